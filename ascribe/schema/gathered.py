"""What is said of an incident across reports, and of all of them for others' use, as JSON Schema."""

from __future__ import annotations

from ascribe.dossier.estimate import Policy
from ascribe.dossier.grade import Grade
from ascribe.export.profile import Profile
from ascribe.glossary import CONTRADICTIONS
from ascribe.schema.shapes import DAY, HASH_ID, REPORT_ID, Schema, flag, many, number, of, one_of, record, term, text, unknown, whole
from ascribe.vocabulary.terms import EventType, Measure, PlacePrecision

CLAIM_IDS = many(text("A claim's id.", HASH_ID), "The claims, by their ids.")
REPORT_IDS = many(text("A report's id.", REPORT_ID), "The reports, by their ids.")

BOUNDS = {
    "low": unknown(whole("The lowest reliable; null: no lower bound.")),
    "best": unknown(whole("The most likely; null: the policy gives none.")),
    "high": unknown(whole("The highest reliable; null: no upper bound.")),
    "grade": term(Grade),
}

ESTIMATE = record(
    "What the evidence supports under one policy.",
    {"policy": term(Policy), **BOUNDS, "claims": CLAIM_IDS, "why": text("In a sentence.")},
)

MEMBER = record("One report's incident.", {"report": text("The report's id.", REPORT_ID), "number": whole("Within that report.", 1)})

INCIDENT = record(
    "One incident as several reports tell it.",
    {
        "id": text("Place, day and mark; the mark alone finds it."),
        "day": unknown(text("The day that most reports give.", DAY)),
        "where": unknown(text("The place that most reports give, folded.")),
        "geonameid": unknown(whole("GeoNames' id of that place.")),
        "members": many(of("member"), "Whose incidents it is gathered from."),
        "reports": whole("How many tell of it.", 1),
        "killed": unknown(of("estimate", "Null: no voice counts the incident whole.")),
        "injured": unknown(of("estimate", "Null: no voice counts the incident whole.")),
        "families": many(of("family"), "The families of copies; only where the incident was asked for by its id."),
    },
    perhaps=("families",),
)

DOUBT = record(
    "Two incidents that may be one, for a person to rule on.",
    {
        "one": text("An incident's id."),
        "other": text("Another's."),
        "members": {**many(of("member"), "The likest two."), "minItems": 2, "maxItems": 2},
        "likeness": record(
            "How like they are.",
            {
                "odds": number("The logarithm of the odds that they are one."),
                "because": many(
                    record("A reason.", {"words": text("In words."), "weight": number("For it, or against it.")}), "Weightiest first."
                ),
            },
        ),
    },
)


def _answers(about: str, detail: Schema) -> Schema:
    """The answers that reports give to one question, the best borne out first."""
    corrected = text("What a person put right, and what it was; only where somebody did.")
    fields = {"value": text("The answer."), "reports": REPORT_IDS, "detail": detail, "corrected": corrected}
    return many(record("One answer, and who gives it.", fields, perhaps=("corrected",)), about)


NOTHING: Schema = {"type": "null", "description": "The value says it all."}

STEP = record(
    "One figure of a voice.",
    {
        "said_on": unknown(text("EDTF.")),
        "low": unknown(whole("Null: no lower bound.")),
        "high": unknown(whole("Null: no upper bound.")),
        "approximate": flag("About, some, dozens."),
        "of": unknown(text("Who is counted.")),
        "side": unknown(text("Whose they are.")),
        "inferred": flag("No number word stands in the text."),
        "words": text("The words that give it."),
        "corrected": unknown(text("What a person put right, and what it was; null: nobody did.")),
        "quote": text("The sentence or clause that carries it."),
        "claim": text("The claim's id.", HASH_ID),
        "report": text("The report's id.", REPORT_ID),
        "again": many(text("A claim's id.", HASH_ID), "Later claims that repeat it."),
    },
)

HISTORY = record(
    "What one voice said of one measure, the earliest first; all but the last are superseded.",
    {
        "voice": text("Its name."),
        "side": unknown(text("The party that it speaks for.")),
        "steps": {**many(of("step"), "Its figures."), "minItems": 1},
    },
)

COUNT = record(
    "One measure: each voice's history, and the estimate.",
    {
        "measure": term(Measure),
        "estimate": unknown(of("estimate", "Null: no voice counts the incident whole.")),
        "sides": {
            "type": "object",
            "additionalProperties": of("estimate"),
            "description": "The same for each side's people alone, where several sides' are counted.",
        },
        "origins": many(text("A name."), "Where the figures come from."),
        "histories": many(of("history"), "A history each origin."),
    },
)

