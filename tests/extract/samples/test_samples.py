"""The bundled sample minutes."""

from pathlib import Path

import pytest

from extract import samples
from extract.samples import markup, write

SOURCES = sorted((samples.FOLDER / "source").glob("*.md"))


def test_samples_come_in_every_form() -> None:
    assert len(samples.minutes()) >= 8
    assert {path.suffix for path in samples.minutes()} == {".pdf", ".docx", ".md", ".txt"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_source_has_been_written(path: Path) -> None:
    source = markup.read(path)
    for kind in source.formats:
        assert (samples.FOLDER / "minutes" / (source.name + write.WRITERS[kind][0])).is_file()
