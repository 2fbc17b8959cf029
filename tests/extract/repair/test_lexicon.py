"""Words found by what is left of them, with a small list of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.repair.lexicon import FOLD, LOST, Lexicon

LEXICON = Lexicon(
    {"stöd": 1e-4, "stod": 1e-5, "båt": 1e-4, "bat": 1e-8, "bät": 1e-6, "hus": 1e-3, "väg": 1e-3, "arbete": 1e-3},
    names=("höganäs",),
)


@pytest.mark.parametrize(
    ("key", "forced", "words"),
    [
        ("stod", (), {"stöd", "stod"}),
        ("stod", (2,), {"stöd"}),
        ("stod", (0,), set()),
        ("bat", (), {"båt", "bät", "bat"}),
        ("bat", (1,), {"båt", "bät"}),
        ("hus", (), {"hus"}),
        ("hoganas", (), {"höganäs"}),
        ("namnd", (), {"nämnd"}),
        ("xyz", (), set()),
    ],
)
def test_words_with_a_key(key: str, forced: tuple[int, ...], words: set[str]) -> None:
    assert {guess.word for guess in LEXICON.guesses(key, forced)} == words


def test_the_commoner_word_is_likelier_and_the_words_of_minutes_most_of_all() -> None:
    assert LEXICON.score("båt") > LEXICON.score("bät") > LEXICON.score("bat") > LEXICON.score("qqq")
    assert LEXICON.score("län") > LEXICON.score("hus")
    assert LEXICON.score("höganäs") > LEXICON.score("bät")
    assert [LEXICON.knows(word) for word in ("stöd", "höganäs", "län", "qqq")] == [True, True, True, False]


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("vagarbete", "vägarbete"),
        ("husbat", "husbåt"),
        ("husarbetesvag", "husarbetesväg"),
        ("elbat", "elbåt"),
        ("husxyz", None),
        ("hus", None),
    ],
)
def test_compounds(key: str, word: str | None) -> None:
    found = LEXICON.compound(key)
    assert (found and found.word) == word


def test_a_compound_holds_a_lost_letter_where_one_must_have_stood() -> None:
    assert LEXICON.compound("husbat", (4,)) is not None
    assert LEXICON.compound("husbat", (1,)) is None


@given(st.text("abhsuvgåäöt", min_size=1, max_size=14), st.sets(st.integers(0, 13)))
def test_whatever_is_guessed_has_the_key(text: str, forced: set[int]) -> None:
    key = text.translate(FOLD)
    places = [place for place in forced if place < len(key)]
    compound = LEXICON.compound(key, places)
    for guess in (*LEXICON.guesses(key, places), *([compound] if compound else [])):
        assert guess.word.translate(FOLD) == key
        assert all(guess.word[place] in LOST for place in places)
