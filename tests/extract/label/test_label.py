import pytest

from extract.facts import Status
from extract.label import Kind, find_label


@pytest.mark.parametrize(
    "text", ["Vilka var med?", "Vi som var där:", "De som deltog", "Var med: Maj Ek", "ÖVRIGA SOM DELTOG", "På plats ."]
)
def test_who_was_there(text: str) -> None:
    label = find_label(text)
    assert label is not None
    assert label.meaning.status is Status.PRESENT


@pytest.mark.parametrize(
    "text",
    ["Kunde inte komma: Maj Ek", "De som inte kunde delta", "Saknades: Maj Ek", "Ej närvarande .", "Kom inte: Maj Ek"],
)
def test_who_was_not(text: str) -> None:
    label = find_label(text)
    assert label is not None
    assert label.meaning.status is Status.ABSENT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ledde mötet: Maj Ek", Kind.CHAIR),
        ("Höll i klubban: Maj Ek", Kind.CHAIR),
        ("Antecknar: Maj Ek", Kind.SECRETARY),
        ("Förde pennan: Maj Ek", Kind.SECRETARY),
        ("Justerar: Maj Ek", Kind.ADJUSTER),
    ],
)
def test_officers(text: str, kind: Kind) -> None:
    label = find_label(text)
    assert label is not None
    assert label.kind is kind


@pytest.mark.parametrize(
    "text", ["Deltog gjorde alla i mötet.", "Saknades gjorde ett underlag", "Antecknar sig till talarlistan"]
)
def test_sentences_are_no_labels(text: str) -> None:
    assert find_label(text) is None
