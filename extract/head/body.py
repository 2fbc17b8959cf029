"""Which body met: the name as the minutes print it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from extract.dates import find_dates
from extract.draft import Draft
from extract.facts import Stated
from extract.form import Field
from extract.glance import Cued
from extract.label import OFFICERS, Kind, find_label
from extract.layout.paragraphs import join_lines
from extract.passage import Passage
from extract.people import leading_name
from extract.row import split_cells
from extract.times import find_times
from ontology.register import load

_NOUN = (
    r"(?:n[äa]mnd(?:en)?|styrelse(?:n)?|fullm[äa]ktige|utskott(?:et)?|r[åa]d(?:et)?|beredning(?:en)?|"
    r"n[äa]tverk(?:et)?|"
    r"f[öo]rbund(?:et)?|direktion(?:en)?|grupp(?:en)?|forum(?:et)?|kommitt[ée](?:n)?|delegation(?:en)?|"
    r"kommission(?:en)?|"
    r"team(?:et)?|arena(?:n)?|plattform(?:en)?|partnerskap(?:et)?|college(?:t)?|samverkan|allians(?:en)?|"
    r"panel(?:en)?|"
    r"revision(?:en)?|dialog(?:en)?|f[öo]rsamling(?:en)?|chefstr[äa]ff|chefsm[öo]te|klubb(?:en)?|f[öo]rening(?:en)?|"
    r"presidi(?:um|et)|kollegi(?:um|et)|[äa]garm[öo]te(?:t)?|parlament(?:et)?|kommunchefsm[öo]te|"
    r"konferens(?:en)?|st[äa]mma(?:n)?)"
)
_BODY = Cued(rf"\b(?!\w*(?:kommunalr|regionr|oppositionsr)[åa]d\b)\w*(?:\w-)?{_NOUN}s?\b", re.IGNORECASE)
_MINUTES = (
    r"(?:sammanträdes|mötes|styrelse|besluts)?(?:protokollsutdrag|protokoll(?:et)?|minnesanteckningar(?:na)?|"
    r"mötesanteckningar|anteckningar|referat|noteringar)"
)
_IS_MINUTES = re.compile(_MINUTES, re.IGNORECASE)
_GENITIVE = re.compile(rf"{_NOUN}s$", re.IGNORECASE)
_FROM = re.compile(
    rf"(?:kort |kortfattade )?{_MINUTES}\s*(?:,|:|–|-)?\s*(?:nr\.?\s*[\d/]+\s*[,:–-]?\s*)?"
    r"(?P<preposition>(?:(?:från|för|till|för(?:t|da|des)? vid|vid|över|av|med|i)\s+)*(?:(?:möte[tn]?|sammanträde[tn]?|"
    r"träff(?:en)?)\s+(?:med|för|i|den)\s+)?)(?P<body>.*)",
    re.IGNORECASE,
)
_BEFORE_MINUTES = re.compile(rf"(?P<body>.+?),?\s+{_MINUTES}\b", re.IGNORECASE)
_MEETING_WORD = re.compile(
    r"\s+(?:(?:höst|vår|sommar|vinter|jul|års|månads|arbets|råds|nätverks)?möte|sammanträde|protokoll|träff)\w*\b.*$",
    re.IGNORECASE,
)
_GROUP_MEETING = re.compile(r"^(?P<group>\w*(?:styr|arbets|projekt|referens)grupp)smöte\w* för ", re.IGNORECASE)
_MEETING_OF = re.compile(
    r"(?!\w*gruppsmöte\w* för )(?:för(?:t|da|des)? vid )?(?:ordinarie |extra )?\w*(?:sammanträde|möte|träff)\w*"
    r"(?:\s+(?:med|i|för|av)\s+|:\s*(?=[\w-]+$))",
    re.IGNORECASE,
)
_AUTHORITY_FIRST = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\w-]*\s){1,2}?(?:kommun|stad)|(?:[A-ZÅÄÖ-]+\s){1,2}?KOMMUN|Region [A-ZÅÄÖ]\w+(?: län)?)"
    r"\s*[,:–-]?\s+(?!och\b|"
    r"i\b|för\b|med\b)"
)
_AUTHORITY_LAST = re.compile(
    r",\s+(?:(?:[A-ZÅÄÖ][\w-]*\s){1,2}?(?:kommun|stad)|Region(?:\s[A-ZÅÄÖ][\w-]*){1,2}(?: län)?)$"
)
_OF_MUNICIPALITY = re.compile(  # what a municipality has one of
    r"(?P<body>\w*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen)) i "
    r"[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)? kommun"
)
_AFTER_BODY = Cued(
    r"\s*(?:,?\s*(?:§+|nr\.?|möte nr)\s*\d|\([A-ZÅÄÖ]{2,6}\)$|,\s*(?:möte|sammanträde|protokoll)\b).*$", re.IGNORECASE
)
_TOLD = re.compile(r"(?:anteckningar|noteringar|referat|protokoll)\w* från (?P<body>[^,.:;]{4,90})", re.IGNORECASE)
_MET = re.compile(  # in a letter: "Tack för ett bra möte med arbetsgruppen för …"
    r"\b(?:ett|dagens|gårdagens|vårt|senaste) (?:\w+ ){0,2}(?:möte|träff|sammanträde) "
    r"(?:med|i|för) (?P<body>[^.:;()]{4,90})"
)
_WHOSE_MINUTES = Cued(
    r"\b(?P<body>\w*(?:nämnden|styrelsen|fullmäktige|utskottet|rådet)s) protokoll(?:et)?\b", re.IGNORECASE
)
_GATHERED = Cued(  # "när Vattenrådet Dalarna träffades i Mora"
    rf"(?P<body>[A-ZÅÄÖ][\w-]*{_NOUN}(?: (?:(?:i|för) )?[A-ZÅÄÖ][\w-]+)*) "
    r"(?:träffades|sammanträdde|möttes|samlades|sågs|höll (?:sitt |ett )?(?:\w+ )?möte)\b"
)
_KINDS = {"Kommunalförbundet", "Samordningsförbundet", "Räddningstjänstförbundet", "Gymnasieförbundet"}
_ORGAN = re.compile(r"(?:Förbunds)?(?:[Dd]irektionen|[Ss]tyrelsen|[Ff]ullmäktige)")
_PROSE = re.compile(r",? som |^(?:Här|Hej|Vi|Jag|Det|Ämne|Till|Från|Nu|Tack)\b|\b(?:jag|vi|ni|oss)\b")
_ONLY_MEETING = re.compile(
    r"(?:ordinarie |extra )?\w*(?:möte|sammanträde|träff|protokoll)\w*(?: (?:nr\.?|den|\w+dag(?:en)?|[\d/–-]+))*|"
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön|går)?dagen?s?|(?:vårt|senaste|förra|det|i (?:går|dag|\w+dags)) .*)",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:nämnd|styrels|råd|grupp|utskott|nätverk|förbund|direktion|forum|samråd|samverkan|dialog|arena|plattform)"
    r"(?:en|et|e|s|ets|ens|n|ns)?(?: (?:nr\.? ?)?\d+)?",
    re.IGNORECASE,
)
_PIECE = re.compile(r"\s*(?:[·•|]|\s[–—]\s)\s*")
_TRAIL = re.compile(r"\w [›»>→] \w")  # the way to a page, and no name
_AUTHORITY = re.compile(r"[A-ZÅÄÖ][\w -]*(?:kommun|stad)|Region [A-ZÅÄÖ][\w ]*")
_PART_OF = re.compile(r"(\w*utskott|presidium|beredning)(?:et|en)", re.IGNORECASE)
_UNFINISHED = (",", "-", " i", " för", " och", " med", " av", " från", " vid", " hos")
_CLOCK_LAST = re.compile(r"[\s,]+kl(?:ockan)?\.?\s*$", re.IGNORECASE)
_ASKED_OTHERWISE = OFFICERS | {Kind.PLACE, Kind.TIME, Kind.TIME_AND_PLACE, Kind.ADJUSTMENT}
_LONG = 45  # characters of a line of prose
_PLACE_NAME = re.compile(r"[^\W\d_]{2,}")  # each of "NORDMARK-SÖDERSLÄTT/VÄSTERDAL"
_LINES = 14
_LONGEST_PREPOSITION = 4


def find_body(draft: Draft, fields: Sequence[Field], addressee: Passage | None = None) -> Stated[str] | None:
    """The body's name: a letter's addressee, after "Protokoll från", in its field, or on a line of its own."""
    lines = [line.passage for line in draft.head[:_LINES]]
    first = next(
        (n for n, line in enumerate(lines) if (label := find_label(line.text)) and label.kind is Kind.ATTENDANCE),
        _LINES,
    )
    top = [cell for line in lines[:first] for cell in _not_asked(split_cells(line)) if cell]
    running = [cell for line in draft.running for cell in split_cells(line.passage) if cell]
    sources = (
        _alone([addressee] if addressee else []),
        _after_minutes(top),
        _in_fields(fields),
        _alone(top),
        _after_minutes(running),
        _alone(running),
        _gathered(top),
        _whose_minutes(line.passage for line in (*draft.head, *draft.tail)),
        _titles(top),
    )
    found: list[Stated[str]] = []
    for candidates in sources:
        for passage in candidates:
            if body := _clean(passage):
                found.append(Stated(_nominative(body.text), (body.span(),)))
                if not _GENERIC.fullmatch(body.text):
                    return _in_full(found[-1], _beside_organ(lines[:first], top))
    return found[0] if found else None


def _not_asked(cells: Sequence[Passage]) -> Sequence[Passage]:
    """A line's cells without the answer that follows a label: "Plats   Nämndens lokaler, Eda"."""
    label = find_label(cells[0].text) if len(cells) > 1 and cells[0] else None
    return cells[:1] if label and label.kind in _ASKED_OTHERWISE else cells


