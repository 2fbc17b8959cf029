"""What is wrong with a query's text, for the one who wrote it.

The engine says where its parser stopped and everything that could have stood there, hundreds of characters of grammar.
Kept of that: the place, the causes that it has words for, and the signs that were missing. Prefixes without a
declaration, which is the most common fault, are looked for here.
"""

import re

from graph_api.store.bindings import tokens
from ontology.errors import QueryError
from ontology.names import prologue

_STOPPED = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): expected (?:one of )?(?P<expected>.*)", re.DOTALL)
_SIGN = re.compile(r'"([.,;(){}>])"')
_NEAR = 40
"""Characters before the place that are shown."""

_CAUSES = {
    "The SELECT contains a variable that is unbound": (
        "SELECT nämner en variabel som mönstret eller GROUP BY inte har.",
        "SELECT names a variable that the pattern or GROUP BY does not have.",
    ),
    r'"\\U"': (
        "En text inom citattecken är inte avslutad på sin rad.",
        "A text in quotation marks does not end on its line.",
    ),
    "IRI parsing failed": (
        "Det som står mellan < och > är ingen IRI.",
        "What stands between < and > is no IRI.",
    ),
}
"""What the engine says → what it means."""


def fault(detail: str, text: str) -> QueryError:
    """The query cannot be read or evaluated; `detail` is what the engine says of `text`."""
    if (stopped := _STOPPED.match(detail)) is None:
        return QueryError(sv=f"Frågan går inte att besvara: {detail}", en=f"The query cannot be answered: {detail}")
    line, column = int(stopped["line"]), int(stopped["column"])
    before = text.split("\n")[line - 1][: column - 1]
    if text.startswith(prologue()):  # which the command and the client put before what was written
        line -= prologue().count("\n")
    near = before[-_NEAR:].strip()
    after = {"sv": f", efter ”{near}”", "en": f", after “{near}”"} if near else {"sv": "", "en": ""}
    sv, en = _cause(stopped["expected"], text)
    return QueryError(
        sv=f"Frågan går inte att läsa på rad {line}, tecken {column}{after['sv']}. {sv}".strip(),
        en=f"The query cannot be read on line {line}, column {column}{after['en']}. {en}".strip(),
    )


def _cause(expected: str, text: str) -> tuple[str, str]:
    """Why, in Swedish and English: nothing where the parser only knows what else there is."""
    if (prefix := _undeclared(text)) is not None:
        return (
            f"Prefixet {prefix} är inte förklarat: skriv PREFIX {prefix} <…> överst.",
            f"The prefix {prefix} is not declared: write PREFIX {prefix} <…> at the top.",
        )
    if said := next((texts for words, texts in _CAUSES.items() if words in expected), None):
        return said
    if signs := " ".join(dict.fromkeys(_SIGN.findall(expected))):
        return f"Här kan stå: {signs}", f"Here may stand: {signs}"
    return "", ""


def _undeclared(text: str) -> str | None:
    """The first prefix, with its colon, that is used and not declared. The parser stops elsewhere as often as there."""
    declared, before = {"_:"}, ""
    used: dict[str, None] = {}
    for token in tokens(text):
        if token.kind == "word" and ":" in token.text:
            prefix = token.text.partition(":")[0] + ":"
            if before == "PREFIX":
                declared.add(prefix)
            else:
                used[prefix] = None
        before = token.text.upper()
    return next((prefix for prefix in used if prefix not in declared), None)
