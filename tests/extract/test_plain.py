from hypothesis import given
from hypothesis import strategies as st

from extract.plain import plain, swedish


@given(st.text())
def test_offsets_hold(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert len(swedish(text)) == len(text)


def test_letters_may_have_been_lost() -> None:
    assert plain("ÅÄÖ åäö É") == plain("AAO aao e")
    assert plain("İstanbul Ås") == "İstanbul Ås"  # one letter that is two in lower case


def test_capitals_of_other_languages() -> None:
    assert swedish("Ærø og Žilina") == "Ärö og Zilina"
    assert swedish("Åre, Älv, Ö") == "Åre, Älv, Ö"
