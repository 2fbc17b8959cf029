"""Reading against finding: how long the facts take, as a multiple of what reading the text takes."""

import hashlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from extract import samples
from extract.document import Document, Span
from extract.pipeline import find
from extract.read import Limits, read
from extract.read.pdf import read_pdf
from extract.read.source import open_source
from tests.bench import councils
from tests.bench.table import Row, Section, milliseconds, resident

_TEXTS = 300
_ROUNDS = 15
_MOST = 1.5
_PER_SECOND = 100
_WARM = 1_000


def measure(count: int) -> Section:
    """`count` documents for the memory."""
    rows = [*_pdf(), _texts(), _memory(count)]
    about = (
        "In one process, in time of one core, the best of several rounds over the same files: what rules keep of texts "
        "they have seen is at hand, and a first round takes about 30 % more. The PDF files are those of the samples "
        "and the gold set that have a text layer."
    )
    return Section("Reading and finding", about, tuple(rows))


def _pdf() -> Iterable[Row]:
    gold = Path(__file__).parents[1] / "gold"
    files = sorted(path for path in (*samples.minutes(), *gold.rglob("*.pdf")) if path.suffix == ".pdf")
    layered = [path for path in files if "scan" not in path.stem]
    limits = Limits()
    documents = [read(path) for path in layered]
    reading, finding = _best(
        lambda: [read_pdf(open_source(path, path.name, limits)) for path in layered],
        lambda: [find(document) for document in documents],
    )
    pages = sum(len(document.pages) for document in documents)
    yield Row(
        f"reading a page of PDF with strikes ({len(layered)} files, {pages} pages)", milliseconds(reading / pages)
    )
    yield Row("finding its facts", milliseconds(finding / pages))
    ratio = finding / reading
    yield Row("finding / reading", f"{ratio:.2f}", f"≤ {_MOST}", ratio <= _MOST)


def _texts() -> Row:
    documents = [_document(number) for number in range(_TEXTS)]
    (seconds,) = _best(lambda: [find(document) for document in documents], rounds=3)
    rate = _TEXTS / seconds
    size = sum(len(document.text) for document in documents) // _TEXTS
    what = f"text documents of {size:,} characters, per second and core"
    return Row(what, f"{rate:.0f}", f"≥ {_PER_SECOND}", rate >= _PER_SECOND)


def _memory(count: int) -> Row:
    """After the first thousand every cache is full: from there on memory is to stay as it is."""
    warm = min(_WARM, count // 2)
    for number in range(warm):
        find(_document(number))
    before = resident()
    for number in range(warm, count):
        find(_document(number))
    grown = (resident() - before) / 2**20
    return Row(
        f"memory that {count:,} documents add, after the first {warm:,}", f"{grown:+.0f} MB", "≤ 50 MB", grown <= 50
    )


def _document(number: int) -> Document:
    text = councils.text(number)
    return Document(
        name=f"{number}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        media_type="text/plain",
        reader="text",
        text=text,
        pages=(Span(0, len(text)),),
    )


def _best(*works: Callable[[], object], rounds: int = _ROUNDS) -> list[float]:
    """The least of several rounds, in seconds of the processor's: what else the machine does is no part of it.

    In a round one comes after another, so that a machine that is slower for a while is so for all that are compared.
    """
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
    return [min(taken) for taken in times]
