"""Requests to a SPARQL 1.1 endpoint, and what its statuses mean."""

import time
from collections.abc import Generator, Mapping
from typing import Protocol

import httpx
import msgspec

from graph_api.settings import Settings
from ontology.errors import BusyError, DeadlineError, LimitError, QueryError, StoreError

_CONNECT_SECONDS = 10.0
WRITE_SECONDS = 600.0
"""In which an endpoint is to have carried out a write of the program itself."""
_TIME_RAN_OUT = ("S1TAT", "S1T00", "timed out", "timeout", "Query execution time")


class Sink(Protocol):
    """Where an answer is written to."""

    def write(self, chunk: bytes, /) -> int:
        """Take the next piece."""


class Credentials(httpx.Auth):
    """A user's name and password, given when they are asked for, in the way that is asked for (RFC 7617, RFC 7616)."""

    def __init__(self, user: str, password: str) -> None:
        self._basic = httpx.BasicAuth(user, password)
        self._digest = httpx.DigestAuth(user, password)
        self._chosen: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Ask without, and then as the challenge says."""
        if self._chosen is None:
            response = yield request
            if response.status_code != 401:
                return
            asks = response.headers.get("www-authenticate", "").lower()
            self._chosen = self._digest if asks.startswith("digest") else self._basic
        yield from self._chosen.auth_flow(request)


class Endpoint:
    """The addresses of an endpoint, and the connections to it."""

    def __init__(self, settings: Settings) -> None:
        self._query = settings.endpoint
        self._update = settings.endpoint_update or settings.endpoint
        self._graphs = settings.endpoint_graphs
        headers = {"Authorization": f"Bearer {settings.endpoint_token}"} if settings.endpoint_token else {}
        user = settings.endpoint_user
        self._client = httpx.Client(
            auth=Credentials(user, settings.endpoint_password) if user else None,
            headers=headers,
            limits=httpx.Limits(max_connections=settings.workers + 2),
        )
        self.server = ""
        """What software it is, by its own word."""
        self.query([("query", "ASK {}")], "application/sparql-results+json", _CONNECT_SECONDS, _Nowhere())

    def query(self, parameters: list[tuple[str, str]], accept: str, seconds: float, sink: Sink) -> Mapping[str, str]:
        """Write the answer to `sink`, and return its headers. Raises `TimeoutError` after that many seconds.

        Sent as a form (SPARQL 1.1 Protocol, 2.1.2): a query can be longer than an address may be.
        """
        deadline = time.monotonic() + seconds
        if "virtuoso" in self.server.lower():
            parameters = [*parameters, ("timeout", str(int(seconds * 1000)))]
        data: dict[str, list[str]] = {}
        for name, value in parameters:
            data.setdefault(name, []).append(value)
        try:
            with self._client.stream(
                "POST",
                self._query,
                data=data,
                headers={"Accept": accept},
                timeout=httpx.Timeout(seconds, connect=_CONNECT_SECONDS),
            ) as response:
                self.server = response.headers.get("server", "")
                if response.status_code != 200:
                    raise _refused(self._query, response.status_code, response.read().decode(errors="replace"))
                for chunk in response.iter_bytes():
                    sink.write(chunk)
                    if time.monotonic() > deadline:
                        raise TimeoutError
                return response.headers
        except httpx.ReadTimeout:
            raise TimeoutError from None
        except httpx.HTTPError as error:
            raise _unreachable(self._query, error) from error

    def update(self, text: str, seconds: float = WRITE_SECONDS) -> None:
        """Carry out an update (SPARQL 1.1 Protocol, 2.2.2). Raises `DeadlineError` after that many seconds."""
        self._send(self._update, text.encode(), "application/sparql-update", {}, seconds)

    def add(self, graph: str, triples: bytes) -> None:
        """Add triples to a graph, the default graph where its name is empty (SPARQL 1.1 Graph Store Protocol, 5.5)."""
        self._send(self._graphs, triples, "application/n-triples", {"graph": graph} if graph else {"default": ""})

    def _send(
        self,
        address: str,
        body: bytes,
        media_type: str,
        parameters: dict[str, str],
        seconds: float = WRITE_SECONDS,
    ) -> None:
        try:
            response = self._client.post(
                address,
                content=body,
                params=parameters,
                headers={"Content-Type": media_type},
                timeout=httpx.Timeout(seconds, connect=_CONNECT_SECONDS),
            )
        except httpx.ReadTimeout:
            raise _late(address, seconds) from None
        except httpx.HTTPError as error:
            raise _unreachable(address, error) from error
        if not response.is_success:
            raise _refused(address, response.status_code, response.text)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class _Nowhere:
    def write(self, chunk: bytes) -> int:
        return len(chunk)


def _unreachable(address: str, error: httpx.HTTPError) -> StoreError:
    detail = str(error) or type(error).__name__
    return StoreError(
        sv=f"{address} går inte att nå eller bröt svaret: {detail}. Är den igång? Kontrollera SAMGRAF_ENDPOINT.",
        en=f"{address} cannot be reached, or broke off: {detail}. Is it running? Check SAMGRAF_ENDPOINT.",
    )


def _late(address: str, seconds: float) -> DeadlineError:
    return DeadlineError(
        sv=f"{address} hade inte skrivit färdigt efter {seconds:g} s (SAMGRAF_UPDATE_SECONDS). Den kan göra det ännu: "
        "se efter innan du försöker igen.",
        en=f"{address} had not finished writing after {seconds:g} s (SAMGRAF_UPDATE_SECONDS). It may do so yet: look "
        "before you try again.",
    )


def _refused(address: str, status: int, body: str) -> Exception:
    """The error for a status other than success."""
    told = _told(body)
    detail = told or " ".join(body.split())[:500]
    if any(words in detail for words in _TIME_RAN_OUT):
        return LimitError(
            sv=f"{address} avbröt frågan vid sin tidsgräns: {detail}",
            en=f"{address} stopped the query at its limit of time: {detail}",
        )
    match status:
        case 400 | 404 | 405 | 413 | 415 | 422:
            return QueryError(
                sv=f"{address} säger nej ({status}): {detail}", en=f"{address} says no ({status}): {detail}"
            )
        case 403 if told:  # SERVICE, or an update: no credentials would help
            return QueryError(
                sv=f"{address} säger nej ({status}): {detail}", en=f"{address} says no ({status}): {detail}"
            )
        case 401 | 403:
            return StoreError(
                sv=f"{address} godtar inte inloggningen ({status}). Kontrollera SAMGRAF_ENDPOINT_USER och "
                "SAMGRAF_ENDPOINT_PASSWORD, eller SAMGRAF_ENDPOINT_TOKEN.",
                en=f"{address} does not accept the credentials ({status}). Check SAMGRAF_ENDPOINT_USER and "
                "SAMGRAF_ENDPOINT_PASSWORD, or SAMGRAF_ENDPOINT_TOKEN.",
            )
        case 429 | 503:
            return BusyError(
                sv=f"{address} är upptagen ({status}): {detail}", en=f"{address} is busy ({status}): {detail}"
            )
        case _:
            return StoreError(sv=f"{address} svarade {status}: {detail}", en=f"{address} answered {status}: {detail}")


def _told(body: str) -> str | None:
    """What a service like ours says of an error (RFC 9457), or None."""
    try:
        return msgspec.json.decode(body, type=_Problem).detail
    except msgspec.DecodeError:
        return None


class _Problem(msgspec.Struct):
    detail: str
