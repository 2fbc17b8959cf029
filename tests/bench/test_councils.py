import hashlib

from extract.document import Document, Span
from extract.facts import Minutes
from extract.pipeline import find
from tests.bench import councils


def found(number: int) -> Minutes:
    text = councils.text(number)
    return find(
        Document(
            name="a.txt",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            media_type="text/plain",
            reader="text",
            text=text,
            pages=(Span(0, len(text)),),
        )
    )


def test_the_same_number_gives_the_same_minutes_and_another_gives_others() -> None:
    assert councils.text(7) == councils.text(7)
    assert len({councils.text(number) for number in range(500)}) == 500


def test_a_council_meets_again_with_the_same_members() -> None:
    once, again = found(3), found(3 + councils.COUNCILS)
    assert once.meeting.body is not None
    assert again.meeting.body is not None
    assert once.meeting.body.value == again.meeting.body.value
    assert once.meeting.date != again.meeting.date
    assert {fact.person for fact in once.attendance} == {fact.person for fact in again.attendance}


def test_what_is_written_is_found() -> None:
    council, minutes = councils.council(3), found(3)
    assert {fact.person for fact in minutes.attendance} == {name for name, _, _ in council.members}
    assert {part.project for part in minutes.participations} <= set(council.projects)
    assert len(minutes.items) == 8
    assert minutes.decisions
    assert minutes.commitments
    assert minutes.announcements
