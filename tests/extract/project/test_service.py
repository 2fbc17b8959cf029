import pytest

from tests.extract.items import Reader


def named(text: str, read: Reader) -> set[str]:
    return {one.name for one in read(text).projects}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Personal\nHabo, Mullsjö och Aneby har en gemensam löneenhet. Habo är värdkommun.", "gemensam löneenhet"),
        ("# 1 Rapport\nHabo och Mullsjö har kommit överens om att dela en tolkfunktion.", "tolkfunktion"),
        ("# 1 Skuldrådgivning\nSkuldrådgivaren är sedan maj 2021 gemensam för Habo och Mullsjö.", "Skuldrådgivning"),
    ],
)
def test_what_is_shared_is_called_by_what_it_is(read: Reader, text: str, name: str) -> None:
    assert name in named(text, read)


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Läget\nHabo och Mullsjö har en gemensam syn på saken.",
        "# 1 Personal\nHabo har en gemensam löneenhet för skolan och vården.",
    ],
)
def test_what_nobody_shares_is_no_service(read: Reader, text: str) -> None:
    assert not named(text, read)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Avtal om gemensam brandbil", "gemensam brandbil"),
        ("Samverkansavtal gällande gemensam brandbil", "gemensam brandbil"),
        ("Gemensam ridbana", "Gemensam ridbana"),
        ("Läget i den gemensamma IT-jouren", "gemensamma IT-jouren"),
        ("Utvärdering – samordnad snöröjning", "samordnad snöröjning"),
        ("Samverkansavtal isdykning", "Samverkansavtal isdykning"),
    ],
)
def test_what_municipalities_share_may_only_be_described(read: Reader, title: str, name: str) -> None:
    assert named(f"# 1 {title}\nHabo och Mullsjö delar på kostnaden enligt avtalet.", read) == {name}
