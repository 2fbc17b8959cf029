"""Which project a sentence speaks of, when it says so by a pointer."""

import pytest

from tests.extract.items import Reader

TWO = "# 1 Två projekt\nProjekten Nattsken och Vårbruk rullar. "


def who(read: Reader, text: str) -> set[tuple[str, str]]:
    return {(fact.project, fact.organisation) for fact in read(text).participations}


@pytest.mark.parametrize(
    ("sentence", "projects"),
    [
        ("Habo kommun deltar i båda.", {"Nattsken", "Vårbruk"}),
        ("Habo kommun finansierar det förstnämnda.", {"Nattsken"}),
        ("Det sistnämnda ägs av Habo kommun.", {"Vårbruk"}),
        ("Det senare projektet ägs av Habo kommun.", {"Vårbruk"}),
        ("Habo kommun leder det ena.", {"Nattsken"}),
        ("Habo kommun deltar i det andra.", {"Vårbruk"}),
    ],
)
def test_of_two_projects_one_or_both_are_pointed_at(read: Reader, sentence: str, projects: set[str]) -> None:
    assert who(read, TWO + sentence) == {(project, "Habo kommun") for project in projects}


def test_the_new_project_is_not_the_one_it_comes_after(read: Reader) -> None:
    text = (
        "# 1 Läget\nVinnova ger medel till projektet Vårbruk, som tar vid efter Höstbruk. Det sistnämnda "
        "avslutades i maj och hade Habo kommun som deltagare. I det nya projektet är Mullsjö kommun projektägare."
    )
    assert {("Höstbruk", "Habo kommun"), ("Vårbruk", "Mullsjö kommun")} <= who(read, text)


def test_the_latter_year_points_at_no_project(read: Reader) -> None:
    assert who(read, TWO + "Det senare året har Habo kommun haft ont om folk.") == set()


def test_the_first_of_two_is_what_the_other_follows(read: Reader) -> None:
    text = (
        "# 1 Läget\nProjektet Vårbruk tar vid efter projektet Höstbruk. Det första projektet ägdes av Habo kommun, "
        "det andra ägs av Mullsjö kommun."
    )
    assert who(read, text) == {("Höstbruk", "Habo kommun"), ("Vårbruk", "Mullsjö kommun")}


def test_what_is_pointed_at_first_in_a_sentence_is_spoken_of_in_the_next(read: Reader) -> None:
    assert who(read, TWO + "Det förstnämnda startar i maj. Där deltar Habo kommun.") == {("Nattsken", "Habo kommun")}


def test_what_stands_before_a_name_is_said_of_the_project_before(read: Reader) -> None:
    text = "# 1 Läget\nProjektet Vårbruk pågår. Habo kommun deltar, medan projektet Nattsken leds av Mullsjö kommun."
    assert who(read, text) == {("Vårbruk", "Habo kommun"), ("Nattsken", "Mullsjö kommun")}


def test_nu_turns_back_from_what_was_before(read: Reader) -> None:
    text = (
        "# 1 Nattsken\nMaj visade projektet Nattsken, det som kom efter projektet Höstbruk. Höstbruk tog slut i fjol. "
        "Nu är det i stället Habo kommun som samordnar."
    )
    assert who(read, text) == {("Nattsken", "Habo kommun")}


def test_what_a_catchword_continues_is_named_aside(read: Reader) -> None:
    text = "# 1 Projektet Nattsken 2.0\nFortsättning på Nattsken, avslutat 2021. Ägare: Habo kommun."
    assert who(read, text) == {("Nattsken 2.0", "Habo kommun")}


@pytest.mark.parametrize(
    "text",
    [
        "Projektet Vårbruk är en del av Nattsken. Habo deltar.",
        "Vårbruk ingår i Nattsken. Habo deltar.",
        "Mullsjö deltar i Vårbruk, en del av Nattsken. Även Habo är med.",
    ],
)
def test_a_part_of_a_larger_project_is_what_is_spoken_of(read: Reader, text: str) -> None:
    told = who(read, f"# 1 Läget\nProjekten Nattsken och Vårbruk rullar.\n{text}")
    assert ("Vårbruk", "Habo kommun") in told
    assert all(project == "Vårbruk" for project, _ in told)
