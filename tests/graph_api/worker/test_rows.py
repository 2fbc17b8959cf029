"""Rows counted in the bytes of a result are the rows of the result, whatever the values hold."""

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.worker.rows import RowCounter

FORMS = [
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
]
NASTY = ['},{"', '"},{"x', "},{}", "<result>", "a\r\nb", '""', '"\r\n"', "\n", "\\", ",", "\t", ""]
VALUES = st.one_of(st.sampled_from(NASTY), st.text(st.sampled_from(sorted('{}",:[]<>\\\r\n\tax')), max_size=8))


@pytest.mark.parametrize("media_type", FORMS)
@given(rows=st.lists(st.tuples(VALUES, st.none() | VALUES), max_size=12), size=st.integers(1, 40))
def test_every_row_counts_once(media_type: str, rows: list[tuple[str, str | None]], size: int) -> None:
    values = " ".join(f"({ox.Literal(a)} {'UNDEF' if b is None else ox.Literal(b)})" for a, b in rows)
    results = ox.Store().query(f"SELECT ?a ?b {{ VALUES (?a ?b) {{ {values} }} }}")
    assert isinstance(results, ox.QuerySolutions)
    body = results.serialize(None, ox.QueryResultsFormat.from_media_type(media_type))
    assert body
    counter = RowCounter(media_type)
    for start in range(0, len(body), size):
        counter.add(body[start : start + size])
    assert counter.rows == len(rows)
