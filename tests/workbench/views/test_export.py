"""A file that goes out piece by piece is the file as it is made at once."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from ascribe.dossier.markdown import markdown
from ascribe.export.package import package
from ascribe.export.profile import Profile
from ascribe.workbench.views.export import AT_ONCE, FORMATS, Format, pieces
from tests.export.made import TEXT, made

WHOLE = {"package", "geojson", "annotations", "provenance"}


@pytest.mark.parametrize("count", [0, 1, AT_ONCE, 2 * AT_ONCE + 1])
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_pieces_make_the_whole(form: Format, count: int) -> None:
    dossiers = [replace(made(Profile.PARTNER), id=f"korvat-{n}") for n in range(count)]
    given = list(pieces(iter(dossiers), form, Profile.PARTNER, lambda _: TEXT))
    files = package(dossiers, {"r1": TEXT, "r2": TEXT} if count else {}, Profile.PARTNER)
    actual = b"".join(given)

    assert len(given) == (1 if form.name in WHOLE else max(1, -(-count // AT_ONCE)))
    if form.name == "package":
        with zipfile.ZipFile(io.BytesIO(actual)) as archive:
            assert {name: archive.read(name).decode() for name in archive.namelist()} == files
    elif form.name == "dossiers":
        assert actual.decode() == "\n\n".join(map(markdown, dossiers))
    else:
        assert actual.decode() == files[form.file]