def _beside_organ(lines: Sequence[Passage], cells: Sequence[Passage]) -> Sequence[Passage]:
    """The cells of the lines, without "Protokoll nr 3" between an association and its organ on a line of its own."""
    if not any(_ORGAN.fullmatch(line.text) for line in lines):
        return cells
    return [cell for cell in cells if not _ONLY_MEETING.fullmatch(cell.text)]


def _in_full(body: Stated[str], lines: Sequence[Passage]) -> Stated[str]:
    """The name as a line of its own gives it in full ("Regionala styrgruppen för X i Y" for "X").

    "Regionstyrelsen" above "Arbetsutskottet" is "Regionstyrelsens arbetsutskott".
    """
    if body.value in _KINDS and (name := _name_below(body, lines)):
        return Stated(f"{body.value} {name.text}", (*body.evidence, name.span()))
    for above, below in pairwise(lines):
        organ, part = "förbund" in body.value and _ORGAN.fullmatch(below.text), _PART_OF.fullmatch(below.text)
        if not (organ or part) or not above.span().touches(body.evidence[0]):
            continue
        if organ:
            return Stated(below.text, (below.span(),))
        if part:
            return Stated(f"{body.value}s {part[1].casefold()}", (*body.evidence, below.span()))
    stated = body.value.casefold()
    for passage in _alone(lines):
        if stated not in passage.text.casefold() or _IS_MINUTES.match(passage.text):
            continue
        whole = _clean(passage)
        if whole and len(whole) > len(stated) and stated in whole.text.casefold():
            return Stated(_nominative(whole.text), (whole.span(),))
    return body


