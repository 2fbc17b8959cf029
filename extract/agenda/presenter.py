"""Who presented an item, in the ways that minutes say it.

"Maj Ek, Eda kommun" alone below or at the end of a title; "Föredragande: Maj Ek"; "Information från Maj Ek";
"Maj Ek berättar …", "Presenteras av Maj Ek"; "Maj berättade …" of somebody whom the minutes name in full.
People who are only mentioned, or who will speak at another meeting, are not presenters.
"""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from extract.agenda.speech import BY, Here, Speaker, by_pronoun, in_sentence, people_alone, people_at, speaker
from extract.attendance.entry import read_attendees
from extract.attendance.limit import heads_jav
from extract.draft import Draft, Section
from extract.glance import Cued
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import NAME, find_people, leading_name

_LABELLED = re.compile(
    r"(?:inbjud(?:en|na) |muntlig )?(?:föredragande(?: tjänsteperson(?:er)?| tjänsteman)?|föredragare|"
    r"presentatör(?:er)?|inledare|"
    r"dragning|föredragning|presentation|information|"
    r"medverkande|informationslämnare|talare|gäst(?:er)?|föreläsare|rapportör)\s*:\s*",
    re.IGNORECASE,
)
_FORMAL = Cued(
    r"(?:^(?:(?:mötet|sammanträdet)s?)?\s*(?:öppn(?:as|ades|ad\b|ar|ande|ing)|avslut(?!ade\b)|inleds)|öppnande|upprop|"
    r"^närvar(?:ande|olista|o)\b(?! \w+ \w)|\b(?:och|samt|,) närvaro|"
    r"val av (?:justerare|protokoll|mötes|ordförande|sekreterare|ledam|ersätt|ombud)|justerare|"
    r"justering|godkännande av (?:dagordning|föredrag)|fastställande av|dagordning|föredragningslista|"
    r"föregående (?:protokoll|minnes)|"
    r"^(?:datum för )?nästa (?:möte|sammanträde|träff)|v[äa]lkom|presentationsrunda|^motet (?:oppn|avsl))",
    re.IGNORECASE,
)
_OTHER_MATTERS = re.compile(r"\s*(?:övrigt|övriga (?:frågor|ärenden)|ordet fritt)", re.IGNORECASE)
_ROUND = re.compile(r"^läget i|^korta rapporter|^kort om|laget runt|bordet runt|var och en", re.IGNORECASE)
_ENDING = re.compile(
    rf"(?P<cut>\. |\s[–/-]\s|, |: |(?<=[a-zåäö])/| \(|\s{{2,}}|\t| )(?P<who>{NAME}(?:(?:, | och | samt ){NAME}){{0,4}})"
    r"(?P<beside>\s?, (?P<organisation>[^,.]{3,60}))?\)?\.?$"
)
_ABOUT_PEOPLE = re.compile(  # titles whose people are the matter
    r"\bval\b|fyllnadsval|avsäg|entledig|motion|medborgarförslag|avtack|anhållan|skrivelse|interpellation|fråga\b|"
    r"förordna|\bny[at]?\b|yrkande|uppdrag|anställ|ordförande|ledamot|ersättare|ombud|justera|jäv|representant|"
    r"kontaktperson|ansvarig",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"\b(?:(?:berätta|informera|rapportera)(?:r|de)|kunde berätta) att\b|\bsvara(?:r|de) på (?:\w+ )?frågor\b"
)
_LEADS = re.compile(rf"(?P<name>{NAME})(?: om |: | (?:informerar|berättar|rapporterar|presenterar|redogör|visar)\b)")
_DASH = re.compile(r" [-–] ")
_IN_BRACKETS = re.compile(r"\([A-ZÅÄÖ][^()]{1,40}\)")  # "**Sol i väst** (Maj)"
_VERB = re.compile(r" (?!för\b|över\b|under\b)[a-zåäö]+(?:r|de|te|s)\b")
_HEADING_LINES = 4
_WORDS_OF_SENTENCE = 5


def names_at_end(title: Passage, known: Iterable[str] = ()) -> tuple[int, list[Speaker]]:
    """Where a title ends and its presenters begin ("Lägesrapport. Maj Ek", "Nytt avtal Maj Ek, Eda kommun").

    Without a mark before the name, an organisation must follow it; after a dash or in parentheses, where projects
    stand as well, the name must be `known` or be followed by one.
    """
    match = _ENDING.search(title.text, max(4, len(title) - 160))
    if not match:
        return len(title), []
    begin = match.start("who")
    people = [one for one in find_people(match["who"]) if not find_organisation(one.name)]
    if not people:
        return len(title), []
    mark = match["cut"].strip()
    surnames = {name.split(" ")[-1] for name in known}
    met = all(person.name.split(" ")[-1] in surnames for person in people)
    last = match["organisation"] or match["who"].rpartition(", ")[2]  # "Region Skåne" is built like a name
    beside = find_organisation(last) is not None
    told = mark in {",", ":"} or match["cut"].isspace()
    if not (beside or mark == "." or (met and match["cut"] != " " and not (told and _ABOUT_PEOPLE.search(title.text)))):
        return len(title), []
    speakers = [Speaker(person.name, title.span(begin + person.start, begin + person.end)) for person in people]
    # Without a mark, the first part of what looked like a name may belong to the title.
    return (match.start() if mark else begin + people[0].start), speakers


