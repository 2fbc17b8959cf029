"""The form that heads minutes as rows and fields.

Forms come as "Label: value", as tables, as columns parted by blanks, and as a label on a line of its own.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import NamedTuple

from extract.columns import side_by_side
from extract.document import Document
from extract.draft import Draft
from extract.flattened import unflattened
from extract.glance import Cued
from extract.initials import are_initials
from extract.label import OFFICERS, Kind, Label, Meaning, find_label, for_value, group_label
from extract.layout.paragraphs import join_lines
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import is_title, leading_name
from extract.people_table import set_in_rows
from extract.person_row import SENDER, heads_people, is_person, kind_of_line, label_of_people, lists_people
from extract.row import GROUP, Row, read_rows
from extract.run_on import set_apart
from extract.signed import offices_beside_names

_DIGIT = re.compile(r"\d")
_GROUP_HEADING = re.compile(r"[A-ZÅÄÖ][^\d,.:;()|]{4,45}")
_PARTY = re.compile(r"\([A-ZÅÄÖa-zåäö]{1,5}\)")
_SENT_TO = Cued(r"kontakt|kopia|sänd|skicka|expedi|delges|utskick|underskrift|ansvarig|förfrågan", re.IGNORECASE)
_OF_WHO_IS_ABOVE = re.compile(r"(?:Ersätt(?:e?s|er)|Ersattes?|Ersatt)\b")  # "Ersätts av: Maj Ek", below a name
_IN_PLACE = re.compile(r"(?:Ers|Res)\.?", re.IGNORECASE)
"""Right behind who adjusts, who would in their place: "Utses att justera Maj Ek  Ers: Bo Lo"."""
_LOOK_AHEAD = 8
_ONE_VALUE = OFFICERS | {Kind.TIME, Kind.PLACE, Kind.START, Kind.END, Kind.ADJUSTMENT}
_SAID_OF_BODY = re.compile(r"[^:–]{2,40}(?=:| [–-] )")
"""Who has nobody there, in a list: "Eda: förhinder"."""


@dataclass(slots=True)
class Field:
    """A label and its values, row by row."""

    label: Label
    cell: Passage
    """The cell in which the label stands."""
    rows: list[Row]
    beside: bool
    """Whether the first row stands beside the label rather than below it."""

    @property
    def values(self) -> list[Passage]:
        """The cells of its rows."""
        return [cell for row in self.rows for cell in row.filled]


class Form(NamedTuple):
    """Lines as a form."""

    rows: list[Row]
    fields: list[Field]


def _is_field(cell: Passage, after: Sequence[Passage]) -> bool:
    """Whether a cell within a row begins another field ("Datum | 3 maj | Tid | 9–11", "Plats: Eda   Tid: 9–11")."""
    label = find_label(cell.text) if cell else None
    if label is None or label.kind is Kind.ATTENDANCE:
        return False
    if label.kind in OFFICERS and label.end >= len(cell):  # "Underskrift | Sekreterare | ______ | Maj Ek"
        name = next((each.text for each in after if each.text.strip(" _.…")), "")
        return leading_name(name) is not None
    return label.end < len(cell) or any(after)


def _column_of_people(row: Row) -> tuple[Label, Passage] | None:
    """The column's head that makes a row the head of a table of people ("Kommun | Representant | Närvaro")."""
    if len(row.filled) < 2 or any(len(cell) > 30 or _DIGIT.search(cell.text) for cell in row.filled):
        return None
    for cell in row.filled[1:]:
        label = find_label(cell.text)
        if label and label.kind is Kind.ATTENDANCE and label.end >= len(cell):
            return label, cell
    return None


def _is_office_of(entry: Field, text: str, label: Label) -> bool:
    """Whether a line of a list is somebody's office and no label: "ersättare", without a capital."""
    listed = entry.label.kind is Kind.ATTENDANCE and bool(entry.rows)
    return listed and text[0].islower() and label.end >= len(text) and ":" not in text and is_title(text)


def _rest_of_label(entry: Field, text: str) -> Label | None:
    """The whole label, where a line has the rest of one that was broken ("Justeringens", below it "plats och tid")."""
    if not text[0].islower() or len(entry.rows) > 1:
        return None
    whole = find_label(f"{entry.label.text} {text}")
    return whole if whole and len(whole.text) > len(entry.label.text) + 1 else None


