"""Two sides that count each other's dead give no toll of both, and who counts two groups in one breath counts them all."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

Row = tuple[int | None, int | None, list[tuple[str, int | None]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army said it killed 20 rebels in fighting near Orlo on Monday; the rebels said they killed 15 soldiers.",
            (None, None, [("army", 20), ("rebels", 15)]),
        ),
        (
            "Fourteen Valdian soldiers died in a raid on Orlo on Monday, the ministry said. Its spokeswoman said that 14 servicemen were killed.",
            (14, 14, [("ministry", 14), ("spokeswoman", 14)]),
        ),
        (
            "Twenty fighters died in Orlo on Monday, the monitor said. The hospital said 12 militants were killed.",
            (20, 20, [("monitor", 20), ("hospital", 12)]),
        ),
        (
            "Fighting between the army and rebels in Orlo on Monday left 20 rebels and five soldiers dead, officials said.",
            (25, 25, [("officials", 25)]),
        ),
        (
            "Police said nine people were killed in the raid on Orlo. The clinic said 11 people were killed.",
            (9, 11, [("police", 9), ("clinic", 11)]),
        ),
    ],
)
def test_a_toll_counts_what_one_voice_can_count(text: str, expected: Row, reader: Reader) -> None:
    incident = account_of(report_of(text, published=date(2024, 5, 15)), reader).incidents[0]
    actual = (incident.killed.best, incident.killed.high, [(t.voice, t.low) for t in incident.killed.by_voice])

    assert actual == expected
