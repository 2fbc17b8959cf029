"""Names that nothing but a succession tells."""

import pytest

from tests.extract.items import Reader

KNOWN = "# 1 Projektet Ljusa stigar\nMaj Ek informerade om projektet Ljusa stigar. "


def names(read: Reader, text: str) -> set[str]:
    return {one.name for one in read(KNOWN + text, people=["Maj Ek", "Bo Alm"]).projects}


@pytest.mark.parametrize(
    "text",
    [
        "Cykelspåret avslutades i maj. Det som fungerade lever vidare i Ljusa stigar.",
        "Många minns Cykelspåret, som tog slut i juni. Efterföljaren är Ljusa stigar.",
        "Det tog vid när Cykelspåret gick ut i december.",
        "En fortsättning är beviljad. Uppföljaren (Cykelspåret) startar i januari.",
        "Fortsättningen kommer att heta Cykelspåret.",
        "När Ljusa stigar tar slut tar Cykelspåret vid.",
        "Cykelspåret efterträder Ljusa stigar i höst.",
        "Cykelspåret är en direkt fortsättning på Ljusa stigar.",
        "Föregångaren Cykelspåret avslutades 2021.",
        "Ljusa stigar slås ihop till Cykelspåret.",
        "Ljusa stigar slutar i augusti och Cykelspåret tar över.",
        "Cykelspåret (uppföljaren till Ljusa stigar) startar i maj.",
        "Arbetet i Cykelspåret avslutades i maj. Ljusa stigar är en fortsättning på det tidigare arbetet.",
        "Maj Ek berättade att Cykelspåret lades ner i juni. I stället startar Ljusa stigar.",
        "Cykelspåret – slut i maj 2024. Efterföljaren heter Ljusa stigar.",
        "Nu har fortsättningen Cykelspåret börjat.",
        "Alla mindes nog Cykelspåret, som tog slut i juni. Efterföljaren är Ljusa stigar.",
        "Ljusa stigar är slut. Kommunerna fortsätter i stället i Cykelspåret.",
        "Ljusa stigar är slut. Nästa steg är Cykelspåret.",
        "Ljusa stigar är slut. Ny omgång: Cykelspåret. Start i mars.",
        "Ljusa stigar är slut. Nästa etapp heter Cykelspåret.",
    ],
)
def test_a_name_that_a_succession_tells(read: Reader, text: str) -> None:
    assert names(read, text) == {"Ljusa stigar", "Cykelspåret"}


@pytest.mark.parametrize(
    "text",
    [
        "Etappen avslutades i maj. Arbetet fortsätter i Habo.",
        "Kursomgången avslutades i maj. En uppföljning görs i höst.",
        "Maj Ek tar över efter Bo Alm.",
        "Bo Alm slutar i maj och Habo tar över.",
        "Arbetet fortsätter i Hälsans Utbildningsförbund.",
        "Bo Alm avslutade. Maj Ek tar vid i höst.",
        "Mullsjö kommun bygger vidare på Ljusa stigar.",
        "Delar av arbetet tas om hand i Ljusa stigar.",
        "Den 1 januari tog Ljusa stigar över.",
        "Fiberpengarna är slut. Ljusa stigar tar vid efter årsskiftet.",
        "Det här är en fortsättning på Ljusa stigar.",
        "Ljusa stigar är slut. Resultatet blev Handbok för ledare.",
        "Ljusa stigar är slut. Arbetet fortsätter inom Region Halland och i Socialtjänsten.",
        "Ljusa stigar följdes av Länsstyrelsen. Arbetet i Styrgruppen avslutades.",
    ],
)
def test_what_ends_or_goes_on_without_a_name(read: Reader, text: str) -> None:
    assert names(read, text) == {"Ljusa stigar"}


def test_a_title_of_what_follows_upon_one(read: Reader) -> None:
    text = "# 1 Cykelspåret\nProjektet startade i maj och bygger på Gångstråket, som avslutades i april. Habo äger det."
    assert {one.name for one in read(text).projects} == {"Cykelspåret", "Gångstråket"}


def test_a_title_of_what_another_name_follows_upon(read: Reader) -> None:
    text = "# 1 Fiberarbete\nHabo Ljus 24 är en satsning som Habo äger. Satsningen är en fortsättning på Gångstråket."
    assert "Fiberarbete" not in {one.name for one in read(text).projects}


def test_a_short_verb_and_how_it_is_done_are_a_name(read: Reader) -> None:
    assert names(read, "Den slås ihop till Må väl i bygden.") == {"Ljusa stigar", "Må väl i bygden"}
