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
