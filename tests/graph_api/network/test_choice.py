"""Which nodes a map shows, and what it says that it leaves out."""

from graph_api.index import Index
from graph_api.index.lookup import node
from graph_api.network import Network, Selection, select
from graph_api.network.choice import why


def _labels(network: Network) -> set[str]:
    return {row["label"] for row in network.nodes.values()}


def test_one_step_shows_the_neighbours(council_index: Index) -> None:
    found = select(council_index, Selection(around="/projekt/praktikbron", steps=1))
    assert {"Praktikbron", "Kumla kommun", "Laxå kommun", "Nora kommun", "Mona Lisser", "Ungdomsspåret"} <= _labels(
        found
    )
    assert "Karin Ekdal" not in _labels(found)


def test_two_steps_show_their_neighbours_too(council_index: Index) -> None:
    assert "Karin Ekdal" in _labels(select(council_index, Selection(around="/projekt/praktikbron", steps=2)))


def test_kinds_roles_periods_and_strength_limit(council_index: Index) -> None:
    around = "/projekt/praktikbron"
    kinds = select(council_index, Selection(around=around, steps=1, kinds=("municipality",)))
    assert {row["kind"] for row in kinds.nodes.values()} == {"project", "municipality"}
    leads = select(council_index, Selection(around=around, steps=1, kinds=("municipality", "region"), role="Lead"))
    assert _labels(leads) == {"Praktikbron", "Region Örebro län"}
    early = select(council_index, Selection(around=around, steps=1, kinds=("municipality",), until="2024-06-30"))
    assert "Nora kommun" not in _labels(early)
    strong = select(council_index, Selection(around=around, steps=1, kinds=("municipality",), strength=2))
    assert _labels(strong) == {"Praktikbron", "Kumla kommun"}


def test_a_tie_has_the_direction_in_which_it_is_said(council_index: Index) -> None:
    found = select(council_index, Selection())
    ends = {(kind, found.nodes[tie.a]["kind"], found.nodes[tie.b]["kind"]) for tie in found.ties for kind in tie.kinds}
    assert {one for kind, one, _ in ends if kind in ("represents", "leads", "attends")} == {"person"}
    assert {other for kind, _, other in ends if kind == "participation"} == {"project"}
    assert {one for kind, one, _ in ends if kind == "discusses"} == {"body"}


def test_what_does_not_fit_is_counted(council_index: Index) -> None:
    small = select(council_index, Selection(around="/projekt/praktikbron", steps=3, limit=4))
    assert len(small.nodes) == 4
    assert small.left_out > 0
    assert select(council_index, Selection(around="/projekt/praktikbron", steps=3)).left_out == 0


def test_without_a_centre_the_strongest_ties_are_shown(council_index: Index) -> None:
    assert "Praktikbron" in _labels(select(council_index, Selection()))


def test_why_two_nodes_are_tied(council_index: Index) -> None:
    one, other = node(council_index, "/projekt/praktikbron"), node(council_index, "/kommun/1881")
    rows = why(council_index, one["id"], other["id"])
    assert [(row["kind"], row["role"], row["date"]) for row in rows] == [
        ("participation", "Participant", "2024-09-10"),
        ("participation", "Participant", "2024-03-05"),
    ]
