"""Everything that Ascribe refuses.

AscribeError
├── Refused             an input that cannot be read: names the input, the place and the remedy
│   ├── Empty, TooLarge, Binary, BadEncoding, BadCharacters, BadLine, NoText, Missing
│   └── NotEnglish      read all the same when forced
├── BadRuling           a person's decision that contradicts itself or was changed after it was made
├── Stale               a decision on what others have changed since it was looked at
│   └── Overtaken       a ruling made by what was seen, after which others came
├── BrokenModel         the weights or the gazetteer are absent or not what they say they are
├── StoreError          the store cannot be used: names its place, the reason and the remedy
│   ├── NoStore, NotAStore, OtherForm, Unreachable, Busy, Damaged, Occupied
│   └── Unwritable      the disk is full, or the file may only be read
├── NotKept             the store has nothing under that id
├── Taken               something else goes by that name already
├── NothingToPlot       a dossier without a figure of that measure
├── BadQuery            a search that cannot be understood
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


class BadRuling(AscribeError):
    """A person's decision that contradicts itself, or was changed after it was made."""


class Stale(AscribeError):
    """A decision on what others have changed since it was looked at: it is not taken, and nothing is lost."""


class Overtaken(Stale):
    """A ruling made by what was seen of a store, to which others were added in between: whoever made it looks again."""


class BrokenModel(AscribeError):
    """Weights or gazetteer absent, or not what their description says."""


class Ungrounded(AscribeError):
    """A claim whose evidence does not give back its value."""


class StoreError(AscribeError):
    """The store cannot be used."""

    def __init__(self, place: str, reason: str, remedy: str) -> None:
        self.place, self.reason, self.remedy = place, reason, remedy
        super().__init__(f"{place}: {reason}; {remedy}")


class NoStore(StoreError):
    """There is no store at that place."""


class NotAStore(StoreError):
    """What is at that place is no store of ours."""


class OtherForm(StoreError):
    """The tables have another form than this version of the program knows."""


class Unreachable(StoreError):
    """The server does not answer, lets nobody in, or the address is none."""


class Busy(StoreError):
    """Others have been writing for longer than was waited."""


class Damaged(StoreError):
    """The database says of itself that it is damaged."""


class Occupied(StoreError):
    """Something is already there that would be overwritten."""


class Unwritable(StoreError):
    """The disk is full, or the place may only be read."""


class NotKept(AscribeError):
    """The store has nothing under that id."""


class Taken(AscribeError):
    """Something else goes by that name already."""


class BadQuery(AscribeError):
    """A search that cannot be understood."""


class NothingToPlot(AscribeError):
    """A dossier in which nobody counts what was asked for."""