def _mended(document: Document, rows: Sequence[Row]) -> list[Row]:
    """The rows, tables and columns put together where a reader took them apart: of people, of labels and values."""
    filled = list(unflattened(list(_labels_beside_values([row for row in rows if row.filled]))))
    texts = [row.filled[0].text if len(row.filled) == 1 else "" for row in filled]
    whole = [
        filled[places[0]] if len(places) == 1 else Row(tuple(filled[place].filled[0] for place in places))
        for places in side_by_side(texts, kind_of_line, "person")
    ]
    return list(set_apart(list(offices_beside_names(list(set_in_rows(document, whole))))))


def _labels_beside_values(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, each of several labels that stand one below another beside its value: those stand below them all."""
    at = 0
    while at < len(rows):
        labels = list(takewhile(_asks, map(rows.__getitem__, range(at, len(rows)))))
        values = rows[at + len(labels) : at + 2 * len(labels)]
        if len(labels) > 1 and len(values) == len(labels) and all(map(_answers, labels, values)):
            yield from (Row((label.filled[0], value.filled[0])) for label, value in zip(labels, values, strict=True))
            at += 2 * len(labels)
        else:
            yield rows[at]
            at += 1


def _asks(row: Row) -> bool:
    """Whether a row is a label that asks for one thing, and nothing else."""
    label = find_label(row.filled[0].text) if len(row.filled) == 1 else None
    return label is not None and label.kind in _ONE_VALUE and label.end >= len(row.filled[0])


def _answers(label: Row, value: Row) -> bool:
    """Whether a row could be the value that a label asks for."""
    asked, text = find_label(label.filled[0].text), value.filled[0].text if len(value.filled) == 1 else ""
    if asked is None or not text or find_label(text):
        return False
    if asked.kind in OFFICERS:
        name = leading_name(text)
        return name is not None and name.start == 0
    return asked.kind is Kind.PLACE or bool(_DIGIT.search(text))


def _mend_labels(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, a label that is broken beside its value made whole ("Ersättare som   Maj Ek", below it "tjänstgör")."""
    waiting: Row | None = None
    for row in rows:
        if waiting and (label := _broken_label(waiting, row)):
            yield Row((label, *waiting.cells[waiting.cells.index(waiting.filled[0]) + 1 :]))
            rest = row.cells[row.cells.index(row.filled[0]) + 1 :]
            waiting = Row(rest) if any(rest) else None
            continue
        if waiting:
            yield waiting
        waiting = row
    if waiting:
        yield waiting


def _broken_label(row: Row, below: Row) -> Passage | None:
    """The label of which one row begins with the first words, and the row below with the others."""
    first, second = row.filled[0], below.filled[0]
    if len(row.filled) < 2 or not second.text[0].islower() or len(first) + len(second) > 60 or find_label(first.text):
        return None
    whole = join_lines((first, second))
    label = find_label(whole.text)
    return whole if label and label.end >= len(whole) else None


def read_fields(rows: Iterable[Row], *, unlabelled: bool = False) -> list[Field]:
    """The labels in order, each with the rows up to the next label. What stands before the first is left out, but for
    lists of people where those may stand `unlabelled`.
    """
    fields: list[Field] = []
    filled = list(_mend_labels(row for row in rows if row.filled))
    for place, row in enumerate(filled):
        first = row.filled[0]
        if fields and (label := _rest_of_label(fields[-1], first.text)):
            before = fields.pop()
            cells = (first[label.end - len(before.label.text) - 1 :].strip(), *row.cells[row.cells.index(first) + 1 :])
            rest = [*before.rows, *([Row(cells)] if any(cells) else [])]
            fields.append(Field(label, before.cell, rest, bool(rest)))
            continue
        label = find_label(first.text)
        if label is None or (fields and _is_office_of(fields[-1], first.text, label)):
            if field := _group(row, filled[place + 1 : place + _LOOK_AHEAD], fields):
                fields.append(field)
            elif unlabelled and _begins_list(filled, place, fields):
                fields.append(Field(group_label(""), first, [row], True))
            elif fields:
                fields[-1].rows.append(row)
            continue
        beside = first.between(label.end, len(first))
        others = row.cells[row.cells.index(first) + 1 :]
        cut = next((n for n, cell in enumerate(others) if _is_field(cell, others[n + 1 :])), len(others))
        values = ((beside,) if beside else ()) + others[:cut]
        label = for_value(label, values[0].text) if values else label
        if fields and fields[-1].label.kind is Kind.ADJUSTER and _IN_PLACE.fullmatch(label.text):
            label = replace(label, meaning=Meaning(Kind.OTHER))
        fields.append(Field(label, first, [Row(values)] if any(values) else [], any(values)))
        if cut < len(others):
            fields += read_fields([Row(others[cut:])])
    return fields


def _begins_list(rows: Sequence[Row], place: int, fields: Sequence[Field]) -> bool:
    """Whether people one below another begin at a row, and no label or line above says that they are something else."""
    kind = fields[-1].label.kind if fields else None
    waits = kind in OFFICERS and not fields[-1].rows
    if waits or kind in {Kind.ATTENDANCE, Kind.OTHER} or (place and _SENT_TO.search(rows[place - 1].filled[-1].text)):
        return False
    return lists_people(_texts(rows[place : place + _LOOK_AHEAD]))


def _texts(rows: Iterable[Row]) -> Iterator[list[str]]:
    return ([cell.text for cell in row.filled] for row in rows)


def _group(row: Row, below: Sequence[Row], fields: Sequence[Field]) -> Field | None:
    """A list of people without a known label: a table's column says so, or a heading of its own."""
    first = row.filled[0]
    listing = bool(fields) and fields[-1].label.kind is Kind.ATTENDANCE
    if not listing and (column := _column_of_people(row)):
        return Field(*column, [row], True)
    body = _SAID_OF_BODY.match(first.text) if listing else None
    if len(row.filled) > 1 or find_organisation(first.text) or (body and find_organisation(body[0])):
        return None
    if not fields or fields[-1].label.kind not in {Kind.ATTENDANCE, Kind.OTHER}:
        label = label_of_people(first.text)
        if label and not _SENT_TO.search(label) and not find_organisation(label):
            return Field(group_label(label), first, [Row((first[len(label) + 1 :].strip(),))], True)
    if listing and ": " in first.text and (match := GROUP.match(first.text)):
        name, people = first.text[: match.end()].rstrip(": "), first[match.end() :]
        belongs = (
            find_organisation(name)
            or SENDER.match(name)
            or are_initials(name, people.text)
            or name.casefold().endswith("jäv")
            or _OF_WHO_IS_ABOVE.match(name)
        )
        return None if belongs else Field(group_label(name), first, [Row((people,))], True)
    if _SENT_TO.search(first.text):  # whoever gets the minutes was not there for that
        ends = listing and below and is_person(next(_texts(below))) and not is_person([first.text])
        return Field(Label(Meaning(Kind.OTHER), first.text, len(first)), first, [], False) if ends else None
    named = leading_name(first.text.partition(" Region ")[0])  # "Maj Ek Region Skåne" is built like one long name
    heads = _GROUP_HEADING.fullmatch(first.text) and not named and below and _is_person_of(below[0])
    heads = heads or heads_people(first.text, _texts(below), listing=listing)
    return Field(group_label(first.text), first, [], False) if heads else None


def _is_person_of(row: Row) -> bool:
    """Whether a row names somebody, and right after the name the party or the organisation."""
    first = row.filled[0].text
    name = leading_name(first)
    if name is None or name.start:
        return False
    beside = [first[name.end :].strip(" ,"), *(cell.text for cell in row.filled[1:])]
    return any(_PARTY.match(text) or find_organisation(text) for text in beside)


def read_forms(draft: Draft) -> tuple[Form, Form]:
    """The draft's head and tail as forms: read once, for the meeting and for who was there."""
    if draft.forms is None:
        head, tail = (_mended(draft.document, read_rows(lines, draft.width)) for lines in (draft.head, draft.tail))
        draft.forms = Form(head, read_fields(head, unlabelled=True)), Form(tail, read_fields(tail))
    return draft.forms
