import pytest

from extract.project.other import is_other


@pytest.mark.parametrize(
    "name",
    [
        "Norra Åsbygden",
        "Folkets Hus",
        "Stora Torget",
        "Trafikplan 2030",
        "Nationella vårdprogrammet",
        "Skolchefsdagarna",
        "Sveriges Radio",
        "Kultur och fritid",
        "God och nära vård",
        "Vatten- och avloppsnätet",
        "Aktuella frågor",
        "Omställningsstödet",
        "Vårdbidraget för hemmaboende",
        "Norrby 2:14",
        "Signalsystemet VINK",
        "Riktlinjer för trafik 2030",
        "Torps-Backa s:3:1",
        "Stiftelsen Gamla Smedjan",
        "Business Region Vättern",
    ],
)
def test_what_places_papers_and_fields_are_called_is_no_undertaking(name: str) -> None:
    assert is_other(name)


@pytest.mark.parametrize(
    "name", ["Torv och ljung", "Väster om ån", "Nästa sväng", "Kraft 2030", "Etapp Norrby", "Gröna skeppet", "Ljungsus"]
)
def test_what_an_undertaking_can_be_called_is_left(name: str) -> None:
    assert not is_other(name)
