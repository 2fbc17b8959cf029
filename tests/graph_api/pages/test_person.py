"""The list of people, and by what it may be narrowed."""

import asyncio
from pathlib import Path

import httpx

from graph_api.app import create_app
from graph_api.settings import Settings


def test_no_page_selects_people_by_party(client: httpx.Client) -> None:
    assert client.get("/personer?parti=S").text.count("/person/") == client.get("/personer").text.count("/person/")
    assert "parti=" not in client.get("/personer").text


def test_a_setting_with_its_reason_lets_people_be_selected_by_party(council_data: Path) -> None:
    app = create_app(Settings(data=council_data, party_reason="Valnämndens uppdrag."))

    async def ask() -> str:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as asking:
            return (await asking.get("/personer?parti=S")).text

    page = asyncio.run(ask())
    assert "Valnämndens uppdrag." in page
    assert "/person/karin-ekdal" in page
    assert "/person/petra-vall" not in page
