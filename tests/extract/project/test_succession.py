"""Which project follows which: said of both, or of one where the item speaks of the other."""

import pytest

from tests.extract.items import Reader
from tests.extract.project.two import follows


@pytest.mark.parametrize(
    "text",
    [
        "Projektet ”Friska sjöar” ersätter Klara vatten.",
        "Klara vatten ersätts vid årsskiftet av Friska sjöar.",
        "I januari 2021 ersattes Klara vatten av Friska sjöar.",
        "Projektet ersattes av Friska sjöar, som Habo äger.",
        "Från årsskiftet efterträds projektet av Friska sjöar.",
        "Klara vatten avlöses av Friska sjöar.",
        "Friska sjöar byggde på Klara vatten.",
        "Bo visade Friska sjöar, det som kom efter Klara vatten.",
        "Klara vatten är slut. Bakgrunden: en fortsättning kallad Friska sjöar.",
        "Resterna av Klara vatten gick in i Friska sjöar.",
        "Klara vatten lade grunden till Friska sjöar.",
        "Klara vatten läggs ned och i dess ställe startar Friska sjöar.",
        "Klara vatten får en uppföljare, Friska sjöar.",
        "Klara vatten tog slut i maj. Ny omgång: Friska sjöar.",
        "Klara vatten mynnade ut i Friska sjöar.",
        "Klara vatten har lett fram till Friska sjöar.",
        "Klara vatten är slut. Arbetet har gett mycket och förs vidare i Friska sjöar.",
        "Klara vatten är slut. Det nya projektet, Friska sjöar, bygger vidare på det.",
        "Klara vatten går upp i Friska sjöar.",
        "Klara vatten slås ihop med två andra till Friska sjöar.",
        "Klara vatten lever vidare som Friska sjöar.",
        "Klara vatten var föregångare till Friska sjöar.",
        "Friska sjöar är en direkt fortsättning på Klara vatten.",
        "Friska sjöar växte fram ur Klara vatten.",
        "Friska sjöar tar vid där Klara vatten slutade.",
        "Som en fortsättning på Klara vatten startar i höst Friska sjöar.",
        "Klara vatten blir nu Friska sjöar.",
        "Klara vatten är slut. Pengarna används i fortsättningsprojektet Friska sjöar.",
        "När Klara vatten upphör tar Friska sjöar vid.",
        "Ur Klara vatten har Friska sjöar vuxit fram.",
        "Klara vatten har ersatts med Friska sjöar.",
        "Klara vattens uppföljare heter Friska sjöar.",
        "Klara vatten är slut. Efterträdaren heter Friska sjöar.",
        "Klara vatten är slut. Uppföljaren döps till Friska sjöar och söks i höst.",
        "Klara vatten är slut. Fortsättningen heter Friska sjöar och rullar i gång i augusti.",
        "Klara vatten är slut. Kommunen går med i efterträdaren Friska sjöar.",
        "Klara vatten är slut. Till vintern tar ”Friska sjöar” vid.",
        "Klara vatten är slut. Ur spillrorna har i stället Friska sjöar bildats.",
        "Klara vatten är slut. I stället har Friska sjöar bildats.",
        "Klara vatten är slut. Därefter kommer projektet Friska sjöar.",
        "Klara vatten är slut. Friska sjöar blir fortsättningen.",
        "Klara vatten är slut. Erfarenheterna förs vidare i Friska sjöar.",
        "Klara vatten är slut. Den nya satsningen heter Friska sjöar.",
        "Klara vatten är slut. Ett uppföljande projekt, Friska sjöar, tar sin början i maj.",
        "Klara vatten är slut. Nu blir det permanent under namnet Friska sjöar.",
        "Friska sjöar presenterades. Det här är en fortsättning på Klara vatten.",
        "Klara vatten är slut. Friska sjöar bygger vidare på det.",
        "Innan Friska sjöar fanns Klara vatten.",
        "Klara vatten är slut. Men ur det växte Friska sjöar.",
        "Klara vatten är slut. Den efterföljs av Friska sjöar.",
        "Klara vatten är slut. Friska sjöar bygger vidare på den och har gått i gång.",
        "Friska sjöar ersätter alltså Klara vatten.",
        "Klara vatten är slut. Dess efterföljare heter Friska sjöar och har funnits sedan i fjol.",
        "Från Klara vatten till Friska sjöar",
        "Friska sjöar presenterades. Föregångaren Klara vatten avslutades i maj.",
        "I januari tog Friska sjöar över efter Klara vatten.",
        "Friska sjöar bygger för övrigt vidare på Klara vatten.",
        "Friska sjöar togs upp. Det tog vid där Klara vatten slutade.",
        "Klara vatten är slut. Arbetet fortsätter i mindre skala under benämningen Friska sjöar.",
        "Klara vatten är slut. Det bästa lever vidare i Friska sjöar som är en uttalad fortsättning.",
        "Klara vatten är slut. Den 1 januari tar Friska sjöar över stafettpinnen.",
        "Klara vatten är slut. Erfarenheterna tas om hand i Friska sjöar, som är en fortsättning på projektet.",
        "Klara vatten är slut. Från augusti ersätts det av Friska sjöar.",
        "Det som kommer efter Klara vatten heter Friska sjöar.",
        "Klara vatten ersattes 2022 av Friska sjöar.",
        "Friska sjöar togs upp. Har ersatt det gamla Klara vatten, som las ned i juni.",
        "Friska sjöar tog då över efter Klara vatten.",
        "Friska sjöar togs upp. Det byggde i sin tur på Klara vatten.",
        "Friska sjöar togs upp. Det följer på Klara vatten, som slutade 2020.",
        "Klara vatten är slut. Arbetet går vidare i Friska sjöar.",
        "Klara vatten är det som Friska sjöar vilar på.",
        "Friska sjöar har sin upprinnelse i Klara vatten.",
        "Klara vatten är slut. Nu drar uppföljaren i gång: Friska sjöar startar i maj.",
        "Klara vatten är slut. Nästa steg heter Friska sjöar.",
        "Friska sjöar övertog i april deltagarna från Klara vatten.",
        "I stället för Klara vatten börjar i maj ett nytt projekt, Friska sjöar.",
        "Lärdomarna från Klara vatten förvaltas av Friska sjöar.",
        "Klara vatten är slut. Arbetet drivs vidare inom ramen för Friska sjöar.",
        "Klara vatten är slut. Verksamheten förs över till Friska sjöar.",
        "Klara vatten är slut. Uppgifterna tas över av Friska sjöar.",
        "En fortsättning på Klara vatten är beviljad. Den får namnet Friska sjöar.",
        "Klara vatten är slut. En uppföljare är på gång; den heter Friska sjöar.",
        "Klara vatten är slut. Nu drivs i stället Friska sjöar.",
        "Klara vatten är slut. Etapp 2 heter Friska sjöar.",
        "Klara vatten är slut. Nästa steg är Friska sjöar.",
        "Klara vatten är slut. Efter det startar Friska sjöar.",
        "Klara vatten är slut. Det efterföljande projektet Friska sjöar är beviljat medel.",
        "Klara vatten är slut. Friska sjöar blir namnet på uppföljaren.",
        "Klara vatten får sin fortsättning i Friska sjöar.",
        "Klara vatten gav upphov till Friska sjöar.",
        "Friska sjöar startar när Klara vatten slutar den 30 juni.",
        "Friska sjöar har efterträtt Klara vatten.",
        "Friska sjöar föregicks av Klara vatten.",
        "Friska sjöar uppstod ur Klara vatten.",
        "Friska sjöar bildades ur Klara vatten.",
        "Klara vatten är slut. Svaret är Friska sjöar, som tar vid i maj.",
        "Klara vatten går in i en ny fas som kallas Friska sjöar.",
        "Klara vatten var det projekt som föregick Friska sjöar.",
        "Klara vatten är slut. Erfarenheterna har tagits om hand i Friska sjöar.",
        "Sedan den 1 mars har Klara vatten efterträtts av Friska sjöar.",
        "Friska sjöar togs upp. Innan dess drevs Klara vatten.",
        "Friska sjöar togs upp. Det förvaltar resultaten från Klara vatten.",
        "Klara vatten (föregångare till Friska sjöar) slutredovisades.",
        "Klara vatten är slut. Nu fortsätter arbetet i Friska sjöar.",
        "Klara vatten är slut. Som en naturlig fortsättning startar Friska sjöar.",
        "Klara vatten lämnar över stafettpinnen till Friska sjöar.",
        "Klara vatten är slut. Stafettpinnen går nu över till Friska sjöar.",
        "Klara vatten är slut. Med Friska sjöar förs arbetet vidare.",
        "Klara vatten är slut. Lärdomarna tas med in i det nya projektet Friska sjöar.",
        "Friska sjöar går in där Klara vatten slutar.",
        "Klara vatten utgör grunden för Friska sjöar.",
        "Samma dag som Klara vatten avslutades startade Friska sjöar.",
        "I och med att Klara vatten upphör i maj inleds Friska sjöar.",
        "Friska sjöar hade en föregångare i Klara vatten.",
        "Friska sjöar kom till när Klara vatten lades ned.",
        "Klara vatten lades ned men återuppstod som Friska sjöar.",
        "Efter Klara vatten drar Friska sjöar i gång.",
        "Klara vatten lever vidare under nästa år i Friska sjöar.",
        "Klara vatten är slut. Förslaget är att söka medel för en uppföljare, Friska sjöar.",
        "Friska sjöar togs upp. Maj Ek sa att det här är en fortsättning på Klara vatten.",
    ],
)
def test_a_project_follows_another(read: Reader, text: str) -> None:
    assert follows(read, text) == {"Friska sjöar": "Klara vatten"}


