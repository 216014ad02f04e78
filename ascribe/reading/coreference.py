"""A phrase and who spoke before in, the one it points back to out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ascribe.reading.trees import Word
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.cues import DOCUMENTS
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.speaking import BODIES, MONITORS, ROLES, SPOKESPEOPLE, UNNAMED
from ascribe.vocabulary.terms import VoiceKind

VERSION = 2

_PERSONAL = frozenset("he she him her his hers i".split())
_NEUTER = frozenset("it its itself".split())
_PLURAL = frozenset("they them their theirs".split())
PRONOUNS = _PERSONAL | _NEUTER | _PLURAL | frozenset("we who which that this these those".split())
_POINTING = frozenset("the this that these those same said his her its their".split())
_BODIES = frozenset({VoiceKind.BODY, VoiceKind.AGENCY, VoiceKind.OUTLET})
_STATE = frozenset("army police ministry government military president kremlin governor".split())
_HONORIFICS = frozenset("mr mrs ms miss dr sir dame lord gen lt col maj capt sgt rev prof sen rep gov president general".split())


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody the report has told of: `key` says who (equal for one and the same), `words` are all words that named them.

    `named` are the words of the proper name alone, `spoke` is true where they spoke, and did not merely occur; `plural` where
    several are meant.
    """

    key: str
    kind: VoiceKind
    words: frozenset[str]
    named: tuple[str, ...]
    at: int
    spoke: bool = True
    plural: bool = False


def points_back(phrase: Sequence[Word]) -> bool:
    """The phrase is a pronoun or a definite description without a name of its own."""
    words = [w.lower for w in phrase]
    if not words:
        return False
    if len(words) == 1 and words[0] in _PERSONAL | _NEUTER | _PLURAL:
        return True
    return words[0] in _POINTING and len(words) > 1


def resolve(phrase: Sequence[Word], known: Sequence[Known]) -> Known | None:
    """The one of those known, given in text order, whom the phrase means; None where nobody fits."""
    words = [w.lower.strip(".'’") for w in phrase if any(c.isalnum() for c in w.text)]
    if not words or not known:
        return None
    if len(words) == 1 and words[0] in _PERSONAL:
        return _person(known)
    if len(words) == 1 and words[0] in _NEUTER:
        return _latest(known, lambda k: k.spoke and k.kind in _BODIES) or _latest(known, lambda k: k.kind in _BODIES)
    if len(words) == 1 and words[0] in _PLURAL:
        return _latest(known, lambda k: k.spoke and (k.plural or k.kind in _BODIES))
    if len(words) == 1 and 2 < len(words[0]) < 8 and phrase[0].text.isupper():
        short = _latest(known, lambda k: k.kind in _BODIES and _initials(k.named) == words[0])
        if short is not None:
            return short
    capitals = [w.text for w in phrase[1:] if w.text[:1].isupper() and not w.text.isupper()]
    # "the White Helmets rescue group" has a name of its own, "the Britain-based group" none
    titled = bool(capitals) and "based" not in words and not any(nationality(c) for c in capitals)
    told = _surname(phrase, words, known)
    return told or (_description(words, known, proper=bool(capitals), titled=titled) if words[0] in _POINTING else None)


def _initials(words: Sequence[str]) -> str:
    return "".join(w[:1] for w in words if w not in ("of", "for", "the", "and"))


def _person(known: Sequence[Known]) -> Known | None:
    """The last person who spoke; failing that, the last unnamed one; failing that, the last person told of."""
    last = _latest(known, lambda k: k.spoke)
    if last is not None and (last.kind is VoiceKind.PERSON or (last.kind is VoiceKind.UNNAMED and not last.plural)):
        return last
    return (
        _latest(known, lambda k: k.spoke and k.kind is VoiceKind.PERSON)
        or _latest(known, lambda k: k.spoke and k.kind is VoiceKind.UNNAMED and not k.plural)
        or _latest(known, lambda k: k.kind is VoiceKind.PERSON)
        or _latest(known, lambda k: k.spoke and k.kind is VoiceKind.UNNAMED)  # one of many: "investigators say", "he said"
    )


def _surname(phrase: Sequence[Word], words: Sequence[str], known: Sequence[Known]) -> Known | None:
    """A later mention of a person by a part of the name."""
    proper = {w.lower.strip(".'’") for w in phrase if w.text[:1].isupper()} - _HONORIFICS
    if not proper or len(words) > 4:
        return None
    rest = [w for w in words if w not in _HONORIFICS]
    return _latest(
        known,
        lambda k: k.kind is VoiceKind.PERSON and len(k.named) > 1 and bool(rest) and set(rest) <= set(k.named) and k.named[-1] in rest,
    )


_LEADING = frozenset("head leader chief boss".split())


def _description(words: Sequence[str], known: Sequence[Known], *, proper: bool, titled: bool) -> Known | None:
    """ "The ministry", "the secretary general", "the statement"."""
    rest = [w for w in words if w not in _POINTING]
    if not rest:
        return None
    head = rest[-1] if "of" not in rest else rest[rest.index("of") - 1]
    exact = _latest(known, lambda k: bool(k.words) and set(rest) <= k.words)
    if exact is not None:
        return exact
    if len(rest) == 1 and head in DOCUMENTS:
        return _latest(known, lambda k: k.spoke and k.kind in _BODIES) or _latest(known, lambda k: k.spoke)
    if head in UNNAMED or head in SPOKESPEOPLE:
        named = _latest(known, lambda k: k.spoke and head in k.words)
        return named or (_latest(known, lambda k: k.spoke) if rest == ["source"] else None)
    if titled or (proper and head not in MONITORS):
        return None  # "the Pesk governor" is not whoever spoke last
    if head in ROLES:
        if "of" in rest and head not in _LEADING:
            return _latest(known, lambda k: set(rest) - {"of"} <= k.words and k.kind is VoiceKind.PERSON)
        if head in _LEADING:  # "the head of the alliance" may be its secretary general
            return _latest(known, lambda k: k.spoke and k.kind is VoiceKind.PERSON)
        return _latest(known, lambda k: head in k.words and k.kind is VoiceKind.PERSON) or _latest(
            known,
            # a governor is not "the president", nor is somebody's mother
            lambda k: k.spoke and k.kind is VoiceKind.PERSON and not k.words & ROLES and not _described(k),
        )
    if head in MONITORS or rest == ["body"]:  # an army is no "group"
        return _latest(known, lambda k: k.spoke and k.kind in _BODIES and not k.words & _STATE)
    if head in BODIES and "same" in words:
        return _latest(known, lambda k: k.spoke and k.kind in _BODIES)
    return None


def _described(known: Known) -> bool:
    """The report says who the person is otherwise: "Ana Roe, a nurse"."""
    return any(person_noun(word) is not None for word in known.words - frozenset(known.named))


def _latest(known: Sequence[Known], fits: Callable[[Known], bool]) -> Known | None:
    return next((k for k in reversed(known) if fits(k)), None)
