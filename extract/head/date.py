"""The day of the meeting: in the field that asks for it, else the first whole date of the head."""

import datetime
import re
from collections.abc import Sequence
from itertools import chain

from extract.dates import find_dates
from extract.draft import Draft
from extract.facts import Stated
from extract.form import Field
from extract.head.adjusting import below_heading
from extract.head.hours import WHEN
from extract.label import Kind
from extract.row import Row
from extract.times import find_times

_LATER = re.compile(r"juster|anslag|nedta", re.IGNORECASE)  # the days of adjusting and posting the minutes
_DATE_ALONE = re.compile(r"\d{4}-\d\d-\d\d")
_TITLE_WITH_DAY = re.compile(
    r"(?!.*\b(?:föregående|förra|senaste|nästa)\b)\w*(?:protokoll|anteckningar)\w* .*(?:möte|sammanträde|träff).* "
    r"den \d",
    re.IGNORECASE,
)


def find_date(draft: Draft, fields: Sequence[Field], head: Sequence[Row]) -> Stated[datetime.date] | None:
    """The date in a field that asks for it, else the first whole date of the head."""
    later = [*filter(_is_later, fields), *below_heading(fields)]
    asked = [field for field in fields if field.label.kind in WHEN and field not in later]
    written = [field for field in asked if _may_be_of_letter(field)]
    labelled = [value for field in asked if field not in written for value in field.values]
    titles = [line.passage for line in draft.head if written and _TITLE_WITH_DAY.match(line.passage.text)]
    labelled += titles + [value for field in written for value in field.values]
    elsewhere = {value.origins[0] for field in later for value in field.values[:2]}
    elsewhere |= {field.cell.origins[0] for field in later}
    cells = (cell for row in head for cell in row.filled if cell.origins[0] not in elsewhere)
    free = chain(
        (cell for cell in cells if not _LATER.search(cell.text)),
        (line.passage for line in draft.running),
    )
    for passages, without_year in ((labelled, False), (free, False), (labelled, True)):
        reference = _some_date(draft) if without_year and passages else None
        for passage in passages:
            for mention in find_dates(passage, reference):
                if mention.date and (reference or mention.year_stated):
                    return Stated(mention.date, (mention.span,))
    return None


def _may_be_of_letter(field: Field) -> bool:
    """Whether a date can be the letter's own, above minutes that say elsewhere when people met: "Datum 2024-05-03"."""
    texts = [value.text for value in field.values]
    dated = field.label.text.casefold() == "datum" and texts and _DATE_ALONE.fullmatch(texts[0])
    return bool(dated) and not any(map(find_times, texts))


def _is_later(field: Field) -> bool:
    """Whether a field's date is that of adjusting or posting the minutes."""
    return field.label.kind is Kind.ADJUSTMENT or (
        field.label.kind is Kind.OTHER and "anslag" in field.label.text.casefold()
    )


def _some_date(draft: Draft) -> datetime.date | None:
    """Any whole date of head or tail: it tells the year where the meeting's own date leaves it out."""
    for line in (*draft.head, *draft.tail, *draft.running):
        for mention in find_dates(line.passage):
            if mention.date:
                return mention.date
    return None
