"""Sentences that tell of several projects at once who belongs to which."""

import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Habo och Mullsjö deltar i Lyftet respektive Steget.",
            {("Habo kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
        (
            "Lyftet och Steget ägs av Habo respektive Mullsjö kommun.",
            {("Habo kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
        (
            "Ägare är Habo kommun respektive Mullsjö kommun.",
            {("Habo kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
        (
            "Habo äger Lyftet och finansierar Steget.",
            {("Habo kommun", "Lyftet"), ("Habo kommun", "Steget")},
        ),
        (
            "Lyftet ägs av Habo och Steget av Mullsjö kommun.",
            {("Habo kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
        (
            "Lyftet: Habo (ägare), Nässjö. Steget: Mullsjö (ägare), Gnosjö.",
            {
                ("Habo kommun", "Lyftet"),
                ("Nässjö kommun", "Lyftet"),
                ("Mullsjö kommun", "Steget"),
                ("Gnosjö kommun", "Steget"),
            },
        ),
        (
            "I Lyftet deltar Habo och Nässjö, i Steget Mullsjö.",
            {("Habo kommun", "Lyftet"), ("Nässjö kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
        (
            "Habo deltar i Lyftet och Mullsjö i Steget.",
            {("Habo kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
        (
            "Medan Habo deltar i Lyftet har Mullsjö gått med i Steget.",
            {("Habo kommun", "Lyftet"), ("Mullsjö kommun", "Steget")},
        ),
    ],
)
def test_who_belongs_to_which(read: Reader, sentence: str, parts: set[tuple[str, str]]) -> None:
    text = f"# 1 Projektet Lyftet och projektet Steget\nProjektet Lyftet och projektet Steget pågår.\n{sentence}"
    assert {(one.organisation, one.project) for one in read(text).participations} == parts
