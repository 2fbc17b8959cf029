"""The embedded store: its states on disk, its writers, and what goes wrong with folders."""

import json
import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from graph_api.settings import Settings
from graph_api.store import EmbeddedStore, open_store
from ontology.errors import BusyError, DeadlineError, QueryError, StoreError, VersionError

EX = "https://example.org/"
KILLS = 100

WRITER = """
import sys
from pathlib import Path
from graph_api.settings import Settings
from graph_api.store import EmbeddedStore

def numbers(count):
    return "".join(f'<https://example.org/{i}> <https://example.org/p> "{i}" .\\n' for i in range(count)).encode()

store = EmbeddedStore(Settings(data=Path(sys.argv[1])))
count = int(sys.argv[2])
while True:
    count += 1
    graphs = {"https://example.org/a": numbers(count), "https://example.org/b": numbers(count)}
    store.replace(graphs, add=numbers(count), mark=str(count))
    print(count, flush=True)
"""


def numbers(count: int) -> bytes:
    return "".join(f'<{EX}{i}> <{EX}p> "{i}" .\n' for i in range(count)).encode()


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_writer_may_be_killed_at_any_moment(tmp_path: Path, part: int) -> None:
    """Every acknowledged write is there, and whichever is there is whole."""
    settings = Settings(data=tmp_path)
    EmbeddedStore(settings, create=True).close()
    chance = random.Random(part)
    count = 0
    for _ in range(KILLS // 4):
        acknowledged = _write_and_kill(tmp_path, count, chance.uniform(0, 0.3))
        with EmbeddedStore(settings) as store:
            count = int(store.mark or 0)
            assert count >= acknowledged
            for graph in (f"{EX}a", f"{EX}b", None):
                assert set(store.graph(graph).splitlines()) == set(numbers(count).splitlines())


def _write_and_kill(data: Path, count: int, delay: float) -> int:
    """Let a process write until it is killed; the last write that it said was done."""
    command = [sys.executable, "-c", WRITER, str(data), str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        writer.stdout.readline()
        time.sleep(delay)
        writer.kill()
        done = [int(line) for line in writer.stdout if line.endswith("\n")]
    return max([count + 1, *done])


def test_what_killed_writers_left_is_removed(embedded: EmbeddedStore, settings: Settings) -> None:
    folder = settings.data / "store"
    for name in ("99.new", "77"):
        (folder / name).mkdir()
        (folder / name / "000123.sst").write_bytes(b"half a bulk load")
    (folder / "current.new").write_text("{")
    embedded.replace({f"{EX}a": numbers(2)})
    assert sorted(path.name for path in folder.iterdir()) == ["1", "2", "current"]


def test_old_states_are_removed_when_no_reader_can_need_them(embedded: EmbeddedStore, settings: Settings) -> None:
    for count in range(3):
        embedded.replace({f"{EX}a": numbers(count + 1)})
    embedded.purge()
    assert sorted(path.name for path in (settings.data / "store").iterdir()) == ["5-merged", "current"]
    assert embedded.graph(f"{EX}a")


def test_purged_text_is_nowhere_on_disk(embedded: EmbeddedStore, settings: Settings) -> None:
    secret = b"Kajsa Purpurkvist"
    embedded.replace({f"{EX}a": b'<https://example.org/x> <https://example.org/p> "' + secret + b'" .\n'})
    embedded.replace({f"{EX}a": numbers(2)})
    embedded.purge()
    files = [path for path in settings.data.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if secret in path.read_bytes()]


def test_another_process_sees_the_next_state_with_its_next_query(embedded: EmbeddedStore, settings: Settings) -> None:
    with EmbeddedStore(settings) as reader:
        for count in (1, 5, 3):
            embedded.replace({}, remove=numbers(9), add=numbers(count))
            assert len(reader.select("SELECT * { ?s ?p ?o }")) == count
            assert reader.generation == embedded.generation


def test_a_newer_format_is_not_touched(embedded: EmbeddedStore, settings: Settings) -> None:
    (settings.data / "store" / "current").write_text(json.dumps({"format": 99, "generation": 1}))
    with pytest.raises(VersionError, match="pip install -U samgraf"):
        open_store(settings, create=True)


def test_no_store_says_how_to_get_one(settings: Settings) -> None:
    with pytest.raises(StoreError, match="samgraf ingest"):
        open_store(settings)


def test_a_damaged_store_says_how_to_get_it_back(embedded: EmbeddedStore, settings: Settings) -> None:
    embedded.replace({f"{EX}a": numbers(1)})
    shutil.rmtree(settings.data / "store" / str(embedded.generation))
    with pytest.raises(StoreError):
        embedded.count()
    (settings.data / "store" / "current").write_text("half a line {")
    with pytest.raises(StoreError, match="samgraf restore"):
        open_store(settings)


def test_a_failed_change_changes_nothing(embedded: EmbeddedStore, settings: Settings) -> None:
    embedded.replace({f"{EX}a": numbers(3)}, mark="good")
    before = embedded.generation
    with pytest.raises(QueryError, match="Nothing has changed"):
        embedded.replace({f"{EX}a": numbers(1), f"{EX}b": b"this is no triple\n"}, mark="bad")
    assert (embedded.generation, embedded.mark) == (before, "good")
    assert embedded.graph(f"{EX}a") == numbers(3)
    assert not list((settings.data / "store").glob("*.new"))


@pytest.fixture
def in_namespace() -> list[str]:
    """The words before a command that let it mount file systems of its own."""
    words = ["unshare", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a user mount file systems in a namespace")
    return words


FULL = """
import sys
from pathlib import Path
from graph_api.settings import Settings
from graph_api.store import EmbeddedStore
from ontology.errors import StoreError
data = Path(sys.argv[1])
store = EmbeddedStore(Settings(data=data), create=True)
line = '<https://example.org/{}> <https://example.org/p> "{}" .\\n'
store.replace({}, add="".join(line.format(i, i) for i in range(10)).encode(), mark="small")
import random
noise = random.Random(1)
big = "".join(line.format(i, noise.randbytes(400).hex()) for i in range(20_000)).encode()
try:
    store.replace({}, add=big, mark="big")
except StoreError as error:
    print(error)
store = EmbeddedStore(Settings(data=data))
print(store.mark, store.count(), len(store.select("SELECT * { ?s ?p ?o }")))
store.replace({"https://example.org/a": b'<https://example.org/a> <https://example.org/p> "a" .\\n'})
print(store.count())
store.close()
"""


def test_a_full_disk_is_said_and_loses_nothing(in_namespace: list[str], tmp_path: Path) -> None:
    script = tmp_path.parent / "full.py"
    script.write_text(FULL, encoding="utf-8")
    mount = f"mount -t tmpfs -o size=6m tmpfs {tmp_path} && exec {sys.executable} {script} {tmp_path}/data"
    done = subprocess.run([*in_namespace, "sh", "-c", mount], capture_output=True, text=True, check=True)
    said, kept, after = done.stdout.splitlines()
    assert "full" in said
    assert kept == "small 10 10"
    assert after == "11"


READ_ONLY = """
import sys
from pathlib import Path
from graph_api.settings import Settings
from graph_api.store import EmbeddedStore
from ontology.errors import StoreError
store = EmbeddedStore(Settings(data=Path(sys.argv[1])))
print(len(store.select("SELECT * { ?s ?p ?o }")))
try:
    store.replace({}, add=b'<https://example.org/a> <https://example.org/p> "a" .\\n')
except StoreError as error:
    print(error)
store.close()
"""


def test_a_read_only_disk_is_read_and_not_written(
    in_namespace: list[str], embedded: EmbeddedStore, settings: Settings, tmp_path: Path
) -> None:
    embedded.replace({}, add=numbers(4))
    script = tmp_path / "read_only.py"
    script.write_text(READ_ONLY, encoding="utf-8")
    mount = (
        f"mount --bind {settings.data} {settings.data} && mount -o remount,ro,bind {settings.data} && "
        f"exec {sys.executable} {script} {settings.data}"
    )
    done = subprocess.run([*in_namespace, "sh", "-c", mount], capture_output=True, text=True, check=True)
    rows, said = done.stdout.splitlines()
    assert rows == "4"
    assert "read-only" in said
    assert "SAMGRAF_DATA" in said


def test_past_the_line_the_service_says_that_it_is_busy(settings: Settings) -> None:
    small = Settings(data=settings.data, query_workers=1, query_waiting=1, query_wait_seconds=0.2, query_seconds=3.0)
    cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    with EmbeddedStore(small, create=True) as store:
        store.replace({}, add=numbers(1000))
        store.query("ASK {}").close()
        heavy = threading.Thread(target=_run_out_of_time, args=(store, cross))
        heavy.start()
        while store.counters()["busy"] == 0:
            time.sleep(0.01)
        with pytest.raises(BusyError):
            store.query("ASK {}")
        heavy.join()
        store.query("ASK {}").close()
        assert store.counters()["refused"] == 1


def _run_out_of_time(store: EmbeddedStore, text: str) -> None:
    with pytest.raises(DeadlineError):
        store.query(text)


def test_many_quads_are_written_and_counted(embedded: EmbeddedStore) -> None:
    embedded.replace({f"{EX}a": numbers(60_000)}, add=numbers(10))
    assert embedded.count() == 60_010
    answer = embedded.query(f"SELECT * {{ GRAPH <{EX}a> {{ ?s ?p ?o }} }}")
    assert answer.rows == 60_000
    assert len(answer.read()) == answer.size > 1 << 20
