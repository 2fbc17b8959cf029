"""What stands after a name in an attendance list, read into party, title, organisation, for whom, and for which items:
"Maj Ek (S), ordförande", "Maj Ek (S) tjänstgör för Bo Lo (M) §§ 12–18".
"""

import re

from extract.attendance.attendee import Attendee, Whom, party_of
from extract.attendance.items import CLOCK, HOURS, read_items, read_more_items, sign_first
from extract.attendance.stand_in import by_whom, for_whom
from extract.facts import Capacity, Status
from extract.number import alternatives
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import NAME, is_title
from ontology.register import load

_PARTY = re.compile(r"\(\s*([A-ZÅÄÖa-zåäö]{1,5})\s*\)|(?<=, )([A-ZÅÄÖ]{1,3})(?=,|$|\s\()")
_PARTY_ALONE = re.compile(r" ?\(([A-ZÅÄÖa-zåäö]{1,5})\)")
_FOR_ONE_FROM = re.compile(r"\bersätter (?P<organisation>[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,3})$")
_BARE_PARTY = re.compile(r"\s*(?P<party>S|M|C|L|V|KD|MP|SD|FP)(?=$|[\s,;.])(?! och )")
_PARTY_LAST = re.compile(r"(?P<name>\S+ .*\S) (?P<party>S|M|C|L|V)")
_SHARED = re.compile(
    rf"\b(?:båda|bägge|samtliga|alla(?: (?:{alternatives(2, 8)}))?),? (?:från |i |på |vid |av )?(?=[A-ZÅÄÖ])"
)
_REGULAR_AWAY = re.compile(  # "ordinarie Bo Lo (M) frånvarande", said of the substitute
    rf"\bordinarie(?: ledamot(?:en)?)?:? (?P<who>{NAME}(?: \([A-ZÅÄÖa-zåäö]{{1,5}}\))?),? "
    r"(?:är |var |har |anmält )*(?:frånvarande|förhinder|förhindrad|sjuk)\b"
)
_NOISE = re.compile(
    r"\b(?:tj(?:änst)?g(?:ör(?:ande)?\b|\.)|pga|p\.g\.a\.|på grund av|jäv\w*|närvarande|frånvarande|"
    r"sjuk\b|förhinder|\bers\b|\binträd(?:de|er)\b|\binkallad\b|\bvikarie\b|del av|delvis|deltar|deltog|fram\b|"
    r"anmäl[dt]\b|meddela[td]\b|lämnat\b|kom\b|ingen ersättare\b|(?:den senare|sistnämnd[ae]|denne|denna)(?: som)?\b|"
    rf"{CLOCK}|{HOURS}|via (?:teams|zoom|länk))",
    re.I,
)
_ABSENT = re.compile(
    r"\b(?:frånvarande|frånvaro|frånv|förhinder|förhindrad|avanmäld|återbud|sjuk(?:anmäld|skriven)?|bortrest|uteblev|"
    r"(?:ej|inte) (?:närvarande|på plats|med)|(?:deltog|kom|kunde|var) (?:ej|inte)(?: \w+){0,2}|saknades)\b",
    re.IGNORECASE,
)
_NOT_SERVING = re.compile(
    r"\b(?:ej|icke|inte)[ -]tjänstgör(?!\w* §)|(?<!ingen )\bersättare\b(?! för)|\bers\b", re.IGNORECASE
)
_PIECE = re.compile(r"[()\t]|(?<![a-zåäö]-),| [–—-] (?!och\b)")  # but "barn-, skol- och kulturchef"
# "Sportfiskarna", "EY", "Länsmusiken i Stockholm": a name that is neither a title nor how somebody took part.
_ORGANISATION_LIKE = re.compile(
    r"(?!(?:Delt|Via|Teams|Zoom|Skype|Digital|Ers|Ledam|Närv|Frånv|Ja\b|Nej\b|Ordf|Sekr|Just|"
    r"Anm|MA[SR]\b|SAS\b|Kl\b|På\b|Från|Med\b|Tj|Adj|Vice|Ord))"
    r"[A-ZÅÄÖ][\w&.-]+(?:(?: (?:i|på|för|och|&|[A-ZÅÄÖ][\w&.-]*)){0,4}(?<! i)(?<! på)(?<! för)(?<! och)(?: län)?|"
    r"(?: [A-ZÅÄÖ][\w-]+)* [a-zåäö]*(?:förening|vänner|klubb|lag|råd|församling|skola|gymnasium|sällskap|krets|kår|"
    r"distrikt|kooperativ|bolag)|(?: [a-zåäö]+){1,4} [A-ZÅÄÖ][\w&.-]+)"
)
_EMPLOYER = re.compile(
    r"(?P<title>(?:[a-zåäö][\w-]* ){0,3}?)(?:(?:från|vid|på) (?P<name>[A-ZÅÄÖ].*)|(?<= )(?P<alone>[A-ZÅÄÖ].{3,}))"
)
_FROM_ORGANISATION = re.compile(r"\b(?:från|för|vid|på|i)\s+(?=[A-ZÅÄÖ])")


