"""Templates and values in, pages out; all text is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

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


def render(request: Request, template: str, values: Mapping[str, Any], *, status: int = 200) -> Response:
    """The page that a template makes of the values."""
    path = request.url.path
    here = next((name for name, _ in SCREENS if path == f"/{name}" or path.startswith(f"/{name}/")), "")
    page = _TEMPLATES.get_template(template).render(**values, screens=SCREENS, here=here, asker=getattr(request.state, "asker", None))
    # a lone surrogate, which JSON may carry in a title, is no UTF-8
    return HTMLResponse(page.encode("utf-8", "replace"), status)
