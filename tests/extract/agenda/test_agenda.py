"""The numbered items: what they are called, and their case numbers."""

import pytest

from extract.document import Document, Span
from extract.facts import Minutes
from extract.pipeline import find


def minutes(item: str) -> Minutes:
    """Minutes whose second item begins with these lines."""
    text = f"Kulturrådet\nProtokoll 2024-03-05\n\nNärvarande\nMaj Ek\nBo Lo\n\n1. Öppnande\nMötet öppnas.\n\n{item}\n"
    pages = (Span(0, len(text)),)
    return find(Document(name="a.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages))


@pytest.mark.parametrize(
    ("item", "label", "case", "presenters"),
    [
        ("2. Biblioteket\nDet är stängt.", "Biblioteket", None, []),
        ("2. Biblioteket, Bo Lo\nDet är stängt.", "Biblioteket", None, ["Bo Lo"]),
        ("2. Biblioteket (KR 2024/12)\nDet är stängt.", "Biblioteket", "KR 2024/12", []),
        ("2. Biblioteket\nDnr KR 2024/12\nDet är stängt.", "Biblioteket", "KR 2024/12", []),
        ("2. Biblioteket\nDet är stängt.\nSvar på skrivelse KR 2024/12 lämnas.", "Biblioteket", None, []),
        ("2.\nBiblioteket är stängt.", "Biblioteket är stängt.", None, []),
        ("2. Biblioteket\nBo Lo visar bilder. Det är stängt, säger Bo Lo.", "Biblioteket", None, ["Bo Lo"]),
    ],
)
def test_label_case_number_and_presenters(item: str, label: str, case: str | None, presenters: list[str]) -> None:
    found = minutes(item).items[1]
    assert (found.number, found.label) == ("2", label)
    assert (found.case_number and found.case_number.value) == case
    assert [one.value for one in found.presenters] == presenters


def test_a_presenter_who_is_told_twice_has_both_places_as_evidence() -> None:
    found = minutes("2. Biblioteket, Bo Lo\nBo Lo berättade att det är stängt.")
    (presenter,) = found.items[1].presenters
    assert [found.document.quote(span) for span in presenter.evidence] == ["Bo Lo", "Bo Lo"]


def test_the_label_is_quoted_as_it_stands() -> None:
    found = minutes("2. Biblioteket   och bussen, Bo Lo\nDe är stängda.")
    assert found.items[1].label == "Biblioteket och bussen"
    assert [found.document.quote(span) for span in found.items[1].evidence] == ["Biblioteket   och bussen"]
