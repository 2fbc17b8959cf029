"""Scores the agenda: its items, who presented them, what was decided and promised, and which projects they speak of."""

from collections.abc import Iterator

from extract.describe.terms import SG
from extract.score.gold import Case
from extract.score.tally import Tally, match
from extract.score.view import local


def agenda(case: Case) -> Iterator[Tally]:
    """How many items there are."""
    items, wanted = case.items(), case.gold.rows.get("agenda", 0)
    surplus = tuple(number for number, _ in items[wanted:])
    yield Tally("agenda", min(len(items), wanted), ("item",) * max(0, wanted - len(items)), surplus)


def presenters(case: Case) -> Iterator[Tally]:
    """Who presented which item."""
    if "presenters" not in case.gold.rows:
        return
    found = [(number, person) for number, item in case.items() for person in case.view.all(item, SG.presenter)]
    yield Tally(
        "presenters",
        *match(
            case.gold.rows_of("presenters"),
            found,
            lambda row, fact: fact[0] == str(row["item"]) and case.is_person(fact[1], row["person"]),
        ),
    )


def decisions(case: Case) -> Iterator[Tally]:
    """Which kinds of decision were made under which item."""
    found = [(number, local(kind)) for number, fact in case.below(SG.Decision) for kind in case.view.all(fact, SG.kind)]
    yield Tally(
        "decisions",
        *match(
            case.gold.rows_of("decisions"),
            found,
            lambda row, fact: fact == (str(row["item"]), row["kind"]),
            optional=case.gold.rows_of("optional_decisions"),
        ),
    )


def commitments(case: Case) -> Iterator[Tally]:
    """Who promised something under which item: each person once."""
    found = {
        (number, person) for number, fact in case.below(SG.Commitment) for person in case.view.all(fact, SG.responsible)
    }
    yield Tally(
        "commitments",
        *match(
            case.gold.rows_of("actions"),
            sorted(found, key=str),
            lambda row, fact: fact[0] == str(row["item"]) and case.is_person(fact[1], row["person"]),
            optional=case.gold.rows_of("optional_actions"),
        ),
    )


def mentions(case: Case) -> Iterator[Tally]:
    """Which item speaks of which project; what is found beyond the gold is not wrong."""
    if "mentions" not in case.gold.rows:
        return
    found = [(number, project) for number, item in case.items() for project in case.view.all(item, SG.about)]
    yield Tally(
        "mentions",
        *match(
            case.gold.rows_of("mentions"),
            found,
            lambda row, fact: fact[0] == str(row["item"]) and case.is_project(fact[1], row["project"]),
            counts=lambda fact: False,
        ),
    )
