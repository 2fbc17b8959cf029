import pytest

from extract.project.first_word import is_ordinary
from extract.project.slot import is_person


@pytest.mark.parametrize("word", ["Gul", "Gula", "Trygg", "Tryggt", "Öppna", "Delade", "Växande", "Bättre", "Klassrum"])
def test_an_adjective_or_a_long_noun_is_no_given_name(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["Maria", "Rut", "Sten", "Björn", "Elisabet", "Victoria", "Hans", "Rosa", "Pia"])
def test_a_given_name_is_none_of_them(word: str) -> None:
    assert not is_ordinary(word)


@pytest.mark.parametrize("name", ["Gula Bussen", "Four Seas One Shore", "Kom Hit Nu", "Soligt Blekinge"])
def test_no_person_is_called_so(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize("name", ["Karin Holmberg", "Rut Dahl", "Anna Maria von Essen", "Per Ek"])
def test_a_person_is(name: str) -> None:
    assert is_person(name)
