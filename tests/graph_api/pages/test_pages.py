"""Every page answers, says what it should, and lets no text of the minutes become anything but text."""

import re
from html import unescape
from types import ModuleType

import httpx
import pytest

from graph_api.language import catalogue

PAGES = [
    "/",
    "/sok",
    "/sok?q=Vilka projekt är Kumla kommun med i?",
    "/sok?q=praktikbon&slag=text&ar=2024",
    "/projekt",
    "/projekt?slag=Initiative&q=prak",
    "/projekt/praktikbron",
    "/projekt/script",
    "/matris",
    "/matris?per=2024-06-30&lan=18&roll=Participant&ordning=namn&alla=1",
    "/matris/cell?projekt=/projekt/praktikbron&part=/kommun/1881",
    "/parter",
    "/parter?slag=municipality&q=kumla",
    "/kommun/1881",
    "/region/18",
    "/personer",
    "/person/petra-vall",
    "/mote/radet/2024-03-05",
    "/mote/radet/2024-12-03",
    "/organ",
    "/organ/radet",
    "/beslut",
    "/beslut?organ=/organ/radet&ar=2024&slag=Approval&part=/kommun/1884",
    "/beslut/radet/2024-03-05/1/1",
    "/ataganden",
    "/ataganden?oppna=1&person=/person/mona-lisser&q=kostnad",
    "/karta",
    "/karta?kring=/projekt/praktikbron&steg=1&slag=project&slag=municipality&fran=2024-01-01",
    "/karta?namn=praktikbon",
    "/karta/band?a=/projekt/praktikbron&b=/kommun/1881",
    "/tidslinje",
    "/tidslinje?kring=/projekt/praktikbron",
    "/tidslinje?namn=Kumla",
    "/kvalitet",
    "/kvalitet?visa=oense",
    "/lagg-till",
    "/om",
    "/tillganglighet",
    "/personuppgifter?om=/person/petra-vall",
    "/belagg/aaaaaaaaaaaaaaaa",
    "/belagg/bbbbbbbbbbbbbbbb/10-40",
]
"""Every page, most of them with every choice made."""

MISSING = [
    "/projekt/finns-inte",
    "/person/finns-inte",
    "/kommun/9999",
    "/mote/radet/1999-01-01",
    "/organ/finns-inte",
    "/beslut/radet/2024-03-05/1/9",
    "/belagg/ffffffffffffffff",
    "/belagg/aaaaaaaaaaaaaaaa/5-999999",
    "/belagg/aaaaaaaaaaaaaaaa/sida/1.png",
    "/matris/cell?projekt=/projekt/x&part=/kommun/x",
    "/karta/band?a=/x&b=/y",
    "/lagg-till/aaaaaaaaaaaaaaaaaaaaaaaa",
    "/ingenting/alls",
]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers_in_swedish_and_english(client: httpx.Client, path: str) -> None:
    swedish = client.get(path)
    assert swedish.status_code == 200
    assert '<html lang="sv">' in swedish.text
    english = httpx.get(client.base_url.join(path).copy_merge_params({"sprak": "en"}), headers=client.headers)
    assert english.status_code == 200
    assert '<html lang="en">' in english.text


@pytest.mark.parametrize("path", PAGES)
def test_no_page_shows_an_iri_or_a_hostile_text_as_markup(client: httpx.Client, council: ModuleType, path: str) -> None:
    page = client.get(path).text
    assert "<script>alert" not in page
    assert "w3id.org" not in page
    assert not re.search(r"""\son\w+=|\sstyle=|<script(?![^>]*\ssrc=)|<style""", page)


@pytest.mark.parametrize("path", PAGES)
def test_no_swedish_of_ours_is_left_on_an_english_page(client: httpx.Client, path: str) -> None:
    """Texts that the program fetches by a name, which `test_language.py` does not see."""
    english = httpx.get(client.base_url.join(path).copy_merge_params({"sprak": "en"}), headers=client.headers).text
    ours = {swedish for swedish, translated in catalogue().items() if swedish != translated}
    without_quotes = re.sub(r'<(\w+)[^>]* lang="sv".*?</\1>', "", english, flags=re.DOTALL)
    shown = {unescape(text).strip() for text in re.findall(r">([^<>]+)<", without_quotes)}
    assert shown & (ours - set(catalogue().values())) == set()


@pytest.mark.parametrize("path", MISSING)
def test_what_is_not_there_is_said_on_a_page(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "<main" in answer.text


@pytest.mark.parametrize("path", ["/karta?kring=/projekt/finns-inte", "/tidslinje?kring=/projekt/finns-inte"])
def test_a_centre_that_nobody_knows_is_said_to_be_none(client: httpx.Client, path: str) -> None:
    assert "Inget heter så i protokollen." in client.get(path).text


def test_a_date_that_is_none_limits_nothing(client: httpx.Client) -> None:
    assert "enligt alla inlästa protokoll" in client.get("/matris?per=2024-02-30").text
    assert "Praktikbron" in client.get("/karta?fran=2024-02-30&till=i morgon").text


def test_a_fault_of_an_address_is_said_in_the_readers_language(client: httpx.Client) -> None:
    assert "part: saknas" in client.get("/matris/cell?projekt=/projekt/praktikbron").text
    assert "oense: ska vara ett heltal" in client.get("/kvalitet?oense=x").text
    english = httpx.get(client.base_url.join("/kvalitet?oense=x&sprak=en"), headers=client.headers)
    assert "oense: Input should be a valid integer" in english.text


@pytest.mark.parametrize("path", PAGES)
def test_headers_keep_pages_to_themselves(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/matris.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("/matris.csv", "text/csv; charset=utf-8"),
        ("/beslut.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("/ataganden.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("/karta.gexf", "application/gexf+xml"),
        ("/karta.graphml", "application/graphml+xml"),
        ("/karta.html", "text/html; charset=utf-8"),
    ],
)
def test_files_are_saved_and_not_opened(client: httpx.Client, path: str, kind: str) -> None:
    answer = client.get(path)
    assert answer.headers["content-type"] == kind
    assert answer.headers["content-disposition"].startswith("attachment")


def test_strange_parameters_are_passed_over(client: httpx.Client) -> None:
    assert client.get("/karta?steg=x&styrka=-1&slag=<>&roll='").status_code == 200
    assert client.get("/matris?per=%00&ordning='&sida=99999").status_code == 200
    assert client.get("/sok?q=%22%27%3B&sida=9999").status_code == 200
