"""`/sparql` in a browser: with and without scripts, in both languages, and every example as a form."""

import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import sync_playwright

from graph_api.examples import Example, examples
from graph_api.pages import STATIC

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))


@pytest.fixture(scope="module")
def browser(sampled_service: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sampled_service, headers=BROWSER, timeout=60) as client:
        yield client


def test_the_editor_lists_the_examples_in_both_languages(browser: httpx.Client) -> None:
    for language in ("sv", "en"):
        page = browser.get("/sparql", params={"sprak": language}).text
        assert f'<html lang="{language}">' in page
        assert all(example.label[language] in page for example in examples().values())
    browser.cookies.clear()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_answer_is_a_table_whose_names_lead_on(browser: httpx.Client, method: str) -> None:
    query = "PREFIX sg: <https://w3id.org/samgraf/ns#> SELECT ?p ?k { ?p a sg:Project ; sg:kind ?k } ORDER BY ?p"
    sent = {"params": {"query": query}} if method == "GET" else {"data": {"query": query}}
    page = browser.request(method, "/sparql", **sent)  # type: ignore[arg-type]
    assert page.status_code == 200
    assert 'href="/projekt/' in page.text
    assert 'href="/ns#Initiative"' in page.text
    for name in ("csv", "xlsx", "json"):
        assert f'name="format" value="{name}"' in page.text


@pytest.mark.parametrize(
    ("query", "shown"),
    [("ASK {}", "Ja"), ("ASK { <urn:a> <urn:b> <urn:c> }", "Nej"), ("CONSTRUCT { <urn:a> a <urn:b> } {}", "urn:b")],
)
def test_other_answers_are_shown_as_what_they_are(browser: httpx.Client, query: str, shown: str) -> None:
    assert shown in browser.get("/sparql", params={"query": query}).text


@pytest.mark.parametrize(
    ("query", "status"), [("SELECT", 400), ("CLEAR ALL", 403), ("ASK { SERVICE <urn:a> {} }", 403)]
)
def test_an_error_stands_on_the_page_with_its_status(browser: httpx.Client, query: str, status: int) -> None:
    page = browser.get("/sparql", params={"query": query})
    assert page.status_code == status
    assert 'role="alert"' in page.text
    assert f">{query}".replace("<", "&lt;").replace(">", "&gt;")[4:] in page.text.replace("&#34;", '"')


def test_data_never_becomes_markup(browser: httpx.Client) -> None:
    query = "SELECT ('<script>alert(1)</script>' AS ?x) (<javascript:alert(1)> AS ?y) {}"
    page = browser.get("/sparql", params={"query": query}).text
    assert "<script>alert" not in page
    assert 'href="javascript' not in page


@pytest.mark.parametrize("example", examples().values(), ids=lambda example: example.name)
def test_every_example_is_a_form_with_values_from_the_graph(browser: httpx.Client, example: Example) -> None:
    page = browser.get(f"/sparql/exempel/{example.name}").text
    assert example.comment["sv"] in page
    assert page.count("<datalist") == len(example.parameters)
    if example.parameters:
        assert "<option" in page
    else:
        assert "<tbody>" in page or "<pre" in page


def test_an_example_answers_with_its_values(browser: httpx.Client) -> None:
    page = browser.get("/sparql/exempel/projects-of-municipality", params={"kommun": "Kumla kommun"})
    assert page.status_code == 200
    assert "<tbody>" in page.text
    assert "VALUES" in page.text


def test_a_value_of_the_wrong_kind_is_said(browser: httpx.Client) -> None:
    page = browser.get("/sparql/exempel/absent", params={"datum": "igår"})
    assert page.status_code == 400
    assert "går inte att tolka" in page.text


def test_an_unknown_example_is_not_found(browser: httpx.Client) -> None:
    assert browser.get("/sparql/exempel/none").status_code == 404


def test_names_are_offered_with_those_most_used_first(browser: httpx.Client) -> None:
    found = browser.get("/sparql/namn").json()
    assert found["prefixes"]["sg"] == "https://w3id.org/samgraf/ns#"
    assert "https://w3id.org/samgraf/ns#Project" in found["classes"]
    assert next(iter(found["properties"])).startswith("http")


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium or $CHROMIUM")
@pytest.mark.skipif(not (STATIC / "vendor" / "yasgui.min.js").exists(), reason="the front end is not bundled")
def test_the_editor_completes_names_asks_and_calls_nobody(sampled_service: str) -> None:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        page = chromium.new_page()
        troubles: list[str] = []
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith((sampled_service, "data:")) else troubles.append(request.url)
            ),
        )
        page.goto(f"{sampled_service}/sparql")
        page.wait_for_selector("#fraga[data-ready=yes]")
        page.click(".CodeMirror")
        page.keyboard.press("Control+a")
        page.keyboard.type("PREFIX sg: <https://w3id.org/samgraf/ns#>\nSELECT ?s { ?s a sg:")
        page.keyboard.type("Proj")
        page.keyboard.press("Control+Space")
        page.wait_for_selector(".CodeMirror-hints")
        page.keyboard.press("Enter")
        page.keyboard.type(" }")
        page.keyboard.press("Control+Enter")
        page.wait_for_selector(".outcome table a[href^='/projekt/']")
        assert page.locator("#query").input_value().endswith("?s a sg:Project }")
        assert troubles == []
        chromium.close()
