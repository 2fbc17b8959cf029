"""A line of its own in an attendance list: an entry, a sentence about somebody, or what belongs to names above."""

from extract.attendance.description import describe
from extract.attendance.entry import read_attendees, with_substitutes
from extract.attendance.reader import Reader
from extract.attendance.sentence import (
    is_bare_title,
    is_entry,
    is_sender,
    mentions_deed,
    says_more,
    tells,
    tells_of_recusal,
)
from extract.attendance.stand_in import by_whom, for_whom
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import leading_name
from extract.person_row import is_legend


def read_line(reader: Reader, cell: Passage) -> bool:
    """A line of its own; false where the list has ended."""
    sentences = list(cell.sentences())
    if tells_of_recusal(cell.text):
        reader.reading.remarks += sentences
        return True
    head = sentences[0] if len(sentences) > 1 else cell
    name = leading_name(head.text)
    if name and tells(head.text, name.end):
        reader.reading.remarks += sentences
        return len(reader.reading.people) == 0
    if name and mentions_deed(head.text) and any(one.attendee.name.text == name.name for one in reader.reading.people):
        reader.reading.remarks += sentences
        return True
    if len(sentences) == 1 and reader.reading.people and _tells_of_place(cell.text):
        of = reader.reading.people[-1].attendee
        describe(of, cell)
        reader.add([come for come in with_substitutes([of]) if come is not of], cell)
        return True
    attendees = read_attendees(head)
    if attendees:
        reader.add(attendees)
        for sentence in sentences[1:]:
            if is_sender(sentence.text):
                reader.add(read_attendees(sentence))
            elif says_more(sentence.text):
                describe(attendees[-1], sentence)
            elif is_entry(sentence.text):
                reader.add(read_attendees(sentence))
            else:
                reader.reading.remarks.append(sentence)
        return True
    return _read_aside(reader, cell)


def _tells_of_place(text: str) -> bool:
    """Whether a line begins with by whom or for whom somebody above it served: "Ersätts av: Maj Ek (S)"."""
    match = by_whom(text) or for_whom(text)
    return match is not None and match.start() == 0


def _read_aside(reader: Reader, cell: Passage) -> bool:
    """A line that names nobody: an organisation, a title or items of those above it; false where the list has ended."""
    organisation = find_organisation(cell.text)
    if is_legend(cell.text):
        return True
    if organisation:
        if reader.reading.people and not reader.heading:
            reader.torn.append((organisation, cell))
        else:
            reader.heading = organisation
    elif reader.reading.people and len(cell) < 60 and is_bare_title(cell.text):
        reader.titles.append(cell)
    elif reader.reading.people and len(cell) < 60 and cell.text[0] in "§(":
        describe(reader.reading.people[-1].attendee, cell)
    elif reader.reading.people and len(cell) < 60 and cell.text[0].isupper() and cell.text[-1] not in ".:":
        reader.torn.append((cell.text, cell))
    else:
        reader.reading.remarks += cell.sentences()
        return len(cell) < 80
    return True
