"""What every handler of a request may need: the store, the settings, who asks, and whether they may write."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from fastapi import Request

from graph_api.settings import Settings
from graph_api.store import Store
from ontology.errors import RefusedError

T = TypeVar("T")


def settings_of(request: Request) -> Settings:
    """The settings that the application was created with."""
    settings: Settings = request.app.state.settings
    return settings


def store_of(request: Request) -> Store:
    """The store, open for as long as the application runs."""
    store: Store = request.app.state.store
    return store


def client_of(request: Request) -> str:
    """Who asks, for the limit of queries per client. Behind a proxy, uvicorn reads its X-Forwarded-For."""
    return request.client.host if request.client else "unknown"


def address_of(request: Request, path: str = "") -> str:
    """The full address of a path of this service, as the client reaches it."""
    return f"{request.url.scheme}://{request.url.netloc}{path}"


def may_write(request: Request) -> None:
    """Raise `RefusedError` unless the request carries the token that the settings name (RFC 6750, section 2.1)."""
    token = settings_of(request).write_token
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if token and scheme.lower() == "bearer" and secrets.compare_digest(given.strip().encode(), token.encode()):
        return
    raise RefusedError(
        sv="Tjänsten går bara att läsa. Skriv med en nyckel (Authorization: Bearer …) där SAMGRAF_WRITE_TOKEN är satt.",
        en="The service is read-only. Write with a token (Authorization: Bearer …) where SAMGRAF_WRITE_TOKEN is set.",
    )


class Kept:
    """What was worked out from one state of the store, by name; worked out once, however many ask at the same time."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[int, Any]] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def get(self, name: str, generation: int, make: Callable[[], Awaitable[T]]) -> T:
        """The value of that name for that state."""
        async with self._locks[name]:
            if name not in self._values or self._values[name][0] != generation:
                self._values[name] = (generation, await make())
            found: T = self._values[name][1]
            return found


async def once_a_generation(request: Request, name: str, make: Callable[[], Awaitable[T]]) -> T:
    """What `make` gave for this state of the store; made again after the next write, from whichever process."""
    kept: Kept = request.app.state.kept
    return await kept.get(name, store_of(request).generation, make)
