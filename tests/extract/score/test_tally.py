"""Found, missed and wrong."""

import pytest

from extract.score.tally import Table, Tally, match


def test_precision_recall_and_f1() -> None:
    tally = Tally("decisions", 3, ("a",), ("b", "c"))
    assert (tally.precision, tally.recall) == (0.6, 0.75)
    assert tally.f1 == pytest.approx(2 / 3)
    assert Tally("decisions", 0).f1 == 1.0


@pytest.mark.parametrize(
    ("wanted", "found", "optional", "outcome"),
    [
        ("ab", "ab", "", (2, (), ())),
        ("ab", "a", "", (1, ("b",), ())),
        ("a", "ab", "", (1, (), ("b",))),
        ("a", "ab", "b", (1, (), ())),
        ("aa", "a", "", (1, ("a",), ())),
        ("a", "aa", "", (1, (), ())),
        ("", "", "b", (0, (), ())),
        ("a", "ax", "", (1, (), ())),
    ],
)
def test_each_row_is_paired_with_one_fact(
    wanted: str, found: str, optional: str, outcome: tuple[int, tuple[str, ...], tuple[str, ...]]
) -> None:
    counts = "ab".__contains__
    assert match(wanted, found, str.__eq__, optional=list(optional), counts=counts) == outcome


def test_tallies_of_several_files_add_up_by_kind_and_evidence_apart() -> None:
    one = Table((Tally("agenda", 1, ("x",)), Tally("evidence", 9)))
    other = Table((Tally("agenda", 2), Tally("decisions", 0), Tally("evidence", 1, (), ("y",))))
    both = one + other
    assert both.kinds() == [Tally("agenda", 3, ("x",)), Tally("evidence", 10, (), ("y",))]
    assert both.total() == Tally("all", 3, ("x",))
