"""The meeting itself: which body, when, where, who chaired, kept the minutes and adjusted them."""

from extract.draft import Draft
from extract.facts import Meeting
from extract.form import read_forms
from extract.head.adjusting import find_adjusting
from extract.head.body import find_body
from extract.head.date import find_date
from extract.head.hours import find_hours
from extract.head.letter import read_letter
from extract.head.officers import find_officers
from extract.head.place import find_place


def find_head(draft: Draft) -> None:
    """Puts the meeting on the draft, each value with the place that states it."""
    (head, above), (tail, below) = read_forms(draft)
    letter = read_letter(draft)
    fields = [field for field in (*above, *below) if not letter.heads(field.cell)]
    rows = [row for row in head if not (row.filled and letter.heads(row.filled[0]))]
    text = [cell for row in rows for cell in row.filled]
    date = find_date(draft, fields, rows) or letter.day(text)
    start, end = find_hours(draft, fields, rows)
    body = find_body(draft, fields, letter.addressee)
    officers = find_officers(draft, ((head, above), (tail, below)), body.value if body else "")
    draft.meeting = Meeting(
        body=body,
        date=date,
        start=start,
        end=end,
        place=find_place(draft, fields),
        chair=officers.chair,
        secretary=officers.secretary or letter.writer(text),
        adjusters=tuple(officers.adjusters),
        adjusted_on=find_adjusting(draft, fields, (*head, *tail), date.value if date else None),
    )
