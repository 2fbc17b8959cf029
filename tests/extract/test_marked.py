"""Sentences in which organisations, projects and people are one sign each; here as O, P and N."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.marked import ORGANISATION, PERSON, PROJECT, Marked, Named, apart, mark, without_affiliations
from extract.organisation import Organisations

NAMES = {"Lyftet": (0,), "Steget": (1,)}
PEOPLE = ("Maj Ek", "Bo Lo")


def named(text: str) -> list[Named]:
    return [
        *(Named(one.start(), one.end(), projects=NAMES[one[0]]) for one in re.finditer("|".join(NAMES), text)),
        *(Named(one.start(), one.end(), people=(one[0],)) for one in re.finditer("|".join(PEOPLE), text)),
    ]


def signs(marked: str) -> str:
    for pattern, letter in ((ORGANISATION, "O"), (PROJECT, "P"), (PERSON, "N")):
        marked = re.sub(pattern, letter, marked)
    return marked


def marked(text: str) -> Marked:
    names = named(text)
    return mark(text, Organisations().find(apart(text, names)), names)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lyftet leds av Habo kommun.", "P leds av O."),
        ("Lyftet leds av Habo och Mullsjö kommuner.", "P leds av O."),
        ("Maj Ek från Habo kommun leder Lyftet.", "N från O leder P."),
        ("Habo kommuns del i Lyftet är klar.", "Os del i P är klar."),
        ("Lyftet ägs av Habo och Mullsjö bidrar.", "P ägs av O och O bidrar."),
        ("Där deltar Habo och Mullsjö betalar.", "Där deltar O och O betalar."),
        ("Pengar från Habo och Mullsjö som projektägare.", "Pengar från O och O som projektägare."),
        ("Lyftet leds av Maj Ek från Habo och Mullsjö kommuner bidrar.", "P leds av N från O bidrar."),
        ("Lärare från Habo och Mullsjö ingår.", "Lärare från O ingår."),
        ("Vi for i Lyftet Habo till mötes.", "Vi for i P O till mötes."),
        ("Alla är nöjda.", "Alla är nöjda."),
    ],
)
def test_each_is_one_sign(text: str, expected: str) -> None:
    assert signs(marked(text).text) == expected


def test_signs_know_whom_they_stand_for() -> None:
    found = marked("Maj Ek och Bo Lo från Habo och Mullsjö kommuner leder Steget.")
    (first, second), (both,), (project,) = (re.findall(one, found.text) for one in (PERSON, ORGANISATION, PROJECT))
    assert (found.person(first), found.person(second)) == (("Maj Ek",), ("Bo Lo",))
    assert [name for one in found.organisation(both) for name in one.names] == ["Habo kommun", "Mullsjö kommun"]
    assert found.project(project) == (1,)
    assert found.plain(f", {both} leder {project},") == "Habo och Mullsjö kommuner leder Steget"


def test_a_project_named_in_passing_is_not_what_the_sentence_is_about() -> None:
    text = "Steget går vidare efter Lyftet."
    steget, lyftet = named(text)
    found = mark(text, named=[steget, lyftet._replace(aside=True)])
    assert [found.project(sign) for sign in found.about(found.text)] == [(1,)]


def test_what_looks_like_a_person_is_none_where_a_known_name_begins_inside_it() -> None:
    text = "Bakom Lyftet står många."
    (project,) = named(text)
    assert signs(mark(text, named=[project, Named(0, 12, people=("Bakom Lyftet",))]).text) == "Bakom P står många."


def test_signs_of_the_text_itself_stand_for_nobody() -> None:
    assert mark("Vi \ue000 och \ue401.").text == "Vi   och  ."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maj Ek, Habo kommun, leder Lyftet.", "N leder P."),
        ("Maj Ek från Habo kommun och Bo Lo leder Lyftet.", "N och N leder P."),
        ("Maj Ek (Habo kommun) leder Lyftet.", "N (O) leder P."),
        ("Habo kommuns kommunstyrelse leder Lyftet.", "O leder P."),
        ("Socialnämnderna i Habo och Mullsjö leder Lyftet.", "O leder P."),
        ("Lyftet leds av socialnämnderna i Habo och Mullsjö.", "P leds av O."),
        ("Universitets- och högskolerådet (UHR) leder Lyftet.", "O leder P."),
    ],
)
def test_without_where_people_work_and_whose_unit_it_is(text: str, expected: str) -> None:
    assert signs(without_affiliations(marked(text).text)) == expected


@given(st.lists(st.sampled_from(["Habo", "och", "Lyftet", "Maj Ek", "kommuns", "Mullsjö kommun", ",", "leds av", "."])))
def test_every_sign_gives_back_what_stood_there(words: list[str]) -> None:
    text = " ".join(words)
    found = marked(text)
    assert "".join(found.surfaces.get(letter, letter) for letter in found.text).startswith(text[:1])
    restored = re.sub(rf"({ORGANISATION})s", r"\1", found.text)
    assert "".join(found.surfaces.get(letter, letter) for letter in restored) == text
