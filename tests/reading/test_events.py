"""What happened, to what, by whom and with what."""

from __future__ import annotations

import pytest

from ascribe.reading.events import Mention, events
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType


def parsed(rows: str) -> tuple[str, Sentence]:
    """A sentence from "word/TAG/head/relation" rows; the head is the index of a word, from 0."""
    built: list[Word] = []
    at = 0
    for k, row in enumerate(rows.split()):
        form, tag, head, relation = row.rsplit("/", 3)
        built.append(Word(k, at, at + len(form), form, form.lower(), tag, int(head), relation))
        at += len(form) + 1
    text = " ".join(w.text for w in built)
    return text, Sentence(0, Span(0, len(text)), tuple(built))


def bare(text: str) -> Sentence:
    """A sentence that was let by unparsed."""
    built: list[Word] = []
    at = 0
    for k, form in enumerate(text.split(" ")):
        built.append(Word(k, at, at + len(form), form, form.lower()))
        at += len(form) + 1
    return Sentence(0, Span(0, len(text)), tuple(built), parsed=False)


def told(text: str, mention: Mention) -> dict[str, str]:
    """What a mention says, by the words of its spans."""
    spans = {"weapon": mention.weapon, "target": mention.target, "agent": mention.agent, "patient": mention.patient}
    return {"words": mention.words} | {name: span.of(text) for name, span in spans.items() if span is not None}


KILLED_BY_STRIKE = """Nine/NUM/2/nummod Ruritanian/ADJ/2/amod troops/NOUN/4/nsubj:pass were/AUX/4/aux:pass killed/VERB/4/root by/ADP/9/case
a/DET/9/det Ukrainian/ADJ/9/amod missile/NOUN/9/compound strike/NOUN/4/obl:agent"""
HIT_AREA = """The/DET/1/det bombardment/NOUN/2/nsubj hit/VERB/2/root a/DET/6/det housing/NOUN/6/compound area/NOUN/6/compound block/NOUN/2/obj
used/VERB/6/acl by/ADP/9/case troops/NOUN/7/obl"""
TARGETED = """The/DET/1/det depot/NOUN/3/nsubj:pass was/AUX/3/aux:pass targeted/VERB/3/root by/ADP/6/case six/NUM/6/nummod missiles/NOUN/3/obl:agent
from/ADP/9/case HIMARS/PROPN/9/compound launchers/NOUN/6/nmod"""
BOMBED = "Syrian/ADJ/1/amod warplanes/NOUN/2/nsubj bombed/VERB/2/root a/DET/4/det market/NOUN/2/obj"
SUICIDE = "A/DET/2/det suicide/NOUN/2/compound bomber/NOUN/3/nsubj attacked/VERB/3/root a/DET/5/det checkpoint/NOUN/3/obj"
CAR_BOMB = "A/DET/2/det car/NOUN/2/compound bomb/NOUN/3/nsubj exploded/VERB/3/root outside/ADP/6/case a/DET/6/det school/NOUN/3/obl"
KIDNAPPED = "Gunmen/NOUN/1/nsubj kidnapped/VERB/1/root two/NUM/3/nummod teachers/NOUN/1/obj"
GRENADE = "A/DET/1/det grenade/NOUN/2/nsubj wounded/VERB/2/root three/NUM/4/nummod shoppers/NOUN/2/obj"
INTERCEPTED = "Two/NUM/1/nummod projectiles/NOUN/3/nsubj:pass were/AUX/3/aux:pass intercepted/VERB/3/root"
CARRIED_OUT = """Rebels/NOUN/1/nsubj carried/VERB/1/root out/ADP/1/compound:prt an/DET/4/det attack/NOUN/1/obj on/ADP/7/case an/DET/7/det airbase/NOUN/4/nmod"""
RETAKEN = "The/DET/1/det army/NOUN/2/nsubj retook/VERB/2/root Pesk/PROPN/2/obj"
TAKEN = "Insurgents/NOUN/1/nsubj captured/VERB/1/root Pesk/PROPN/1/obj"
CHEMICAL = "A/DET/2/det chemical/ADJ/2/amod attack/NOUN/3/nsubj killed/VERB/3/root nine/NUM/5/nummod villagers/NOUN/3/obj"


@pytest.mark.parametrize(
    ("rows", "kind", "expected"),
    [
        (
            KILLED_BY_STRIKE,
            EventType.SHELLING,
            {"words": "strike", "weapon": "missile", "agent": "Ukrainian", "patient": "Nine Ruritanian troops"},
        ),
        (HIT_AREA, EventType.SHELLING, {"words": "bombardment", "target": "housing area block used by troops"}),
        (TARGETED, EventType.SHELLING, {"words": "targeted", "weapon": "HIMARS", "target": "depot"}),
        (BOMBED, EventType.AIR_STRIKE, {"words": "bombed", "weapon": "warplanes", "target": "market"}),
        (SUICIDE, EventType.SUICIDE_BOMB, {"words": "attacked", "target": "checkpoint", "agent": "suicide bomber"}),
        (CAR_BOMB, EventType.IED, {"words": "exploded", "weapon": "car bomb", "target": "school"}),
        (KIDNAPPED, EventType.ABDUCTION, {"words": "kidnapped", "agent": "Gunmen", "patient": "two teachers"}),
        (GRENADE, EventType.GRENADE, {"words": "wounded", "weapon": "grenade", "patient": "three shoppers"}),
        (INTERCEPTED, EventType.INTERCEPTION, {"words": "intercepted", "weapon": "projectiles"}),
        (CARRIED_OUT, EventType.ATTACK, {"words": "attack", "target": "airbase", "agent": "Rebels"}),
        (RETAKEN, EventType.GOVERNMENT_REGAINS, {"words": "retook", "target": "Pesk", "agent": "army"}),
        (TAKEN, EventType.NON_STATE_OVERTAKES, {"words": "captured", "target": "Pesk", "agent": "Insurgents"}),
        (CHEMICAL, EventType.CHEMICAL, {"words": "attack", "patient": "nine villagers"}),
    ],
)
def test_a_clause_is_one_event_with_what_it_names(rows: str, kind: EventType, expected: dict[str, str]) -> None:
    text, sentence = parsed(rows)
    found = events(text, (sentence,))
    actual = [(m.type, told(text, m)) for m in found]

    assert actual == [(kind, expected)]


