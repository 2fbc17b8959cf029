"""What a query may ask for, decided before it runs.

Nothing that is open to the web calls out: `SERVICE` fetches any address a query names, and neither Oxigraph nor
rdflib can be told not to. A query without that word cannot; where the word stands, in whatever case, rdflib's parse
tree decides whether it is the keyword, or a variable, prefixed name, string or comment that only looks like it. Tokens
alone cannot decide: in `?a<'>')SERVICE …#'` the `<` may open an IRI or compare. An update is no query.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from pyparsing import ParseBaseException
from rdflib.plugins.sparql.parser import parseQuery, parseUpdate
from rdflib.plugins.sparql.parserutils import CompValue

from graph_api.store.bindings import Token, tokens
from ontology.errors import QueryError, RefusedError

QueryForm = Literal["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"]

_FORMS: dict[str, QueryForm] = {"SELECT": "SELECT", "ASK": "ASK", "CONSTRUCT": "CONSTRUCT", "DESCRIBE": "DESCRIBE"}
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"})
_PROLOGUE = 3000
"""Tokens in which the form must show: a thousand prefixes."""
_MOST_CHARACTERS = 20_000
"""What rdflib parses in some hundred milliseconds."""
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@dataclass(frozen=True, slots=True)
class Checked:
    """A query that may run."""

    form: QueryForm


def check(text: str, *, may_call_out: bool = False) -> Checked:
    """The query's form.

    Raises `RefusedError` for an update, and for `SERVICE` unless `may_call_out`; `QueryError` for what is neither.
    """
    plain = _unescaped(text)
    form = _form(list(islice(tokens(plain), _PROLOGUE)))
    if not may_call_out and "service" in plain.lower() and _calls_out(plain, parseQuery):
        raise _calling_out("SERVICE")
    return Checked(form)


def check_update(text: str, *, may_call_out: bool = False) -> None:
    """Raise `RefusedError` for an update that would fetch from elsewhere, with LOAD or SERVICE."""
    plain = _unescaped(text)
    if may_call_out or not ("service" in plain.lower() or "load" in plain.lower()):
        return
    if _calls_out(plain, parseUpdate):
        raise _calling_out("LOAD / SERVICE")


def _calling_out(word: str) -> RefusedError:
    return RefusedError(
        sv=f"Texten använder {word}, eller har ordet där det inte går att skilja ut. Det hämtar från en annan server, "
        "vilket inte är tillåtet här: fråga den servern, eller hämta båda svaren och slå ihop dem.",
        en=f"The text uses {word}, or hides the word where it cannot be told apart. It fetches from another server, "
        "which is not allowed here: ask that server itself, or fetch both answers and join them.",
    )


def _form(found: list[Token]) -> QueryForm:
    """The first word after the prologue (SPARQL 1.1 Query, 19.8, rule 2)."""
    i = 0
    while i < len(found):
        word = found[i].text.upper()
        if found[i].kind != "word" or (word not in _FORMS and word not in _UPDATES and word not in ("BASE", "PREFIX")):
            break
        if word in _FORMS:
            return _FORMS[word]
        if word in _UPDATES:
            raise RefusedError(
                sv=f"{word} ändrar grafen. Frågor här läser bara: börja med SELECT, ASK, CONSTRUCT eller DESCRIBE.",
                en=f"{word} changes the graph. Queries here only read: begin with SELECT, ASK, CONSTRUCT or DESCRIBE.",
            )
        i += 2 if word == "BASE" else 3
    raise QueryError(
        sv="Texten är ingen fråga i SPARQL. En sådan börjar med SELECT, ASK, CONSTRUCT eller DESCRIBE, efter PREFIX.",
        en="The text is no SPARQL query. One begins with SELECT, ASK, CONSTRUCT or DESCRIBE, after any PREFIX.",
    )


def _calls_out(text: str, parse: Callable[[str], object]) -> bool:
    """Whether the parse tree holds a federated query. A text that cannot be parsed, or not soon, is not trusted."""
    if len(text) > _MOST_CHARACTERS:
        return True
    try:
        tree = parse(text)
    except (ParseBaseException, RecursionError):
        return True
    stack: list[object] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, CompValue):
            if node.name in ("ServiceGraphPattern", "Load"):
                return True
            stack.extend(node.values())
        elif not isinstance(node, str) and hasattr(node, "__iter__"):
            stack.extend(node)
    return False


def _unescaped(text: str) -> str:
    r"""The text with `\u0053` as `S`: code points may be escaped anywhere (SPARQL 1.1 Query, 19.2)."""
    return _ESCAPE.sub(lambda match: _character(int(match[1] or match[2], 16)), text)


def _character(number: int) -> str:
    return chr(number) if number <= 0x10FFFF else "\ufffd"
