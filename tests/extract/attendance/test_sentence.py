import pytest

from extract.attendance.sentence import is_entry, is_sender, says_more, tells


@pytest.mark.parametrize(
    ("text", "told"), [("Maj Ek hälsade alla välkomna.", True), ("Maj Ek kom till punkt 2", False), ("Maj Ek.", False)]
)
def test_a_sentence_about_whom_it_names(text: str, told: bool) -> None:
    assert tells(text, len("Maj Ek")) is told


def test_what_goes_on_about_somebody() -> None:
    assert says_more("Ersätter Bo Lo (M).")
    assert not says_more("Bo Lo (M), ledamot.")


def test_a_sentence_that_names_more_people() -> None:
    assert is_sender("Från Eda kommun: Bo Lo.")
    assert is_entry("Bo Lo, socialchef, Eda kommun.")
    assert not is_entry("Bo Lo, som kom sent, anlände till punkt 3.")
