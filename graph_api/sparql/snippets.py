"""A query as code to paste: curl, Python, R and Power Query.

Every language gets the query as a string of its own notation, so that no query can end its string; and each asks for
the form that it can read: a table for SELECT, a graph for CONSTRUCT and DESCRIBE, yes or no for ASK.
"""

import json
import shlex
from collections.abc import Mapping
from typing import NamedTuple

from graph_api.store.bindings import form


class _Reading(NamedTuple):
    """How one kind of answer is asked for and read."""

    accept: str
    python: str
    """The client's method."""
    r_package: str
    r: str
    """What R makes of the answer's text."""
    m_accept: str
    m: str
    """What Power Query makes of the answer, `Source`."""


_ROWS = _Reading(
    accept="text/csv",
    python="select",
    r_package="readr",
    r="I() |>\n  read_csv()",
    m_accept="text/csv",
    m="""    Rows = Csv.Document(Source, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Answer = Table.PromoteHeaders(Rows, [PromoteAllScalars = true])""",
)
_TRIPLES = _Reading(
    accept="text/turtle",
    python="construct",
    r_package="rdflib",
    r='rdf_parse(format = "turtle")',
    m_accept="application/ld+json",
    m="    Answer = Table.FromRecords(Json.Document(Source), null, MissingField.UseNull)",
)
_TRUTH = _Reading(
    accept="text/csv",
    python="ask",
    r_package="",
    r='(\\(text) trimws(text) == "true")()',
    m_accept="text/csv",
    m='    Answer = Text.Trim(Text.FromBinary(Source)) = "true"',
)
_READINGS = {"CONSTRUCT": _TRIPLES, "DESCRIBE": _TRIPLES, "ASK": _TRUTH}


def snippets(endpoint: str, query: str) -> Mapping[str, str]:
    """Name of the tool → code that fetches the query's answer from `endpoint`."""
    reading = _READINGS.get(form(query), _ROWS)
    packages = "".join(f"library({name})\n" for name in ("httr2", reading.r_package) if name)
    return {
        "curl": _CURL.format(
            accept=reading.accept, query=shlex.quote(f"query={query}"), endpoint=shlex.quote(endpoint)
        ),
        "Python": _PYTHON.format(method=reading.python, endpoint=json.dumps(endpoint), query=_python(query)),
        "R": _R.format(packages=packages, endpoint=json.dumps(endpoint), query=_r(query), reading=reading),
        "Power Query": _POWER_QUERY.format(endpoint=_m(endpoint), query=_m(query), reading=reading),
    }


_CURL = "curl -H 'Accept: {accept}' --data-urlencode {query} {endpoint}\n"
_PYTHON = """from graph_api import Client

query = {query}

with Client({endpoint}) as client:
    answer = client.{method}(query)
print(answer)
"""
_R = """{packages}
query <- {query}

answer <- request({endpoint}) |>
  req_body_form(query = query) |>
  req_headers(Accept = "{reading.accept}") |>
  req_perform() |>
  resp_body_string() |>
  {reading.r}
print(answer)
"""
_POWER_QUERY = """let
    Query = {query},
    Source = Web.Contents(
        {endpoint},
        [
            Headers = [Accept = "{reading.m_accept}", #"Content-Type" = "application/x-www-form-urlencoded"],
            Content = Text.ToBinary("query=" & Uri.EscapeDataString(Query))
        ]
    ),
{reading.m}
in
    Answer
"""


def _python(text: str) -> str:
    """A string literal of Python: over several lines where nothing in the text stands in the way."""
    is_plain = all(letter.isprintable() or letter == "\n" for letter in text)
    if is_plain and "\n" in text and "\\" not in text and '"""' not in text:
        return f'"""\n{text}\n"""'
    return repr(text)


def _r(text: str) -> str:
    """A string literal of R, escaped as JSON is; R knows the same escapes but no surrogate pairs."""
    return json.dumps(text, ensure_ascii=False)


def _m(text: str) -> str:
    """A text literal of M, the language of Power Query: quotation marks doubled, `#(` escaped."""
    escaped = text.replace("#(", "#(#)(").replace('"', '""')
    return '"' + escaped.replace("\r", "#(cr)").replace("\n", "#(lf)").replace("\t", "#(tab)") + '"'
