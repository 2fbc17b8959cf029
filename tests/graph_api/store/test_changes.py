from pathlib import Path
from tempfile import TemporaryFile

from graph_api.settings import Settings
from graph_api.store import EmbeddedStore
from graph_api.store.changes import differing


def line(number: int) -> bytes:
    return f'<http://example.org/{number}> <http://example.org/says> "å\\n{number}" .\n'.encode()


def test_two_files_of_lines_differ_by_what_to_remove_and_what_to_add(tmp_path: Path) -> None:
    with TemporaryFile() as old, TemporaryFile() as new:
        old.writelines(map(line, (3, 1, 2)))
        new.writelines(map(line, (2, 4, 3, 5)))
        with differing(old, new, tmp_path) as (removed, added):
            assert (removed.read(), added.read()) == (line(1), line(4) + line(5))
    assert list(tmp_path.iterdir()) == []


def test_a_store_takes_a_change_from_files_and_writes_a_graph_to_one(tmp_path: Path) -> None:
    with EmbeddedStore(Settings(data=tmp_path), create=True) as store:
        store.replace({}, add=b"".join(map(line, range(3))))
        with TemporaryFile() as old, TemporaryFile() as new:
            store.copy_graph(old)
            new.writelines(map(line, range(1, 5)))
            with differing(old, new, tmp_path) as (removed, added):
                store.replace({}, remove=removed, add=added)
        assert store.graph() == b"".join(sorted(map(line, range(1, 5))))
