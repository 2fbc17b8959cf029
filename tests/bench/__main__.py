"""`python -m tests.bench`: measures, prints a table, and writes `docs/bench.md`.

python -m tests.bench                                    # all, as `make bench` does
python -m tests.bench --only reading                     # one of them, printed alone
python -m tests.bench --quads 10000000 --minutes 10000   # the big stores
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from extract import samples
from graph_api.ingest import ingest
from graph_api.settings import Settings
from tests.bench import ingest as ingesting
from tests.bench import pages, reading, sparql
from tests.bench.table import Section, document

_PARTS = ("reading", "ingest", "sparql", "pages")
_QUADS_EACH = 1_700
"""Quads of one generated document, in its own graph and among the conclusions."""
_DOC = Path(__file__).parents[2] / "docs" / "bench.md"


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=_PARTS, help="this alone; docs/bench.md stays as it is")
    parser.add_argument("--documents", type=int, default=10_000, help="documents found for the memory (10,000)")
    parser.add_argument("--quads", type=int, default=1_000_000, help="quads of the graph for SPARQL (1,000,000)")
    parser.add_argument("--minutes", type=int, default=10_000, help="minutes in the big store for pages (10,000)")
    parser.add_argument("--store", type=Path, help="a data folder of generated minutes to use as the big store")
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        sections = []
        for section in _measure(given, Path(folder)):
            sections.append(section)
            sys.stdout.write(document([section]).split("\n\n", 2)[2] + "\n")
            sys.stdout.flush()
    if not given.only:
        _DOC.write_text(document(sections), "utf-8")


def _measure(given: argparse.Namespace, folder: Path) -> Iterator[Section]:
    wanted = (given.only,) if given.only else _PARTS
    if "reading" in wanted:
        yield reading.measure(given.documents)
    if "sparql" in wanted:
        graph = folder / "graph"
        yield ingesting.measure(graph, given.quads // _QUADS_EACH)
        yield sparql.measure(graph)
    if "ingest" in wanted and not given.store:
        yield ingesting.measure(folder / "big", given.minutes)
    if "pages" in wanted:
        ingest(samples.minutes(), Settings(data=folder / "samples"))
        yield pages.measure(folder / "samples", "the samples")
        big = given.store or folder / "big"
        if not big.exists():
            yield ingesting.measure(big, given.minutes)
        yield pages.measure(big, f"{given.minutes:,} generated minutes")


if __name__ == "__main__":
    main()
