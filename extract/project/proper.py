"""Names of projects by what an item does with them, when no word says "project".

Swedish writes common nouns with a small letter, so a capital letter in the middle of a sentence, or inside a word,
marks a proper name. Which of these name a project `extract.project.candidate` judges.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.dates import MONTH
from extract.project import around as surroundings
from extract.project import sign
from extract.project.bare import is_fanciful
from extract.project.candidate import Candidate
from extract.project.clause import is_indefinite
from extract.project.item import Item
from extract.project.line import Named
from extract.project.other import is_other
from extract.project.place import Place, is_inside
from extract.project.slot import begins_with_place, is_name
from extract.project.subheading import is_subheading
from extract.words import frequencies

_COUNTED = (
    r"(?:%|[mt]?n?kr\b|kronor|miljon|procent|år|månad|veck|dag|timm|minut|kommun|deltag|person|elev|barn|hushåll|"
    r"plats|st\b|stycken|meter|jan|feb|mars|apr|maj|jun|jul|aug|sept|okt|nov|dec)"
)
_NUMBER = rf"\d{{2,4}}(?! ?[\d–:-]|[,.]\d| {_COUNTED})|\d(?:\.\d)?(?![\w.:-])"
_WORD = rf"(?:[A-ZÅÄÖÉ][\w+]*(?:-[\wåäö+]+)*|{_NUMBER})"
_CAPITALS = re.compile(
    rf"[A-ZÅÄÖÉ](?<![\w#@/.-].)[\w+]*(?:-[\w+]+)*(?:- och [a-zåäö]+)?"
    rf"(?:(?: (?:i|på|för|of|the|and|after|in|to|for|with|by|&))? {_WORD})*(?![\w@-])"
)
_COMMON = re.compile(
    r"-[a-zåäö]+(?:ar|er|or|erna|arna|orna|en|et)$(?<!-modellen)(?<!-projektet)|"
    r"\b(?:IT|VA|EU|ESF|HR|GIS|SFI|TV|FoU|LSS|HVB|AI|IKT|PR)-[a-zåäö]+$"
)
"""Common nouns with a capital of their own: "MHFA-utbildningar", "IT-drift"."""
_COMMON_NOUN = 1e-5
"""A share of running words."""
_LEAD = re.compile(
    r"(?:I|På|Inom|Under|Efter|Från|Till|Med|Vid|För|Genom|Bakom|Utöver|Medan|När|Där|Om|Av|Via|Mellan|Kring|Mot|Trots|"
    r"Enligt|Sedan|Både|Såväl|Även|Också|Nu|Därmed|Dessutom) (?=[A-ZÅÄÖ])|"
    r"[\w-]*(?i:projekt|satsning|pilot|försök)(?:et|en)? (?=[A-ZÅÄÖ])|"
    r"[\w-]*(?i:program|nätverk|överenskommelse|avtal|samarbete|modell|larm)(?:et|en|n) (?=[A-ZÅÄÖ])|"
    r"(?:Efterträdaren|Efterföljaren|Uppföljaren|Arvtagaren|Föregångaren|Fortsättningen) (?=[A-ZÅÄÖ])"
)
"""A word before the name that is no part of it: "Inom X", "Interregprojektet X"."""
_TOPIC = re.compile(r"(?!\w+(?<!Fråg)(?<!rn)a )[\w-]+ (?:i|för|på|med|om) (?=[A-ZÅÄÖ])")
"""The same where a sentence begins: "Medverkan i X", but not "Prata med X"."""
_NAMED_NOUN = re.compile(r"\w{5,}(?:en|et|an) (?=[A-ZÅÄÖ])")
_DOCUMENT = re.compile(
    r"(?:Cirkulär|Proposition|Motion|Plan|Program|Policy|Riktlinjer?|Strategi|Handlingsplan|Reglemente|Hur|Vad)\b"
)
_DATE = re.compile(rf"\d (?:{MONTH})\b")
_FIELDS = re.compile(r"(?:, [a-zåäö-]+)+ och [a-zåäö]")
"""More of what a body is for: "Stödgruppen för skola, vård och omsorg"."""
_COUNTY = " län"
_OF_A_COUNTY = re.compile(
    rf"[A-ZÅÄÖ][\w-]{{4,}}(?<!sregion)(?<!Region)(?<!Regionen)(?<!elsen) [A-ZÅÄÖ][a-zåäö]+s?{_COUNTY}\b"
)
"""A name of something in a county: "Odlingsnav Skåne län"."""


def proper(found: Iterable[Candidate]) -> Iterator[Named]:
    """Which of the names found in an item it treats as undertakings."""
    told, others = list[Candidate](), list[Candidate]()
    for one in found:
        (told if one.is_told() else others).append(one)
    while beside := [one for one in others if not one.could_be_a_person and any(map(one.is_beside, told))]:
        told += beside
        others = [one for one in others if one not in beside]
    yield from (one.named() for one in told if not any(map(one.leads_to, told)))


def told_around(found: Iterable[Candidate]) -> Iterator[Named]:
    """Around which of the names an undertaking is told of, in an item where nothing else is one's name."""
    for one in found:
        around = max(surroundings.points(place) for place in one.places)
        if one.is_told(around):
            yield one.named()


