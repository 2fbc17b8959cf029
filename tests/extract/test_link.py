import datetime
from collections.abc import Callable
from typing import Any

import pytest

from extract.curated import Curated
from extract.facts import Minutes
from extract.identity import Identities, Kind, Verdict
from extract.link import link
from ontology.register import Register


@pytest.fixture
def joined(register: Register) -> Callable[..., Identities]:
    def run(*pages: Any, curated: Curated | None = None) -> Identities:
        return link([page.minutes() for page in pages], register, curated)

    return run


def who(identities: Identities, page: Any, name: str, kind: Kind = Kind.PERSON) -> str:
    return identities.entity(kind, page.minutes().document.sha256, name).iri.rsplit("/", 1)[-1]


def test_one_person_under_three_spellings_in_three_documents(page: Any, joined: Any) -> None:
    one = page("a").attends("Maja Öster Ramberg", "Tjörns kommun")
    two = page("b").attends("Maja Öster", "Tjörns kommun").attends("Bo Alm", "Orusts kommun")
    three = page("c").item("1", "Läget", presenters=("Maja Ö Ramberg",))
    known = joined(one, two, three)
    assert {
        who(known, one, "Maja Öster Ramberg"),
        who(known, two, "Maja Öster"),
        who(known, three, "Maja Ö Ramberg"),
    } == {"maja-oster-ramberg"}
    assert who(known, two, "Bo Alm") == "bo-alm"


def test_the_label_is_the_fullest_then_the_least_damaged_then_the_commonest(page: Any, joined: Any) -> None:
    pages = [page("a").attends("Åsa Björk", "Orust kommun"), page("b").attends("Asa Bjork", "Orust kommun")]
    pages += [page("c").attends("Asa Bjork", "Orust kommun")]
    entity = joined(*pages).entity(Kind.PERSON, pages[1].minutes().document.sha256, "Asa Bjork")
    assert entity.label == "Åsa Björk"
    assert entity.names == ("Asa Bjork",)


def test_a_project_is_called_what_it_is_called_now(page: Any, joined: Any) -> None:
    one = page("a").project("Kulturstigen", "Den gamla pilgrimsvägen")
    known = joined(one)
    entity = known.entity(Kind.PROJECT, one.minutes().document.sha256, "Den gamla pilgrimsvägen")
    assert (entity.label, entity.names) == ("Kulturstigen", ("Den gamla pilgrimsvägen",))


def test_a_name_that_fits_two_people_of_one_list_is_neither(page: Any, joined: Any) -> None:
    one = page("a").attends("Maja Öster Ramberg", "Tjörns kommun").attends("Maja Alm Ramberg", "Orust kommun")
    two = page("b").item("1", "Läget", presenters=("Maja Ramberg",))
    known = joined(one, two)
    assert who(known, two, "Maja Ramberg") == "maja-ramberg"
    assert sum(likeness.judgement.verdict is Verdict.UNSURE for likeness in known.likenesses) == 2


def test_namesakes_in_two_councils_stay_two_and_are_listed(page: Any, joined: Any) -> None:
    one = page("a", body="Kommunstyrelsen i Tjörns kommun").attends("Anna Ek", "Tjörns kommun")
    two = page("b", body="Kommunstyrelsen i Orusts kommun").attends("Anna Ek", "Orusts kommun")
    known = joined(one, two)
    assert who(known, one, "Anna Ek") != who(known, two, "Anna Ek")
    assert [likeness.judgement.verdict for likeness in known.likenesses if likeness.kind is Kind.PERSON] == [
        Verdict.UNSURE
    ]


def test_a_board_belongs_to_its_municipality(page: Any, joined: Any) -> None:
    one = page("a", body="Kommunstyrelsen").attends("Anna Ek", "Tjörns kommun")
    two = page("b", body="Kommunstyrelsen").attends("Bo Ek", "Orusts kommun")
    known = joined(one, two)
    assert who(known, one, "Kommunstyrelsen", Kind.BODY) == "kommunstyrelsen-tjorns-kommun"
    assert who(known, two, "Kommunstyrelsen", Kind.BODY) == "kommunstyrelsen-orust-kommun"


def test_projects_are_joined_across_documents_and_their_successors_are_not(page: Any, joined: Any) -> None:
    one = page("a").project("#fjärr", "Fjärrhjälp på nya sätt")
    two = page("b").project("#fjarr").project("#fjärr – hjälp").project("#fjärr hjälp")
    known = joined(one, two)
    project = Kind.PROJECT
    assert who(known, one, "#fjärr", project) == who(known, two, "#fjarr", project)
    assert who(known, two, "#fjärr – hjälp", project) == who(known, two, "#fjärr hjälp", project) == "fjarr-hjalp"


def test_the_registers_name_and_code_come_first(page: Any, joined: Any) -> None:
    one = page("a").attends("Anna Ek", "Tjörn kommun")
    entity = joined(one).entity(Kind.ORGANISATION, one.minutes().document.sha256, "Tjörn kommun")
    assert (entity.label, entity.code, entity.classes) == ("Tjörns kommun", "1419", ("Organisation", "Municipality"))


def test_people_decide_that_two_are_one_or_one_is_two(page: Any, joined: Any) -> None:
    one, two = page("a").attends("Anna Ek", "Tjörns kommun"), page("b").attends("Anna Alm", "Orust kommun")
    pair = frozenset({(Kind.PERSON, "anna-ek"), (Kind.PERSON, "anna-alm")})
    known = joined(one, two, curated=Curated(same=frozenset({pair})))
    assert who(known, one, "Anna Ek") == who(known, two, "Anna Alm")

    three, four = (
        page("c").attends("Maja Öster", "Orust kommun"),
        page("d").attends("Maja Öster Ramberg", "Orust kommun"),
    )
    apart = frozenset({(Kind.PERSON, "maja-oster"), (Kind.PERSON, "maja-oster-ramberg")})
    known = joined(three, four, curated=Curated(different=frozenset({apart})))
    assert who(known, three, "Maja Öster") != who(known, four, "Maja Öster Ramberg")


def test_the_order_of_documents_does_not_matter(page: Any, register: Register) -> None:
    minutes: list[Minutes] = [
        page(name, date=datetime.date(2024, 1, day)).attends(person, "Tjörns kommun", "S").minutes()
        for day, (name, person) in enumerate(
            [("a", "Yvonna Moe"), ("b", "Yvonny Moe"), ("c", "Yvonna K Moe"), ("d", "Yvonna Karin Moe")], start=1
        )
    ]
    one, other = link(minutes, register), link(minutes[::-1], register)
    assert one.entities() == other.entities()
    assert one.likenesses == other.likenesses
