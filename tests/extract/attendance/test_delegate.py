import pytest

from extract.attendance.delegate import find_delegates
from extract.passage import Passage


@pytest.mark.parametrize(
    ("sentence", "entries"),
    [
        ("Eda hade skickat Maj Ek, Arvika Bo Lo och Orsa Cia Ro.",
         ["Eda kommun: Maj Ek", "Arvika kommun: Bo Lo", "Orsa kommun: Cia Ro"]),
        ("Eda, som var värd, företräddes av Maj Ek (S).", ["Eda kommun: Maj Ek (S)"]),
        ("Region Skåne representerades den här gången av Maj Ek.", ["Region Skåne: Maj Ek"]),
        ("Edas plats togs av Maj Ek, som hoppade in för Bo Lo; han var sjuk.",
         ["Eda kommun: Maj Ek, som hoppade in för Bo Lo"]),
        ("Bo Lo företräddes av Maj Ek.", []),
        ("Eda hade skickat en fråga till Maj Ek.", []),
    ],
)  # fmt: skip
def test_whom_organisations_sent(sentence: str, entries: list[str]) -> None:
    assert [entry.text for entry in find_delegates(Passage.of(sentence))] == entries
