"""Where an item leaves its project for something else that has a name."""

import pytest

from tests.extract.items import Reader

OPENS = "# 1 Läget\nMaj Ek berättade om projektet Nattsken. Habo kommun äger projektet.\n"


def of_the_project(read: Reader, text: str) -> set[str]:
    found = read(OPENS + text, people=["Maj Ek"]).participations
    return {fact.organisation for fact in found if fact.project == "Nattsken"} - {"Habo kommun"}


@pytest.mark.parametrize(
    "text",
    [
        "I Hand i hand går arbetet bra, sa Maj. Där är det Mullsjö kommun som samordnar och Aneby har varit med länge.",
        "För Hand i hand ser det ljusare ut. Mullsjö och Aneby deltar.",
        "Även i Hand i hand händer det saker. Mullsjö deltar.",
        "När det gäller Solglimten är läget gott. Mullsjö kommun leder arbetet.",
        "Maj Ek nämnde också Kvällsspåret. Mullsjö kommun leder det.",
        "Arbetet i Hand i hand avslutades i december. Mullsjö och Aneby stod bakom det.",
        "Längst har man kommit i Solglimten. Mullsjö är med.",
        "”Solglimten” går bra. Mullsjö är med.",
        "Nästa fråga var Hand i hand. Mullsjö är med.",
        "Maj gick vidare till Hand i hand. Mullsjö är med.",
        "Maj berättade att Aftonskolan lades ner i juni. Mullsjö kommun hade drivit den ensam.",
    ],
)
def test_what_follows_another_name_is_not_told_of_the_project(read: Reader, text: str) -> None:
    assert of_the_project(read, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I Boda prövas arbetssättet på skolan. Mullsjö kommun deltar.",
        "I Siljansbygden är vägarna många. Mullsjö kommun deltar.",
        "I Sverige finns få liknande projekt. Mullsjö kommun deltar.",
        "Om projektet sa Maj att det går bra. Mullsjö kommun deltar.",
        "För Majs del är det klart. Mullsjö kommun deltar.",
        "Vid Trafikverkets genomgång framkom inget nytt. Mullsjö kommun deltar.",
        "Maj Ek berättade om styrgruppens arbete. Mullsjö kommun deltar.",
        "I Almedalen ska det visas upp. Mullsjö kommun deltar.",
        "I Hand i hand går det trögt. I projektet Nattsken är även Mullsjö kommun med.",
    ],
)
def test_places_people_and_bodies_do_not_lead_away(read: Reader, text: str) -> None:
    assert of_the_project(read, text) == {"Mullsjö kommun"}
