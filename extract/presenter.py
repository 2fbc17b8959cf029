"""Who presented an item, in the ways that minutes say it.

"Maj Ek, Eda kommun" alone below or at the end of a title; "Föredragande: Maj Ek"; "Information från Maj Ek";
"Maj Ek berättar …", "Presenteras av Maj Ek"; "Maj berättade …" of somebody whom the minutes name in full.
People who are only mentioned, or who will speak at another meeting, are not presenters.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.attendee import find_organisation
from extract.document import Span
from extract.draft import Draft, Section
from extract.facts import Status
from extract.organisation import Organisations
from extract.passage import Passage
from extract.people import FIRST_NAME, NAME, PersonMention, find_people, is_title

_ACT = (
    r"(?:inform(?:erar|erade|erat)|ber[aäi]tta(?:r|de)?|redog[öo]r(?:de)?|redogjorde|redovisa(?:r|de)|presenter(?:ar|ade)(?! sig)|"
    r"f[öo]redr(?:ar|og|ager)|rapporter(?:ar|ade)|g[åa]r igenom|gick igenom|visa(?:r|de)(?! sig)|dra(?:r|git)\b|drog|beskriv(?:er|it)|"
    r"beskrev|inled(?:er|de)|delg(?:er|av)|uppdater(?:ar|ade)|f[öo]rel[äa]s(?:er|te)|introducer(?:ar|ade)(?! sig)|[åa]terrapporter(?:ar|ade)|"
    r"(?:ger|gav|l[äa]mnar|l[äa]mnade|h[åa]ller|h[öo]ll) (?:oss )?(?:en |ett )?(?:kort |kortare |muntlig |ny |snabb |aktuell )*"
    r"(?:information|presentation|l[äa]gesrapport|rapport|[åa]terrapport|dragning|f[öo]redragning|uppdatering|bild|genomg[åa]ng|"
    r"[öo]versikt|redovisning|introduktion|tillbakablick|l[äa]gesbild|inledning|f[öo]rel[äa]sning))"
)
_IS = r"(?:är|ar|dr|&r|var|har varit|arbetar|leder|driver)"
_BESIDE = r"(?: ?\([^()]{1,60}\))?(?: ?,[^.,;]{2,70}?(?:,[^.,;]{2,50}?)??(?:,|(?= (?:har|är|ar|dr|&r|var|leder|driver|ber|inf|red|pres|vis|för)\w*\b)))?"
_AND = r"(?:\s*,\s*|\s+(?:och|samt|&)\s+)"
_LEAD = r"(?:(?:Därefter|Sedan|Vidare|Även|Också|Idag|Först|Slutligen|Avslutningsvis)\s+)?"
_SPEAKS = re.compile(
    rf"{_LEAD}(?P<who>(?:[\w:/-]+\s+){{0,3}}?{NAME}{_BESIDE}(?:{_AND}(?:[\w:/-]+\s+){{0,2}}?{NAME}{_BESIDE})*)\s+{_ACT}\b"
)
_SPOKE = re.compile(rf"\b{_ACT}\s+(?:också\s+)?(?P<who>(?:[a-zåäö:/-]+\s+){{0,2}}?{NAME})")
_INTRODUCED = re.compile(rf"(?P<who>{NAME}) ?, (?P<organisation>[^.,;]{{3,60}}?),? {_IS}\b")
_BY = re.compile(
    rf"\b(?:f[öo]redr(?:as|ogs|agning\w*)|presenter(?:as|ades)|redovisa(?:s|des)|inled(?:s|des)|information(?:en)? (?:ges|gavs|lämnas|lämnades)|"
    rf"rapporter(?:as|ades)|informeras|dras|drogs|dragning|presentation|visas|visades|föreläsning|genomgång|redogörelse|"
    rf"lägesrapport|information|rapport|inledning)\s+(?:muntligt\s+)?(?:av|från|med|genom)\s+"
    rf"(?P<who>(?:[\w:/-]+\s+){{0,3}}?{NAME}(?:{_BESIDE}{_AND}(?:[\w:/-]+\s+){{0,2}}?{NAME})*)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:föredragande(?: tjänsteperson(?:er)?| tjänsteman)?|föredragare|presentatör(?:er)?|inledare|dragning|presentation|medverkande|"
    r"informationslämnare|talare|gäst(?:er)?|föreläsare|rapportör)\s*:\s*(?P<who>.{4,200})",
    re.IGNORECASE,
)
_FIRST_SPEAKS = re.compile(rf"(?P<who>{FIRST_NAME.pattern}(?: och {FIRST_NAME.pattern})?) {_ACT}\b")
_TITLE_SPEAKS = re.compile(rf"(?P<who>[A-ZÅÄÖ][\wåäö]+(?:n|en|ren|nen)) {_ACT}\b")
_LATER = re.compile(
    r"\b(?:nästa (?:möte|sammanträde|gång|träff)|kommande (?:möte|sammanträde)|återkommer|bjuds? in|ska(?:ll)? (?:informera|presentera))"
)
_FORMAL = re.compile(
    r"(?:öppn|inlednin?g\b|avslut|upprop|närvar|val av (?:justerare|protokoll|mötes|ordförande|sekreterare|ledam|ersätt|ombud)|justerare|"
    r"justering|godkännande av (?:dagordning|föredrag)|fastställande av|dagordning|föredragningslista|föregående (?:protokoll|minnes)|"
    r"nästa (?:möte|sammanträde|träff)|v[äa]lkom|presentation(?:srunda|srundan)|motet (?:oppn|avsl))",
    re.IGNORECASE,
)
_OTHER_MATTERS = re.compile(r"\s*(?:övrigt|övriga (?:frågor|ärenden)|laget runt|ordet fritt|aktuellt)", re.IGNORECASE)
_LEFT = re.compile(r"[\s,.;:&()/–-]+|\b(?:och|samt|från|vid|på|i|för|med|av|via|Teams|Zoom|m\.fl|mfl)\b", re.IGNORECASE)
_ENDING = re.compile(
    rf"(?P<cut>[.:]\s+|\s+[–/-]\s+|,\s+|\s+\(|\s+)(?P<who>{NAME}(?:{_AND}{NAME})*)(?P<beside>\s*,\s*(?P<organisation>[^,.]{{3,60}}))?\)?\.?$"
)
_HEADING_LINES = 4


@dataclass(frozen=True, slots=True)
class Speaker:
    """A presenter, and where the minutes say so."""

    name: str
    span: Span


def names_at_end(title: Passage) -> tuple[int, list[Speaker]]:
    """Where a title ends and its presenters begin ("Lägesrapport. Maj Ek", "Nytt avtal Maj Ek, Eda kommun").

    Without a mark before the name, an organisation must follow it.
    """
    match = _ENDING.search(title.text)
    if not match or match.start() < 4:
        return len(title), []
    people = [person for person in find_people(title.text[match.start("who") :])]
    if not people:
        return len(title), []
    marked = match["cut"].strip() in {".", "–", "-", "/", "("}
    beside = match["organisation"]
    if not marked and not (beside and find_organisation(beside)):
        return len(title), []
    if match["cut"].strip() in {"", ","} and people[0].start:  # part of what looked like a name belongs to the title
        return match.start("who") + people[0].start, _speakers(title, people, match.start("who"))
    return match.start(), _speakers(title, people, match.start("who"))


def _speakers(passage: Passage, people: Sequence[PersonMention], at: int = 0) -> list[Speaker]:
    return [Speaker(person.name, passage.span(at + person.start, at + person.end)) for person in people]


def find_presenters(section: Section, draft: Draft) -> Iterator[Speaker]:
    """Who presented the item, in the order of the text; the same person may come more than once."""
    if _FORMAL.search(section.title.text):
        return
    for number, paragraph in enumerate(section.paragraphs):
        sentences = list(paragraph.sentences())
        if number < _HEADING_LINES and sentences and (people := _names_only(sentences[0])):
            yield from _speakers(sentences[0], people)
            continue
        if match := _LABELLED.match(paragraph.text):
            yield from _speakers(paragraph, list(find_people(match["who"])), match.start("who"))
            continue
        for index, sentence in enumerate(sentences):
            yield from _in_sentence(sentence, first=index == 0)
        if sentences and not _OTHER_MATTERS.match(section.title.text):
            yield from _by_first_name(sentences[0], section, draft, number)
            yield from _by_title(sentences[0], draft)


def _names_only(sentence: Passage) -> list[PersonMention]:
    """The people of a line that holds names, organisations and titles, and nothing else."""
    text = sentence.text
    if len(text) > 200 or not text[0].isupper() or "\t" in text:
        return []
    people = list(find_people(text))
    if not people or people[0].start > 40:
        return []
    rest = [" "] * len(text)
    taken = [(person.start, person.end) for person in people]
    taken += [(mention.start, mention.end) for mention in _organisations.find(text)]
    for i, letter in enumerate(text):
        if not any(start <= i < end for start, end in taken):
            rest[i] = letter
    words = _LEFT.sub(" ", "".join(rest)).split()
    if any(word[0].islower() and not is_title(word) for word in words) or len(words) > 3 * len(people):
        return []
    return people if all(is_title(word) or word[0].isupper() or len(word) < 3 for word in words) else []


_organisations = Organisations()


def _in_sentence(sentence: Passage, *, first: bool) -> Iterator[Speaker]:
    text = sentence.text
    if _LATER.search(text):
        return
    match = _SPEAKS.match(text) or _BY.search(text) or _SPOKE.search(text)
    if match:
        who = text[match.start("who") : match.end("who")]
        yield from _speakers(sentence, list(find_people(who)), match.start("who"))
    elif first and (match := _INTRODUCED.match(text)) and find_organisation(match["organisation"]):
        yield from _speakers(sentence, list(find_people(match["who"])), match.start("who"))


def _by_first_name(sentence: Passage, section: Section, draft: Draft, number: int) -> Iterator[Speaker]:
    """ "Maj berättade": the one person present, or named above in the item, whose first name it is."""
    match = _FIRST_SPEAKS.match(sentence.text)
    if not match or number > 1 or _LATER.search(sentence.text):
        return
    for word in FIRST_NAME.finditer(match["who"]):
        names = {person.name for paragraph in section.paragraphs[:number] for person in find_people(paragraph.text)}
        names = {name for name in names if name.split(" ")[0] == word[0]}
        if not names:
            present = (row.person for row in draft.attendance if row.status is Status.PRESENT)
            names = {name for name in present if name.split(" ")[0] == word[0]}
        if len(names) == 1:
            yield Speaker(
                names.pop(), sentence.span(match.start("who") + word.start(), match.start("who") + word.end())
            )


def _by_title(sentence: Passage, draft: Draft) -> Iterator[Speaker]:
    """ "Kommundirektören informerar": the one person present with that title, or the chair."""
    match = _TITLE_SPEAKS.match(sentence.text)
    if not match or _LATER.search(sentence.text):
        return
    said = match["who"].casefold()
    if said == "ordföranden" and draft.meeting.chair:
        yield Speaker(draft.meeting.chair.value, sentence.span(*match.span("who")))
        return
    titled = [
        row.person
        for row in draft.attendance
        if row.title
        and row.status is Status.PRESENT
        and said.startswith(row.title.casefold().split(",")[0])
        and len(row.title) > 3
    ]
    if len(titled) == 1:
        yield Speaker(titled[0], sentence.span(*match.span("who")))
