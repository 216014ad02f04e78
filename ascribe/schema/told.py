"""What is read in one report: claims, incidents, marks, as JSON Schema."""

from __future__ import annotations

from ascribe.report import PartKind
from ascribe.schema.shapes import DAY, HASH_ID, REPORT_ID, Schema, flag, many, number, of, one_of, record, span, term, text, unknown, whole
from ascribe.vocabulary.terms import (
    Confidence,
    DatePrecision,
    Effect,
    EventType,
    Measure,
    NameKind,
    PersonKind,
    PlacePrecision,
    Scope,
    Stage,
    Stance,
    Status,
    ThingKind,
    VoiceKind,
)
from ascribe.vocabulary.weapons import WeaponKind

EDTF = "A day or a time, written as EDTF (ISO 8601-2)."

LINK = record(
    "One link of a chain of voices.",
    {
        "name": text("As canonical as the registry knows it, else as written."),
        "kind": term(VoiceKind),
        "side": unknown(text("The party that it speaks for; null: none that is known.")),
        "words": unknown(text("How this report names it; null: it does not, here.")),
        "start": unknown(whole("The first character of the words.")),
        "end": unknown(whole("One past their last character.")),
    },
)

WHEN = record(
    "A time, with the words that give it and the rule that resolved it.",
    {
        "edtf": unknown(text(f"{EDTF} Null: it could not be resolved.")),
        "precision": unknown(term(DatePrecision, "UCDP date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year.")),
        "words": text("An exact slice of the report."),
        **span("the words"),
        "rule": text("The rule that resolved it."),
        "guessed": flag("The rule guessed."),
    },
)

CANDIDATE = record(
    "A place that was considered.",
    {
        "name": text("As the gazetteer has it."),
        "geonameid": unknown(whole("GeoNames' id; null: an entry of our own.")),
        "country": text("ISO 3166 alpha-2; empty: no country's."),
        "latitude": number("Of the place.", -90, 90),
        "longitude": number("Of the place.", -180, 180),
        "precision": term(PlacePrecision, "UCDP where_prec, were it chosen."),
    },
    perhaps=("latitude", "longitude", "precision"),  # readers before had none
)

WHERE = record(
    "A place, or the reason why none was chosen.",
    {
        "name": unknown(text("As the gazetteer has it; null: none was chosen.")),
        "geonameid": unknown(whole("GeoNames' id; null: none, or an entry of our own.")),
        "latitude": unknown(number("Of the place, never of the event.", -90, 90)),
        "longitude": unknown(number("Of the place, never of the event.", -180, 180)),
        "country": unknown(text("ISO 3166 alpha-2.")),
        "precision": unknown(term(PlacePrecision, "UCDP where_prec, from 1, the place itself, to 6, a country, and 7, sea or air.")),
        "words": text("An exact slice of the report."),
        **span("the words"),
        "rule": text("The rule that chose it."),
        "abstained": unknown(text("Why none was chosen; null: one was.")),
        "candidates": many(of("candidate"), "What was considered."),
    },
)

FIGURE = record(
    'How many of what, as the words allow. Missing is never zero: only "nobody was hurt" gives 0 to 0.',
    {
        "measure": term(Measure),
        "low": unknown(whole("The fewest that the words allow; null: no lower bound.")),
        "high": unknown(whole("The most that the words allow; null: no upper bound.")),
        "approximate": flag("The words say about, some, dozens."),
        "words": text("An exact slice of the report."),
        **span("the words"),
        "of": unknown(text("Who or what is counted, in the report's words.")),
        "side": unknown(text("Whose they are.")),
        "status": unknown(term(Status)),
        "scope": term(Scope),
        "superseded": flag("The report tells it as an older count that another replaced, or takes it back."),
        "inferred": flag("No number word stands in the text."),
        "rule": text("What tied the number to the measure."),
    },
) | {
    "anyOf": [{"properties": {"low": {"type": "integer"}}}, {"properties": {"high": {"type": "integer"}}}],
}

