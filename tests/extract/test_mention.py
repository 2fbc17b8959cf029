from typing import Any

from extract.identity import Kind, Known
from extract.mention import collect, county, people, projects
from ontology.register import Register


def test_whose_people_come_from_one_county(page: Any, register: Register) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun").attends("Bo Alm", "Orust kommun")
    assert county(one.minutes(), register) == "14"


def test_the_list_says_more_of_people_than_a_sentence(page: Any, register: Register) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun", "S").mentions("Maj Ek", "Orust kommun")
    one.mentions("Bo Alm", "Orust kommun")
    found = {known.name: known for known in people(one.minutes(), register)}
    assert {register.label(iri) for iri in found["Maj Ek"].organisations} == {"Tjörns kommun"}
    assert {register.label(iri) for iri in found["Bo Alm"].organisations} == {"Orust kommun"}
    assert (found["Maj Ek"].parties, bool(found["Maj Ek"].listed), bool(found["Bo Alm"].listed)) == ({"S"}, True, False)


def test_a_project_knows_its_other_names_and_what_it_follows(page: Any, register: Register) -> None:
    one = page("a")
    one.project("Nästa steg", "NS", follows=(one.said("Första steget"),))
    found = {known.name: known for known in projects(one.minutes(), register)}
    assert found["Nästa steg"].aliases == {"ns"}
    assert found["NS"].aliases == {"nasta steg"}
    assert found["Nästa steg"].apart == {"forsta steget"}


def test_uses_of_a_name_are_one_where_they_share_a_context() -> None:
    uses = [
        Known(kind=Kind.PERSON, name="Maj Ek", documents={place}, contexts={place, context})
        for place, context in (("a", "council"), ("b", "council"), ("c", "elsewhere"))
    ]
    assert sorted(sorted(known.documents) for known in collect(uses)) == [["a", "b"], ["c"]]


def test_what_only_a_scan_reads_in_a_name_is_no_spelling_of_it(page: Any, register: Register) -> None:
    one = page("a")
    one.meeting["chair"] = one.said("Åsa Källström", "Asa Kallstr6m")
    one.meeting["secretary"] = one.said("Åke Björkman", "Ake Bjorkman")
    found = {known.name: known.printed for known in people(one.minutes(), register)}
    assert found == {"Åsa Källström": set(), "Åke Björkman": {"Ake Bjorkman"}}
