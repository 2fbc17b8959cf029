"""One person in an attendance list: what stands after a name, read into party, title, organisation, for whom, and for
which items: "Maj Ek (S), ordförande", "Maj Ek (S) tjänstgör för Bo Lo (M) §§ 12–18".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.attendance.stand_in import by_whom, for_whom
from extract.facts import Capacity, Status
from extract.number import alternatives
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import NAME, is_title
from ontology.register import load

_PARTY = re.compile(r"\(\s*([A-ZÅÄÖa-zåäö]{1,5})\s*\)|(?<=, )([A-ZÅÄÖ]{1,3})(?=,|$|\s\()")
_FOR_ONE_FROM = re.compile(r"\bersätter (?P<organisation>[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,3})$")
_BARE_PARTY = re.compile(r"\s*(?P<party>S|M|C|L|V|KD|MP|SD|FP)(?=$|[\s,;.])(?! och )")
_SHARED = re.compile(
    rf"\b(?:båda|bägge|samtliga|alla(?: (?:{alternatives(2, 8)}))?),? (?:från |i |på |vid |av )?(?=[A-ZÅÄÖ])"
)
_REGULAR_AWAY = re.compile(  # "ordinarie Bo Lo (M) frånvarande", said of the substitute
    rf"\bordinarie(?: ledamot(?:en)?)?:? (?P<who>{NAME}(?: \([A-ZÅÄÖa-zåäö]{{1,5}}\))?),? "
    r"(?:är |var |har |anmält )*(?:frånvarande|förhinder|förhindrad|sjuk)\b"
)
CLOCK = r"kl(?:ockan)?\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?"
"""From when, also until when, in any case: "kl. 10.15"."""
_HOURS = r"\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?(?!\d)"
_OUTSIDE_CLOCK = re.compile(rf",? ?\(?\b(?:{CLOCK}|{_HOURS})\)?,?", re.IGNORECASE)
_NOISE = re.compile(
    r"\b(?:tj(?:änst)?g(?:ör(?:ande)?\b|\.)|pga|p\.g\.a\.|på grund av|jäv\w*|närvarande|frånvarande|"
    r"sjuk\b|förhinder|\bers\b|\binträd(?:de|er)\b|\binkallad\b|\bvikarie\b|del av|delvis|deltar|deltog|fram\b|"
    r"(?:den senare|sistnämnd[ae]|denne|denna)(?: som)?\b|"
    rf"{CLOCK}|{_HOURS}|via (?:teams|zoom|länk))",
    re.I,
)
_ITEM = r"(?:§+|paragraf(?:en|erna)?|punkt(?:en|erna)?|pkt\.?|ärende(?:t|na)?(?: nr\.?)?|\bp\.?)\s*"
_ITEMS = re.compile(
    rf"{_ITEM}(?P<until>[–-] ?)?(?P<first>\d{{1,4}})"
    r"(?:\s*(?:[-–—]|t\.?o\.?m\.?|till(?: och med)?)\s*(?:§+\s*)?(?P<last>\d{1,4})|"
    r"(?P<open> ?[–—-])(?=\s*(?:$|[,;.)])))?",
    re.IGNORECASE,
)
_REVERSED = re.compile(r"(?<![\d/§] )(?<![\d/§])(\d{1,4}(?: ?[-–] ?\d{1,4})?) ?§+(?![ §]*\d)")  # "24–27 §§"
_MORE_ITEMS = re.compile(r"\s*(?:,|och|samt|&)\s*(?:§+\s*)?(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?(?![\d.:])")
_FROM = re.compile(
    r"(?:\bfr?\.?\s?o\.?\s?m\.?|\bfr\b\.?|\bfrån(?: och med)?(?!\s(?-i:[A-ZÅÄÖ]))|\banländ(?:e|er)|\bansl[öou]t\w*|"
    r"\b(?:an)?kom(?:mer)?\b|\binträd(?:de|er)|\binställde sig|\btillkom(?:mer)?|\bdök upp)[^§\d,;]{0,20}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:\bt\.?\s?o\.?\s?m\.?|\btill(?: och med)?|\befter|\blämna(?:de|r|t)|\bgick|\bgår|\båk(?:te|er)|\bfick gå|"
    r"\bavvek|\bavviker)[^§\d,;]{0,25}$",
    re.IGNORECASE,
)
_TO_AND_WITH = re.compile(r"\b(?:t\.?\s?o\.?\s?m\.?|till och med)\s*$", re.IGNORECASE)
_FROM_AND_WITH = re.compile(r"\b(?:fr?\.?\s?o\.?\s?m\.?|från(?: och med)?)\s*$", re.IGNORECASE)
_ONWARD = re.compile(r",? och (?:framåt|därefter|följande)\b", re.IGNORECASE)
_BEFORE_ITEM = re.compile(r"\b(?:före|innan)\s*$", re.IGNORECASE)
_AFTER_ITEM = re.compile(r"\befter\s*$", re.IGNORECASE)
_OPEN_BEFORE = re.compile(r"(?:^|[\s(,])[–-]$")  # "–§ 25"
_NOT_BEFORE = re.compile(r"\b(?:ej|inte|frånvarande)\b[^§\d,;]{0,15}\b(?:före|innan|förrän)\s*$", re.IGNORECASE)
_DURING = re.compile(r"\b(?:under|vid|på|i|enbart|endast|bara)\s*$", re.IGNORECASE)
_LONGEST_AWAY = 20  # items that somebody stepped aside for, at most
_RECUSED = re.compile(
    r"(?:\bjäv\w*,?|\bfrånvarande|\b(?:för)?utom|\bundantag för|\bej\b|\bdeltar (?:ej|inte)|\bundantaget|\binte\b|"
    r"\b(?:utanför|ute ur|lämnade) (?:rummet|salen|lokalen))[^§\d,;]{0,25}$",
    re.IGNORECASE,
)
_FOR_RECUSAL = re.compile(r"[\s,(–-]*(?:på grund av |p\.?g\.?a\.? )?jäv", re.IGNORECASE)  # "vid punkt 5 (jäv)"
_ABSENT = re.compile(
    r"\b(?:frånvarande|frånvaro|frånv|förhinder|förhindrad|avanmäld|återbud|sjuk(?:anmäld|skriven)?|bortrest|uteblev|"
    r"(?:ej|inte) (?:närvarande|på plats|med)|(?:deltog|kom|kunde|var) (?:ej|inte)(?: \w+){0,2}|saknades)\b",
    re.IGNORECASE,
)
_NOT_SERVING = re.compile(r"\b(?:ej|icke|inte)[ -]tjänstgör(?!\w* §)|\bersättare\b(?! för)|\bers\b", re.IGNORECASE)
_PIECE = re.compile(r"[()\t]|(?<![a-zåäö]-),| [–—-] (?!och\b)")  # but "barn-, skol- och kulturchef"
# "Sportfiskarna", "EY", "Länsmusiken i Stockholm": a name that is neither a title nor how somebody took part.
_ORGANISATION_LIKE = re.compile(
    r"(?!(?:Delt|Via|Teams|Zoom|Skype|Digital|Ers|Ledam|Närv|Frånv|Ja\b|Nej\b|Ordf|Sekr|Just|"
    r"Anm|MA[SR]\b|SAS\b|Kl\b|På\b|Från|Med\b|Tj|Adj|Vice|Ord))"
    r"[A-ZÅÄÖ][\w&.-]+(?:(?: (?:i|på|för|och|&|[A-ZÅÄÖ][\w&.-]*)){0,4}(?<! i)(?<! på)(?<! för)(?<! och)|"
    r"(?: [A-ZÅÄÖ][\w-]+)* [a-zåäö]*(?:förening|vänner|klubb|lag|råd|församling|skola|gymnasium|sällskap|krets|kår|"
    r"distrikt|kooperativ|bolag)|(?: [a-zåäö]+){1,4} [A-ZÅÄÖ][\w&.-]+)"
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
    shares: bool = False
    """Whether the organisation is said of those before as well: "båda Eda kommun"."""
    replaces: str | None = None
    """A person, or the organisation of the one who was away."""
    replaces_party: str | None = None
    replaced_by: Passage | None = None
    replaced_by_party: str | None = None
    status: Status | None = None
    capacity: Capacity | None = None
    from_item: str | None = None
    to_item: str | None = None
    recused_from: list[str] = field(default_factory=list)
    """Items for which somebody was away, most often for jäv."""
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


def settle_away(attendee: Attendee, items: Sequence[str]) -> None:
    """Who was away from the first items came later, and who was away until the end left: "ej §§ 44–46" of 41 to 46.

    A single item is most often one of jäv, and stays; several in the midst do where jäv is told.
    """
    away, count = attendee.recused_from, len(attendee.recused_from)
    if not 1 < count < len(items):
        return
    if away == [*items[:count]]:
        attendee.from_item, attendee.recused_from = items[count], []
    elif away == [*items[-count:]]:
        attendee.to_item, attendee.recused_from = items[-count - 1], []
    elif int(away[-1]) - int(away[0]) == count - 1 and "jäv" not in attendee.entry.text.casefold():
        attendee.recused_from = []


def describe(attendee: Attendee, said: Passage) -> None:
    """Reads what stands after a name into the attendee: party, for whom, items, title, organisation."""
    text = said.text
    if attendee.to_item and (more := _MORE_ITEMS.fullmatch(f",{text.rstrip('.')}")):
        attendee.to_item = more[2] or more[1]
        return
    if attendee.recused_from and (more := _MORE_ITEMS.fullmatch(f",{text.rstrip('.')}")):
        attendee.recused_from += map(str, range(int(more[1]), int(more[2] or more[1]) + 1)[:_LONGEST_AWAY])
        return
    if party := party_of(text if len(text) < 4 else None):
        if attendee.party and attendee.replaces and not attendee.replaces_party:  # "Maj Ek, s, ersätter Bo Lo, m"
            attendee.replaces_party = party
        else:
            attendee.party = party
        return
    if bare := _BARE_PARTY.match(text):  # "Maj Ek KD, ordförande"
        attendee.party, text = party_of(bare["party"]), text[bare.end() :]
    if shared := _SHARED.search(text):
        attendee.shares = True
        text = text[: shared.start()] + text[shared.end() :]
    if replaced := by_whom(text, away=attendee.status is Status.ABSENT or _ABSENT.search(text) is not None):
        begin = len(said.text) - len(text)
        attendee.status = Status.ABSENT
        attendee.replaced_by = said[begin + replaced.start("name") : begin + replaced.end("name")]
        attendee.replaced_by_party = party_of(replaced["party"])
        text = text[: replaced.start()] + text[replaced.end() :]
    text = _REVERSED.sub(r"§ \1", text) if "§" in text else text
    text = _read_replaced(attendee, _REGULAR_AWAY.sub(lambda regular: f"ersätter {regular['who']}", text))
    text = _read_items(attendee, text)
    for match in _PARTY.finditer(text):
        if party := party_of(match[1] or match[2]):
            attendee.party = attendee.party or party
            text = text.replace(match[0], " ", 1)
    if _ABSENT.search(text):
        attendee.status = Status.ABSENT
        text = _ABSENT.sub(" ", text)
    _read_position(attendee, text)


def _read_replaced(attendee: Attendee, text: str) -> str:
    """Takes for whom somebody serves, or that they do not, out of the text."""
    if match := for_whom(text):
        attendee.replaces, attendee.capacity = match["name"], Capacity.SUBSTITUTE
        attendee.replaces_party = party_of(match.groupdict().get("party"))
        return text[: match.start()] + " " + text[match.end() :]
    if (match := _FOR_ONE_FROM.search(text)) and (organisation := find_organisation(match["organisation"])):
        attendee.replaces, attendee.capacity = organisation, Capacity.SUBSTITUTE
        return text[: match.start()]
    if _NOT_SERVING.search(text):
        attendee.capacity = Capacity.SUBSTITUTE
    return text


def party_of(text: str | None) -> str | None:
    """The party's abbreviation in the register, or None."""
    party = load().party(text) if text else None
    return party.abbreviation if party else None


