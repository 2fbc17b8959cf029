"""Who is served next."""

import pytest

from graph_api.store.line import Line
from ontology.errors import BusyError


def test_first_come_first_served() -> None:
    line = Line(places=1, share=1, waiting=10)
    tickets = [line.enter(client) for client in ("a", "b", None)]
    assert [ticket.done() for ticket in tickets] == [True, False, False]
    line.leave("a")
    assert [ticket.done() for ticket in tickets] == [True, True, False]
    line.leave("b")
    assert all(ticket.done() for ticket in tickets)
    assert len(line) == 0


def test_a_client_past_its_share_is_passed_by_others() -> None:
    line = Line(places=3, share=2, waiting=10)
    greedy = [line.enter("greedy") for _ in range(4)]
    assert [ticket.done() for ticket in greedy] == [True, True, False, False]
    assert line.enter("modest").done()
    line.leave("greedy")
    assert [ticket.done() for ticket in greedy] == [True, True, True, False]


def test_the_program_itself_has_no_share() -> None:
    line = Line(places=3, share=1, waiting=10)
    assert all(line.enter(None).done() for _ in range(3))


def test_a_full_line_is_said() -> None:
    line = Line(places=1, share=1, waiting=1)
    line.enter("a")
    line.enter("b")
    with pytest.raises(BusyError):
        line.enter("c")


def test_who_leaves_the_line_is_not_served() -> None:
    line = Line(places=1, share=1, waiting=10)
    line.enter("a")
    gone, next_one = line.enter("b"), line.enter("c")
    assert gone.cancel()
    line.leave("a")
    assert next_one.done()
