from collections.abc import Callable
from pathlib import Path

import pytest

from extract.pipeline import find
from extract.read import read

Names = Callable[[str], list[str]]
_MINUTES = """# Samrådet

Protokoll

Datum: 2024-03-12

Närvarande: Maj Ek, ordförande

## 1. Mötet öppnas

Ordföranden öppnar mötet.

## 2. Läget

{text}

## 3. Mötet avslutas

Ordföranden avslutar mötet.
"""


@pytest.fixture
def names(tmp_path: Path) -> Names:
    """The names of the projects that paragraphs of one item, in Markdown, tell of."""

    def found(text: str) -> list[str]:
        path = tmp_path / "minutes.md"
        path.write_text(_MINUTES.format(text=text))
        return [one.name for one in find(read(path)).projects]

    return found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("**stegräknarna.** Habo kommun äger stegräknarna, som startade 2022.", "stegräknarna"),
        ("**Alla ska hinna fram.** Här finns delprojekt i Habo. Aneby leder arbetet.", "Alla ska hinna fram"),
        ("**Ingen lämnas ute.** Projektet ägs av Habo.", "Ingen lämnas ute"),
        ("**Hundarna först.** Habo kommun är projektägare. Hundarna först är nytt.", "Hundarna först"),
        ("**Skogsnissarna** Habo leder arbetet, Aneby deltar.", "Skogsnissarna"),
    ],
)
def test_a_label_in_bold_names_what_the_paragraph_tells_of(names: Names, text: str, name: str) -> None:
    assert names(text) == [name]


def test_a_clause_is_a_name_among_others(names: Names) -> None:
    text = "**Skogsnissarna.** Habo leder arbetet.\n\n**Det löser sig.** Aneby leder, och Habo är med sedan 2021."
    assert names(text) == ["Skogsnissarna", "Det löser sig"]


@pytest.mark.parametrize(
    "text",
    [
        "**Bakgrund.** Habo äger fastigheten. Aneby deltar i driften.",
        "**kommunerna.** Habo äger frågan. Kommunerna deltar.",
        "**Maj Ek.** Habo kommun deltar i arbetet och betalar.",
        "**Nästa möte hålls i Habo.** Projektet redovisas då.",
        "**Rådet godkänner rapporten.** Projektet avslutas i maj och Habo deltar.",
        "**Pengarna räcker inte.** Projektet leds av Habo.",
        "**Skola och omsorg.** Habo leder arbetet. Aneby deltar.",
        "**Flytten till gården.** Habo leder.",
        "**Att tänka på.** Projektet ska redovisas. Habo deltar.",
    ],
)
def test_what_minutes_set_in_bold_at_all_times_is_no_name(names: Names, text: str) -> None:
    assert names(text) == []
