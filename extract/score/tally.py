"""How facts came out: found, missed, wrong."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

BESIDE = {"evidence", "real projects"}
"""A promise, and what gold may rightly leave out: measured, and no part of the totals."""
G = TypeVar("G")
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Tally:
    """How one kind of fact came out."""

    kind: str
    found: int
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """Of what was found, how much is right."""
        return self.found / max(1, self.found + len(self.wrong))

    @property
    def recall(self) -> float:
        """Of what is right, how much was found."""
        return self.found / max(1, self.found + len(self.missed))

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found."""
        every = 2 * self.found + len(self.missed) + len(self.wrong)
        return 2 * self.found / every if every else 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """The tallies of one or more gold files."""

    tallies: tuple[Tally, ...]

    def total(self) -> Tally:
        """All kinds together, but those that stand beside the facts of the text."""
        counted = [tally for tally in self.tallies if tally.kind not in BESIDE]
        return _sum("all", counted)

    def kinds(self) -> list[Tally]:
        """One tally for each kind that there was anything of, in the order of `KINDS`."""
        grouped: dict[str, list[Tally]] = defaultdict(list)
        for tally in self.tallies:
            grouped[tally.kind].append(tally)
        sums = [_sum(kind, tallies) for kind, tallies in grouped.items()]
        return [tally for tally in sums if tally.found or tally.missed or tally.wrong]

    def __add__(self, other: "Table") -> "Table":
        return Table((*self.tallies, *other.tallies))


def _sum(kind: str, tallies: Sequence[Tally]) -> Tally:
    return Tally(
        kind,
        sum(tally.found for tally in tallies),
        tuple(row for tally in tallies for row in tally.missed),
        tuple(row for tally in tallies for row in tally.wrong),
    )


def match(
    wanted: Iterable[G],
    found: Iterable[F],
    same: Callable[[G, F], bool],
    *,
    optional: Sequence[G] = (),
    counts: Callable[[F], bool] = lambda row: True,
) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Pair each gold row with one found row: (pairs, gold rows that are missed, found rows that are wrong)."""
    rows, left = list(wanted), list(found)
    missed: list[str] = []
    for row in rows:
        hit = next((place for place, fact in enumerate(left) if same(row, fact)), None)
        if hit is None:
            missed.append(str(row))
        else:
            del left[hit]
    wrong = [str(fact) for fact in left if counts(fact) and not any(same(row, fact) for row in (*rows, *optional))]
    return len(rows) - len(missed), tuple(missed), tuple(wrong)
