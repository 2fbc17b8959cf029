"""What a sentence keeps of its words where only times matter."""

from tests.extract.items import Reader
from tests.extract.project.times import dates, klara_vatten


def test_work_with_another_has_a_time_of_its_own(read: Reader) -> None:
    assert dates(klara_vatten(read, "Arbetet i Programgruppen avslutades i maj 2023.")) == (None, None)
    assert dates(klara_vatten(read, "Arbetet avslutades i maj 2023.")) == (None, "2023-05")


def test_a_year_of_a_name_is_no_time(read: Reader) -> None:
    said = read(
        "# 1 Läget\nProjektet Klar kust 2030 ägs av Habo. Klar kust 2030 förlängs till den 31 maj 2027."
    ).projects
    assert [(one.name, *dates(one)) for one in said] == [("Klar kust 2030", None, "2027-05-31")]
