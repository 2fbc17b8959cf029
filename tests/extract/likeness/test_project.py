import pytest

from extract.identity import Kind, Known, Verdict
from extract.likeness import project


def known(name: str, **more: set[str]) -> Known:
    return Known(kind=Kind.PROJECT, name=name, documents={name}, contexts={"council"}, **more)


def verdict(one: Known, other: Known) -> Verdict | None:
    judgement = project.compare(one, other)
    return judgement.verdict if judgement else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("#fjärr hjälp", "#fjärr – hjälp"),
        ("#fjärr hjälp", "#fjarr hjälp"),
        ("#fjärr hjälpen", "#fj4rr hjälpen"),
        ("Projektet Nästa steg", "Nästa steg"),
        ("KLOT", "Upphandling av lånesystemet KLOT"),
        ("Närvaron i länet har ökat", "Närvaron i regionen har ökat"),
        ("Närvaron i länet har ökat", "Närvaron i regionen har ökat – att följa och stödja en skola"),
        ("#Bridge", "#Bridge – tools for every teacher"),
    ],
)
def test_one_project_under_two_names(one: str, other: str) -> None:
    assert verdict(known(one), known(other)) is Verdict.SAME
    assert verdict(known(other), known(one)) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("#fjärr", "#fjärr hjälp"),
        ("#fjärr", "#fjärr – hjälp"),
        ("Nästa steg 1", "Nästa steg 2"),
        ("Hållbar skola 2021", "Hållbar skola 2022"),
        ("En dörr", "Första linan"),
    ],
)
def test_a_word_more_or_another_number_is_another_project(one: str, other: str) -> None:
    assert verdict(known(one), known(other)) is None


def test_what_follows_on_a_project_is_not_that_project() -> None:
    later = known("Nästa steg", apart={project.core("Projektet nästa  steg")})
    assert verdict(later, known("Projektet nästa steg")) is Verdict.DIFFERENT


def test_a_common_name_in_two_councils_is_left_to_a_person() -> None:
    elsewhere = Known(kind=Kind.PROJECT, name="Digital post", documents={"b"}, contexts={"elsewhere"})
    assert verdict(known("Digital post"), elsewhere) is Verdict.UNSURE


def test_a_name_that_the_minutes_give_as_another_is_one() -> None:
    full = known("Bättre vägar till arbete", aliases={project.core("BVA")})
    assert verdict(full, known("BVA")) is Verdict.SAME
