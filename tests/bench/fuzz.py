"""`python -m tests.bench.fuzz`: damaged minutes, one after another, for as long as asked (`make fuzz`: ten minutes).

Whatever the document: only errors of the family, no fact without a quote, no hang. Each document depends on the seed
and its number alone; what failed is named by both, so that it can be had again:

python -m tests.bench.fuzz --seconds 600 --seed 7    # the documents of seed 7, from the first on
python -m tests.bench.fuzz --seed 7 --only 4711      # that one again, kept as a file
"""

import argparse
import hashlib
import random
import signal
import sys
import textwrap
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from extract import samples
from extract.build import build
from extract.document import Document, Span
from extract.facts import Doubt, Minutes
from extract.pipeline import BUGS, find
from extract.read import Limits, read
from ontology.errors import DefectError, InputError

_TESTS = Path(__file__).parents[1]
_PLAIN = {".txt", ".md"}
_PICTURES = {".png", ".jpg", ".tif"}
_LIMITS = Limits(seconds=5)
_LONGEST = 10.0
"""Seconds in which facts are to be found in a document of some pages, on a machine that does other things as well."""
_FILES = 0.1
"""Share of the documents that are files for the readers; the others are texts."""
_BUILT = 0.1
"""Share of the documents whose graph is made as well."""
_PIECES = (
    "",
    "\n",
    "\t",
    " ",
    "§ ",
    "(",
    "- ",
    "1. ",
    "Närvarande: ",
    "Beslut\n",
    " | ",
    "”",
    "\u00ad\n",
    "\x00",
    "\ue000",
)
_NOISE = "aåo \n.,;:()§0123456789|-\t"


def cut(text: str, dice: random.Random) -> str:
    """Without a stretch of any length, something else in its place."""
    begin = dice.randrange(len(text) + 1)
    end = begin + dice.choice((0, 1, 5, 50, 500, 5_000))
    return text[:begin] + dice.choice(_PIECES) + text[end:]


def truncated(text: str, dice: random.Random) -> str:
    """Its beginning, or its end."""
    at = dice.randrange(len(text) + 1)
    return text[:at] if dice.random() < 0.5 else text[at:]


def shuffled(text: str, dice: random.Random) -> str:
    """Its lines in any order."""
    lines = text.split("\n")
    return "\n".join(dice.sample(lines, len(lines)))


def doubled(text: str, dice: random.Random) -> str:
    """Some lines again and again."""
    lines = text.split("\n")
    begin = dice.randrange(len(lines))
    return "\n".join(
        [*lines[:begin], *lines[begin : begin + dice.randrange(1, 9)] * dice.randrange(2, 40), *lines[begin:]]
    )


def noisy(text: str, dice: random.Random) -> str:
    """Some letters replaced."""
    share = dice.choice((0.002, 0.02, 0.2))
    return "".join(dice.choice(_NOISE) if dice.random() < share else letter for letter in text)


def unspaced(text: str, dice: random.Random) -> str:
    """Some blanks and breaks lost: words, and sentences, run into each other."""
    return "".join("" if letter.isspace() and dice.random() < 0.3 else letter for letter in text)


def in_columns(text: str, dice: random.Random) -> str:
    """Its lines broken and set in two columns side by side, page by page."""
    width, height = dice.choice((40, 52, 60)), dice.choice((20, 44))
    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, width) or [""]]
    pages = (lines[begin : begin + 2 * height] for begin in range(0, len(lines), 2 * height))
    pairs = (pair for page in pages for pair in zip_longest(page[:height], page[height:], fillvalue=""))
    return "\n".join(f"{left:<{width + 6}}{right}".rstrip() for left, right in pairs)


_DAMAGE: tuple[Callable[[str, random.Random], str], ...] = (
    cut,
    cut,
    truncated,
    shuffled,
    doubled,
    noisy,
    unspaced,
    in_columns,
)


