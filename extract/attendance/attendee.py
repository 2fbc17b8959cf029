"""One person in an attendance list: name, party, title, organisation, for whom, and for which items.

Lists are written in many ways: "Maj Ek (S), ordförande", "Maj Ek, Eda kommun; Bo Lo, Arvika", "Maj Ek (Eda) och Bo Lo
(Arvika)", "Eda: Maj Ek, Bo Lo", "Maj Ek (S) tjänstgör för Bo Lo (M) §§ 12–18".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation, mentions
from extract.passage import Passage
from extract.people import NAME, is_title, leading_name, precedes_name
from ontology.register import load

_PARTY = re.compile(r"\(\s*([A-ZÅÄÖa-zåäö]{1,5})\s*\)|(?<=, )([A-ZÅÄÖ]{1,3})(?=,|$|\s\()")
_FOR = re.compile(
    rf"(?:\b(?:tj(?:änst)?g(?:ör(?:ande|\.)?)?\.?\s*)?(?:ersättare\s+)?(?:för|ersätter|ersatte|i stället för|"
    rf"istället för|vikarierar för)"
    rf"|\bersättare för|(?<=\()ers\.)\s*:?\s+(?P<name>{NAME})(?:\s*\((?P<party>[A-ZÅÄÖa-zåäö]{{1,5}})\))?"
)
_BARE_PARTY = re.compile(r"\s*(?P<party>S|M|C|L|V|KD|MP|SD|FP)(?=$|[\s,;])(?! och )")
_REPLACED = re.compile(rf"\b(?:ersätts|ersattes) av (?P<name>{NAME})(?: ?\((?P<party>[A-ZÅÄÖa-zåäö]{{1,5}})\))?")
_ORGANISATION_FIRST = re.compile(r"(?P<organisation>[^()]{2,60}?) ?\((?P<person>[^()]{4,80})\)")
_SERVING = re.compile(r" (?:för|ersätter|tjänstgör\w*|tjg|i stället) ")  # "Maj Ek för Bo Lo" is no "Maj ek. för."
_OFFICE = re.compile(r"(?:(?:[12](?::[ae])?|förste|första|andre|andra) )?(?:vice )?ordf(?:örande|\.)? ", re.IGNORECASE)
_SELF = re.compile(r"(?:jag(?: själv)?|undertecknad)")
_CLOCK = r"kl(?:ockan)?\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?"
_FROM_CLOCK = re.compile(  # "från kl. 10.15, § 4"
    rf"(?:\bfrån|\bmed|\btill|\banslöt|\banlände|mötet|m\.?) (?P<clock>{_CLOCK},?\s*)(?=[(§]|punkt|p\.)", re.IGNORECASE
)
_NOISE = re.compile(
    r"\b(?:tj(?:änst)?g(?:ör(?:ande)?\b|\.)|pga|p\.g\.a\.|på grund av|jäv\w*|närvarande|frånvarande|"
    r"sjuk|förhinder|\bers\b|del av|delvis|deltar|deltog|fram\b|"
    rf"{_CLOCK}|via (?:teams|zoom|länk))",
    re.I,
)
_ITEM = r"(?:§+|punkt(?:en|erna)?|pkt\.?|ärende(?:t|na)?(?: nr\.?)?|\bp\.?)\s*"
_ITEMS = re.compile(
    rf"{_ITEM}(?P<first>\d{{1,4}})(?:\s*(?:[-–—]|t\.?o\.?m\.?|till(?: och med)?)\s*(?:§+\s*)?(?P<last>\d{{1,4}}))?",
    re.IGNORECASE,
)
_MORE_ITEMS = re.compile(r"(?:,|och|samt)\s*(?:§+\s*)?(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?(?![\d.:])")
_FROM = re.compile(
    r"(?:\bfr\.?\s?o\.?\s?m\.?|\bfrån(?: och med)?(?!\s(?-i:[A-ZÅÄÖ]))|\banlände|\bansl[öo]t|\bkom\b)[^§\d,;]{0,20}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:\bt\.?\s?o\.?\s?m\.?|\btill(?: och med)?|\blämnade|\bgick|\bavvek)[^§\d,;]{0,25}$", re.IGNORECASE
)
_DURING = re.compile(r"\b(?:under|vid|på|i|enbart|endast|bara)\s*$", re.IGNORECASE)
_RECUSED = re.compile(
    r"(?:\bjäv\w*|\bfrånvarande|\butom|\bej|\bdeltar (?:ej|inte)|\bundantaget|\binte)[^§\d,;]{0,25}$", re.IGNORECASE
)
_ABSENT = re.compile(
    r"\b(?:frånvarande|frånvaro|frånv|förhinder|ej närvarande|deltog (?:ej|inte)|anmält förhinder|återbud|sjuk)\b",
    re.IGNORECASE,
)
_NOT_SERVING = re.compile(r"\b(?:ej|icke|inte)[ -]tjänstgör|\bersättare\b(?! för)|\bers\b", re.IGNORECASE)
_SEPARATOR = re.compile(  # "&" parts two names, and not "Friskis & Svettis"
    r"\s*(?:[;,](?:\s+(?:och|samt)(?=\s))?|(?<!-)\s(?:och|samt)"
    r"(?=\s(?:[A-ZÅÄÖ]|[a-zåäö.]+ (?:[a-zåäö]+ )?[A-ZÅÄÖ]\w+ [A-ZÅÄÖ]|jag\b|undertecknad))|"
    r"\s&(?=\s[A-ZÅÄÖ]\S+\s[A-ZÅÄÖ])|(?<=[a-zåäö])/(?=[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ]))\s*"
)
_FULL_NAME = re.compile(NAME)
_SEMICOLON = re.compile(r";\s*")
_PARENTHESIS = re.compile(r"[()]")
_IN_PARENTHESES = re.compile(r"\s*\([^)]*\)")
_PIECE = re.compile(r"[()\t,]| [–-] ")
_GROUP = re.compile(r"(?P<group>[A-ZÅÄÖ][\w .-]{1,40}?)\s*[:：]\s+(?=[A-ZÅÄÖ])")
# "Sportfiskarna", "EY", "Länsmusiken i Stockholm": a name that is neither a title nor how somebody took part.
_ORGANISATION_LIKE = re.compile(
    r"(?!(?:Delt|Via|Teams|Zoom|Skype|Digital|Ers|Ledam|Närv|Frånv|Ja\b|Nej\b|Ordf|Sekr|Just|"
    r"Anm|MA[SR]\b|SAS\b|Kl\b|På\b|Från|Med\b|Tj|Adj|Vice|Ord))"
    r"[A-ZÅÄÖ][\w&.-]+(?:(?: (?:i|på|för|och|&|[A-ZÅÄÖ][\w&.-]*)){0,4}(?<! i)(?<! på)(?<! för)(?<! och)|"
    r"(?: [a-zåäö]+){1,4} [A-ZÅÄÖ][\w&.-]+)"
)
_EMPLOYER = re.compile(
    r"(?P<title>(?:[a-zåäö][\w-]* ){0,3}?)(?:(?:från|vid|på) (?P<name>[A-ZÅÄÖ].*)|(?<= )(?P<alone>[A-ZÅÄÖ].{3,}))"
)
_FROM_ORGANISATION = re.compile(r"\b(?:från|för|vid|på|i)\s+(?=[A-ZÅÄÖ])")


@dataclass(slots=True, kw_only=True)
class Attendee:
    """What one entry says of one person. `None` where it says nothing."""

    name: Passage
    entry: Passage
    """The whole entry, for evidence."""
    party: str | None = None
    title: str | None = None
    organisation: str | None = None
    replaces: str | None = None
    replaces_party: str | None = None
    replaced_by: Passage | None = None
    replaced_by_party: str | None = None
    status: Status | None = None
    capacity: Capacity | None = None
    from_item: str | None = None
    to_item: str | None = None
    recused_from: list[str] = field(default_factory=list)
    part: int = 0
    """Where in the document the stretch between semicolons begins that the entry stands in."""

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a name, and perhaps a party, is known yet."""
        return not (self.title or self.organisation or self.replaces)

    @property
    def may_represent(self) -> bool:
        """Whether no organisation is known yet, or only a few capitals, perhaps one council's own party ("(AIL)")."""
        known = self.organisation
        return not known or (known.isupper() and len(known) < 6 and not find_organisation(known))


