import re

import pytest

from extract.project.length import LENGTH, YEARLONG, last_day, later, months


@pytest.mark.parametrize(
    ("text", "count"),
    [("ett halvt år", 6), ("en månad", 1), ("tolv månader", 12), ("3 år", 36), ("ett år", 12), ("arton månader", 18)],
)
def test_lengths_in_words_and_digits(text: str, count: int) -> None:
    found = re.search(LENGTH, text)
    assert found is not None
    assert months(found) == count


@pytest.mark.parametrize("text", ["många år", "år", "två år och", "ett projekt", "år 2024"])
def test_what_is_no_length(text: str) -> None:
    assert re.search(LENGTH, text) is None


@pytest.mark.parametrize("text", ["tvåårigt", "sexåriga", "fyraårig"])
def test_what_lasts_for_years(text: str) -> None:
    assert re.search(YEARLONG, text)


@pytest.mark.parametrize(
    ("iso", "count", "after"),
    [
        ("2023", 24, "2025"),
        ("2023", 6, None),
        ("2023-07", 6, "2024-01"),
        ("2023-12", 12, "2024-12"),
        ("2023-08-15", 6, "2024-02-15"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2023-08-30", 6, "2024-02-29"),
    ],
)
def test_later_is_no_more_exact(iso: str, count: int, after: str | None) -> None:
    assert later(iso, months=count) == after


def test_the_last_day_is_the_one_before() -> None:
    assert last_day("2024-03-01", months=12) == "2025-02-28"
    assert last_day("2024", months=12) is None
