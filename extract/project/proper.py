"""Names of projects by what an item does with them, when no word says "project".

Swedish writes common nouns with a small letter, so a capital letter in the middle of a sentence, or inside a word,
marks a proper name. Each place where an item names it gives signs for or against a project (`extract.project.sign`);
so do the item's title, how often it is named, and whether it is a coined word. The points are added up for each name.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from extract.dates import MONTH
from extract.facts import ProjectKind
from extract.project import around as surroundings
from extract.project import opening, sign
from extract.project.bare import is_bare, is_fanciful
from extract.project.bodies import WORD
from extract.project.clause import is_indefinite
from extract.project.coinage import is_coinage
from extract.project.end import goes_in
from extract.project.item import Item
from extract.project.line import Named
from extract.project.place import Place, is_inside
from extract.project.slot import begins_with_place, is_name, is_person, sounds_like_a_name
from extract.project.subheading import is_subheading
from extract.project.telling import UNDERTAKINGS
from extract.project.title import is_rare, names_one
from extract.words import frequencies
from ontology.register import load

ENOUGH = 3
"""Points that make a name a project's, where two at least come from one sign."""
ENOUGH_FOR_A_PERSON = 5
"""The same for what could be a person's name as well."""
_SORTS = 2
"""How many sorts of things an item tells that speaks of an undertaking without the word."""
_PLAIN = 2
"""Points of a sign that counts where no other does."""

