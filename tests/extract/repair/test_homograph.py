"""Which of two words is meant once å, ä and ö are lost; words and their neighbours stand without marks."""

import pytest

from extract.repair.homograph import choose


@pytest.mark.parametrize(
    ("before", "key", "after", "meant"),
    [
        ("det", "ar", "klart", "är"),
        ("3", "ar", "sedan", "år"),
        ("varje", "ar", "ses", "år"),
        ("under", "ar", "2024", "år"),
        ("filmen", "har", "visats", "har"),
        ("sa", "har", "gick", "här"),
        ("finns", "har", ".", "här"),
        ("finns", "har", "en", "har"),
        ("i", "var", "kommun", "vår"),
        ("det", "var", "klart", "var"),
        ("for", "vara", "kommuner", "våra"),
        ("ska", "vara", "klart", "vara"),
        ("ungdomar", "bor", "kvar", "bor"),
        ("kommunen", "bor", "delta", "bör"),
        ("om", "val", "av", "val"),
        ("fungerar", "val", ".", "väl"),
        ("mycket", "val", "genomtankt", "väl"),
        ("att", "forsta", "problemet", "förstå"),
        ("det", "forsta", "problemet", "första"),
        ("en", "lag", "niva", "låg"),
        ("enligt", "lag", "(2010:800)", "lag"),
        ("vill", "andra", "beslutet", "ändra"),
        ("den", "andra", "delen", "andra"),
        ("oversynen", "beror", "pa", "beror"),
        ("fragan", "beror", "alla", "berör"),
        ("att", "inga", "avtal", "ingå"),
        ("", "far", "", "får"),
    ],
)
def test_neighbours_tell_which_is_meant(before: str, key: str, after: str, meant: str) -> None:
    assert choose(key, before, after) == meant


@pytest.mark.parametrize("key", ["kommun", "lan", "protokoll", ""])
def test_what_is_no_homograph_is_left_to_others(key: str) -> None:
    assert choose(key, "i", "och") is None
