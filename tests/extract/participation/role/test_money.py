"""Sentences in which Swedish says who pays."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Stödet från Jordbruksverket räcker till december.", "Funder: Jordbruksverket"),
        ("Delfinansiär är Boverket.", "Funder: Boverket"),
        ("Boverket har beviljat Habo kommun medel för projektet.", "Funder: Boverket"),
        ("Vinnova har beviljat två miljoner kronor i FUI-bidrag till Trygg ort.", "Funder: Vinnova"),
        ("Brita Lunds stiftelse betalar.", "Funder: Brita Lunds stiftelse"),
        ("Vinnova bidrar till finansieringen.", "Funder: Vinnova"),
        ("Vinnova ersätter hälften av kostnaderna.", "Funder: Vinnova"),
        ("Finansieringen från Vinnova räcker till maj.", "Funder: Vinnova"),
        ("Det är Habo kommun som leder arbetet och Vinnova som betalar.", "Lead: Habo kommun; Funder: Vinnova"),
        ("Vinnova gav 2,2 miljoner.", "Funder: Vinnova"),
        ("Habo och Mullsjö tar var sin del av kostnaden.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Vinnova finansierar projektet.", "Funder: Vinnova"),
        ("Projektet finansieras av Vinnova och Region Halland.", "Funder: Vinnova, Region Halland"),
        ("Projektet medfinansieras av Habo kommun.", "Funder: Habo kommun"),
        ("Habo kommun medfinansierar projektet med 200 000 kronor.", "Funder: Habo kommun"),
        ("Habo kommun medfinansierar med arbetstid.", "Funder: Habo kommun"),
        ("Habo kommun har beviljat 200 000 kronor i medfinansiering.", "Funder: Habo kommun"),
        ("Medfinansiärer är Habo och Mullsjö kommuner.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Som medfinansiär går Region Halland in.", "Funder: Region Halland"),
        ("Region Halland går in som medfinansiär.", "Funder: Region Halland"),
        ("Tillväxtverket stödjer projektet med tre miljoner kronor.", "Funder: Tillväxtverket"),
        ("Projektet stöds av Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Projektet har beviljats tre miljoner kronor av Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Tillväxtverket har beviljat projektet tre miljoner kronor.", "Funder: Tillväxtverket"),
        ("Projektet får tre miljoner kronor från Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Tre miljoner kronor kommer från Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Pengarna kommer från Naturvårdsverket.", "Funder: Naturvårdsverket"),
        ("Finansiär är Svenska ESF-rådet.", "Funder: Svenska ESF-rådet"),
        ("Naturvårdsverket står för hälften av kostnaden.", "Funder: Naturvårdsverket"),
        ("Naturvårdsverket står för merparten av finansieringen.", "Funder: Naturvårdsverket"),
        ("Svenska ESF-rådet står för merparten av pengarna.", "Funder: Svenska ESF-rådet"),
        ("Kostnaden delas av Habo och Mullsjö kommuner.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Kostnaden delas lika mellan Habo och Mullsjö kommuner.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Med medel från Vinnova har projektet kunnat starta.", "Funder: Vinnova"),
        ("Tack vare bidrag från Vinnova kan projektet starta.", "Funder: Vinnova"),
        ("Vinnova går in med två miljoner kronor.", "Funder: Vinnova"),
        ("Vinnova har sagt ja till ansökan.", "Funder: Vinnova"),
        ("Vinnova har godkänt ansökan.", "Funder: Vinnova"),
        ("Ansökan beviljades av Vinnova i maj.", "Funder: Vinnova"),
        ("Ansökan till Vinnova har beviljats.", "Funder: Vinnova"),
        ("Projektet är finansierat av Vinnova.", "Funder: Vinnova"),
        ("Hjärnfonden har skänkt utrustningen.", "Funder: Hjärnfonden"),
        ("Region Halland betalar resten.", "Funder: Region Halland"),
        (
            "Habo och Mullsjö är med som finansiärer, liksom Region Halland.",
            "Funder: Habo kommun, Mullsjö kommun, Region Halland",
        ),
        (
            "Vinnova finansierar projektet, där Malmö universitet står för följeforskningen.",
            "Funder: Vinnova; Researcher: Malmö universitet",
        ),
        ("Därför bidrar Vinnova med tre miljoner kronor.", "Funder: Vinnova"),
        ("Vinnova står för en fjärdedel av kostnaden.", "Funder: Vinnova"),
        (
            "Större delen av kostnaderna täcks av Vinnova och resten av Region Halland.",
            "Funder: Vinnova, Region Halland",
        ),
        ("Kostnaden för det extra året tas av Region Halland.", "Funder: Region Halland"),
        ("Finansiärer utöver kommunen är Vinnova och Boverket.", "Funder: Vinnova, Boverket"),
        ("Projektet finansieras av Vinnova och Habo kommun leder arbetet.", "Funder: Vinnova; Lead: Habo kommun"),
        ("Länsstyrelsen i Skåne län beslutar att bevilja stöd till projektet.", "Funder: Länsstyrelsen i Skåne län"),
        ("Kostnaden på 900 000 kronor har Boverket tagit på sig.", "Funder: Boverket"),
        ("Kommunerna betalar halva kostnaden, medan Boverket täcker resten.", "Funder: Boverket"),
        ("Habo kommun har skjutit till 3 miljoner kronor och Mullsjö 1 miljon.", "Funder: Habo kommun, Mullsjö kommun"),
        (
            "Habo och Mullsjö finansierar projektet tillsammans med Boverket.",
            "Funder: Habo kommun, Mullsjö kommun, Boverket",
        ),
        ("Habo kommun lämnar bidrag till projektet.", "Funder: Habo kommun"),
    ],
)
def test_funders(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)