_COUNTED = (
    r"(?:%|[mt]?n?kr\b|kronor|miljon|procent|år|månad|veck|dag|timm|minut|kommun|deltag|person|elev|barn|hushåll|"
    r"plats|st\b|stycken|meter|jan|feb|mars|apr|maj|jun|jul|aug|sept|okt|nov|dec)"
)
_NUMBER = rf"\d{{2,4}}(?! ?[\d–:-]|[,.]\d| {_COUNTED})|\d(?:\.\d)?(?![\w.:-])"
_WORD = rf"(?:[A-ZÅÄÖÉ][\w+]*(?:-[\wåäö+]+)*|{_NUMBER})"
_CAPITALS = re.compile(
    rf"[A-ZÅÄÖÉ](?<![\w#@/.-].)[\w+]*(?:-[\w+]+)*(?:- och [a-zåäö]+)?"
    rf"(?:(?: (?:i|på|för|of|the|and|after|in|&))? {_WORD})*(?![\w@-])"
)
_COINED = re.compile(
    r"[A-ZÅÄÖ]?[a-zåäö]+[A-ZÅÄÖ]\w*|[A-ZÅÄÖ]{2,}[a-zåäö]{2,}\w*|[A-ZÅÄÖ]{3,9}|\w+\d\.?\d*|[\w-]+modellen$"
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
_NO_FIRST_NAME = re.compile(r"\w{6,}(?<!ti|st)(?:en|et|an)(?<!ian) |\w+(?:samverkan|samarbete|centrum|nätverk) ")
"""Nouns with which no person's name begins: "Synbussen Glimten" against "Christian Ek"."""
_SMALL = re.compile(r"(?: [a-zåäö][\w-]*){0,5}")
_MARK = re.compile(r"[.,:;)\"”]|\s*$")
_SMALL_WORD = re.compile(r" [a-zåäö]{3,}")
_FACILITY = re.compile(
    r"(?:huset|torget|hallen|stationen|skolan|gården|parken|hamnen|kyrkan|biblioteket|museet|centralen|badet|"
    r"slottet)\b",
    re.IGNORECASE,
)
_SITE = re.compile(rf"\w+ \w*{_FACILITY.pattern}", re.IGNORECASE)
"""Where things are, which organisations own and pay for as well."""
_DOCUMENT = re.compile(
    r"(?:Cirkulär|Proposition|Motion|Plan|Program|Policy|Riktlinjer?|Strategi|Handlingsplan|Reglemente|Hur|Vad)\b"
)
_ANY_NAME = re.compile(r"(?:Gemensam|Föreningen|Företaget|Bolaget|\w+(?:nämndens|styrelsens|rådets|skottets)) ")
_LINKED = re.compile(r" (?:i|på|för|till|mot|utan) ")
_ARTICLE = re.compile(r"(?:En|Ett|Den|Det|De) ")
_DATE = re.compile(rf"\d (?:{MONTH})\b")
_FIELDS = re.compile(r"(?:, [a-zåäö-]+)+ och [a-zåäö]")
"""More of what a body is for: "Stödgruppen för skola, vård och omsorg"."""
_COUNTY = " län"
_OF_A_COUNTY = re.compile(
    rf"[A-ZÅÄÖ][\w-]{{4,}}(?<!sregion)(?<!Region)(?<!Regionen)(?<!elsen) [A-ZÅÄÖ][a-zåäö]+s?{_COUNTY}\b"
)
"""A name of something in a county: "Odlingsnav Skåne län"."""
_JOINED = re.compile(r"[\"”]? (?:och|samt|respektive|resp\.) [\"”]?")
_LISTED = re.compile(rf"{_JOINED.pattern}|[\"”]?, [\"”]?")
_BODIES = re.compile(
    r"\b(?:AB|\d{4}|[\w-]*(?:[Ss]tiftelsen?|fond(?:en)?|förening(?:en)?|förbund(?:et)?|verket|bolag(?:et)?|"
    r"organisationer|Sverige))\b"
)


@dataclass(frozen=True)
class Candidate:
    """A name that can be a project's, with the places where an item has it."""

    head: str
    """Its capitalised words."""
    more: str
    """The small letters that go on with it."""
    places: Sequence[Place]
    speaks: bool
    """Whether the item speaks of an undertaking."""

    @property
    def name(self) -> str:
        """The words."""
        return self.head + self.more

    @cached_property
    def could_be_a_person(self) -> bool:
        """Whether it looks like a full name."""
        ruled_out = any(sign.is_of_no_person(one.line.text, one.start) for one in self.places)
        return not (ruled_out or _NO_FIRST_NAME.match(self.name)) and is_person(self.name)

    @cached_property
    def inside(self) -> bool:
        """Whether it stands inside a sentence somewhere."""
        return any(one.inside for one in self.places)

    def is_told(self, around: int = 0) -> bool:
        """Whether enough signs say that it is a project's; `around` is how much the item tells of one around it."""
        points = self._points(around)
        phrase = self.is_phrase
        if max(points) < _PLAIN and not (phrase and min(points) >= 0):
            return False
        told = (
            self.speaks,
            _coined(self.head),
            " " in self.head,
            len(self.places) > 1,
            any(one.entitled for one in self.places),
            any(one.quoted for one in self.places),
            phrase and any(map(_is_beside_others, self.places)),
            phrase and is_fanciful(self.name),
        )
        enough = ENOUGH_FOR_A_PERSON if self.could_be_a_person or _SITE.fullmatch(self.name) else ENOUGH
        return sum(points) + sum(told) >= enough

    def _points(self, around: int) -> list[int]:
        """What stands beside it each time, and what is told around it and of what it opens, as of no person."""
        points = [each for place in self.places for each in _signs(place, len(self.more))]
        if self.could_be_a_person:
            return points
        least = min(points)
        points += [opening.points(place, place.end + len(self.more)) for place in self.places]
        points.append(self._told_around(around, least) if around else 0)
        opens = _could_open(self.head, self.name, self.places) if least >= 0 else 0
        if opens >= opening.POINTS or max(points) > 0 or " " in self.name:
            points.append(opens)
        return points

    def _told_around(self, around: int, least: int) -> int:
        """Points for what is told around it: all where that is a sign by itself, else one."""
        return around if self._can_be_told_around(around, least) else int(least >= 0)

    def _can_be_told_around(self, around: int, least: int) -> bool:
        """Whether what is told around it is a sign by itself.

        More must be told where a capital alone makes it a name: of a single word, which must be coined as well, and
        of what a sentence begins with.
        """
        if _FACILITY.search(self.name):
            return False
        if self.more and not self.inside and not sounds_like_a_name(self.name):
            return False
        if " " in self.name and self.inside:
            return around >= surroundings.ENOUGH and least >= -1
        return around >= surroundings.ENOUGH_AT_FIRST and least >= 0 and (" " in self.name or _coined(self.head))

    @property
    def is_phrase(self) -> bool:
        """Whether it stands inside a sentence, and small letters belong to it."""
        return self.inside and _is_phrase(self.name)

    @property
    def is_quoted(self) -> bool:
        """Whether quotation marks or emphasis set it apart somewhere below the title."""
        return any(one.quoted and not one.entitled for one in self.places)

    def named(self) -> Named:
        """The name, where the item has it first."""
        first = self.places[0]
        return first.line.named(first.start, first.end + len(self.more), ProjectKind.INITIATIVE, certain=False)

    def is_beside(self, other: "Candidate") -> bool:
        """Whether nothing but "och" or "respektive" parts it from another somewhere, or a comma from one of a list."""
        joined = _LISTED if self.is_phrase and other.is_phrase else _JOINED
        return any(
            joined.fullmatch(
                one.line.text, min(one.end + len(self.more), two.end + len(other.more)), max(one.start, two.start)
            )
            for one in self.places
            for two in other.places
            if one.line is two.line
        )


def proper(found: Iterable[Candidate]) -> Iterator[Named]:
    """Which of the names found in an item it treats as undertakings."""
    told, others = list[Candidate](), list[Candidate]()
    for one in found:
        (told if one.is_told() else others).append(one)
    while beside := [one for one in others if not one.could_be_a_person and any(map(one.is_beside, told))]:
        told += beside
        others = [one for one in others if one not in beside]
    yield from (one.named() for one in told)


def told_around(found: Iterable[Candidate]) -> Iterator[Named]:
    """Around which of the names an undertaking is told of, in an item where nothing else is one's name."""
    for one in found:
        around = max(surroundings.points(place) for place in one.places)
        if one.is_told(around):
            yield one.named()


def candidates(item: Item) -> list[Candidate]:
    """The proper names of an item, but for what cannot be a project's."""
    heads = [
        (head, places)
        for head, places in _heads(item).items()
        if not begins_with_place(head) and _stands_as_name(head, places, item.text)
    ]
    heads = [apart for head, places in heads for apart in _apart(head, places)]
    speaks = bool(heads) and (UNDERTAKINGS.sees(item.text) or len(item.told) >= _SORTS)
    found = (Candidate(head, _more(head, places), places, speaks) for head, places in heads)
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


def _apart(head: str, places: list[Place]) -> Iterator[tuple[str, list[Place]]]:
    """The places of a head, those apart where it goes on to different names: "Gröna rum Habo", "Gröna rum Aneby"."""
    rests = {place.rest for place in places} if len(places) > 1 else ()
    several = (
        len(rests) > 1
        and is_indefinite(head)
        and not any(one != other and one.startswith(other) for one in rests for other in rests)
    )
    for rest in rests if several else ():
        yield head, [place for place in places if place.rest == rest]
    if not several:
        yield head, places


def _after_lead(text: str, start: int, end: int) -> int:
    """Where the name begins in capitalised words that something else may open."""
    lead = _LEAD.match(text, start, end)
    if lead is None and not is_inside(text, start):
        lead = _TOPIC.match(text, start, end)
    return lead.end() if lead else start


def _stands_as_name(head: str, places: Sequence[Place], text: str) -> bool:
    """Whether its capital is more than a sentence's first: it stands inside one, in a word, or again and again."""
    if _COINED.match(head) or any(one.inside for one in places):
        return True
    first, *again = places
    if not again and (first.entitled or (_ARTICLE.match(first.line.text, first.start) and not first.quoted)):
        return False
    name = head + _more(head, places)
    if name[0].lower() + name[1:] in text:
        return False
    if _could_open(head, name, places) > 0:
        return True
    if again:
        return " " in name or (len(head) > 6 and _coined(head))
    return _is_told_of(head, name, first)


def _is_told_of(head: str, name: str, place: Place) -> bool:
    """Whether a sentence that begins with it has no common word there, or tells what is told of undertakings."""
    several = " " in head or (name != head and sounds_like_a_name(name))
    return sign.after(place.line.text, place.start + len(name)) > (1 if several else _PLAIN)


def _could_open(head: str, name: str, places: Sequence[Place]) -> int:
    """How much a paragraph tells that begins with the words, where they are so like a name that it can be on it."""
    places = [one for one in places if one.opens_paragraph]
    if not places:
        return 0
    rare = " " not in name and is_rare(name) and not name.endswith(("na", "ning", "ningen", "chefen", "ledaren"))
    like = names_one(name) and not _ANY_NAME.match(name)
    like = like and (" " in head or sounds_like_a_name(name) or is_bare(name) or is_coinage(name))
    if not (rare or like):
        return 0
    points = max(opening.first(one, one.start + len(name)) for one in places)
    alone = " " not in name and points == opening.SURE
    return points if (rare if alone else like) else 0


def _is_ordinary(one: Candidate) -> bool:
    """Whether it is a date, breaks off in a list or begins as titles do; inside a sentence, as documents do."""
    name = one.name
    if _DATE.search(name) or any(_FIELDS.match(place.line.text, place.start + len(name)) for place in one.places):
        return True
    return _DOCUMENT.match(name) is not None if one.inside else is_subheading(name)


def _is_beside_others(place: Place) -> bool:
    """Whether the sentence names a municipality or another body of the register as well."""
    words = WORD.finditer(place.line.text)
    return any(load().find(word[0], short=True) for word in words if not place.start <= word.start() < place.end)


def _is_phrase(name: str) -> bool:
    """Whether small letters go on after a capital, as in no name of a person or a place: "Odla här"."""
    return _SMALL_WORD.search(name) is not None and not _BODIES.search(name)


def _is_common(name: str) -> bool:
    """Whether it is a common noun with letters before it that say what sort: "XYZ-bidrag", "IT-drift"."""
    letters, dash, noun = name.rpartition("-")
    if not dash:
        return False
    if _COMMON.search(name):
        return True
    return letters.isupper() and not name.endswith("-modellen") and frequencies().get(noun, 0.0) > _COMMON_NOUN


@lru_cache(maxsize=1 << 8)  # one sign after another asks it of the same name
def _coined(name: str) -> bool:
    """Whether no Swedish word is in it, or a capital letter or a digit where no word has them."""
    known = frequencies()
    return bool(_COINED.match(name)) or not any(word.casefold().removesuffix("s") in known for word in name.split())


def _more(head: str, places: Sequence[Place]) -> str:
    """The small letters that belong to a name after its capitalised words; a coined word has none but "i kubik"."""
    more = "" if _COINED.match(head) else _shared(places)
    return "" if _coined(head) and (" " in head or not _LINKED.match(more)) else more


def _shared(places: Sequence[Place]) -> str:
    """What a name goes on with: all that may belong to it where it stands once, else what follows each time."""
    if len(places) == 1 or (places[0].rest and len({place.rest for place in places}) == 1):
        return places[0].rest
    rests = [place.line.text[place.end :] for place in places]
    words = [small[0].split() for rest in rests if (small := _SMALL.match(rest))]
    same = 0
    while all(len(one) > same and one[same] == words[0][same] for one in words):
        same += 1
    shared = words[0][:same]
    ends = any(_MARK.match(rest, sum(len(word) + 1 for word in shared)) for rest in rests)
    while shared and not ends and not goes_in(shared[-1]):
        shared.pop()
    return "".join(f" {word}" for word in shared)


def _signs(place: Place, more: int) -> tuple[int, int, int]:
    text, end = place.line.text, place.end + more
    titled = place.entitled and place.start == 0 and re.match(r"\s*(?:$|[,(:–—]| - )", text[end:])
    follows = sign.after(text, end)
    if more:
        follows = min(sign.after(text, place.end), follows, key=lambda points: (points >= 0, -points))
    return sign.before(text, place.start), follows, 2 * bool(titled)
