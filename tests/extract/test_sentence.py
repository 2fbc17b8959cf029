from extract.draft import Section
from extract.passage import Passage
from extract.sentence import LONGEST, sentences


def section(title: str, *paragraphs: str) -> Section:
    return Section("7", Passage.of(title), tuple(map(Passage.of, paragraphs)))


def test_the_title_and_each_sentence_below_it() -> None:
    found = sentences([section("Läget. Nu", "Allt är klart. Alla är nöjda.", "Tack.")])
    assert [(one.item, one.paragraph, one.text) for one in found] == [
        ("7", 0, "Läget. Nu"),
        ("7", 1, "Allt är klart."),
        ("7", 1, "Alla är nöjda."),
        ("7", 2, "Tack."),
    ]
    assert [one.is_title for one in found] == [True, False, False, False]


def test_what_goes_on_for_ever_is_no_sentence() -> None:
    found = sentences([section("a" * (LONGEST + 1), "b" * (LONGEST + 1), "Tack.")])
    assert [len(one.text) for one in found] == [LONGEST, len("Tack.")]


def test_no_items_have_no_sentences() -> None:
    assert sentences([]) == []
