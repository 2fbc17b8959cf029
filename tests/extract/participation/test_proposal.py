"""What is proposed holds once it is decided so, and not before."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Habo föreslås delta i Trygg ort. Styrelsen beslutar enligt förslaget.", "Participant: Habo kommun"),
        (
            "Utskottet föreslår att Habo äger projektet. Nämnden beslutar i enlighet med utskottets förslag.",
            "Owner: Habo kommun",
        ),
        (
            "Förslag till beslut: Habo ansluter sig till Trygg ort. Beslut: Enligt förslaget.",
            "Participant: Habo kommun",
        ),
    ],
)
def test_what_is_decided(read: Reader, text: str, roles: str) -> None:
    check(read_parts(read, text), roles)


@pytest.mark.parametrize(
    "text",
    [
        "Habo föreslås delta i Trygg ort.",
        "Förslag: Habo går med i Trygg ort. Beslut: Nämnden avslår förslaget.",
        "Utskottet föreslår att Habo bjuds in till Trygg ort. Rådet beslutar enligt förslaget.",
        "Enligt förslaget ska Habo vara med. Styrelsen återremitterar ärendet.",
    ],
)
def test_what_is_not(read: Reader, text: str) -> None:
    assert read_parts(read, text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Tanken var att Habo och Mullsjö skulle delta, och så blev det.",
        "Planen var från början att Habo och Mullsjö skulle hänga med, och det gör de också, båda två!",
        "Idén var att Habo och Mullsjö skulle ingå, och det gör de.",
    ],
)
def test_what_was_meant_and_came_about(read: Reader, text: str) -> None:
    check(read_parts(read, text), "Participant: Habo kommun, Mullsjö kommun")


@pytest.mark.parametrize(
    "text",
    [
        "Tanken var att Habo och Mullsjö skulle delta, men så blev det inte.",
        "Planen var att Habo skulle delta, och så blev det inte.",
        "Tanken är att Habo skulle delta, och det är vi glada över.",
    ],
)
def test_what_was_only_meant(read: Reader, text: str) -> None:
    assert read_parts(read, text) == {}
