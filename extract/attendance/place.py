"""Where in a document attendance stands: in the head, below the last item, or in one of the first items.

It stands there as lists below a label, as lists that are known by their shape alone, and in sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from extract.attendance.prose import is_told, read_sentences, tell
from extract.draft import Draft, Line, Section
from extract.form import Field, read_fields, read_forms
from extract.head.letter import read_letter
from extract.label import Kind, find_label
from extract.passage import Passage
from extract.person_row import is_person, lists_people
from extract.row import read_rows

_LIST_SECTIONS = 2  # attendance that stands inside an item stands in one of the first
_OPENS = re.compile(
    r"öppn|närvar|välkom|inled|upprop|start|börja|formalia|presentation|deltag|laget runt|samling", re.IGNORECASE
)
_OF_ATTENDANCE = re.compile(r"närvar|deltag|upprop", re.IGNORECASE)
_SPEAKERS = re.compile(r"föredra|medverk|föreläs|gäst|inbjud|(?:runt|kring) bordet", re.IGNORECASE)


def find_lists(draft: Draft, remarks: list[Passage]) -> Iterator[list[Field]]:
    """The fields of the head and tail, then those of items that are, or begin with, a list.

    Sentences of the head that are no fields are put among the remarks.
    """
    head, tail = read_forms(draft)
    sender = read_letter(draft).sender
    writer = sender.text if sender else draft.meeting.secretary.value if draft.meeting.secretary else None
    told, others = read_sentences(head.rows, writer)
    remarks += others
    yield [_without_told(entry) for entry in head.fields]
    yield told
    yield tail.fields
    listed = bool(told) or any(entry.label.kind is Kind.ATTENDANCE for entry in (*head.fields, *tail.fields))
    for section in draft.sections:
        if lines := _listing(section, draft):
            yield read_fields(read_rows(lines, draft.width))
        elif section in draft.sections[:_LIST_SECTIONS] and (not listed or _OF_ATTENDANCE.search(section.title.text)):
            if not listed and _OPENS.search(section.title.text):
                yield read_fields(read_rows(_unlabelled(section), draft.width), unlabelled=True)
            yield tell([sentence for text in section.paragraphs for sentence in text.sentences()], writer)[0]


def _without_told(entry: Field) -> Field:
    """A list without the rows that tell in sentences who was there: those are read as such."""
    if entry.label.kind is not Kind.ATTENDANCE:
        return entry
    return replace(entry, rows=[row for row in entry.rows if not is_told(row)])


def _listing(section: Section, draft: Draft) -> list[Line]:
    """An item's lines from its first attendance label on, or none; in the document's order, in which a case number may
    stand above the title.
    """
    passages = [section.title, *section.paragraphs]
    early = section in draft.sections[:_LIST_SECTIONS]
    for index, passage in enumerate(passages):
        label = find_label(passage.text)
        speaks = label is not None and _SPEAKERS.match(label.text)
        if label and label.kind is Kind.ATTENDANCE and not speaks and (early or index == 0):
            return [Line(later, 1) for later in sorted(passages[index:], key=lambda later: later.origins[:1])]
    return []


def _unlabelled(section: Section) -> Iterator[Line]:
    """The lines of an item that list people, one below another, without a label."""
    texts = [[passage.text] for passage in section.paragraphs]
    begin = next((place for place in range(len(texts)) if lists_people(texts[place:])), len(texts))
    for passage in takewhile(lambda passage: is_person([passage.text]), section.paragraphs[begin:]):
        yield Line(passage, 1)
