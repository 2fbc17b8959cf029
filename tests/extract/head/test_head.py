"""The meeting itself, as the head of the minutes words it."""

import pytest

from extract.document import Document, Span
from extract.facts import Meeting
from extract.pipeline import find

ITEMS = "\n\n1. Öppnande\nMaj Ek hälsade alla välkomna till mötet.\n\n2. Läget\nBo Lo berättade om läget.\n"


def meeting(head: str, tail: str = "") -> Meeting:
    text = head + ITEMS + tail
    pages = (Span(0, len(text)),)
    return find(
        Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    ).meeting


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Mötet blev bra.\n\nNu är allt renskrivet från den 6 februari 2025, när Vattennätverket\nDalarna sågs i Mora.",
         "Vattennätverket Dalarna"),
        ("Regionalt råd för skola och hälsa\n\nAnteckningar förda vid råd nr 2, den 14 mars 2024",
         "Regionalt råd för skola och hälsa"),
        ("Nätverksträff – kulturstrateger i Kalmar län\n2023-11-08, 9–12", "Kulturstrateger i Kalmar län"),
        ("Från: Maj Ek\nTill: Nätverket för mat i Eda\nDatum: 4 oktober 2023\nRubrik: Anteckningar matnätverket",
         "Nätverket för mat i Eda"),
        ("KOMMUNALFÖRBUNDET NORDKUSTEN\nPROTOKOLL 2024-02-08", "Kommunalförbundet Nordkusten"),
        ("SAMVERKANSRÅDET FÖR ÖSTERGÖTLAND\nPROTOKOLL 2024-02-08", "Samverkansrådet för Östergötland"),
        ("KOMMUNSTYRELSENS ARBETSUTSKOTT\nPROTOKOLL 2024-02-08", "Kommunstyrelsens arbetsutskott"),
        ("Start | Samverkan | Digitalt råd\nDigitalt råd Dalarna\nProtokoll från rådets möte den 8 februari 2024",
         "Digitalt råd Dalarna"),
        ("Vattenrådet för Lagan\nAnteckningar med beslut och uppdrag\n14 mars 2024", "Vattenrådet för Lagan"),
        ("Vattenrådet för Lagan\nAnteckningar från rådets vårmöte den 14 mars 2024", "Vattenrådet för Lagan"),
        ("Hem › Råd › Vattenrådet\nSamrådet för Lagan\nProtokoll från rådets möte 14 mars 2024", "Samrådet för Lagan"),
        ("Vattenrådet för Lagan\nMöte i Ljungby den 14 mars 2024", "Vattenrådet för Lagan"),
        ("Protokoll fört vid sammanträde med kulturnämnden i Eda kommun 14 mars 2024", "Kulturnämnden"),
        ("Hej!\nHär är minnesanteckningarna från hjortrongruppen i norra\nLappland den 5 mars 2024.",
         "Hjortrongruppen i norra Lappland"),
        ("Kommunalförbundet Avloppet    Protokoll nr 4/2022\nDirektionen\n14 mars 2024", "Direktionen"),
        ("Vattenrådet för Lagan kl. 8.30–12.00 Folkets hus\n14 mars 2024", "Vattenrådet för Lagan"),
        ("Protokoll nr 3/2024, Kulturnämnden\n14 mars 2024", "Kulturnämnden"),
        ("EDA KOMMUN      PROTOKOLL      1 (19)\n2024-03-14\nBEVIS\nOrgan Kulturnämndens arbetsutskott",
         "Kulturnämndens arbetsutskott"),
        ("Årsmöte 2024\nBeslutsmöte: MVA-styrelsen\n14 mars 2024", "MVA-styrelsen"),
        ("BEREDNINGSGRUPPEN FÖR      Sammanträde\nLANDSBYGDEN                2024-03-14",
         "Beredningsgruppen för landsbygden"),
        ("Protokoll från samråd om vatten för norra miljö- och\nhälsorådet den 14 mars 2024",
         "Samråd om vatten för norra miljö- och hälsorådet"),
        ("Kommunförbundet Norra Älven\nProtokoll 2024-03-14\nPlats      Kommunförbundets lokaler, Kungsgatan 2, Eda",
         "Kommunförbundet Norra Älven"),
        ("GRÄNSKOMMITTÉN NORDMARK-SÖDERSLÄTT\n14 mars 2024", "Gränskommittén Nordmark-Söderslätt"),
        ("PROTOKOLL 1 (40)\n14 mars 2024\nKommunfullmäktiges protokoll är justerat.", "Kommunfullmäktige"),
        ("Minnesanteckningar från styrgruppsmöte för En levande bygd den 14 mars 2024",
         "Styrgruppen för En levande bygd"),
    ],
)  # fmt: skip
def test_body(head: str, body: str) -> None:
    found = meeting(head).body
    assert found is not None
    assert found.value == body


@pytest.mark.parametrize(
    ("head", "start", "end"),
    [
        ("Vi sågs i Mora den 14 mars 2024. Vi började 9.30 och var klara 11.45.", "09:30", "11:45"),
        ("Rådet samlades den 14 mars 2024 klockan 13.00 och skildes åt klockan 15.45.", "13:00", "15:45"),
        ("Den 14 mars 2024 i Mora. Start 13.00, slut 15.00.", "13:00", "15:00"),
    ],
)
def test_hours_that_are_told(head: str, start: str, end: str) -> None:
    found = meeting(f"Vattenrådet Dalarna\nAnteckningar\n\n{head}")
    assert found.start is not None
    assert found.end is not None
    assert (f"{found.start.value:%H:%M}", f"{found.end.value:%H:%M}") == (start, end)


