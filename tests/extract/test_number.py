import re

import pytest

from extract.number import WORDS, alternatives, roman, value


def test_every_word_means_itself() -> None:
    assert [WORDS[word] for word in ("ett", "tolv", "tjugo", "tjugoett", "nittionio")] == [1, 12, 20, 21, 99]
    assert "noll" not in WORDS
    assert sorted(WORDS.values()) == list(range(1, 100))


def test_the_longest_word_is_tried_first() -> None:
    found = [match[0] for word in WORDS if (match := re.match(alternatives(), word))]
    assert found == list(WORDS)
    assert alternatives(5, 4) == ""


@pytest.mark.parametrize(("written", "number"), [("7", 7), ("SJU", 7), ("åttiofyra", 84)])
def test_digits_and_words(written: str, number: int) -> None:
    assert value(written) == number


@pytest.mark.parametrize("written", ["", "många", "hundra", "7:e"])
def test_what_is_no_number(written: str) -> None:
    with pytest.raises(KeyError):
        value(written)


@pytest.mark.parametrize(("numeral", "number"), [("III", 3), ("IX", 9), ("XIV", 14), ("XXXIX", 39)])
def test_roman_numerals(numeral: str, number: int) -> None:
    assert roman(numeral) == number


def test_roman_numerals_end_below_forty() -> None:
    with pytest.raises(KeyError):
        roman("XL")
