from contextlib import suppress
from pathlib import Path

import pytest

from extract.output import whole
from ontology.errors import SettingError


def test_a_file_appears_whole_and_replaces_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "graph.trig"
    target.write_text("old")
    with whole(target) as draft:
        draft.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_after_an_error_what_was_there_stays(tmp_path: Path) -> None:
    target = tmp_path / "graph.trig"
    target.write_text("old")
    with suppress(KeyError), whole(target) as draft:
        draft.write_text("half")
        raise KeyError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_where_nothing_can_be_written_the_message_names_the_file(tmp_path: Path) -> None:
    target = tmp_path / "none" / "graph.trig"
    with pytest.raises(SettingError) as caught, whole(target) as draft:
        draft.write_text("new")
    assert caught.value.message("en") == (
        f"{target} cannot be written: No such file or directory. Name another file with -o."
    )
