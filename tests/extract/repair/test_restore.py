"""One damaged word at a time, with a small list of words."""

import math

import pytest

from extract.repair.lexicon import Lexicon
from extract.repair.restore import Restorer

WORDS = {"möte": 1e-3, "mote": 1e-8, "arbete": 1e-3, "förbättrats": 1e-5, "väg": 1e-3, "val": 1e-3, "öppna": 1e-4}
RESTORER = Restorer(Lexicon(WORDS))


@pytest.mark.parametrize(
    ("damaged", "word", "is_listed", "is_plain"),
    [
        ("mote", "möte", True, True),
        ("Mote", "möte", True, True),
        ("m6te", "möte", True, False),
        ("mo6te", "möte", True, False),
        ("forbdttrats", "förbättrats", True, False),
        ("motes", "mötes", False, True),
        ("vagarbete", "vägarbete", False, True),
        ("v3garbete", "vägarbete", False, False),
    ],
)
def test_what_a_word_was(damaged: str, word: str, is_listed: bool, is_plain: bool) -> None:
    found = RESTORER.restore(damaged)
    assert found is not None
    assert (found.word, found.is_plain) == (word, is_plain)
    assert sum(found.lengths) == len(damaged)
    assert len(found.lengths) == len(word)
    assert is_listed or math.isinf(found.gain)


@pytest.mark.parametrize("word", ["qqq", "xyzzy", "1986", "Mwz"])
def test_what_is_left_of_no_known_word(word: str) -> None:
    assert RESTORER.restore(word) is None


def test_how_much_likelier_it_is_than_the_word_as_it_stands() -> None:
    rare, none = RESTORER.restore("mote"), RESTORER.restore("oppna")
    assert rare is not None
    assert none is not None
    assert rare.gain == pytest.approx(5.0)
    assert none.gain == math.inf
