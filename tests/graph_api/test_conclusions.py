"""Conclusions drawn step by step are those that are drawn at once, whatever comes and goes in which order."""

import random
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest

from extract.build import build
from extract.describe.terms import Triple
from extract.facts import Minutes
from extract.pipeline import find
from extract.read import read
from extract.samples import minutes
from graph_api.conclusions import Conclusions
from tests.bench import councils

GOLD = Path(__file__).parents[1] / "gold" / "tuned"
FORMATS = {".md", ".txt", ".html", ".docx"}


@cache
def documents() -> tuple[Minutes, ...]:
    """The samples and the text documents of the gold set."""
    gold = sorted(path for path in GOLD.iterdir() if path.suffix in FORMATS and not path.stem.endswith("_scan"))
    return tuple(find(read(path)) for path in (*minutes(), *gold))


def generated(folder: Path, count: int) -> list[Minutes]:
    """Minutes of three councils, each often met: what one document says, others say too."""
    return [find(read(path)) for path in councils.write(folder, count, councils=3)]


def triples(conclusions: Iterable[Triple]) -> set[bytes]:
    """A graph as the lines of N-Triples."""
    text = ox.serialize((ox.Triple(*each) for each in conclusions), format=ox.RdfFormat.N_TRIPLES) or b""
    return set(text.splitlines(keepends=True))


class Graph:
    """A default graph that takes in revisions, as the store does."""

    def __init__(self, folder: Path) -> None:
        self._conclusions = Conclusions(folder)
        self._mark = ""
        self.triples: set[bytes] = set()

    def revise(self, there: Iterable[Minutes], rules: str = "") -> bool:
        """Bring the graph to what the minutes give; whether that was done from nothing."""
        with self._conclusions.revised(build(there).corpus, mark=self._mark, rules=rules) as revision:
            removed = set(revision.remove)
            assert removed <= self.triples
            before = set() if revision.is_whole else self.triples
            self.triples = before - removed | set(revision.add)
            self._mark = revision.mark = f"{self._mark}."
        return revision.is_whole


def come_and_go(folder: Path, chance: random.Random, waiting: list[Minutes]) -> None:
    """Take minutes in, and some out again, in steps of any size, until all are there; compare at each step."""
    graph, there = Graph(folder), dict[str, Minutes]()
    chance.shuffle(waiting)
    while waiting:
        for _ in range(min(len(waiting), chance.choice((1, 1, 2, 5, 20)))):
            one = waiting.pop()
            there[one.document.sha256] = one
        if chance.random() < 0.3:
            waiting.append(there.pop(chance.choice(sorted(there))))
            chance.shuffle(waiting)
        graph.revise(there.values())
        assert graph.triples == triples(build(there.values()).default())


@pytest.mark.parametrize("seed", range(3))
def test_in_any_order_and_any_steps_the_conclusions_are_those_of_all_at_once(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    come_and_go(tmp_path, chance, chance.sample(documents(), 20))


@pytest.mark.parametrize("seed", range(2))
def test_so_it_is_with_namesakes_and_with_much_in_common(tmp_path: Path, seed: int) -> None:
    come_and_go(tmp_path, random.Random(seed), generated(tmp_path, 18))


def test_another_ruling_or_another_mark_begins_from_nothing(tmp_path: Path) -> None:
    graph, few = Graph(tmp_path), documents()[:3]
    assert graph.revise(few)
    assert not graph.revise(few)
    assert graph.revise(few, rules="another")
    graph._mark = "the graphs were written by somebody else"
    assert graph.revise(few, rules="another")


def test_what_is_not_kept_leaves_no_trace(tmp_path: Path) -> None:
    graph, few = Graph(tmp_path), documents()[:4]
    graph.revise(few[:3])
    with pytest.raises(ZeroDivisionError), Conclusions(tmp_path).revised(build(few).corpus, mark=".", rules=""):
        raise ZeroDivisionError
    assert not graph.revise(few)
    assert graph.triples == triples(build(few).default())


def test_what_is_read_otherwise_is_concluded_otherwise(tmp_path: Path) -> None:
    graph, few = Graph(tmp_path), documents()[:4]
    graph.revise(few)
    again = [replace(few[0], decisions=(), commitments=()), *few[1:]]
    assert not graph.revise(again)
    assert graph.triples == triples(build(again).default())
