"""The example queries: complete in both languages, deaf to what a value would like to be, and fruitful."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from graph_api.examples import Example, examples
from graph_api.settings import Settings
from graph_api.store import Store, open_store
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


def test_a_value_of_another_type_is_said(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(QueryError, match="cannot be understood"):
        examples()["absent"].bound({"datum": "förra tisdagen"})
    assert caplog.records == []


def test_a_date_may_be_written_without_hyphens() -> None:
    assert '"2024-05-03"' in examples()["absent"].bound({"datum": "20240503"})


def test_a_value_nobody_asked_for_is_said() -> None:
    with pytest.raises(QueryError, match="does not ask for projekt, but for nothing"):
        examples()["conflicts"].bound({"projekt": "X"})


@pytest.fixture(scope="module")
def store(sampled: Path) -> Iterator[Store]:
    with open_store(Settings(data=sampled, query_workers=2)) as opened:
        yield opened


@pytest.mark.parametrize("example", examples().values(), ids=lambda example: example.name)
def test_an_example_shows_something_on_the_samples(store: Store, example: Example) -> None:
    """With the values that its form offers: the first that go together."""
    offered = [[row["value"] for row in store.select(parameter.choices).values()] for parameter in example.parameters]
    assert all(offered)
    names = [parameter.name for parameter in example.parameters]
    combinations = itertools.islice(itertools.product(*offered), 40)
    assert any(store.query(example.bound(dict(zip(names, values, strict=True)))).rows for values in combinations)
