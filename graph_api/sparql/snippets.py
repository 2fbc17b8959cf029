"""A query as code to paste: curl, Python, R and Power Query.

Every language gets the query as a string of its own notation, so that no query can end its string.
"""

import json
import shlex
from collections.abc import Mapping


def snippets(endpoint: str, query: str) -> Mapping[str, str]:
    """Name of the tool → code that fetches the query's answer from `endpoint`."""
    return {
        "curl": _CURL.format(query=shlex.quote(f"query={query}"), endpoint=shlex.quote(endpoint)),
        "Python": _PYTHON.format(endpoint=json.dumps(endpoint), query=_python(query)),
        "R": _R.format(endpoint=json.dumps(endpoint), query=_r(query)),
        "Power Query": _POWER_QUERY.format(endpoint=_m(endpoint), query=_m(query)),
    }


_CURL = "curl -H 'Accept: text/csv' --data-urlencode {query} {endpoint}\n"
_PYTHON = """from graph_api import Client

query = {query}

with Client({endpoint}) as client:
    frame = client.select(query)
print(frame)
"""
_R = """library(httr2)
library(readr)

query <- {query}

frame <- request({endpoint}) |>
  req_body_form(query = query) |>
  req_headers(Accept = "text/csv") |>
  req_perform() |>
  resp_body_string() |>
  I() |>
  read_csv()
print(frame)
"""
_POWER_QUERY = """let
    Query = {query},
    Source = Csv.Document(
        Web.Contents(
            {endpoint},
            [
                Headers = [Accept = "text/csv", #"Content-Type" = "application/x-www-form-urlencoded"],
                Content = Text.ToBinary("query=" & Uri.EscapeDataString(Query))
            ]
        ),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Table = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
    Table
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
