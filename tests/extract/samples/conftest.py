"""A small sample, with one of each kind of block."""

from pathlib import Path

import pytest

from extract.samples import markup


@pytest.fixture
def source(tmp_path: Path) -> markup.Source:
    path = tmp_path / "sample.md"
    settings = "---\nformats: [pdf]\n---\n"
    path.write_text(
        settings + "# Protokoll\n\nTid: 9  \nPlats: Åmål\n\n| Eva Ek | ~~Örebro~~ |\n\n- ett\n- två", encoding="utf-8"
    )
    return markup.read(path)
