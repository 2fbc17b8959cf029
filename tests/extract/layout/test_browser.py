import pytest

from extract.draft import Line
from extract.layout.browser import printed
from extract.passage import Passage


def lines(text: str) -> list[Line]:
    return [Line(Passage.of(line), 1) for line in text.split("\n")]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("3/14/24, 7:03 PM", "file:///hem/protokoll.html\t{n}/2"),
        ("3/14/24, 7:03 PM    Styrgruppen", "file:///hem/protokoll.html          {n}/2"),
        ("3/14/24, 7:03 PM", "file:///hem/protokoll.html\n{n}/2"),
        ("3/14/24, 7:03 PM", "file:///hem/protokoll fran mars.html\t{n}/2"),
        ("2024-03-14 19:03\tProtokoll", "https://eda.se/protokoll\t{n}/2"),
        ("Protokoll\thttps://eda.se/protokoll", "{n} av 2\t2024-03-14, 19:03"),
    ],
)
def test_what_a_browser_prints_around_a_page(above: str, below: str) -> None:
    bodies = ["1. Start\nMaj Ek öppnar.", "2. Slut\nMaj Ek avslutar."]
    pages = lines("\n".join(f"{above}\n{body}\n{below.format(n=n)}" for n, body in enumerate(bodies, 1)))
    around = printed(pages)
    assert [line.passage.text for i, line in enumerate(pages) if i not in around] == "\n".join(bodies).split("\n")


@pytest.mark.parametrize("text", ["2024-03-14 13:00\n1. Start", "2024-03-14 13:00\n1/2", "Se https://eda.se/plan\n1/2"])
def test_the_hour_of_a_meeting_is_no_browsers(text: str) -> None:
    assert printed(lines(f"{text}\nMaj Ek öppnar.")) == set()