def _read_items(attendee: Attendee, text: str) -> str:
    """Takes the items that somebody was there for, or stepped aside for, out of the text."""
    while match := _ITEMS.search(text):
        before, first, last = _OUTSIDE_CLOCK.sub(" ", text[: match.start()]), match["first"], match["last"]
        end = match.end()
        if before.rstrip().endswith(("ordförande", "ordf.", "ordf")) and "vice" not in before:
            while more := _MORE_ITEMS.match(text, end):  # the items that somebody chaired
                end = more.end()
        elif _NOT_BEFORE.search(before):
            attendee.from_item = first
        elif _RECUSED.search(before) or _FOR_RECUSAL.match(text, end):
            end = _read_away(attendee, before, match)
        elif _FROM.search(before) or match["open"]:
            attendee.from_item, attendee.to_item = first, last or attendee.to_item
        elif _UNTIL.search(before) or _OPEN_BEFORE.search(before) or match["until"]:
            attendee.to_item = str(int(first) - 1) if _BEFORE_ITEM.search(before) else last or first
        else:
            end = _read_stretch(attendee, match)
        for clue in (_NOT_BEFORE, _RECUSED, _FROM, _UNTIL, _OPEN_BEFORE, _DURING):
            before = clue.sub("", before)
        text = f"{before} {text[end:]}"
    return text


