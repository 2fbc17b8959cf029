"""Whole graphs of a few documents, kept beside this file and compared as graphs.

A change of rules shows here quad by quad. Where the new graph is right, `pytest --regenerate` keeps it.
"""

from pathlib import Path

import pyoxigraph as ox
import pytest

from extract.build import build, write

HERE = Path(__file__).parent
MINUTES = HERE.parent / "gold" / "tuned"
GOLDEN = sorted((HERE / "golden").glob("*.trig"))


def quads(file: Path) -> set[str]:
    """Two files hold the same graphs where these are equal: we write no blank nodes (RDF 1.1 Concepts, section 3.6)."""
    return {str(quad) for quad in ox.parse(path=str(file), format=ox.RdfFormat.TRIG)}


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.stem)
def test_the_graph_is_the_golden_one(golden: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    (minutes,) = (path for path in MINUTES.glob(f"{golden.stem}.*") if path.suffix != ".yaml")
    made = tmp_path / "made.trig"
    write(build([minutes]), made)
    if request.config.getoption("regenerate"):
        golden.write_bytes(made.read_bytes())
    old, new = quads(golden), quads(made)
    assert not any("_:" in quad.split('"')[0] for quad in new)
    assert (sorted(old - new), sorted(new - old)) == ([], [])