@pytest.mark.parametrize(
    "text",
    [
        "Klara vatten heter numera Friska sjöar.",
        "Klara vatten ersätter inte Friska sjöar.",
        "Klara vatten och Friska sjöar pågår båda.",
        "Klara vatten samarbetar med Friska sjöar.",
        "Klara vatten är till skillnad från Friska sjöar ett eget projekt.",
        "Efter Friska sjöar presenterades ekonomin.",
        "Därefter redovisade Maj Ek Friska sjöar.",
        "Klara vatten fortsätter i samma anda som Friska sjöar.",
        "Maj Ek berättade om det kommande arbetet i Friska sjöar.",
        "Maj Ek, som tidigare ledde Friska sjöar, leder nu Klara vatten.",
        "Det är oklart om Klara vatten ska ersättas av Friska sjöar.",
        "Rådet diskuterade om Friska sjöar kan ersätta Klara vatten.",
        "Klara vatten är slut. Lokalerna tas över av Friska sjöar.",
        "Uppföljningen av Klara vatten görs ihop med Friska sjöar.",
    ],
)
def test_what_is_no_succession(read: Reader, text: str) -> None:
    assert follows(read, text) == {}


@pytest.mark.parametrize("number", ["2", "II", "2.0"])
def test_a_number_in_the_name_follows(read: Reader, number: str) -> None:
    text = f"# 1 Läget\nSatsningen ”Gröna stigar” är slut. Satsningen ”Gröna stigar {number}” startar i höst."
    ties = {one.name: ", ".join(other.value for other in one.follows) for one in read(text).projects if one.follows}
    assert ties == {f"Gröna stigar {number}": "Gröna stigar"}


