"""The API's own document, held against Digg's REST API profile 1.2, requirement by requirement.

What the profile asks of documents is listed, with the identifiers used here, in the guidelines of Digg's own checker
(diggsweden/rest-api-profil-lint-processor, GUIDELINES.md).
"""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from graph_api.api.example import EXAMPLES
from graph_api.api.resources import RESOURCES, Kind, Resource

Json = dict[str, Any]


@pytest.fixture(scope="module")
def document(sampled_service: str) -> Json:
    found: Json = httpx.get(f"{sampled_service}/api/v1/openapi.json").json()
    return found


def operations(document: Json) -> Iterator[tuple[str, Json]]:
    for path, item in document["paths"].items():
        for operation in item.values():
            yield path, operation


def test_dok_the_document_says_what_the_api_is(document: Json) -> None:
    """DOK.01, DOK.03, DOK.06, DOK.08, DOK.09, DOK.11 and DOK.17."""
    info = document["info"]
    assert document["openapi"].startswith("3.1")
    assert {"title", "version", "description", "contact", "license"} <= set(info)
    assert {"name", "url"} <= set(info["contact"])
    assert info["license"]["url"].startswith("http")
    assert "Begränsningar" in info["description"]
    assert "Limits" in info["description"]
    assert "SLA" in document["externalDocs"]["description"]
    assert document["externalDocs"]["url"].endswith("/api")


def test_dok_every_operation_and_every_status_is_described_with_an_example(document: Json) -> None:
    """DOK.15, DOK.19 and DOK.20."""
    for path, operation in operations(document):
        assert operation["description"].strip(), path
        for status, answer in operation["responses"].items():
            assert answer["description"].strip(), (path, status)
            for media_type, content in answer.get("content", {}).items():
                if media_type == "application/json":
                    assert content["example"], path


def test_ufn_ver_addresses_are_as_the_profile_has_them(document: Json) -> None:
    """UFN.01, UFN.05, UFN.07 to UFN.09, RES.06, VER.05 and VER.06. HTTPS (UFN.02) is the proxy's."""
    (server,) = document["servers"]
    assert re.fullmatch(r"https?://[^/]+/api/v\d+", server["url"])
    for path in document["paths"]:
        assert re.fullmatch(r"[a-z0-9.~/-]*", re.sub(r"\{\w+\}", "", path)), path
        assert len(path) < 2048
    assert "/api-info" in document["paths"]


def test_fns_parameters_are_as_the_profile_has_them(document: Json) -> None:
    """FNS.01, FNS.03 and FNS.05 to FNS.09."""
    for path, operation in operations(document):
        asked = [each for each in operation.get("parameters", ()) if each["in"] == "query"]
        for parameter in asked:
            assert re.fullmatch(r"[a-z][a-zA-Z0-9]*", parameter["name"])
            assert not parameter.get("required")
        names = {parameter["name"] for parameter in asked}
        assert ("offset" in names) is ("limit" in names) is (path.strip("/") in RESOURCES)


def test_fel_errors_are_problem_details(document: Json) -> None:
    """FEL.01 and FEL.02."""
    for path, operation in operations(document):
        for status, answer in operation["responses"].items():
            if int(status) >= 400:
                schema = answer["content"]["application/problem+json"]["schema"]
                assert {"type", "title", "status", "detail", "instance"} <= set(schema["properties"]), path


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=lambda resource: resource.name)
def test_an_example_has_the_fields_of_its_resource(resource: Resource) -> None:
    """AME.04 and AME.05: names in camelCase alone."""
    example = EXAMPLES[resource.name]
    assert list(example)[:2] in (["id", "type"], ["id", "label"])
    for name, value in example.items():
        assert re.fullmatch(r"[a-z][a-zA-Z0-9]*", name)
        if name not in ("id", "type"):
            field = resource.fields[name]
            one = value[0] if field.is_many else value
            assert isinstance(value, list) is field.is_many
            assert isinstance(one, dict) is (field.kind is Kind.NODE)


def test_api_info_has_what_the_profile_asks_for(sampled_service: str) -> None:
    """VER.06."""
    info = httpx.get(f"{sampled_service}/api/v1/api-info").json()
    assert set(info) == {"apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"}
    assert httpx.get(info["apiDocumentation"], headers={"Accept": "text/html"}).status_code == 200
