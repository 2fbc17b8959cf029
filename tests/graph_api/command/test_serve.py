"""`samgraf serve`: a real server in a process of its own, and what it says when it cannot start."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from graph_api.settings import Settings
from tests.graph_api.command.conftest import Run


def test_it_answers_until_it_is_told_to_stop(sampled: Path) -> None:
    environment = os.environ | {"SAMGRAF_DATA": str(sampled), "LC_ALL": "en_GB.UTF-8"}
    command = [sys.executable, "-c", "from graph_api.command import main; main()", "serve", "--port", "0"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            address = re.search(r"http://\S+", server.stderr.readline())
            assert address
            assert httpx.get(f"{address[0]}/matris", timeout=60).status_code == 200
            server.send_signal(signal.SIGINT)
            server.wait(timeout=60)
        finally:
            server.kill()
    assert server.returncode in (0, 130, -signal.SIGINT)


def test_a_port_in_use_is_said_with_another(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = run("serve", "--port", str(port))
    assert ran.code == 2
    assert f"Port {port} is in use" in ran.err


def test_an_address_of_another_machine_is_said(run: Run) -> None:
    ran = run("serve", "--host", "192.0.2.1", "--port", "0")
    assert ran.code == 2
    assert "Cannot listen at 192.0.2.1" in ran.err


def test_a_store_of_a_newer_version_is_said(run: Run, sampled: Path, tmp_path: Path) -> None:
    shutil.copytree(sampled, tmp_path / "data")
    current = tmp_path / "data" / "store" / "current"
    kept = json.loads(current.read_text(encoding="utf-8"))
    current.write_text(json.dumps(kept | {"format": kept["format"] + 1}), encoding="utf-8")
    ran = run("serve", "--port", "0")
    assert ran.code == 3
    assert "newer" in ran.err


def test_help_names_every_setting_with_its_default(run: Run) -> None:
    shown = run("serve", "--help").out
    assert [row.variable for row in Settings.rows() if row.variable not in shown] == []
    assert "SAMGRAF_QUERY_SECONDS=10.0\n" in shown
