"""Tellings and their reports' texts in, W3C Web Annotations out: every figure tied to its words, as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ascribe.dossier.dossier import Telling
from ascribe.dossier.testimony import Json
from ascribe.export.profile import Profile

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters before and after a quote that find it again in a text that has changed a little."""


def annotated(tellings: Iterable[Telling], texts: Mapping[str, str], profile: Profile) -> str:
    """One annotation a figure, in a collection; `texts` by report id.

    A public one has positions without words: what stands there may name somebody.
    """
    items = [item for telling in tellings for item in _of(telling, texts.get(telling.source.report, ""), profile)]
    page = {"@context": CONTEXT, "type": "AnnotationPage", "id": "urn:ascribe:annotations", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _of(telling: Telling, text: str, profile: Profile) -> Iterator[dict[str, Any]]:
    report = telling.source.report
    for claim in telling.claims:
        for figure in claim["figures"]:
            selectors: list[dict[str, Any]] = [{"type": "TextPositionSelector", "start": figure["start"], "end": figure["end"]}]
            if profile is not Profile.PUBLIC and text:
                selectors.insert(0, quote_selector(text, figure["start"], figure["end"]))
            yield {
                "id": f"urn:ascribe:{report}:{claim['id']}:{figure['start']}-{figure['end']}:{figure['measure']}",
                "type": "Annotation",
                "motivation": "identifying",
                "generator": {"id": f"urn:ascribe:reader:{claim['reader']}", "type": "Software", "name": f"Ascribe {claim['reader']}"},
                "body": {
                    "type": "TextualBody",
                    "format": "application/json",
                    "value": json.dumps(_said(claim, figure), ensure_ascii=False),
                },
                "target": {"source": telling.url or f"urn:ascribe:report:{report}", "selector": selectors},
            }


def quote_selector(text: str, start: int, end: int) -> dict[str, Any]:
    """The words at a place with what stands around them."""
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
    }


def _said(claim: Json, figure: Json) -> dict[str, Any]:
    voice = [link["name"] for link in claim["voice"]]
    return {name: figure[name] for name in ("measure", "low", "high", "approximate", "scope")} | {"voice": voice, "stance": claim["stance"]}
