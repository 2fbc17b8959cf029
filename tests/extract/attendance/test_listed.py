"""A list's rows: text, tables with and without their heads, and what ends a list."""

import pytest

from extract.attendance.listed import read_list
from extract.attendance.reading import Listed
from extract.document import Document, Span
from extract.draft import Line
from extract.facts import Capacity, Status
from extract.passage import Passage
from extract.row import read_rows


def people(text: str, label: str = "", *, away: bool = False) -> list[Listed]:
    """Those of a list whose cells are parted by TAB."""
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages)
    at = [0]
    for line in text.splitlines(keepends=True):
        at.append(at[-1] + len(line))
    lines = [Line(Passage.of(line, start), 1) for line, start in zip(text.splitlines(), at, strict=False)]
    return read_list(document, read_rows(lines, 80), label, away=away).people


def who(text: str, label: str = "") -> list[tuple[str, str | None]]:
    return [(one.attendee.name.text, one.attendee.organisation) for one in people(text, label)]


BOTH = [("Maj Ek", "Orsa kommun"), ("Bo Lo", "Eda kommun")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Maj Ek, Orsa kommun\nBo Lo, Eda kommun", ""),
        ("Maj Ek, Orsa kommun; Bo Lo, Eda kommun", ""),
        ("Maj Ek\tOrsa kommun\nBo Lo\tEda kommun", ""),
        ("Namn\tKommun\nMaj Ek\tOrsa\nBo Lo\tEda", ""),
        ("Kommun\tNamn\nOrsa\tMaj Ek\nEda\tBo Lo", ""),
        ("Kommun\tParti\nMaj Ek\tOrsa\tS\nBo Lo\tEda\tM", "Namn"),
        ("Namn\tKommun\tAnmärkning\nMaj Ek\tOrsa\nBo Lo\tEda", ""),
    ],
)
def test_the_same_people_however_they_are_listed(text: str, label: str) -> None:
    assert who(text, label) == BOTH


def test_a_long_sentence_ends_the_list_and_a_short_one_does_not() -> None:
    listed = "Maj Ek, Orsa kommun\n{}\nBo Lo, Eda kommun"
    long = "Därefter öppnades mötet, dagordningen gicks igenom och förra mötets anteckningar lades till handlingarna."
    assert who(listed.format(long)) == BOTH[:1]
    assert who(listed.format("Därefter öppnades mötet.")) == BOTH


def test_who_has_a_star_is_a_substitute_where_a_note_says_so() -> None:
    found = people("Maj Ek (S)\nBo Lo (M)*\n* tjänstgörande ersättare")
    assert [one.attendee.capacity for one in found] == [None, Capacity.SUBSTITUTE]


def test_crosses_tell_who_came_and_empty_cells_who_did_not() -> None:
    found = people("Namn\tNärvarande\nMaj Ek\tx\nBo Lo\t\nCia Ro\tx")
    assert [one.attendee.status for one in found] == [Status.PRESENT, Status.ABSENT, Status.PRESENT]