def _name_below(body: Stated[str], lines: Sequence[Passage]) -> Passage | None:
    """The name on the line below a word that says only what kind of body it is ("Kommunalförbundet", "Norra Älven")."""
    below = [line for line in lines if line.origins[0] > body.evidence[0].end][:3]
    for line in below:
        if _IS_MINUTES.match(line.text) or find_dates(line):
            continue
        named = line.text[0].isupper() and not find_label(line.text) and not _ORGAN.fullmatch(line.text)
        return line if named and len(line) < 60 else None
    return None


def _after_minutes(lines: Sequence[Passage]) -> Iterator[Passage]:
    """ "Protokoll från X", which may go on over two more lines, and "X, protokoll"."""
    for index, line in enumerate(lines):
        match = _FROM.match(line.text)
        if match and match["body"]:
            joined = _with_next(lines, index)
            again = _FROM.match(joined.text) or match
            body = joined[again.start("body") :]
            place = again["preposition"].endswith(("mötet i ", "möte i ", "träffen i ")) and not _BODY.search(body.text)
            is_bare = again["preposition"].strip() in {"", "med"}  # "med beslut" names nobody
            if not place and (not is_bare or _BODY.search(body.text)):
                yield body
        elif match := _TOLD.search(line.text):
            torn = match.end() == len(line) > _LONG and index + 1 < len(
                lines
            )  # a sentence that goes on in the next line
            told = join_lines(lines[index : index + 2]) if torn else _with_next(lines, index)
            again = _TOLD.search(told.text) or match
            yield told[again.start("body") : again.end("body")]
        elif (match := _MEETING_OF.match(line.text)) and not _is_place(
            line.text[: match.end()], line.text[match.end() :]
        ):
            yield _with_next(lines, index)[match.end() :]
        elif (match := _MET.search(line.text) or _BEFORE_MINUTES.match(line.text)) and _BODY.search(match["body"]):
            yield line[match.start("body") : match.end("body")]


