"""Names and descriptions in, actors out: neutral name, kind, side; the words kept."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.reading.actors.actor import Actor
from ascribe.reading.actors.context import Context, context_of
from ascribe.reading.actors.resolve import resolved
from ascribe.reading.actors.scan import scanned
from ascribe.reading.names import Name
from ascribe.reading.trees import Sentence
from ascribe.vocabulary.actors import side_of_country
from ascribe.vocabulary.actors.descriptions import ADJECTIVES
from ascribe.vocabulary.actors.nations import divided
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.phrases import Token, tokens
from ascribe.vocabulary.terms import Status

VERSION = 3

__all__ = ["VERSION", "Actor", "actors", "side_of"]


def actors(
    text: str, sentences: Sequence[Sentence], names: Sequence[Name], *, publisher: str | None, countries: Sequence[str] = ()
) -> tuple[Actor, ...]:
    """Everybody whom the report names or describes, in text order; `countries` are the codes of its places."""
    words = tokens(text)
    context = context_of(text, words, publisher=publisher, countries=countries)
    found = scanned(text, words, sentences, names, context)
    return resolved(text, words, found, context)


def side_of(words: str, *, country: str | None = None) -> str | None:
    """The party whose people or things a noun phrase counts ("Russian troops": Russia); `country` is where the report plays."""
    parts = tokens(words)
    context = Context(upper=words.isupper(), chief=country, home=None, counts={}, alone=True)
    found = resolved(words, parts, scanned(words, parts, (), (), context), context)
    noun = person_noun(words.lower())
    nation = _nation(parts, civil=noun is not None and noun.status is not Status.COMBATANT)
    for actor in found:
        if actor.side is None or (
            actor.kind == "state" and actor.country and divided(actor.country) and noun and noun.status is not Status.COMBATANT
        ):
            continue
        # "a Russian military helicopter" is Russia's, and a police station nobody's side
        if actor.rule in {"the force", "the government"} and (nation is not None or (actor.kind == "police" and thing_noun(words.lower()))):
            continue
        return actor.side
    return nation


def _nation(parts: Sequence[Token], *, civil: bool) -> str | None:
    for at in range(len(parts)):
        for length, code in ADJECTIVES.starting(parts, at):
            return _side_of_nationality(code, parts[at + length - 1].folded, last=at + length == len(parts), civil=civil)
    return None


def _side_of_nationality(code: str, word: str, *, last: bool, civil: bool) -> str | None:
    # "Syrians" and "Syrian children" are of no one side where a country's people fight each other; "Syrian helicopter" is its government's
    if divided(code) and (civil or (last and word.endswith("s"))):
        return None
    return side_of_country(code)
