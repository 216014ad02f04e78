"""Values in, what `--json` prints out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ascribe.claims.claim import Claim, where_dict
from ascribe.incidents.incident import Incident
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.voices import Voice
from ascribe.report import Report
from ascribe.text import Span


def account_dict(report: Report, claims: Iterable[Claim], incidents: Iterable[Incident]) -> dict[str, Any]:
    """One report's origin, claims and incidents."""
    return {
        "report": report.id,
        "report_ref": report.ref,
        "publisher": report.publisher,
        "published": report.published.isoformat() if report.published else None,
        "url": report.url,
        "title": report.title,
        "claims": [claim.to_dict() for claim in claims],
        "incidents": [incident.to_dict() for incident in incidents],
        "warnings": list(report.warnings),
    }


def marks_dict(reading: Reading, incidents: Iterable[Incident]) -> dict[str, Any]:
    """What was found in one report, by its place in the text."""
    return {
        "report": reading.report.id,
        "report_ref": reading.report.ref,
        "parts": [{**_ends(part.span), "kind": part.kind.value} for part in reading.parts],
        "sentences": [{**_ends(s.span), "part": s.part.value, "parsed": s.parsed} for s in reading.sentences],
        "names": [{**_ends(name.span), "words": name.words, "kind": name.kind.value} for name in reading.names],
        "times": [_time(time) for time in reading.times],
        "places": [where_dict(place) for place in reading.places],
        "voices": [_voice(voice) for voice in reading.voices],
        "incidents": [incident.to_dict() for incident in incidents],
    }


def _time(time: Time) -> dict[str, Any]:
    return {
        **_ends(time.span),
        "words": time.words,
        "edtf": time.edtf,
        "timex": {"type": time.timex_type, "value": time.timex_value},
        "precision": time.precision.value if time.precision else None,
        "rule": time.rule,
        "guessed": time.guessed,
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "source": _pieces(voice.source),
        "cue": _pieces(voice.cue),
        "content": _pieces(voice.content),
        "speaker": [link.name for link in voice.speaker],
        "stance": voice.stance.value,
        "form": voice.form,
        "within": voice.within,
        "rule": voice.rule,
    }


def _ends(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pieces(spans: Sequence[Span]) -> list[list[int]]:
    return [span.to_list() for span in spans]
