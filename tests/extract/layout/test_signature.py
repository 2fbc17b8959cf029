import pytest

from extract.draft import Line
from extract.layout.signature import signs
from extract.passage import Passage


def first(text: str) -> str | None:
    """The line with which the signatures begin."""
    lines = [Line(Passage.of(line), 1) for line in text.split("\n")]
    return next((lines[index].passage.text for index in range(len(lines)) if signs(lines, index)), None)


@pytest.mark.parametrize(
    "signatures",
    [
        "Maj Ek (S), ordförande\n\nBo Lo, sekreterare\n\nCia Ro, justerare",
        "Sekreterare: Bo Lo\nOrdförande: Maj Ek\nJusterare: Cia Ro\n2024-03-21",
        "Vid anteckningarna: Bo Lo",
        "Maj Ek   Bo Lo\nOrdförande   Sekreterare",
        "Anteckningarna justerade 2024-03-21",
    ],
)
def test_where_the_signatures_begin(signatures: str) -> None:
    assert first(f"Ordföranden tackar alla.\n\n{signatures}") == signatures.split("\n", maxsplit=1)[0]


def test_those_elected_in_an_item_sign_nothing() -> None:
    elected = "Ordförande: Maj Ek\nSekreterare: Bo Lo\n\n"
    thanks = "De valda tackar för förtroendet, som de inte hade väntat sig i år."
    assert first(elected + thanks) is None
