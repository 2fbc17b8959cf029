import re

import httpx


def test_a_substitute_stands_with_everybody_for_whom_they_served(client: httpx.Client) -> None:
    page = client.get("/mote/radet/2024-09-10").text
    row = next(row for row in page.split("<tr>") if 'scope="row"' in row and "Karin Ekdal" in row)
    told = re.sub(r"<[^>]*>", "", row)
    assert ", för Mona Lisser, Olof Brandt" in told
