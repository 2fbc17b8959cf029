"""The example queries: complete in both languages, and deaf to what a value would like to be."""

import pyoxigraph as ox
import pytest

from graph_api.examples import Example, examples
from ontology.errors import QueryError

HOSTILE = ['a" } } DROP ALL #', "?x . SERVICE <http://localhost/> {}", "\\", "\n}\n", "'''", "å\u202e#<b>"]


@pytest.mark.parametrize("example", examples().values(), ids=lambda example: example.name)
def test_an_example_says_what_it_answers_in_both_languages(example: Example) -> None:
    for texts in (example.label, example.comment, *(parameter.label for parameter in example.parameters)):
        assert texts["sv"]
        assert texts["en"]
    assert example.keywords


@pytest.mark.parametrize("value", HOSTILE)
def test_a_value_stays_a_value(value: str) -> None:
    example = examples()["sentences"]
    store = ox.Store()
    answer = store.query(example.bound({"fras": value}))
    assert isinstance(answer, ox.QuerySolutions)
    assert list(answer) == []


def test_a_missing_value_is_said() -> None:
    with pytest.raises(QueryError, match="needs a value for datum"):
        examples()["absent"].bound({})


def test_a_value_of_another_type_is_said() -> None:
    with pytest.raises(QueryError, match="cannot be understood"):
        examples()["absent"].bound({"datum": "förra tisdagen"})


def test_a_value_nobody_asked_for_is_said() -> None:
    with pytest.raises(QueryError, match="does not ask for projekt, but for nothing"):
        examples()["conflicts"].bound({"projekt": "X"})
