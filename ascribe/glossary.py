"""The vocabularies that Ascribe's answers are made of: for each its terms, what they mean, and where they come from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from inspect import getdoc
from typing import Any

from ascribe.dossier.estimate import Policy
from ascribe.dossier.grade import Grade
from ascribe.export.plover import MODES, OTHERS, PROTESTS
from ascribe.export.profile import Profile
from ascribe.incidents.rulings import Verdict
from ascribe.report import PartKind
from ascribe.vocabulary.meanings import MEANINGS
from ascribe.vocabulary.terms import (
    EVENT_FAMILY,
    Confidence,
    DatePrecision,
    Effect,
    EventType,
    Measure,
    PersonKind,
    PlacePrecision,
    Scope,
    Stage,
    Stance,
    Status,
    ThingKind,
    VoiceKind,
)
from ascribe.vocabulary.weapons import WEAPONS, Weapon, WeaponKind

OURS = "Ours."


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of one kind: what they say, whose they are, and a row for each; `head` names the columns."""

    title: str
    about: str
    source: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


PARTS = {
    PartKind.HEADLINE: "The report's own heading; no figure is drawn from it, since the body says it better.",
    PartKind.DATELINE: "Town, day and agency before the first sentence.",
    PartKind.BODY: "The running text.",
    PartKind.CAPTION: "Words under a picture, often of another day.",
    PartKind.CREDIT: "Who wrote, photographed or contributed.",
    PartKind.BOILERPLATE: "What stands on every page: menus, notices, invitations to subscribe.",
}

VERDICTS = {
    Verdict.SAME: "Two ids are one incident.",
    Verdict.DIFFERENT: "Two ids are two incidents.",
    Verdict.UNSURE: "Nobody can tell: a pair stays as it fell and is not suggested again, a claim is counted as read.",
    Verdict.ACCEPT: "A claim is read right.",
    Verdict.REJECT: "A claim is read wrong, or is not to be counted: it enters no dossier.",
    Verdict.CORRECT: "One field of a claim should say something else; what it said is shown beside it.",
    Verdict.UNDO: "An earlier ruling is taken back; what it overruled stands again.",
}

POLICIES = {
    Policy.CONSERVATIVE: "The lowest figure that a voice stands by; what a party says of its enemy's dead is none. A floor: where others give more, it has no high.",
    Policy.RANGE: "Lowest and highest of all voices; the figure that most families bear out as the best.",
    Policy.MAJORITY: "The figure that most families of reports carry, with the bounds of those alone.",
    Policy.LATEST: "Each voice's last word; the last of them all as the best.",
    Policy.INTEREST: "What a party admits of its own as the floor, what it claims of its enemy's as the ceiling, others' counts between.",
}

GRADES = {
    Grade.CONFIRMED: "A party has said that it did it.",
    Grade.FAIR: "Two or more independent sources, and somebody says who did it.",
    Grade.WEAK: "A single source, or nobody says who did it.",
    Grade.CONTESTED: "Voices name different parties.",
    Grade.DISCOUNTED: "All who are counted are said to have been combatants.",
}

CONTRADICTIONS = {
    "figures": "Voices whose bounds cannot all hold: 9 here, 19 to 21 there. At least 60 and 63 contradict nothing.",
    "arithmetic": "One voice has more intercepted and impacted than were fired.",
    "part": "One voice counts a part greater than its whole.",
    "denial": "A voice denies a figure that another gives.",
    "author": "Voices name different parties.",
}

PROFILES = {
    Profile.PUBLIC: "No private person's name, no sentence of a report, coordinates rounded to what is known.",
    Profile.PARTNER: "Names and quotes; coordinates rounded to what is known.",
    Profile.INTERNAL: "All that is kept, with the gazetteer's own coordinates.",
}


