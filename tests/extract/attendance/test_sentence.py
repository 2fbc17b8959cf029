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


@pytest.mark.parametrize("deed", ["lämnar sammanträdet efter § 3.", "avviker kl. 11.", "anmäler jäv."])
def test_a_party_behind_the_name_leaves_a_sentence_one(deed: str) -> None:
    assert tells(f"Maj Ek (S) {deed}", len("Maj Ek"))
    assert not tells("Maj Ek (S) ersätter Bo Lo.", len("Maj Ek"))
    assert not tells("Maj Ek (S) ordförande; Bo Lo (M); Cia Ro (V).", len("Maj Ek"))
