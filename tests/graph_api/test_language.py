"""Every text on pages has its English."""

import re
from importlib import resources
from pathlib import Path

import pytest

from graph_api import words
from graph_api.language import catalogue, preferred, translator

ROOT = Path(str(resources.files("graph_api")))
_TEXT = r"""(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')(?:,\s*"(\w+)")?"""
IN_TEMPLATES = re.compile(rf"(?<!\w)_\(\s*{_TEXT}")
IN_CODE = re.compile(rf"(?<!\w)(?:_|missing)\((?:request, )?{_TEXT}[,)]")
"""Texts as they are written: `_("…")` in templates, `_("…")` and `missing(request, "…")` in code; with the sense."""


def _texts() -> set[str]:
    templates = (path.read_text("utf-8") for path in (ROOT / "templates").glob("*.html"))
    code = (
        path.read_text("utf-8") for path in [*ROOT.glob("pages/*.py"), *ROOT.glob("network/*.py"), ROOT / "tables.py"]
    )
    found = [each for text in templates for each in IN_TEMPLATES.findall(text)]
    found += [each for text in code for each in IN_CODE.findall(text)]
    texts = {(one or other) + (f" ({sense})" if sense else "") for one, other, sense in found}
    tables = (value for name, value in vars(words).items() if name.isupper() and isinstance(value, dict))
    return texts | {text for table in tables for text in table.values()}


def test_every_text_has_its_english() -> None:
    assert sorted(_texts() - set(catalogue())) == []


def test_both_languages_fill_in_the_same_names() -> None:
    names = re.compile(r"{\w+}")
    for texts in (catalogue("en"), catalogue("sv")):
        several = {text: said for text, said in texts.items() if not text.endswith("(ett)")}
        assert [text for text, said in several.items() if set(names.findall(text)) != set(names.findall(said))] == []
        assert [text for text, said in texts.items() if not set(names.findall(said)) <= set(names.findall(text))] == []


@pytest.mark.parametrize(("chosen", "language"), [("en", "en"), ("sv", "sv"), (None, "sv"), ("xx", "sv")])
def test_swedish_first_english_by_choice(chosen: str | None, language: str) -> None:
    assert preferred(chosen) == language


def test_a_text_is_translated_and_filled_in() -> None:
    assert translator("sv")("{n} möten", n=2) == "2 möten"
    assert translator("en")("{n} möten", n=2) == "2 meetings"


def test_words_that_are_one_in_swedish_are_told_apart() -> None:
    english = translator("en")
    assert (english("Beslut"), english("Beslut", "flera")) == ("Decision", "Decisions")
    assert translator("sv")("Beslut", "flera") == "Beslut"
