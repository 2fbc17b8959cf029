"""Words for the course of an undertaking, and of whom they are said where little else is."""

import datetime

import pytest

from tests.extract.items import Reader
from tests.extract.project.times import MEETING, TITLE, dates, klara_vatten


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Första dagen i projektet var den 5 maj 2022.", "2022-05-05", None),
        ("Upptakten blir i april.", "2024-04", None),
        ("Klara vatten ersätter från den 1 maj 2024 ett äldre arbetssätt.", "2024-05-01", None),
        ("Målet är att starta i september.", "2024-09", None),
        ("Om pengar beviljas startar projektet i september.", "2024-09", None),
        ("Man drog i gång i mars 2022.", "2022-03", None),
        ("Man började mäta den 15 januari 2023.", None, None),
        ("Habo har betalat sedan den 1 februari i fjol, då allt började.", "2023-02-01", None),
        ("Det var Habo kommun som drog i gång alltihop hösten 2021.", "2021", None),
        ("Habo tog initiativ till projektet 2021.", "2021", None),
        ("Regionen samordnar sedan 2020 projektet.", "2020", None),
        ("Sedan 2018 delar Habo och Mullsjö på Klara vatten.", "2018", None),
        ("Provtagaren åker runt i Habo, med början den 8 april 2024.", "2024-04-08", None),
        ("Kurser hålls i Habo, med början den 8 april 2024.", None, None),
        ("Bygget av modellen påbörjades i oktober 2022.", "2022-10", None),
        ("Det leddes av Habo kommun under åren 2020–2022.", "2020", "2022"),
        ("Projektet följs av Habo kommun 2020–2022.", None, None),
        ("I gång sedan 2021.", "2021", None),
        ("Starten flyttas från mars till maj 2024.", "2024-05", None),
        ("Projektets sista år är 2025.", None, "2025"),
        ("Vid nyåret 2025 är projektet över.", None, "2024-12-31"),
        ("Försöket är över 300 personer till gagn 2024.", None, None),
        ("Det hela rundas av i juni 2024.", None, "2024-06"),
        ("Klara vatten är nedlagt sedan januari.", None, "2024-01"),
        ("Klara vatten las ned i juni förra året.", None, "2023-06"),
        ("Rapporten ska lämnas i februari 2026, och då tar även projektet slut.", None, "2026-02"),
        ("Rapporten ska lämnas i februari 2026.", None, None),
        ("Studien av projektet blir klar i mars 2025.", None, None),
        ("Studien blir klar i mars, men projektet som sådant avslutas i december i år.", None, "2024-12"),
        ("Det löper mars 2025 ut.", None, "2025-03"),
        ("Det löper på året ut.", None, "2024-12-31"),
        ("Pengarna kom i januari 2022, då det också sattes i gång.", "2022-01", None),
        ("Habo kommun har drivit det sedan 2020.", "2020", None),
        ("I januari tar projektet vid. Den 15 januari 2025 är startdatum.", "2025-01-15", None),
        ("Nämnden godkänner avtalet om Klara vatten, att gälla från den 1 juli 2024.", "2024-07-01", None),
        ("Under 2022 leder Habo arbetet. Det går mot sitt slut i december samma år.", None, "2022-12"),
        ("Med start den 15 april 2024 och slut den 14 april 2027 genomförs Klara vatten.", "2024-04-15", "2027-04-14"),
        ("Tanken var att sluta vid årsskiftet men nu kör man till den 31 december 2025.", None, "2025-12-31"),
        ("Från början skulle det sluta i juni 2024 men det är förlängt till den 31 maj 2025.", None, "2025-05-31"),
        ("Arbetet, som skulle ha slutat vid jul, är förlängt till den 30 juni i år.", None, "2024-06-30"),
        ("Slutdatumet flyttas fram från december 2024 till juni 2025.", None, "2025-06"),
        ("Nytt slutdatum är den 30 juni 2025.", None, "2025-06-30"),
        ("Vi har fått förlängt till den 30 april 2025.", None, "2025-04-30"),
        ("Det ska vara genomfört i december 2026.", None, "2026-12"),
        ("Klart i juni 2024.", None, "2024-06"),
        ("Projektet läggs ned från och med den 1 juli 2024.", None, "2024-07-01"),
        ("Kört sedan 15 januari 2023, håller på t.o.m. november 2025.", "2023-01-15", "2025-11"),
        ("Startade i februari 2022, slutar 2024-01-31.", "2022-02", "2024-01-31"),
        ("Klara vatten går på tre år, från mars 2022 till februari 2025.", "2022-03", "2025-02"),
        ("Projekttiden är satt till två år med start den 1 mars 2022.", "2022-03-01", "2024-02-29"),
        ("Det bedrivs åren 2023, 2024 och 2025.", "2023", "2025"),
        ("Under projektets tre år (2020–2022) provades mycket.", "2020", "2022"),
        ("Projekttid: sept. 2022 – aug. 2025.", "2022-09", "2025-08"),
        ("Start: 2022-09. Slut: 2024-08.", "2022-09", "2024-08"),
        ("Avtal har tecknats med Provab för tiden 1 februari 2022 till 31 januari 2024.", "2022-02-01", "2024-01-31"),
    ],
)
def test_it_begins_and_ends(read: Reader, sentence: str, start: str | None, end: str | None) -> None:
    assert dates(klara_vatten(read, sentence)) == (start, end)


