"""A sentence in, its words of harm out, each with the words that head those whom it befell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ascribe.claims.victims.person import FEMALE, MALE, Fate, group
from ascribe.reading.trees import Sentence, Word
from ascribe.report import PartKind
from ascribe.vocabulary.harm import (
    BEARING,
    CARRYING,
    CLINICS,
    CONDITIONS,
    DEALT,
    DYING,
    HEALING,
    HITTING,
    KILLING,
    PROJECTILES,
    SELVES,
    TAKING,
    WOUNDING,
    WOUNDS,
)
from ascribe.vocabulary.people import person_noun

VERSION = 3

FINDING = frozenset("found pronounced declared left discovered located shot lay lying was were is are be been said".split())
SHORT = frozenset({PartKind.HEADLINE, PartKind.CAPTION})
"""Parts that leave auxiliaries out: "Man shot on the bridge"."""

COMMITTING = frozenset("commit commits committed committing".split())
NO_OBJECT = frozenset("dead gun fire".split())
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday week weekend year month".split())
RELATIVE = frozenset("who that which whom".split())
STEPS = 4
NEAR = 7
"""Words from a deed to the noun of whom it befell."""

MIRRORED = 14
"""Words in which a list of those killed may end in "and himself"."""


@dataclass(frozen=True, slots=True)
class Befallen:
    """A word of harm, what it means for those whom it befell, and the words that head them."""

    trigger: int
    fate: Fate
    heads: tuple[int, ...]
    rule: str


def befallen(s: Sentence) -> Iterator[Befallen]:
    """Every harm that the sentence's words tell of somebody."""
    gun = any(w.lower in PROJECTILES for w in s.words)
    for word in s.words:
        for fate, rule, heads in _told(s, word, gun=gun):
            if heads:
                yield Befallen(word.index, fate, tuple(h.index for h in heads), rule)


Found = Iterator[tuple[Fate, str, tuple[Word, ...]]]


def _told(s: Sentence, word: Word, *, gun: bool) -> Found:
    lower = word.lower
    deed = lower in KILLING or lower in WOUNDING or lower in HITTING
    if deed and not (word.tag == "NOUN" and lower in WOUNDS):
        yield from _done(s, word, gun=gun)
    elif lower in DYING or (
        lower in ("passed", "passes") and s.words[word.index + 1 : word.index + 2] and s.words[word.index + 1].lower == "away"
    ):
        if not _intended(s, word):
            yield Fate.KILLED, "died", _subject(s, word)
    elif lower in ("dead", "deceased", "lifeless"):
        yield Fate.KILLED, "dead", _in_state(s, word)
    elif lower in ("hospitalized", "hospitalised", "critical", "injured", "wounded", "unconscious"):
        yield Fate.INJURED, "state", _in_state(s, word)
    elif lower == "condition" and _of_health(s, word):
        yield Fate.INJURED, "condition", _bearer(s, word)
    elif lower in CLINICS:
        yield Fate.INJURED, "hospital", _carried(s, word)
    elif lower in WOUNDS and not _denied(s, word):
        shot = any(w.lower in ("gunshot", "bullet", "gun") for w in s.words[max(0, word.index - 3) : word.index])
        yield Fate.SHOT if shot else Fate.INJURED, "wounds", _bearer(s, word)
    elif lower in HEALING or (
        lower in ("fighting", "clinging") and any(w.lower == "life" for w in s.words[word.index + 1 : word.index + 5])
    ):
        yield Fate.INJURED, "healing", _subject(s, word)
    elif lower in DEALT:
        yield from _nominal(s, word)
    elif lower in SELVES:
        yield from _self(s, word)
    elif (lower == "life" and _own_life(s, word)) or (lower == "suicide" and s.head(word).lower in COMMITTING):
        yield Fate.KILLED, "self", _subject(s, s.head(word))


