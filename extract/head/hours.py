"""From when to when the meeting lasted: beside its date, in fields of their own, or where it is told."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from extract.dates import find_dates
from extract.draft import Draft, Section
from extract.facts import Stated
from extract.form import Field
from extract.label import Kind
from extract.passage import Passage
from extract.person_row import is_person
from extract.row import Row
from extract.times import TimeMention, find_times

WHEN = {Kind.TIME, Kind.TIME_AND_PLACE}
PAUSE = re.compile(r"\b(?:ajourner|paus|lunch|fika|gruppmöte|partimöte|uppehåll|bensträck)", re.IGNORECASE)
_OPENED = re.compile(
    r"\b(?:öppna|börja|inled|start|samla[ds]|träffades|möttes|sågs|drog (?:vi )?i ?gång)", re.IGNORECASE
)
_CLOSED = re.compile(
    r"\b(?:avsluta|avslöt|sluta|slut\b|stäng|skildes|var (?:vi )?klara?\b|bröt (?:vi )?upp|rundade)", re.IGNORECASE
)
_NEXT = re.compile(r"\bnästa\b|\bhärnäst\b", re.IGNORECASE)
_CLOCK = re.compile(r"[^.;\d]{0,60}?(?:kl(?:ockan|\.)? ?)?\b(?P<clock>(?:[01]?\d|2[0-3])[.:][0-5]\d)(?![.:]?\d)")
"""A verb's clock: the first behind it, "kl" before it or not."""
_Hour = Stated[datetime.time] | None


def find_hours(draft: Draft, fields: Sequence[Field], head: Sequence[Row]) -> tuple[_Hour, _Hour]:
    """From when to when: in a field, beside the date, else where it is told when the meeting began and ended."""
    start = _labelled(fields, Kind.START)
    end = _labelled(fields, Kind.END)
    for passage, bare in _passages(draft, fields, head):
        for mention in find_times(passage.text, bare=bare):
            if PAUSE.search(passage.text[: mention.at[0]]):
                break
            if start is None:
                start, until = _stated(passage, mention)
                end = end or until
            elif end is None and mention.start > start.value:
                end = Stated(mention.start, (passage.span(*mention.at),))
            elif end and mention.end and mention.start >= end.value:  # "kl. 8–12, kl. 13–15"
                end = _stated(passage, mention)[1]
        if start:
            break
    if start and end:
        return start, end
    told = [sentence for row in head for cell in row.filled for sentence in cell.sentences()]
    first, last = list(_sentences(draft.sections[:1])), list(_sentences(draft.sections[-2:]))
    return start or _said(_OPENED, [*told, *first]), end or _said(_CLOSED, [*told, *first, *last])


def _labelled(fields: Sequence[Field], kind: Kind) -> _Hour:
    """The time in a field of its own ("Sluttid: 11.30")."""
    for field in fields:
        if field.label.kind is kind:
            for value in field.values[:1]:
                for mention in find_times(f"kl {value.text}"):
                    return Stated(mention.start, (value.span(),))
    return None


def _passages(draft: Draft, fields: Sequence[Field], head: Sequence[Row]) -> Iterator[tuple[Passage, bool]]:
    """Where the hours may stand, and whether they may stand there without "kl"."""
    for field in fields:
        if field.label.kind in WHEN:
            yield from ((value, True) for value in field.values[:3])
    for row in head:
        if is_person([cell.text for cell in row.filled]):  # "Maj Ek, Eda kommun, till kl. 11"
            continue
        for cell in row.filled:
            if find_dates(cell) or find_times(cell.text):
                yield cell, bool(find_dates(cell))
    if draft.tail:
        yield from ((line.passage, False) for line in draft.tail if _CLOSED.search(line.passage.text))


def _stated(passage: Passage, mention: TimeMention) -> tuple[Stated[datetime.time], _Hour]:
    start = Stated(mention.start, (passage.span(*mention.at),))
    if mention.end is None or mention.end_at is None:
        return start, None
    return start, Stated(mention.end, (passage.span(*mention.end_at),))


def _sentences(sections: Iterable[Section]) -> Iterator[Passage]:
    for section in sections:
        for passage in (section.title, *section.paragraphs):
            yield from passage.sentences()


def _said(verb: re.Pattern[str], sentences: Iterable[Passage]) -> _Hour:
    """The time that a sentence gives to the verb that opens or closes the meeting."""
    for sentence in sentences:
        match = verb.search(sentence.text)
        if match is None or _NEXT.search(sentence.text):
            continue
        if clock := _CLOCK.match(sentence.text, match.end()):
            hour, minute = re.split("[.:]", clock["clock"])
            return Stated(datetime.time(int(hour), int(minute)), (sentence.at(clock, "clock"),))
        if times := find_times(sentence.text):
            return Stated(times[0].start, (sentence.span(*times[0].at),))
    return None
