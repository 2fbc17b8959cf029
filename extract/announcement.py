"""Meetings to come: dates under an item about times, and "nästa möte" with a date anywhere."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.columns import side_by_side
from extract.dates import DateMention, find_dates, years_for
from extract.draft import Draft, Section
from extract.facts import Announcement, Doubt
from extract.glance import Cued
from extract.passage import Passage
from extract.plain import plain
from extract.row import split_cells
from extract.times import TimeMention, find_times

# These are read in plain text (extract.plain): minutes that lost their å ä ö announce meetings too.
_MEETING = r"(?:mote|sammantrade|traff|tillfalle|samrad|sammankomst|overlaggning)"
_MEETINGS = r"(?:moten|motestider|sammantraden|traffar|samrad|sammankomster)"
_NEXT_MEETING = rf"\bnast(?:a|kommande) (?:\w+ )?\w*(?:{_MEETING}|{_MEETINGS})\b"
_SEASON = r"(?:varens|hostens|arets|kommande|framtida|nya)"
_ABOUT = Cued(
    rf"{_NEXT_MEETING}|\bnasta gang\b|^nar (?:ses|traffas|mots) vi\b|^(?:nar )?vi (?:ses|traffas|mots|hors)\b|"
    rf"\b(?:extra|nytt) {_MEETING}\b|\b{_SEASON} (?:{_MEETINGS}|mote|datum|tider)\b|"
    rf"^(?:{_SEASON} )?(?:tider|datum)\b|(?:datum|tider|{_MEETINGS}) (?:framat|framover)\b|"
    r"(?:motes|sammantrades)(?:tider|datum|dagar|plan|kalender|schema)|"
    rf"{_MEETINGS} (?:i )?(?:var|host|under|\d)|(?:tid(?:er)?|datum|dagar) for (?:\w+ ){{0,2}}{_MEETING}"
)
# A title that names meetings otherwise: only a day with weekday and time is one to come.
_OF_MEETINGS = re.compile(
    rf"(?!rapport|information fran|aterrapport|foregaende|uppfoljning|protokoll).*\b(?:{_MEETING}|{_MEETINGS})\b"
)
_IS_MOVED = r"(?:har )?(?:flytta(?:s|des|ts?)|[aä]ndra(?:s|des|ts)|(?:tidigare|senare)l[aä]ggs)(?: fram)? till"
_GATHER = r"(?:mots|ses|traffas|samlas|sammantrader)"
_NEXT = Cued(
    rf"{_NEXT_MEETING}|\bnasta gang\b|\bny(?:tt)? (?:tid|datum)\b|\bvi (?:ses|traffas|hors)\b|"
    rf"\b{_GATHER} (?:igen|nasta gang|ater|harnast|darnast|pa nytt)\b|\b(?:harnast|darnast) {_GATHER}\b|"
    r"\batt sammantrada (?:den|\d)|"
    rf"\b(?:hostens|varens|arets|kommande) (?:{_MEETINGS}|(?:forsta|sista|nasta|avslutande) \w*{_MEETING})\b|"
    rf"{_MEETING}t? (?:\w+dagen )?(?:den )?[\d/]+(?: \w+)? {_IS_MOVED}\b|"
    rf"{_MEETINGS} (?:ar|har) (?:inplanera|planera|boka)\w+|\b(?:inplanerade|planerade|bokade) {_MEETINGS}\b|"
    r"\b(?:uppfoljande|extra) mote (?:halls|bokas|ar|ager|den)\b"
)
_OTHERS = re.compile(
    rf"{_NEXT_MEETING} (?:med|i|for|inom) (?!\w*(?:sal|lokal))"
    r"(?!(?:kommunstyrelsen|regionstyrelsen|direktionen|\w*fullmaktige|namnden|styrelsen|radet|utskottet|natverket) )"
)
_NOT_A_MEETING = re.compile(
    r"\b(?:installd?|installt|installda|stalls in|utgar|senast|sista dag|handlingar|kallelse|"
    r"anmalan|utskick|foregaende|"
    r"uppdatera\w*|publicera\w*|stallet for|remiss|svar|justeras|workshop|konferensen|seminari)"
)
_MOVED_AWAY = re.compile(rf" {_IS_MOVED}\b")
_MOVED_FROM = re.compile(r"\bflytta\w* från (?:\w+ )?(?:den )?$")
_SAME_TIME = re.compile(r"\bsamma (?:tid|klockslag)|\b(?:bada|alla|samtliga|varje)\b")
_SAME_TIME_AS_NOW = re.compile(r"\bsamma (?:tid|klockslag)")
_PLACE = re.compile(
    r"[\s,;.:–-]*(?:(?:i|på|hos|vid)\s+)?"
    r"(?P<place>(?:[A-ZÅÄÖ0-9]|digitalt|via |konferens|lokal|sal|sammanträdes|kommunhus|regionens|"
    r"stads|rådhus)[^;\n]*?)\s*[.;]?\s*$"
)
_DIGIT = re.compile(r"\d")
_SHORT = 40
"""Characters of a line that holds a day or hours alone."""
_FEWEST_CELLS = 4
"""Of a column of days and one of hours."""
_NOT_A_PLACE = re.compile(r"(?:Därefter|Sedan|Och|Kallelse|Samma|Obs|Preliminärt|Beslut|Kl\b)")


@dataclass(slots=True)
class _Found:
    """A day to come, before it is one of the draft's facts."""

    mention: DateMention
    passage: Passage
    time: TimeMention | None = None
    place: str | None = None
    end: int = 0
    """How far into the passage it reaches."""