def _done(s: Sentence, verb: Word, *, gun: bool) -> Found:
    """A deed with its object, or told of its passive subject: "was shot", "killing two", "a man fatally wounded"."""
    if verb.tag not in ("VERB", "ADJ", "AUX", "X", "PROPN", "NOUN"):
        return
    fate = _fate_of(s, verb, gun=gun)
    if fate is None or _intended(s, verb):
        return
    objects = tuple(w for w in s.below(verb, "obj", "iobj") if w.lower not in NO_OBJECT and not _compound(verb, w))
    if objects:
        if any(w.lower == "down" for w in s.words[verb.index + 1 : verb.index + 2]):
            return  # "shot down the other nine"
        mirrored = next((w for w in s.words[verb.index + 1 : verb.index + MIRRORED] if _mirrors(s, w, objects)), None)
        if mirrored is not None:
            yield fate, "self", _same_sex(mirrored, _subject(s, verb))
        yield fate, "object", objects
        return
    if astray := _astray(s, verb):
        yield fate, "object", astray
    elif _undergone(s, verb):
        yield fate, "subject", _subject(s, verb)
    elif verb.relation == "conj" and not s.below(verb, "nsubj", "aux", "obl"):
        shared = s.below(s.head(verb), "obj")  # "striking and killing three people"
        if shared and shared[0].index > verb.index:
            yield fate, "object", shared


def _astray(s: Sentence, verb: Word) -> tuple[Word, ...]:
    """The phrase right behind a deed that the tree joins to whom another befell: "killing a boy and wounding his father"."""
    if s.below(verb, "aux:pass", "nsubj:pass") or verb.relation in ("amod", "acl"):
        return ()
    for word in s.words[verb.index + 1 : verb.index + NEAR]:
        if word.relation == "conj" and word.tag in ("NOUN", "PROPN", "NUM") and word.head < verb.index:
            return (word,)
        if word.tag not in ("DET", "ADJ", "NUM", "PRON", "ADV", "NOUN") and word.text != "-":
            break
    return ()


def _compound(verb: Word, word: Word) -> bool:
    """ "Shooting suspect", "shooting victim": nobody is told to be shot there."""
    return verb.lower == "shooting" and word.index == verb.index + 1 and person_noun(word.lower) is not None


def _mirrors(s: Sentence, word: Word, objects: tuple[Word, ...]) -> bool:
    """ "Kills son, self": the deed comes back on its doer."""
    if word.lower not in SELVES:
        return False
    listed = s.words[word.index - 1].lower in (",", "and", "then") and word.relation != "obl"
    return listed or any(word.index == w.index for o in objects for w in group(s, o))


def _intended(s: Sentence, verb: Word) -> bool:
    """ "Plotted to kill": what somebody meant to do is not done."""
    if any(w.lower == "to" for w in s.below(verb, "mark", "aux")):
        return True
    return verb.relation == "conj" and not s.below(verb, "nsubj", "aux") and any(w.lower == "to" for w in s.below(s.head(verb), "mark"))


def _fate_of(s: Sentence, verb: Word, *, gun: bool) -> Fate | None:
    lower = verb.lower
    if lower in KILLING:
        return Fate.KILLED
    if _fatal(s, verb):
        return Fate.KILLED
    if lower in WOUNDING:
        return Fate.INJURED
    if lower in ("shot", "shoots", "shooting"):
        return Fate.SHOT
    return Fate.SHOT if gun else None


def _fatal(s: Sentence, verb: Word) -> bool:
    """ "Fatally shot", "shot to death", "shot dead"; not "non-fatally wounded"."""
    before = [w.lower for w in s.words[max(0, verb.index - 3) : verb.index]]
    after = [w.lower for w in s.words[verb.index + 1 : verb.index + 5]]
    if "non" in before or "nonfatally" in before:
        return False
    own = {w.lower for w in s.below(verb, "advmod", "xcomp") if not _of_part(s, w)}
    beside = bool({"fatally", "mortally"} & {*before[-1:], *after[:1], *own})
    return beside or "dead" in after[:1] or "dead" in own or any(pair == ("to", "death") for pair in pairwise(after))