def read_attendees(passage: Passage) -> list[Attendee]:
    """The people that a line or a running list names, each with what belongs to the name."""
    found: list[Attendee] = []
    if clock := _FROM_CLOCK.search(passage.text):
        passage = Passage.join((passage[: clock.start("clock")], passage[clock.end("clock") :]), "")
    for whole in _parts(passage):
        heading, part = _heading(whole)
        run: list[Attendee] = []
        shares = False
        for whole_segment, linked in _segments(part):
            segment = _past_office(run, whole_segment)
            name = _person(segment.text)
            if name:
                run.append(_begin(segment, *name, heading))
                run[-1].part = whole.origins[0]
                shares = linked
            elif inside := _inside_parentheses(segment):
                run.append(inside)
            elif run:
                _attach(run if shares else run[-1:], segment)
        for attendee in run:
            found.append(attendee)
            if attendee.replaced_by:
                found.append(_substitute(attendee, attendee.replaced_by))
    return found


def _past_office(run: Sequence[Attendee], segment: Passage) -> Passage:
    """The segment without the office of whom the list names before: "Maj Ek (S), ordförande Bo Lo (M)"."""
    before, office = run[-1] if run else None, _OFFICE.match(segment.text)
    if not (before and before.party and not before.title and office and _person(segment.text[office.end() :])):
        return segment
    before.title = office[0].strip()
    before.entry = Passage.join((before.entry, segment[: office.end()].strip()), ", ")
    return segment[office.end() :]


