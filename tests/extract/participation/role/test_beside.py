"""Who has which part where no frame tells it: by the kind of organisation, and by where things are."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Högskolan Väst har fått uppdraget att utvärdera projektet.", "Researcher: Högskolan Väst"),
        ("Alva berättade att Högskolan Väst fått i uppdrag att utvärdera.", "Researcher: Högskolan Väst"),
        (
            "Region Dalarna har på uppdrag av tre regioner lett den upphandling som kallas Trygg ort.",
            "Lead: Region Dalarna",
        ),
        ("Region Dalarna har sedan i våras samordnat arbetet.", "Lead: Region Dalarna"),
        (
            "Friluftsfrämjandet hjälper till på plats som samarbetspartner, fast de har inte skrivit under något "
            "avtal.",
            "Partner: Friluftsfrämjandet",
        ),
        ("Habo söker som projektägare 2 miljoner kronor.", "Owner: Habo kommun"),
        ("Friluftsfrämjandet är samarbetspartner och lånar ut tält.", "Partner: Friluftsfrämjandet"),
        ("Arbetet bedrivs på två förskolor: en i Habo och en i Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Två team finns hittills: ett utgår från Habo och ett från Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Delprojekten ligger på två boenden i Habo och på Sjögården i Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Två skolor i Habo, Åsenskolan och Furuskolan, prövar modellen.", "Site: Habo kommun"),
        ("Habo kommun deltog genom reningsverket i Sandhem.", "Participant: Habo kommun"),
        ("Habo kommun äger det.", "Owner: Habo kommun"),
        ("Det är Dieselfors AB som levererar.", "Supplier: Dieselfors AB"),
        ("Det blev Dieselfors AB som fick uppdraget.", "Supplier: Dieselfors AB"),
        ("Dieselfors AB vann.", "Supplier: Dieselfors AB"),
        ("Pengarna kommer till största delen från Svenska ESF-rådet.", "Funder: Svenska ESF-rådet"),
        ("Bidrag kommer från Stiftelsen Fjärdhund.", "Funder: Stiftelsen Fjärdhund"),
        ("För pengarna står Skolverket och Region Dalarna med hälften var.", "Funder: Skolverket, Region Dalarna"),
        ("Socialstyrelsen betalar.", "Funder: Socialstyrelsen"),
        ("Skolverkets pengar räcker till juni.", "Funder: Skolverket"),
        ("Skolverket har godkänt förlängningen.", "Funder: Skolverket"),
        ("Lunds universitet (avdelningen för ergonomi) hjälper till med mätningarna.", "Partner: Lunds universitet"),
        ("Lunds universitet kommer att intervjua eleverna.", "Researcher: Lunds universitet"),
        ("Lunds universitet följde arbetet.", "Researcher: Lunds universitet"),
        ("Då tar Habo kommun över som projektägare.", "Owner: Habo kommun"),
        ("Habo kommun upplåter mark.", "Participant: Habo kommun"),
        (
            "Projektet har pågått från 2018 till 2021 med Habo, Tranås och Mullsjö kommuner.",
            "Participant: Habo kommun, Tranås kommun, Mullsjö kommun",
        ),
        ("Habo gick med i maj.", "Participant: Habo kommun"),
        ("Habo har hela tiden varit med.", "Participant: Habo kommun"),
        ("Däremot är LRF Västan en samarbetspartner; de ingår inte i projektet.", "Partner: LRF Västan"),
        ("N.ORD levererar stolparna.", "Supplier: N.ORD"),
        (
            "Övriga deltagare är Ström Tekniska Akademi, Nora yrkesinstitut och Aro Formación i Porto.",
            "Participant: Ström Tekniska Akademi, Nora yrkesinstitut, Aro Formación",
        ),
        (
            "För pengarna till det nya står Skolverket och Region Dalarna med hälften var.",
            "Funder: Skolverket, Region Dalarna",
        ),
        (
            "Pengarna kommer från Skolverket och Region Dalarna är projektägare.",
            "Funder: Skolverket; Owner: Region Dalarna",
        ),
        (
            "Den norra hälso- och sjukvårdsnämnden finansierar satsningen.",
            "Funder: Norra hälso- och sjukvårdsnämnden",
        ),
        ("Region Dalarna håller samman ansökan.", "Lead: Region Dalarna"),
    ],
)
def test_parts_by_kind_and_place(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    "sentence",
    [
        "Habo deltog livligt i diskussionen.",
        "Habo deltog på distans.",
        "Region Örebro län fanns med i diskussionerna inför ansökan men gick aldrig in.",
        "Habo var med i samtalen ända fram till påsk.",
        "Habo nämndes i den första skissen.",
        "Habo och Mullsjö nämns i underlaget.",
        "Dieselfors AB lämnade också anbud.",
        "Anbudet från Dieselfors AB förkastades.",
        "Länsstyrelsen i Jönköpings län har fått en ansökan om medel.",
        "Fick avslag hos Tillväxtverket.",
        "Habo deltog från början men slutade vid halvårsskiftet, då bibliotekarien flyttade.",
        "Habo var med under förstudien men valde att lämna innan projektet började.",
        "Tveksamma: Habo och Mullsjö.",
        "Tackat nej: Habo och Mullsjö.",
        "Tanken är att söka pengar ur Interreg Öresund–Kattegat–Skagerrak.",
    ],
)
def test_what_gives_no_part(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}
