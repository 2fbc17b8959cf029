"""The kind of a decision by its words: below "Beslut", in running text, as a title.

What whole items decide is in test_decision.py.
"""

import pytest

from extract.decision.kind import formal, informal, titled, unnamed


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ärendet återremitteras till förvaltningen.", ["Referral"]),
        ("Ärendet bordläggs.", ["Postponement"]),
        ("Rapporten läggs till handlingarna.", ["Noting"]),
        ("att ställa sig bakom yttrandet", ["Endorsement"]),
        ("att utse Maj Ek (S) till ordförande", ["Election"]),
        ("att fastställa mötestiderna för våren", ["Scheduling"]),
        ("att uppdra åt förvaltningen att utreda frågan", ["Assignment"]),
        ("att avslå motionen", ["Rejection"]),
        ("att godkänna bokslutet", ["Approval"]),
        ("att anta policyn", ["Adoption"]),
        ("att sälja fastigheten", ["Other"]),
        ("Till handlingarna.", ["Noting"]),
        ("att godkänna rapporten samt att lägga den till handlingarna", ["Approval", "Noting"]),
        ("att godkänna planen samt att godkänna budgeten", ["Approval"]),
        ("inte bifalla motionen utan i stället avslå den", ["Rejection"]),
        ("att, under förutsättning att fullmäktige beviljar medel, anta planen", ["Adoption"]),
        ("Paragrafen förklaras omedelbart justerad.", []),
        ("Omedelbar justering", []),
        ("Kopia till revisorerna som godkände", []),
        ("att", []),
        ("Kommunen har tio skolor.", []),
    ],
)
def test_below_the_heading_of_decisions(text: str, kinds: list[str]) -> None:
    assert [kind.value for kind in formal(text, "Ärendet")] == kinds


@pytest.mark.parametrize("title", ["Val av justerare", "Val till ordförande i rådet", "Protokollsjusterare"])
def test_below_an_election_a_name_is_enough(title: str) -> None:
    assert [kind.value for kind in formal("Maj Ek (S)", title)] == ["Election"]
    assert list(formal("Maj Ek (S)", "Information om skolan")) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Rådet godkänner rapporten.", ["Approval"]),
        ("Vattenrådet godkänner rapporten.", ["Approval"]),
        ("I övrigt godkänner rådet rapporten.", ["Approval"]),
        ("Läggs till handlingarna.", ["Noting"]),
        ("Planen antogs av rådet.", ["Adoption"]),
        ("Planen antogs av länsstyrelsen.", []),
        ("Ansökan avslogs av Vinnova.", []),
        ("Ansökan avslogs av Vattenrådet.", ["Rejection"]),
        ("Ärendet ska bordläggas.", []),
        ("Planen väntas antas i höst.", []),
        ("När planen antas börjar arbetet.", []),
        ("När den nya planen antas börjar arbetet.", []),
        ("Innan planen fastställs görs en prövning.", []),
        ("När det gäller skolan godkänner rådet planen.", ["Approval"]),
        ("Kommunfullmäktige antog planen.", []),
        ("Byggnadsnämnden avslog ansökan.", ["Rejection"]),
        ("Planen antogs den 3 maj 2021.", []),
        ("Protokollet från den 3 maj 2021 godkändes.", ["Approval"]),
        ("Ny ledamot utses i december.", []),
        ("Ny ledamot utses.", ["Election"]),
        ("Ärendet bordläggs till mötet i maj.", ["Postponement"]),
        ("Maj Ek tackade för kaffet.", []),
    ],
)
def test_in_running_text(text: str, kinds: list[str]) -> None:
    assert [kind.value for kind in informal(text, "Ärendet", "Vattenrådet")] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Vi spikade datum: 3 maj och 7 juni", ["Scheduling"]),
        ("Det beslutades.", ["Scheduling"]),
        ("Vi pratade om sommaren.", []),
    ],
)
def test_of_an_item_on_meetings_what_is_settled_is_when_they_are(text: str, kinds: list[str]) -> None:
    assert [kind.value for kind in informal(text, "Nästa möte", None)] == kinds


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("Vi ses den 3 maj.", "Nästa möte", "Scheduling"),
        ("Vi ses snart.", "Nästa möte", "Other"),
        ("Skolan öppnar den 3 maj.", "Skolan", "Other"),
    ],
)
def test_where_the_words_tell_no_kind(text: str, title: str, kind: str) -> None:
    assert unnamed(text, title).value == kind


@pytest.mark.parametrize(
    ("title", "below", "kind"),
    [
        ("Dagordningen godkändes", [], "Approval"),
        ("Godkännande av dagordningen", [], None),
        ("Beslut om mötestider", ["3 maj, 7 juni"], "Scheduling"),
        ("Beslut om mötestider", ["Frågan diskuterades."], None),
        ("Val av justerare", ["Maj Ek (S)"], "Election"),
        ("Val av justerare", ["Rådet valde Maj."], "Election"),
        ("Val av justerare", ["Frågan diskuterades."], None),
        ("Skolan", ["Maj Ek (S)"], None),
    ],
)
def test_titles(title: str, below: list[str], kind: str | None) -> None:
    found = titled(title, below)
    assert (found and found.value) == kind