def _heading(part: Passage) -> tuple[str | None, Passage]:
    """The organisation before a colon ("Eda: Maj Ek, Bo Lo"), and what stands after it."""
    group = _GROUP.match(part.text)
    if group is None:
        return None, part
    organisation = find_organisation(group["group"])
    known = organisation or group["group"].casefold() in _MODES
    return organisation, part[group.end() :] if known else part


def _inside_parentheses(segment: Passage) -> Attendee | None:
    """ "Eda (Maj Ek, sjuk)": the organisation first, who represents it in parentheses."""
    match = _ORGANISATION_FIRST.fullmatch(segment.text)
    if (
        not match
        or leading_name(match["person"]) is None
        or not (organisation := find_organisation(match["organisation"]))
    ):
        return None
    found = read_attendees(segment[match.start("person") : match.end("person")])
    if len(found) != 1:
        return None
    found[0].organisation, found[0].entry = organisation, segment
    return found[0]


def _substitute(absent: Attendee, name: Passage) -> Attendee:
    """Who came in somebody's place ("Maj Ek ersätts av Bo Lo § 3"); the items are those of the substitute."""
    substitute = Attendee(
        name=name,
        entry=absent.entry,
        party=absent.replaced_by_party,
        replaces=" ".join(absent.name.text.split()),
        capacity=Capacity.SUBSTITUTE,
        status=Status.PRESENT,
        from_item=absent.from_item,
        to_item=absent.to_item,
    )
    if absent.from_item or absent.to_item:
        absent.status = Status.PRESENT  # away for those items only
    absent.from_item = absent.to_item = None
    return substitute


_MODES = {"teams", "zoom", "digitalt", "på plats", "via teams", "via zoom", "ledamöter", "ersättare"}


def _parts(passage: Passage) -> Iterator[Passage]:
    """Stretches between semicolons: what stands after a name there belongs to that stretch."""
    begin = 0
    for match in _SEMICOLON.finditer(passage.text):
        yield passage[begin : match.start()]
        begin = match.end()
    yield passage[begin:]


def _segments(passage: Passage) -> Iterator[tuple[Passage, bool]]:
    """Stretches between commas and "och", those inside parentheses left whole, and whether "och" stands before."""
    begin, depth, text, linked = 0, 0, passage.text, False
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(text)]
    marks = sorted([(m.start(), m[0]) for m in _PARENTHESIS.finditer(text)])
    at = 0
    for start, end in cuts:
        while at < len(marks) and marks[at][0] < start:
            depth = max(0, depth + (1 if marks[at][1] == "(" else -1))
            at += 1
        if depth or start < begin:
            continue
        if segment := passage[begin:start].strip():
            yield segment, linked
        begin, linked = end, text[start:end].strip()[0] not in ";,"
    if segment := passage[begin:].strip():
        yield segment, linked


