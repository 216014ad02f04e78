"""What a store prints of itself, as JSON Schema: what was added, what it holds, what is found, what is broken, what people ruled."""

from __future__ import annotations

from ascribe.incidents.rulings import PLACES, Verdict
from ascribe.linking import Fate
from ascribe.schema.shapes import DAY, HASH_ID, REPORT_ID, Schema, flag, many, number, of, one_of, record, span, term, text, unknown, whole
from ascribe.store.protocol import Added

TIME = "An ISO time."

ADDED = record(
    "What came of one report that was added, once it is on the disk.",
    {
        "report": text("The report's id.", REPORT_ID),
        "report_ref": unknown(text("The id that the input gave.")),
        "state": one_of((*(a.value for a in Added), "unread"), "What came of it; unread: the reader failed, and the next run tries again."),
        "claims": unknown(whole("How many were drawn; null: it was not read now.")),
        "source": text("Where it came from: a path, or a path and a line."),
    },
)

TALLY = record("Inputs of a run, each counted once.", {n: whole("") for n in ("new", "versions", "reread", "known", "refused", "failed")})

STATUS = record(
    "Where a store is and how much it holds.",
    {
        "place": text("No password in it."),
        "kind": text("The database and its version."),
        "form": text("Of the tables."),
        "size": unknown(whole("Bytes; null: nothing tells.")),
        "reports": whole("Publications."),
        "wordings": whole("Different texts among them."),
        "changed": whole("Reports whose text at their address is not the first."),
        "unread": whole("Reports on which every reader so far has failed."),
        "claims": whole("Of each report's latest reading."),
        "incidents": whole("Within single reports."),
        "rulings": whole("All, the undone too."),
        "readers": many(
            record("A version of the reader.", {"reader": text("The version."), "reports": whole("It read.")}), "The latest first."
        ),
        "runs": many(
            record(
                "One call that added reports.",
                {
                    "number": whole("Counted from 1.", 1),
                    "command": text("Its name."),
                    "program": text("The version of ascribe."),
                    "reader": text("The version of the reader."),
                    "started": text(TIME),
                    "ended": unknown(text(f"{TIME} Null: it goes on, or was cut off.")),
                    "tally": of("tally"),
                },
            ),
            "The latest first.",
        ),
    },
)

REPORT = record(
    "A report that a search found.",
    {
        "report": text("The report's id.", REPORT_ID),
        "published": unknown(text("The day of publication.", DAY)),
        "publisher": unknown(text("The outlet.")),
        "title": unknown(text("Its title.")),
        "url": unknown(text("Its address.")),
        "report_ref": unknown(text("The id that the input gave.")),
        "excerpt": text("The words around the first match; empty where no word was asked for."),
    },
)

BROKEN = record("Something that is not as it was kept.", {"where": text("What."), "what": text("What is wrong with it.")})

POINTER = record(
    "A place in a report, and the words that stood there.",
    {
        "report": text("The report's id.", REPORT_ID),
        **span("the words"),
        "field": text("What is meant: incident, claim, or a field of a claim."),
        "words": text("What stood there when it was ruled on."),
        "claim": text("The claim's id, where one is meant.", HASH_ID),
        "voice": text("Its innermost voice."),
        "figure": {**many({"type": "integer", "minimum": 0}, "Where the figure that is meant stands."), "minItems": 2, "maxItems": 2},
    },
    perhaps=("claim", "voice", "figure"),
)

RULING = record(
    "One decision of a person: what, of which words, why, by whom and when.",
    {
        "at": text(TIME),
        "id": text("A hash of all that it says.", HASH_ID),
        "verdict": term(Verdict),
        "about": many(of("pointer"), "Two for a verdict on two incidents, one for one on a claim, none for an undo."),
        "value": text("What a corrected field should say."),
        "undoes": text("The id of the ruling that is taken back.", HASH_ID),
        "why": text("The reason."),
        "who": text("Who decided."),
        "settles": flag("An adjudicator's: it stands over those of others."),
    },
    perhaps=("value", "undoes", "why", "who", "settles"),
)


def _where(verdict: Verdict) -> Schema:
    """What a ruling with this verdict must have, and what none has."""
    own = {Verdict.CORRECT: "value", Verdict.UNDO: "undoes"}
    places = PLACES.get(verdict, (1,))
    about = {"about": {"minItems": min(places), "maxItems": max(places)}}
    others = dict.fromkeys((field for of_, field in own.items() if of_ is not verdict), False)
    then = {"properties": {**about, **others}, "required": [own[verdict]] if verdict in own else []}
    return {"if": {"properties": {"verdict": {"const": verdict.value}}}, "then": then}


RULING["allOf"] = [_where(verdict) for verdict in Verdict]

LISTED = record(
    "A ruling, and what became of it.",
    {"state": term(Fate), "why": unknown(text("By which ruling it is undone, or why it finds its words no more.")), "ruling": of("ruling")},
)

CHAIN_HASH = "[0-9a-f]{64}"

AUDITED = record(
    "A ruling in the audit chain.",
    {
        "number": whole("In the order in which they were added, from 1 on.", 1),
        "previous": text("The hash over all rulings before it; empty: there are none.", f"^({CHAIN_HASH})?$"),
        "tip": text("The hash over all rulings up to it.", f"^{CHAIN_HASH}$"),
        "ruling": of("ruling"),
    },
)

TIP = record(
    "The end of the audit chain.",
    {"rulings": whole("How many there are."), "tip": text("The hash over all of them; empty: there are none.", f"^({CHAIN_HASH})?$")},
)

AGREEMENT = record(
    "How far people agree on one field who reviewed the same claims.",
    {
        "field": text("A field of a claim, or claim: whether it is one."),
        "alpha": unknown(number("Krippendorff's alpha, nominal; null: all that is said is one value.", None, 1)),
        "units": whole("Claims, or figures, that two or more reviewed.", 1),
        "agreed": whole("Of which all said the same."),
    },
)

DISAGREEMENT = record(
    "What reviewers of one claim disagree on, and no adjudicator has settled.",
    {
        "report": text("The report's id.", REPORT_ID),
        "claim": text("The claim's id.", HASH_ID),
        "field": text("Of the claim; claim: whether it is one."),
        "figure": unknown(many(whole("A character."), "Where the figure starts and ends; null: the field is no figure's.")),
        "values": {"type": "object", "additionalProperties": {"type": "string"}, "description": "What each reviewer says, by their names."},
    },
)

COPY = record(
    "A report that shares another's text.",
    {
        "report": text("The copy's id.", REPORT_ID),
        "of": text("Whose text it shares.", REPORT_ID),
        "share": number("Of the shorter of the two.", 0, 1),
        "exact": {"type": "boolean", "description": "Letter for letter, but for case and accents."},
    },
)

FAMILY = record(
    "Reports of one text.",
    {
        "id": text("The id of the earliest.", REPORT_ID),
        "copies": many(of("copy"), "The others."),
        "agencies": many(text("A name."), "Whom any of them credits."),
    },
)

DEFINITIONS: dict[str, Schema] = {"tally": TALLY, "pointer": POINTER, "ruling": RULING, "copy": COPY, "family": FAMILY}
"""What other schemas refer to by name."""
