"""What the graph at an endpoint says of itself: its generation, the mark of what it was made from, and whether it is
whole.

An engine that does not isolate readers from a writer (Virtuoso) shows them half of a write. So the state is set to
`UNFINISHED` before the write and set anew after it; a reader who finds the same whole state before and after an answer
has an answer from one state (a sequence lock).
"""

from typing import NamedTuple

import pyoxigraph as ox

from graph_api.store.answer import Table
from ontology.names import PREFIXES

UNFINISHED = "unfinished"
"""The mark while a write is under way, and after one that was cut short."""


class State(NamedTuple):
    """What was read."""

    generation: int
    mark: str
    is_whole: bool


def question(node: str) -> str:
    """The query for a state, which is kept in a graph of its own, about itself."""
    dct = PREFIXES["dct"]
    return f"SELECT ?n ?mark {{ GRAPH <{node}> {{ <{node}> <{dct}hasVersion> ?n ; <{dct}identifier> ?mark }} }}"


def note(node: str, generation: int, mark: str) -> str:
    """The update that says a state.

    The new is added before the old is taken away: at no moment is there none, and two are not `is_whole`.
    """
    has_version, identifier = f"<{PREFIXES['dct']}hasVersion>", f"<{PREFIXES['dct']}identifier>"
    now = {has_version: f'"{generation}"', identifier: str(ox.Literal(mark))}
    facts = " ; ".join(f"{predicate} {value}" for predicate, value in now.items())
    removals = (
        f"DELETE {{ GRAPH <{node}> {{ <{node}> {predicate} ?old }} }} "
        f"WHERE {{ GRAPH <{node}> {{ <{node}> {predicate} ?old FILTER(?old != {value}) }} }}"
        for predicate, value in now.items()
    )
    return " ;\n".join((f"INSERT DATA {{ GRAPH <{node}> {{ <{node}> {facts} }} }}", *removals))


def state(table: Table) -> State:
    """The state of the rows that `question` is answered by; of an empty store: generation 0, whole."""
    found = [(int(row["n"]), row["mark"]) for row in table.values()]
    generation, mark = max(found, default=(0, ""))
    return State(generation, mark, len(found) <= 1 and mark != UNFINISHED)
