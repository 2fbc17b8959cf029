"""Scores the projects: that they and no others are found, their dates, who takes part and leads, what follows."""

from collections.abc import Iterator

from extract.describe.terms import SG
from extract.score.gold import Case, Row
from extract.score.tally import Tally, match
from extract.score.view import Node, Term, fold_project, local


def projects(case: Case) -> Iterator[Tally]:
    """That each project is there, and when it starts and ends, no less exact than the gold has it."""
    every = sorted(case.view.kind(SG.Project), key=str)
    gold = case.gold.rows_of("projects")
    yield Tally(
        "projects", *match(gold, every, lambda row, fact: case.is_project(fact, row["name"]), counts=lambda fact: False)
    )
    wanted, found = [], []
    for row in gold:
        node = next((one for one in every if case.is_project(one, row["name"])), None)
        for key, term in (("start", SG.startDate), ("end", SG.endDate)):
            if row.get(key):
                wanted.append((row["name"], key, str(row[key])))
                values = case.view.all(node, term) if node is not None else []
                found += [(row["name"], key, value.value) for value in values]
    yield Tally(
        "project dates", *match(wanted, found, lambda row, fact: row[:2] == fact[:2] and fact[2].startswith(row[2]))
    )


def real_projects(case: Case) -> Iterator[Tally]:
    """How many of the projects that the meeting's items are about the gold knows, whatever it knows of them.

    Gold names projects that some fact hangs on, and a text may name more: so this stands beside the totals.
    """
    view = case.view
    about = {project for _, item in case.items() for project in view.nodes(item, SG.about)}
    names = {project: view.names(project) for project in sorted(about, key=str)}
    unknown = tuple(called[0] for called in names.values() if not case.gold.knows(called))
    yield Tally("real projects", len(names) - len(unknown), (), unknown)


def participations(case: Case) -> Iterator[Tally]:
    """Which organisation has which role in which project, as this meeting's items state it; then what they deny."""
    view, items = case.view, {item for _, item in case.items()}
    found = sorted(
        {fact for item in items for fact in view.having(SG.statedIn, item) if fact in set(view.kind(SG.Participation))},
        key=str,
    )

    def same(row: Row, fact: Node) -> bool:
        organisation = row.get("organisation")
        return (
            (not row.get("project") or case.is_project(view.one(fact, SG.project), row["project"]))
            and (organisation in (None, "*") or view.is_called(view.one(fact, SG.organisation), {organisation}))
            and (not row.get("role") or local(view.one(fact, SG.role)) == row["role"])
        )

    def is_known(fact: Node) -> bool:
        project = view.one(fact, SG.project)
        return any(view.is_called(project, names, fold_project) for names in case.gold.projects)

    gold = case.gold
    optional = gold.rows_of("optional_participations")
    yield Tally(
        "participations", *match(gold.rows_of("participations"), found, same, optional=optional, counts=is_known)
    )
    denied = tuple(fact.value for fact in found for row in gold.rows_of("never") if same(row, fact))
    yield Tally("denied facts", 0, (), denied)


def relations(case: Case) -> Iterator[Tally]:
    """Which project follows which, and who leads it; what is found beyond the gold is not wrong."""

    def is_successor(row: Row, fact: tuple[Node, Term]) -> bool:
        return case.is_project(fact[0], row["project"]) and case.is_project(fact[1], row["follows"])

    def is_leader(row: Row, fact: tuple[Node, Term]) -> bool:
        return case.is_project(fact[0], row["project"]) and case.is_person(fact[1], row["person"])

    for kind, term, same in (("successors", SG.follows, is_successor), ("leaders", SG.leader, is_leader)):
        if kind in case.gold.rows:
            found = [
                (one, value)
                for one in sorted(case.view.kind(SG.Project), key=str)
                for value in case.view.all(one, term)
            ]
            yield Tally(kind, *match(case.gold.rows_of(kind), found, same, counts=lambda fact: False))
