"""To whom a decision is sent, beside what the item says of those who take part."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    "listed",
    [
        "Expedieras: Tranås kommun, Mullsjö kommun, IT-avdelningen",
        "Beslutet skickas till: Tranås och Mullsjö kommuner.",
        "Paragrafen delges:\nTranås kommun, Mullsjö kommun\nRegion Skåne",
        "Kopia till\nTranås kommun och Region Skåne",
        "Expedieras till sökanden, Tranås kommun",
    ],
)
def test_whom_it_is_sent_to_has_no_part(read: Reader, listed: str) -> None:
    check(read_parts(read, f"Habo deltar.\n{listed}"), "Participant: Habo kommun")


@pytest.mark.parametrize(
    "told",
    [
        "Beslutet skickas till\nRegion Skåne\nMullsjö kommun deltar.",
        "Kopia till\nRegion Skåne\nDeltagande kommuner: Mullsjö",
        "Expedieras: Region Skåne\nMullsjö kommun deltar.",
    ],
)
def test_what_follows_the_list_is_read(read: Reader, told: str) -> None:
    check(read_parts(read, told), "Participant: Mullsjö kommun")
