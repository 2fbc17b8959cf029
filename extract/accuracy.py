"""Measures the program on its gold set, and writes what came out as a page: `python -m extract.accuracy`.

Each document is built alone, as a stranger's would be (one without date or body, with the document that its gold file
says it needs), and scored against its gold facts. The set has folders: `unseen` holds documents that nobody who wrote
rules has looked at, in layouts and councils that no rule was made for; `tuned` those that the rules were tried on; what
stands in `one_meeting` is one meeting in every format. `passages` are single items about projects, tuned and unseen.
"""

import argparse
import datetime
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from extract.build import build
from extract.document import Document, Span
from extract.score import Gold, Table, Tally, View, score

FOLDERS = {
    "unseen": "unseen: not looked at by those who wrote the rules",
    "tuned": "tuned: the rules were tried on these",
    "one_meeting": "one meeting in several formats",
}
"""The gold set's folders, and what they stand for."""
PASSAGES = {
    "passages, unseen": ("passages/unseen.yaml", "passages about projects, unseen"),
    "passages, tuned": ("passages/tuned.yaml", "passages about projects, tuned"),
}
"""Single items, each a text with its facts, in one file: many ways to say who takes part in what."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One document beside its gold facts."""

    folder: str
    document: str
    layout: str
    table: Table


def measure(gold_set: Path) -> Iterator[Measured]:
    """Every document of the gold set, by folder and name. A gold file names its documents, which stand beside it."""
    for folder in FOLDERS:
        for path in sorted((gold_set / folder).glob("*.yaml")):
            rows = yaml.safe_load(path.read_text(encoding="utf-8"))
            for name in rows["documents"]:
                gold = Gold({**rows, "documents": [name]}, path.name)
                beside = [path.parent / needed for needed in rows.get("needs", ())]
                view = View(build([path.parent / name, *beside]).default())
                yield Measured(folder, name, gold.layout or path.stem, score(view, gold))


def measure_passages(gold_set: Path) -> Iterator[Measured]:
    """Every passage of the gold set: what is said of projects in it, and nothing else."""
    for folder, (name, _) in PASSAGES.items():
        for passage in yaml.safe_load((gold_set / name).read_text(encoding="utf-8")):
            document = _minutes_around(passage)
            gold = Gold({**passage, "documents": [document.name], "meetings": [{"date": _MEETING}]}, name)
            table = score(View(build([document]).default()), gold)
            told = Table(tuple(tally for tally in table.tallies if tally.kind in _OF_PROJECTS))
            yield Measured(folder, document.name, "a single item", told)


_MEETING = datetime.date(2023, 5, 10)
_OF_PROJECTS = {"projects", "real projects", "project dates", "participations", "denied facts", "successors", "leaders"}


def _minutes_around(passage: Mapping[str, str]) -> Document:
    """The passage as the middle item of short minutes."""
    head = f"{passage['body']}\nProtokoll\nDatum: {_MEETING}\nNärvarande: Alva Lindkvist, ordförande"
    items = ("1. Mötet öppnas\nOrdföranden öppnar mötet.", f"2. {passage['title']}\n{passage['text']}")
    text = "\n\n".join((head, *items, "3. Mötet avslutas\nOrdföranden avslutar mötet.\n"))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    page = Span(0, len(text))
    name = f"{passage['title']}.txt"
    return Document(name=name, sha256=sha256, media_type="text/plain", reader="text", text=text, pages=(page,))


def page(measured: Iterable[Measured]) -> str:
    """The measurements as Markdown."""
    every = list(measured)
    parts = [_HEAD, *(_by(every, title, key) for title, key in _TABLES)]
    for folder, meaning in _PARTS.items():
        own = [one for one in every if one.folder == folder]
        if own:
            total = sum((one.table for one in own), Table(()))
            parts.append(f"## By kind of fact, {meaning}\n\n{_table('Kind', ((t.kind, t) for t in total.kinds()))}")
    return "\n".join(parts)


_PARTS = {**FOLDERS, **{folder: meaning for folder, (_, meaning) in PASSAGES.items()}}

_HEAD = """# Accuracy

Measured by `make accuracy` on the gold set in `tests/gold`: synthetic minutes with invented people and real
municipalities. Each document is built alone. A fact counts as found when it agrees with the gold in all that the gold
says of it; facts that the text denies count as wrong when they are found; defensible ones count for nothing.
*Evidence* and *real projects* (of the projects found, those that the gold knows) stand beside the totals.

The rules are written by hand, so nothing is trained on the set; but rules are made with examples in mind. *Unseen* was
written by others than the rules were, and each of its documents is of a layout, a council and projects that no rule was
tried on: it is the number to go by. A document that has been looked at moves to *tuned*, weak or strong. Right is right
only as far as the gold is: synthetic minutes are tidier than the world.
"""


def _by(measured: Iterable[Measured], title: str, key: Callable[[Measured], str]) -> str:
    grouped: dict[str, Table] = {}
    for one in measured:
        grouped[key(one)] = grouped.get(key(one), Table(())) + one.table
    return (
        f"## {title}\n\n{_table(title.removeprefix('By ').capitalize(), ((k, t.total()) for k, t in grouped.items()))}"
    )


_TABLES: tuple[tuple[str, Callable[[Measured], str]], ...] = (
    ("By part of the set", lambda one: _PARTS[one.folder]),
    ("By layout", lambda one: f"{one.layout} ({one.folder.replace('_', ' ')})"),
    ("By document", lambda one: one.document if one.folder in FOLDERS else one.folder),
)


def _table(first: str, rows: Iterable[tuple[str, Tally]]) -> str:
    lines = [f"| {first} | Precision | Recall | F1 | Found | Missed | Wrong |", "|---|--:|--:|--:|--:|--:|--:|"]
    for name, tally in rows:
        shares = " | ".join(f"{share:.3f}" for share in (tally.precision, tally.recall, tally.f1))
        lines.append(f"| {name} | {shares} | {tally.found} | {len(tally.missed)} | {len(tally.wrong)} |")
    return "\n".join(lines) + "\n"


def figures(measured: Iterable[Measured]) -> list[dict[str, str | float]]:
    """How right the program is on what nobody tuned to, by kind of fact: what the service shows to its readers.

    The reference scorer counts no project as wrong that the gold leaves out; a reader who is shown one does.
    """
    unseen = sum((one.table for one in measured if one.folder == "unseen"), Table(()))
    kinds = {tally.kind: tally for tally in unseen.kinds()}
    right = {"projects": kinds.pop("real projects")} if "real projects" in kinds else {}
    return [
        {
            "kind": kind,
            "precision": round(right.get(kind, tally).precision, 3),
            "recall": round(tally.recall, 3),
            "found": tally.found,
        }
        for kind, tally in kinds.items()
    ]


def main() -> None:
    """Measure; write the page, and the figures that the service shows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, default=Path("tests/gold"), help="the gold set")
    parser.add_argument("--output", type=Path, default=Path("docs/accuracy.md"), help="the page to write")
    parser.add_argument("--figures", type=Path, default=Path("extract/accuracy.json"), help="the figures to write")
    arguments = parser.parse_args()
    measured = [*measure(arguments.gold), *measure_passages(arguments.gold)]
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(page(measured), encoding="utf-8")
    arguments.figures.write_text(json.dumps(figures(measured), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