def _person(text: str) -> tuple[int, int] | None:
    """Where the name stands with which a segment begins, an organisation after it left out."""
    if _is_organisation(text):
        return None
    name = leading_name(text)
    if name is None:
        return _before_organisation(text)
    if name.start and not precedes_name(text[: name.start]):
        return None
    words = name.name.rsplit(" ", 1)
    if " " in words[0] and len(words[1]) == 1 and (words[1] in "X" or party_of(words[1])):  # "Maj Ek S", "Maj Ek X"
        return name.start, name.start + len(words[0])
    if " " in words[0] and _organisation_at_start(words[1]):  # "Maj Ek Sjöfartsverket"
        return name.start, name.start + len(words[0])
    return name.start, name.end


def _is_organisation(text: str) -> bool:
    """Whether a segment that may look like a name is an organisation: the register's, or called after a county."""
    bare = _SERVING.split(_IN_PARENTHESES.sub("", text))[0]
    words = bare.split()
    if load().find(bare) or (_organisation_at_start(bare) and not _names_both(words)):
        return True
    return len(words) == 2 and load().county(words[1]) is not None


def _names_both(words: Sequence[str]) -> bool:
    """Whether the words are a name and one of the register's organisations ("Maj Ek Umeå universitet")."""
    return any(
        load().find(" ".join(words[count:])) and _FULL_NAME.fullmatch(" ".join(words[:count]))
        for count in range(2, min(len(words), 5))
    )


@lru_cache(maxsize=4096)
def _organisation_at_start(text: str) -> bool:
    found = mentions(text)
    return bool(found) and found[0].start == 0 and not found[0].bare


def _before_organisation(text: str) -> tuple[int, int] | None:
    """A name right before an organisation, no more than a blank between ("Maj Ek Eda kommun")."""
    for mention in mentions(text):
        name = leading_name(text[: mention.start].rstrip(" ,("))
        if name and name.end >= len(text[: mention.start].rstrip(" ,(")) - 1:
            return name.start, name.end
        head = text[: text.find(mention.names[0])].rstrip() if mention.names and mention.names[0] in text else ""
        if _FULL_NAME.fullmatch(head):
            return 0, len(head)
    words = text.split(" ")
    for count in (
        range(len(words) - 1, 1, -1) if len(words) < 10 else ()
    ):  # the organisation's first word is part of what looked like a name
        head, tail = " ".join(words[:count]), " ".join(words[count:])
        if find_organisation(tail) and (name := leading_name(head)) and name.end == len(head):
            return name.start, name.end
    return None


def _begin(segment: Passage, start: int, end: int, heading: str | None) -> Attendee:
    attendee = Attendee(name=segment[start:end], entry=segment, organisation=heading)
    if start:
        attendee.title = segment.text[:start].strip()
    describe(attendee, segment[end:])
    return attendee


def _attach(run: Sequence[Attendee], segment: Passage) -> None:
    """Gives what follows a name to it; an organisation after "Maj Ek och Bo Lo" belongs to both."""
    last = run[-1]
    if _SELF.fullmatch(segment.text):
        return
    organisation = find_organisation(segment.text)
    if organisation and not last.organisation:
        for attendee in reversed(run):
            if attendee is not last and not (attendee.is_bare and bool(attendee.party) is bool(last.party)):
                break
            attendee.organisation = organisation
    else:
        describe(last, segment)
    last.entry = Passage.join((last.entry, segment), ", ")


