"""Bare phrases that are names of projects."""

import pytest

from extract.project.bare import is_bare
from tests.extract.items import Reader


@pytest.mark.parametrize("name", ["Varm famn", "Klokt val", "Djup skog"])
def test_an_adjective_and_a_noun_without_an_article_are_a_name(name: str) -> None:
    assert is_bare(name)


@pytest.mark.parametrize(
    "name",
    [
        "Varma famnar",
        "Fortsatt dialog",
        "Öppen förskola",
        "Civilt försvar",
        "Social oro",
        "Extern konsult",
        "Alla barn",
        "Maj Ek",
        "Habo kommun",
    ],
)
def test_what_has_no_number_or_is_ordinary_is_none(name: str) -> None:
    assert not is_bare(name)


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Övrigt\nVarm famn drivs av Habo kommun.",
        "# 1 Övrigt\nVarm famn har beviljats medel från Vinnova. Habo äger projektet.",
        "# 1 Övrigt\nVarm famn-projektet leds av Habo.",
        "# 1 Varm famn\nArbetet leds av Habo. Mullsjö deltar.",
        "# 1 Information om Varm famn\nHabo driver arbetet.",
        "# 1 Rapport: Varm famn\nProjektet drivs av Habo.",
        "# 1 Varm famn – lägesrapport\nHabo driver arbetet.",
    ],
)
def test_a_bare_phrase_is_a_project_where_somebody_does_it(read: Reader, text: str) -> None:
    assert [one.name for one in read(text).projects] == ["Varm famn"]


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Övrigt\nVarm mat serveras av Habo kommun.",
        "# 1 Övrigt\nLivlig debatt pågick om finansiering.",
        "# 1 Information om Fortsatt dialog\nHabo driver arbetet.",
    ],
)
def test_a_bare_phrase_alone_is_none(read: Reader, text: str) -> None:
    assert not read(text).projects
