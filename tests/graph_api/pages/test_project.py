"""The page of a project."""

import re

import httpx


def test_a_project_shows_what_is_new_and_who_is_no_longer_named(client: httpx.Client) -> None:
    page = client.get("/projekt/praktikbron").text
    autumn = page.split('datetime="2024-09-10"')[1].split('datetime="2024-03-05"')[0]
    assert re.search(r'Nora kommun</a> <span class="new">', autumn)
    assert "Laxå kommun, Region Örebro län" in autumn
    assert "/projekt/ungdomssparet" in page
