"""Which body met, as the head of the minutes words it."""

import pytest

from tests.extract.head.minutes import meeting


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
        ("Protokoll\nfrån sammanträde med styrgruppen för miljö\n14 mars 2024", "Styrgruppen för miljö"),
        ("Öppna vatten – styrgruppsmöte 4\n14 mars 2024", "Styrgruppen Öppna vatten"),
        ("Minnesanteckningar från skolchefsmöte i Värmland\n14 mars 2024", "Skolchefsmöte i Värmland"),
        ("Habo Mullsjö Aneby\nMinnesanteckningar regionrådsmöte Sjöregionen\n14 mars 2024", "Regionrådet Sjöregionen"),
        ("Protokoll 2024-03-14\nANSLAG/BEVIS\nOrgan och §§:      Samordningsförbundet Norra Älven",
         "Samordningsförbundet Norra Älven"),
        ("PROTOKOLL\n2024-03-14\nBEVIS OM ANSLAG\nMyndighet      Arbetsutskottet", "Arbetsutskottet"),
        ("Minnesanteckningar från styrgruppsmöte för En levande bygd den 14 mars 2024",
         "Styrgruppen för En levande bygd"),
    ],
)  # fmt: skip
def test_which_body_met(head: str, body: str) -> None:
    found = meeting(head).body
    assert found is not None
    assert found.value == body


def test_the_region_behind_a_bodys_name_is_no_part_of_it() -> None:
    found = meeting("PROTOKOLL\n\nNämnden för friluftsliv, Region Skåne\nSammanträde den 14 mars 2024")
    assert found.body is not None
    assert found.body.value == "Nämnden för friluftsliv"


def test_where_notes_were_taken_is_no_body() -> None:
    found = meeting("Vattenrådet Dalarna\nAnteckningar från mötet i Orsa, Lillstugan, den 14 mars 2024 kl. 9.00")
    assert found.body is not None
    assert found.body.value == "Vattenrådet Dalarna"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "Hej! Nu har jag hunnit skriva rent, så här kommer minnesanteckningarna från mötet\n"
            "i Näringslivsnätverket Västra Orsa tisdagen den 12 mars 2024. Vi satt i Folkets park\ntill kl. 15.",
            "Näringslivsnätverket Västra Orsa",
        ),
        (
            "Som utlovat får ni i dag de renskrivna minnesanteckningarna från mötet\n"
            "med Bibliotekschefsgruppen Norra Orsa den 12 mars 2024. Alla bidrog med något\ngott till fikat.",
            "Bibliotekschefsgruppen Norra Orsa",
        ),
        ("Anteckningar 12 mars 2024\nI-Nätverket Orsa", "I-Nätverket Orsa"),
    ],
)
def test_a_name_does_not_begin_with_the_preposition_that_leads_to_it(head: str, body: str) -> None:
    found = meeting(head).body
    assert found is not None
    assert found.value == body


def test_the_greeting_of_a_letter_is_no_part_of_its_subject() -> None:
    subject = "Anteckningar från Länsnätverket för hamnar och farleder 11 mars"
    head = f"Från: Maj Ek <maj@example.se>\nÄmne: {subject}\n\nHej alla,"
    found = meeting(head).body
    assert found is not None
    assert found.value == "Länsnätverket för hamnar och farleder"