def find_announcements(draft: Draft) -> None:
    """Puts the meetings that the items announce on the draft, each day once."""
    reference = _reference(draft)
    known: set[datetime.date] = set()
    for section in _with_notices(draft):
        for found in _in_section(section, draft, reference):
            date = found.mention.date
            if date is None or date in known or not _lies_ahead(date, draft):
                continue
            known.add(date)
            if found.mention.contradicts_itself:
                about = f"{date.isoformat()} är en annan veckodag än den som står i texten."
                draft.doubts.append(Doubt(about=about, evidence=(found.mention.span,)))
            draft.announcements.append(_announcement(section.number, date, found))


def _with_notices(draft: Draft) -> Iterator[Section]:
    """The items; what head and tail say of the next meeting is told under the last of them."""
    yield from draft.sections
    notices: tuple[Passage, ...] = ()
    for line in (*draft.head, *draft.tail):
        if not _has_digit(line.passage):
            continue
        follows = notices and line.passage.text.startswith(("Därefter", "Sedan"))
        if follows or _NEXT.match(plain(line.passage.text)):
            notices += (line.passage,)
    if draft.sections and notices:
        last = draft.sections[-1]
        yield Section(last.number, last.title[:0], notices)


def _announcement(item: str, date: datetime.date, found: _Found) -> Announcement:
    return Announcement(
        item=item,
        date=date,
        evidence=(found.passage.span(found.mention.start, max(found.end, found.mention.end)),),
        start=found.time.start if found.time else None,
        end=found.time.end if found.time else None,
        place=found.place,
    )


def _lies_ahead(date: datetime.date, draft: Draft) -> bool:
    """Whether a day comes after the meeting, and not so long after that something else is meant."""
    if draft.meeting.date is None:
        return True
    return 0 < (date - draft.meeting.date.value).days < 800


def _reference(draft: Draft) -> datetime.date | None:
    """The meeting's date; without one, the first day of the only year that the weekdays and years of the text allow."""
    if draft.meeting.date:
        return draft.meeting.date.value
    texts = [passage.text for section in draft.sections for passage in (section.title, *section.paragraphs)]
    years = years_for(texts)
    stated = [int(mention.iso[:4]) for text in texts for mention in find_dates(Passage.of(text)) if mention.year_stated]
    if not years or not stated:
        return None
    near = [year for year in years if min(stated) - 1 <= year <= max(stated) + 1]
    return datetime.date(max(near), 1, 1) if near else None