def _where(s: Sentence, verb: Word, at: Word) -> bool:
    """ "Was shot at a house": hit there; "was shot at" alone is missed."""
    return at.lower == "at" and at.relation == "case" and bool(s.below(verb, "aux:pass"))


def _of_part(s: Sentence, word: Word) -> bool:
    """ "Six were shot, two fatally": of two alone."""
    return (
        word.index > 1
        and s.words[word.index - 1].tag in ("NUM", "PRON", "DET")
        and s.words[word.index - 2].text in (",", ";", "-", "(", "and")
    )


def _undergone(s: Sentence, verb: Word) -> bool:
    """Without an object the deed is told of its subject: a passive, a participle, or one joined to such."""
    if not verb.lower.endswith(("ed", "en", "ot", "it", "uck", "in")) or verb.lower in ("shooting", "striking"):
        return False
    after = s.words[verb.index + 1 : verb.index + 2]
    if after and after[0].lower in ("at", "back", "into", "toward", "towards", "up", "out", "down") and not _where(s, verb, after[0]):
        return False
    if s.below(verb, "aux:pass", "nsubj:pass") or verb.relation == "acl":
        return True
    if any(s.below(w, "obj") for w in s.below(verb, "conj")):
        return False  # "shot and killed a guard"
    if verb.relation == "conj" and not s.below(verb, "nsubj"):
        head = s.head(verb)
        return not s.below(head, "obj") and (_undergone(s, head) or head.tag in ("NOUN", "ADJ"))
    auxiliary = any(w.lower in ("was", "were", "been", "being", "be", "is", "are", "got") for w in s.below(verb, "aux", "cop"))
    short = s.part in SHORT or verb.lower not in HITTING
    return auxiliary or (short and bool(s.below(verb, "nsubj")) and not s.below(verb, "aux", "ccomp"))


def _subject(s: Sentence, word: Word, depth: int = 0) -> tuple[Word, ...]:
    """Of whom the word is told: its subject, or that of the clause which it shares it with."""
    if depth > STEPS:
        return ()
    own = s.below(word, "nsubj") or tuple(w for w in s.below(word, "vocative") if w.index < word.index)  # "Girl, 4, shot herself"
    relation = word.relation.split(":")[0]
    head = s.head(word)
    if own:
        if own[0].lower in RELATIVE and relation == "acl":
            return (_whole(s, word, head),)
        return own if len(own) == 1 else (min(own, key=lambda w: (w.index > word.index, abs(w.index - word.index))),)
    if relation == "acl":
        return (head,)
    if relation in ("conj", "xcomp", "advcl", "ccomp", "parataxis") and head.index != word.index:
        if relation in ("xcomp", "ccomp"):
            objects = s.below(head, "obj")
            if objects and not s.below(head, "aux:pass"):
                return objects
        return _subject(s, head, depth + 1)
    return ()


def _whole(s: Sentence, verb: Word, head: Word) -> Word:
    """The first of those joined, where the clause tells of several: "Ruel, Sander and Holt, who were shot"."""
    several = any(w.lower in ("were", "are") for w in s.below(verb, "aux", "cop"))
    while several and head.relation == "conj":
        head = s.head(head)
    return head


def _in_state(s: Sentence, word: Word) -> tuple[Word, ...]:
    """Who is in a state: "two are dead", "was found dead", "left a man dead", "the dead man"."""
    relation = word.relation.split(":")[0]
    head = s.head(word)
    if relation == "amod":
        return (head,)
    found = _subject(s, word)
    if found:
        return found
    if relation in ("obj", "obl", "advmod", "dep") and head.tag == "VERB":
        return s.below(head, "nsubj:pass") or tuple(w for w in s.below(head, "obj") if w.index != word.index) or _subject(s, head)
    return (head,) if relation == "amod" else ()


