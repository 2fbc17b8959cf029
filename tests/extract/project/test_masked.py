"""What a sentence keeps of its words where only times matter."""

import pytest

from tests.extract.items import Reader
from tests.extract.project.times import MEETING, dates, klara_vatten


def test_work_with_another_has_a_time_of_its_own(read: Reader) -> None:
    assert dates(klara_vatten(read, "Arbetet i Programgruppen avslutades i maj 2023.")) == (None, None)
    assert dates(klara_vatten(read, "Arbetet avslutades i maj 2023.")) == (None, "2023-05")


def test_a_year_of_a_name_is_no_time(read: Reader) -> None:
    said = read(
        "# 1 Läget\nProjektet Klar kust 2030 ägs av Habo. Klar kust 2030 förlängs till den 31 maj 2027."
    ).projects
    assert [(one.name, *dates(one)) for one in said] == [("Klar kust 2030", None, "2027-05-31")]


def test_a_noun_takes_up_the_last_word_of_a_name(read: Reader) -> None:
    text = "# 1 Leder\nSatsningen ”Gröna stråk” togs upp. Stråken invigdes den 4 september 2023."
    (project,) = read(text, date=MEETING).projects
    assert dates(project) == ("2023-09-04", None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Teamet kom i gång i januari 2023.", ("2023-01", None)),
        ("Habo och Mullsjö har i Klara vatten samordnat sina prov sedan augusti 2022.", ("2022-08", None)),
        ("Maj Ek samordnar mötena sedan augusti 2022.", (None, None)),
        ("Habo samordnar resan sedan 2021.", (None, None)),
        ("Arbetssättet infördes i Habo i mars 2021.", ("2021-03", None)),
        ("Avtalet gäller från den 1 maj 2024 till den 30 april 2026.", ("2024-05-01", "2026-04-30")),
        ("Avtalen börjar gälla den 1 juni 2024.", ("2024-06-01", None)),
        ("Avtalet om Klara vatten löper ut den 31 maj 2024.", (None, "2024-05-31")),
        ("Samverkansavtalet om Klara vatten gäller till den 31 maj 2024.", (None, "2024-05-31")),
        ("Första arbetsdag är den 2 januari 2024.", ("2024-01-02", None)),
        ("Det nuvarande avtalet löper ut den 31 maj 2024.", (None, None)),
        ("Avtalet med konsulten gäller till den 31 maj 2024.", (None, None)),
        ("Ordföranden började i mars 2021.", (None, None)),
    ],
)
def test_a_noun_or_an_agreement_takes_up_the_only_undertaking(
    read: Reader, sentence: str, expected: tuple[str | None, str | None]
) -> None:
    assert dates(klara_vatten(read, sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Under hösten 2022 startade projekt Klara vatten.", "2022"),
        ("Sedan den 1 sep 2023 bedrivs projekt Klara vatten.", "2023-09-01"),
    ],
)
def test_projekt_without_an_article_stands_for_what_it_names(read: Reader, sentence: str, start: str) -> None:
    assert dates(klara_vatten(read, sentence)) == (start, None)
