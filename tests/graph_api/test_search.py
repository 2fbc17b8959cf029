"""Search finds what people mean, however they spell it."""

import pytest

from graph_api.index import Index
from graph_api.search import Question, find_nodes, search


@pytest.mark.parametrize(
    ("asked", "label"),
    [
        ("Praktikbron", "Praktikbron"),
        ("praktikb", "Praktikbron"),
        ("Praktikbon", "Praktikbron"),
        ("Lisser", "Mona Lisser"),
        ("Lissner", "Mona Lisser"),
        ("Orebro", "Region Örebro län"),
        ("Karin E", "Karin Ekdal"),
        ("Vilka projekt är Kumla kommun med i?", "Kumla kommun"),
        ("Which projects is Kumla in?", "Kumla kommun"),
        ("VILKA PROJEKT ÄR KUMLA MED I", "Kumla kommun"),
        ("vad gör kumla egentligen", "Kumla kommun"),
        ("Kumlas projekt", "Kumla kommun"),
        ("kumla kommuns alla projekt", "Kumla kommun"),
        ("vilka projekt är Kulma komun med i", "Kumla kommun"),
        ("I vilka satsningar medverkar Kumla kommun?", "Kumla kommun"),
        ("Vem leder egentligen praktikbron?", "Praktikbron"),
    ],
)
def test_a_name_is_found_as_people_write_it(council_index: Index, asked: str, label: str) -> None:
    assert find_nodes(council_index, asked)[0]["label"] == label


def test_a_misspelt_word_is_searched_for_as_the_minutes_spell_it(council_index: Index) -> None:
    found = search(council_index, Question("kostnadsberäckning"))
    assert found.instead == "kostnadsberakning"
    assert any("kostnadsberäkning" in row["body"] for row in found.entries)


def test_results_lead_to_the_sentence(council_index: Index) -> None:
    found = search(council_index, Question("anslutit"))
    assert found.entries[0]["path"].startswith("/belagg/bbbbbbbbbbbbbbbb/")


def test_facets_count_and_narrow(council_index: Index) -> None:
    everything = search(council_index, Question("praktikbron"))
    years = dict(everything.facets["year"])
    assert set(years) == {"2024"}
    texts = search(council_index, Question("praktikbron", {"kind": "text"}))
    assert texts.total == dict(everything.facets["kind"])["text"]
    assert all(row["kind"] == "text" for row in texts.entries)


@pytest.mark.parametrize(
    "asked", ['"', "AND OR NOT", "NEAR(", "*", "a*b:c", "'; DROP TABLE node --", "</script>", "\x00"]
)
def test_no_text_is_an_operator(council_index: Index, asked: str) -> None:
    search(council_index, Question(asked))


def test_a_question_about_two_names_finds_both(council_index: Index) -> None:
    found = search(council_index, Question("Är Laxå med i Praktikbron?"))
    assert {row["label"] for row in found.nodes} == {"Laxå kommun", "Praktikbron"}


def test_words_that_no_minutes_hold_together_give_way_to_the_name_among_them(council_index: Index) -> None:
    found = search(council_index, Question("Vad tycker Kumla kommun om raketer?"))
    assert found.instead == "kumla kommun"
    assert found.total
    apart = search(council_index, Question("Är Olof Brandt med i Ungdomsspåret och raketer?"))
    assert apart.instead == "olof brandt"