def _read_stretch(attendee: Attendee, items: re.Match[str]) -> int:
    """Items from one to another ("§§ 4–6 och 8"), and where what is said of them ends; "§§ 4 och 8" are no stretch."""
    attendee.from_item, attendee.to_item = attendee.from_item or items["first"], items["last"] or items["first"]
    end, parted = items.end(), False
    while more := _MORE_ITEMS.match(items.string, end):
        parted = parted or not (items["last"] or more[2] or int(more[1]) <= int(attendee.to_item) + 1)
        attendee.to_item, end = more[2] or more[1], more.end()
    if parted:
        attendee.from_item = attendee.to_item = None
    return end


def _read_away(attendee: Attendee, before: str, items: re.Match[str]) -> int:
    """Items for which somebody was away: for jäv, or until they came ("ej t.o.m. § 3") or after they left; and where
    what is said of them ends.
    """
    text, end, first = items.string, items.end(), int(items["first"])
    numbers = [*range(first, int(items["last"] or first) + 1)]
    while more := _MORE_ITEMS.match(text, end):
        numbers += range(int(more[1]), int(more[2] or more[1]) + 1)
        end = more.end()
    if _TO_AND_WITH.search(before):
        attendee.from_item = str(first + 1)
    elif _AFTER_ITEM.search(before):
        attendee.to_item = str(first)
    elif _FROM_AND_WITH.search(before) or _ONWARD.match(text, end):
        attendee.to_item = str(first - 1)
    else:
        attendee.recused_from += map(str, numbers[:_LONGEST_AWAY])
    return end


