"""Who is served next: first come, first served, but no client holds more than its share of the places."""

import threading
from collections import Counter, deque
from concurrent.futures import Future

from ontology.errors import BusyError


class Line:
    """A number of places, and those who wait for one."""

    def __init__(self, places: int, share: int, waiting: int) -> None:
        """`share` is how many places one client may hold, `waiting` how many may stand in line."""
        self._free = places
        self._share = share
        self._most_waiting = waiting
        self._held: Counter[str] = Counter()
        self._waiting: deque[tuple[str | None, Future[None]]] = deque()
        self._lock = threading.Lock()

    def enter(self, client: str | None) -> "Future[None]":
        """A ticket that is done when its holder has a place; cancel it to leave the line.

        Client None is the program itself: it has no share to exceed. Raises `BusyError` where the line is full.
        """
        ticket: Future[None] = Future()
        with self._lock:
            if len(self._waiting) >= self._most_waiting:
                raise busy()
            self._waiting.append((client, ticket))
            self._serve()
        return ticket

    def leave(self, client: str | None) -> None:
        """Give the place back."""
        with self._lock:
            self._free += 1
            if client is not None:
                self._held[client] -= 1
                if not self._held[client]:
                    del self._held[client]
            self._serve()

    def __len__(self) -> int:
        return len(self._waiting)

    def _serve(self) -> None:
        """Give free places to the first in line whose share is not used up."""
        passed: deque[tuple[str | None, Future[None]]] = deque()
        while self._free and self._waiting:
            client, ticket = self._waiting.popleft()
            if client is not None and self._held[client] >= self._share:
                passed.append((client, ticket))
            elif ticket.set_running_or_notify_cancel():
                self._free -= 1
                if client is not None:
                    self._held[client] += 1
                ticket.set_result(None)
        self._waiting.extendleft(reversed(passed))


def busy() -> BusyError:
    """Said where the line is full, or a turn does not come in time."""
    return BusyError(
        sv="Tjänsten arbetar redan med så många frågor som den får. Försök igen om en stund.",
        en="The service is already at work on as many queries as it may. Try again in a while.",
    )
