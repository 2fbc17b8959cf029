"""Graphs that a client sends: read from any form that RDF comes in, and written as N-Triples for the store."""

from collections.abc import AsyncIterable
from email.message import Message

import pyoxigraph as ox
from fastapi import HTTPException, Request
from starlette.datastructures import UploadFile

from graph_api.context import settings_of
from graph_api.negotiation import TRIPLES
from ontology.errors import LimitError

_READ = {kind: form for form in TRIPLES for kind in (form.media_type, *form.aliases) if form.name not in ("trig", "nq")}
_FORMATS = {
    "ttl": ox.RdfFormat.TURTLE,
    "nt": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdf": ox.RdfFormat.RDF_XML,
    "n3": ox.RdfFormat.N3,
}
MULTIPART = "multipart/form-data"


async def read_graph(request: Request, base: str) -> bytes:
    """The triples that a request's body holds, as N-Triples; blank nodes get names that no other graph has.

    `base` is what relative IRIs are relative to. Raises 415 for a form that is not read, 400 for a body that is not
    well-formed, `LimitError` for one that is too large. A form of several files (RFC 7578) is read as one graph.
    """
    check_coding(request)
    media_type = _media_type(request.headers.get("content-type", ""))
    most = settings_of(request).write_megabytes << 20
    if media_type != MULTIPART:
        return _triples(await _whole(request.stream(), most), media_type, base)
    if int(request.headers.get("content-length") or 0) > most:
        raise _too_large(most)
    parts: list[bytes] = []
    async with request.form(max_files=50, max_fields=0) as form:
        for _, part in form.multi_items():
            if isinstance(part, UploadFile):
                parts.append(_triples(await part.read(most + 1), _media_type(part.content_type or ""), base))
    if not parts:
        raise HTTPException(400, "The form holds no file.")
    return b"".join(parts)


def check_coding(request: Request) -> None:
    """Raise 415 for a body that comes compressed (RFC 9110, section 15.5.16): it could grow past every limit."""
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if coding != "identity":
        raise HTTPException(415, f"Send the body as it is, not as {coding[:40]}.", {"Accept-Encoding": "identity"})


async def _whole(stream: AsyncIterable[bytes], most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in stream:
        size += len(part)
        if size > most:
            raise _too_large(most)
        parts.append(part)
    return b"".join(parts)


def _triples(body: bytes, media_type: str, base: str) -> bytes:
    form = _READ.get(media_type)
    if form is None:
        raise HTTPException(415, f"{media_type or 'A body without Content-Type'} is not read here: {', '.join(_READ)}.")
    try:
        quads = ox.parse(body, _FORMATS[form.name], base_iri=base, without_named_graphs=True, rename_blank_nodes=True)
        found = ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES)
    except SyntaxError as error:
        raise HTTPException(400, f"The body is not well-formed {form.label}: {error}") from error
    return found or b""


def _media_type(header: str) -> str:
    message = Message()
    message["Content-Type"] = header
    return message.get_content_type() if header else ""


def _too_large(most: int) -> LimitError:
    return LimitError(
        sv=f"Grafen är större än {most >> 20} MB, som är gränsen (SAMGRAF_WRITE_MEGABYTES). Dela upp den.",
        en=f"The graph is larger than {most >> 20} MB, the limit (SAMGRAF_WRITE_MEGABYTES). Send it in parts.",
    )
