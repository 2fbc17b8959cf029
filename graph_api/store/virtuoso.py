"""What Virtuoso 7 does otherwise than SPARQL 1.1 says, and how its answers are made right, or made errors.

- Integers divide to an integer, where SPARQL 1.1 (17.3, `op:numeric-divide`) says decimal: `exact_division`.
- A query that ran out of time is answered 200, with what was found so far, and says so only in `X-SQL-State`.
- An answer is cut at `ResultSetMaxRows` of its configuration, and says so only in `X-SPARQL-MaxRows`.
- It has no default graph of its own: `SAMGRAF_ENDPOINT_DEFAULT_GRAPH` names one.
- A graph named outright (`GRAPH <iri>`) is empty while a default graph is named in the request, unless it is named
  there too: `named`.
- ASK is answered by a row with a number.
- Its own graphs stand among the named graphs.
"""

from collections.abc import Mapping
from itertools import pairwise

from graph_api.store.bindings import Token, tokens
from ontology.errors import LimitError

SYSTEM_GRAPHS = (
    "http://localuriqaserver/",
    "http://www.openlinksw.com/",
    "http://localhost:8890/",
    "http://www.w3.org/2002/07/owl#",
    "http://www.w3.org/ns/ldp#",
    "urn:activitystreams-owl:map",
    "urn:core:services:",
    "virtrdf-",
)
"""How the IRIs of Virtuoso's own graphs begin."""


def check(headers: Mapping[str, str], rows: int) -> None:
    """Raise for an answer that is not whole, though its status is 200."""
    if state := headers.get("x-sql-state", ""):
        message = headers.get("x-sql-message", "")
        raise LimitError(
            sv=f"Virtuoso avbröt frågan vid sin egen gräns ({state}). Begränsa frågan. {message}".strip(),
            en=f"Virtuoso stopped the query at a limit of its own ({state}). Narrow the query. {message}".strip(),
        )
    most = headers.get("x-sparql-maxrows", "")
    if most.isdigit() and rows >= int(most):
        raise LimitError(
            sv=f"Virtuoso lämnar högst {most} rader. Höj ResultSetMaxRows i dess inställningar, eller hämta i delar.",
            en=f"Virtuoso answers with {most} rows at most. Raise ResultSetMaxRows in its settings, or ask in parts.",
        )


def named(text: str) -> tuple[str, ...]:
    """The IRIs that a query names outright after GRAPH.

    >>> named("SELECT * { GRAPH <urn:a> { ?s ?p '<urn:b>' } }")
    ('urn:a',)
    """
    found = list(tokens(text))
    after = [token for word, token in pairwise(found) if word.text.upper() == "GRAPH" and token.kind == "iri"]
    return tuple(dict.fromkeys(token.text[1:-1] for token in after))


def exact_division(text: str) -> str:
    """The query with the dividend of each division made a decimal.

    >>> exact_division("SELECT (SUM(?n) / COUNT(?n) AS ?mean) { ?s <a>/<b> ?n }")
    'SELECT ((1.0 * SUM(?n)) / COUNT(?n) AS ?mean) { ?s <a>/<b> ?n }'
    """
    found = list(tokens(text))
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    for place, token in enumerate(found):
        if token.kind != "sign" or token.text != "/" or place == 0:
            continue
        first = _operand(found, place - 1)
        if first is not None:
            before[found[first].start] = before.get(found[first].start, "") + "(1.0 * "
            after[found[place - 1].end] = ")" + after.get(found[place - 1].end, "")
    ends = sorted({0, *before, *after, len(text)})
    pieces = [text[start:end] + after.get(end, "") + before.get(end, "") for start, end in pairwise(ends)]
    return before.get(0, "") + "".join(pieces)


def _operand(found: list[Token], last: int) -> int | None:
    """Where the operand begins whose last token is given; None for the step of a property path."""
    if found[last].kind in ("variable", "number"):
        return last
    if found[last].text != ")":
        return None
    depth, place = 0, last
    while place >= 0:
        depth += {")": 1, "(": -1}.get(found[place].text, 0) if found[place].kind == "sign" else 0
        if depth == 0:
            break
        place -= 1
    is_call = place > 0 and found[place - 1].kind in ("word", "iri") and found[place - 1].text.upper() != "BY"
    holds_value = any(token.kind in ("variable", "number") for token in found[place:last])
    if not holds_value:
        return None  # a path: (<a>|<b>)/<c>
    return place - 1 if is_call else place
