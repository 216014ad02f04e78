"""Each field of the form is told what it should say."""

from __future__ import annotations

from ascribe.vocabulary.guidelines import GUIDELINES
from ascribe.workbench.views.review.form import form
from tests.workbench.views.review.told import claim, figure

TEXT = "Nine people died at the quay."


def test_every_field_has_a_guideline() -> None:
    asked = form(claim(TEXT, TEXT, figure(TEXT, "Nine", low=9, high=9)), []).inputs

    assert {i.guide for i in asked} <= {g.field for g in GUIDELINES}
    assert [i.guide for i in asked[:5]] == ["figures", "of", "of", "of", "scope"]
