"""A Dossier in, one HTML page out: nothing loaded from elsewhere, fit to print, the picture of the toll drawn in."""

from __future__ import annotations

from jinja2 import Environment, StrictUndefined

from ascribe.dossier.dossier import Dossier
from ascribe.dossier.sections import heading, sections

STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #9994; }
th { font-weight: 600; }
th, td:first-child { white-space: nowrap; }
figure { margin: 1rem 0; background: #fff; }
figure svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, tr { break-after: avoid; break-inside: avoid; } }
"""

TEMPLATE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{{ heading }}</title>
<style>{{ style }}</style>
</head>
<body>
<h1>{{ heading }}</h1>
{% for section in sections %}
<section>
<h2>{{ section.title }}</h2>
{% for sentence in section.sentences %}
<p dir="auto">{{ sentence }}</p>
{% endfor %}
{% if loop.first and picture %}
<figure role="img" aria-label="The toll over time, a line a voice; the tables below hold the same figures">{{ picture|safe }}</figure>
{% endif %}
{% if section.rows %}
<div class="wide"><table>
<thead><tr>{% for name in section.head %}<th scope="col">{{ name }}</th>{% endfor %}</tr></thead>
<tbody>
{% for row in section.rows %}
<tr>{% for cell in row %}<td dir="auto">{{ cell }}</td>{% endfor %}</tr>
{% endfor %}
</tbody>
</table></div>
{% endif %}
</section>
{% endfor %}
</body>
</html>
"""

_PAGE = Environment(
    autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
).from_string(TEMPLATE)


def page(dossier: Dossier, *, picture: str = "") -> str:
    """The dossier as a page; `picture` is an SVG drawn by us, everything else is shown as text."""
    drawn = picture[picture.find("<svg") :] if picture else ""
    return _PAGE.render(heading=heading(dossier), sections=sections(dossier), style=STYLE, picture=drawn)
