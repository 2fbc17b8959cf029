import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.spelling import as_printed, damage, folded, is_slip, sound


@pytest.mark.parametrize(
    ("one", "other"), [("Åsa Öst-Ek", "asa ost ek"), ("Désirée  Ø", "desiree o"), ("Łucja’s", "lucja s")]
)
def test_folding_leaves_plain_letters(one: str, other: str) -> None:
    assert folded(one) == other


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("one", "other"), [("karlsson", "carlson"), ("sofia", "sophia"), ("matz", "mats"), ("ewa", "eva")]
)
def test_names_that_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_short_names_have_no_slips() -> None:
    assert is_slip("lindgren", "lindgrem")
    assert not is_slip("berg", "borg")
    assert not is_slip("lindgren", "lundgran")


def test_another_number_is_no_slip() -> None:
    assert not is_slip("etapp1", "etapp2")
    assert not is_slip("steg12", "steg13")


def test_damage_is_digits_inside_words_and_no_swedish_letters() -> None:
    assert damage("Åsa Björk") == 0
    assert damage("Asa Bjork") == 1
    assert damage("Asa Bj6rk") > damage("Asa Bjork")


def test_a_restored_name_is_found_as_it_stands() -> None:
    assert as_printed("Åsa Björk", "valdes Asa Bjork, att justera") == "Asa Bjork"
    assert as_printed("Åsa Björk", "ÅSA BJÖRK valdes") is None
    assert as_printed("Åsa Björk", "Bo Alm valdes") is None
    assert as_printed("Åsa Björk", "") is None
