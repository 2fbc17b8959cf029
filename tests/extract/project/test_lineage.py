"""Words for one undertaking coming after another: the turns of which rules are put together."""

import re

import pytest

from extract.project import lineage


@pytest.mark.parametrize(
    "words",
    [
        "ersätter",
        "bygger på",
        "byggde till stor del på",
        "tar nu vid efter",
        "tog över stafettpinnen",
        "övertog resurser från",
        "är en fortsättning på",
        "är en följd av",
        "en ny version av",
        "efterträdare till",
        "för lärdomarna vidare från",
        "vuxit fram ur",
        "andra etappen av",
        "går in där",
    ],
)
def test_what_a_new_project_does_to_an_old_one(words: str) -> None:
    assert re.search(rf"(?:{lineage.TAKES_PLACE})$", words)


@pytest.mark.parametrize(
    "words",
    [
        "ersätts av",
        "ersätts nu med",
        "efterträddes i maj av",
        "följs sedan upp av",
        "övergår 2025 i",
        "slås samman med två andra till",
        "ombildas till",
        "lade grunden för",
        "fortsätter i",
        "lever vidare som",
        "får en fortsättning med",
        "fick en värdig arvtagare i",
        "ledde fram till",
        "var embryot till",
    ],
)
def test_what_an_old_project_does_for_a_new_one(words: str) -> None:
    assert re.fullmatch(lineage.GIVES_PLACE, words)


@pytest.mark.parametrize("words", ["fortsätter med samma", "fortsätter utan", "lever vidare med samma", "tog"])
def test_what_says_nothing_of_another_project(words: str) -> None:
    assert not re.fullmatch(lineage.GIVES_PLACE, words)
    assert not re.fullmatch(lineage.TAKES_PLACE, words)


def test_a_gap_goes_over_no_end_of_a_clause_and_no_marked_name() -> None:
    gap = re.compile(f"från{lineage.GAP}till")
    assert gap.search("från i våras till")
    assert not gap.search("från i våras. Sedan till")
    assert not gap.search("från i våras; till")
    assert not gap.search("från \ue401 till")


@pytest.mark.parametrize("words", ["heter ", "ska heta ", "går under namnet ", "med arbetsnamnet ", "("])
def test_before_what_a_follower_is_called(words: str) -> None:
    found = re.match(lineage.CALLED, f"{words}Lysmaskbussen")
    assert found is not None
    assert found[0] == words


@pytest.mark.parametrize("words", ["är slut", "avslut", "löper ut", "gick i mål"])
def test_how_what_is_told_of_an_old_project_begins_that_ends(words: str) -> None:
    assert re.match(lineage.ENDS, words)


def test_what_is_left_of_an_old_project_is_a_word_of_its_own() -> None:
    assert re.search(lineage.WORK, "Nu tas arbetet vidare")
    assert not re.search(lineage.WORK, "Nu tas Samrådsarbetet vidare")