def _read_position(attendee: Attendee, text: str) -> None:
    """Party, organisation and title: in parentheses, after commas and dashes, or as they stand."""
    for part in _PIECE.split(_NOISE.sub(" ", text)):
        piece = part.strip(" ,.;:–-")
        if len(piece) < 4 and attendee.party is None and (party := party_of(piece)):
            attendee.party = party
        elif piece in {"till", "från"}:  # of "till kl. 11"
            continue
        elif piece in {"X", "x"}:
            attendee.status = Status.PRESENT
        elif piece:
            if attendee.may_represent and find_organisation(piece):
                attendee.organisation = None
            title = piece if attendee.organisation else _take_organisation(attendee, piece)
            if title.startswith("som ") and not is_title(title):  # "som anmält förhinder"
                continue
            if title and len(title) < 80 and (attendee.title is None or is_title(title)):
                attendee.title = f"{attendee.title}, {title}" if attendee.title else title


def _take_organisation(attendee: Attendee, piece: str) -> str:
    """Notes the organisation that a piece names, alone or after a title, and gives back the title."""
    if organisation := find_organisation(piece):
        attendee.organisation = organisation
        return ""
    inner = _FROM_ORGANISATION.search(piece)
    opens = inner or not piece[0].islower() or is_title(piece.split(" ", maxsplit=1)[0])
    named = piece[inner.end() :] if inner else piece
    if opens and (organisation := (inner and find_organisation(named)) or find_organisation(named, whole=False)):
        attendee.organisation = organisation
        return (piece[: inner.start()] if inner else piece.split(organisation.split(" ")[0], maxsplit=1)[0]).strip()
    employer = _EMPLOYER.fullmatch(piece)
    title, name = (employer["title"].strip(), employer["name"] or employer["alone"]) if employer else ("", piece)
    acronym = name.isupper() and len(name) > 3
    if (attendee.title is None or acronym) and _ORGANISATION_LIKE.fullmatch(name) and not is_title(name):
        if title and not is_title(title):
            return piece
        attendee.organisation = find_organisation(name) or name
        return title
    return piece