EVIDENCE = record("The sentence or clause that carries the claim.", {"quote": text("An exact slice of the report."), **span("the quote")})

CLAIM = record(
    "One voice, in one report, saying one thing, with the words.",
    {
        "id": text("Made of the report, the evidence's place, the voice and the figures.", HASH_ID),
        "report": text("The report's id, made of its content.", REPORT_ID),
        "report_ref": unknown(text("The id that the input gave.")),
        "voice": many(of("link"), "From the outlet inward; the last one speaks. Empty: not even the outlet is known."),
        "cue": unknown(text("The words that attribute; null: the outlet speaks itself.")),
        "stance": term(Stance),
        "said_on": unknown(text(f"When it was said. {EDTF}")),
        "scope": term(Scope),
        "incident": unknown(whole("A number within the report, 1 the main one; null: a statement about no incident.", 1)),
        "event": term(EventType),
        "when": unknown(of("when", "When the event was.")),
        "where": many(of("where"), "Where the event was."),
        "by": unknown(text("Who did it.")),
        "against": unknown(text("To whom.")),
        "means": unknown(text("With what.")),
        "target": unknown(text("On what.")),
        "figures": many(of("figure"), "What it counts."),
        "evidence": of("evidence"),
        "part": term(PartKind),
        "rules": {
            "type": "object",
            "additionalProperties": {"type": "string"},
            "description": "Field by field, the rule behind the value.",
        },
        "reader": text("The version of the reader that drew it."),
    },
)

QUOTED = record("Words of the report.", {"words": text("An exact slice."), **span("the words")})

NUMBER = {
    "low": unknown(whole("The fewest; null: no bound that way.")),
    "high": unknown(whole("The most; null: no bound that way.")),
    "approximate": flag("The words say about, some, dozens."),
}

TOLL = record(
    "One measure of an incident in one report.",
    {
        "best": unknown(whole("The figure of the innermost, most exact voice; null: nobody gives one.")),
        "low": unknown(whole("What all voices support together; null: nobody tells, or no bound that way.")),
        "high": unknown(whole("The same, upward.")),
        "rule": text("Which voice gave which end."),
        "by_voice": many(record("One voice's last figure.", {"voice": text("Its name."), **NUMBER}), "Every voice that counts."),
    },
)

TARGET = record(
    "Somebody or something that the deed struck or was aimed at.",
    {
        "name": unknown(of("quoted", "A proper name.")),
        "description": unknown(of("quoted", "What the report calls them.")),
        "kind": {"enum": [*(k.value for k in PersonKind), *(k.value for k in ThingKind if k.value not in set(PersonKind))]}
        | {"description": "Of people or of things; docs/vocabulary.md has both."},
        **NUMBER,
        "counted": unknown(of("quoted", "The words that count; null: no number word stands there.")),
        "effects": many(term(Effect), "What the deed did to it."),
        "nation": unknown(text("The country whose they are said to be (ISO 3166 alpha-2).")),
        "rule": text("The rule that found it."),
        "also": many(of("quoted"), "Other words for the same."),
    },
)

PERPETRATOR = record(
    "Somebody whom the report ties to the deed.",
    {
        "words": text("An exact slice of the report."),
        **span("the words"),
        "name": text("As the registry knows them, else as written."),
        "kind": one_of(("organisation", "individual"), "An organisation, or a person."),
        "confidence": term(Confidence),
        "told_by": unknown(text("The voice that ties them to it; null: the report itself.")),
        "rule": text("The rule that found them; one that begins with guess guessed."),
        "also": many(of("quoted"), "Other words for the same."),
    },
)

WEAPON = record(
    "What the deed was done with.",
    {"words": text("An exact slice of the report."), **span("the words"), "name": text("Its neutral name."), "kind": term(WeaponKind)},
)