@pytest.mark.parametrize(
    "text",
    [
        "Den 1 januari slogs Klara vatten och Rena bäckar ihop till Friska sjöar.",
        "Projekten Klara vatten och Rena bäckar slås från och med maj ihop till Friska sjöar.",
        "Klara vatten och Rena bäckar har gått upp i Friska sjöar.",
        "Klara vatten slås samman med Rena bäckar till Friska sjöar.",
        "Av Klara vatten och Rena bäckar bildas Friska sjöar.",
        "Friska sjöar ersätter både Klara vatten och Rena bäckar.",
        "Friska sjöar är en sammanslagning av Klara vatten och Rena bäckar.",
        "Klara vatten har slagits ihop med Rena bäckar och heter nu Friska sjöar.",
    ],
)
def test_what_is_merged_has_several_before_it(read: Reader, text: str) -> None:
    assert follows(read, f"Det gjorde satsningen ”Rena bäckar” också. {text}") in (
        {"Friska sjöar": "Klara vatten, Rena bäckar"},
        {"Friska sjöar": "Rena bäckar, Klara vatten"},
    )


def test_two_do_not_follow_each_other(read: Reader) -> None:
    text = "Friska sjöar ersätter Klara vatten. Klara vatten är slut. I stället startar Klara vatten."
    assert follows(read, text) == {"Friska sjöar": "Klara vatten"}


def test_a_name_that_goes_on_follows_the_name_before(read: Reader) -> None:
    told = "Satsningen ”Klara vatten” är slut. Satsningen ”Klara vatten Fortsättning” startar i maj."
    found = {one.name: [other.value for other in one.follows] for one in read(f"# 1 Läget\n{told}").projects}
    assert found == {"Klara vatten": [], "Klara vatten Fortsättning": ["Klara vatten"]}


def test_of_several_the_one_spoken_of_just_before_is_followed(read: Reader) -> None:
    text = "Projektet ”Rena bäckar” pågår. Klara vatten är slut. Fortsättningen heter Friska sjöar."
    assert follows(read, text) == {"Friska sjöar": "Klara vatten"}