def _is_place(before: str, named: str) -> bool:
    """Whether "möte i" is followed by where it was, and not by the body."""
    return before.endswith(" i ") and _BODY.search(named) is None


def _with_next(lines: Sequence[Passage], index: int) -> Passage:
    """A line with those on which its name goes on: they begin in lower case."""
    parts = [lines[index]]
    for line in [below for below in lines[index + 1 : index + 4] if not _ONLY_MEETING.fullmatch(below.text)]:
        unfinished = parts[-1].text.casefold().endswith(_UNFINISHED)
        dated = bool(find_dates(line) or find_times(line.text))
        if not (line.text[0].islower() or unfinished) or find_label(line.text) or (dated and not unfinished):
            break
        parts.append(line)
        if dated:
            break
    return join_lines(parts)


def _in_fields(fields: Sequence[Field]) -> Iterator[Passage]:
    for field in fields:
        if field.label.kind is Kind.BODY and field.values:
            yield field.values[0]


def _alone(lines: Sequence[Passage]) -> Iterator[Passage]:
    """Lines and cells that are nothing but a body's name."""
    for index, line in enumerate(lines):
        for piece in _pieces(line):
            if len(piece) > 110 or not _BODY.search(piece.text) or _PROSE.search(piece.text) or find_label(piece.text):
                continue
            name = leading_name(piece.text)
            named = name and not _BODY.search(piece.text[: name.end])  # "Bredbandsforum Eda" is built like a name
            if (
                name and named and not _BODY.fullmatch(piece.text[name.end :].strip())
            ):  # so is "Norra Dalslands" nätverk
                continue
            if not piece.text.endswith((".", ":")) and "@" not in piece.text:
                yield _with_next(lines, index) if piece.text == line.text else piece


def _gathered(lines: Sequence[Passage]) -> Iterator[Passage]:
    """Of whom it is told that they met, perhaps from one line to the next."""
    for line, following in zip_longest(lines, lines[1:]):
        both = join_lines((line, following)) if following else line
        yield from (both[match.start("body") : match.end("body")] for match in _GATHERED.finditer(both.text))


def _whose_minutes(lines: Iterable[Passage]) -> Iterator[Passage]:
    """Whose minutes a line says that they are: "Kommunfullmäktiges protokoll är justerat"."""
    for line in lines:
        if match := _WHOSE_MINUTES.search(line.text):
            yield line[match.start("body") : match.end("body")]