@dataclass(frozen=True, slots=True)
class Sources:
    """What is damaged."""

    texts: tuple[str, ...]
    files: tuple[Path, ...]

    @classmethod
    def of_the_project(cls) -> "Sources":
        """The samples, the layouts and the tuned part of the gold set."""
        folders = (_TESTS / "extract" / "layouts", _TESTS / "gold" / "tuned")
        paths = [*samples.minutes(), *(path for folder in folders for path in sorted(folder.iterdir()))]
        files = [path for path in paths if path.suffix not in {*_PICTURES, ".yaml"} and "scan" not in path.stem]
        texts = [path.read_text("utf-8", errors="replace") for path in files if path.suffix in _PLAIN]
        return cls(tuple(texts), tuple(files))

    def document(self, dice: random.Random) -> Document:
        """A text that one sort of damage after another was done to; every fifth is spliced from two."""
        text = dice.choice(self.texts)
        if dice.random() < 0.2:
            text = truncated(text, dice) + truncated(dice.choice(self.texts), dice)
        for damage in dice.choices(_DAMAGE, k=dice.randrange(1, 4)):
            text = damage(text, dice)[:60_000]
        middle = dice.randrange(len(text) + 1)
        return Document(
            name="fuzz.txt",
            sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            media_type="text/plain",
            reader="fuzz",
            text=text,
            pages=(Span(0, middle), Span(middle, len(text))),
            struck=(Span(middle, min(middle + 30, len(text))),) if dice.random() < 0.3 else (),
        )

    def file(self, dice: random.Random, folder: Path) -> Path:
        """Bytes at random, or a file of any format with some of its bytes changed or lost."""
        whole = dice.choice(self.files)
        data = bytearray(dice.randbytes(dice.randrange(4_000)) if dice.random() < 0.3 else whole.read_bytes())
        for _ in range(dice.randrange(0, 20) if data else 0):
            data[dice.randrange(len(data))] = dice.randrange(256)
        if dice.random() < 0.3:
            del data[dice.randrange(len(data) + 1) :]
        path = folder / f"fuzz{whole.suffix}"
        path.write_bytes(data)
        return path


def places(fact: object) -> Iterator[tuple[object, Sequence[Span]]]:
    """Every fact below `fact`, with its evidence."""
    if isinstance(fact, tuple | list):
        for one in fact:
            yield from places(one)
    elif is_dataclass(fact) and not isinstance(fact, Document):
        if hasattr(fact, "evidence"):
            yield fact, fact.evidence
        for part in fields(fact):
            yield from places(getattr(fact, part.name))


def check(minutes: Minutes) -> int:
    """How many facts the minutes state. Raises `AssertionError` for one that no stretch of the text states."""
    facts = list(places(minutes))
    for fact, spans in facts:
        if not spans and not isinstance(fact, Doubt) and not getattr(fact, "because", ""):
            raise AssertionError(f"no evidence: {fact!r}")
        for span in spans:
            if not (0 <= span.start < span.end <= len(minutes.document.text) and minutes.document.quote(span).strip()):
                raise AssertionError(f"{span} quotes nothing: {fact!r}")
    return len(facts)


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Raises `TimeoutError` in what takes longer."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"more than {seconds:.0f} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def one(sources: Sources, seed: int, number: int, folder: Path) -> tuple[str, int]:
    """What became of the document with this number, and how many facts it states."""
    dice = random.Random(f"{seed} {number}")
    try:
        of_a_file = bool(sources.files) and dice.random() < _FILES
        document = read(sources.file(dice, folder), limits=_LIMITS) if of_a_file else sources.document(dice)
        (folder / "fuzz.text").write_text(document.text, "utf-8", errors="surrogatepass")
        with no_longer_than(_LONGEST):
            minutes = find(document)
            if dice.random() < _BUILT:
                for _ in build([minutes]).quads():
                    pass
    except DefectError as error:  # it stands for what a rule raised
        raise error.__cause__ or error from None
    except InputError as error:
        return type(error).__name__, 0
    return "minutes", check(minutes)


def main() -> int:
    """Try documents until the time is up; 1 where one of them failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=600.0, help="for how long (600)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 20), help="which documents")
    parser.add_argument("--only", type=int, help="this document alone; its text is kept as build/fuzz.text")
    given = parser.parse_args()
    sources, begun = Sources.of_the_project(), time.monotonic()
    outcomes, facts, failed, slowest = Counter[str](), 0, [], (0.0, 0)
    with TemporaryDirectory() as temporary:
        folder = Path("build" if given.only is not None else temporary)
        folder.mkdir(exist_ok=True)
        number = given.only or 0
        while time.monotonic() - begun < given.seconds:
            start = time.monotonic()
            try:
                outcome, found = one(sources, given.seed, number, folder)
            except (*BUGS, TimeoutError):  # a fault is reported, and the next document is tried
                outcome, found = "failed", 0
                failed.append(number)
                sys.stderr.write(f"--seed {given.seed} --only {number}\n{traceback.format_exc()}\n")
            outcomes[outcome] += 1
            facts += found
            slowest = max(slowest, (time.monotonic() - start, number))
            if given.only is not None:
                break
            number += 1
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in outcomes.most_common())
    sys.stdout.write(
        f"seed {given.seed}: {outcomes.total():,} documents ({told}), {facts:,} facts, each with its quote; "
        f"the slowest took {slowest[0]:.1f} s (number {slowest[1]})\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
