import pytest

from extract.passage import Passage
from extract.project.line import Line
from extract.project.opening import first
from extract.project.place import Place
from extract.sentence import Sentence
from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Längst har man kommit i Ljust hem på ön. Det är Habo som äger projektet, och Mullsjö är med.",
            "Ljust hem på ön",
        ),
        ("Så till Vattenkraften. Där deltar Habo och Mullsjö, och Vinnova betalar.", "Vattenkraften"),
        ("Sedan kom Maj in på Vätterboxen, det som länge var en idé. Alla är med. Habo samordnar.", "Vätterboxen"),
        ("Sist ut är Lådbilen. Habo äger den och Vinnova finansierar.", "Lådbilen"),
        ("Maj tog upp Skogfram 2030 under Bos frånvaro. En ansökan är inskickad. Habo är med.", "Skogfram 2030"),
        ("Isväg är projektet där vi övar halka. Habo är med, Mullsjö leder det.", "Isväg"),
        ("Alla går vidare med Mera Mat, som tar vid i maj. Habo samordnar.", "Mera Mat"),
        ("Fortsättningen, Nattens ljus, startar den 1 mars. Habo är projektägare.", "Nattens ljus"),
        ("Först på listan stod Grön ledning. Habo äger den och Mullsjö är med.", "Grön ledning"),
        ("Nästa projekt var Mat på rätt väg. Stödet från Vinnova räcker. Habo gör utvärderingen.", "Mat på rätt väg"),
        ("Vad gäller Gula stråk är läget gott. Habo är med, och Boverket är finansiär.", "Gula stråk"),
        ("När det kommer till Robotspåret så är det Habo som driver projektet. Vinnova betalar.", "Robotspåret"),
        (
            "Maj visade sedan Skogens skafferi. Habo äger det, Mullsjö deltar och Vinnova finansierar.",
            "Skogens skafferi",
        ),
        ("Inköpet går under namnet VA-kompassen. Habo håller i det och Mullsjö är med.", "VA-kompassen"),
        ("Resultaten tas om hand i NYA TAG, som är en fortsättning på projektet. Habo leder det.", "NYA TAG"),
        ("Orrbussen tuffar på i god takt. Habo och Mullsjö är med och Vinnova betalar.", "Orrbussen"),
        ("Orrcoachen är på plats. Projektet ägs av Habo, och Mullsjö deltar.", "Orrcoachen"),
        ("Utemat i norr har gått trögt. Habo samordnar, Mullsjö deltar.", "Utemat i norr"),
        ("Kort om ett par saker.\n\nNORDLJUS. Region Jönköpings län koordinerar och Habo deltar.", "NORDLJUS"),
        ("Maj tog upp Tolkrobot i fickan. Habo kommun har lämnat det projektet.", "Tolkrobot i fickan"),
        ("Först sade Bo sitt. Vidare diskuterades Lådbilen. Det projektet är avslutat.", "Lådbilen"),
        ("Frågan om Lån av ljus väcktes. Den satsningen leds av Habo.", "Lån av ljus"),
    ],
)
def test_a_name_can_open_what_is_told(read: Reader, text: str, name: str) -> None:
    assert name in [one.name for one in read(f"# 1 Rapporter\n{text}").projects]


@pytest.mark.parametrize(
    "text",
    [
        "Vi har en skola i Bankeryd. Habo äger den och Mullsjö är med och betalar.",
        "Så till Bo Lund. Han leder arbetet i Habo, som Vinnova finansierar.",
        "Den ena ligger i Habo, den andra i Furusjö. Habo äger och Mullsjö deltar.",
        "Så till Bankeryd. Där var vädret fint.",
        "Fiberpengarna räcker inte. Habo är med och Vinnova betalar.",
        "Personalen är nöjd. Habo äger, Mullsjö deltar.",
    ],
)
def test_a_place_or_a_person_opens_nothing(read: Reader, text: str) -> None:
    assert read(f"# 1 Rapporter\n{text}").projects == []


def test_a_company_is_no_project(read: Reader) -> None:
    text = (
        "# 1 Inköp\nTilldelningen gick till Edsnova AB. Avtalet med Edsnova gäller från maj. Projektet drivs av Habo."
    )
    assert "Edsnova" not in [one.name for one in read(text).projects]


def test_a_quoted_name_is_told_around_beside_another_project(read: Reader) -> None:
    text = "Orrbussen rullar på. Habo äger, Mullsjö är med.\n\nOm ”Luckan öppen” inget nytt. Habo äger. Aneby är med."
    assert {one.name for one in read(f"# 1 Rapporter\n{text}").projects} == {"Orrbussen", "Luckan öppen"}


def test_a_whole_clause_can_be_what_an_undertaking_is_called(read: Reader) -> None:
    text = "Ingen ska gå hungrig hem heter den satsning som Habo och Mullsjö går in i den 1 maj. Habo håller i den."
    assert [one.name for one in read(f"# 1 Rapporter\n{text}").projects] == ["Ingen ska gå hungrig hem"]


@pytest.mark.parametrize(
    ("texts", "points"),
    [
        (("Orrbussen rullar.", "Projektet ägs av Habo, och Mullsjö deltar."), 4),
        (("Orrbussen rullar.", "Den ägs av Habo, och Mullsjö deltar."), 2),
        (("Orrbussen rullar.", "Vädret är fint."), 0),
        (("Nu rullar Orrbussen.", "Projektet ägs av Habo, och Mullsjö deltar."), 0),
    ],
)
def test_a_name_opens_a_paragraph_by_what_that_tells(texts: tuple[str, ...], points: int) -> None:
    lines = [Line(Sentence("1", Passage.of(text), min(at, 1)), text, ()) for at, text in enumerate(("Läget", *texts))]
    start = texts[0].index("Orrbussen")
    end = start + len("Orrbussen")
    assert first(Place(lines[1], start, end, lines, 1), end) == points
