"""Where the meeting was: in a field of its own, beside the hours, or nowhere but on a screen."""

import datetime
import re
from collections.abc import Sequence

from extract.dates import find_dates
from extract.draft import Draft
from extract.facts import Stated
from extract.form import Field
from extract.head.hours import PAUSE
from extract.label import Kind
from extract.passage import Passage
from extract.times import find_times

_PAUSES = re.compile(
    r"(?:(?:Direktionen|Nämnden|Styrelsen|Mötet|Sammanträdet|[A-ZÅÄÖ]\w+(?:utskottet|rådet))\s+)?[Aa]journer"
)
_ONLINE = re.compile(
    r"(?:via |digitalt(?: via)? )?(?:Microsoft )?(?:Teams|Zoom|Skype|telefon|videolänk)(?:möte)?\.?", re.IGNORECASE
)
_BESIDE_HOURS = re.compile(r",? (?:i|på|hos|vid) (?P<place>[A-ZÅÄÖ][^.;:()]{3,60})\.?$")
_CLOCK_BEGINS = re.compile(r"[\s,]+(?:kl|klockan)\.?$")
_LETTERHEAD = re.compile(r"[A-ZÅÄÖ -]+(?:KOMMUN|NÄMND(?:EN)?|STYRELSEN?|RÅD(?:ET)?|UTSKOTT(?:ET)?)")
"""Below a label whose answer a page break has taken."""
_ANY_DAY = datetime.date(2000, 1, 1)
"""For dates without a year, of which nothing is asked but where they stand."""
_BETWEEN_COMMAS = re.compile(r"[^,;\n]+")
_PLACE_NOISE = re.compile(
    r"^(?:och|den|kl(?:ockan)?\.?|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)\w*$", re.IGNORECASE
)


def find_place(draft: Draft, fields: Sequence[Field]) -> Stated[str] | None:
    """The place in a field that asks for it, else on a line of the head."""
    for field in fields:
        if field.label.kind in {Kind.PLACE, Kind.TIME_AND_PLACE}:
            for value in field.values:
                place = _without_when(value)
                if place and not _LETTERHEAD.fullmatch(place.text):
                    return Stated(" ".join(place.text.split()).rstrip(".,;"), (place.span(),))
    for line in draft.head:
        if _ONLINE.fullmatch(line.passage.text):
            return Stated(line.passage.text.rstrip("."), (line.passage.span(),))
        if told := _beside_hours(line.passage):
            return told
    return None


def _beside_hours(line: Passage) -> Stated[str] | None:
    """The place on a line that says day and hours, and nothing after it: "Den 3 maj kl. 9–11 i Eda"."""
    times = find_times(line.text) if _BESIDE_HOURS.search(line.text) else []
    if not times or not find_dates(line, _ANY_DAY):
        return None
    place = _BESIDE_HOURS.match(line.text, times[-1].whole[1])
    return Stated(place["place"], (line.at(place, "place"),)) if place else None


def _without_when(value: Passage) -> Passage | None:
    """The value without its dates and times: from the first to the last piece that is neither."""
    if pause := _PAUSES.search(value.text):
        value = value[: pause.start()].strip()
    pieces = _pieces(value.text, _when(value))
    if not pieces:
        return None
    place = value[pieces[0][0] : pieces[-1][1]].strip()
    clock = _CLOCK_BEGINS.search(place.text)
    return place[: clock.start()] if clock else place


def _when(value: Passage) -> list[tuple[int, int]]:
    """From where to where the value's dates and times stand."""
    days = [(mention.start, mention.end) for mention in find_dates(value, _ANY_DAY)]
    return days + [mention.whole for mention in find_times(value.text, bare=True)]


def _pieces(text: str, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces between commas that say where, up to those that say when."""
    pieces: list[tuple[int, int]] = []
    for match in _BETWEEN_COMMAS.finditer(text):
        within = [start for start, end in taken if start < match.end() and match.start() < end]
        if within:
            until = min(within)
            if not all(map(_PLACE_NOISE.match, text[match.start() : until].split())):
                pieces.append((match.start(), until))  # "Stadshuset i Eda 3 maj"
            if pieces:
                break
        elif (piece := match[0].strip()) and not _PLACE_NOISE.match(piece) and not PAUSE.search(piece):
            pieces.append(match.span())
    return pieces
