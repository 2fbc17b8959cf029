"""Which of several projects a sentence means, and whom a mark in it means."""

import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("sentence", "project"),
    [
        ("Lyftet pågår. I Steget deltar Habo kommun.", "Steget"),  # named in the rule's own words
        ("Lyftet, där Habo kommun deltar, går bra, och Steget är slut.", "Lyftet"),  # named before
        ("Habo kommun deltar, berättas det om Steget.", "Steget"),  # named after
        ("Steget växer. Habo kommun deltar.", "Steget"),  # what the item speaks of
    ],
)
def test_the_project_is_the_nearest_that_is_named(read: Reader, sentence: str, project: str) -> None:
    found = read(f"# 1 Projekten Lyftet och Steget\n{sentence}").participations
    assert {(one.organisation, one.project) for one in found} == {("Habo kommun", project)}


def test_who_is_only_asked_has_no_part(read: Reader) -> None:
    assert read("# 1 Projektet Lyftet\nDe tillfrågade kommunerna Habo och Mullsjö leder Lyftet.").participations == []


def test_a_group_has_no_head(read: Reader) -> None:
    found = read("# 1 Projektet Lyftet\nLyftet leds av länets kommuner.", head="Region Gotland").participations
    assert {one.role.value for one in found} <= {"Participant"}
