"""Files that hold no minutes end with an error that says so, never with a crash or a fact."""

from pathlib import Path

import pytest
import yaml

from extract.pipeline import find
from extract.read import read
from ontology import errors

FOLDER = Path(__file__).parents[1] / "corpora" / "bad"
EXPECTED: dict[str, str] = yaml.safe_load((FOLDER / "expectations.yaml").read_text(encoding="utf-8"))


def test_every_file_has_an_expectation() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*EXPECTED, "expectations.yaml"}


@pytest.mark.parametrize("name", EXPECTED)
def test_bad_input_is_named_for_what_it_is(name: str) -> None:
    with pytest.raises(getattr(errors, EXPECTED[name])) as caught:
        find(read(FOLDER / name))
    assert name in caught.value.message("sv")
