"""Every text on pages has its English."""

import re
from importlib import resources
from pathlib import Path

import pytest

from graph_api import words
from graph_api.language import catalogue, preferred, translator

ROOT = Path(str(resources.files("graph_api")))
IN_TEMPLATES = re.compile(r"""(?<!\w)_\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""")
IN_CODE = re.compile(r"""(?<!\w)(?:_|missing)\((?:request, )?"((?:[^"\\]|\\.)*)"[,)]""")
"""Texts as they are written: `_("…")` in templates, `_("…")` and `missing(request, "…")` in code."""


def _texts() -> set[str]:
    templates = (path.read_text("utf-8") for path in (ROOT / "templates").glob("*.html"))
    found = {first or second for text in templates for first, second in IN_TEMPLATES.findall(text)}
    code = (
        path.read_text("utf-8") for path in [*ROOT.glob("pages/*.py"), *ROOT.glob("network/*.py"), ROOT / "tables.py"]
    )
    found |= {text for source in code for text in IN_CODE.findall(source)}
    tables = (value for name, value in vars(words).items() if name.isupper() and isinstance(value, dict))
    return found | {text for table in tables for text in table.values()}


def test_every_text_has_its_english() -> None:
    assert sorted(_texts() - set(catalogue())) == []


def test_both_languages_fill_in_the_same_names() -> None:
    names = re.compile(r"{\w+}")
    assert [sv for sv, en in catalogue().items() if set(names.findall(sv)) != set(names.findall(en))] == []


@pytest.mark.parametrize(("chosen", "language"), [("en", "en"), ("sv", "sv"), (None, "sv"), ("xx", "sv")])
def test_swedish_first_english_by_choice(chosen: str | None, language: str) -> None:
    assert preferred(chosen) == language


def test_a_text_is_translated_and_filled_in() -> None:
    assert translator("sv")("{n} möten", n=2) == "2 möten"
    assert translator("en")("{n} möten", n=2) == "2 meetings"
