import pytest

from extract.identity import Kind, Known, Verdict
from extract.likeness import body


def known(name: str, *owners: str) -> Known:
    return Known(kind=Kind.BODY, name=name, documents={name}, organisations=set(owners))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gemensamt råd för lärande och arbete", "Gemensamma rådet för lärande och arbete"),
        ("Gemensamt råd för lärande och arbete", "Gemensamma rådet i lärande, arbete"),
        ("Gemensamt råd för lärande", "Gemensamt rad for larande"),
    ],
)
def test_inflection_and_small_words_make_no_other_body(one: str, other: str) -> None:
    judgement = body.compare(known(one), known(other))
    assert judgement is not None
    assert judgement.verdict is Verdict.SAME


def test_a_board_of_one_word_needs_its_authority() -> None:
    unknown = body.compare(known("Kommunstyrelsen"), known("kommunstyrelse"))
    assert unknown is not None
    assert unknown.verdict is Verdict.UNSURE
    same = body.compare(known("Kommunstyrelsen", "Nora"), known("kommunstyrelse", "Nora"))
    assert same is not None
    assert same.verdict is Verdict.SAME


def test_each_authority_has_its_own_board() -> None:
    judgement = body.compare(known("Kommunstyrelsen", "Nora"), known("Kommunstyrelsen", "Tjörn"))
    assert judgement is not None
    assert judgement.verdict is Verdict.DIFFERENT


def test_other_words_are_another_body() -> None:
    assert body.compare(known("Socialnämnden"), known("Byggnadsnämnden")) is None


@pytest.mark.parametrize(
    ("name", "everywhere"),
    [
        ("Kommunstyrelsen", True),
        ("Kommunstyrelsens arbetsutskott", True),
        ("Kultur- och fritidsnämnden", True),
        ("Socialnämndens presidium", True),
        ("Arbetsutskottet för kommunstyrelsen", True),
        ("Överförmyndarnämnden Orust Tjörn", False),
        ("Gemensamt råd för lärande och arbete", False),
    ],
)
def test_a_body_of_law_may_be_any_authoritys(name: str, everywhere: bool) -> None:
    assert body.is_everywhere(name) is everywhere


def test_bodies_of_law_without_an_authority_may_be_two() -> None:
    judgement = body.compare(known("Arbetsutskottet i kommunstyrelsen"), known("Arbetsutskott i kommunstyrelsen"))
    assert judgement is not None
    assert judgement.verdict is Verdict.UNSURE
