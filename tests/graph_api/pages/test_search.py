"""Answers to questions in plain words."""

import httpx
import pytest


def test_one_search_answers_which_projects_a_municipality_is_in(client: httpx.Client) -> None:
    page = client.get("/sok", params={"q": "Vilka projekt är Kumla kommun med i?"}).text
    answer = page.split('<section class="answer">')[1]
    assert "/kommun/1881" in answer
    assert "/projekt/praktikbron" in answer


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Är Laxå kommun med i Praktikbron?", "/matris/cell?projekt=/projekt/praktikbron&amp;part=/kommun/1860"),
        ("Är Laxå med i Ungdomsspåret?", "Inget inläst protokoll säger det."),
    ],
)
def test_whether_one_is_in_the_other_is_answered_with_its_sentences(
    client: httpx.Client, asked: str, said: str
) -> None:
    page = client.get("/sok", params={"q": asked}).text
    assert said in page.split('<section class="answer">')[1]
