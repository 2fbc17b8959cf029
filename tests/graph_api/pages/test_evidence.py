"""Sentences marked in their documents."""

from types import ModuleType

import httpx


def test_hostile_texts_are_shown_as_they_stand(client: httpx.Client, council: ModuleType) -> None:
    page = client.get("/belagg/aaaaaaaaaaaaaaaa").text
    assert "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert council.BACKWARDS in page