def test_an_office_at_the_left_edge_is_that_of_the_first_name() -> None:
    found = meeting("Vattenrådet Dalarna\nProtokoll", "\nJusteras\nMaj Ek             Bo Lo\nOrdförande\n")
    assert found.chair is not None
    assert found.chair.value == "Maj Ek"


def test_hours_of_somebody_present_are_not_the_meetings() -> None:
    found = meeting("Vattenrådet Dalarna\nProtokoll den 14 mars 2024\n\nNärvarande\nBo Lo, Orsa, till kl. 11")
    assert found.start is None


@pytest.mark.parametrize(
    "head",
    [
        "Kollar anteckningarna: Bo Lo (klart och påskrivet 2024-03-21)",
        "Justerar: Bo Lo, 2024-03-21",
        "Läser igenom anteckningarna: Bo Lo, klart den 21 mars 2024",
    ],
)
def test_who_checks_the_notes_and_when(head: str) -> None:
    found = meeting(f"Vattenrådet Dalarna\nAnteckningar den 14 mars 2024\nSkrev: Maj Ek\n{head}")
    assert [adjuster.value for adjuster in found.adjusters] == ["Bo Lo"]
    assert found.secretary is not None
    assert found.secretary.value == "Maj Ek"
    assert found.adjusted_on is not None
    assert found.adjusted_on.value.isoformat() == "2024-03-21"


def test_a_place_behind_the_hours() -> None:
    found = meeting("Anteckningar från Vattenrådet Dalarna\nDen 14 mars 2024 kl. 9.00 till 11.00 i Orsa, Lillstugan")
    assert found.place is not None
    assert found.place.value == "Orsa, Lillstugan"


def test_who_kept_the_minutes_in_a_column_beside_their_name() -> None:
    found = meeting("Vattenrådet Dalarna\nMötesdag:      2024-03-14\nProtokoll:     Maj Ek, Orsa kommun")
    assert found.secretary is not None
    assert found.secretary.value == "Maj Ek"


def test_the_region_behind_a_bodys_name_is_no_part_of_it() -> None:
    found = meeting("PROTOKOLL\n\nNämnden för friluftsliv, Region Skåne\nSammanträde den 14 mars 2024")
    assert found.body is not None
    assert found.body.value == "Nämnden för friluftsliv"


@pytest.mark.parametrize(
    "told", ["Justering sker den 21 mars 2024.", "Protokollet ska justeras den 21 mars.", "Justeringen görs 21 mars."]
)
def test_when_an_item_says_that_the_minutes_will_be_adjusted(told: str) -> None:
    text = f"\n1. Val av justerare\nBo Lo väljs att justera protokollet. {told}\n\n2. Läget\nAlla berättade.\n"
    found = meeting("Vattenrådet Dalarna\nProtokoll den 14 mars 2024", text)
    assert found.adjusted_on is not None
    assert found.adjusted_on.value.isoformat() == "2024-03-21"


def test_officers_one_after_another_on_a_line() -> None:
    found = meeting("Vattenrådet Dalarna\nAnteckningar den 14 mars 2024\nOrdf: Maj Ek, sekr: Bo Lo, just: Cia Ro")
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Maj Ek", "Bo Lo")
    assert [adjuster.value for adjuster in found.adjusters] == ["Cia Ro"]


def test_where_notes_were_taken_is_no_body() -> None:
    found = meeting("Vattenrådet Dalarna\nAnteckningar från mötet i Orsa, Lillstugan, den 14 mars 2024 kl. 9.00")
    assert found.body is not None
    assert found.body.value == "Vattenrådet Dalarna"


@pytest.mark.parametrize(
    "line",
    [
        "Plats: Folkets hus, Eda. Tid: 14 mars 2024 kl. 9.00–11.30.",
        "Plats: Folkets hus, Eda, Tid: 2024-03-14 kl. 9.00–11.30",
        "Tid: 2024-03-14 9.00–11.30 Plats: Folkets hus, Eda",
        "Plats & tid: Folkets hus, Eda, 2024-03-14 kl. 9.00–11.30",
    ],
)
def test_place_and_time_on_one_line(line: str) -> None:
    found = meeting(f"Kulturnämnden\n{line}")
    assert found.place
    assert found.place.value == "Folkets hus, Eda"
    assert (str(found.date and found.date.value), str(found.end and found.end.value)) == ("2024-03-14", "11:30:00")


@pytest.mark.parametrize(
    "head",
    [
        "Minnesanteckningar Kulturgruppen\nTid: torsdagen den 14 mars 2024 klockan 9.30",
        "Minnesanteckningar från styrgruppsmöte för En levande bygd den 14 mars 2024",
    ],
)
def test_the_date_of_a_letter_above_is_not_the_meetings(head: str) -> None:
    found = meeting(f"Datum 2024-03-20      Beteckning\nMaj Ek\n\n{head}").date
    assert str(found and found.value) == "2024-03-14"


def test_the_day_people_met_is_not_that_of_adjusting() -> None:
    found = meeting("Kulturnämnden\n2024-03-14\nProtokollet från nämnden den 14 mars 2024, §§ 1-2, är justerat")
    assert found.adjusted_on is None


def test_capitals_behind_protocol_are_no_secretary() -> None:
    assert meeting("PROTOKOLL FRÅN KULTURGRUPPEN NORRA DALEN\n2024-03-14").secretary is None


def test_a_letterhead_below_a_label_is_no_place() -> None:
    head = "Plats och tid:\n\nEDA KOMMUN\nFOLKHÄLSORÅD\n2024-03-14\nPlats och tid:\nKommunhuset i Eda kl 13.00-14.30"
    found = meeting(head).place
    assert found is not None
    assert found.value == "Kommunhuset i Eda"