def candidates(item: Item) -> list[Candidate]:
    """The proper names of an item, but for what cannot be a project's."""
    heads = (Candidate(head, places, item) for head, places in _heads(item).items() if not begins_with_place(head))
    found = (one for head in heads if head.stands_as_name for one in _apart(head))
    return [one for one in found if _could_be_one(one)]


def _could_be_one(one: Candidate) -> bool:
    """Whether the words are no organisation's or document's name."""
    if any(sign.calls_other(place.line.text, place.start) for place in one.places):
        return False
    return is_name(one.name, person=False, inside=one.inside) and not _is_ordinary(one)


def _heads(item: Item) -> dict[str, list[Place]]:
    """The capitalised words of an item, with their places; small letters after them may belong to the name."""
    found: dict[str, list[Place]] = defaultdict(list)
    for number, line in enumerate(item.lines[item.shouted :], start=item.shouted):
        county = _COUNTY in line.text
        for match in _CAPITALS.finditer(line.text):
            start, end = match.span()
            if " " in match[0]:
                start = _after_lead(line.text, start, end)
            if county and (placed := _OF_A_COUNTY.match(line.text, start)):
                end = max(end, placed.end())
            name = line.text[start:end]
            place = Place(line, start, end, item.lines, number)
            if name.endswith("s") and name[:-1] in found and not is_fanciful(name + place.rest):
                name, place = name[:-1], place._replace(end=end - 1)
            if not _is_common(name) or sign.before(line.text, start) == sign.NAMING:
                found[name].append(place)
    for head in [head for head in found if (noun := _NAMED_NOUN.match(head)) and head[noun.end() :] in found]:
        bare = head[head.index(" ") + 1 :]
        found[bare] = [place._replace(start=place.end - len(bare)) for place in found.pop(head)] + found[bare]
    return found


def _apart(one: Candidate) -> Iterator[Candidate]:
    """A name, or several where it goes on to different ones: "Gröna rum Habo", "Gröna rum Aneby"."""
    rests = list(dict.fromkeys(place.rest for place in one.places)) if is_indefinite(one.head) else []
    several = len(rests) > 1 and not any(rest != other and rest.startswith(other) for rest in rests for other in rests)
    for rest in rests if several else ():
        yield replace(one, places=[place for place in one.places if place.rest == rest])
    if not several:
        yield one


def _after_lead(text: str, start: int, end: int) -> int:
    """Where the name begins in capitalised words that something else may open."""
    lead = _LEAD.match(text, start, end)
    if lead is None and not is_inside(text, start):
        lead = _TOPIC.match(text, start, end)
    return lead.end() if lead else start


def _is_ordinary(one: Candidate) -> bool:
    """Whether it is a date, breaks off in a list or begins as titles do; inside a sentence, as documents do."""
    name = one.name
    if _DATE.search(name) or any(_FIELDS.match(place.line.text, place.start + len(name)) for place in one.places):
        return True
    if is_other(name) and not one.is_quoted:
        return True
    return _DOCUMENT.match(name) is not None if one.inside else is_subheading(name)


def _is_common(name: str) -> bool:
    """Whether it is a common noun with letters before it that say what sort: "XYZ-bidrag", "IT-drift"."""
    letters, dash, noun = name.rpartition("-")
    if not dash:
        return False
    if _COMMON.search(name):
        return True
    return letters.isupper() and not name.endswith("-modellen") and frequencies().get(noun, 0.0) > _COMMON_NOUN
