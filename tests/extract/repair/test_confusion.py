"""What a damaged word may have been, shape by shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.repair.confusion import plain, readings


@pytest.mark.parametrize(
    ("word", "key", "forced"),
    [
        ("l3n", "lan", (1,)),
        ("6ppen", "oppen", (0,)),
        ("mo6te", "mote", (1,)),
        ("omrade", "omrade", None),
        ("folkhilsa", "folkhalsa", (5,)),
        ("&r", "ar", (0,)),
        ("1an", "lan", ()),
        ("|an", "lan", ()),
        ("béista", "basta", (1,)),
        ("0stra", "ostra", (0,)),
        ("0stra", "ostra", ()),
    ],
)
def test_what_a_word_can_be_read_as(word: str, key: str, forced: tuple[int, ...] | None) -> None:
    found = {(reading.key, reading.forced) for reading in readings(word)}
    assert ((key, forced) in found) is (forced is not None)


@pytest.mark.parametrize(("word", "key"), [("Åre", "Are"), ("läge", "lage"), ("möte", "mote"), ("bok", "bok")])
def test_a_word_as_it_stands_without_its_marks(word: str, key: str) -> None:
    reading = plain(word)
    assert (reading.key, reading.forced, reading.cost) == (key, (), 0.0)


@given(st.text("abdeéioé&@1368|GIåäö", max_size=25))
def test_every_reading_uses_up_the_word_and_likelier_ones_come_first(word: str) -> None:
    found = list(readings(word))
    assert all(sum(reading.lengths) == len(word) for reading in found)
    assert all(len(reading.lengths) == len(reading.key) for reading in found)
    assert all(place < len(reading.key) and reading.key[place] in "ao" for reading in found for place in reading.forced)
    costs = [reading.cost for reading in found]
    assert costs == sorted(costs)
    assert 0.0 not in costs