INCIDENT = record(
    "What one report says of one moment in time and space.",
    {
        "number": whole("1 for the one that the report is about.", 1),
        "event": unknown(term(EventType)),
        "when": unknown(of("when")),
        "where": many(of("where"), "The places that it is told of."),
        "by": unknown(text("Who did it, or is said to have done it.")),
        "by_confidence": unknown(term(Confidence, "How sure the report is of that.")),
        "against": unknown(text("To whom.")),
        "means": unknown(text("With what.")),
        "target": unknown(text("On what.")),
        "killed": of("toll"),
        "injured": of("toll"),
        "background": flag("Every figure of it is told as one of an earlier day."),
        "stage": term(Stage),
        "weapons": many(of("weapon"), "What it was done with."),
        "perpetrators": many(of("perpetrator"), "Who is tied to it."),
        "human_targets": many(of("target"), "Whom it struck."),
        "physical_targets": many(of("target"), "What it struck."),
        "told": many(of("quoted"), "The words that name the deed, in text order."),
    },
)

PIECES = many({"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}, "Stretches, each [start, end].")

TIMEX = record("As TimeML has it.", {"type": text("DATE, TIME, DURATION or SET."), "value": unknown(text("Its value."))})

MARKS = record(
    "What was found in one report, by its place in the text.",
    {
        "report": text("The report's id.", REPORT_ID),
        "report_ref": unknown(text("The id that the input gave.")),
        "parts": many(record("A stretch.", {**span("it"), "kind": term(PartKind)}), "What each stretch is."),
        "sentences": many(
            record("A sentence.", {**span("it"), "part": term(PartKind), "parsed": flag("It was parsed.")}), "Every sentence."
        ),
        "names": many(record("A name.", {**span("it"), "words": text("An exact slice."), "kind": term(NameKind)}), "Every name."),
        "times": many(
            record(
                "A time.",
                {name: WHEN["properties"][name] for name in ("start", "end", "words", "edtf")}
                | {"timex": TIMEX}
                | {name: WHEN["properties"][name] for name in ("precision", "rule", "guessed")},
            ),
            "Every time.",
        ),
        "places": many(of("where"), "Every place."),
        "voices": many(
            record(
                "Who says what.",
                {
                    "source": PIECES,
                    "cue": PIECES,
                    "content": PIECES,
                    "speaker": many(text("A name."), "The chain of voices from the outlet inward."),
                    "stance": term(Stance),
                    "form": text("direct, indirect or mixed speech, or an attitude."),
                    "within": unknown(whole("The voice, by its place in this list, inside whose words it speaks.")),
                    "rule": text("The rule that found it."),
                },
            ),
            "Every attribution.",
        ),
        "incidents": many(of("incident_told"), "The incidents that the report tells of."),
    },
)

ACCOUNT = record(
    "What one report says: where it is from, its claims, its incidents.",
    {
        "report": text("The report's id.", REPORT_ID),
        "report_ref": unknown(text("The id that the input gave.")),
        "publisher": unknown(text("The outlet.")),
        "published": unknown(text("The day of publication.", DAY)),
        "url": unknown(text("Its address.")),
        "title": unknown(text("Its title, where it is no part of the text.")),
        "claims": many(of("claim"), "In text order."),
        "incidents": many(of("incident_told"), "The main one first."),
        "warnings": many(text("In words."), "What intake had to say of it."),
    },
)

DEFINITIONS: dict[str, Schema] = {
    "link": LINK,
    "when": WHEN,
    "candidate": CANDIDATE,
    "where": WHERE,
    "figure": FIGURE,
    "evidence": EVIDENCE,
    "claim": CLAIM,
    "quoted": QUOTED,
    "toll": TOLL,
    "target": TARGET,
    "perpetrator": PERPETRATOR,
    "weapon": WEAPON,
    "incident_told": INCIDENT,
}
"""What other schemas refer to by name."""
