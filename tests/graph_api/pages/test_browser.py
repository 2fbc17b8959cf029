"""The pages in Chromium: they look and work right on narrow and wide screens, light and dark, and call nobody."""

import json
import os
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from extract import samples
from graph_api.index import Index
from graph_api.network import Selection, standalone
from graph_api.settings import Settings
from tests.serving import Serving

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
AXE = Path(__file__).parents[3] / "graph_api" / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SCREENS = [(360, "light"), (360, "dark"), (1440, "light"), (1440, "dark")]
PAGES = [
    "/",
    "/sok?q=kumla kommun",
    "/projekt",
    "/projekt/praktikbron",
    "/projekt/script",
    "/matris?alla=1",
    "/matris/cell?projekt=/projekt/praktikbron&part=/kommun/1881",
    "/parter",
    "/kommun/1881",
    "/personer",
    "/person/petra-vall",
    "/mote/radet/2024-03-05",
    "/mote/radet/2024-12-03",
    "/organ",
    "/organ/radet",
    "/beslut",
    "/beslut/radet/2024-03-05/1/1",
    "/ataganden",
    "/karta",
    "/karta?kring=/projekt/praktikbron&vald=/kommun/1881",
    "/karta/band?a=/projekt/praktikbron&b=/kommun/1881",
    "/tidslinje",
    "/tidslinje?kring=/projekt/praktikbron",
    "/kvalitet",
    "/kvalitet?visa=oense",
    "/lagg-till",
    "/om",
    "/tillganglighet",
    "/personuppgifter",
    "/belagg/aaaaaaaaaaaaaaaa",
    "/belagg/bbbbbbbbbbbbbbbb/10-40",
    "/ingenting/alls",
]
_EVERY_COLOUR = (
    'PREFIX sg: <https://w3id.org/samgraf/ns#> SELECT * { ?p a sg:Project ; rdfs:label "x"@sv . '
    "FILTER(12 < 2.5 && true) } # all\n LIMIT 10"
)
FOR_ANALYSTS = [
    "/sparql",
    f"/sparql?query={quote(_EVERY_COLOUR)}",
    f"/sparql?query={quote('SELECT ?s { ?s a <https://w3id.org/samgraf/ns#Project> }' + chr(10) * 60)}",
    "/sparql/exempel/matrix",
    "/sparql/exempel/projects-of-municipality?kommun=Kumla kommun",
    "/ns",
    "/api",
]
"""Pages that ask the store; the editor is others' code, in our colours."""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium or $CHROMIUM"),
]

needs_axe = pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: run `npm ci` in graph_api/frontend")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    flags = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=flags)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A page that fails the test on any request that leaves the server, any script fault and any dialogue."""
    context = browser.new_context(base_url=site, viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    faults: list[str] = []

    def leaves(request: Request) -> None:
        if not request.url.startswith((site, "data:", f"blob:{site}")):
            faults.append(f"request to {request.url}")

    opened.on("request", leaves)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("dialog", lambda dialog: faults.append(f"dialogue: {dialog.message}"))
    opened.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
    yield opened
    context.close()
    assert faults == []


def _axe(opened: Page) -> list[dict[str, Any]]:
    """What axe-core finds on a page."""
    opened.evaluate(AXE.read_text("utf-8"))
    violations: list[dict[str, Any]] = opened.evaluate(f"axe.run({{runOnly: {json.dumps(LEVELS)}}})")["violations"]
    return violations


def _faults(browser: Browser, address: str, paths: list[str], width: int, scheme: str) -> list[tuple[str, str, str]]:
    """What axe-core finds on pages, and which of them are wider than the screen."""
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,  # for axe-core alone, which is put into the page
    )
    opened = context.new_page()
    found = []
    for path in paths:
        opened.goto(path, wait_until="networkidle")
        found += [(path, fault["id"], fault["nodes"][0]["html"]) for fault in _axe(opened)]
        if opened.evaluate("document.documentElement.scrollWidth") > width:
            found.append((path, "scrolls sideways", ""))
    context.close()
    return found


@needs_axe
@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_no_page_breaks_wcag(browser: Browser, site: str, width: int, scheme: str) -> None:
    assert _faults(browser, site, PAGES, width, scheme) == []


@needs_axe
@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_no_page_for_analysts_breaks_wcag(browser: Browser, sampled_service: str, width: int, scheme: str) -> None:
    assert _faults(browser, sampled_service, FOR_ANALYSTS, width, scheme) == []


def test_every_page_calls_nobody_and_runs_no_text(page: Page) -> None:
    for path in PAGES:
        page.goto(path, wait_until="networkidle")
        expect(page.locator("main")).to_be_visible()


