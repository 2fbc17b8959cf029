"""Words by which those whose minutes these are mean themselves."""

import pytest

from extract.organisation.ours import HOME, speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunen deltar.",
        "Vi är också med.",
        "Nämnden beslutar att delta i projektet.",
        "Vår kommun leder arbetet.",
        "Regionala utvecklingsnämnden beviljar Habo 200 000 kronor.",
        "att bevilja Habo 200 000 kronor.",
        "2. Att medfinansiera projektet.",
    ],
)
def test_they_speak_of_themselves(sentence: str) -> None:
    assert HOME.search(sentence)


@pytest.mark.parametrize(
    "sentence", ["Vi fikade.", "Nämnden ajournerar sig.", "Det märks i kommunen.", "Maj Ek yrkar att bevilja medel."]
)
def test_they_do_not(sentence: str) -> None:
    assert HOME.search(sentence) is None


def test_who_speaks_in_a_paragraph() -> None:
    assert speaker("- Habo: Vi är med.") == "Habo"
    assert speaker("Habo är med.") is None
