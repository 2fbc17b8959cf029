import pytest

from extract.passage import Passage
from extract.project.candidate import Candidate
from extract.project.item import Item
from extract.project.line import Line
from extract.project.place import Place
from extract.sentence import Sentence
from tests.extract.items import Reader


def candidate(head: str, *texts: str) -> Candidate:
    """The name in an item with these sentences below its title."""
    lines = [Line(Sentence("1", Passage.of(text), min(at, 1)), text, ()) for at, text in enumerate(("Läget", *texts))]
    starts = [(number, one.text.find(head)) for number, one in enumerate(lines)]
    places = [Place(lines[at], start, start + len(head), lines, at) for at, start in starts if start >= 0]
    return Candidate(head, places, Item(lines))


@pytest.mark.parametrize(
    ("head", "texts", "name"),
    [
        ("Kaffe", ("Habo är med i Kaffe på stan.",), "Kaffe på stan"),
        ("Kaffe", ("Habo är med i Kaffe på stan.", "I Kaffe på stan är alla."), "Kaffe på stan"),
        ("Kaffe", ("Habo är med i Kaffe på stan.", "Nu stänger Kaffe i maj."), "Kaffe"),
        ("KAFFE", ("Habo är med i KAFFE på stan.",), "KAFFE"),
    ],
)
def test_a_name_goes_on_with_what_follows_each_time(head: str, texts: tuple[str, ...], name: str) -> None:
    assert candidate(head, *texts).name == name


def test_a_first_word_stands_as_a_name_where_it_comes_back_inside_a_sentence() -> None:
    assert not candidate("Kaffet", "Kaffet är slut.").stands_as_name
    assert candidate("Kaffet", "Kaffet är slut.", "Alla saknar Kaffet.").stands_as_name


def test_a_full_name_could_be_a_persons_but_not_what_one_takes_part_in() -> None:
    assert candidate("Maj Ek", "Habo talade med Maj Ek.").could_be_a_person
    assert not candidate("Maj Ek", "Habo deltar i Maj Ek.").could_be_a_person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Regionen avsätter tre miljoner till Ljus i byn. Habo äger projektet.", "Ljus i byn"),
        ("Habo ska stanna i Grön vägledare. Mullsjö har lämnat.", "Grön vägledare"),
        ("Aneby hälsas välkommen till Vättern läser. Habo är med sedan starten.", "Vättern läser"),
        ("Habo fortsätter med Läsrundan, nu tillsammans med Mullsjö.", "Läsrundan"),
        ("Nämnden ställer sig bakom avsiktsförklaringen för Kustland Odlar. Habo har skrivit under.", "Kustland Odlar"),
        ("Habo sökte pengar hos Vinnova till Tolk i fickan. Mullsjö ville inte vara med.", "Tolk i fickan"),
        ("Efter det består Byaljus Inland av Habo och Mullsjö. Projektet går mot sitt slut.", "Byaljus Inland"),
        ("Vindljus är den gemensamma arkivnämnden för Habo och Mullsjö.", "Vindljus"),
        ("Från i dag är Vattendraget nu slut. Projektet drevs av Habo.", "Vattendraget"),
        ("Skolan tog fram den i Mötas på hjul, som Habo driver. Mullsjö deltar.", "Mötas på hjul"),
        ("Kommunen tar del av Three Lakes of the East. Habo deltar.", "Three Lakes of the East"),
        ("E-arkivet Tuva, som hittills delats av Habo och Mullsjö, får nya lokaler.", "E-arkivet Tuva"),
        ("Kommunerna Habo och Aneby är överens om att fortsätta med Räknelyftet Syd till 2026.", "Räknelyftet Syd"),
        ("Habo köper in sig i Simma lugnt. Mullsjö startade det hela.", "Simma lugnt"),
        ("Regionen har tillsammans med Habo och Mullsjö tagit fram Vättern Runt. De betalar lika.", "Vättern Runt"),
        ("Maj tipsade om Levande vikar, där redan Habo och Mullsjö är aktiva.", "Levande vikar"),
        ("Habo söker projektledare till ISVAKT 2.0. Mullsjö är med.", "ISVAKT 2.0"),
        ("Bygrannar är sedan 2018 gemensam nämnd för Habo och Mullsjö. Habo är värdkommun.", "Bygrannar"),
        ("I fråga om Fraktnod Norr hänvisar nämnden till Habo, som leder projektet.", "Fraktnod Norr"),
        ("Parterna i Knutpunkten – Habo och Mullsjö – har förlängt överenskommelsen.", "Knutpunkten"),
        ("Habo leder Under samma måne. Projektet startade i maj.", "Under samma måne"),
        ("Från kust till källa drivs av Habo sedan 2021.", "Från kust till källa"),
        ("Habo har anslutit sig till Från jord till gryta, som avslutas i maj.", "Från jord till gryta"),
        ("Parallellt planeras Mot bergen, som Habo ska leda.", "Mot bergen"),
        ("Nämnden lånar Habos e-tjänst Säg Till Nu. Mullsjö använder den.", "Säg Till Nu"),
    ],
)
def test_what_is_done_with_a_name_tells_what_it_is(read: Reader, text: str, name: str) -> None:
    assert {one.name for one in read(f"# 1 Läget\n{text}").projects} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Habo har beställt en utvärdering av Kvistkonsulten. Projektet pågår.",
        "Habo har projektledaren Karin Holmberg anställd. Projektet pågår.",
        "Ansvarig för projektet är Karin Holmberg, Habo.",
        "Från vår till höst pågår arbetet i Habo. Mullsjö deltar.",
        "Från Habo till Mullsjö går en buss, som drivs av Region Jönköpings län.",
        "Kvarteret Eken ägs av Habo kommun. Mullsjö betalar.",
        "Boken ”Havets vänner” finansieras av Habo.",
        "Riksväg 99 byggs om. Trafikverket betalar och Habo deltar.",
        "Nämnden informerades om Storkvarnen. Den renoveras.",
    ],
)
def test_what_is_done_with_others_does_not(read: Reader, text: str) -> None:
    assert not read(f"# 1 Läget\n{text}").projects


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Habo äger Lyckans klubb, ett samarbete med Mullsjö som startade 2021.", ["Lyckans klubb"]),
        (
            "Projektet Lyktan ägs av Habo. Mullsjö prövar cyklar i Låna hjul, som Vinnova betalar.",
            ["Lyktan", "Låna hjul"],
        ),
        (
            "Habo deltar i Solrum Vättern. Till styrgruppen utses Maj Ek till ersättare i Solrum Vättern.",
            ["Solrum Vättern"],
        ),
    ],
)
def test_small_letters_tell_an_undertaking_from_a_place_and_from_somebody(
    read: Reader, text: str, names: list[str]
) -> None:
    assert sorted(one.name for one in read(f"# 1 Läget\n{text}").projects) == names


@pytest.mark.parametrize("text", ["Mullsjö öppnar en filial i Orrarnas hus. Projektet Lyktan ägs av Habo."])
def test_what_a_place_owns_is_a_place(read: Reader, text: str) -> None:
    assert [one.name for one in read(f"# 1 Läget\n{text}").projects] == ["Lyktan"]
