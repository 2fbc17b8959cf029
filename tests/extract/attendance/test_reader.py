"""What waits, while a list is read, for the names that it belongs to."""

import pytest

from extract.attendance.attendee import Attendee
from extract.attendance.reader import Reader
from extract.document import Document, Span
from extract.facts import Capacity, Status
from extract.passage import Passage

TEXT = "Maj Ek\nBo Lo\nCia Ro\nOrsa kommun\nEda kommun\nkommunchef\nstrateg\n"


def passage(words: str) -> Passage:
    return Passage.of(words, TEXT.index(words))


def reader(*names: str, struck: tuple[str, ...] = (), n_here: bool = False) -> Reader:
    """A list in which these people were read; those `struck` have a line through them."""
    spans = tuple(passage(words).span() for words in struck)
    document = Document(
        name="a.txt",
        sha256="0",
        media_type="text/plain",
        reader="t",
        text=TEXT,
        pages=(Span(0, len(TEXT)),),
        struck=spans,
    )
    found = Reader(document, n_here, away=False)
    found.add([Attendee(name=passage(name), entry=passage(name)) for name in names])
    return found


def torn(found: Reader, *organisations: str) -> list[str | None]:
    """From where each comes, once organisations that stood below the names were given to them."""
    found.torn = [(name, passage(name)) for name in organisations]
    found.pair_torn()
    return [one.attendee.organisation for one in found.reading.people]


def test_organisations_below_the_names_are_given_in_order() -> None:
    found = reader("Maj Ek", "Bo Lo")
    assert torn(found, "Orsa kommun", "Eda kommun") == ["Orsa kommun", "Eda kommun"]
    assert found.reading.people[1].evidence == (passage("Bo Lo").span(), passage("Eda kommun").span())


def test_one_organisation_below_the_names_is_that_of_all() -> None:
    assert torn(reader("Maj Ek", "Bo Lo", "Cia Ro"), "Eda kommun") == ["Eda kommun"] * 3


def test_where_numbers_differ_struck_goes_with_struck() -> None:
    found = reader("Maj Ek", "Bo Lo", "Cia Ro", struck=("Bo Lo", "Orsa kommun"))
    assert torn(found, "Orsa kommun", "Eda kommun") == [None, "Orsa kommun", None]


def test_where_it_cannot_be_told_whose_they_are_a_doubt_says_so() -> None:
    found = reader("Maj Ek", "Bo Lo", "Cia Ro")
    assert torn(found, "Orsa kommun", "Eda kommun") == [None, None, None]
    ((about, spans),) = found.reading.doubts
    assert "3 namn men 2 organisationer" in about
    assert [TEXT[span.start : span.end] for span in spans] == ["Orsa kommun", "Eda kommun"]


def test_what_no_register_knows_is_nobodys_organisation() -> None:
    found = reader("Maj Ek", "Bo Lo")
    found.torn = [("strateg", passage("strateg"))]
    found.pair_torn()
    assert [one.attendee.organisation for one in found.reading.people] == [None, None]
    assert found.reading.doubts == []


@pytest.mark.parametrize(
    ("below", "titles"),
    [
        (("kommunchef",), [None, "kommunchef"]),
        (("kommunchef", "strateg"), ["kommunchef", "strateg"]),
        ((), [None, None]),
    ],
)
def test_titles_below_the_names(below: tuple[str, ...], titles: list[str | None]) -> None:
    found = reader("Maj Ek", "Bo Lo")
    found.titles = [passage(title) for title in below]
    found.give_titles()
    assert [one.attendee.title for one in found.reading.people] == titles
    assert found.titles == []


def test_an_organisation_above_a_group_is_that_of_all_who_have_none() -> None:
    found = reader()
    found.heading = "Orsa kommun"
    known = Attendee(name=passage("Bo Lo"), entry=passage("Bo Lo"), organisation="Eda kommun")
    found.add([Attendee(name=passage("Maj Ek"), entry=passage("Maj Ek")), known])
    assert [one.attendee.organisation for one in found.reading.people] == ["Orsa kommun", "Eda kommun"]


def test_a_line_through_a_name_is_noted() -> None:
    assert [one.struck for one in reader("Maj Ek", "Bo Lo", struck=("Bo Lo",)).reading.people] == [False, True]


@pytest.mark.parametrize(
    ("cell", "n_here", "opposite", "status", "capacity"),
    [
        ("X", False, False, Status.PRESENT, None),
        ("X", False, True, Status.ABSENT, None),
        ("N", True, False, Status.PRESENT, None),
        ("nej", False, False, Status.ABSENT, None),
        ("E", False, False, Status.PRESENT, Capacity.SUBSTITUTE),
        ("strateg", False, False, None, None),
    ],
)
def test_marks(cell: str, n_here: bool, opposite: bool, status: Status | None, capacity: Capacity | None) -> None:
    found = reader("Maj Ek", n_here=n_here)
    attendee = found.reading.people[0].attendee
    assert found.read_mark(attendee, Passage.of(cell), opposite=opposite) is (status is not None)
    assert (attendee.status, attendee.capacity) == (status, capacity)


def test_items_beside_a_mark_are_those_for_which_a_substitute_serves() -> None:
    found = reader("Maj Ek")
    attendee = found.reading.people[0].attendee
    assert found.read_mark(attendee, Passage.of("ja, ersätter Bo Lo §§ 2–3"))
    assert (attendee.replaces, attendee.from_item, attendee.to_item) == ([("Bo Lo", None)], None, None)
