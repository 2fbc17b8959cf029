import pytest

from extract.words import known_share, lost_letters, readability

PROSE = "Nämnden beslutar att bygga en ny skola för barnen på Östra sidan av älven. "


def test_swedish_words_are_known() -> None:
    assert known_share(PROSE) > 0.9
    assert known_share("xqzv wqxk pårtz") < 0.5


@pytest.mark.parametrize("text", ["", "12 34", "§ –", "a b c"])
def test_without_words_nothing_is_known(text: str) -> None:
    assert known_share(text) == 0.0
    assert readability(text) == 0.0


def test_prose_can_be_read_and_what_lies_on_its_side_cannot() -> None:
    assert readability(PROSE) > 0.5
    assert readability("| ~ .. ,, il Il |l jj ¦¦ rn :: iI l1 || ~~") < 0.1


def test_a_long_text_has_its_letters() -> None:
    assert not lost_letters(PROSE * 5)
    assert lost_letters(PROSE.translate(str.maketrans("åäöÖ", "aaoO")) * 5)
    assert not lost_letters("En kort text har inga ringar.".replace("ä", "a"))
