"""What a request to `/sparql` asks for (SPARQL 1.1 Protocol, sections 2.1 and 2.2), whichever way it was sent."""

from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qsl

from fastapi import Request

from graph_api.sparql.dataset import check_iri
from graph_api.sparql.payload import check_coding
from ontology.errors import LimitError, MediaError, RequestError

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
_MOST_FIELDS = 200
_NAMES = frozenset({"query", "update"})
_QUERY_GRAPHS = frozenset({"default-graph-uri", "named-graph-uri"})
_UPDATE_GRAPHS = frozenset({"using-graph-uri", "using-named-graph-uri"})

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A query, or an update, and the graphs it runs over."""

    text: str
    is_update: bool
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]
    format: str | None
    """What `?format=` says."""


async def read_operation(request: Request, limit: int) -> Operation | None:
    """The operation of a request; None for a GET that names none, which asks what the service is.

    `limit` is the number of characters a query may have. Raises `RequestError` where the request is not one of
    the protocol's forms, `MediaError` for a body of another media type, `LimitError` for a body that no query within
    the limit can fill.
    """
    pairs = _pairs(request.url.query.encode("ascii"))
    if request.method == "GET":
        if any(name == "update" for name, _ in pairs):
            raise RequestError(
                sv="En uppdatering skickas med POST (SPARQL 1.1 Protocol, avsnitt 2.2).",
                en="An update is sent by POST (SPARQL 1.1 Protocol, section 2.2).",
            )
        if not any(name == "query" for name, _ in pairs):
            return None
        return _operation(pairs)
    check_coding(request)
    header = Message()
    header["Content-Type"] = request.headers.get("content-type", "")
    media_type, charset = header.get_content_type(), header.get_content_charset("utf-8")
    if "content-type" not in request.headers or media_type not in (FORM, QUERY, UPDATE):
        raise MediaError(
            sv=f"Skicka en fråga som {FORM} eller {QUERY}, en uppdatering som {FORM} eller {UPDATE}.",
            en=f"Send a query as {FORM} or {QUERY}, an update as {FORM} or {UPDATE}.",
        )
    if charset != "utf-8":
        raise RequestError(
            sv=f"Texten sägs vara charset={charset}; SPARQL över HTTP är UTF-8.",
            en=f"The body says charset={charset}; SPARQL over HTTP is UTF-8.",
        )
    body = await _body(request, limit)
    if media_type == FORM:
        return _operation([*pairs, *_pairs(body)])
    name = "query" if media_type == QUERY else "update"
    return _operation([*pairs, (name, _decode(body))])


def _operation(pairs: Pairs) -> Operation:
    """From the parameters, each protocol rule checked."""
    texts = [(name, value) for name, value in pairs if name in _NAMES]
    if len(texts) != 1:
        raise RequestError(
            sv=f"Skicka en fråga eller en uppdatering; det här anropet har {len(texts)}.",
            en=f"Send one query or one update; this request has {len(texts)}.",
        )
    is_update = texts[0][0] == "update"
    defaults, named = (
        ("using-graph-uri", "using-named-graph-uri") if is_update else ("default-graph-uri", "named-graph-uri")
    )
    foreign = _QUERY_GRAPHS if is_update else _UPDATE_GRAPHS
    if wrong := sorted({name for name, _ in pairs} & foreign):
        raise RequestError(
            sv=f"{wrong[0]} hör inte ihop med {texts[0][0]}.", en=f"{wrong[0]} does not go with {texts[0][0]}."
        )
    return Operation(
        text=texts[0][1],
        is_update=is_update,
        default_graphs=tuple(check_iri(value) for name, value in pairs if name == defaults),
        named_graphs=tuple(check_iri(value) for name, value in pairs if name == named),
        format=next((value for name, value in pairs if name in ("format", "output") and value), None),
    )


async def _body(request: Request, limit: int) -> bytes:
    """The whole body, refused as soon as it is longer than a query can be.

    A character takes up to four bytes of UTF-8, and each byte up to three in a form.
    """
    most = limit * 12 + 4096
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise LimitError(
                sv=f"Frågan är längre än {limit} tecken, som är gränsen (SAMGRAF_QUERY_CHARACTERS).",
                en=f"The query is longer than {limit} characters, the limit (SAMGRAF_QUERY_CHARACTERS).",
            )
        parts.append(part)
    return b"".join(parts)


def _pairs(text: bytes) -> Pairs:
    try:
        return parse_qsl(_decode(text), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except UnicodeDecodeError as error:
        raise _not_utf8() from error
    except ValueError as error:
        raise RequestError(
            sv=f"Anropet har för många parametrar: högst {_MOST_FIELDS}.",
            en=f"The request has too many parameters: at most {_MOST_FIELDS}.",
        ) from error


def _decode(text: bytes) -> str:
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8() from error


def _not_utf8() -> RequestError:
    return RequestError(
        sv="I anropet finns byte som inte är UTF-8.", en="There are bytes in the request that are not UTF-8."
    )
