"""Work that leaves no cycles behind, without the garbage collector.

The collector looks for them through all that is alive, again and again while many objects are made: that is a
twentieth of finding a document's facts, and a third of bringing a library's graphs in step.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the collector, where it was on: for as long as the work takes, whether it succeeds or fails.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
