import pytest

from extract.attendance.substitution import find_substitution
from extract.passage import Passage


@pytest.mark.parametrize(
    ("sentence", "absent", "substitute"),
    [
        ("För Maj Ek (S), Eda kommun, som fått förhinder, deltog Bo Lo (S), Eda kommun.", "Maj Ek (S), Eda kommun",
         "Bo Lo (S), Eda kommun, ersätter Maj Ek"),
        ("I stället för Maj Ek, Eda, kom Bo Lo.", "Maj Ek, Eda", "Bo Lo, Eda kommun, ersätter Maj Ek"),
        ("Maj Ek i Eda var sjuk men skickade Bo Lo i sitt ställe.", "Maj Ek i Eda",
         "Bo Lo, Eda kommun, ersätter Maj Ek"),
        ("Maj Ek hade förhinder och ersattes av Bo Lo.", "Maj Ek", "Bo Lo, ersätter Maj Ek"),
        ("Maj Ek kunde inte komma och i hennes ställe deltog Bo Lo.", "Maj Ek", "Bo Lo, ersätter Maj Ek"),
        ("Maj Ek (S) företräddes vid mötet av Bo Lo (S).", "Maj Ek (S)", "Bo Lo (S), ersätter Maj Ek"),
        ("Bo Lo var med i stället för Maj Ek.", "Maj Ek", "Bo Lo, ersätter Maj Ek"),
        ("Bo Lo var där i Maj Eks ställe.", "Maj Ek", "Bo Lo, ersätter Maj Ek"),
        ("Bo Lo hoppade in för Maj Ek.", "Maj Ek", "Bo Lo, ersätter Maj Ek"),
    ],
)  # fmt: skip
def test_who_came_in_whose_place(sentence: str, absent: str, substitute: str) -> None:
    found = find_substitution(Passage.of(sentence))
    assert found is not None
    assert found.absent is not None
    assert (found.absent.text, found.substitute.text) == (absent, substitute)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Lo deltog för Region Skåne.",
        "Eda kommun representerades av Maj Ek.",
        "Maj Ek var sjuk men ingen ersättare kom i hennes ställe.",
        "Maj Ek och Bo Lo var med.",
    ],
)
def test_nobody_came_in_anybodys_place(sentence: str) -> None:
    assert find_substitution(Passage.of(sentence)) is None


def test_what_is_put_in_stands_where_the_substitute_does() -> None:
    found = find_substitution(Passage.of("Maj Ek hade förhinder och ersattes av Bo Lo."))
    assert found is not None
    assert list(found.substitute.origins) == sorted(found.substitute.origins)
