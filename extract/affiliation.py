"""The organisation that running text gives a person: "Maj Ek, Eda kommun, meddelade …".

It says less than an attendance list, and may contradict it; but of people who only present or are quoted it is all
that is known.
"""

import re
from collections.abc import Iterator, Sequence

from extract.draft import Draft, Section
from extract.facts import Affiliation
from extract.organisation import Mention, Organisations
from extract.passage import Passage
from extract.people import PersonMention, find_people

_BESIDE = re.compile(r" ?, (?:från |på |vid )?")
_AND = re.compile(r"(?: och | samt |, )")
_LAST = (" och ", " samt ")


def find_affiliations(draft: Draft) -> None:
    """Each person beside an organisation, once in a document for each organisation."""
    organisations = Organisations.of(draft)
    seen: set[tuple[str, str]] = set()
    for section in draft.sections:
        for fact in _in_section(section, organisations):
            if (fact.person, fact.organisation) not in seen:
                seen.add((fact.person, fact.organisation))
                draft.affiliations.append(fact)


def _in_section(section: Section, organisations: Organisations) -> Iterator[Affiliation]:
    for passage in (section.title, *section.paragraphs):
        for sentence in passage.sentences():
            people = list(find_people(sentence.text)) if "," in sentence.text else ()
            if people:
                yield from _beside(sentence, people, organisations.find(sentence.text), section.number)


def _beside(
    sentence: Passage, people: Sequence[PersonMention], mentions: Sequence[Mention], item: str
) -> Iterator[Affiliation]:
    """Somebody right before an organisation, and those named together with them: "Maj Ek och Bo Alm, Eda kommun"."""
    starts = {mention.start: mention for mention in mentions if len(mention.names) == 1 and not mention.genitive}
    for place, person in enumerate(people):
        comma = _BESIDE.match(sentence.text, person.end)
        mention = starts.get(comma.end()) if comma else None
        if mention is None or mention.bare or _among_others(sentence.text, people[place + 1 :], mention):
            continue
        together = [person]
        for before in reversed(people[:place]):
            if not _AND.fullmatch(sentence.text[before.end : together[0].start]):
                break
            together.insert(0, before)
        evidence = (sentence.span(together[0].start, mention.end),)
        for named in together:
            yield Affiliation(person=named.name, organisation=mention.names[0], evidence=evidence, item=item)


def _among_others(text: str, behind: Sequence[PersonMention], mention: Mention) -> bool:
    """Whether what looks like an organisation is the last but one of several people: "Maj Ek, Bo Lo och Cia Ro"."""
    return len(behind) > 1 and behind[0].start == mention.start and text[behind[0].end : behind[1].start] in _LAST
