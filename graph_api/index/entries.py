"""What is searched: every paragraph of every document, and every name, meeting, decision and commitment."""

import json
import re
import sqlite3
from collections.abc import Iterator
from importlib import resources

from graph_api.index.address import evidence_path

_LONG = 420
_TOO_LONG = 900
_LINE = re.compile(r"[^\n]*\n?")
_ENDS = re.compile(r"[.!?:]\s*$")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of `text` stand, blanks at either end left out.

    A blank line ends one, and so does the end of a sentence at a line's end where it has grown long.

    >>> text = "Tid: kl. 9\\n\\n1. Mötet öppnas\\nAlla hälsas välkomna.\\n"
    >>> [text[start:end] for start, end in paragraphs(text)]
    ['Tid: kl. 9', '1. Mötet öppnas\\nAlla hälsas välkomna.']
    """
    begin = None
    end = 0
    for line in _LINE.finditer(text):
        if not line[0].strip():
            if begin is not None:
                yield begin, end
            begin = None
            continue
        begin = line.start() + len(line[0]) - len(line[0].lstrip()) if begin is None else begin
        end = line.start() + len(line[0].rstrip())
        if end - begin > _TOO_LONG or (end - begin > _LONG and _ENDS.search(line[0])):
            yield begin, end
            begin = None
    if begin is not None:
        yield begin, end


def without(text: str, start: int, end: int, markup: list[list[int]]) -> str:
    """`text[start:end]` without the notation in it.

    >>> without("Eva ~~Ek~~ talade", 0, 17, [[4, 6], [8, 10]])
    'Eva Ek talade'
    """
    pieces, place = [], start
    for begin, finish in markup:
        if begin < end and finish > place:
            pieces.append(text[place : max(place, begin)])
            place = finish
    return "".join([*pieces, text[place:end]])


_ORDINALS = 1 << 20
"""More paragraphs than any document has."""


def write(database: sqlite3.Connection) -> None:
    """Fill `entry`, its facets and the full text index from the tables and the texts, for what is in scope."""
    script = (resources.files(__package__) / "entries.sql").read_text("utf-8")
    facts, _, tags = script.partition("-- After the paragraphs.")
    database.executescript(facts)
    documents = database.execute(
        "SELECT d.id, d.key, d.text, d.markup, coalesce(b.label || ' ' || m.date, d.title, d.name), m.body, "
        "m.date FROM document d LEFT JOIN meeting m ON m.id = d.meeting LEFT JOIN node b ON b.id = m.body "
        "WHERE d.text IS NOT NULL AND d.id IN (SELECT id FROM scope)"
    ).fetchall()
    for document, key, text, markup, title, body, date in documents:
        notation = json.loads(markup or "[]")
        rows = (
            (
                document // _ORDINALS * _ORDINALS + ordinal,
                "text",
                title,
                without(text, start, end, notation),
                evidence_path(key, start, end),
                document,
                start,
                end,
                body,
                date,
            )
            for ordinal, (start, end) in enumerate(paragraphs(text))
        )
        database.executemany(
            'INSERT INTO entry (id, kind, title, body, path, document, start, "end", body_node, date) '
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    database.executescript(tags)
