import pytest

from extract.hyphen import is_hyphenated, seam


@pytest.mark.parametrize("line", ["inform-", "hälso-", "covid-1-", "mjukt\u00ad", "mjukt \u00ad", "satt\u2010"])
def test_a_word_goes_on_in_the_next_line(line: str) -> None:
    assert is_hyphenated(line)


@pytest.mark.parametrize("line", ["", "-", "slut", "slut.", "Maj Ek -", "klart.-", "2024–"])
def test_what_is_no_hyphen_at_the_end_of_a_line(line: str) -> None:
    assert not is_hyphenated(line)


@pytest.mark.parametrize(
    ("first", "second", "taken", "parted"),
    [
        ("inform-", "ation", 1, False),
        ("mjukt\u00ad", "Streck", 1, False),
        ("SKOG\u2010", "SRÅD", 1, False),
        ("hälso\u2010", "och sjukvård", 0, True),
        ("jobb-", "bas", 2, False),
        ("jobb-", "kurs", 1, False),
        ("Upplands-", "Bro", 0, False),
        ("KKA-", "ansvarig", 0, False),
        ("covid-", "19", 0, False),
        ("e-", "post", 0, False),
        ("hälso-", "och sjukvård", 0, True),
        ("hälso-", "samt sjukvård", 0, True),
        ("inform-", "", 0, False),
        ("två", "ord", 0, True),
        ("", "ord", 0, True),
    ],
)
def test_where_two_lines_meet(first: str, second: str, taken: int, parted: bool) -> None:
    assert seam(first, second) == (taken, parted)


def test_a_word_that_only_begins_like_a_conjunction() -> None:
    assert seam("sil-", "ocher") == (1, False)
