"""Measures the range of a toll against a recorder's coding of strikes: exact matches of least and greatest, killed and injured.

python bench/airwars.py [FILE...] [--misses] [--every N]

A row is one analyst's prose on one strike, "text", with what was coded from it: "killed" and "injured" as [low, high] or null, "date",
"strike_type". Low is the least and high the greatest number of civilians that the sources support taken together.

Rows are told apart by their text and gold alone, measure by measure:

- literal: both numbers stand in the text as numbers of people, in digits or words, or (for 1) as a single person, tied to a word of that
  harm: the one right before the number, or else the next after it in its sentence, or else the last before it. Dates, hours, ages and
  counts of things are no numbers of people.
- conventional: not literal, but each number is literal or follows from a convention of the coders: 2 for people in the plural without
  a number, 12 to 24 for "dozens" or "tens", 0 as the least where it is doubted that civilians came to harm.
- summed: the rest: what can only be counted from names or added up.
- none: nothing is coded; right is who tells of nobody.

The conventions are applied here and nowhere else, to the words of our figures: "dozens" is 12 to 24, people without a number are 2, and
a range without an upper bound ends at the greatest number that anybody tells. The coders count civilians, so figures of combatants are left
out. "date" wants the row's day; "strike type" (rows of one type) the kind of strike.

The trivial answer is the better of two: always the set's commonest pair, or the smallest and the largest number tied to a word of that harm; for the date the first that is written out; for the type the commonest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ascribe.claims.claim import Claim
from ascribe.claims.claim import Figure as Counted
from ascribe.incidents.incident import Incident, Toll
from ascribe.incidents.tolls import toll
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import Account, account_of
from ascribe.vocabulary.terms import EventType, Measure, Status
from bench.board import Figure, Measured, Row, command

SET = ("airwars/dev.jsonl",)

Pair = tuple[int | None, int | None]

MEASURES = (Measure.KILLED, Measure.INJURED)


class Case(StrEnum):
    """What it takes to find the coded numbers in the text."""

    LITERAL = "literal"
    CONVENTIONAL = "conventional"
    SUMMED = "summed"
    NONE = "none"


HARM = {
    Measure.KILLED: re.compile(
        r"\b(?:kill\w*|dead|death\w*|died|die|deceased|fatalit\w+|martyr\w*|lives|bod(?:y|ies)|slain|victims?|massacre)\b", re.IGNORECASE
    ),
    Measure.INJURED: re.compile(r"\b(?:injur\w*|wound\w*|hurt|hospitali[sz]ed|casualt\w+)\b", re.IGNORECASE),
}

SENTENCE = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[A-Z“\"@\d])|\n+")

WORDS = {
    word: value
    for value, word in enumerate(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty""".split(),
        start=1,
    )
}
TENS = {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}

