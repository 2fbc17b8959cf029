"""The name of a body, out of what stands around it on its line: dates, municipality, words about the meeting."""

import re
from collections.abc import Iterable, Iterator, Sequence

from extract.dates import MONTH, find_dates
from extract.glance import Cued
from extract.passage import Passage
from extract.times import find_times
from ontology.register import load

NOUN = (
    r"(?:n[äa]mnd(?:en)?|styrelse(?:n)?|fullm[äa]ktige|utskott(?:et)?|r[åa]d(?:et)?|beredning(?:en)?|"
    r"n[äa]tverk(?:et)?|f[öo]rbund(?:et)?|direktion(?:en)?|grupp(?:en)?|forum(?:et)?|kommitt[ée](?:n)?|"
    r"delegation(?:en)?|kommission(?:en)?|team(?:et)?|arena(?:n)?|plattform(?:en)?|partnerskap(?:et)?|college(?:t)?|"
    r"samverkan|allians(?:en)?|panel(?:en)?|revision(?:en)?|dialog(?:en)?|f[öo]rsamling(?:en)?|chefstr[äa]ff|"
    r"chefsm[öo]te|klubb(?:en)?|f[öo]rening(?:en)?|presidi(?:um|et)|kollegi(?:um|et)|[äa]garm[öo]te(?:t)?|"
    r"parlament(?:et)?|kommunchefsm[öo]te|(?:grupps|n[äa]tverks|r[åa]ds)(?:m[öo]te|tr[äa]ff)(?= )|"
    r"konferens(?:en)?|st[äa]mma(?:n)?)"
)
BODY = Cued(rf"\b(?!\w*(?:kommunalr|regionr|oppositionsr)[åa]d\b)\w*(?:\w-)?{NOUN}s?\b", re.IGNORECASE)
MEETING_OF = re.compile(
    r"(?!\w*(?:gruppsmöte\w* för |chefs(?:möte|träff)))(?:för(?:t|da|des)? vid )?(?:ordinarie |extra )?"
    r"\w*(?:sammanträde|möte|träff)\w*"
    r"(?:\s+(?:med|i|för|av)\s+|:\s*(?=[\w-]+$))",
    re.IGNORECASE,
)
ONLY_MEETING = re.compile(
    r"(?:ordinarie |extra )?\w*(?:möte|sammanträde|träff|protokoll)\w*(?: (?:nr\.?|den|\w+dag(?:en)?|[\d/–-]+))*|"
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön|går)?dagen?s?|(?:vårt|senaste|förra|det|i (?:går|dag|\w+dags)) .*)",
    re.IGNORECASE,
)
_AUTHORITY = re.compile(r"[A-ZÅÄÖ][\w -]*(?:kommun|stad)|Region [A-ZÅÄÖ][\w ]*")
_GENITIVE = re.compile(rf"{NOUN}s$", re.IGNORECASE)
_MEETING_WORD = re.compile(
    r"\s+(?:(?:höst|vår|sommar|vinter|jul|års|månads|arbets|råds|nätverks)?möte|sammanträde|protokoll|träff)\w*\b.*$",
    re.IGNORECASE,
)
_GROUP_MEETING = re.compile(
    r"^(?P<group>(?:\w+-)?\w*(?:grupp(?=s)|(?P<it>nätverk|råd)(?=s)))s(?:möte|träff)\w*(?:,| -| –)? (?P<rest>[\wÅÄÖ#])",
    re.IGNORECASE,
)
"""What calls a meeting by who met: "Styrgruppsmöte för X", "Nätverksträff Y"."""
_GROUP_ALONE = re.compile(r"\w*grupps(?:möte|träff)(?!\w)", re.IGNORECASE)
_BOARD_MEETING = re.compile(
    r"^(?:styrelse|direktions|förbunds)möte (?=[A-ZÅÄÖ]\w*(?:förbund|samverkan|tjänst))", re.IGNORECASE
)
_AUTHORITY_FIRST = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\w-]*\s){1,2}?(?:kommun|stad)|(?:[A-ZÅÄÖ-]+\s){1,2}?KOMMUN|Region [A-ZÅÄÖ]\w+(?: län)?)"
    r"\s*[,:–-]?\s+(?!och\b|i\b|för\b|med\b)"
)
_OWNER = r"(?:(?:[A-ZÅÄÖ][\w-]*\s){1,2}?(?:kommun|stad)|Region(?:\s[A-ZÅÄÖ][\w-]*){1,2}(?: län)?)"
_AUTHORITY_LAST = re.compile(
    rf"(?:,|(?<=nämnden)|(?<=styrelsen)|(?<=fullmäktige)|(?<=utskottet))\s+{_OWNER}$|"
    rf"(?<!mellan)(?<!med)(?<!för)(?<!av)(?<! i)\s+{_OWNER} och (?:länets )?kommuner(?:na)?$"
)
_OF_MUNICIPALITY = re.compile(  # what a municipality has one of
    r"(?P<body>(?:\w+- och )?\w*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen)) i "
    r"[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)? kommun"
)
_AFTER_BODY = Cued(
    r"\s*(?:,?\s*(?:§+|nr\.?|möte nr)\s*\d|\s(?:sida? )?\d{1,3} ?[(\[]\d{1,3}[)\]]$|\([A-ZÅÄÖ]{2,6}\)$|"
    r",\s*(?:möte|sammanträde|protokoll)\b).*$",
    re.IGNORECASE,
)
_DAY_LAST = re.compile(rf"[\s,]+(?:den )?\d{{1,2}} (?:{MONTH})\.?$", re.IGNORECASE)
""" "Nätverket 11 mars": a day whose year stands elsewhere."""
_PIECE = re.compile(r"\s*(?:[·•|]|\s[–—]\s)\s*")
_TRAIL = re.compile(r"\w (?:[›»>→]|/ \w.* /) \w")  # the way to a page, and no name
_CALLED = re.compile(r" för (?:projektet )?(?:[A-ZÅÄÖ][\w-]+ ){1,3}\d{4}$")  # "Styrgruppen för Kustväg 2030": no day
_CLOCK_LAST = re.compile(r"[\s,]+kl(?:ockan)?\.?\s*$", re.IGNORECASE)
_PLACE_NAME = re.compile(r"[^\W\d_]{2,}")  # each of "NORDMARK-SÖDERSLÄTT/VÄSTERDAL"
_LONGEST_PREPOSITION = 4


