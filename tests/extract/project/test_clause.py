"""What of a clause belongs to a name that stands in it."""

import pytest

from extract.project.clause import ends_with, holds_verb, is_done, is_how, is_indefinite, is_placed


@pytest.mark.parametrize(
    ("text", "verb", "held"),
    [
        ("Habo deltar i Färjan kommer.", "kommer", True),
        ("Färjan kommer startar i maj.", "kommer", True),
        ("Nu vet vi att Färjan kommer.", "kommer", False),
        ("Färjan kommer i maj.", "kommer", False),
        ("Habo betalar och Färjan kommer.", "kommer", False),
    ],
)
def test_a_clause_has_one_verb_of_its_own(text: str, verb: str, held: bool) -> None:
    assert holds_verb(text, text.index("Färjan"), text.index(verb)) is held


@pytest.mark.parametrize(
    ("text", "preposition", "ends"),
    [
        ("Steget före tar slut.", "före", True),
        ("Steget före.", "före", True),
        ("Räkna med i Habo.", "med", True),
        ("Räkna med Habo.", "med", False),
        ("Lyftet före jul.", "före", False),
    ],
)
def test_a_preposition_with_nothing_behind_it_ends_a_name(text: str, preposition: str, ends: bool) -> None:
    assert ends_with(text, text.index(preposition)) is ends


def test_where_and_how() -> None:
    assert is_placed("Möten vid stranden", 0, 6)
    assert not is_placed("Lyftet vid stranden", 0, 7)
    assert is_how("Språk på distans", 0, 6)
    assert not is_how("Språk på tisdag", 0, 6)


def test_what_it_has_done() -> None:
    assert is_done("Nu har Lyftet hjälpt tolv", 7, "hjälpt")
    assert not is_done("Lyftet hjälpt", 0, "hjälpt")


def test_the_form_of_a_word() -> None:
    assert [word for word in ("Möten", "Språk", "Lyftet", "SAM") if is_indefinite(word)] == ["Möten", "Språk"]
