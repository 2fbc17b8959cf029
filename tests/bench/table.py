"""What was measured, as a table for the screen and for `docs/bench.md`."""

import os
import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: what, how much, and how much there may be (empty where nothing is promised)."""

    what: str
    found: str
    promised: str = ""
    holds: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """The row as text."""
        return (self.what, self.found, self.promised, {True: "yes", False: "**no**", None: ""}[self.holds])


@dataclass(frozen=True, slots=True)
class Section:
    """The measurements of one module."""

    title: str
    about: str
    rows: tuple[Row, ...]


_SUBJECTS = ("Reading and finding", "Taking minutes in", "SPARQL", "Pages")
HEAD = ("Measured", "Found", "Promised", "Holds")


def p95(seconds: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(seconds, n=20, method="inclusive")[-1] if len(seconds) > 1 else seconds[0]


def milliseconds(seconds: float) -> str:
    """A duration as people read it: `4.2 ms`."""
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def document(sections: Iterable[Section], kept: str = "") -> str:
    """`docs/bench.md`: these sections, and of the document `kept` those that were not measured anew."""
    head = (
        "# Measurements\n\nWritten by `make bench`. The ratios within a section mean the same on another machine; the "
        f"times do not. This one: {os.cpu_count()} cores, {memory() >> 20:,} MB, Python {platform.python_version()}.\n"
    )
    blocks = {block.partition("\n")[0]: block.rstrip() + "\n" for block in kept.split("\n## ")[1:]}
    blocks |= {section.title: _block(section) for section in sections}
    return "\n## ".join((head, *(blocks[title] for title in sorted(blocks, key=_place))))


def _block(section: Section) -> str:
    lines = [section.title, "", section.about, "", _line(HEAD), _line(["---"] * len(HEAD))]
    return "\n".join([*lines, *(_line(row.cells()) for row in section.rows)]) + "\n"


def _place(title: str) -> tuple[int, int, str]:
    """Where a section stands: by what it is of, then from few to many."""
    subject, _, size = title.partition(": ")
    number = re.match(r"[\d,]+", size)
    return _SUBJECTS.index(subject), int(number[0].replace(",", "")) if number else 0, title


def memory() -> int:
    """The machine's memory in bytes."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def resident(process: int | str = "self") -> int:
    """The memory that a process holds, in bytes (Linux: /proc/PID/statm counts pages)."""
    return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