NUMBER = re.compile(
    r"(?<![\w@.:#/])(?:(?P<digits>\d{1,3}(?:,\d{3})+|\d{1,5})"
    rf"|(?P<tens>{'|'.join(TENS)})(?:[- ](?P<unit>one|two|three|four|five|six|seven|eight|nine))?"
    rf"|(?P<word>{'|'.join(WORDS)}))(?![\w:%]|[.,]\d)",
    re.IGNORECASE,
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
NOT_PEOPLE = re.compile(
    rf"""
    (?:{MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?(?:\s*,?\s*\d{{4}})? | \d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTHS})(?:,?\s*\d{{4}})?
    | \b(?:19|20)\d\d\b | \b\d{{1,2}}[:.]\d\d\b | \b\d{{1,2}}\s*(?:am|pm|a\.m\.|p\.m\.)\b | \b\d+(?:st|nd|rd|th)\b | \d+\.\d+
    | \b[\w]+(?:[- ]\w+)?[- ](?:years?|months?|weeks?|days?|hours?|minutes?)(?:[- ]old)?\b | \b(?:aged?|ages)\s+\d+ | \(\d{{1,3}}(?:,[^)]*)?\)
    | \b\w+[ -](?:storey|story|floors?|houses?|homes|buildings?|missiles?|rockets?|bombs?|sources?|met(?:er|re)s?|kilomet\w+|km|apartments?
    |families|generations|strikes?|raids?)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
SINGLE = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+(?:[\w’'-]+\s+){0,3}?(?:civilian|man|woman|child|boy|girl|person|wife|husband|son|daughter|mother|"
    r"father|brother|sister|uncle|aunt|baby|infant|journalist|paramedic|doctor|nurse|worker|driver|teacher|resident|citizen|victim|martyr)\b"
    r"|\b(?:was|been|has)\s+(?:\w+ly\s+|also\s+)?(?:killed|injured|wounded|martyred|hurt|died)\b|\bdeath of [A-Z]",
)
PLURAL = re.compile(
    r"\b(?:civilians|people|others|persons|several|many|some|number|multiple|members|children|women|men|victims|casualties|injuries|deaths"
    r"|injured|wounded|killed|martyrs|citizens|paramedics|relatives|residents|journalists|wounds)\b",
    re.IGNORECASE,
)
DOZENS = re.compile(r"\b(?:dozens|tens|scores)\b", re.IGNORECASE)
WITHOUT_NUMBER = ("/several", "/several-bound", "/plural")
"""How the rules of figures end that tell of people without a number."""

DOUBTED = re.compile(r"\b(?:militants?|combatants?|belligerents?|mujahids?|fighters?|civilian status|contested|unclear)\b", re.IGNORECASE)

NEAR = 16
"""Characters from a word of harm to the number right after it: "killing at least 5"."""

APART = re.compile(r"[,;:]|\b(?:and|while|but)\b")
"""Between a word of harm and the number after it these begin another count."""


def stated(text: str, measure: Measure) -> tuple[int, ...]:
    """The numbers of people that are tied to a word of the harm, in text order."""
    found: list[int] = []
    for sentence in _harmed(text, measure):
        words = sorted((m.start(), m.end(), of) for of, pattern in HARM.items() for m in pattern.finditer(sentence))
        given = [*_numbers(sentence), *((1, m.start()) for m in SINGLE.finditer(sentence))]
        found += [value for value, start in given if _tied(sentence, words, start) is measure]
    return tuple(found)


def _tied(sentence: str, words: Sequence[tuple[int, int, Measure]], start: int) -> Measure | None:
    """The harm that a number counts: of the word right before it, the next after it, or the last before it."""
    before = [(w_end, of) for _, w_end, of in words if w_end <= start]
    after = [of for w_start, _, of in words if w_start >= start]
    if before and start - before[-1][0] <= NEAR and not APART.search(sentence, before[-1][0], start):
        return before[-1][1]
    return after[0] if after else before[-1][1] if before else None


def _harmed(text: str, measure: Measure) -> list[str]:
    return [s for s in SENTENCE.split(text) if HARM[measure].search(s)]


def _numbers(sentence: str) -> Iterator[tuple[int, int]]:
    """Each number of people in a sentence, and where it starts."""
    plain = NOT_PEOPLE.sub(lambda m: " " * len(m[0]), sentence)
    for match in NUMBER.finditer(plain):
        if match["digits"]:
            yield int(match["digits"].replace(",", "")), match.start()
        elif match["tens"]:
            yield TENS[match["tens"].lower()] + WORDS.get((match["unit"] or "").lower(), 0), match.start()
        else:
            yield WORDS[match["word"].lower()], match.start()


def case_of(text: str, measure: Measure, gold: Sequence[int] | None) -> Case:
    """What it takes to find the coded numbers in the text."""
    if gold is None:
        return Case.NONE
    known = frozenset(stated(text, measure))
    if known.issuperset(gold):
        return Case.LITERAL
    harmed = " ".join(_harmed(text, measure))
    conventions = {2} if PLURAL.search(harmed) else set()
    if DOZENS.search(harmed):
        conventions |= {12, 24}
    if gold[0] == 0 and DOUBTED.search(text):
        conventions.add(0)
    return Case.CONVENTIONAL if (known | conventions).issuperset(gold) else Case.SUMMED


def by_convention(claim: Claim) -> Claim:
    """The claim with figures of civilians alone, words that stand for no number at the numbers that the coders give them."""
    return replace(claim, figures=tuple(_coded(f) for f in claim.figures if f.status is not Status.COMBATANT))


def _coded(figure: Counted) -> Counted:
    if DOZENS.search(figure.words) and figure.high is None:
        return replace(figure, low=12, high=24)
    if figure.approximate and figure.rule.endswith(WITHOUT_NUMBER):
        return replace(figure, low=2, high=2)
    return figure


def coded(known: Toll) -> Pair:
    """A toll of such claims as the coders close it."""
    low, high = known.low, known.high
    if low is None and high is None:
        return None, None
    greatest = max((n for t in known.by_voice for n in (t.low, t.high) if n is not None), default=0)
    if high is None:
        high = max(greatest, low or 0)
    return (high if low is None else low), high


@dataclass(frozen=True, slots=True)
class Answer:
    """What a text was read to say of its strike. None: nothing."""

    killed: Pair = (None, None)
    injured: Pair = (None, None)
    day: str | None = None
    kind: str | None = None

    def of(self, measure: Measure) -> Pair:
        """The least and the greatest number."""
        return self.killed if measure is Measure.KILLED else self.injured


KINDS = {EventType.AIR_STRIKE: "Airstrike", EventType.SHELLING: "Artillery"}


def answered(account: Account) -> Answer:
    """The range of each measure in the main incident, its day and kind."""
    incident = account.incidents[0] if account.incidents else None
    if incident is None:
        return Answer()
    claims = [by_convention(c) for c in account.claims if c.incident == incident.number]
    killed, injured = (coded(toll(claims, measure)) for measure in MEASURES)
    return Answer(killed, injured, _day(incident), KINDS.get(incident.event) if incident.event else None)


def _day(incident: Incident) -> str | None:
    return (incident.when.edtf or "")[:10] if incident.when else None


def day_of(row: Row) -> str | None:
    """The row's day, written "October 7, 2023"; None where it is a span or no day."""
    match = re.fullmatch(rf"({MONTHS}) (\d{{1,2}}), (\d{{4}})", row["date"].strip())
    return date(int(match[3]), MONTHS.split("|").index(match[1]) + 1, int(match[2])).isoformat() if match else None


def right(gold: Sequence[int] | None, answer: Pair) -> tuple[bool, bool]:
    """Whether the least and the greatest number are the coded ones; where none is coded, whether nobody is told of."""
    if gold is None:
        told = any(n for n in answer)
        return not told, not told
    return answer[0] == gold[0], answer[1] == gold[1]


def extremes(text: str, measure: Measure) -> Pair:
    """The smallest and the largest number that are tied to a word of the harm."""
    found = stated(text, measure)
    return (min(found), max(found)) if found else (None, None)


def share(values: Iterable[bool]) -> float:
    """The share of those that are true."""
    given = list(values)
    return sum(given) / len(given) if given else 0.0


def scored(rows: Sequence[Row], answers: Sequence[Answer]) -> tuple[Figure, ...]:
    """The figures of the set."""
    figures: list[Figure] = []
    for measure in MEASURES:
        cases = [case_of(row["text"], measure, row[measure.value]) for row in rows]
        for case in Case:
            at = [i for i, c in enumerate(cases) if c is case]
            figures += _ranges(f"{measure.value} {case.value}", measure, [rows[i] for i in at], [answers[i] for i in at])
    return (*figures, *_others(rows, answers))


def _ranges(name: str, measure: Measure, rows: Sequence[Row], answers: Sequence[Answer]) -> Iterator[Figure]:
    if not rows:
        return
    gold = [row[measure.value] for row in rows]
    commonest = Counter(tuple(g) for g in gold if g).most_common(1)
    always: Pair = commonest[0][0] if commonest else (None, None)
    marks = [
        [right(g, answer) for g, answer in zip(gold, given, strict=True)]
        for given in ([a.of(measure) for a in answers], [always] * len(rows), [extremes(row["text"], measure) for row in rows])
    ]
    name = f"{name} ({len(rows)})"
    if gold[0] is None:
        yield Figure(name, *_ours_and_best([share(low for low, _ in m) for m in (marks[0], marks[2])]))
        return
    yield Figure(f"{name} low", *_ours_and_best([share(low for low, _ in m) for m in marks]))
    yield Figure(f"{name} high", *_ours_and_best([share(high for _, high in m) for m in marks]))
    yield Figure(f"{name} both", *_ours_and_best([share(low and high for low, high in m) for m in marks]))


def _ours_and_best(shares: Sequence[float]) -> tuple[float, float]:
    return shares[0], max(shares[1:])


def _others(rows: Sequence[Row], answers: Sequence[Answer]) -> Iterator[Figure]:
    """Day and kind of strike."""
    dated = [(row, a) for row, a in zip(rows, answers, strict=True) if day_of(row)]
    written = re.compile(rf"({MONTHS})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,?\s*(\d{{4}}))?")
    firsts = [written.search(row["text"]) for row, _ in dated]
    plain = [
        bool(m and m[3]) and day_of({"date": f"{m[1]} {m[2]}, {m[3]}"}) == day_of(row)
        for m, (row, _) in zip(firsts, dated, strict=True)
        if m
    ]
    yield Figure("date", share(a.day == day_of(row) for row, a in dated), sum(plain) / len(dated) if dated else 0.0)
    kinds = [(row["strike_type"], a.kind) for row, a in zip(rows, answers, strict=True) if row["strike_type"] in KINDS.values()]
    most = Counter(kind for kind, _ in kinds).most_common(1)
    yield Figure("strike type", share(a == b for a, b in kinds), most[0][1] / len(kinds) if most else 0.0)


def missed(row: Row, account: Account, answer: Answer) -> list[str]:
    """What is wrong with the answer, and the sentences with figures of that harm."""
    lines: list[str] = []
    for measure in MEASURES:
        gold, said = row[measure.value], answer.of(measure)
        if all(right(gold, said)):
            continue
        case = case_of(row["text"], measure, gold)
        lines.append(f"{measure.value} [{case.value}]: {said} for {gold}")
        lines += [f"  | {' '.join(s.split())[:400]}" for s in _harmed(row["text"], measure)[:8]]
        lines += _figures(account, measure)
    if (day := day_of(row)) != answer.day:
        lines.append(f"date: {answer.day} for {day}")
    return [f"== {row['id']}", *lines] if lines else []


def _figures(account: Account, measure: Measure) -> list[str]:
    found = []
    for claim in account.claims:
        told = [
            f"{f.low}-{f.high} {f.words!r} {f.scope.value} {f.rule}{' part' if f.part else ''}{' superseded' if f.superseded else ''}"
            for f in claim.figures
            if f.measure is measure
        ]
        if told:
            found.append(f"  [{claim.incident}] {claim.voice[-1].name if claim.voice else ''}: {'; '.join(told)}")
    return found


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """Every text read, its main incident against what was coded."""
    answers: list[Answer] = []
    misses: list[str] = []
    for row in rows:
        account = account_of(report_of(row["text"]), reader)
        answer = answered(account)
        answers.append(answer)
        misses += missed(row, account, answer)
    return Measured(scored(rows, answers), tuple(misses))


def main() -> None:
    """Prints the table."""
    command(__doc__ or "", SET, measure)


if __name__ == "__main__":
    main()
