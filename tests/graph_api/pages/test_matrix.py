"""From the matrix to the sentence."""

import re

import httpx


def test_two_clicks_from_the_matrix_to_the_sentence(client: httpx.Client) -> None:
    matrix = client.get("/matris").text
    cell = re.search(r'href="(/matris/cell\?projekt=/projekt/praktikbron&amp;part=/kommun/1881)"', matrix)
    assert cell is not None
    sentences = client.get(cell[1].replace("&amp;", "&")).text
    assert "Kumla kommun deltar fortsatt" in sentences
    source = re.search(r'<a href="(/belagg/b{16}/[\d-]+)">', sentences)
    assert source is not None
    assert "<mark>Kumla kommun deltar fortsatt</mark>" in client.get(source[1]).text
