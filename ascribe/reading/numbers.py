"""A sentence in, its quantities out: intervals with the words that bind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.numerals import (
    ABBREVIATED_SCALES,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    COLLECTIVES,
    CURRENCY,
    LESS_THAN,
    MORE_THAN,
    NO_COUNT_UNITS,
    NUMBERED,
    OR_MORE,
    OR_SO,
    PLURAL_SCALES,
    SCALES,
    TENS,
    UNITS,
)

VERSION = 3


@dataclass(frozen=True, slots=True)
class Interval:
    """What words allow, in whole numbers; None: unbounded that way."""

    low: int | None
    high: int | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a sentence. `first` and `last` are its numerals' word indices; `span` takes in the words that bind it."""

    span: Span
    words: str
    interval: Interval
    sentence: int
    first: int
    last: int
    rule: str


PARENTS = frozenset("mother father parent parents mum mom dad grandmother grandfather widow".split())
DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d+)?\Z")
GLUED = re.compile(r"(\d{1,9})(\+|k|m|mln)\Z", re.IGNORECASE)
OPENING = frozenset({*PLURAL_SCALES, *UNITS, *TENS, "between", "several", "half", "a", "quarter", "dozen"})
"""Words that a number may begin with, numerals aside."""

RANGE = re.compile(r"(\d{1,7})[-–—](\d{1,7})\Z")


def numbers(text: str, sentence: Sentence, taken: Sequence[Span] = ()) -> tuple[Number, ...]:
    """Every number that may count people or things; `taken` spans (dates, names) hold numbers that count nothing."""
    lower = [w.lower for w in sentence.words]
    found = []
    i = 0
    while i < len(lower):
        core = _core(lower, i)
        if core is None:
            i += 1
            continue
        interval, last, rule = core
        if not _counts_nothing(sentence, i, last, taken):
            bound, first, end = _bound(lower, i, last, interval)
            span = Span(sentence.words[first].start, sentence.words[end].end)
            found.append(Number(span, span.of(text), bound, sentence.index, i, last, rule if bound == interval else f"{rule}-bound"))
        i = last + 1
    return tuple(found)


def interval_of(words: Sequence[str]) -> Interval | None:
    """The interval that the words give when read alone; None where they hold no number, or more than one."""
    lower = [w.lower() for w in words]
    found: list[Interval] = []
    i = 0
    while i < len(lower):
        core = _core(lower, i)
        if core is None:
            i += 1
            continue
        interval, last, _ = core
        found.append(_bound(lower, i, last, interval)[0])
        i = last + 1
    return found[0] if len(found) == 1 else None


def _core(lower: Sequence[str], i: int) -> tuple[Interval, int, str] | None:
    """The number that begins at word i: its bare interval, its last word and the rule."""
    if lower[i] not in OPENING and not lower[i][:1].isdecimal():
        return None  # before every rule is tried on every word
    if lower[i] == "between" and (low := _cardinal(lower, i + 1)) and low[1] + 1 < len(lower) and lower[low[1] + 1] == "and":
        high = _cardinal(lower, low[1] + 2)
        return (Interval(low[0], high[0]), high[1], "range") if high and low[0] <= high[0] else None
    if ranged := RANGE.match(lower[i]):
        low_, high_ = int(ranged[1]), int(ranged[2])
        return (Interval(low_, high_), i, "range") if low_ < high_ else None
    if collective := _collective(lower, i):
        return collective
    exact = _cardinal(lower, i)
    if not exact:
        return None
    value, last = exact
    joined = lower[last + 1] if last + 1 < len(lower) else ""
    if joined in ("to", "-", "–", "or") and (other := _cardinal(lower, last + 2)) and value < other[0] <= 20 * max(value, 1):
        return Interval(value, other[0]), other[1], "range"
    if (glued := GLUED.match(lower[i])) and glued[2] == "+":
        return Interval(int(glued[1]), None), i, "numeral"
    return Interval(value, value), last, "numeral"


