"""`python -m tests.bench`: measures, prints tables, and writes `docs/bench.md`.

python -m tests.bench                                    # all, as `make bench` does; an hour and a half on four cores
python -m tests.bench --only reading                     # one part: its sections alone are written anew
python -m tests.bench --only sparql --quads 10000000     # at one size alone
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from extract import samples
from graph_api.facts import Facts
from graph_api.ingest import ingest
from graph_api.settings import Settings
from tests.bench import ingest as ingesting
from tests.bench import pages, reading, sparql
from tests.bench.table import Section, document

_PARTS = ("reading", "sparql", "ingest", "pages")
_QUADS = (1_000_000, 10_000_000)
_QUADS_EACH = 1_700
"""Quads of one generated document, in its own graph and among the conclusions."""
_DOC = Path(__file__).parents[2] / "docs" / "bench.md"


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=_PARTS, help="this alone; other sections of docs/bench.md stay as they are")
    parser.add_argument("--documents", type=int, default=10_000, help="documents found for the memory (10,000)")
    parser.add_argument(
        "--quads", type=int, nargs="+", default=_QUADS, help="of the graphs for SPARQL (1 and 10 million)"
    )
    parser.add_argument("--minutes", type=int, default=10_000, help="minutes in the big store for pages (10,000)")
    parser.add_argument("--store", type=Path, help="a data folder of generated minutes: nothing is taken in")
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        sections = []
        for section in _measure(given, Path(folder)):
            sections.append(section)
            sys.stdout.write(document([section]).split("\n\n", 2)[2] + "\n")
            sys.stdout.flush()
    kept = _DOC.read_text("utf-8") if given.only else ""
    _DOC.write_text(document(sections, kept), "utf-8")


def _measure(given: argparse.Namespace, folder: Path) -> Iterator[Section]:
    """One data folder grows through all of it: what was taken in for one size is there for the next."""
    wanted = (given.only,) if given.only else _PARTS
    data, there = given.store or folder / "minutes", 0
    if "reading" in wanted:
        yield reading.measure(given.documents)
    if "sparql" in wanted and given.store:
        yield sparql.measure(data)
    elif "sparql" in wanted:
        for count in sorted(quads // _QUADS_EACH for quads in given.quads):
            yield ingesting.measure(data, count, start=there)
            yield sparql.measure(data)
            there = count + 1
    if {"ingest", "pages"} & set(wanted) and not given.store:
        yield ingesting.measure(data, given.minutes, start=there)
    if "pages" in wanted:
        ingest(samples.minutes(), Settings(data=folder / "samples"))
        yield pages.measure(folder / "samples", "the samples")
        yield pages.measure(data, f"{len(Facts(data).known()):,} generated minutes")


if __name__ == "__main__":
    main()
