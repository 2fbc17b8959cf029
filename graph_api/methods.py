"""What HTTP asks of every address, whatever it serves: HEAD, and not to send again what the client already has.

Written as plain ASGI, so that streamed answers stay streamed.
"""

import hashlib
import re
from contextlib import suppress
from importlib.metadata import version
from urllib.parse import unquote_plus

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_api.settings import Settings
from graph_api.store import Store
from ontology.errors import StoreError

ASKED = "samgraf.method"
"""Where a request's scope says which method was asked for, where another one answers."""


class Head:
    """HEAD is answered by GET, without the content (RFC 9110, section 9.3.2)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; of an answer to HEAD, the headers alone come back."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def without_content(message: Message) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        await self.app({**scope, "method": "GET", ASKED: "HEAD"}, receive, without_content)


_FROM_THE_GRAPH = ("/sparql", "/graphs", "/id/", "/example/", "/ns", "/api/v1/", "/catalog", "/.well-known/void")
_EACH_TIME = re.compile(r"\b(?:now|rand|uuid|struuid|bnode|service)\b", re.IGNORECASE)
"""What makes the same query over the same graph answer otherwise (SPARQL 1.1 Query, section 17.4)."""


class Freshness:
    """Answers from the graph say which state of it they are of (RFC 9110, section 8.8.3).

    Who has the answer already, and asks whether it still holds, gets a 304 and no query runs. The tag is weak: the
    same answer may come compressed or not.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self._program = f"{version('samgraf')} {settings!r}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is not answered by the tag."""
        store: Store | None = getattr(scope["app"].state, "store", None) if scope["type"] == "http" else None
        tag = ""
        if store is not None and scope["method"] == "GET" and _is_lasting(scope):
            with suppress(StoreError):  # whoever answers says what is wrong with the store
                tag = await run_in_threadpool(self._tag, scope, store)
        if not tag:
            await self.app(scope, receive, send)
            return
        if tag in [each.strip() for each in Headers(scope=scope).get("if-none-match", "").split(",")]:
            answer = Response(status_code=304, headers={"ETag": tag, "Vary": "Accept, Accept-Language"})
            await answer(scope, receive, send)
            return

        async def tagged(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                headers = MutableHeaders(scope=message)
                if not headers.get("content-type", "").startswith("text/html"):  # pages show more than the graph
                    headers["etag"] = tag
                    headers.setdefault("cache-control", "no-cache")
            await send(message)

        await self.app(scope, receive, tagged)

    def _tag(self, scope: Scope, store: Store) -> str:
        """The same for the same request, the same state and the same program."""
        headers = Headers(scope=scope)
        wishes = [headers.get(name, "") for name in ("host", "accept", "accept-language", "cookie")]
        asked = [scope["path"], scope["query_string"].decode("latin-1"), *wishes]
        text = "\n".join([self._program, store.mark, str(store.generation), *asked])
        return f'W/"{hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]}"'


def _is_lasting(scope: Scope) -> bool:
    """Whether the answer depends on the request and the graph alone."""
    if not scope["path"].startswith(_FROM_THE_GRAPH):
        return False
    return not _EACH_TIME.search(unquote_plus(scope["query_string"].decode("latin-1")))