def test_pages_work_at_400_percent(page: Page) -> None:
    """WCAG 2.2, 1.4.10: 1280 px at 400 % is 320 px."""
    page.set_viewport_size({"width": 320, "height": 256})
    for path in PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_the_marked_sentence_is_seen_on_paper_and_in_forced_colours(page: Page) -> None:
    """Backgrounds are not printed, and not drawn where the reader's own colours rule."""
    page.goto("/belagg/bbbbbbbbbbbbbbbb/10-40")
    page.emulate_media(media="print")
    assert page.locator("mark").evaluate("mark => getComputedStyle(mark).textDecorationLine") == "underline"
    assert page.locator(".top nav").is_hidden()
    assert page.locator(".cite").inner_text().endswith("/belagg/bbbbbbbbbbbbbbbb/10-40")
    page.emulate_media(media="screen", forced_colors="active")
    assert page.locator("mark").evaluate("mark => getComputedStyle(mark).borderTopStyle") == "solid"


def test_nothing_moves_for_who_asked_for_less_motion(page: Page) -> None:
    page.goto("/")
    moving = """() => document.getAnimations().length + [...document.querySelectorAll("*")].filter((each) => {
      const style = getComputedStyle(each);
      return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior === "smooth";
    }).length"""
    assert page.evaluate(moving) == 0


def test_headings_and_landmarks_tell_a_listener_where_things_are(page: Page) -> None:
    for path in PAGES:
        page.goto(path)
        levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map((each) => Number(each.tagName[1]))")
        assert levels.count(1) == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path
        assert page.locator("main").count() == page.locator("header.top nav").count() == 1, path
        assert page.evaluate("[...document.querySelectorAll('table')].every((each) => each.querySelector('th[scope]'))")
        assert page.title().endswith(" · Samgraf"), path


def test_from_the_front_page_to_the_answer_in_one_search(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Sök i protokollen").fill("Vilka projekt är Kumla kommun med i?")
    page.keyboard.press("Enter")
    answer = page.locator(".answer").first
    expect(answer.get_by_role("link", name="Kumla kommun", exact=True)).to_be_visible()
    expect(answer.get_by_role("link", name="Praktikbron")).to_be_visible()


def test_two_clicks_from_the_matrix_to_the_sentence_and_back(page: Page) -> None:
    page.goto("/matris")
    page.locator('a.cell[href*="praktikbron"][href*="1881"]').click()
    page.get_by_role("link", name="2024-09-10, sidan").click()
    expect(page.locator("mark")).to_have_text("Kumla kommun deltar fortsatt")
    page.go_back()
    page.go_back()
    expect(page).to_have_url(re.compile("/matris$"))


def test_the_slider_takes_the_matrix_back_in_time(page: Page) -> None:
    page.goto("/matris")
    expect(page.locator("tbody").get_by_text("2024-09")).to_have_count(2)
    slider = page.get_by_role("slider")
    slider.focus()
    slider.press("Home")
    page.wait_for_url(re.compile("per=2024-03-05"))
    expect(page.locator("tbody").get_by_text("2024-09")).to_have_count(0)


def test_the_map_draws_explains_and_remembers(page: Page) -> None:
    page.goto("/karta?kring=/projekt/praktikbron&steg=1")
    page.wait_for_selector("[data-drawn]")
    page.locator(".drawing").scroll_into_view_if_needed()
    place = page.evaluate(
        """() => {
          const map = window.samgrafMap;
          const [a, b] = ["/projekt/praktikbron", "/kommun/1881"].map(
            (id) => map.canvasToDOM(map.getPositions([id])[id])
          );
          const box = document.querySelector(".drawing canvas").getBoundingClientRect();
          return { x: box.x + (a.x + b.x) / 2, y: box.y + (a.y + b.y) / 2 };
        }"""
    )
    page.mouse.click(place["x"], place["y"])
    expect(page.locator(".why")).to_contain_text("Kumla kommun deltar fortsatt")
    assert "vald=" in page.url
    page.reload()
    expect(page.locator(".why")).to_contain_text("Kumla kommun deltar fortsatt")


def test_names_on_the_map_are_read_at_any_scale_and_stand_apart(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 700})
    page.goto("/karta?kring=/projekt/praktikbron&steg=2")
    page.wait_for_selector("[data-drawn]")
    shown = """() => {
      const map = window.samgrafMap, scale = map.getScale(), nodes = map.body.data.nodes.get();
      return nodes.filter((node) => node.font.size).map((node) => {
        return { id: node.id, size: node.font.size * scale };
      });
    }"""
    far = page.evaluate(shown)
    assert "/projekt/praktikbron" in [name["id"] for name in far]
    assert all(13.5 < name["size"] < 14.5 for name in far)
    for _ in range(6):
        page.get_by_role("button", name="Förstora").click()
    page.wait_for_timeout(300)
    near = page.evaluate(shown)
    assert len(near) > len(far)
    assert all(13.5 < name["size"] < 14.5 for name in near)


