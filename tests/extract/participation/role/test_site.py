"""Sentences in which Swedish says where a project is."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Piloten i Habo startade i maj.", "Site: Habo kommun"),
        ("Tekniken har prövats i två grupper, en i vardera Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("I Habo och Mullsjö har projektet kommit i gång.", "Site: Habo kommun, Mullsjö kommun"),
        ("Två verkstäder öppnas, en i Habo och en i Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Pilotkommuner är Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Habo kommun är pilotkommun.", "Site: Habo kommun"),
        ("Habo kommun har varit pilotkommun sedan 2020.", "Site: Habo kommun"),
        ("Projektet öppnade i Habo kommun i maj och i Mullsjö i juni.", "Site: Habo kommun, Mullsjö kommun"),
        ("Team är på plats i Habo kommun och i Mullsjö, inte i Nässjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Mottagningar finns på två ställen: Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Habo har fått bli testbädd för Trygg ort.", "Site: Habo kommun"),
        ("Habo piloterar metoden i höst.", "Site: Habo kommun"),
        ("Habo testar metoden i höst.", "Participant: Habo kommun"),
        ("Habo och Mullsjö har prövat larmet sedan i våras.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Det började som ett projekt i Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Metoden testas i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("En pilot pågår i Habo kommun.", "Site: Habo kommun"),
        ("Piloter pågår i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Projektet har genomförts i Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Projektet bedrivs i Habo och Mullsjö kommuner.", "Site: Habo kommun, Mullsjö kommun"),
        ("En etapp byggs i Habo.", "Site: Habo kommun"),
        ("Insamlingen sker i dag i Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Försöken pågår i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Mottagningar har öppnat i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("I Habo kommun prövas arbetssättet.", "Site: Habo kommun"),
        ("Projektet startar i Habo och Mullsjö i höst.", "Site: Habo kommun, Mullsjö kommun"),
        ("Projektet finns i dag i Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Undervisningen sker i Habo och i Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("En första station har öppnat i Habo.", "Site: Habo kommun"),
        ("Försök med självkörande bussar har gjorts i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Arbetet pågår i Bankeryd (Jönköpings kommun).", "Site: Jönköpings kommun"),
        ("I Habo arbetar man enligt Trygg ort.", "Site: Habo kommun"),
        ("Det höll på mellan januari 2021 och december 2023 i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Bussen rullar genom Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Personal i Habo, Mullsjö och Nässjö har utbildats.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Undervisning ges vid filialerna i Bankeryd, Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
    ],
)
def test_sites(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)
