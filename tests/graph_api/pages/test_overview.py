"""The front page."""

import httpx


def test_the_front_page_shows_what_is_missing(client: httpx.Client) -> None:
    page = client.get("/").text
    assert "1 saknas" in page
    assert "/mote/radet/2024-12-03" in page
