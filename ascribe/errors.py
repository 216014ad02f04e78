"""Everything that Ascribe refuses.

AscribeError
├── Refused             an input that cannot be read: names the input, the place and the remedy
│   ├── Empty, TooLarge, Binary, BadEncoding, BadCharacters, BadLine, NoText, Missing
│   └── NotEnglish      read all the same when forced
├── BrokenModel         the weights or the gazetteer are absent or not what they say they are
└── Ungrounded          a claim whose evidence does not give back its value
"""

from __future__ import annotations


class AscribeError(Exception):
    """The root of all refusals."""


class Refused(AscribeError):
    """An input that cannot be read."""

    def __init__(self, source: str, reason: str, remedy: str) -> None:
        self.source, self.reason, self.remedy = source, reason, remedy
        super().__init__(f"{source}: {reason}; {remedy}")

    def __reduce__(self) -> tuple[type[Refused], tuple[str, str, str]]:
        return type(self), (self.source, self.reason, self.remedy)


class Missing(Refused):
    """The path leads nowhere, or may not be read."""


class Empty(Refused):
    """No characters but white space."""


class TooLarge(Refused):
    """Over the size that one report may have."""


class Binary(Refused):
    """Not a text: a picture, an archive, a program."""


class BadEncoding(Refused):
    """Bytes that are not UTF-8 and whose encoding could not be told."""


class BadCharacters(Refused):
    """NULs or lone surrogates, which no text has."""


class BadLine(Refused):
    """A line of JSON lines that is no report."""


class NoText(Refused):
    """A page in which no article was found."""


class NotEnglish(Refused):
    """Another language than English."""


class BrokenModel(AscribeError):
    """Weights or gazetteer absent, or not what their description says."""


class Ungrounded(AscribeError):
    """A claim whose evidence does not give back its value."""
