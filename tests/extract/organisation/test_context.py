"""What a document tells of whom it means."""

import pytest

from extract.organisation.context import county, union


@pytest.mark.parametrize(
    ("texts", "code"),
    [(["Möte i Kronobergs län", "Skåne"], "07"), (["Vi möttes i Skåne"], "12"), (["Vi möttes på tisdag"], None)],
)
def test_the_county_that_most_is_said_of(texts: list[str], code: str | None) -> None:
    weights = range(len(texts), 0, -1)
    assert county(((), text, weight) for text, weight in zip(texts, weights, strict=True)) == code


def test_the_first_municipal_association() -> None:
    assert union("Vi möttes", "Direktionen för Östra Dalens kommunalförbund") is not None
    assert union("Vi möttes i Habo") is None
    assert union("KOMMUNALFÖRBUNDET SÖDRA SKOGEN") == "Kommunalförbundet Södra Skogen"
