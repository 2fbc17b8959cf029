"""What happened around a node, meeting by meeting, each line with its source."""

from graph_api.index import Index
from graph_api.index.lookup import node
from graph_api.timeline import timeline


def test_a_projects_occasions_stand_in_order_with_what_is_new(council_index: Index) -> None:
    occasions = timeline(council_index, node(council_index, "/projekt/praktikbron"))
    assert [each.date for each in occasions] == ["2024-09-10", "2024-03-05", "2024-01"]
    autumn, spring, start = occasions
    assert {line.label for line in autumn.lines if line.new} == {"Nora kommun"}
    assert autumn.silent == ["Laxå kommun", "Region Örebro län"]
    assert not any(line.new for line in spring.lines)
    assert [line.kind for line in start.lines] == ["starts"]


def test_every_line_leads_to_a_sentence_of_its_own_meeting(council_index: Index) -> None:
    for path in ("/projekt/praktikbron", "/kommun/1881", "/person/mona-lisser"):
        for occasion in timeline(council_index, node(council_index, path)):
            for line in occasion.lines:
                assert line.sources, (path, line)
                assert occasion.path is None or {source["date"] for source in line.sources} == {occasion.date}


def test_a_person_is_shown_in_the_roles_that_minutes_give(council_index: Index) -> None:
    spring = timeline(council_index, node(council_index, "/person/mona-lisser"))[0]
    assert [line.kind for line in spring.lines] == ["attendance", "presents", "commitment"]
