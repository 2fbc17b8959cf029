"""`/api/v1` on the sample minutes: every collection, every filter, and what it says as linked data."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx
import pyoxigraph as ox
import pytest

from graph_api.api.resources import RESOURCES, Resource
from graph_api.settings import Settings
from graph_api.store import open_store

Serving = Callable[[Settings], AbstractContextManager[str]]
KUMLA = "https://w3id.org/samgraf/id/municipality/1881"


@pytest.fixture(scope="module")
def api(sampled_service: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sampled_service}/api/v1", timeout=60) as client:
        yield client


def get(api: httpx.Client, path: str, **parameters: str | int) -> dict[str, Any]:
    answer = api.get(path, params=parameters or None)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=lambda resource: resource.name)
def test_a_collection_is_walked_page_by_page(api: httpx.Client, resource: Resource) -> None:
    whole = get(api, resource.name, limit=500)
    assert whole["total"] == len(whole["items"]) > 0
    step = max(1, whole["total"] // 3)
    found, page = [], get(api, resource.name, limit=step)
    while True:
        found += page["items"]
        if "next" not in page["links"]:
            break
        page = get(api, page["links"]["next"])
    assert [item["id"] for item in found] == [item["id"] for item in whole["items"]]
    assert "previous" in page["links"]


def test_a_collection_is_found_with_a_slash_after_it(api: httpx.Client) -> None:
    moved = api.get("projects/", params={"limit": 1})
    assert (moved.status_code, moved.headers["location"]) == (308, f"{api.base_url}projects?limit=1")


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=lambda resource: resource.name)
def test_a_collection_is_sorted_by_each_of_its_fields_both_ways(api: httpx.Client, resource: Resource) -> None:
    for name in resource.sorts:
        rising, falling = (get(api, resource.name, limit=500, sort=sign + name)["items"] for sign in ("", "-"))
        keys = [min(each) if isinstance(each, list) else each for item in rising if (each := item.get(name))]
        assert [str(key) for key in keys] == sorted(str(key) for key in keys)
        assert {item["id"] for item in rising} == {item["id"] for item in falling}


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=lambda resource: resource.name)
def test_an_item_has_an_address_of_its_own(api: httpx.Client, resource: Resource) -> None:
    first = get(api, resource.name, limit=1)["items"][0]
    local = first["id"].removeprefix("https://w3id.org/samgraf/id/")
    alone = get(api, f"{resource.name}/{local}")
    assert alone.pop("@context").endswith("/api/v1/context.jsonld")
    assert alone == first


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=lambda resource: resource.name)
def test_an_answer_is_linked_data_that_the_graph_holds(api: httpx.Client, sampled: Path, resource: Resource) -> None:
    """Expanded with its context, an answer says nothing that the graph does not say."""
    answer = api.get(resource.name, params={"limit": 5}, headers={"Accept": "application/ld+json"})
    assert answer.headers["content-type"] == "application/ld+json"
    document = answer.json() | get(api, "context.jsonld")
    said = list(ox.parse(httpx.Response(200, json=document).content, ox.RdfFormat.JSON_LD))
    assert len(said) > 5
    with open_store(Settings(data=sampled)) as store:
        held = store.snapshot()
    for quad in said:
        objects = {plain(each.object) for each in held.quads_for_pattern(quad.subject, quad.predicate, None, None)}
        assert plain(quad.object) in objects, quad


def plain(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    return str(term) if isinstance(term, ox.Triple) else term.value


@pytest.mark.parametrize("value", [KUMLA, "municipality/1881", "Kumla kommun", "kumla"])
def test_a_node_is_named_by_iri_by_its_end_or_by_name(api: httpx.Client, value: str) -> None:
    found = get(api, "participations", organisation=value)
    assert found["total"] > 0
    assert {item["organisation"]["id"] for item in found["items"]} == {KUMLA}
    assert found["items"][0]["evidence"]


FILTERS = [
    ("meetings", {"from": "2021-01-01", "to": "2021-12-31"}),
    ("meetings", {"body": "Specifikt samverkansråd för skola, utbildning och kompetensförsörjning"}),
    ("people", {"q": "e"}),
    ("people", {"represents": "region/18"}),
    ("organisations", {"q": "KUMLA"}),
    ("organisations", {"kind": "sg:Municipality"}),
    ("projects", {"organisation": "Kumla kommun"}),
    ("projects", {"kind": "sg:Initiative", "q": "a"}),
    ("decisions", {"kind": "sg:Election"}),
    ("decisions", {"q": "justerare", "from": "2020-01-01"}),
    ("participations", {"role": "sg:Participant", "from": "2020-01-01"}),
    ("evidence", {"q": "kommun"}),
]


@pytest.mark.parametrize(("name", "parameters"), FILTERS)
def test_a_filter_chooses(api: httpx.Client, name: str, parameters: dict[str, str]) -> None:
    found = get(api, name, **parameters)["total"]
    assert 0 < found <= get(api, name)["total"]


@pytest.mark.parametrize("value", ['" } DROP ALL #', "?x", "<urn:x>", "\\", "sg:{", "a/b>c", "'''"])
def test_a_value_stays_a_value(api: httpx.Client, value: str) -> None:
    for name, parameter in (("people", "q"), ("projects", "organisation"), ("evidence", "fact")):
        assert get(api, name, **{parameter: value})["total"] == 0


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("people?sort=party", 400),
        ("people?limit=0", 422),
        ("people?limit=501", 422),
        ("people?offset=-1", 422),
        ("meetings?from=yesterday", 422),
        ("projects/project/none", 404),
        ("nothing/project/none", 404),
        ("people/municipality/1881", 404),
        ("organisations/municipality/18%3E81", 404),
        ("people?party=sg:S", 403),
        ("people?organization=Kumla", 400),
        ("people?format=docx", 400),
    ],
)
def test_what_cannot_be_answered_is_a_problem(api: httpx.Client, path: str, status: int) -> None:
    answer = api.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


@pytest.mark.parametrize(
    ("accept", "wanted", "expected"),
    [
        ("*/*", "", "application/json"),
        ("text/html,*/*;q=0.8", "", "application/json"),
        ("application/ld+json;q=0.9, application/json;q=0.1", "", "application/ld+json"),
        ("*/*", "jsonld", "application/ld+json"),
        ("application/ld+json", "json", "application/json"),
        ("application/xml", "", "application/problem+json"),
    ],
)
def test_it_comes_as_json_or_as_linked_data(api: httpx.Client, accept: str, wanted: str, expected: str) -> None:
    for path in ("meetings", "organisations/municipality/1881"):
        answer = api.get(path, params={"format": wanted} if wanted else None, headers={"Accept": accept})
        assert answer.headers["content-type"] == expected
        assert answer.status_code == (406 if "problem" in expected else 200)


def test_people_are_chosen_by_party_where_a_reason_is_stated(serving: Serving, sampled: Path) -> None:
    settings = Settings(data=sampled, party_reason="Partiernas egen redovisning", query_workers=2)
    with serving(settings) as address:
        answer = httpx.get(f"{address}/api/v1/people", params={"party": "sg:S"})
    assert answer.status_code == 200
    assert answer.json()["total"] > 0


def test_labels_are_in_the_language_of_the_reader(api: httpx.Client) -> None:
    def role(language: str) -> str:
        answer = api.get("participations", params={"role": "sg:Funder"}, headers={"Accept-Language": language})
        return str(answer.json()["items"][0]["role"]["label"])

    assert role("sv") != role("en")


def test_api_info_says_who_answers(api: httpx.Client) -> None:
    assert get(api, "api-info")["apiStatus"] == "active"
