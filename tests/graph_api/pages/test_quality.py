"""What is unsure, at odds or unread."""

import httpx


def test_the_quality_page_shows_conflicts_and_unread_files(client: httpx.Client) -> None:
    page = client.get("/kvalitet").text
    assert "Två källor är oense" in page
    assert "Petra Vall (M)" in page
    assert "Filen är skyddad med lösenord." in page
