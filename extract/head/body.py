"""Which body met: where the minutes name it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from extract.dates import find_dates
from extract.draft import Draft
from extract.facts import Stated
from extract.form import Field
from extract.glance import Cued
from extract.head.body_name import BODY, MEETING_OF, NOUN, ONLY_MEETING, bare_name, is_authority, nominative, pieces
from extract.label import OFFICERS, Kind, find_label
from extract.layout.paragraphs import join_lines
from extract.passage import Passage
from extract.people import leading_name
from extract.row import split_cells
from extract.times import find_times
from ontology.register import load

_MINUTES = (
    r"(?:sammanträdes|mötes|styrelse|besluts)?(?:protokollsutdrag|protokoll(?:et)?|minnesanteckningar(?:na)?|"
    r"mötesanteckningar|anteckningar|referat|noteringar)"
)
_IS_MINUTES = re.compile(_MINUTES, re.IGNORECASE)
_FROM = re.compile(
    rf"(?:kort |kortfattade )?{_MINUTES}\s*(?:,|:|–|-)?\s*(?:nr\.?\s*[\d/]+\s*[,:–-]?\s*)?"
    r"(?P<preposition>(?:(?:från|för|till|för(?:t|da|des)? vid|vid|över|av|med|i)\s+)*(?:(?:möte[tn]?|sammanträde[tn]?|"
    r"träff(?:en)?)\s+(?:med|för|i|den)\s+)?)(?P<body>.*)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:från|fört|för) (?:\w+ )?(?:vid |med )?\w")
_BEFORE_MINUTES = re.compile(rf"(?P<body>.+?),?\s+{_MINUTES}\b", re.IGNORECASE)
_TOLD = re.compile(r"(?:anteckningar|noteringar|referat|protokoll)\w* från (?P<body>[^,.:;]{4,90})", re.IGNORECASE)
_MET = re.compile(  # in a letter: "Tack för ett bra möte med arbetsgruppen för …"
    r"\b(?:ett|dagens|gårdagens|vårt|senaste) (?:\w+ ){0,2}(?:möte|träff|sammanträde) "
    r"(?:med|i|för) (?P<body>[^.:;()]{4,90})"
)
_WHOSE_MINUTES = Cued(
    r"\b(?P<body>\w*(?:nämnden|styrelsen|fullmäktige|utskottet|rådet)s) protokoll(?:et)?\b", re.IGNORECASE
)
_GATHERED = Cued(  # "när Vattenrådet Dalarna träffades i Mora"
    rf"(?P<body>[A-ZÅÄÖ][\w-]*{NOUN}(?: (?:(?:i|för) )?[A-ZÅÄÖ][\w-]+)*) "
    r"(?:träffades|sammanträdde|möttes|samlades|sågs|höll (?:sitt |ett )?(?:\w+ )?möte)\b"
)
_KINDS = {"Kommunalförbundet", "Samordningsförbundet", "Räddningstjänstförbundet", "Gymnasieförbundet"}
_ORGAN = re.compile(r"(?:Förbunds)?(?:[Dd]irektionen|[Ss]tyrelsen|[Ff]ullmäktige)")
_PROSE = re.compile(
    r",? som |^(?:Här|Hej|Vi|Jag|Det|Ämne|Till|Från|Nu|Tack)\b|\b(?:jag|vi|ni|oss)\b|^(?:i|med|för|från|av|vid|hos) "
)
_GREETS = re.compile(r"(?:Hej|Hejsan|God|Tack|Kära)\b")
_GENERIC = re.compile(
    r"(?:nämnd|styrels|råd|grupp|utskott|nätverk|förbund|direktion|forum|samråd|samverkan|dialog|arena|plattform)"
    r"(?:en|et|e|s|ets|ens|n|ns)?(?: (?:nr\.? ?)?\d+)?",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"(\w*utskott|presidium|beredning)(?:et|en)", re.IGNORECASE)
_UNFINISHED = (",", "-", " i", " för", " och", " med", " av", " från", " vid", " hos")
_ASKED_OTHERWISE = OFFICERS | {Kind.PLACE, Kind.TIME, Kind.TIME_AND_PLACE, Kind.ADJUSTMENT}
_LONG = 45  # characters of a line of prose
_LINES = 14


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
            if body := bare_name(passage):
                found.append(Stated(nominative(body.text), (body.span(),)))
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
    return [cell for cell in cells if not ONLY_MEETING.fullmatch(cell.text)]


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
        whole = bare_name(passage)
        if whole and len(whole) > len(stated) and stated in whole.text.casefold():
            return Stated(nominative(whole.text), (whole.span(),))
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
    lines = _with_first_word(lines)
    for index, line in enumerate(lines):
        match = _FROM.match(line.text)
        if match and match["body"]:
            joined = _with_next(lines, index)
            again = _FROM.match(joined.text) or match
            body = joined[again.start("body") :]
            place = again["preposition"].endswith(("mötet i ", "möte i ", "träffen i ")) and not BODY.search(body.text)
            is_bare = again["preposition"].strip() in {"", "med"}  # "med beslut" names nobody
            if not place and (not is_bare or BODY.search(body.text)):
                yield body
        elif match := _TOLD.search(line.text):
            below = lines[index + 1].text if index + 1 < len(lines) else ""
            goes_on = match.end() == len(line) > _LONG and bool(below) and not _GREETS.match(below)
            told = join_lines(lines[index : index + 2]) if goes_on else _with_next(lines, index)
            again = _TOLD.search(told.text) or match
            yield told[again.start("body") : again.end("body")]
        elif (match := MEETING_OF.match(line.text)) and not _is_place(line.text, match.end()):
            yield _with_next(lines, index)[match.end() :]
        elif (match := _MET.search(line.text) or _BEFORE_MINUTES.match(line.text)) and BODY.search(match["body"]):
            yield line[match.start("body") : match.end("body")]


def _with_first_word(lines: Sequence[Passage]) -> list[Passage]:
    """The lines, "Protokoll" joined to the line below that goes on with "från sammanträde med …"."""
    goes_on = {place for place in range(1, len(lines)) if _GOES_ON.match(lines[place].text)}
    goes_on = {place for place in goes_on if _IS_MINUTES.fullmatch(lines[place - 1].text)}
    return [join_lines(lines[place - 1 : place + 1]) if place in goes_on else line for place, line in enumerate(lines)]


def _is_place(text: str, end: int) -> bool:
    """Whether "möte i", which ends there, is followed by where it was, and not by the body."""
    return text.endswith(" i ", 0, end) and BODY.search(text[end:]) is None


def _with_next(lines: Sequence[Passage], index: int) -> Passage:
    """A line with those on which its name goes on: they begin in lower case."""
    parts = [lines[index]]
    for line in lines[index + 1 : index + 4]:
        if ONLY_MEETING.fullmatch(line.text):
            continue
        unfinished = parts[-1].text.casefold().endswith(_UNFINISHED)
        if not (line.text[0].islower() or unfinished) or find_label(line.text):
            break
        dated = bool(find_dates(line) or find_times(line.text))
        if not dated or unfinished:
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
        for piece in pieces(line):
            if len(piece) > 110 or not BODY.search(piece.text) or _PROSE.search(piece.text) or find_label(piece.text):
                continue
            if not _names_person(piece.text) and not piece.text.endswith((".", ":")) and "@" not in piece.text:
                yield _with_next(lines, index) if piece.text == line.text else piece


def _names_person(text: str) -> bool:
    """Whether a line begins with a person's name: "Bredbandsforum Eda" and "Norra Dals" nätverk are built like one."""
    name = leading_name(text)
    return name is not None and not (BODY.search(text[: name.end]) or BODY.fullmatch(text[name.end :].strip()))


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
        if leading_name(text) or is_authority(text) or _are_places(text):
            continue
        if not (find_dates(line) or _IS_MINUTES.search(text)):
            yield _with_next(lines, index)


def _are_places(text: str) -> bool:
    """Whether a letterhead names those who work together, and nobody else: "Habo  Mullsjö  Aneby"."""
    return all(load().find(word, short=True) for word in re.split(r"[\s,·|–-]+", text))