def _titles(lines: Sequence[Passage]) -> Iterator[Passage]:
    """Failing all else, a line at the top that is no label, no person, no authority and no date."""
    for index, line in enumerate(lines[:6]):
        text = line.text
        plain = 8 < len(text) < 90 and text[0].isupper() and text[-1] not in ".:" and "@" not in text and " " in text
        if not plain or find_label(text):
            if find_label(text) and not _IS_MINUTES.match(text):
                return
            continue
        if leading_name(text) or _AUTHORITY.fullmatch(text) or find_dates(line) or _IS_MINUTES.search(text):
            continue
        yield _with_next(lines, index)


def _pieces(cell: Passage) -> Iterator[Passage]:
    begin = 0
    for match in _PIECE.finditer(cell.text):
        yield cell[begin : match.start()].strip()
        begin = match.end()
    yield cell[begin:].strip()


def _clean(passage: Passage) -> Passage | None:
    """The name without dates, the municipality before it and words about the meeting."""
    if _TRAIL.search(passage.text):
        return None
    if match := _MEETING_OF.match(passage.text):
        passage = passage[match.end() :]
    for mention in find_dates(passage):
        passage = passage[: mention.start]
        break
    for hour in find_times(passage.text):
        passage = passage[: hour.whole[0]]
        passage = passage[: len(_CLOCK_LAST.sub("", passage.text))]
        break
    if match := _MEETING_WORD.search(passage.text):
        passage = passage[: match.start()]
        if passage.text.endswith("s") and not passage.text.endswith("ss"):  # the genitive of "X:s möte"
            passage = passage[:-1]
    pieces = [piece for piece in _pieces(passage) if piece and not _AUTHORITY.fullmatch(piece.text)]
    pieces = [piece for piece in pieces if not _ONLY_MEETING.fullmatch(piece.text)] or pieces
    named = [piece for piece in pieces if _BODY.search(piece.text)] or pieces
    if not named:
        return None
    body = _without_authority(named[0])
    if match := _AFTER_BODY.search(body.text):
        body = body[: match.start()]
    body = body[: len(body.text.rstrip(" ,.:;–-("))].strip()
    if _ONLY_MEETING.fullmatch(body.text):
        return None
    return body if 3 < len(body) < 160 and body.text[0].isalpha() else None


def _without_authority(body: Passage) -> Passage:
    """ "Eda kommun, kommunstyrelsen" and "kommunstyrelsen, Eda kommun" as "kommunstyrelsen"."""
    if (last := _AUTHORITY_LAST.search(body.text)) and _BODY.search(body.text[: last.start()]):
        body = body[: last.start()]
    if (of := _OF_MUNICIPALITY.fullmatch(body.text)) and load().find(body.text[of.end("body") + 3 :], short=True):
        body = body[: of.end("body")]
    match = _AUTHORITY_FIRST.match(body.text)
    return body[match.end() :] if match and _BODY.search(body.text[match.end() :]) else body


def _nominative(text: str) -> str:
    """The name with a capital, its genitive taken back ("kommunstyrelsens" → "Kommunstyrelsen")."""
    text = _GROUP_MEETING.sub(r"\g<group>en för ", " ".join(text.split()))
    if text.endswith(("s", "S")) and not text.endswith("ss") and _GENITIVE.search(text):
        text = text[:-1]
    if text.isupper():
        words = text.split(" ")
        text = " ".join(_lowered(word, before) for before, word in zip(["", *words], words, strict=False))
    return text[0].upper() + text[1:]


def _lowered(word: str, before: str) -> str:
    """A word in capitals as it is written otherwise: with one where it is a place's name, or stands behind the noun."""
    small = word.lower()
    named = bool(load().find(small, short=True) or load().county(small))
    called = _BODY.fullmatch(before) and not before.endswith("S") and len(word) > _LONGEST_PREPOSITION
    return _PLACE_NAME.sub(lambda part: part[0].capitalize(), small) if named or called else small
