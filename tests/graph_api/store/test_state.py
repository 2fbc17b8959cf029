"""The state of a remote store: said without a moment of silence, read with its doubt."""

import pyoxigraph as ox
import pytest

from graph_api.store.answer import Table
from graph_api.store.state import UNFINISHED, State, note, question, state

NODE = "http://localhost:8000/graph/state"


def read(store: ox.Store) -> State:
    rows = store.query(question(NODE))
    assert isinstance(rows, ox.QuerySolutions)
    return state(Table.parse(rows.serialize(format=ox.QueryResultsFormat.JSON) or b""))


def test_an_empty_store_is_whole() -> None:
    assert read(ox.Store()) == State(0, "", is_whole=True)


def test_a_state_replaces_the_one_before() -> None:
    store = ox.Store()
    store.update(note(NODE, 1, "first"))
    store.update(note(NODE, 2, 'a "mark"'))
    assert read(store) == State(2, 'a "mark"', is_whole=True)
    assert len(store) == 2


@pytest.mark.parametrize("before", [(4, "old"), (5, UNFINISHED)])
def test_while_it_is_said_a_state_is_never_taken_for_whole(before: tuple[int, str]) -> None:
    store = ox.Store()
    store.update(note(NODE, *before))
    steps = note(NODE, 5, "new").split(" ;\n")
    for step in steps[:-1]:
        store.update(step)
        assert not read(store).is_whole
    store.update(steps[-1])
    assert read(store) == State(5, "new", is_whole=True)


def test_an_unfinished_write_is_not_whole() -> None:
    store = ox.Store()
    store.update(note(NODE, 3, UNFINISHED))
    assert read(store) == State(3, UNFINISHED, is_whole=False)
