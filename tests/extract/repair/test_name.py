"""Names in which OCR put a figure or a sign for a letter."""

import pytest

from extract.repair.name import restore_name
from extract.repair.restore import Restoration


@pytest.mark.parametrize(
    ("word", "before", "meant"),
    [
        ("H66k", "Maj", "höök"),
        ("R&dane", "Bo", "rådane"),
        ("Stjernléf", "Ida", "stjernlöf"),
        ("Vollsj6", "Maj", "vollsjö"),
    ],
)
def test_no_persons_name_has_a_figure(word: str, before: str, meant: str) -> None:
    restored = restore_name(word, None, before)
    assert restored is not None
    assert (restored.word, sum(restored.lengths)) == (meant, len(word))


@pytest.mark.parametrize(("word", "before"), [("Norén", "Maj"), ("Vollsj6", "den"), ("Maj", "Fru"), ("2024", "år")])
def test_other_words_stay(word: str, before: str) -> None:
    assert restore_name(word, None, before) is None


def test_a_word_that_is_common_is_likelier_than_its_letters() -> None:
    known = Restoration("sjöberg", (1,) * 7, gain=float("inf"), score=-7.0)
    assert restore_name("Sj6berg", known, "Maj") == known
