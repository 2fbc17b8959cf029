"""What a worker holds while nobody asks it anything."""

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

RELEASES = """
import os, shutil, sys
from graph_api.worker.__main__ import Reader

def held():
    return sum(sys.argv[1] in os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd"))

reader = Reader(100)
reader.at(sys.argv[1])
reader.release()
print(held() > 0)
shutil.rmtree(sys.argv[1])
reader.release()
print(held())
"""


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="this system does not list open files in /proc")
def test_the_files_of_a_removed_store_are_let_go(tmp_path: Path) -> None:
    store = ox.Store(str(tmp_path / "store"))
    store.extend([ox.Quad(ox.NamedNode("urn:a"), ox.NamedNode("urn:b"), ox.NamedNode("urn:c"))])
    store.flush()
    del store
    command = [sys.executable, "-c", RELEASES, str(tmp_path / "store")]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["True", "0"]
