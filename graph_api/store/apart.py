"""Work on what a client sends, in a process of its own that ends with it: nothing that comes in can end the service."""

import os
from collections.abc import Callable

from graph_api.store import limit
from graph_api.store.answer import Limits
from graph_api.store.pool import Reply, Worker, WorkerDiedError
from graph_api.worker import wire


def once(start: Callable[[], Worker], question: wire.Message, limits: Limits) -> Reply:
    """What a new worker answers. Raises `LimitError` past the limits of an update; the worker is gone either way."""
    worker = start()
    try:
        return worker.ask(question, limits.seconds)
    except TimeoutError:
        raise limit.update_time(limits) from None
    except WorkerDiedError as error:
        raise limit.update_memory(limits, error.signal) from None
    finally:
        worker.end()


def parse(body: bytes, media_type: str, base: str, limits: Limits) -> bytes:
    """The triples of a file in any form of RDF 1.1, as N-Triples; blank nodes get names that no other graph has.

    `base` is what relative IRIs are relative to. Raises `SyntaxError` for a body that is not well-formed, `LimitError`
    for one that takes too long, too much memory, or nests too deep to be read.
    """
    question = {
        "parse": body,
        "media_type": media_type,
        "base": base,
        "rows": limits.rows,
        "bytes": limits.answer_megabytes << 20,
        "seconds": limits.seconds,
    }
    message, file, seconds = once(lambda: Worker(limits.megabytes, may_call_out=False), question, limits)
    match message.get("error"):
        case None:
            pass
        case "bytes":
            raise limit.size(limits, "bytes", seconds)
        case "memory":
            raise limit.update_memory(limits)
        case _:
            raise SyntaxError(message["detail"])
    if file is None:
        found: bytes = message["body"]
        return found
    with os.fdopen(file, "rb") as opened:
        return opened.read()
