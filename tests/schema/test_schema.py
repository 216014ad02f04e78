"""What is printed keeps the form that is promised, and what is wrong does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ascribe.cli import NOT_UNDERSTOOD, called
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import account_of
from ascribe.schema import PRINTED_BY, SCHEMAS
from bench.figures import GOLD
from bench.wording import texts

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
SINGLE = [str(p) for p in sorted(EXAMPLES.iterdir()) if p.is_file()]
Printed = dict[str, list[Any]]


def faults(name: str, value: Any) -> list[str]:
    """What is wrong with a value, by its schema."""
    found = Draft202012Validator(SCHEMAS[name]).iter_errors(value)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in found]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """What each command prints of the sample reports, by the name of its schema."""
    folder = tmp_path_factory.mktemp("printed")
    place = ["--db", str(folder / "own.db")]

    def said(*arguments: str, code: int = 0) -> str:
        with pytest.MonkeyPatch.context() as patch, (folder / "said").open("w+", encoding="utf-8") as out:
            patch.setattr("sys.stdout", out)
            assert called(arguments) == code
            out.seek(0)
            return out.read()

    def lines(*arguments: str) -> list[Any]:
        return [json.loads(line) for line in said(*arguments).splitlines()]

    said("init", *place)
    out: Printed = {"claim": lines("read", "--json", *SINGLE), "marks": lines("mark", "--json", *SINGLE)}
    out["added"] = lines("add", "--json", *place, *SINGLE, str(EXAMPLES / "korvat" / "reports.jsonl"))
    out["status"] = lines("status", "--json", *place)
    out["report"] = lines("search", "--json", *place, "killed OR dead")
    out["incident"] = lines("incidents", "--json", *place)
    out["doubt"] = lines("incidents", "--doubtful", "--json", *place)
    ids = [line["id"] for line in out["incident"]]
    out["incident"] += lines("incidents", "--json", *place, ids[0])
    said("rule", "different", *place, ids[0], ids[1], "--why", "two towns", "--who", "ana")
    claim = out["claim"][0]["id"]
    said("rule", "accept", *place, claim)
    said("rule", "correct", *place, claim, "--field", "by", "--value", "nobody")
    said("rule", "undo", *place, lines("rule", "dump", *place)[0]["id"])
    said("rule", "correct", *place, claim, "--field", "stance", "--value", "denied", "--who", "ana", "--settles")
    said("rule", "unsure", *place, claim, "--who", "ana")
    said("rule", "accept", *place, claim, "--who", "ben")
    figures = next(c for c in out["claim"] if c["figures"])
    for who, value in (("ana", "3"), ("ben", "about 4-")):
        said("rule", "correct", *place, figures["id"], "--field", "figure 1", "--value", value, "--who", who)
    out["ruling"] = lines("rule", "dump", *place)
    out["listed"], out["audited"] = lines("rule", "list", "--json", *place), lines("audit", "list", "--json", *place)
    out["tip"] = lines("audit", "tip", "--json", *place)
    out["agreement"], out["disagreement"] = lines("agreement", "--json", *place), lines("agreement", "--open", "--json", *place)
    policies = ("range", "conservative", "majority of families", "latest of each voice", "against interest")
    out["dossier"] = [json.loads(said("dossier", "--json", *place, "--policy", policy, each)) for each in ids for policy in policies]
    out["event"], out["map"] = [], []
    for profile in ("public", "partner", "internal"):
        said("export", *place, "--profile", profile, str(folder / profile))
        out["event"] += map(json.loads, (folder / profile / "events-plover.jsonl").read_text(encoding="utf-8").splitlines())
        out["map"].append(json.loads((folder / profile / "incidents.geojson").read_text(encoding="utf-8")))
    return out


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])


def test_every_schema_says_who_prints_it() -> None:
    assert list(SCHEMAS) == list(PRINTED_BY)


@pytest.mark.parametrize("name", sorted(set(SCHEMAS) - {"account", "broken", "doubt"}))
def test_what_is_printed_keeps_its_form(name: str, printed: Printed) -> None:
    assert printed[name]
    found = {fault for value in printed[name] for fault in faults(name, value)}

    assert found == set()


def test_a_doubt_keeps_its_form(printed: Printed) -> None:
    because = {"odds": -0.4, "because": [{"words": "Both put it on the same day.", "weight": 1.5}]}
    members = [{"report": "0" * 16, "number": 1}, {"report": "1" * 16, "number": 2}]

    found = [
        fault
        for doubt in [*printed["doubt"], {"one": "a", "other": "b", "members": members, "likeness": because}]
        for fault in faults("doubt", doubt)
    ]

    assert found == []


def test_what_is_broken_keeps_its_form() -> None:
    assert faults("broken", {"where": "report 1", "what": "its text does not give its wording"}) == []


def gold() -> Iterator[str]:
    """Texts that people have annotated, where they are beside this checkout."""
    if GOLD.is_dir():
        yield from texts(40)


def test_what_is_read_in_annotated_texts_keeps_its_form(reader: Reader) -> None:
    given = list(gold())
    if not given:
        pytest.skip("no data: the annotated sets are not beside this checkout")
    accounts = [account_of(Report(text), reader).to_dict() for text in given]

    found = {fault for account in accounts for fault in faults("account", account)}

    assert found == set()


WRONG_CLAIMS: list[dict[str, Any]] = [
    {"stance": "shouted"},
    {"scope": None},
    {"id": "1"},
    {"voice": ["Valdia Today"]},
    {"voice": [{"name": "Valdia Today", "kind": "newspaper", "side": None, "words": None, "start": None, "end": None}]},
    {"incident": 0},
    {"event": "Bombing"},
    {"when": {"edtf": "2024-03-11"}},
    {"where": None},
    {"evidence": None},
    {"mood": "grave"},
]


@pytest.mark.parametrize("wrong", WRONG_CLAIMS, ids=str)
def test_a_wrong_claim_does_not_pass(wrong: dict[str, Any], printed: Printed) -> None:
    assert faults("claim", {**printed["claim"][0], **wrong})


@pytest.mark.parametrize(
    "wrong",
    [
        {"low": "14"},
        {"low": -1},
        {"low": 14.5},
        {"low": None, "high": None},
        {"measure": "wounded"},
        {"status": "unknown"},
        {"approximate": None},
        {"words": None},
        {"best": 14},
    ],
    ids=str,
)
def test_a_wrong_figure_does_not_pass(wrong: dict[str, Any], printed: Printed) -> None:
    claim = next(c for c in printed["claim"] if c["figures"])

    assert faults("claim", {**claim, "figures": [{**claim["figures"][0], **wrong}]})


@pytest.mark.parametrize("name", sorted(set(SCHEMAS) - {"account", "broken", "doubt"}))
def test_a_field_too_few_does_not_pass(name: str, printed: Printed) -> None:
    value = printed[name][0]
    wanted = [field for field in value if field in SCHEMAS[name]["required"]]

    passed = [field for field in wanted if not faults(name, {k: v for k, v in value.items() if k != field})]

    assert passed == []


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("dossier", {"policy": "guess"}),
        ("dossier", {"counts": [{"measure": "killed", "estimate": 0, "origins": [], "histories": []}]}),
        ("dossier", {"contradictions": [{"kind": "mood", "why": "", "claims": []}]}),
        ("incident", {"day": "7 May"}),
        ("incident", {"reports": 0}),
        ("incident", {"killed": 3}),
        ("report", {"published": "yesterday"}),
        ("added", {"state": "kept"}),
        ("event", {"event_type": "MURDER"}),
        ("event", {"location": {"name": "Korvat"}}),
        ("map", {"type": "Feature"}),
    ],
)
def test_wrong_values_of_other_kinds_do_not_pass(name: str, wrong: dict[str, Any], printed: Printed) -> None:
    assert faults(name, {**printed[name][0], **wrong})


@pytest.mark.parametrize(
    ("verdict", "wrong"),
    [
        ("different", {"about": []}),
        ("different", {"value": "3"}),
        ("accept", {"undoes": "0" * 12}),
        ("undo", {"about": [{"report": "0" * 16, "start": 0, "end": 1, "field": "claim", "words": "x"}]}),
        ("correct", {"value": 3}),
    ],
)
def test_a_wrong_ruling_does_not_pass(verdict: str, wrong: dict[str, Any], printed: Printed) -> None:
    ruling = next(r for r in printed["ruling"] if r["verdict"] == verdict)

    assert faults("ruling", {**ruling, **wrong})


def test_a_schema_is_printed_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["schema", "claim"]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMAS["claim"]


def test_without_a_name_they_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["schema"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(SCHEMAS)


def test_a_name_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["schema", "claims"]) == NOT_UNDERSTOOD
    assert "claim" in capsys.readouterr().err
