"""When the minutes were adjusted: in a field, beside the word, or where an item tells of it."""

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import chain

from extract.dates import find_dates
from extract.draft import Draft
from extract.facts import Stated
from extract.form import Field
from extract.label import Kind
from extract.passage import Passage
from extract.row import Row

_ADJUSTED = re.compile(
    r"\b(?:protokollet|anteckningarna) (?:har |ska(?:ll)? )?(?:juster(?:ades|ats|as)|är justera[dt]\w?)\b|"
    r"\bjustering(?:en)?(?: av (?:protokollet|anteckningarna))? (?:sker|skedde|äger rum|görs|gjordes|blir|är)\b",
    re.IGNORECASE,
)
_MINUTES_OF = re.compile(r"\bprotokoll\w* (?:från|fört) .*?(?:\bden )?$", re.IGNORECASE)
"""Before the day that people met: "Protokollet från nämnden den 3 maj är justerat"."""
_FINISHED = re.compile(r"(?:Hon|Han|De|Det) (?:var|blev) (?:klara?|färdiga?|gjort)\b")
_OF_ADJUSTING = frozenset((Kind.ADJUSTMENT, Kind.ADJUSTER, Kind.TIME, Kind.PLACE, Kind.TIME_AND_PLACE))
_LATEST = 400
"""Days after the meeting."""


def find_adjusting(
    draft: Draft, fields: Sequence[Field], rows: Sequence[Row], met: datetime.date | None
) -> Stated[datetime.date] | None:
    """The first plausible day beside a word for adjusting that is not told as the one on which people met."""
    asked = [value for field in fields if field.label.kind is Kind.ADJUSTMENT for value in field.values[:3]]
    asked += [value for field in fields if field.label.kind is Kind.ADJUSTER for value in field.values[:1]]
    asked += [value for field in below_heading(fields) for value in field.values[:1]]
    told = (cell for row in rows for cell in row.filled if _says_adjust(cell))
    for passage in chain(asked, told, _told_of_adjusting(draft)):
        for mention in find_dates(passage, met, ahead=True):
            held = mention.date == met and _MINUTES_OF.search(passage.text[: mention.start])
            if mention.date and _plausible(mention.date, met) and not held:
                return Stated(mention.date, (mention.span,))
    return None


def below_heading(fields: Sequence[Field]) -> Iterator[Field]:
    """When it is done, below a heading of its own: "Justering", "Justerare: Maj Ek", "Plats och tid: Eda den 3 maj"."""
    heading = False
    for field in fields:
        heading = (heading and field.label.kind in _OF_ADJUSTING) or (
            field.label.kind is Kind.ADJUSTMENT and not field.rows
        )
        if heading and field.label.kind in (Kind.TIME, Kind.TIME_AND_PLACE):
            yield field


def _told_of_adjusting(draft: Draft) -> Iterator[Passage]:
    """ "Protokollet justerades den 16 oktober", in the first item or one of the last; "Hon var klar den 16 oktober"."""
    for section in (*draft.sections[:1], *draft.sections[-2:]):
        for paragraph in filter(_says_adjust, section.paragraphs):
            about = False
            for sentence in paragraph.sentences():
                before, about = about, _says_adjust(sentence)
                if (about and _ADJUSTED.search(sentence.text)) or (before and _FINISHED.match(sentence.text)):
                    yield sentence


def _says_adjust(passage: Passage) -> bool:
    return "juster" in passage.text.casefold()


def _plausible(adjusted: datetime.date, met: datetime.date | None) -> bool:
    """Minutes are adjusted after the meeting, within months."""
    return met is None or 0 <= (adjusted - met).days < _LATEST
