"""What nearly every page asks of the index: a node by its page, and the sentences behind facts."""

from collections.abc import Iterable
from typing import Any

from graph_api.index.reader import Index, Rows


def marks(values: Iterable[object]) -> str:
    """As many question marks as there are values, for SQL's IN."""
    return ", ".join("?" for _ in values)


def evidence(index: Index, facts: Iterable[int]) -> dict[int, Rows]:
    """For each fact, the sentences that state it, oldest meeting first."""
    wanted = list(dict.fromkeys(facts))
    found: dict[int, Rows] = {fact: [] for fact in wanted}
    for begin in range(0, len(wanted), 500):
        some = wanted[begin : begin + 500]
        rows = index.rows(
            "SELECT f.fact, e.id, e.path, e.page, e.quote, m.date, m.path AS meeting, d.name AS document FROM "
            "fact_evidence f "
            "JOIN evidence e ON e.id = f.evidence LEFT JOIN document d ON d.id = e.document "
            f"LEFT JOIN meeting m ON m.id = d.meeting WHERE f.fact IN ({marks(some)}) ORDER BY m.date, e.start",
            *some,
        )
        for row in rows:
            found[row["fact"]].append(row)
    return found


def node(index: Index, path: str) -> Any:
    """The node whose page is `path`, or None."""
    return index.row("SELECT * FROM node WHERE path = ?", path)
