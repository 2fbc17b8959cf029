from extract.samples.markup import Source
from extract.samples.page import breaks, lay_out


def test_only_the_struck_piece_is_struck(source: Source) -> None:
    assert [piece.text for page in lay_out(source) for piece in page if piece.struck] == ["Örebro"]


def test_words_break_before_a_consonant_and_its_vowel() -> None:
    assert [head for head, _ in breaks("kompetens")] == ["kompe-", "kom-"]