def _in_section(section: Section, draft: Draft, reference: datetime.date | None) -> Iterator[_Found]:
    """The days that an item announces: all of them where it is about times, else those of "nästa möte"."""
    title = plain(section.title.text)
    about = bool(_ABOUT.search(title))
    of_meetings = about or bool(_OF_MEETINGS.match(title))
    ahead = draft.meeting.date is not None
    found: list[_Found] = []
    shared: TimeMention | None = None
    for passage in _with_hours(list(filter(_has_digit, (section.title, *section.paragraphs)))):
        for sentence in [passage] if "\t" in passage.text or "|" in passage.text else passage.sentences():
            if not _has_digit(sentence):
                continue
            text = plain(sentence.text)
            said = _announces(text) or (bool(found) and sentence.text.startswith(("Därefter", "Sedan")))
            if not (of_meetings or said) or _NOT_A_MEETING.search(text):
                continue
            days = _in_sentence(sentence, reference, ahead, found)
            if not about and not said:
                days = [day for day in days if day.time and day.mention.weekday is not None]
            found += days
            if _SAME_TIME_AS_NOW.search(text):
                for day in days:
                    day.time = day.time or _own_time(draft)
            leads = found or sentence.text.endswith(":")
            if not days and about and leads and (times := find_times(sentence.text)):
                shared = times[0]
    for one in found:
        one.time = one.time or shared
    yield from found


def _with_hours(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages, each day beside its hours where a column of hours stands below one of days."""
    if len(passages) < _FEWEST_CELLS:
        yield from passages
        return
    for places in side_by_side([passage.text for passage in passages], _kind_of_line, "day"):
        yield passages[places[0]] if len(places) == 1 else Passage.join(passages[place] for place in places)


def _kind_of_line(text: str) -> str | None:
    """Whether a line holds a day, or hours, and nothing else."""
    if len(text) > _SHORT:
        return None
    if days := find_dates(Passage.of(text), datetime.date(2000, 1, 1)):
        return "day" if days[0].start == 0 and days[-1].end >= len(text.rstrip(".,")) else None
    hours = find_times(text, bare=True)
    return "hours" if hours and hours[-1].whole[1] >= len(text.rstrip(".,")) else None


def _has_digit(passage: Passage) -> bool:
    return _DIGIT.search(passage.text) is not None


def _own_time(draft: Draft) -> TimeMention | None:
    """The meeting's own time, where another is to be held at the same."""
    meeting = draft.meeting
    if meeting.start is None:
        return None
    return TimeMention(meeting.start.value, meeting.end.value if meeting.end else None, (0, 0))


def _announces(text: str) -> bool:
    """Whether plain text speaks of a meeting to come, and of this body's."""
    return bool(_NEXT.search(text)) and not _OTHERS.search(text)


def _in_sentence(
    sentence: Passage, reference: datetime.date | None, ahead: bool, before: Sequence[_Found]
) -> list[_Found]:
    """The days of one sentence or table row, each with the time and place that stand after it."""
    mentions = [mention for mention in find_dates(sentence, reference, ahead=ahead) if mention.date]
    mentions = [mention for mention in mentions if not _is_moved(mention, sentence.text)]
    if not mentions:
        return []
    text = sentence.text
    ends = [*(mention.start for mention in mentions[1:]), len(text)]
    found = [_with_time(sentence, mention, end) for mention, end in zip(mentions, ends, strict=True)]
    times = [one.time for one in found if one.time]
    if len(times) == 1 or _SAME_TIME.search(plain(text)):
        common = times[-1] if times else next((one.time for one in reversed(before) if one.time), None)
        leading = find_times(text[: mentions[0].start])
        for one in found:
            one.time = one.time or common or (leading[0] if leading else None)
    elif not times and (leading := find_times(text)):
        for one in found:
            one.time = leading[0]
    return found


def _is_moved(mention: DateMention, text: str) -> bool:
    """Whether a meeting was to be held that day, and will be held on another."""
    return bool(_MOVED_FROM.search(text[: mention.start]) or _MOVED_AWAY.match(text, mention.end))


def _with_time(sentence: Passage, mention: DateMention, end: int) -> _Found:
    text = sentence.text[mention.end : end]
    times = find_times(text, bare=True)
    found = _Found(mention, sentence, end=mention.end)
    rest = mention.end
    if times and times[0].at[0] < 40:
        time = times[0]
        found.time = time
        rest = mention.end + time.whole[1]
        found.end = rest
    cells = [cell for cell in split_cells(sentence[rest:end]) if cell]
    place = (
        _PLACE.match(cells[0].text if len(cells) == 1 or "|" in text or "\t" in text else text[rest - mention.end :])
        if cells
        else None
    )
    if place and len(place["place"]) < 90 and not _NOT_A_PLACE.match(place["place"]):
        found.place = place["place"].strip(" |,")
    return found
