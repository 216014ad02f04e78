"""Templates and values in, pages out; all text is escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ascribe.store.members import Role
from ascribe.text import printable

HERE = Path(__file__).parent

SCREENS = (
    ("review", "Review"),
    ("incidents", "Incidents"),
    ("merge", "Merge"),
    ("explore", "Explore"),
    ("intake", "Intake"),
    ("audit", "Audit"),
    ("export", "Export"),
)
"""The screens, as the bar on top of each names them."""


_RUN = re.compile(r"\S{81,}")
_STRETCH = re.compile(r"\S{64}[\u0300-\u036f\u200d\ufe00-\ufe0f]*")


def broken(text: str) -> Markup:
    """Text whose runs without a space may be broken; a browser that may break them anywhere takes minutes over a run of 200,000 letters."""
    found, at = [], 0
    for run in _RUN.finditer(text):
        found.append(escape(text[at : run.start()]))
        at = run.start()
        for stretch in _STRETCH.finditer(text, run.start(), run.end()):
            found += [escape(stretch[0]), Markup("<wbr>")]
            at = stretch.end()
    return Markup("").join([*found, escape(text[at:])])


def _shown(value: object) -> object:
    """Text without characters that could turn round what stands beside it; nothing for None."""
    return "" if value is None else printable(value) if type(value) is str else value


_TEMPLATES = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    finalize=_shown,
)
_TEMPLATES.filters["broken"] = broken


def render(request: Request, template: str, values: Mapping[str, Any], *, status: int = 200) -> Response:
    """The page that a template makes of the values."""
    path = request.url.path
    here = next((name for name, _ in SCREENS if path == f"/{name}" or path.startswith(f"/{name}/")), "")
    asker = getattr(request.state, "asker", None)
    rules = asker is None or asker.role.may(Role.REVIEWER)
    page = _TEMPLATES.get_template(template).render(**values, screens=SCREENS, here=here, asker=asker, rules=rules)
    # a lone surrogate, which JSON may carry in a title, is no UTF-8
    return HTMLResponse(page.encode("utf-8", "replace"), status)
