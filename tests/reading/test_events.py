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
        (BOMBED, EventType.AIR_STRIKE, {"words": "bombed", "weapon": "warplanes", "target": "market", "agent": "Syrian warplanes"}),
        (SUICIDE, EventType.SUICIDE_BOMB, {"words": "attacked", "target": "checkpoint", "agent": "suicide bomber"}),
        (CAR_BOMB, EventType.IED, {"words": "exploded", "weapon": "car bomb", "target": "school"}),
        (KIDNAPPED, EventType.ABDUCTION, {"words": "kidnapped", "agent": "Gunmen", "patient": "two teachers"}),
        (GRENADE, EventType.GRENADE, {"words": "wounded", "weapon": "grenade", "patient": "three shoppers"}),
        (INTERCEPTED, EventType.INTERCEPTION, {"words": "intercepted", "target": "Two projectiles"}),
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
    ("rows", "agents"),
    [
        # a raid carried out by whom, claimed by whom, blamed on whom
        (
            "A/DET/1/det raid/NOUN/7/nsubj carried/VERB/1/acl out/ADP/2/compound:prt by/ADP/6/case Ulvan/ADJ/6/amod commandos/NOUN/2/obl:agent failed/VERB/7/root",
            ["Ulvan commandos"],
        ),
        (
            "A/DET/1/det bombing/NOUN/5/nsubj claimed/VERB/1/acl by/ADP/4/case Hezbollah/PROPN/2/obl:agent shook/VERB/5/root Pesk/PROPN/5/obj",
            ["Hezbollah"],
        ),
        (
            "The/DET/1/det bombing/NOUN/3/nsubj:pass was/AUX/3/aux:pass blamed/VERB/3/root on/ADP/5/case separatists/NOUN/3/obl",
            ["separatists"],
        ),
        (
            "Separatists/NOUN/1/nsubj claimed/VERB/1/root responsibility/NOUN/1/obj for/ADP/5/case the/DET/5/det bombing/NOUN/2/nmod",
            ["Separatists"],
        ),
        ("An/DET/1/det attack/NOUN/4/nsubj by/ADP/3/case bandits/NOUN/1/nmod failed/VERB/4/root", ["bandits"]),
        ("A/DET/4/det Saudi/ADJ/3/compound -/PUNCT/3/punct led/VERB/4/amod raid/NOUN/5/nsubj failed/VERB/5/root", ["Saudi - led"]),
        ("A/DET/3/det Russian/ADJ/2/amod rocket/NOUN/3/compound attack/NOUN/4/nsubj failed/VERB/4/root", ["Russian"]),
        # what is reported by somebody was not done by him, and a killing is its victim's
        (
            "The/DET/1/det bombing/NOUN/3/nsubj:pass was/AUX/3/aux:pass reported/VERB/3/root by/ADP/5/case Hezbollah/PROPN/3/obl:agent",
            [None],
        ),
        ("The/DET/1/det judge/NOUN/3/nmod:poss 's/PART/1/case murder/NOUN/4/nsubj shocked/VERB/4/root Pesk/PROPN/4/obj", [None]),
        ("A/DET/3/det Russian/ADJ/3/amod bus/NOUN/3/compound bombing/NOUN/4/nsubj failed/VERB/4/root", [None]),
        # whoever is struck, arrests or speaks did not do it
        ("Soldiers/NOUN/2/nsubj were/AUX/2/aux:pass shot/VERB/2/root", [None]),
        (
            "Rockets/NOUN/1/nsubj hit/VERB/1/root Pesk/PROPN/1/obj ,/PUNCT/5/punct soldiers/NOUN/5/nsubj kidnapped/VERB/1/parataxis",
            [None, None],
        ),
        ("A/DET/1/det series/NOUN/4/nsubj of/ADP/3/case bombs/NOUN/1/nmod attacked/VERB/4/root Pesk/PROPN/4/obj", [None]),
        ("Rebel/NOUN/1/compound rockets/NOUN/2/nsubj hit/VERB/2/root Pesk/PROPN/2/obj", ["Rebel"]),
        ("Russian/ADJ/1/amod rockets/NOUN/2/nsubj hit/VERB/2/root Pesk/PROPN/2/obj", [None]),
        ("Police/NOUN/1/nsubj arrested/VERB/1/root two/NUM/3/nummod men/NOUN/1/obj shooting/VERB/1/advcl", ["Police", None]),
        ("A/DET/2/det militia/NOUN/2/compound drone/NOUN/3/nsubj attacked/VERB/3/root Pesk/PROPN/3/obj", [None]),
        ("A/DET/2/det government/NOUN/2/compound drone/NOUN/3/nsubj attacked/VERB/3/root Pesk/PROPN/3/obj", ["government drone"]),
    ],
)
def test_the_agent_is_who_did_it_and_nobody_else(rows: str, agents: list[str | None]) -> None:
    text, sentence = parsed(rows)
    actual = [m.agent.of(text) if m.agent else None for m in events(text, (sentence,))]

    assert actual == agents


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ("He/PRON/2/nsubj:pass was/AUX/2/aux:pass struck/VERB/2/root in/ADP/5/case the/DET/5/det head/NOUN/2/obl", [EventType.ATTACK]),
        (
            "A/DET/1/det man/NOUN/3/nsubj:pass was/AUX/3/aux:pass hit/VERB/3/root by/ADP/6/case a/DET/6/det lorry/NOUN/3/obl:agent",
            [EventType.ACCIDENT],
        ),
        ("Jets/NOUN/1/nsubj struck/VERB/1/root the/DET/3/det town/NOUN/1/obj", [EventType.AIR_STRIKE]),
        ("Shells/NOUN/1/nsubj hit/VERB/1/root the/DET/3/det town/NOUN/1/obj", [EventType.SHELLING]),
        ("A/DET/1/det van/NOUN/2/nsubj struck/VERB/2/root a/DET/4/det mine/NOUN/2/obj", [EventType.IED]),
        ("A/DET/1/det van/NOUN/2/nsubj struck/VERB/2/root a/DET/5/det coal/NOUN/5/compound mine/NOUN/2/obj", [EventType.ACCIDENT]),
        ("A/DET/2/det gas/NOUN/2/compound tank/NOUN/3/nsubj exploded/VERB/3/root", [EventType.ACCIDENT]),
        ("A/DET/2/det gas/NOUN/2/compound attack/NOUN/3/nsubj failed/VERB/3/root", [EventType.CHEMICAL]),
        ("An/DET/1/det explosion/NOUN/2/nsubj shook/VERB/2/root Pesk/PROPN/2/obj", [EventType.OTHER]),
        ("A/DET/2/det bomb/NOUN/2/compound explosion/NOUN/3/nsubj shook/VERB/3/root Pesk/PROPN/3/obj", [EventType.IED]),
        ("He/PRON/2/nsubj:pass was/AUX/2/aux:pass fired/VERB/2/root from/ADP/5/case a/DET/5/det gun/NOUN/6/compound shop/NOUN/2/obl", []),
        ("Police/NOUN/1/nsubj raided/VERB/1/root a/DET/3/det house/NOUN/1/obj", [EventType.ATTACK]),
        ("An/DET/2/det air/NOUN/2/compound raid/NOUN/3/nsubj failed/VERB/3/root", [EventType.AIR_STRIKE]),
        ("He/PRON/1/nsubj blew/VERB/1/root himself/PRON/1/obj up/ADP/1/compound:prt", [EventType.SUICIDE_BOMB]),
        ("They/PRON/1/nsubj shot/VERB/1/root the/DET/3/det drone/NOUN/1/obj down/ADP/1/compound:prt", [EventType.INTERCEPTION]),
        ("A/DET/1/det student/NOUN/3/nsubj:pass was/AUX/3/aux:pass shot/VERB/3/root down/ADP/3/compound:prt", [EventType.ATTACK]),
    ],
)
def test_a_word_has_the_type_that_its_clause_gives_it(rows: str, kinds: list[EventType]) -> None:
    text, sentence = parsed(rows)
    actual = [m.type for m in events(text, (sentence,))]

    assert actual == kinds


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("The/DET/1/det raid/NOUN/2/nsubj hit/VERB/2/root dozens/NOUN/2/obj of/ADP/5/case homes/NOUN/3/nmod", {"target": "homes"}),
        (
            "The/DET/1/det raid/NOUN/2/nsubj hit/VERB/2/root dozens/NOUN/2/obj of/ADP/5/case civilians/NOUN/3/nmod",
            {"patient": "dozens of civilians"},
        ),
        ("The/DET/1/det raid/NOUN/2/nsubj hit/VERB/2/root many/ADJ/4/amod ISIS/PROPN/2/obj", {}),
        ("The/DET/1/det raid/NOUN/2/nsubj claimed/VERB/2/root lives/NOUN/2/obj", {}),
        ("Their/PRON/1/nmod:poss home/NOUN/3/nsubj:pass was/AUX/3/aux:pass attacked/VERB/3/root", {"target": "home"}),
        ("They/PRON/1/nsubj attacked/VERB/1/root the/DET/3/det city/NOUN/1/obj close/ADJ/3/amod", {"target": "city"}),
        ("They/PRON/1/nsubj attacked/VERB/1/root Western/PROPN/1/obj", {}),
        ("They/PRON/1/nsubj attacked/VERB/1/root a/DET/3/det force/NOUN/1/obj", {}),
        ("They/PRON/1/nsubj attacked/VERB/1/root Syrias/PROPN/1/obj", {}),
        ("They/PRON/1/nsubj attacked/VERB/1/root Pesk/PROPN/1/obj", {"target": "Pesk"}),
        ("They/PRON/1/nsubj attacked/VERB/1/root a/DET/3/det depot/NOUN/1/obj at/ADP/5/case Pesk/PROPN/1/obl", {"target": "depot"}),
        ("Barrel/NOUN/1/compound bombs/NOUN/4/nsubj dropped/VERB/1/acl here/ADV/2/advmod fell/VERB/4/root", {"weapon": "Barrel bombs"}),
        ("Two/NUM/1/nummod helicopters/NOUN/3/nsubj:pass were/AUX/3/aux:pass downed/VERB/3/root", {"target": "Two helicopters"}),
    ],
)
def test_a_target_is_a_thing_a_place_or_a_position(rows: str, expected: dict[str, str]) -> None:
    text, sentence = parsed(rows)
    found = events(text, (sentence,))
    actual = {name: words for m in found[:1] for name, words in told(text, m).items() if name not in {"words", "agent"}}

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [("An explosion shook Pesk .", EventType.OTHER), ("An explosion shook Pesk after the bomber fled .", EventType.IED)],
)
def test_an_explosion_is_a_bomb_only_where_somebody_set_it_off(text: str, kind: EventType) -> None:
    actual = [m.type for m in events(text, (bare(text),))]

    assert actual == [kind]


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
        ("Air defences shot down nine drones", EventType.INTERCEPTION, "air defence"),
        ("Nine drones were shot down", EventType.INTERCEPTION, None),
        ("A transport plane crashed", EventType.ACCIDENT, None),
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