def describe(attendee: Attendee, said: Passage) -> None:
    """Reads what stands after a name into the attendee: party, for whom, items, title, organisation."""
    text = said.text
    if attendee.to_item and (more := _MORE_ITEMS.fullmatch(f",{text}")):
        attendee.to_item = more[2] or more[1]
        return
    if party := party_of(text if len(text) < 4 else None):
        attendee.party = party
        return
    if bare := _BARE_PARTY.match(text):  # "Maj Ek KD, ordförande"
        attendee.party, text = party_of(bare["party"]), text[bare.end() :]
    if replaced := _REPLACED.search(text):
        begin = len(said.text) - len(text)
        attendee.status = Status.ABSENT
        attendee.replaced_by = said[begin + replaced.start("name") : begin + replaced.end("name")]
        attendee.replaced_by_party = party_of(replaced["party"])
        text = text[: replaced.start()] + text[replaced.end() :]
    if match := _FOR.search(text):
        attendee.replaces, attendee.capacity = match["name"], Capacity.SUBSTITUTE
        attendee.replaces_party = party_of(match["party"])
        text = text[: match.start()] + " " + text[match.end() :]
    elif _NOT_SERVING.search(text):
        attendee.capacity = Capacity.SUBSTITUTE
    text = _read_items(attendee, text)
    for match in _PARTY.finditer(text):
        if party := party_of(match[1] or match[2]):
            attendee.party = attendee.party or party
            text = text.replace(match[0], " ", 1)
    if _ABSENT.search(text):
        attendee.status = Status.ABSENT
    _read_position(attendee, text)


def party_of(text: str | None) -> str | None:
    """The party's abbreviation in the register, or None."""
    party = load().party(text) if text else None
    return party.abbreviation if party else None


def _read_items(attendee: Attendee, text: str) -> str:
    """Takes the items that somebody was there for, or stepped aside for, out of the text."""
    while match := _ITEMS.search(text):
        before, first, last = text[: match.start()], match["first"], match["last"]
        end = match.end()
        if before.rstrip().endswith(("ordförande", "ordf.", "ordf")) and "vice" not in before:
            while more := _MORE_ITEMS.match(text, end):  # the items that somebody chaired
                end = more.end()
        elif _RECUSED.search(before):
            attendee.recused_from.append(first)
        elif _FROM.search(before):
            attendee.from_item, attendee.to_item = first, last or attendee.to_item
        elif _UNTIL.search(before):
            attendee.to_item = first
        else:
            attendee.from_item, attendee.to_item = attendee.from_item or first, last or first
            while more := _MORE_ITEMS.match(text, end):
                attendee.to_item, end = more[2] or more[1], more.end()
        for clue in (_RECUSED, _FROM, _UNTIL, _DURING):
            before = clue.sub("", before)
        text = f"{before} {text[end:]}"
    return text


def _read_position(attendee: Attendee, text: str) -> None:
    """Party, organisation and title: in parentheses, after commas and dashes, or as they stand."""
    for part in _PIECE.split(_NOISE.sub(" ", text)):
        piece = part.strip(" ,.;:–-")
        if len(piece) < 4 and attendee.party is None and (party := party_of(piece)):
            attendee.party = party
        elif piece in {"X", "x"}:
            attendee.status = Status.PRESENT
        elif piece:
            if attendee.may_represent and find_organisation(piece):
                attendee.organisation = None
            title = piece if attendee.organisation else _take_organisation(attendee, piece)
            if title and len(title) < 80 and (attendee.title is None or is_title(title)):
                attendee.title = f"{attendee.title}, {title}" if attendee.title else title


def _take_organisation(attendee: Attendee, piece: str) -> str:
    """Notes the organisation that a piece names, alone or after a title, and gives back the title."""
    if organisation := find_organisation(piece):
        attendee.organisation = organisation
        return ""
    inner = _FROM_ORGANISATION.search(piece)
    opens = inner or not piece[0].islower() or is_title(piece.split(" ", maxsplit=1)[0])
    if opens and (organisation := find_organisation(piece[inner.end() :] if inner else piece, whole=False)):
        attendee.organisation = organisation
        return (piece[: inner.start()] if inner else piece.split(organisation.split(" ")[0], maxsplit=1)[0]).strip()
    employer = _EMPLOYER.fullmatch(piece)
    title, name = (employer["title"].strip(), employer["name"] or employer["alone"]) if employer else ("", piece)
    if attendee.title is None and _ORGANISATION_LIKE.fullmatch(name) and not is_title(name):
        if title and not is_title(title):
            return piece
        attendee.organisation = find_organisation(name) or name
        return title
    return piece