def bare_name(passage: Passage) -> Passage | None:
    """The name without dates, the municipality before it and words about the meeting."""
    if _TRAIL.search(passage.text):
        return None
    said = [piece for piece in pieces(_without_meeting(passage)) if piece and not is_authority(piece.text)]
    others = [piece for piece in said if not ONLY_MEETING.fullmatch(piece.text)]
    named = [piece for piece in others if BODY.search(piece.text)] or _with_group(said, others) or others or said
    if not named:
        return None
    body = _without_authority(named[0])
    if match := _AFTER_BODY.search(body.text):
        body = body[: match.start()]
    body = body[: len(body.text.rstrip(" ,.:;–-("))].strip()
    if ONLY_MEETING.fullmatch(body.text):
        return None
    return body if 3 < len(body) < 160 and body.text[0].isalpha() else None


def _with_group(said: Iterable[Passage], others: Sequence[Passage]) -> list[Passage]:
    """What stands beside who met: "Digital hemtjänst – styrgruppsmöte 4"."""
    groups = [piece[: group.end()] for piece in said if (group := _GROUP_ALONE.match(piece.text))]
    return [Passage.join((groups[0], others[0]))] if groups and others else []


def pieces(cell: Passage) -> Iterator[Passage]:
    """What bullets, bars and dashes part: "Start | Digitalt råd"."""
    begin = 0
    for match in _PIECE.finditer(cell.text):
        yield cell.between(begin, match.start())
        begin = match.end()
    yield cell.between(begin, len(cell))


def is_authority(text: str) -> bool:
    """Whether it is the name of a municipality or region, and of no body that it has ("Kulturnämnden i Eda kommun")."""
    return _AUTHORITY.fullmatch(text) is not None and BODY.search(text) is None


def _without_meeting(passage: Passage) -> Passage:
    """What stands between "Möte med" and the day, the hour or "möte": "Rådets möte 3 maj" as "Rådet"."""
    if match := MEETING_OF.match(passage.text):
        passage = passage[match.end() :]
    if days := [day for day in find_dates(passage) if not _CALLED.search(passage.text[: day.end])]:
        passage = passage[: days[0].start]
    if day := _DAY_LAST.search(passage.text):
        passage = passage[: day.start()]
    if hours := find_times(passage.text):
        passage = passage[: hours[0].whole[0]]
        passage = passage[: len(_CLOCK_LAST.sub("", passage.text))]
    if match := _MEETING_WORD.search(passage.text):
        passage = passage[: match.start()]
        if passage.text.endswith("s") and not passage.text.endswith("ss"):  # the genitive of "X:s möte"
            passage = passage[:-1]
    return passage


def _without_authority(body: Passage) -> Passage:
    """ "Eda kommun, kommunstyrelsen" and "kommunstyrelsen, Eda kommun" as "kommunstyrelsen"."""
    if (last := _AUTHORITY_LAST.search(body.text)) and BODY.search(body.text[: last.start()]):
        body = body[: last.start()]
    if (of := _OF_MUNICIPALITY.fullmatch(body.text)) and load().find(body.text[of.end("body") + 3 :], short=True):
        body = body[: of.end("body")]
    match = _AUTHORITY_FIRST.match(body.text)
    return body[match.end() :] if match and BODY.search(body.text[match.end() :]) else body


def nominative(text: str) -> str:
    """The name with a capital, its genitive taken back ("kommunstyrelsens" → "Kommunstyrelsen")."""
    text = _GROUP_MEETING.sub(_who_met, _BOARD_MEETING.sub("", " ".join(text.split())))
    if text.endswith(("s", "S")) and not text.endswith("ss") and _GENITIVE.search(text):
        text = text[:-1]
    if text.isupper():
        words = text.split(" ")
        text = " ".join(_lowered(word, before) for before, word in zip(["", *words], words, strict=False))
        if len(words) > 1 and _are_letters(words[-1]):
            text = f"{text[: -len(words[-1])]}{words[-1]}"
    return text[0].upper() + text[1:]


def _who_met(found: re.Match[str]) -> str:
    return f"{found['group']}{'et' if found['it'] else 'en'} {found['rest']}"


def _are_letters(word: str) -> bool:
    """Whether a short word that nothing follows stands for a name, "VGR", and is no place's, "EDA"."""
    return len(word) <= _LONGEST_PREPOSITION and load().find(word.lower(), short=True) is None


def _lowered(word: str, before: str) -> str:
    """A word in capitals as it is written otherwise: with one where it is a place's name, or stands behind the noun."""
    small = word.lower()
    named = bool(load().find(small, short=True) or load().county(small))
    called = BODY.fullmatch(before) and not before.endswith("S") and len(word) > _LONGEST_PREPOSITION
    return _PLACE_NAME.sub(lambda part: part[0].capitalize(), small) if named or called else small
