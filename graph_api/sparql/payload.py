"""Graphs that a client sends: read from any form that RDF comes in, and written as N-Triples for the store."""

from collections.abc import AsyncIterable
from email.message import Message

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from graph_api.context import settings_of
from graph_api.negotiation import TRIPLES
from graph_api.store import Limits
from graph_api.store.apart import parse
from ontology.errors import CodingError, LimitError, MediaError, RequestError

_READ = {kind: form for form in TRIPLES for kind in (form.media_type, *form.aliases) if form.name not in ("trig", "nq")}
MULTIPART = "multipart/form-data"


async def read_graph(request: Request, base: str) -> bytes:
    """The triples that a request's body holds, as N-Triples; blank nodes get names that no other graph has.

    `base` is what relative IRIs are relative to. A form of several files (RFC 7578) is read as one graph. Raises
    `MediaError` for a form that is not read, `RequestError` for a body that is not well-formed, `LimitError` for one
    that is too large.
    """
    check_coding(request)
    media_type = _media_type(request.headers.get("content-type", ""))
    most = settings_of(request).write_megabytes << 20
    limits = Limits.of_update(settings_of(request))
    if media_type != MULTIPART:
        return await _triples(await _whole(request.stream(), most), media_type, base, limits)
    if int(request.headers.get("content-length") or 0) > most:
        raise _too_large(most)
    parts: list[bytes] = []
    async with request.form(max_files=50, max_fields=0) as form:
        for _, part in form.multi_items():
            if isinstance(part, UploadFile):
                kind = _media_type(part.content_type or "")
                parts.append(await _triples(await part.read(most + 1), kind, base, limits))
    if not parts:
        raise RequestError(sv="I formuläret finns ingen fil.", en="The form holds no file.")
    return b"".join(parts)


def check_coding(request: Request) -> None:
    """Raise `CodingError` for a body that is compressed (RFC 9110, section 15.5.16): it could grow past every limit."""
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if coding != "identity":
        raise CodingError(
            sv=f"Skicka innehållet som det är, inte som {coding[:40]}.",
            en=f"Send the body as it is, not as {coding[:40]}.",
        )


async def _whole(stream: AsyncIterable[bytes], most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in stream:
        size += len(part)
        if size > most:
            raise _too_large(most)
        parts.append(part)
    return b"".join(parts)


async def _triples(body: bytes, media_type: str, base: str, limits: Limits) -> bytes:
    form = _READ.get(media_type)
    if form is None:
        listed = ", ".join(_READ)
        raise MediaError(
            sv=f"{media_type or 'Innehåll utan Content-Type'} läses inte här, utan {listed}.",
            en=f"{media_type or 'A body without Content-Type'} is not read here, but {listed}.",
        )
    try:
        return await run_in_threadpool(parse, body, form.media_type, base, limits)
    except SyntaxError as error:
        raise RequestError(
            sv=f"Innehållet är inte välformat {form.label}: {error}",
            en=f"The body is not well-formed {form.label}: {error}",
        ) from error


def _media_type(header: str) -> str:
    message = Message()
    message["Content-Type"] = header
    return message.get_content_type() if header else ""


def _too_large(most: int) -> LimitError:
    return LimitError(
        sv=f"Grafen är större än {most >> 20} MB, som är gränsen (SAMGRAF_WRITE_MEGABYTES). Dela upp den.",
        en=f"The graph is larger than {most >> 20} MB, the limit (SAMGRAF_WRITE_MEGABYTES). Send it in parts.",
    )
