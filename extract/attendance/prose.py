"""Attendance told in sentences: "På plats var Maj Ek (Eda) och Bo Lo", "Cia Ro från Arvika kunde inte komma".

A sentence becomes fields of the form, as if its people had stood there with a label: those who were there, those who
were not, who led the meeting and who kept its minutes.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from extract.attendance.cue import Cue, find_cues, may_hold_cue
from extract.attendance.delegate import SENT, find_delegates
from extract.attendance.entry import read_attendees
from extract.attendance.substitution import find_substitution
from extract.facts import Capacity, Status
from extract.form import Field
from extract.glance import Cued
from extract.label import OFFICERS, Kind, Label, Meaning, find_label, group_label
from extract.number import alternatives
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import FIRST_NAME, find_people, precedes_name
from extract.row import Row

_SHORTEST = 30
_ENDS = (".", "!", ".)")  # an entry of a list has none
_ITEM = re.compile(  # away for that alone
    rf"[§fpä](?:(?<=§)|(?<=\bf)råga (?:\d|{alternatives(1, 10)})\b|(?<=\bp)(?:unkt|\. ?\d)|(?<=\bä)rende)"
)
_CLAUSE = re.compile(r"(?:;|,? (?:medan|men)) ")
_AND = re.compile(r",? (?:och|samt) ")
_RELATIVE = re.compile(r"\b(?:som|vilka|vilken)(?: (?:också|även|dessutom))?[ ,]*$")
_LEADS_OVER = re.compile(r"[ ,;]+(?:och|medan|men|samt|som|vilka)?[ ,;.]*$|[.]$| (?:komma|delta|närvara|vara med)\b.*$")
_BESIDES = re.compile(
    r"\s*,?\s*(?:utöver|förutom|jämte|tillsammans med|vid sidan av) (?:\w+ )?"
    r"(?:ordföranden|sekreteraren|undertecknad|mig)\b,?"
)
_BESIDE_THESE = re.compile(r"^(?:utöver|förutom|jämte) [^,.]{2,70}? (?:även|också|dessutom),? ")
_OFFICE = re.compile(r"(?:\w+s )?(?:ordföranden?|sekreteraren?) (?=(?-i:[A-ZÅÄÖ]))", re.IGNORECASE)
_I = re.compile(
    r"\b(?:så )?jag(?: själv)?(?=,? (?:från|på|vid|i|\()|[,.](?! [A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ])| och)|"
    r"\b[Uu]ndertecknad\b(?! [A-ZÅÄÖ])"
)
_IN_THEIR_PLACE = Cued(
    r"\b(?:(?P<place>i (?:hans|hennes|dennes) ställe)|(?P<Place>I (?:hans|hennes|dennes) ställe)|"
    r"(?P<stand>som ersättare(?=[.]?$))|"
    r"(?<=ersatte )(?P<whom>honom|henne)|(?P<who>^(?:Han|Hon)(?= (?:ersattes|ersätts|representerades))))\b"
)
_ALSO = re.compile(r"(?:dessutom|därutöver|därtill|utöver dess|även|vidare)\b", re.IGNORECASE)
_WHOSE = re.compile(
    r"(?:[Ff]rån|[Ff]ör) (?P<whose>[A-ZÅÄÖ].*?)(?:s räkning)?"
    r"(?: (?:deltog|deltar|var|är|kom|fanns|satt|hade|syntes|mötte|anslöt|medverka\w+|närvara\w+)\b.*)?$"
)
_ABSENT, _PRESENT = Meaning(Kind.ATTENDANCE, Status.ABSENT), Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.MEMBER)
_OFFICES = {Kind.CHAIR: ", ordförande", Kind.SECRETARY: ", sekreterare"}


def read_sentences(rows: Collection[Row], writer: str | None = None) -> tuple[list[Field], list[Passage]]:
    """The fields that the sentences among the rows amount to, and the sentences that are none; "jag" is the writer."""
    cells = [row.cells[0] for row in rows if len(row.cells) == 1 and _may_tell(row.cells[0].text)]
    listed = {person.name for row in rows for cell in row.filled for person in find_people(cell.text)}
    return tell([sentence for cell in cells for sentence in cell.sentences()], writer, listed)


def _may_tell(text: str) -> bool:
    """Whether a cell is long enough for a sentence, and no list behind a label."""
    return len(text) > _SHORTEST and not (";" in text and find_label(text))


def tell(
    sentences: Collection[Passage], writer: str | None = None, listed: Collection[str] = ()
) -> tuple[list[Field], list[Passage]]:
    """The fields that sentences amount to, and the sentences that are none; first names are those of people `listed`,
    or of others in the sentences.
    """
    fields: list[Field] = []
    others: list[Passage] = []
    called: dict[str, set[str]] = {}
    for name in {*listed} | {person.name for sentence in sentences for person in find_people(sentence.text)}:
        called.setdefault(name.split(" ")[0], set()).add(name)
    before: Passage | None = None
    for sentence in sentences:
        found: list[Field] = []
        if _may_say(sentence.text):
            found += _fields(_with_name_of_absent(_in_full(sentence, called, writer), before))
        before = sentence
        fields += found
        if not found or _ITEM.search(sentence.text):  # of "anslöt vid punkt 3" the item is still to be read
            others.append(sentence)
    return fields, others


def _may_say(text: str) -> bool:
    """Whether a text is more than an entry of a list: a whole sentence, or one with words that tell who was there."""
    return text.endswith(_ENDS) or may_hold_cue(text) or SENT.sees(text)


def _with_name_of_absent(sentence: Passage, before: Passage | None) -> Passage:
    """The sentence with the name of whoever the one before says was away, where it says "he" or "in her place"."""
    pronouns = list(_IN_THEIR_PLACE.finditer(sentence.text)) if before else []
    people = find_people(before.text) if before and pronouns else ()
    if not before or len(people) != 1 or all(cue.status is not Status.ABSENT for cue in find_cues(before.text)):
        return sentence
    name = people[0].name
    said = {"place": f"i stället för {name}", "Place": f"I stället för {name}", "stand": f"som ersättare för {name}"}
    return sentence.rewritten((*match.span(), said.get(match.lastgroup or "", name)) for match in pronouns)


def is_told(row: Row) -> bool:
    """Whether a row below a label is no list but tells in whole sentences who was there."""
    text = row.cells[0].text
    if len(row.cells) > 1 or len(text) < 2 * _SHORTEST or not text.endswith(_ENDS) or ";" in text:
        return False
    sentence = row.cells[0].sentences()[0]
    told = [row for entry in _fields(sentence) for row in entry.rows]
    return bool(told) and sum(map(_count, told)) >= len(read_attendees(sentence))


def _count(row: Row) -> int:
    return sum(len(read_attendees(cell)) for cell in row.cells)


def _in_full(sentence: Passage, called: Mapping[str, Collection[str]], writer: str | None) -> Passage:
    """The sentence with the full names of those `called` by their first name, or "jag", where no other can be meant."""
    people = find_people(sentence.text)
    inside = [range(person.start, person.end) for person in people]
    places = [(match, writer) for match in _I.finditer(sentence.text)] if writer else []
    first = [word for word in FIRST_NAME.finditer(sentence.text) if len(called.get(word[0], ())) == 1]
    alone = [word for word in first if not any(word.start() in one for one in inside)]
    if alone and not _ITEM.search(sentence.text):
        places += [(word, next(iter(called[word[0]]))) for word in alone]
    return sentence.rewritten(sorted((*match.span(), name) for match, name in places))


def _fields(sentence: Passage) -> Iterator[Field]:
    cues, ends = list(find_cues(sentence.text)), sentence.text.endswith(_ENDS)
    away = (cues or ends) and not _ITEM.search(sentence.text)
    if away and ends and (told := find_substitution(sentence)):
        if told.absent:
            yield _field(_ABSENT, sentence, told.absent)
        yield _field(_PRESENT, sentence, told.substitute)
        return
    yield from (_field(_PRESENT, sentence, entry) for entry in find_delegates(sentence))
    for cue, people in _assigned(sentence, cues):
        count = len(read_attendees(people))
        said = sentence[cue.start : cue.end].strip()
        if cue.kind in OFFICERS and count == 1:
            yield _field(_PRESENT, said, Passage.join((people, people.saying(_OFFICES[cue.kind])), ""))
        elif cue.kind not in OFFICERS and count and (away or cue.status is Status.PRESENT):
            whose = _WHOSE.match(said.text)
            of = find_organisation(whose["whose"]) if whose else None
            entry = Passage.join((people[:1].saying(f"{of}: "), people), "") if of else people
            yield _field(_meaning(cue, said.text), said, entry)


def _field(meaning: Meaning, said: Passage, people: Passage) -> Field:
    return Field(Label(meaning, said.text, len(said)), said, [Row((people,))], beside=True)


def _assigned(sentence: Passage, cues: Sequence[Cue]) -> Iterator[tuple[Cue, Passage]]:
    """Each cue with the stretch that names its people: before it, or behind it where nobody stands before it."""
    behind: Cue | None = None  # whose people may yet come
    begin = 0
    for cue in (*cues, None):
        stretch = sentence[begin : cue.start if cue else len(sentence)]
        begin = cue.end if cue else begin
        if not find_people(stretch.text):
            behind = cue
            continue
        cut = _end_of_first(stretch, cue) if behind else 0
        if behind and cut:
            yield behind, _trimmed(stretch[:cut])
            if cue and cue.kind in OFFICERS and _RELATIVE.search(stretch.text):  # "kom Maj Ek, som ledde mötet"
                last = find_people(stretch.text)[-1]
                yield cue, stretch[last.start : last.end]
        subject = stretch[cut:]
        if cue and not cue.leads and find_people(subject.text):
            if not _RELATIVE.search(subject.text):  # "Maj Ek, som ledde mötet" is an entry of a list
                yield cue, _subject(subject)
            behind = None
        else:
            behind = None if cut and cue and _RELATIVE.search(stretch.text) else cue


def _end_of_first(stretch: Passage, after: Cue | None) -> int:
    """Where the people of the cue before a stretch end, and those of the one after it begin."""
    if after is None or after.leads or _RELATIVE.search(stretch.text):
        return len(stretch)
    for joint in (_CLAUSE, _AND):
        places = [match.end() for match in joint.finditer(stretch.text) if find_people(stretch.text[match.end() :])]
        if places:
            return places[-1]
    return len(stretch)


def _subject(stretch: Passage) -> Passage:
    """From the title before the first name on."""
    begin = find_people(stretch.text)[0].start
    if stretch.text[begin - 1 : begin] == "(":  # "Eda kommun (Maj Ek)"
        joints = [match.end() for joint in (_CLAUSE, _AND) for match in joint.finditer(stretch.text, 0, begin)]
        return _trimmed(stretch[max(joints, default=0) :])
    for word in reversed(stretch.text[:begin].split()):
        if not precedes_name(word):
            break
        begin = stretch.text.rindex(word, 0, begin)
    return _trimmed(stretch[begin:])


def _trimmed(stretch: Passage) -> Passage:
    """Without the words that lead over to the next verb, and "utöver ordföranden", who is named elsewhere; of "rådets
    ordförande Maj Ek" the name.
    """
    if over := _LEADS_OVER.search(stretch.text):
        stretch = stretch[: over.start()]
    if besides := _BESIDES.search(stretch.text):
        stretch = Passage.join((stretch[: besides.start()], stretch[besides.end() :]))
    if beside := _BESIDE_THESE.match(stretch.text.lstrip(" ")):
        stretch = stretch.strip()[beside.end() :]
    stretch = stretch[len(stretch.text) - len(stretch.text.lstrip(" :–—-")) :].strip()
    office = _OFFICE.match(stretch.text)
    return stretch[office.end() :] if office else stretch


def _meaning(cue: Cue, said: str) -> Meaning:
    """What a cue says of people: "Från kansliet deltog" of staff, "Dessutom var" of others."""
    if cue.status is Status.ABSENT:
        return _ABSENT
    capacity = group_label(said).meaning.capacity
    if capacity is Capacity.MEMBER and _ALSO.search(said):
        capacity = Capacity.OFFICIAL
    return Meaning(Kind.ATTENDANCE, Status.PRESENT, capacity)
