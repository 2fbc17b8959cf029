"""What an endpoint answered, written anew in the form that was asked for."""

from collections.abc import Iterator
from typing import IO, cast

import pyoxigraph as ox

from graph_api.store.answer import Limits, Question
from graph_api.store.bindings import form
from graph_api.worker.rows import RowCounter
from graph_api.worker.spool import Spool, TooManyError
from ontology.names import PREFIXES

_JSON = ox.QueryResultsFormat.JSON


def rewritten(raw: Spool, question: Question, limits: Limits, *, makes_triples: bool) -> tuple[Spool, str, int]:
    """The answer in the form asked for, with its media type and the number of its rows.

    It is read to its end first, so that it is whole. Raises `TooManyError` past a limit, and `SyntaxError` or
    `ValueError` where it cannot be read.
    """
    rewrite = _triples if makes_triples else _rows
    return rewrite(raw.into_file(), question, limits)


def _triples(source: IO[bytes], question: Question, limits: Limits) -> tuple[Spool, str, int]:
    rows = 0
    spool = Spool(limits.answer_megabytes << 20, limits.rows, None)

    def counted() -> Iterator[ox.Triple]:
        nonlocal rows
        for quad in ox.parse(source, ox.RdfFormat.N_TRIPLES):
            rows += 1
            if rows > limits.rows:
                raise TooManyError("rows")
            yield quad.triple

    media_type = question.triples_as
    ox.serialize(counted(), cast("IO[bytes]", spool), ox.RdfFormat.from_media_type(media_type), prefixes=PREFIXES)
    return spool, media_type, rows


def _rows(source: IO[bytes], question: Question, limits: Limits) -> tuple[Spool, str, int]:
    results = ox.parse_query_results(source, _JSON)
    try:
        if form(question.text) == "ASK" and isinstance(results, ox.QuerySolutions):
            row = next(results, None)  # Virtuoso
            yes = row is not None and row[0] is not None and row[0].value == "1"
            results = ox.parse_query_results(
                b'{"head":{},"boolean":%s}' % str(yes).lower().encode(), ox.QueryResultsFormat.JSON
            )
        counter = RowCounter(question.rows_as) if isinstance(results, ox.QuerySolutions) else None
        spool = Spool(limits.answer_megabytes << 20, limits.rows, counter)
        results.serialize(cast("IO[bytes]", spool), ox.QueryResultsFormat.from_media_type(question.rows_as))
    finally:
        del results  # it may be freed by this thread only, and the frames of an error can reach another
    return spool, question.rows_as, spool.rows if counter else 1