def test_the_legend_hides_a_kind_at_once(page: Page) -> None:
    page.goto("/karta?kring=/projekt/praktikbron")
    page.wait_for_selector("[data-drawn]")
    page.locator("input[data-kind=person]").uncheck()
    hidden = "window.samgrafMap.body.data.nodes.get().filter((node) => node.hidden).map((node) => node.kind)"
    assert set(page.evaluate(hidden)) == {"person"}


def test_the_map_expands_to_two_steps_and_saves_an_image(page: Page) -> None:
    page.goto("/karta?kring=/projekt/praktikbron&steg=1")
    page.wait_for_selector("[data-drawn]")
    near = page.evaluate("Object.keys(window.samgrafMap.getPositions()).length")
    page.get_by_label("Steg bort").select_option("2")
    page.get_by_role("button", name="Visa", exact=True).click()
    page.wait_for_url(re.compile("steg=2"))
    page.wait_for_selector("[data-drawn]")
    assert page.evaluate("Object.keys(window.samgrafMap.getPositions()).length") > near
    with page.expect_download() as saved:
        page.get_by_role("button", name="Spara som bild").click()
    assert saved.value.path().read_bytes().startswith(b"\x89PNG")


@needs_axe
def test_minutes_are_added_with_the_keyboard_alone_and_no_page_on_the_way_breaks_wcag(
    browser: Browser, serving: Serving, tmp_path: Path
) -> None:
    settings = Settings(data=tmp_path / "data", write_token="nyckel", query_workers=1)  # noqa: S106
    with serving(settings) as address:
        context = browser.new_context(base_url=address, bypass_csp=True, reduced_motion="reduce")
        opened = context.new_page()
        asked: list[str] = []
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto("/lagg-till")
        bad = tmp_path / "inköp.txt"
        bad.write_text("mjölk, ost")
        opened.get_by_label("Protokoll", exact=True).set_input_files([*samples.minutes()[:2], bad])
        opened.get_by_label("Nyckel").fill("nyckel")
        opened.route("**/upload.js", lambda route: route.fulfill(body=""))  # stays as it is while it is looked at
        opened.keyboard.press("Enter")
        opened.wait_for_url(re.compile("/lagg-till/."))
        found = [("reading", fault["id"]) for fault in _axe(opened)]
        opened.unroute_all()
        opened.reload()
        keep = opened.get_by_role("button", name="Spara i samlingen")
        keep.wait_for(timeout=60_000)
        found += [("preview", fault["id"]) for fault in _axe(opened)]
        expect(opened.locator(".notice.bad")).to_contain_text("inköp.txt")
        keep.focus()
        opened.keyboard.press("Enter")
        expect(opened.get_by_role("heading", level=1)).to_have_text("Sparat", timeout=60_000)
        found += [("kept", fault["id"]) for fault in _axe(opened)]
        opened.goto("/")
        expect(opened.locator(".numbers")).to_contain_text("2 protokoll")
        context.close()
    assert found == []
    assert [url for url in asked if not url.startswith(address)] == []


def test_the_saved_map_opens_without_a_network(browser: Browser, council_index: Index, tmp_path: Path) -> None:
    file = tmp_path / "karta.html"
    file.write_text(standalone(council_index, Selection(around="/projekt/praktikbron")), "utf-8")
    context = browser.new_context(offline=True)
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("pageerror", lambda error: asked.append(str(error)))
    opened.goto(file.as_uri())
    opened.wait_for_selector("[data-drawn]")
    expect(opened.locator("tbody")).to_contain_text("Kumla kommun")
    context.close()
    assert asked == [file.as_uri()]


def test_everything_is_reached_by_keyboard(page: Page) -> None:
    page.goto("/matris")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Till innehållet")).to_be_focused()
    page.keyboard.press("Enter")
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.name || ''"))
    assert "/matris/cell?projekt=/projekt/praktikbron&part=/kommun/1881" in reached
    assert {"per", "lan", "roll", "projekt", "alla"} <= reached


def test_the_language_is_switched_and_stays(page: Page) -> None:
    page.goto("/projekt/praktikbron")
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", name="Who takes part, and who says so?")).to_be_visible()
    page.goto("/matris")
    expect(page.get_by_role("heading", level=1)).to_have_text("Projects and municipalities")


def test_pages_work_without_script(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    opened = context.new_page()
    opened.goto("/matris")
    opened.locator("select[name=roll]").select_option("Lead")
    opened.get_by_role("button", name="Visa", exact=True).click()
    expect(opened.locator("tbody th")).to_have_text(["Praktikbron"])
    opened.goto("/karta?kring=/projekt/praktikbron")
    opened.get_by_role("link", name="Meningarna om Kumla kommun och Praktikbron").or_(
        opened.get_by_role("link", name="Meningarna om Praktikbron och Kumla kommun")
    ).click()
    expect(opened.locator("main")).to_contain_text("Kumla kommun deltar fortsatt")
    context.close()
