"""Rules on marked sentences: people and organisations are one sign each."""

import pytest

from extract.commitment.cue import CONDITIONAL, RULES, is_past
from extract.marked import Named, mark
from extract.organisation import Organisations

PEOPLE = ("Maj", "Siv")


def who(text: str) -> set[str]:
    """Whom some rule makes responsible."""
    named = [Named(text.index(name), text.index(name) + len(name), people=(name,)) for name in PEOPLE if name in text]
    marked = mark(text, Organisations().find(text), named)
    return {
        name
        for rule in RULES.within(marked.text)
        if (match := rule.search(marked.text))
        for sign in (match["who"], match["also"])
        if sign
        for name in marked.person(sign)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maj ska kontakta skolorna.", {"Maj"}),
        ("Maj och Siv ska kontakta skolorna.", {"Maj", "Siv"}),
        ("Maj kommer att kontakta skolorna tillsammans med Siv.", {"Maj"}),
        ("Maj tar upp frågan om skolan med rådet.", {"Maj"}),
        ("Maj får i uppdrag att ta fram en lista.", {"Maj"}),
        ("Uppdras åt Maj att ta fram en lista.", {"Maj"}),
        ("Rådet ger Maj i uppdrag att skriva.", {"Maj"}),
        ("Maj återkommer.", {"Maj"}),
        ("Maj hör av sig till Habo kommun.", {"Maj"}),
        ("Ansvarig: Maj", {"Maj"}),
        ("Boka lokal – Maj", {"Maj"}),
        ("Att göra: Boka lokal (Maj)", {"Maj"}),
        ("Maj: Boka lokal", {"Maj"}),
        ("Det är Maj som ordnar lokalen.", {"Maj"}),
        ("Frågan tar Maj med sig.", {"Maj"}),
        ("Maj informerar om läget på nästa möte.", {"Maj"}),
        ("Till nästa möte tar Maj fram en lista.", {"Maj"}),
    ],
)
def test_who_is_to_do_it(text: str, expected: set[str]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Maj informerar om läget.",
        "Maj tar upp frågan om skolan.",
        "Maj ska vara tjänstledig.",
        "Maj ska sluta.",
        "Maj återkommer inte.",
        "Maj fick i fjol pris.",
        "Maj utsågs att justera protokollet.",
        "Maj frågar om priset.",
        "Maj föredrar ärendet.",
        "Habo kommun ska kontakta skolorna.",
    ],
)
def test_what_makes_nobody_responsible(text: str) -> None:
    assert who(text) == set()


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Under våren 2023 tog Maj fram en lista.", True),
        ("Vid förra mötet fick Maj i uppdrag att skriva.", True),
        ("Maj har redan tagit kontakt.", True),
        ("Under våren tar Maj fram en lista.", False),
        ("Maj har lovat att skriva.", False),
    ],
)
def test_what_was_promised_before(text: str, past: bool) -> None:
    assert is_past(text) is past


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("Maj skulle kunna skriva.", True),
        ("Siv föreslår att Maj skriver.", True),
        ("Om någon hör av sig svarar Maj.", True),
        ("Maj skriver om priset.", False),
    ],
)
def test_what_is_only_thought_of(text: str, conditional: bool) -> None:
    assert bool(CONDITIONAL.search(text)) is conditional
