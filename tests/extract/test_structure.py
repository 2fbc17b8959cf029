"""Whatever the text: no crash, and every fact's evidence is a stretch of the text."""

from collections.abc import Iterator
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.agenda import find_items
from extract.announcement import find_announcements
from extract.attendance import find_attendance
from extract.document import Document, Span
from extract.draft import Draft
from extract.head import find_head
from extract.layout import lay_out

STEPS = (lay_out, find_head, find_attendance, find_items, find_announcements)
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "layouts").glob("*.[tm][xd]*"))]
LINES = sorted({line for text in TEXTS for line in text.splitlines()})
WILD = st.text(alphabet="aåbÄÖ §0123456789.,:;-–()|\t\n\u00ad\u00a0*#'\"/Kl", max_size=300)


def document(text: str, pages: int = 1) -> Document:
    """A document with its text cut into pages of like length."""
    size = len(text) // pages + 1
    spans = tuple(Span(begin, min(begin + size, len(text))) for begin in range(0, max(1, len(text)), size))
    return Document(name="t.txt", sha256="0" * 64, media_type="text/plain", reader="test", text=text, pages=spans)


def evidence(draft: Draft) -> Iterator[Span]:
    """Every place that a fact on the draft points to."""
    meeting = draft.meeting
    for value in (meeting.body, meeting.place, meeting.chair, meeting.secretary, *meeting.adjusters):
        yield from value.evidence if value else ()
    for moment in (meeting.start, meeting.end):
        yield from moment.evidence if moment else ()
    for day in (meeting.date, meeting.adjusted_on):
        yield from day.evidence if day else ()
    for item in draft.items:
        yield from item.evidence
        for presenter in item.presenters:
            yield from presenter.evidence
    for places in (*(row.evidence for row in draft.attendance), *(one.evidence for one in draft.announcements)):
        yield from places
    for doubt in draft.doubts:
        yield from doubt.evidence


def check(text: str, pages: int = 1) -> None:
    """Runs the steps and holds them to the promise."""
    draft = Draft(document(text, pages))
    for step in STEPS:
        step(draft)
    for span in evidence(draft):
        assert 0 <= span.start < span.end <= len(text), span
        assert draft.document.quote(span).strip(), span
    for row in draft.attendance:
        assert row.person.strip()
        assert row.evidence
    for section in draft.sections:
        assert section.number.isdigit()


@given(WILD)
@settings(max_examples=150, deadline=None)
def test_wild_text(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from(LINES), max_size=60), st.integers(1, 4))
@settings(max_examples=150, deadline=None)
def test_lines_in_any_order(lines: list[str], pages: int) -> None:
    check("\n".join(lines), pages)


@given(st.sampled_from(TEXTS), st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.data_too_large])
def test_truncated_and_damaged(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, len(text)))
    cut = data.draw(WILD)
    check(text[:begin] + cut + text[end:])


def test_long_lines_take_no_long_time() -> None:
    """Patterns that backtrack would not come back from these."""
    for piece in ("Aa", "Aa ", "Maj Ek, ", "(", "1. ", "A-", "den 3 och ", "§ 1 ", "Maj Ek (S) och ", "Närvarande: "):
        check(piece * 3000)


def test_a_list_below_a_case_number_quotes_the_text_in_its_order() -> None:
    """The number stands above the title that it belongs to, and the title is the list's label."""
    check(
        "Protokoll\nKulturnämnden 2012-04-18\n\n§ 26                    Dnr 17/12\n"
        "Övriga deltagande  Ersättarna Ola Vik (M) och Eva Dal (V) samt sekreterare\n"
        "Beslutande         Tom Ek (S)               ordförande\n"
    )


def test_the_row_of_an_empty_table_below_a_long_line() -> None:
    title = "Minnesanteckningar från möte 2 som blev långt för att alla ville säga något om allt"
    check(f"Kulturrådet\nNärvarande:\n{title}\n| |\n| |\n")


def test_the_row_of_an_empty_table_below_a_divided_word() -> None:
    check("Kulturrådet\n| Plats och tid | Stadshuset i Eda kom- |\n| |\n1. Öppnande\nMötet öppnas.\n")