def vocabularies() -> tuple[Vocabulary, ...]:
    """All of them, in the order in which a claim, an incident and a dossier use them."""
    of_muc = "After the templates of MUC-4 (1992), in words of our own."
    return (
        _plain(Measure, "Measures", "Ours. Recorders count the killed and the injured; no standard that we know counts munitions."),
        _plain(Stance, "Stances", OURS),
        _plain(Scope, "Scopes", OURS),
        _plain(
            Status,
            "Status of those counted",
            f"{OURS} UCDP tells civilians apart in the same way; where the words do not, nothing is said.",
        ),
        _plain(VoiceKind, "Kinds of voice", OURS),
        _table("Parts of a report", PartKind, PARTS, OURS),
        _events(),
        _codes(DatePrecision, "Precision of a time", "UCDP GED codebook, `date_prec`. The times themselves are EDTF (ISO 8601-2)."),
        _codes(PlacePrecision, "Precision of a place", "UCDP GED codebook, `where_prec`. The places are GeoNames'."),
        _plain(Stage, "Stages of a deed", of_muc),
        _plain(Confidence, "How a doer is tied to a deed", of_muc),
        _plain(Effect, "Effects", of_muc),
        _plain(PersonKind, "Kinds of people struck", of_muc),
        _plain(ThingKind, "Kinds of things struck", of_muc),
        _table("Verdicts", Verdict, VERDICTS, OURS),
        _table(
            "Policies",
            Policy,
            POLICIES,
            "The ways of treating disagreement that Every Casualty's standards permit, and UCDP's low, best and high.",
        ),
        _table("Grades", Grade, GRADES, "The words are Airwars'; how they are given is told in [method.md](method.md)."),
        Vocabulary("Contradictions", "What cannot all be true.", OURS, ("code", "means"), tuple(CONTRADICTIONS.items())),
        _table("Profiles of an export", Profile, PROFILES, OURS),
    )


def arsenal() -> tuple[Vocabulary, ...]:
    """The classes of weapon, and the names that are known of each."""
    known = sorted(WEAPONS.meanings(), key=lambda weapon: weapon.name.casefold())
    rows = [(kind.value, MEANINGS[WeaponKind][kind], _implied(kind)) for kind in WeaponKind]
    classes = Vocabulary("Classes", _about(WeaponKind), OURS, ("code", "means", "implies"), tuple(rows))
    names = [(kind.value, _names(known, kind, named=False), _names(known, kind, named=True)) for kind in WeaponKind]
    return classes, Vocabulary(
        "Names",
        "The neutral names that words for weapons become: sorts, and single systems.",
        "Compiled from public lists of equipment.",
        ("class", "sorts", "systems"),
        tuple(names),
    )


def _names(known: Iterable[Weapon], kind: WeaponKind, *, named: bool) -> str:
    return ", ".join(dict.fromkeys(w.name for w in known if w.kind is kind and w.named is named))


def _implied(kind: WeaponKind) -> str:
    """The event types that weapons of the class imply, the commonest first."""
    counts = Counter(weapon.event.value for weapon in WEAPONS.meanings() if weapon.kind is kind)
    return ", ".join(event for event, _ in counts.most_common())


def _plain(of: type[Enum], title: str, source: str) -> Vocabulary:
    return _table(title, of, MEANINGS[of], source)


def _table(title: str, of: type[Enum], meanings: Mapping[Any, str], source: str) -> Vocabulary:
    return Vocabulary(title, _about(of), source, ("code", "means"), tuple((str(term.value), meanings[term]) for term in of))


def _codes(of: type[Enum], title: str, source: str) -> Vocabulary:
    rows = tuple((str(term.value), term.name.replace("_", " ").lower(), MEANINGS[of][term]) for term in of)
    return Vocabulary(title, _about(of), source, ("code", "term", "means"), rows)


def _events() -> Vocabulary:
    meanings = MEANINGS[EventType]
    rows = tuple((event.value, meanings[event], _family(event), _plover(event)) for event in EventType)
    source = "ACLED codebook, sub-event types; the four in small letters are ours. The last column is what an export in PLOVER calls it."
    return Vocabulary("Event types", _about(EventType), source, ("code", "means", "ACLED type", "PLOVER"), rows)


OWN = frozenset({EventType.STATEMENT, EventType.ACCUSATION, EventType.INTERCEPTION, EventType.ACCIDENT})


def _family(event: EventType) -> str:
    return "" if event in OWN else EVENT_FAMILY.get(event, "Strategic developments")


def _plover(event: EventType) -> str:
    if event in MODES:
        return " ".join(filter(None, ("ASSAULT", MODES[event])))
    return "PROTEST" if event in PROTESTS else OTHERS.get(event, "")


def _about(of: type[Enum]) -> str:
    return getdoc(of) or ""


def markdown(title: str, preface: str, given: Iterable[Vocabulary]) -> str:
    """A page of tables, each under its title with what it is for and whose it is."""
    return "".join(f"{line}\n" for line in _lines(title, preface, given))


def _lines(title: str, preface: str, given: Iterable[Vocabulary]) -> Iterator[str]:
    yield from (f"# {title}", "", preface)
    for each in given:
        yield from ("", f"## {each.title}", "", f"{each.about} *From:* {each.source}", "")
        yield f"| {' | '.join(each.head)} |"
        yield "|" + "---|" * len(each.head)
        yield from (f"| {' | '.join(row)} |" for row in each.rows)