def describe(attendee: Attendee, said: Passage) -> None:
    """Reads what stands after a name into the attendee: party, for whom, items, title, organisation."""
    text = said.text
    if (alone := _PARTY_ALONE.fullmatch(text)) and (party := party_of(alone[1])):  # as most say no more
        attendee.party = attendee.party or party
        return
    if read_more_items(attendee, text) or _read_party(attendee, text):
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
    text = _REGULAR_AWAY.sub(lambda regular: f"ersätter {regular['who']}", sign_first(text))
    text = read_items(attendee, _read_replaced(attendee, text))
    for match in _PARTY.finditer(text):
        if party := party_of(match[1] or match[2]):
            attendee.party = attendee.party or party
            text = text.replace(match[0], " ", 1)
    if _ABSENT.search(text):
        attendee.status = Status.ABSENT
        text = _ABSENT.sub(" ", text)
    _read_position(attendee, text)


def _read_party(attendee: Attendee, text: str) -> bool:
    """Notes a party that stands alone; of two behind a substitute, the second is that of whom they serve for."""
    party = party_of(text if len(text) < 4 else None)
    if party and attendee.party and attendee.replaces and not attendee.replaces[-1].party:
        attendee.replaces[-1] = attendee.replaces[-1]._replace(party=party)  # "Maj Ek, s, ersätter Bo Lo, m"
    elif party:
        attendee.party = party
    return party is not None


def _read_replaced(attendee: Attendee, text: str) -> str:
    """Takes for whom somebody serves, or that they do not, out of the text."""
    served = text
    while match := for_whom(served):
        name, party, end = match["name"], match.groupdict().get("party"), match.end()
        if last := _PARTY_LAST.fullmatch(name):  # "för Bo Lo S"
            name, party = last["name"], last["party"]
        elif not party and (bare := _BARE_PARTY.match(served, end)):  # "för Bo Lo KD"
            party, end = bare["party"], bare.end()
        attendee.replaces.append(Whom(name, party_of(party)))
        attendee.capacity = Capacity.SUBSTITUTE
        served = f"{served[: match.start()]} {served[end:]}"
    if served is not text:
        return served
    if (match := _FOR_ONE_FROM.search(text)) and (organisation := find_organisation(match["organisation"])):
        attendee.replaces.append(Whom(organisation))
        attendee.capacity = Capacity.SUBSTITUTE
        return text[: match.start()]
    if _NOT_SERVING.search(text):
        attendee.capacity = Capacity.SUBSTITUTE
    return text


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
            elif attendee.organisation and _is_part(attendee.organisation, piece):
                said = (attendee.title, attendee.organisation)
                attendee.title, attendee.organisation = " ".join(filter(None, said)), None
            title = piece if attendee.organisation else _take_organisation(attendee, piece)
            if title.startswith("som ") and not is_title(title):  # "som anmält förhinder"
                continue
            if title and len(title) < 80 and (attendee.title is None or is_title(title)):
                attendee.title = f"{attendee.title}, {title}" if attendee.title else title


def _is_part(name: str, piece: str) -> bool:
    """Whether a name that nobody knows stands before the known one whose it is: "Skogsskolan, Habo kommun"."""
    known = load().find(piece) is not None or piece.endswith(" AB")
    return known and find_organisation(name) is None


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