DOSSIER = record(
    "All that the reports of one incident say, set side by side.",
    {
        "id": text("The incident's."),
        "summary": text("How much there is, in words."),
        "policy": term(Policy),
        "event": _answers("What happened.", NOTHING),
        "when": _answers("When.", of("when")),
        "where": _answers("Where.", of("where")),
        "by": _answers("Who did it.", NOTHING),
        "means": _answers("With what.", NOTHING),
        "target": _answers("On what.", NOTHING),
        "counts": many(of("count"), "A count each measure."),
        "voices": many(text("In a sentence."), "Names that are taken for one voice, and why."),
        "contradictions": many(
            record(
                "What cannot all be true.",
                {"kind": one_of(CONTRADICTIONS, "Of which kind."), "why": text("In words."), "claims": CLAIM_IDS},
            ),
            "Among the figures that stand.",
        ),
        "families": many(of("family"), "The reports by whose text they share."),
        "reports": many(
            record(
                "A report that tells of it.",
                {
                    "report": text("Its id.", REPORT_ID),
                    "family": text("The id of its family.", REPORT_ID),
                    "outlet": unknown(text("Who published it.")),
                    "published": unknown(text("The day.", DAY)),
                    "title": unknown(text("Its title.")),
                    "url": unknown(text("Its address.")),
                    "claims": CLAIM_IDS,
                },
            ),
            "The earliest first.",
        ),
    },
)

NAMED = many(record("A name.", {"name": text("As the reports have it.")}), "One at most.")

EVENT = record(
    "One incident in the vocabulary of PLOVER, a line of events-plover.jsonl.",
    {
        "id": text("The incident's."),
        "event_type": one_of(("ASSAULT", "PROTEST", "ACCUSE", "AGREE", "COERCE"), "PLOVER's."),
        "event_mode": unknown(text("PLOVER's; null: PLOVER has none for it.")),
        "context": many(text("attempt, or nothing."), "PLOVER's."),
        "date": unknown(text("The first day that it may have been.", DAY)),
        "date_end": unknown(text("The last.", DAY)),
        "source": NAMED,
        "target": NAMED,
        "location": unknown(
            record(
                "Where, as exactly as the profile lets it be said.",
                {
                    "name": text("The place."),
                    "country": text("ISO 3166 alpha-2; empty: not known."),
                    "latitude": unknown(number("Null: in no gazetteer.", -90, 90)),
                    "longitude": unknown(number("Null: in no gazetteer.", -180, 180)),
                },
            )
        ),
        "magnitude": record(
            "The best of each estimate.", {m: unknown(whole("")) for m in ("killed", "injured")}, perhaps=("killed", "injured")
        ),
        "publications": whole("Reports that tell of it.", 1),
    },
)

POINT = {
    "type": "object",
    "properties": {
        "type": {"const": "Point"},
        "coordinates": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
    },
    "required": ["type", "coordinates"],
}

MAP = record(
    "All incidents as a GeoJSON feature collection (RFC 7946), incidents.geojson.",
    {
        "type": {"const": "FeatureCollection"},
        "features": many(
            record(
                "One incident.",
                {
                    "type": {"const": "Feature"},
                    "id": text("The incident's."),
                    "geometry": {"anyOf": [POINT, {"type": "null"}], "description": "Null: in no gazetteer."},
                    "properties": record(
                        "What is known of it.",
                        {
                            "event": unknown(term(EventType)),
                            "when": unknown(text("EDTF.")),
                            "where": unknown(text("The place.")),
                            "country": unknown(text("ISO 3166 alpha-2.")),
                            "where_prec": unknown(term(PlacePrecision, "UCDP where_prec.")),
                            "by": unknown(text("Who did it.")),
                            "policy": term(Policy),
                            "estimates": {
                                "type": "object",
                                "propertyNames": {"enum": [m.value for m in Measure]},
                                "additionalProperties": record("An estimate.", BOUNDS),
                                "description": "By measure.",
                            },
                            "summary": text("How much there is, in words."),
                            "profile": term(Profile),
                        },
                    ),
                },
            ),
            "One an incident.",
        ),
    },
)

DEFINITIONS: dict[str, Schema] = {"member": MEMBER, "estimate": ESTIMATE, "step": STEP, "history": HISTORY, "count": COUNT}
"""What other schemas refer to by name."""