def _collective(lower: Sequence[str], i: int) -> tuple[Interval, int, str] | None:
    """Dozens, scores, several hundred, tens of thousands, half a dozen, a couple."""
    word, after = lower[i], lower[i + 1 : i + 4]
    if word in PLURAL_SCALES:
        if after[:1] == ["of"] and len(after) > 1 and after[1] in COLLECTIVES:
            larger = {"thousands": 1_000, "millions": 1_000_000, "hundreds": 100}.get(after[1])
            factor = {"tens": 20, "dozens": 24, "hundreds": 200, "thousands": 2_000}.get(word)
            if larger and factor:
                return Interval(factor * larger, None, approximate=True), i + 2, "collective"
        if word == "tens":
            # alone as the words of a claim that are read again: in running text a mark follows where no "of" does
            return (Interval(20, None, approximate=True), i, "collective") if after[:1] in (["of"], []) else None
        if word == "scores" and _keeps_score(lower, i):
            return None
        return Interval(COLLECTIVES[word], None, approximate=True), i, "collective"
    if word == "several":
        scale = {"dozen": 12, "dozens": 12, "score": 20, **SCALES}.get(after[0]) if after else None
        scale = scale or ({"hundreds": 100, "thousands": 1_000, "millions": 1_000_000}.get(after[0]) if after else None)
        return Interval(3 * (scale or 1), None, approximate=True), i + (1 if scale else 0), "several"
    if fraction := _fraction(lower, i):
        return fraction
    if word == "half" and after[:2] == ["a", "dozen"]:
        return Interval(6, 6), i + 2, "dozen"
    if word == "half" and after[:2] == ["-", "dozen"]:
        return Interval(6, 6), i + 2, "dozen"
    if word == "a" and after[:1] == ["dozen"]:
        return Interval(12, 12), i + 1, "dozen"
    if word == "a" and (after[:2] == ["score", "of"] or after == ["score"]):
        return Interval(20, 20), i + 1, "score"
    if word == "a" and after[:2] == ["couple", "of"]:
        return Interval(2, 2, approximate=True), i + 1, "couple"
    if word == "a" and after[:1] in (["hundred"], ["thousand"], ["million"]):
        return Interval(SCALES[after[0]], SCALES[after[0]]), i + 1, "numeral"
    if word == "dozen":
        return Interval(12, 12), i, "dozen"
    return None


def _fraction(lower: Sequence[str], i: int) -> tuple[Interval, int, str] | None:
    """Half a million, a quarter of a million."""
    for words, part in ((("half", "a"), 2), (("a", "quarter", "of", "a"), 4), (("quarter", "of", "a"), 4)):
        end = i + len(words)
        if tuple(lower[i:end]) == words and end < len(lower) and lower[end] in ("million", "billion", "thousand"):
            value = SCALES[lower[end]] // part
            return Interval(value, value), end, "fraction"
    return None


def _keeps_score(lower: Sequence[str], i: int) -> bool:
    """Scores of a game or a verb ("he scores"): no people follow."""
    return i > 0 and lower[i - 1] in ("he", "she", "who", "final", "the", "test", "high", "credit")


def _cardinal(lower: Sequence[str], i: int) -> tuple[int, int] | None:
    """(value, last word) of the exact number that begins at word i."""
    if i >= len(lower):
        return None
    word = lower[i]
    if glued := GLUED.match(word):
        return int(glued[1]) * ABBREVIATED_SCALES.get(glued[2], 1), i
    if DIGITS.match(word):
        value = float(word.replace(",", ""))
        last = i
        while last + 1 < len(lower) and lower[last + 1] in SCALES:
            value *= SCALES[lower[last + 1]]
            last += 1
        if last + 1 < len(lower) and lower[last + 1] == "dozen":
            value, last = value * 12, last + 1
        return (int(value), last) if value == int(value) else None
    if word not in UNITS and word not in TENS:
        return None
    return _spelt(lower, i)


def _spelt(lower: Sequence[str], i: int) -> tuple[int, int]:
    """Number words joined into one value: "one hundred and twelve", "forty-one"."""
    total, part, last, k = 0, 0, i, i
    previous = ""
    while k < len(lower):
        word = lower[k]
        if word in UNITS and ((previous in ("", "tens") and not (previous == "tens" and UNITS[word] > 9)) or previous in ("scale", "and")):
            part, previous = part + UNITS[word], "units"
        elif word in TENS and previous in ("", "scale", "and"):
            part, previous = part + TENS[word], "tens"
        elif word in SCALES and previous in ("units", "tens", "scale"):
            if SCALES[word] == 100:
                part = max(part, 1) * 100
            else:
                total, part = total + max(part, 1) * SCALES[word], 0
            previous = "scale"
        elif word == "dozen" and previous == "units":
            return (total + part) * 12, k
        elif word in ("-", "and") and k + 1 < len(lower) and _goes_on(lower, k, previous):
            previous = previous if word == "-" else "and"
            k += 1
            continue
        else:
            break
        last = k
        k += 1
    return total + part, last


def _goes_on(lower: Sequence[str], k: int, previous: str) -> bool:
    """A hyphen or "and" inside a number: "forty-one", "hundred and twelve", but not "two and three"."""
    following = lower[k + 1]
    if lower[k] == "-":
        return previous == "tens" and UNITS.get(following, 99) < 10
    return previous == "scale" and (following in UNITS or following in TENS)


