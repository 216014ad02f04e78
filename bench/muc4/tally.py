"""Marks in, counts out, and from the counts recall, precision, overgeneration and F."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many fillers were right, part right, wrong, missing and spurious."""

    right: int = 0
    part: int = 0
    wrong: int = 0
    missing: int = 0
    spurious: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.right + other.right,
            self.part + other.part,
            self.wrong + other.wrong,
            self.missing + other.missing,
            self.spurious + other.spurious,
        )

    @property
    def possible(self) -> int:
        """Fillers that the key has, optional ones only where the response has them."""
        return self.right + self.part + self.wrong + self.missing

    @property
    def actual(self) -> int:
        """Fillers that the response has."""
        return self.right + self.part + self.wrong + self.spurious

    @property
    def recall(self) -> float:
        """Full and half credit, of the possible."""
        return self._credit / self.possible if self.possible else 0.0

    @property
    def precision(self) -> float:
        """Full and half credit, of the actual."""
        return self._credit / self.actual if self.actual else 0.0

    @property
    def overgeneration(self) -> float:
        """The spurious, of the actual."""
        return self.spurious / self.actual if self.actual else 0.0

    @property
    def f(self) -> float:
        """Recall and precision weighed alike."""
        return 2 * self.recall * self.precision / (self.recall + self.precision) if self._credit else 0.0

    @property
    def _credit(self) -> float:
        return self.right + self.part / 2


NONE = Tally()
