"""Minutes come in through the browser: shown first, then kept or thrown away."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import httpx
import pytest

from extract import samples
from graph_api.settings import Settings

TOKEN = "nyckel-som-ingen-gissar"  # noqa: S105


@pytest.fixture(scope="module")
def open_site(
    serving: Callable[[Settings], AbstractContextManager[str]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[httpx.Client]:
    settings = Settings(
        data=tmp_path_factory.mktemp("upload") / "data",
        write_token=TOKEN,
        upload_user_header="x-signed-in",
        upload_megabytes=1,
        upload_files=3,
    )
    with serving(settings) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def _minutes() -> Path:
    return next(path for path in samples.minutes() if path.suffix == ".txt" and path.name[0].isdigit())


def _send(client: httpx.Client, *files: tuple[str, bytes], token: str = TOKEN, **headers: str) -> httpx.Response:
    parts = [("filer", (name, content)) for name, content in files]
    return client.post("/lagg-till", data={"nyckel": token}, files=parts, headers=headers)


def _read(client: httpx.Client, answer: httpx.Response) -> str:
    """The preview, once everything has been read."""
    assert answer.status_code == 303
    while "data-reading" in (page := client.get(answer.headers["location"]).text):
        time.sleep(0.1)
    return page


def test_what_is_kept_is_on_the_pages_at_once(open_site: httpx.Client) -> None:
    path = _minutes()
    sent = _send(open_site, (path.name, path.read_bytes()))
    page = _read(open_site, sent)
    assert path.name in page
    assert re.search(r"<summary>Närvarande \(\d+\)", page)
    assert "<blockquote lang=" in page
    assert path.name not in open_site.get("/kvalitet").text
    kept = open_site.post(sent.headers["location"], data={"val": "behall"})
    assert kept.status_code == 200
    assert path.name in open_site.get("/kvalitet").text
    assert open_site.get(sent.headers["location"]).status_code == 404


def test_what_is_thrown_away_leaves_nothing(open_site: httpx.Client) -> None:
    sent = _send(open_site, ("annat.txt", _minutes().read_bytes() + b"\n"))
    _read(open_site, sent)
    assert open_site.post(sent.headers["location"], data={"val": "slang"}).status_code == 303
    assert open_site.get(sent.headers["location"]).status_code == 404
    assert "annat.txt" not in open_site.get("/kvalitet").text


def test_a_bad_file_says_why_beside_the_good_one(open_site: httpx.Client) -> None:
    path = _minutes()
    page = _read(open_site, _send(open_site, ("handla.txt", "mjölk, ost".encode()), (path.name, path.read_bytes())))
    assert page.count('class="notice bad"') == 1
    assert "<summary>" in page


def test_a_refusal_calls_the_file_by_its_own_name(open_site: httpx.Client) -> None:
    page = _read(open_site, _send(open_site, ("skadad.pdf", b"\x01\x02\x03")))
    assert "skadad.pdf" in page.split('class="notice bad"')[1]
    assert ">0.pdf" not in page


def test_a_name_cannot_leave_its_folder(open_site: httpx.Client) -> None:
    page = _read(open_site, _send(open_site, ("../../etc/<b>passwd.txt", b"x")))
    assert "&lt;b&gt;passwd.txt" in page
    assert "../" not in page.split("<main")[1]


@pytest.mark.parametrize(
    ("files", "token", "status", "said"),
    [
        ((("a.txt", b"x"),), "fel", 403, "Nyckeln stämmer inte."),
        ((), TOKEN, 422, "Välj minst en fil"),
        (tuple((f"{n}.txt", b"x") for n in range(4)), TOKEN, 422, "Välj minst en fil"),
        ((("stor.txt", b"x" * (1 << 20) + b"x"),), TOKEN, 413, "större än 1 MB"),
        ((("enorm.txt", b"x" * (5 << 20)),), TOKEN, 413, "för stora tillsammans"),
    ],
)
def test_refusals_are_explained(
    open_site: httpx.Client, files: tuple[tuple[str, bytes], ...], token: str, status: int, said: str
) -> None:
    answer = _send(open_site, *files, token=token)
    assert answer.status_code == status
    assert said in answer.text


def test_a_form_from_elsewhere_is_refused(open_site: httpx.Client) -> None:
    assert _send(open_site, ("a.txt", b"x"), origin="https://elsewhere.example").status_code == 403


def test_who_signed_in_at_the_proxy_needs_no_key(open_site: httpx.Client) -> None:
    answer = _send(open_site, ("a.txt", b"x"), token="", **{"x-signed-in": "samordnare"})
    assert answer.status_code == 303


def test_without_a_key_the_page_is_closed(
    serving: Callable[[Settings], AbstractContextManager[str]], tmp_path: Path
) -> None:
    with serving(Settings(data=tmp_path)) as address, httpx.Client(base_url=address) as client:
        assert 'type="file"' not in client.get("/lagg-till").text
        assert _send(client, ("a.txt", b"x"), token="").status_code == 403
