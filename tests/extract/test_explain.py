from typing import Any

import pytest

from extract.explain import explain
from extract.identity import Identities, Kind, Verdict
from extract.link import link
from ontology.errors import SettingError
from ontology.register import Register


@pytest.fixture
def known(page: Any, register: Register) -> Identities:
    pages = [
        page("a").attends("Maja Öster Ramberg", "Tjörns kommun").attends("Bo Alm", "Tjörns kommun"),
        page("b").attends("Maja Öster", "Tjörns kommun").project("#fjärr"),
        page("c").attends("Maja Ö Ramberg", "Tjörns kommun").attends("Disa Alm", "Tjörns kommun"),
        page("d").attends("Disa Aalm", "Orust kommun"),
    ]
    return link([one.minutes() for one in pages], register)


def test_a_merge_is_told_step_by_step(known: Identities) -> None:
    (told,) = explain(known, "Maja Öster", "Maja Ö Ramberg")
    assert told.verdict is Verdict.SAME
    assert [set(step.names) for step in told.steps] == [
        {"Maja Öster", "Maja Öster Ramberg"},
        {"Maja Öster Ramberg", "Maja Ö Ramberg"},
    ]
    assert 0.9 < told.score < 1
    assert "mellannamn" in told.sv
    assert "middle name" in told.en


def test_a_spelling_without_accents_is_understood(known: Identities) -> None:
    (told,) = explain(known, "maja oster", "Maja Öster Ramberg")
    assert told.verdict is Verdict.SAME


def test_two_people_differ_in_something(known: Identities) -> None:
    (told,) = explain(known, "Bo Alm", "Disa Alm")
    assert (told.kind, told.verdict) == (Kind.PERSON, Verdict.DIFFERENT)
    assert told.sv == "Inte samma: samma efternamn men olika förnamn."


def test_what_a_person_should_decide_says_so(known: Identities) -> None:
    (told,) = explain(known, "Disa Alm", "Disa Aalm")
    assert told.verdict is not Verdict.SAME


def test_a_person_is_no_project(known: Identities) -> None:
    (told,) = explain(known, "Bo Alm", "#fjärr")
    assert told.en == "Not the same: Bo Alm is a person, #fjärr is a project."


def test_a_name_that_nothing_bears_is_answered_with_the_nearest(known: Identities) -> None:
    with pytest.raises(SettingError) as raised:
        explain(known, "Bo Olm", "Bo Alm")
    assert "Bo Alm" in raised.value.message("sv")
