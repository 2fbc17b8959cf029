import re

import pytest

from extract.document import Span
from extract.passage import Passage


def test_a_passage_leads_back_to_the_document() -> None:
    passage = Passage.of("Maj Ek öppnar.", 100)
    assert passage.span(4, 6) == Span(104, 106)
    assert passage[4:6].span() == Span(104, 106)
    match = re.search(r"(?P<verb>öpp\w+)", passage.text)
    assert match is not None
    assert passage.at(match, "verb") == Span(107, 113)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 3), (2, 1), (-1, 2), (14, None)])
def test_an_empty_stretch_has_no_place(start: int, end: int | None) -> None:
    with pytest.raises(ValueError, match="empty stretch"):
        Passage.of("Maj Ek öppnar.").span(start, end)


def test_joined_parts_keep_their_places() -> None:
    joined = Passage.join([Passage.of("Maj", 10), Passage.of("", 13), Passage.of("Ek", 50)])
    assert (joined.text, joined.origins) == ("Maj Ek", (10, 11, 12, 12, 50, 51))
    assert not Passage.join([])


def test_the_place_of_what_goes_on_in_the_next_column_holds_both_parts() -> None:
    joined = Passage.join([Passage.of("Maj", 50), Passage.of("Ek", 20)])
    assert joined.span() == joined.span(1, 5) == Span(20, 53)
    assert joined.span(4) == Span(20, 22)


def test_words_put_in_stand_where_others_stood() -> None:
    passage = Passage.of("M6tet i dag", 5)
    changed = passage.rewritten([(0, 5, "Mötet"), (8, 11, "i går kväll")])
    assert changed.text == "Mötet i i går kväll"
    assert changed.origins[:5] == (5, 6, 7, 8, 9)
    assert changed.origins[-1] == 15
    assert passage.rewritten([]) is passage
    assert passage.saying(" alltså").span() == Span(15, 16)


def test_blanks_at_either_end() -> None:
    assert Passage.of("  Maj  ", 3).strip() == Passage.of("Maj", 5)
    assert not Passage.of("   ").strip()
    assert Passage.of("a Maj b").between(1, 6) == Passage.of("Maj", 2)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Nu börjar vi. Alla är här.", ["Nu börjar vi.", "Alla är här."]),
        ("Vi ses kl. 9 den 3. Maj tog upp det.", ["Vi ses kl. 9 den 3. Maj tog upp det."]),
        ("Det tas under punkt 4. Maj är med.", ["Det tas under punkt 4.", "Maj är med."]),
        ("Ordf. Maj Ek och B. Lo var där.", ["Ordf. Maj Ek och B. Lo var där."]),
        ("Varför? ”Därför!” Så blev det.", ["Varför?", "”Därför!”", "Så blev det."]),
        ("Vi ska\n- mäta\n- räkna", ["Vi ska", "- mäta", "- räkna"]),
        ("Först\n\nsedan", ["Först", "sedan"]),
        ("det är m.m. i planen. och sedan", ["det är m.m. i planen. och sedan"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in Passage.of(text).sentences()] == sentences


def test_the_whole_of_a_passage_is_itself_and_so_is_a_sentence_that_stands_alone() -> None:
    passage = Passage.of("Habo deltar.", 5)
    assert passage[:] is passage[0:12] is passage.strip() is passage.between(0, 12) is passage
    assert passage.between(0, 4) == Passage.of("Habo", 5)
    assert [one is passage for one in (*passage.sentences(), *passage.sentences())] == [True, True]
    assert Passage.of(" Habo deltar. ").sentences() == (Passage.of("Habo deltar.", 1),)
    assert Passage("", ()).sentences() == ()
