import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Nämnden såg en film om Vita fläckar. Habo äger projektet, Mullsjö deltar.", "Vita fläckar"),
        ("Rektorn visade bilder på Lärkans vinge. Habo samordnar, Aneby är med och Vinnova betalar.", "Lärkans vinge"),
        ("Kommunen har hunnit halvvägs med Trygg Natt. Huvudman är Habo och Mullsjö medverkar.", "Trygg Natt"),
        ("Det hela kallas BÄVER. Habo samordnar och Vinnova betalar en tjänst.", "BÄVER"),
    ],
)
def test_who_owns_and_joins_something_tells_that_it_is_a_project(read: Reader, body: str, name: str) -> None:
    assert {one.name for one in read(f"# 1 Besök\n{body}").projects} == {name}


@pytest.mark.parametrize(
    "body",
    [
        "Nämnden såg en film om Vita fläckar. Den var fin.",
        "Nämnden såg en film om Vita fläckar. Habo äger projektet #vintervit, Mullsjö deltar.",
        "Nämnden träffade Karin Holmberg. Habo äger kiosken, Mullsjö deltar.",
        "Nämnden besökte Norra Malma. Habo kommun kommer att ta ställning i maj.",
        "Enligt Majs lista återstår arbetet i Habo och Mullsjö, som deltar i Aneby.",
        "Habo och Mullsjö måste ha anslutit sig till provtjänsten via Skolkopia.",
        "Nämnden flyttar till Kulturhuset Tornet. Habo deltar och Mullsjö betalar.",
        "Hopp och Skutt söker stöd. Habo betalar hyran. Mullsjö deltar inte.",
        "Avtalet med Molnfirma förlängs. Habo deltar och Mullsjö betalar.",
        "Nämnden åt lunch i Storkvarn. Habo äger kiosken, Mullsjö deltar.",
    ],
)
def test_nothing_less_does(read: Reader, body: str) -> None:
    found = {one.name for one in read(f"# 1 Besök\n{body}", people=["Maj Ek"]).projects}
    assert found <= {"#vintervit"}
