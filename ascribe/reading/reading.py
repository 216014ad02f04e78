"""What reading needs, and what it gives: the Reader that is handed in and the Reading that comes out."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.gazetteer import Gazetteer
from ascribe.reading.actors import Actor
from ascribe.reading.events import Mention
from ascribe.reading.names import Name
from ascribe.reading.network import Network
from ascribe.reading.numbers import Number
from ascribe.reading.places import Place
from ascribe.reading.syntax import Tokenizer
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.reading.voices import Voice
from ascribe.report import Part, Report


@dataclass(frozen=True, slots=True)
class Reader:
    """Weights and tables, loaded once by a door. `version` changes with whatever may change a claim.

    `words` are written small in English: they tell names apart in a text wholly in capitals.
    """

    tokenizer: Tokenizer
    network: Network
    gazetteer: Gazetteer
    version: str
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one report; each value points into `report.text`."""

    report: Report
    parts: tuple[Part, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    numbers: tuple[Number, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    actors: tuple[Actor, ...]
    events: tuple[Mention, ...]
    voices: tuple[Voice, ...]
    reader: str