def find_presenters(section: Section, draft: Draft, headings: Container[int]) -> list[Speaker]:
    """Who presented the item, in the order of the text; the same person may come more than once.

    `headings` is where those begin that name nobody: `headings_in`.

    Where the item sets them out, those who speak in its text are others who had something to say; among other matters
    everybody has.
    """
    if _FORMAL.search(section.title.text):
        return []
    here = Here(section, draft)
    by = BY.search(section.title.text)
    named = people_at(section.title, by.end()) if by else []
    if named:
        organisations = {row.represents for row in draft.attendance}  # "Rädda Barnen" is built like a name
        named = [one for one in named if one.name not in organisations]
    if (lead := _LEADS.match(section.title.text)) and here.is_known(lead["name"]):
        named.append(speaker(section.title[: lead.end("name")]))
    if dash := _DASH.search(section.title.text):
        named += in_sentence(section.title[dash.end() :], here, opens=False, early=False)
    prose: list[Passage] = []
    paragraphs = [paragraph for paragraph in section.paragraphs if paragraph.origins[0] not in headings]
    for number, (above, paragraph) in enumerate(pairwise((section.title, *paragraphs))):
        if heads_jav(above.text):
            continue
        if found := _set_out(paragraph, here, near=number < _HEADING_LINES):
            named += found
        else:
            prose.append(paragraph)
    if named or _OTHER_MATTERS.match(section.title.text):
        return named
    if _ROUND.search(section.title.text):
        return [one for paragraph in prose for one in _told([paragraph], here, first_names=0, in_round=True)]
    return [*_told(prose, here)] or [*_told_later(prose, here)]


def headings_in(draft: Draft) -> set[int]:
    """Where in the document headings begin that are no names."""
    listed = {row.person for row in draft.attendance}
    return {line.passage.origins[0] for line in draft.lines if line.heading and line.passage.text.strip() not in listed}


def _set_out(paragraph: Passage, here: Here, *, near: bool) -> list[Speaker]:
    """Those whom a line near the title names and says nothing of, or a label: "Föredragande: Maj Ek"."""
    if near and _IN_BRACKETS.fullmatch(paragraph.text) and (found := here.first_names(paragraph, 1)):
        return found
    if near and "\t" not in paragraph.text:
        first = next(iter(paragraph.sentences()))
        people = [one for one in people_alone(first) if here.is_known(one.name) or not first.text.isupper()]
        if people and (len(first) + 2 > len(paragraph) or all(here.is_known(one.name) for one in people)):
            return people
    if label := _LABELLED.match(paragraph.text):
        return [speaker(attendee.name) for attendee in read_attendees(paragraph[label.end() :])]
    return []


def _told(prose: Iterable[Passage], here: Here, *, first_names: int = 2, in_round: bool = False) -> Iterator[Speaker]:
    """Those who speak in sentences; a first name counts where one of so many paragraphs begins.

    Who says that something is so after another has spoken, in the midst of a paragraph, adds to it.
    """
    spoken = False
    for number, paragraph in enumerate(prose):
        sentences = paragraph.sentences()
        for index, sentence in enumerate(sentences):
            opens = index == 0 or (index == 1 and _labels(sentences[0], sentence))
            if spoken and index and _ADDS.search(sentence.text):
                continue
            early, first = opens and number < first_names, opens and (in_round or not number)
            found = list(in_sentence(sentence, here, opens=opens, early=early, first=first))
            if index:
                found += by_pronoun(sentences[index - 1], sentence, here)
            spoken = spoken or bool(found)
            yield from found


def _labels(before: Passage, sentence: Passage) -> bool:
    """Whether a short phrase stands before a sentence that begins with a name: "Språkbåten. Maj Ek berättade …"."""
    short = len(before.text.split()) < _WORDS_OF_SENTENCE and not _VERB.search(before.text)
    return short and leading_name(sentence.text) is not None


def _told_later(prose: Iterable[Passage], here: Here) -> Iterator[Speaker]:
    """Those who speak under their first names further on, where nobody else does."""
    for paragraph in prose:
        for sentence in paragraph.sentences():
            yield from in_sentence(sentence, here, opens=False, early=True)