def _of_health(s: Sentence, word: Word) -> bool:
    return any(w.lower in CONDITIONS for w in s.words[max(0, word.index - 6) : word.index])


def _bearer(s: Sentence, word: Word) -> tuple[Word, ...]:
    """Who bears wounds or is in a condition: the noun that these hang on, or whom the clause is about."""
    at = word
    for _ in range(STEPS):
        relation, head = at.relation.split(":")[0], s.head(at)
        if s.below(at, "cop") or (relation == "root" and s.below(at, "nsubj")):
            return s.below(at, "nsubj")
        if head.index == at.index:
            return ()
        if relation in ("nmod", "acl") and head.tag in ("NOUN", "PROPN", "PRON", "NUM", "ADJ") and head.lower not in WOUNDS | CLINICS:
            return (head,)
        if relation in ("obl", "obj", "xcomp", "advcl", "advmod") and head.tag in ("VERB", "ADJ", "AUX"):
            if head.lower in DYING or head.lower in KILLING:
                return ()
            return _of_clause(s, head, but=at) if head.lower in BEARING or s.below(head, "cop") else ()
        at = head
    return ()


def _of_clause(s: Sentence, verb: Word, *, but: Word) -> tuple[Word, ...]:
    """Whom a clause is about: whom its verb was done to, else who did it."""
    objects = tuple(w for w in s.below(verb, "obj") if w.index != but.index and w.lower not in WOUNDS)
    if s.below(verb, "aux:pass", "nsubj:pass") or not objects:
        return _subject(s, verb)
    return objects


def _carried(s: Sentence, word: Word) -> tuple[Word, ...]:
    """Who was taken to hospital, or is in one."""
    at = word
    for _ in range(STEPS):
        head = s.head(at)
        if head.index == at.index:
            return ()
        if head.tag in ("VERB", "AUX", "ADJ"):
            return _of_clause(s, head, but=at) if head.lower in CARRYING else ()
        at = head
    return ()


def _denied(s: Sentence, word: Word) -> bool:
    return any(w.lower in ("no", "without") for w in s.below(word, "det", "case", "advmod"))


def _nominal(s: Sentence, word: Word) -> Found:
    """ "The death of X", "X's murder", "the fatal shooting of X"."""
    lower = word.lower
    before = {w.lower for w in s.words[max(0, word.index - 3) : word.index]}
    deadly = lower not in ("shooting", "shootings", "wounding") or bool(before & {"fatal", "deadly"})
    fate = Fate.KILLED if deadly else Fate.INJURED if lower == "wounding" else Fate.SHOT
    whom = [w for w in s.below(word, "nmod") if any(c.lower == "of" for c in s.below(w, "case"))]
    owners = [w for w in s.below(word, "nmod:poss") if lower not in ("shooting", "shootings") and w.lower not in DAYS]
    yield fate, "nominal", (*whom, *owners)


def _self(s: Sentence, word: Word) -> Found:
    """ "Turned the gun on himself", "took his own life"."""
    at = s.head(word)
    near = {w.lower for w in s.words[max(0, word.index - 6) : word.index]}
    if near & {"turned", "turning", "turn"} and near & {"gun", "guns", "weapon", "rifle", "pistol", "handgun", "it", "shotgun"}:
        verb = at if at.tag == "VERB" else s.head(at)
        yield Fate.KILLED, "self", _same_sex(word, _subject(s, verb))


def _own_life(s: Sentence, life: Word) -> bool:
    """ "Taking his own life"."""
    own = any(w.lower == "own" for w in s.words[max(0, life.index - 2) : life.index])
    return own and life.relation == "obj" and s.head(life).lower in TAKING


def _same_sex(mirror: Word, found: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "Himself" is no mother's."""
    other = FEMALE if mirror.lower == "himself" else MALE if mirror.lower == "herself" else frozenset()
    return tuple(w for w in found if w.lower not in other)