def _bound(lower: Sequence[str], i: int, last: int, interval: Interval) -> tuple[Interval, int, int]:
    """The interval under the words that stand about it, with the first and last word that count."""
    low, high, approximate = interval.low, interval.high, interval.approximate
    first = i
    for _ in range(2):  # two bounds may stand together: "at least about 40"
        kind, size = _modifier(lower, first)
        if not size or (kind == "at most" and high is None):
            break  # "came up to more than 130" bounds from below only
        first -= size
        if kind == "at least":
            high = None
        elif kind == "more than":
            low, high = (low + 1 if low is not None and not approximate else low), None
        elif kind == "at most":
            low = None
        elif kind == "less than":
            low, high = None, (high - 1 if high is not None else None)
        else:
            approximate = True
    end = last
    after = tuple(lower[last + 1 : last + 3])
    if after in OR_MORE:
        high, end = None, last + 2
    elif after in OR_SO:
        approximate, end = True, last + 2
    elif after[:1] == ("+",):
        high, end = None, last + 1
    return Interval(low, high, approximate), first, end


def _modifier(lower: Sequence[str], first: int) -> tuple[str, int]:
    """The bounding words that end right before the word `first`, the longest, and how many they are."""
    tables = (("at least", AT_LEAST), ("more than", MORE_THAN), ("at most", AT_MOST), ("less than", LESS_THAN), ("about", ABOUT))
    best = ("", 0)
    for kind, table in tables:
        for words in table:
            size = len(words)
            if size > best[1] and size <= first and tuple(lower[first - size : first]) == words:
                best = (kind, size)
    if best == ("about", 1) and first >= 2 and lower[first - 1] == "some" and lower[first - 2] in ("of", "for", "in"):
        return best
    return best


def _counts_nothing(sentence: Sentence, i: int, last: int, taken: Sequence[Span]) -> bool:
    """Ages, dates, money, percentages, measurements, numbered things and numbers inside names."""
    words = sentence.words
    start, end = words[i], words[last]
    if any(t.covers(Span(start.start, end.end)) for t in taken):
        return True
    after = words[last + 1].lower if last + 1 < len(words) else ""
    second = words[last + 2].lower if last + 2 < len(words) else ""
    before = words[i - 1].lower if i else ""
    if before in CURRENCY or after in NO_COUNT_UNITS or (after == "-" and second in NO_COUNT_UNITS):
        return True
    if before == "not" or (before == "of" and i > 1 and words[i - 2].lower in PARENTS):
        return True  # "59 and not 62", "a mother of three"
    if (
        start.lower == "one"
        and after == "of"
        and any(w.lower.endswith("est") or w.lower in ("most", "worst") for w in words[last + 2 : last + 5])
    ):
        return True  # "one of the deadliest"
    if start.lower == "one" and before in ("no", "-", "any", "every", "not", "this", "that", "which", "each"):
        return not (before == "that" and words[i - 1].tag == "SCONJ")  # "said that one man died"
    if before in ("below", "under", "over", "of") and any(w.lower in ("age", "ages", "aged") for w in words[max(0, i - 3) : i]):
        return True
    if before in ("aged", "age", "ages", "#", "no.", "nr.", "nos.", "mount", "vol.") or (
        before in NUMBERED and _numbered(words[i - 1], start)
    ):
        return True
    if after in ("st", "nd", "rd", "th", "°", "'s", "’s") or (before in (".", ":") and DIGITS.match(start.lower) and i > 1):
        return after in ("st", "nd", "rd", "th", "°") or words[i - 1].end == start.start
    return _age(words, i, last)


def _numbered(noun: Word, number: Word) -> bool:
    return bool(DIGITS.match(number.lower)) and noun.tag in ("NOUN", "PROPN", "X")


def _age(words: Sequence[Word], i: int, last: int) -> bool:
    """A number between commas, or in brackets, after a name: "Ana Roe, 34, was hurt", "Ana Roe (34)"."""
    if i < 2 or last + 1 >= len(words) or not DIGITS.match(words[i].lower) or len(words[i].text) > 3:
        return False
    commas = words[i - 1].text == "," and words[last + 1].text in (",", ".", ";", ")")
    before = words[i - 2]
    if words[i - 1].text == "(" and words[last + 1].text == ")":
        return before.text[:1].isupper() or not before.lower.endswith("s")
    return commas and (before.tag == "PROPN" or (before.tag == "NOUN" and not before.lower.endswith("s")))