def test_what_is_said_more_plainly_counts_before_what_opens(read: Reader) -> None:
    said = "Provtagaren åker runt med start i april 2024. Projektet inleddes i mars 2023."
    assert dates(klara_vatten(read, said)) == ("2023-03", None)


def test_after_an_inserted_clause_it_is_said_of_the_first_again(read: Reader) -> None:
    said = "Det följer på satsningen ”Rena bad”, som upphörde i maj 2023, och drivs till juni 2028."
    ends = {one.name: one.end and one.end.value for one in read(TITLE + said, date=MEETING).projects}
    assert ends == {"Klara vatten": "2028-06", "Rena bad": "2023-05"}


def test_a_time_before_its_verb_is_no_name(read: Reader) -> None:
    draft = read(TITLE + "Vid nyåret 2025 är projektet klart.", date=datetime.date(2024, 3, 12))
    assert [one.name for one in draft.projects] == ["Klara vatten"]


def test_a_study_ends_when_it_is_done(read: Reader) -> None:
    text = "# 1 Förstudie\nHabo gör förstudien Klara vatten. Förstudien ska vara klar i november 2024."
    assert [dates(one) for one in read(text, date=MEETING).projects] == [(None, "2024-11")]


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Klara vatten startade 2023-09-01 och har pengar till 2025-08-31.", "2023-09-01", "2025-08-31"),
        ("De fortsätter på egen hand till och med mars 2025.", None, "2025-03"),
        ("Alla kommer att hålla på till maj 2025.", None, "2025-05"),
        ("Projekttiden har ökat med ett år och slutar nu den 30 juni 2025.", None, "2025-06-30"),
        ("Allt ska vara klart före jul 2025.", None, "2025-12"),
        ("Den första maj 2025 slutar projektet.", None, "2025-05-01"),
        ("Slutrapporten lämnades i mars och därmed är projektet avslutat.", None, "2024-03"),
        ("Sista bryggan blev klar i mars och samarbetet har upphört.", None, "2024-03"),
        ("Vi fick förlängning till och med mars 2025.", None, "2025-03"),
        ("Från den 1 juli 2024 blir projektet en del av ordinarie drift.", None, "2024-07-01"),
        ("Det dröjer till oktober 2024 innan projektet kommer i gång.", "2024-10", None),
        ("Projektet kommer inte i gång förrän i oktober 2024.", "2024-10", None),
        ("Projektet skulle ha startat i mars men skjuts upp till oktober 2024.", "2024-10", None),
        ("Projektet hade premiär i november 2023.", "2023-11", None),
        ("Projektet är i gång, första spadtaget togs i februari.", "2024-02", None),
        ("Första fasen löpte från mars 2023 till juni 2024. Fas två pågår till december 2025.", "2023-03", "2025-12"),
        ("Etapp två drog i gång i januari.", None, None),
        ("Tanken var att starta i mars, men det blev inte av.", None, None),
        ("Kommunen har sagt upp avtalet från och med januari 2025.", None, None),
    ],
)
def test_times_told_at_one_remove(read: Reader, sentence: str, start: str | None, end: str | None) -> None:
    """Of who goes on, of the project's time, of a phase, of what follows from something else."""
    assert dates(klara_vatten(read, sentence)) == (start, end)
