"""One writer at a time, across threads and processes."""

import subprocess
import sys
import threading

import pytest

from graph_api.settings import Settings
from graph_api.store import EmbeddedStore
from ontology.errors import LockedError

EX = "https://example.org/"
ONE = f'<{EX}0> <{EX}p> "0" .\n'.encode()


def test_one_writer_at_a_time(settings: Settings) -> None:
    impatient = Settings(data=settings.data, lock_seconds=0.1)
    script = """
import sys, time
from pathlib import Path
from graph_api.store.lock import writing
with writing(Path(sys.argv[1]), 1.0):
    print("in", flush=True)
    time.sleep(60)
"""
    with EmbeddedStore(impatient, create=True) as store:
        command = [sys.executable, "-c", script, str(settings.data)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
            assert other.stdout
            other.stdout.readline()
            with pytest.raises(LockedError, match="Another process"):
                store.replace({f"{EX}a": ONE})
            other.kill()
        store.replace({f"{EX}a": ONE})


def test_the_lock_may_be_entered_again_by_its_holder_only(embedded: EmbeddedStore, settings: Settings) -> None:
    impatient = EmbeddedStore(Settings(data=settings.data, lock_seconds=0.1))
    caught: list[BaseException] = []

    def intrude() -> None:
        try:
            impatient.replace({f"{EX}b": ONE})
        except LockedError as error:
            caught.append(error)

    with embedded.writing():
        embedded.replace({f"{EX}a": ONE})
        thread = threading.Thread(target=intrude)
        thread.start()
        thread.join()
    assert caught
    intrude()
    assert impatient.names() == (f"{EX}a", f"{EX}b")
    impatient.close()
