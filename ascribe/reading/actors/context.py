"""A report's words in, the countries it is about out: what "the army" and "the ministry" of it can mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ascribe.vocabulary.actors import SEAT_WORDS, outlet
from ascribe.vocabulary.actors.descriptions import ADJECTIVES, COUNTRY_NAMES
from ascribe.vocabulary.actors.nations import divided
from ascribe.vocabulary.phrases import Token

# of the mentions of nations, the share that the publisher's own needs before "the ministry" is taken for its ministry;
# a passing mention of the agency's own country must not make it a party
HOME_SHARE = 0.2
# a divided country with this share of the mentions is the one whose rebels are meant, though a great power is named more often
WAR_SHARE = 0.15


WORLDWIDE = frozenset(("Reuters", "AFP", "Associated Press", "UPI", "DPA", "EFE", "Bloomberg", "BBC", "CNN", "Al Jazeera"))
"""Agencies and outlets that write for all the world: "the ministry" is not their own country's."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the report as a whole tells: `upper` where it is all in capitals, `chief` the country it is about, `home` the publisher's."""

    upper: bool
    chief: str | None
    home: str | None  # None: unknown, or not spoken of in the report
    counts: Mapping[str, int]
    alone: bool = False  # the words are a phrase, not a report
    abroad: int = 0  # how many countries its places lie in

    @property
    def war(self) -> str | None:
        """The divided country that the report tells of: whose regime and rebels are meant."""
        if self.chief is not None and divided(self.chief):
            return self.chief
        total = sum(self.counts.values())
        return next((c for c, n in self.counts.items() if divided(c) and n >= WAR_SHARE * total), None)


def context_of(text: str, words: Sequence[Token], *, publisher: str | None, countries: Sequence[str]) -> Context:
    """The report's countries: of those with a place in it the one named most, of the nations otherwise."""
    counts = _nations(words)
    ranked = counts.most_common()
    placed = [c for c, _ in ranked if c in countries]
    chief = next(iter((*placed, *countries, *(c for c, _ in ranked))), None)
    source = outlet(publisher) if publisher else None
    home = source.country if source is not None and source.name not in WORLDWIDE else None
    total = sum(counts.values())
    spoken_of = home is not None and counts[home] > 0 and counts[home] >= HOME_SHARE * total
    return Context(_in_capitals(text), chief, home if spoken_of else None, counts, abroad=len(set(countries)))


def _nations(words: Sequence[Token]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for at, word in enumerate(words):
        if word.capital:
            hit = next(iter(COUNTRY_NAMES.starting(words, at)), None) or next(iter(ADJECTIVES.starting(words, at)), None)
            if hit is not None:
                counts[hit[1]] += 1
            elif (word.folded,) in SEAT_WORDS:
                counts[SEAT_WORDS[(word.folded,)]] += 1
    return counts


def _in_capitals(text: str) -> bool:
    # a few thousand characters tell; longer texts cost no more
    letters = [c for c in text[:4000] if c.isalpha()]
    return sum(c.isupper() for c in letters) > 0.7 * len(letters) if letters else False
