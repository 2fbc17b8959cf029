"""What every page shares."""

import httpx
import pytest
from fastapi import Request

from graph_api.pages.page import Slice, address, day_of


def test_a_language_is_remembered(site: str) -> None:
    with httpx.Client(base_url=site) as reader:
        assert '<html lang="en">' in reader.get("/?sprak=en").text
        assert '<html lang="en">' in reader.get("/matris").text
        assert '<html lang="sv">' in reader.get("/matris?sprak=sv").text
        assert '<html lang="sv">' in reader.get("/matris").text


@pytest.mark.parametrize(
    ("page", "total", "pages", "offset"),
    [(1, 0, 1, 0), (1, 50, 1, 0), (1, 51, 2, 0), (2, 51, 2, 50), (3, 51, 2, 50), (0, 51, 2, 0), (-7, 51, 2, 0)],
)
def test_a_slice_is_never_past_the_list(page: int, total: int, pages: int, offset: int) -> None:
    shown = Slice(page, total)
    assert (shown.pages, shown.offset) == (pages, offset)


def asked(query: str) -> Request:
    return Request({"type": "http", "method": "GET", "path": "/matris", "query_string": query.encode(), "headers": []})


@pytest.mark.parametrize(
    ("query", "changes", "expected"),
    [
        ("", {}, "/matris"),
        ("lan=18", {"sida": 2}, "/matris?lan=18&sida=2"),
        ("lan=18&sida=2", {"sida": 3}, "/matris?lan=18&sida=3"),
        ("lan=18&sida=2", {"sida": None}, "/matris?lan=18"),
        ("slag=a&slag=b", {"sida": 1}, "/matris?slag=a&slag=b&sida=1"),
        ("lan=&q=%C3%A5", {}, "/matris?q=%C3%A5"),
        ("lan=18", {"lan": ""}, "/matris"),
        ("q=a%26b", {}, "/matris?q=a%26b"),
    ],
)
def test_an_address_with_some_of_its_parameters_changed(query: str, changes: dict[str, object], expected: str) -> None:
    assert address(asked(query), **changes) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-05", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("2024-3-5", ""),
        ("i morgon", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_day_or_none(text: str | None, day: str) -> None:
    assert day_of(text) == day
