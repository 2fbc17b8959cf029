"""The program that a `Worker` runs: reads a request, answers with a document or a failure, until its input ends."""

import gc
import os
import resource
import signal
import sys
from pathlib import Path

import msgspec

from extract.read.file import read_file
from extract.read.limits import MEBIBYTE, Limits
from extract.read.sandbox import Failure, Reply, Request, frame
from extract.words import frequencies
from ontology.errors import InputError

_GRACE = 5.0
"""Seconds after which a worker ends itself, should the process that was to kill it be gone."""


def main() -> None:
    """Serve requests from standard input to standard output under the limits of the first argument."""
    limits = msgspec.json.decode(sys.argv[1], type=Limits)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not end up among the answers
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    frequencies()
    # What is loaded by now stays; walking through it at each collection costs more than reading a page.
    gc.freeze()
    answers.write(b"\x00")
    answers.flush()
    requests = sys.stdin.buffer
    while header := requests.read(4):
        request = msgspec.msgpack.decode(requests.read(int.from_bytes(header, "big")), type=Request)
        signal.setitimer(signal.ITIMER_REAL, limits.seconds + _GRACE)
        reply = _reply(request, limits)
        signal.setitimer(signal.ITIMER_REAL, 0)
        answers.write(frame(reply))
        answers.flush()


def _reply(request: Request, limits: Limits) -> Reply:
    try:
        return Reply(read_file(Path(request.path), request.name, limits), None)
    except InputError as error:
        return Reply(None, Failure.of(error))
    except MemoryError:
        most = limits.memory // MEBIBYTE
        return Reply(
            None,
            Failure(
                "UnreadableError",
                sv=f"{request.name} kräver mer än {most} MiB minne att läsa. Dela upp den, eller höj gränsen.",
                en=f"{request.name} takes more than {most} MiB of memory to read. Split it, or raise the limit.",
            ),
        )


if __name__ == "__main__":
    main()
