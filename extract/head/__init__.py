"""The meeting itself: which body, when, where, who chaired, kept the minutes and adjusted them."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.dates import DateMention, find_dates
from extract.draft import Draft
from extract.facts import Meeting, Stated
from extract.form import Field, read_forms
from extract.head.body import find_body
from extract.head.hours import PAUSE, WHEN, find_hours
from extract.head.letter import read_letter
from extract.head.officers import find_officers
from extract.label import Kind
from extract.passage import Passage
from extract.row import Row
from extract.times import find_times

_PAUSES = re.compile(
    r"(?:(?:Direktionen|Nämnden|Styrelsen|Mötet|Sammanträdet|[A-ZÅÄÖ]\w+(?:utskottet|rådet))\s+)?[Aa]journer"
)
_ONLINE = re.compile(
    r"(?:via |digitalt(?: via)? )?(?:Microsoft )?(?:Teams|Zoom|Skype|telefon|videolänk)(?:möte)?\.?", re.IGNORECASE
)
_LATER = re.compile(r"juster|anslag|nedta", re.IGNORECASE)  # the days of adjusting and posting the minutes
_ADJUSTED = re.compile(
    r"\b(?:protokollet|anteckningarna) (?:har |ska(?:ll)? )?(?:juster(?:ades|ats|as)|är justera[dt]\w?)\b|"
    r"\bjustering(?:en)?(?: av (?:protokollet|anteckningarna))? (?:sker|skedde|äger rum|görs|gjordes|blir|är)\b",
    re.IGNORECASE,
)
_DATE_ALONE = re.compile(r"\d{4}-\d\d-\d\d")
_TITLE_WITH_DAY = re.compile(
    r"(?!.*\b(?:föregående|förra|senaste|nästa)\b)\w*(?:protokoll|anteckningar)\w* .*(?:möte|sammanträde|träff).* "
    r"den \d",
    re.IGNORECASE,
)
_MINUTES_OF = re.compile(r"\bprotokoll\w* (?:från|fört) .*?(?:\bden )?$", re.IGNORECASE)
"""Before the day that people met: "Protokollet från nämnden den 3 maj är justerat"."""
_FINISHED = re.compile(r"(?:Hon|Han|De|Det) (?:var|blev) (?:klara?|färdiga?|gjort)\b")
_BESIDE_HOURS = re.compile(r",? (?:i|på|hos|vid) (?P<place>[A-ZÅÄÖ][^.;:()]{3,60})\.?$")
_LETTERHEAD = re.compile(
    r"[A-ZÅÄÖ -]+(?:KOMMUN|NÄMND(?:EN)?|STYRELSEN?|RÅD(?:ET)?|UTSKOTT(?:ET)?)"
)  # below a label whose answer a page break has taken
_BETWEEN_COMMAS = re.compile(r"[^,;\n]+")
_PLACE_NOISE = re.compile(
    r"^(?:och|den|kl(?:ockan)?\.?|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)\w*$", re.IGNORECASE
)


def find_head(draft: Draft) -> None:
    """Puts the meeting on the draft, each value with the place that states it."""
    (head, above), (tail, below) = read_forms(draft)
    letter = read_letter(draft)
    fields = [field for field in (*above, *below) if not letter.heads(field.cell)]
    rows = [row for row in head if not (row.filled and letter.heads(row.filled[0]))]
    text = [cell for row in rows for cell in row.filled]
    meeting = Meeting(
        body=find_body(draft, fields, letter.addressee), date=_date(draft, fields, rows) or letter.day(text)
    )
    draft.meeting = meeting
    start, end = find_hours(draft, fields, rows)
    officers = find_officers(draft, ((head, above), (tail, below)))
    draft.meeting = replace(
        meeting,
        start=start,
        end=end,
        place=_place(fields, draft),
        chair=officers.chair,
        secretary=officers.secretary or letter.writer(text),
        adjusters=tuple(officers.adjusters),
        adjusted_on=_adjusted_on(fields, draft, head, tail),
    )


def _date(draft: Draft, fields: Sequence[Field], head: Sequence[Row]) -> Stated[datetime.date] | None:
    """The date in a field that asks for it, else the first whole date of the head."""
    asked = [field for field in fields if field.label.kind in WHEN]
    written = [field for field in asked if _may_be_of_letter(field)]
    labelled = [value for field in asked if field not in written for value in field.values]
    titles = [line.passage for line in draft.head if written and _TITLE_WITH_DAY.match(line.passage.text)]
    labelled += titles + [value for field in written for value in field.values]
    elsewhere = {value.origins[0] for field in fields if _is_later(field) for value in field.values[:2]}
    elsewhere |= {field.cell.origins[0] for field in fields if _is_later(field)}
    cells = (cell for row in head for cell in row.filled if cell.origins[0] not in elsewhere)
    free = [cell for cell in cells if not _LATER.search(cell.text)]
    free += [line.passage for line in draft.running]
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


_CLOCK_BEGINS = re.compile(r"[\s,]+(?:kl|klockan)\.?$")


def _place(fields: Sequence[Field], draft: Draft) -> Stated[str] | None:
    for field in fields:
        if field.label.kind in {Kind.PLACE, Kind.TIME_AND_PLACE}:
            for value in field.values:
                place = _without_when(value)
                if place and not _LETTERHEAD.fullmatch(place.text):
                    return Stated(" ".join(place.text.split()).rstrip(".,;"), (place.span(),))
    for line in draft.head:
        if _ONLINE.fullmatch(line.passage.text):
            return Stated(line.passage.text.rstrip("."), (line.passage.span(),))
        if told := _beside_hours(line.passage):
            return told
    return None


def _beside_hours(line: Passage) -> Stated[str] | None:
    """The place on a line that says day and hours, and nothing after it: "Den 3 maj kl. 9–11 i Eda"."""
    times = find_times(line.text)
    if not times or not find_dates(line, datetime.date(2000, 1, 1)):
        return None
    place = _BESIDE_HOURS.match(line.text, times[-1].whole[1])
    return Stated(place["place"], (line.at(place, "place"),)) if place else None


def _without_when(value: Passage) -> Passage | None:
    """The value without its dates and times: from the first to the last piece that is neither."""
    if pause := _PAUSES.search(value.text):
        value = value[: pause.start()].strip()
    taken = [(mention.start, mention.end) for mention in find_dates(value, datetime.date(2000, 1, 1))]
    taken += [mention.whole for mention in find_times(value.text, bare=True)]
    pieces = []
    for match in _BETWEEN_COMMAS.finditer(value.text):
        piece = match[0].strip()
        touched = any(start < match.end() and match.start() < end for start, end in taken)
        if piece and not touched and not _PLACE_NOISE.match(piece) and not PAUSE.search(piece):
            pieces.append(match.span())
        elif touched:
            until = min(start for start, end in taken if start < match.end() and match.start() < end)
            if not all(map(_PLACE_NOISE.match, value.text[match.start() : until].split())):
                pieces.append((match.start(), until))  # "Stadshuset i Eda 3 maj"
            if pieces:
                break
    if not pieces:
        return None
    place = value[pieces[0][0] : pieces[-1][1]].strip()
    clock = _CLOCK_BEGINS.search(place.text)
    return place[: clock.start()] if clock else place


def _adjusted_on(
    fields: Sequence[Field], draft: Draft, head: Sequence[Row], tail: Sequence[Row]
) -> Stated[datetime.date] | None:
    reference = draft.meeting.date.value if draft.meeting.date else None
    passages = [value for field in fields if field.label.kind is Kind.ADJUSTMENT for value in field.values[:3]]
    passages += [value for field in fields if field.label.kind is Kind.ADJUSTER for value in field.values[:1]]
    passages += [cell for row in (*head, *tail) for cell in row.filled if "juster" in cell.text.casefold()]
    passages += _told_of_adjusting(draft)
    for passage in passages:
        for mention in find_dates(passage, reference, ahead=True):
            held = mention.date == reference and _MINUTES_OF.search(passage.text[: mention.start])
            if mention.date and _plausible(mention, reference) and not held:
                return Stated(mention.date, (mention.span,))
    return None


def _told_of_adjusting(draft: Draft) -> Iterator[Passage]:
    """ "Protokollet justerades den 16 oktober", in the first item or one of the last; "Hon var klar den 16 oktober"."""
    for section in (*draft.sections[:1], *draft.sections[-2:]):
        for paragraph in section.paragraphs:
            about = False
            for sentence in paragraph.sentences():
                if _ADJUSTED.search(sentence.text) or (about and _FINISHED.match(sentence.text)):
                    yield sentence
                about = "justera" in sentence.text.casefold()


def _plausible(mention: DateMention, reference: datetime.date | None) -> bool:
    """Minutes are adjusted after the meeting, within months."""
    return reference is None or mention.date is None or 0 <= (mention.date - reference).days < 400
