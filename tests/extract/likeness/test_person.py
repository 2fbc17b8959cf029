import pytest

from extract.identity import Kind, Known, Verdict
from extract.likeness import person


def known(name: str, **more: set[str]) -> Known:
    return Known(kind=Kind.PERSON, name=name, documents={name}, contexts={"council"}, **more)


def verdict(one: Known, other: Known) -> Verdict | None:
    judgement = person.compare(one, other)
    return judgement.verdict if judgement else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Åsa Björk", "Asa Bjork"),
        ("Karl-Erik Moe", "Karl Erik Moe"),
        ("Maja Öster Ramberg", "Maja Öster"),
        ("Maja Öster Ramberg", "Maja Ramberg"),
        ("Maja Öster Ramberg", "Maja Ö Ramberg"),
        ("Maja Öster Ramberg", "Maja Ö. Ramberg"),
    ],
)
def test_accents_hyphens_and_middle_names_make_no_other_person(one: str, other: str) -> None:
    assert verdict(known(one), known(other)) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Disa Lindqvall", "Disa Lindqval"),
        ("Sofia Moe", "Sophia Moe"),
        ("Yvonna Moe", "Yvonny Moe"),
        ("D Alm", "Disa Alm"),
    ],
)
def test_a_slip_or_an_initial_needs_something_else_in_common(one: str, other: str) -> None:
    assert verdict(known(one), known(other)) is Verdict.UNSURE
    town = {"organisations": {"Tjörns kommun"}}
    assert verdict(known(one, **town), known(other, **town)) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bo Alm", "Disa Alm"),
        ("Bo Alm", "Bo Ek"),
        ("Siv Lund", "Siv Land"),
        ("Maja Öster Ramberg", "Maja Öster Lund"),
        ("Bo Alm Ek", "Alm Ek"),
    ],
)
def test_other_names_are_other_people(one: str, other: str) -> None:
    assert verdict(known(one), known(other)) is None


def test_two_in_one_attendance_list_are_two() -> None:
    both = {"listed": {"a.md"}}
    assert verdict(known("Maja Öster", **both), known("Maja Öster Ramberg", **both)) is Verdict.DIFFERENT


@pytest.mark.parametrize("field", ["parties", "organisations"])
def test_what_speaks_against_leaves_it_to_a_person(field: str) -> None:
    judgement = person.compare(known("Åsa Björk", **{field: {"S"}}), known("Asa Bjork", **{field: {"M"}}))
    assert judgement is not None
    assert judgement.verdict is Verdict.UNSURE
    assert judgement.score < 0.5


def test_a_judgement_says_why_in_both_languages() -> None:
    judgement = person.compare(known("Maja Öster Ramberg"), known("Maja Öster"))
    assert judgement is not None
    assert "mellannamn" in judgement.sv
    assert "middle name" in judgement.en


def test_two_of_one_surname_differ_in_their_given_names() -> None:
    assert person.difference("Bo Alm", "Disa Alm")[0] == "samma efternamn men olika förnamn"
