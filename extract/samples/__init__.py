"""Minutes to try the program on: real public facts retold, every person invented; with the facts they state.

`minutes/` holds files as a user has them, `gold/` the facts in them, `source/` the text that `write` makes
the binary ones from.
"""

from pathlib import Path

FOLDER = Path(__file__).parent


def minutes() -> list[Path]:
    """The sample minutes, sorted by name."""
    return sorted(path for path in (FOLDER / "minutes").iterdir() if not path.name.startswith("."))


def gold() -> list[Path]:
    """The files that say which facts the sample minutes state, sorted by name."""
    return sorted(path for path in (FOLDER / "gold").glob("*.yaml") if path.name != "corpus.yaml")
