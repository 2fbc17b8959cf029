from pathlib import Path

import pytest

from extract.samples import markup


def test_markup_knows_its_blocks(source: markup.Source) -> None:
    assert [block.kind for block in source.blocks] == ["heading", "paragraph", "table", "bullets"]
    assert source.blocks[1].runs == (markup.Run("Tid: 9\nPlats: Åmål"),)
    assert source.blocks[2].rows == (((markup.Run("Eva Ek"),), (markup.Run("Örebro", struck=True),)),)


def test_markup_wants_settings(tmp_path: Path) -> None:
    path = tmp_path / "bare.md"
    path.write_text("# Protokoll", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bare\.md"):
        markup.read(path)
