"""Who presented an item, in the ways that minutes say it.

"Maj Ek, Eda kommun" alone below or at the end of a title; "Föredragande: Maj Ek"; "Information från Maj Ek";
"Maj Ek berättar …", "Presenteras av Maj Ek"; "Maj berättade …" of somebody whom the minutes name in full.
People who are only mentioned, or who will speak at another meeting, are not presenters.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.attendance.entry import read_attendees
from extract.document import Span
from extract.draft import Draft, Section
from extract.facts import Status
from extract.glance import Cued
from extract.organisation import Organisations
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import FIRST_NAME, NAME, find_people, is_title, leading_name
from extract.plain import plain

_TALK = (
    r"information|presentation|l[äa]gesrapport|rapport|[åa]terrapport(?:ering)?|dragning|f[öo]redragning|"
    r"uppdatering|bild|"
    r"genomg[åa]ng|[öo]versikt|redovisning|redog[öo]relse|introduktion|tillbakablick|l[äa]gesbild|"
    r"inledning|f[öo]rel[äa]sning"
)
_ACT = re.compile(
    r"\b(?:inform(?:erar|erade|erat)|ber[aäi]tta(?:r|de)?|redog[öo]r(?:de)?|redogjorde|redovisa(?:r|de)|"
    r"presenter(?:ar|ade)(?! sig)|f[öo]redr(?:ar|og|ager)|(?:[åa]ter)?rapporter(?:ar|ade)|(?:g[åa]r|gick) igenom|"
    r"(?:f[öo]re)?visa(?:r|de)(?! sig)|drar|drog|beskriver|beskrev|inled(?:er|de)|delg(?:er|av)|uppdater(?:ar|ade)|"
    r"f[öo]rel[äa]s(?:er|te)|introducer(?:ar|ade)(?! sig)|"
    rf"(?:ger|gav|(?:har|hade) (?:\w+ )?(?:gjort|gett)|g[öo]r|gjorde|l[äa]mnar|l[äa]mnade|h[åa]ller|h[öo]ll) "
    rf"(?:\w+ ){{0,4}}?(?:\w+)?(?:{_TALK}))\b"
)
# Read in plain text (extract.plain): a pattern that must fold case itself takes several times as long.
_BY = re.compile(
    rf"\b(?:f[öo]redr(?:as|ogs)|presenter(?:as|ades)|redovisa(?:s|des)|inled(?:s|des)|rapporter(?:as|ades)|"
    rf"informer(?:as|ades)|dras|drogs|visas|visades|{_TALK})(?:en)?(?: (?:ges|gavs|l[äa]mnas|"
    rf"l[äa]mnades|h[åa]lls|h[öo]lls|sker))?"
    r"(?: muntligt| muntlig)? (?:av|fr[åa]n|med|genom) |\b(?:medverkande|f[öo]redragande) "
)
_LEAD = re.compile(
    r"(?:Därefter|Sedan|Vidare|Sist|Slutligen|Avslutningsvis|Inledningsvis|Först|Även|Också|"
    r"Idag|(?:På|Vid|Under) [\wåäö]+) "
)
_POINT = re.compile(r"(?:[•–-]|[a-zåäö0-9]{1,2}[.)])\s+")
_ALSO = re.compile(r"\s*(?:också |även |sedan |därefter )*")
_IS = re.compile(
    r" ?, (?P<organisation>[^.,;]{3,60}?),? (?:är|ar|dr|&r|var|har varit|arbetar|leder|driver)\b(?! (?:ny|"
    r"nyvald|sjuk|frånvarande|kontaktperson|välkommen)\b)"
)
_LABELLED = re.compile(
    r"(?:föredragande(?: tjänsteperson(?:er)?| tjänsteman)?|föredragare|presentatör(?:er)?|inledare|"
    r"dragning|presentation|"
    r"medverkande|informationslämnare|talare|gäst(?:er)?|föreläsare|rapportör)\s*:\s*",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:Hon|Han) (?:också |även |vidare )?")
_FIRST_NAMES = re.compile(rf"(?P<who>{FIRST_NAME.pattern}(?: och {FIRST_NAME.pattern})?) ")
_OFFICE = re.compile(r"(?P<who>[A-ZÅÄÖ][\wåäö]+n) ")
_LATER = Cued(
    r"\b(?:nästa (?:möte|sammanträde|gång|träff)|kommande (?:möte|sammanträde)|bjuds? in|ska(?:ll)? (?:informera|"
    r"presentera))"
)
_FORMAL = re.compile(
    r"(?:^(?:(?:mötet|sammanträdet)s?)?\s*(?:öppn(?:as|ades|ad\b|ar|ande|ing)|avslut|inleds)|öppnande|upprop|"
    r"närvar|val av (?:justerare|protokoll|mötes|ordförande|sekreterare|"
    r"ledam|ersätt|ombud)|justerare|"
    r"justering|godkännande av (?:dagordning|föredrag)|fastställande av|dagordning|föredragningslista|"
    r"föregående (?:protokoll|minnes)|"
    r"nästa (?:möte|sammanträde|träff)|v[äa]lkom|presentationsrunda|^motet (?:oppn|avsl))",
    re.IGNORECASE,
)
_OTHER_MATTERS = re.compile(r"\s*(?:övrigt|övriga (?:frågor|ärenden)|laget runt|ordet fritt)", re.IGNORECASE)
_LEFT = re.compile(r"[\s,.;:&()/–-]+|\b(?:och|samt|från|vid|på|i|för|med|via|har|m\.fl|mfl)\b", re.IGNORECASE)
_ENDING = re.compile(
    rf"(?P<cut>\. |\s[–/-]\s|, | \(| )(?P<who>{NAME}(?:(?:, | och | samt ){NAME}){{0,4}})"
    r"(?P<beside>\s?, (?P<organisation>[^,.]{3,60}))?\)?\.?$"
)
_APPOSITION = re.compile(rf"(?P<name>{NAME}) ?, [^,.;]{{2,60}},?")
_HEADING_LINES = 4
_organisations = Organisations()


@dataclass(frozen=True, slots=True)
class Speaker:
    """A presenter, and where the minutes say so."""

    name: str
    span: Span


def names_at_end(title: Passage, known: Iterable[str] = ()) -> tuple[int, list[Speaker]]:
    """Where a title ends and its presenters begin ("Lägesrapport. Maj Ek", "Nytt avtal Maj Ek, Eda kommun").

    Without a mark before the name, an organisation must follow it; after a dash or in parentheses, where projects
    stand as well, the name must be `known` or be followed by one.
    """
    match = _ENDING.search(title.text, max(4, len(title) - 160))
    if not match:
        return len(title), []
    begin = match.start("who")
    people = list(find_people(title.text[begin : match.end("who")]))
    if not people:
        return len(title), []
    mark = match["cut"].strip()
    surnames = {name.split(" ")[-1] for name in known}
    met = all(person.name.split(" ")[-1] in surnames for person in people)
    beside = bool(match["organisation"] and find_organisation(match["organisation"]))
    if not (beside or mark == "." or (mark and mark != "," and met)):
        return len(title), []
    speakers = [Speaker(person.name, title.span(begin + person.start, begin + person.end)) for person in people]
    # Without a mark, the first part of what looked like a name may belong to the title.
    return (match.start() if mark else begin + people[0].start), speakers


def find_presenters(section: Section, draft: Draft) -> Iterator[Speaker]:
    """Who presented the item, in the order of the text; the same person may come more than once."""
    if _FORMAL.search(section.title.text):
        return
    if by := _BY.search(plain(section.title.text)):
        yield from _people_at(section.title, by.end())
    listed = {row.person for row in draft.attendance}
    headings = {
        line.passage.origins[0] for line in draft.lines if line.heading and line.passage.text.strip() not in listed
    }
    other = _OTHER_MATTERS.match(section.title.text) is not None
    for number, paragraph in enumerate(section.paragraphs):
        sentences = list(paragraph.sentences())
        if paragraph.origins[0] in headings:
            continue
        if number < _HEADING_LINES and "\t" not in paragraph.text and (people := _people_alone(sentences[0])):
            yield from people
        elif label := _LABELLED.match(paragraph.text):
            yield from (_speaker(attendee.name) for attendee in read_attendees(paragraph[label.end() :]))
        else:
            for index, sentence in enumerate(sentences):
                opens = index == 0 and not other
                yield from _in_sentence(sentence, section, draft, opens=opens, early=opens and number < 2)
                if index:
                    yield from _by_pronoun(sentences[index - 1], sentence, listed)


def _speaker(name: Passage) -> Speaker:
    return Speaker(" ".join(name.text.split()), name.span())


def _people_alone(passage: Passage) -> list[Speaker]:
    """The people of a stretch that holds names with their titles and organisations, and nothing else."""
    text = passage.text
    if len(text) > 200 or not text[:1].isupper() or " " not in text:
        return []
    attendees = read_attendees(passage) if leading_name(text) and not _ACT.search(text) else []
    if not attendees:
        return []
    taken = [(mention.start, mention.end) for mention in _organisations.find(text)]
    for attendee in attendees:
        start = text.find(attendee.name.text)
        taken.append((start, start + len(attendee.name)))
    rest = list(text)
    for start, end in taken:
        rest[start:end] = " " * (end - start)
    words = _LEFT.sub(" ", "".join(rest)).split()
    if len(words) > 3 * len(attendees) or any(word[0].islower() and not is_title(word) for word in words):
        return []
    return [_speaker(attendee.name) for attendee in attendees]


def _in_sentence(sentence: Passage, section: Section, draft: Draft, *, opens: bool, early: bool) -> Iterator[Speaker]:
    """Those who speak in a sentence: its subject before or after the verb, or "av" whom."""
    text = sentence.text
    act, by = _ACT.search(text), _BY.search(plain(text))
    if not (act or by or opens) or _LATER.search(text):
        return
    lead = _LEAD.match(text)
    begin = lead.end() if lead else _end(_POINT, text, 0)
    if act and (people := _people_alone(_without_apposition(sentence[begin : act.start()].strip()))):
        yield from people
    elif act and lead and act.start() == begin:
        yield from _people_at(sentence, _end(_ALSO, text, act.end()))
    elif by and not (act and act.start() <= by.start() < act.end()):  # "gjorde en genomgång av läget"
        yield from _people_at(sentence, by.end())
    elif act and early:
        yield from _by_first_name(sentence, act.start(), section, draft)
        yield from _by_office(sentence, act.start(), draft)
    elif opens and (name := leading_name(text)):
        said = _IS.match(text, name.end)
        if said and find_organisation(said["organisation"]):
            yield _speaker(sentence[name.start : name.end])


def _without_apposition(subject: Passage) -> Passage:
    """ "Maj Ek, Eda kmun," as "Maj Ek": what stands between the commas may be anything."""
    match = _APPOSITION.fullmatch(subject.text)
    return subject[: match.end("name")] if match else subject


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _people_at(sentence: Passage, at: int) -> list[Speaker]:
    """The people of an enumeration that begins at `at`, perhaps after a title."""
    found: list[Speaker] = []
    end = at
    for person in find_people(sentence.text[at : at + 200]):
        start = at + person.start
        words = _LEFT.sub(" ", sentence.text[end:start]).split()
        if len(words) > 3 or any(not is_title(word) and not (found and word[0].isupper()) for word in words):
            break
        found.append(_speaker(sentence[start : at + person.end]))
        end = at + person.end
    return found


def _by_first_name(sentence: Passage, until: int, section: Section, draft: Draft) -> Iterator[Speaker]:
    """ "Maj berättade": the one person present, or named above in the item, whose first name it is."""
    match = _FIRST_NAMES.match(sentence.text)
    if not match or match.end() < until:
        return
    for word in FIRST_NAME.finditer(match["who"]):
        present = [row.person for row in draft.attendance if row.status is Status.PRESENT]
        above = [person.name for paragraph in section.paragraphs[:2] for person in find_people(paragraph.text)]
        for names in (above, present):
            known = {name for name in names if name.split(" ")[0] == word[0]}
            if len(known) == 1:
                yield Speaker(known.pop(), sentence.span(*word.span()))
                break


def _by_pronoun(before: Passage, sentence: Passage, listed: Container[str]) -> Iterator[Speaker]:
    """ "Maj Ek leder arbetet. Hon visade …": with whom, of those listed, the sentence before begins."""
    pronoun = _PRONOUN.match(sentence.text)
    name = leading_name(before.text) if pronoun and _ACT.match(sentence.text, pronoun.end()) else None
    if name and name.name in listed and not _LATER.search(sentence.text):
        yield _speaker(before[name.start : name.end])


def _by_office(sentence: Passage, until: int, draft: Draft) -> Iterator[Speaker]:
    """ "Kommundirektören informerar": the one person present with that title, or the chair."""
    match = _OFFICE.match(sentence.text)
    if not match or match.end() < until:
        return
    said = match["who"].casefold()
    names: Sequence[str] = [
        row.person
        for row in draft.attendance
        if row.title and len(row.title) > 3 and row.status is Status.PRESENT and said.startswith(row.title.casefold())
    ]
    if said == "ordföranden" and draft.meeting.chair:
        names = [draft.meeting.chair.value]
    if len(names) == 1:
        yield Speaker(names[0], sentence.span(*match.span("who")))
