import pytest

from extract.facts import Capacity, Status
from extract.label import Kind, find_label
from extract.label.presence import read_presence

HERE, AWAY = Status.PRESENT, Status.ABSENT


@pytest.mark.parametrize(
    ("text", "status", "capacity"),
    [
        ("Närvarande, ej tjänstgörande ersättare", HERE, Capacity.SUBSTITUTE),
        ("Icke-tjänstgörande ersättare:", HERE, Capacity.SUBSTITUTE),
        ("Följande ersättare var närvarande", HERE, Capacity.SUBSTITUTE),
        ("Inkallade ersättare: Maj Ek (S)", None, Capacity.SUBSTITUTE),
        ("Ledamöter/ersättare", HERE, Capacity.MEMBER),
        ("Röstberättigade", HERE, Capacity.MEMBER),
        ("Ledamöter på plats", HERE, Capacity.MEMBER),
        ("Ordinarie ledamöter", None, Capacity.MEMBER),
        ("Dessutom deltog från förvaltningen:", HERE, Capacity.OFFICIAL),
        ("Adjungerade tjänstepersoner", HERE, Capacity.OFFICIAL),
        ("Adjungerade ledamöter", HERE, Capacity.GUEST),
        ("Närvarande ersättare, ej i tjänst", HERE, Capacity.SUBSTITUTE),
        ("Deltagare i mötet", HERE, Capacity.MEMBER),
        ("Frånvarande med anmält förhinder", AWAY, None),
        ("Följande hade anmält förhinder", AWAY, None),
        ("Förhindrade att närvara", AWAY, None),
        ("Ersättare som inte kunde komma", AWAY, Capacity.SUBSTITUTE),
    ],
)
def test_who_stands_below_a_label(text: str, status: Status | None, capacity: Capacity | None) -> None:
    label = find_label(text)
    assert label is not None
    assert (label.kind, label.meaning.status, label.meaning.capacity) == (Kind.ATTENDANCE, status, capacity)


@pytest.mark.parametrize(
    "text",
    [
        "Samtliga ledamöter är närvarande",
        "Alla var med.",
        "Ledamöterna är närvarande.",
        "De deltog i arbetet",
        "Vi kom fram till att",
        "Deltagande i Norrspår",
        "Med anledning av",
    ],
)
def test_sentences_and_titles_are_no_labels(text: str) -> None:
    assert find_label(text) is None


def test_words_that_name_nobody_are_no_label() -> None:
    assert read_presence(["samtliga", "pa", "motet"]) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Beslutande – Maj Ek (S)", "Maj Ek (S)"),
        ("Frånvarande. Maj Ek, Bo Lo", "Maj Ek, Bo Lo"),
        ("Närvarande – Eda: Maj Ek", "Eda: Maj Ek"),
        ("Plats – Rådhuset", "Rådhuset"),
    ],
)
def test_a_dash_or_a_full_stop_before_the_value(text: str, value: str) -> None:
    label = find_label(text)
    assert label is not None
    assert text[label.end :] == value
