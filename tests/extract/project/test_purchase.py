import pytest

from extract.facts import ProjectKind
from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Läget\nHabo och Mullsjö gör en gemensam upphandling av vintersand.", "Upphandling av vintersand"),
        ("# 1 Läget\n- Upphandling av vintersand: Habo håller i pennan.", "Upphandling av vintersand"),
        ("# 1 Läget\nHabo, Mullsjö och Aneby upphandlar ett nytt kassaprogram ihop.", "Upphandling av kassaprogram"),
        ("# 1 Läget\nHabo upphandlar tillsammans med Mullsjö skolbänkar.", "Upphandling av skolbänkar"),
        ("# 1 Läget\nHabo upphandlar vintersand. Mullsjö har egen sand.", None),
    ],
)
def test_what_several_buy_together_is_a_purchase(read: Reader, text: str, name: str | None) -> None:
    bought = [one.name for one in read(text).projects if one.kind is ProjectKind.PROCUREMENT]
    assert bought == ([name] if name else [])


def test_a_purchase_is_called_by_its_product(read: Reader) -> None:
    (project,) = read("# 1 Upphandling av kassasystem\nHabo valde plattformen Rätt växel. Mullsjö gör avrop.").projects
    assert (project.name, project.other_names) == ("Rätt växel", ("Upphandling av kassasystem",))


def test_for_whom_is_not_what(read: Reader) -> None:
    (project,) = read("# 1 Upphandling av larm\nHabo håller i upphandlingen för Västra Vättern.").projects
    assert project.name == "Upphandling av larm"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Digitala nattlarm, samordnad upphandling", "Digitala nattlarm"),
        ("Antagning Vättern – upphandling av nytt ansökningssystem", "Antagning Vättern"),
        ("Verksamhetssystem för köket: förnyad upphandling 2024", "Verksamhetssystem för köket"),
        ("Upphandling vintersand", "Upphandling av vintersand"),
        ("Information, upphandling", None),
        ("Habo kommun, upphandling", None),
        ("Upphandling och avtal", None),
    ],
)
def test_a_title_says_what_is_bought_before_the_word_or_after_it(read: Reader, title: str, name: str | None) -> None:
    projects = read(f"# 1 {title}\nHabo håller i upphandlingen. Mullsjö är med.").projects
    assert [one.name for one in projects] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            '# 1 Upphandling av vintersand – "HALKFRITT"\nHabo håller i upphandlingen. Mullsjö är med.',
            ("HALKFRITT", "Upphandling av vintersand"),
        ),
        (
            '# 1 Samordnad upphandling av skolbänkar\n– "Sitt rätt 5"\n- Habo håller i upphandlingen\n- Mullsjö är med',
            ("Sitt rätt 5", "Upphandling av skolbänkar"),
        ),
        (
            '# 1 Upphandling av vintersand\n"Vi behöver mer sand", säger Maj Ek. Habo håller i upphandlingen.',
            ("Upphandling av vintersand",),
        ),
    ],
)
def test_a_purchase_is_called_by_what_stands_in_quotes_behind_it(
    read: Reader, text: str, names: tuple[str, ...]
) -> None:
    (project,) = read(text).projects
    assert (project.name, *project.other_names) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "# 1 Fullmakt inför Sand 25\nHabo, Mullsjö och Aneby kommuner gör en upphandling av vintersand tillsammans "
            "under beteckningen Sand 25.",
            ("Sand 25", "Upphandling av vintersand"),
        ),
        (
            "# 1 Avrop – Växel 7\nVäxel 7 är namnet på den samordnade upphandlingen av telefonväxlar. Habo och Mullsjö "
            "deltar.",
            ("Växel 7", "Upphandling av telefonväxlar"),
        ),
        (
            "# 1 SAND I NORR\nDet här är alltså upphandlingen av vintersand. Habo håller i den.",
            ("SAND I NORR", "Upphandling av vintersand"),
        ),
        (
            "# 1 Gemensam upphandling av skolbänkar\nUpphandlingen går under namnet Sitt rätt. Habo leder den.",
            ("Sitt rätt", "Upphandling av skolbänkar"),
        ),
        (
            "# 1 Läget\nDen gemensamma upphandlingen av tolk för Habo och Mullsjö kallas Tolkslingan.",
            ("Tolkslingan", "Upphandling av tolk"),
        ),
        (
            "# 1 Upphandling av sand\nHabo och Mullsjö gör en upphandling av sand. Ek AB lade ett bud som heter duga.",
            ("Upphandling av sand",),
        ),
        (
            "# 1 Upphandling av sand\nMaj är namnet på den som leder upphandlingen. Habo och Mullsjö är med.",
            ("Upphandling av sand",),
        ),
    ],
)
def test_a_purchase_is_called_what_the_text_says_it_is(read: Reader, text: str, names: tuple[str, ...]) -> None:
    assert [(one.name, *one.other_names) for one in read(text).projects] == [names]