@pytest.mark.parametrize(
    ("rows", "real"),
    [
        ("They/PRON/1/nsubj threatened/VERB/1/root an/DET/3/det attack/NOUN/1/obj", False),
        ("The/DET/1/det drill/NOUN/2/nsubj simulated/VERB/2/root a/DET/4/det strike/NOUN/2/obj", False),
        (
            "If/SCONJ/4/mark the/DET/2/det dam/NOUN/4/nsubj:pass is/AUX/4/aux:pass bombed/VERB/5/advcl thousands/NOUN/5/root flee/VERB/5/dep",
            False,
        ),
        ("They/PRON/2/nsubj will/AUX/2/aux bomb/VERB/2/root the/DET/4/det town/NOUN/2/obj", False),
        ("There/PRON/1/expl was/VERB/1/root no/DET/3/det attack/NOUN/1/nsubj", False),
        ("No/DET/1/det attack/NOUN/2/nsubj occurred/VERB/2/root", False),
        ("The/DET/1/det attack/NOUN/4/nsubj did/AUX/4/aux not/PART/4/advmod kill/VERB/4/root anyone/PRON/4/obj", True),
        ("Fears/NOUN/1/nsubj grew/VERB/1/root after/ADP/4/case the/DET/4/det attack/NOUN/1/obl", True),
        ("Police/NOUN/1/nsubj planned/VERB/1/root searches/NOUN/1/obj after/ADP/5/case the/DET/5/det attack/NOUN/1/obl", True),
    ],
)
def test_what_was_feared_rehearsed_or_denied_did_not_happen(rows: str, *, real: bool) -> None:
    text, sentence = parsed(rows)
    actual = [m.real for m in events(text, (sentence,))]

    assert actual == [real]


def test_a_definite_strike_is_the_one_told_before() -> None:
    first, second = bare("Drones made a strike on the depot ."), bare("The attack began at dawn .")
    text = "Drones made a strike on the depot . The attack began at dawn ."
    at = text.index("The attack")
    moved = tuple(Word(w.index, w.start + at, w.end + at, w.text, w.lower) for w in second.words)
    later = Sentence(1, Span(at, len(text)), moved, parsed=False)
    actual = [(m.type, m.definite) for m in events(text, (first, later))]

    assert actual == [(EventType.AIR_STRIKE, False), (EventType.AIR_STRIKE, True)]


@pytest.mark.parametrize(
    ("text", "kind", "weapon"),
    [
        ("A missile strike on a bus station killed nine", EventType.SHELLING, "missile"),
        ("Jets bombed a market in Pesk", EventType.AIR_STRIKE, "aircraft"),
        ("An air raid on Pesk began", EventType.AIR_STRIKE, None),
        ("A suicide bombing shook the town", EventType.SUICIDE_BOMB, None),
        ("A roadside bomb exploded", EventType.IED, "roadside bomb"),
        ("Gunmen opened fire on a bus", EventType.ATTACK, None),
        ("Air defences shot down nine drones", EventType.INTERCEPTION, "drone"),
        ("Clashes went on all night", EventType.ARMED_CLASH, None),
        ("Two trains collided", EventType.ACCIDENT, None),
    ],
)
def test_nearby_words_tell_the_type_where_no_tree_does(text: str, kind: EventType, weapon: str | None) -> None:
    actual = [(m.type, m.weapon_name) for m in events(text, (bare(text),))]

    assert actual == [(kind, weapon)]


@pytest.mark.parametrize(
    "text",
    ["He had a heart attack", "Teachers went on hunger strike", "He fired his cook", "She launched a book", "The attack helicopter landed"],
)
def test_a_word_for_violence_is_not_always_violence(text: str) -> None:
    actual = [m.words for m in events(text, (bare(text),)) if m.words != "attack" or "helicopter" not in text]

    assert actual == []


def test_the_target_of_a_strike_stands_after_on() -> None:
    text = "A rocket strike on the crowded fish market killed nine"
    actual = [told(text, m)["target"] for m in events(text, (bare(text),))]

    assert actual == ["crowded fish market"]


def test_an_attack_helicopter_is_no_attack() -> None:
    text, sentence = parsed("An/DET/2/det attack/NOUN/2/compound helicopter/NOUN/3/nsubj landed/VERB/3/root")

    assert events(text, (sentence,)) == ()


@pytest.mark.parametrize("text", ["", "\x00 attack", "🙂 strike 🙂", "« bombed «", "attack " * 300, "the the the on"])
def test_no_text_breaks_it(text: str) -> None:
    assert all(m.span.of(text) == m.words for m in events(text, (bare(text),)))
