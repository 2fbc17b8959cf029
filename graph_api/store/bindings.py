"""Values for a query's variables, bound and never pasted.

The values become a `VALUES` block at the head of the query's pattern, each written by the RDF library as a term: no
value can end its own quotes, or add to the query. It joins with the rest of the pattern (SPARQL 1.1 Query, 18.6), so
that a bound variable may also be grouped, counted or left out of the projection, which is more than the
substitution of RDF-dev SEP-0007 allows.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graph_api.store.answer import Term
from ontology.errors import QueryError

# What can hold a brace or a keyword that is none: comments, IRIs and strings (SPARQL 1.1 Query, 19.8).
_TOKEN = re.compile(
    r"(?P<skip>\s+|\#[^\r\n]*)"
    r"|(?P<iri><[^<>\"{}|^`\\\x00-\x20]*>)"
    r'|(?P<string>"""(?:(?:"|"")?(?:[^"\\]|\\.))*"""|\'\'\'(?:(?:\'|\'\')?(?:[^\'\\]|\\.))*\'\'\''
    r'|"(?:[^"\\\n\r]|\\.)*"|\'(?:[^\'\\\n\r]|\\.)*\')'
    r"|(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w:]))"
    r"|(?P<variable>[?$]\w+)"
    r"|(?P<word>(?:\w[\w.-]*)?:(?:[\w:%.\\-])*|\w+)"
    r"|(?P<sign>.)",
    re.DOTALL,
)


class Token(NamedTuple):
    """A word, number, variable, string, IRI or sign of a query, and where it stands."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query, without blanks and comments."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup and match.lastgroup != "skip":
            yield Token(match.lastgroup, match[0], match.start(), match.end())


def bind(text: str, bindings: Mapping[str, Term]) -> str:
    """The query with its variables given values.

    >>> import pyoxigraph as ox
    >>> bind("SELECT (COUNT(*) AS ?n) { ?project ?p ?o }", {"project": ox.NamedNode("https://example.org/a")})
    'SELECT (COUNT(*) AS ?n) { VALUES (?project) { (<https://example.org/a>) } ?project ?p ?o }'

    Raises `QueryError` for a name that is no variable of the query.
    """
    if not bindings:
        return text
    found = list(tokens(text))
    if missing := set(bindings) - {token.text[1:] for token in found if token.kind == "variable"}:
        name = min(missing)
        raise QueryError(
            sv=f"Frågan har ingen variabel ?{name}. Ta bort värdet, eller rätta namnet.",
            en=f"The query has no variable ?{name}. Leave the value out, or correct its name.",
        )
    block = f"VALUES ({' '.join('?' + name for name in bindings)}) {{ ({' '.join(map(str, bindings.values()))}) }}"
    pattern = _pattern(found)
    if not pattern:
        return f"{text}\nWHERE {{ {block} }}"
    if _is_short_construct(found):
        return f"{text}\n{block}"
    place, end = pattern[0].end, pattern[-1].start
    if [token.text.upper() for token in pattern[1:2]] == ["SELECT"]:
        return f"{text[:place]} {block} {{{text[place:end]}}} {text[end:]}"
    return f"{text[:place]} {block}{text[place:]}"


def form(text: str) -> str:
    """Which form a query has: SELECT, CONSTRUCT, DESCRIBE or ASK, by its first word; no check of its grammar."""
    found = list(tokens(text))
    return found[_form(found)].text.upper() if found else ""


def _form(found: list[Token]) -> int:
    """Where the word stands that says which form the query has."""
    forms = {"SELECT", "CONSTRUCT", "DESCRIBE", "ASK"}
    return next((i for i, token in enumerate(found) if token.text.upper() in forms and token.kind == "word"), 0)


def _is_short_construct(found: list[Token]) -> bool:
    """Whether it is `CONSTRUCT WHERE { … }`, whose braces hold triples alone."""
    words = [token.text.upper() for token in found[_form(found) :]]
    if words[:1] != ["CONSTRUCT"] or words[1:2] == ["{"]:
        return False
    return "{" in words and words[words.index("{") - 1] == "WHERE"


def _pattern(found: list[Token]) -> list[Token]:
    """The tokens of the query's pattern, from its brace to the one that closes it; none where it has no pattern."""
    start = _form(found)
    is_template = [token.text.upper() for token in found[start : start + 2]] == ["CONSTRUCT", "{"]
    round_depth = curly_depth = begin = 0
    for place, token in enumerate(found[start:], start):
        match token.text if token.kind == "sign" else "":
            case "(":
                round_depth += 1
            case ")":
                round_depth -= 1
            case "{" if not round_depth:
                begin = begin if curly_depth else place
                curly_depth += 1
            case "}" if not round_depth:
                curly_depth -= 1
                if curly_depth == 0 and not is_template:
                    return found[begin : place + 1]
                is_template = is_template and curly_depth > 0
    return []
