import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from extract.build import build, write
from ontology.errors import SettingError

SAMPLE = Path(__file__).parents[1] / "gold" / "one_meeting" / "folkhalsorad.md"
OTHER = Path(__file__).parents[1] / "gold" / "one_meeting" / "folkhalsorad.txt"


def trig(path: Path, *pages: Any) -> bytes:
    write(build([page.minutes() for page in pages]), path)
    return path.read_bytes()


def test_the_same_input_in_another_order_gives_the_same_bytes(page: Any, tmp_path: Path) -> None:
    pages = [page(name).attends("Maj Ek", "Tjörns kommun").attends(f"Bo {name.upper()}lm") for name in "abcd"]
    assert trig(tmp_path / "1.trig", *pages) == trig(tmp_path / "2.trig", *pages[::-1], pages[0])


def test_the_hash_seed_and_the_folder_do_not_matter(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from extract.build import build, write; "
        "write(build([Path(one) for one in sys.argv[2:]]), Path(sys.argv[1]))"
    )
    moved = tmp_path / "elsewhere" / SAMPLE.name
    moved.parent.mkdir()
    moved.write_bytes(SAMPLE.read_bytes())
    written = []
    for seed, inputs in (("1", [SAMPLE, OTHER]), ("2", [OTHER, moved])):
        file = tmp_path / f"{seed}.trig"
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", program, str(file), *map(str, inputs)], env=environment, check=True)
        written.append(file.read_bytes())
    assert written[0] == written[1]
    assert str(tmp_path).encode() not in written[0]


def test_nothing_gives_an_empty_graph(tmp_path: Path) -> None:
    assert list(build([]).quads()) == []


@pytest.mark.parametrize("name", ["g.trig", "g.nq", "g.jsonld", "g.ttl", "g.nt", "g.rdf"])
def test_every_format_holds_the_same_conclusions(page: Any, tmp_path: Path, name: str) -> None:
    built = build([page("a").attends("Maj Ek", "Tjörns kommun").minutes()])
    write(built, tmp_path / name)
    parsed = ox.parse(path=str(tmp_path / name), format=ox.RdfFormat.from_extension(name.split(".")[1]))
    default = {(q.subject, q.predicate, q.object) for q in parsed if isinstance(q.graph_name, ox.DefaultGraph)}
    assert default == set(built.default())


def test_an_unknown_extension_is_answered_with_the_known_ones(page: Any, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"\.trig"):
        write(build([page("a").minutes()]), tmp_path / "g.docx")


def test_a_register_organisation_is_repeated_with_its_code(page: Any) -> None:
    built = build([page("a").attends("Maj Ek", "Tjörn kommun", "S").minutes()])
    said = {(subject.value.rsplit("/", 1)[-1], value.value) for subject, _, value in built.default()}
    assert {("1419", "Tjörns kommun"), ("1419", "1419")} <= said
    assert not any("municipality/1421" in subject.value for subject, _, _ in built.default())
