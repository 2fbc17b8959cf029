"""Times that a sentence gives, and how it sets them: at a time, since, from or until it.

>>> text = Passage.of("Försöket pågår från maj 2016 till och med den 30 april 2019.")
>>> [(moment.date.iso, moment.bearing.name) for moment in moments(text, None)]
[('2016-05', 'FROM'), ('2019-04-30', 'UNTIL')]
"""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from extract.dates import MONTHS, DateMention, find_dates
from extract.glance import Glance
from extract.passage import Passage
from extract.project.length import LENGTH, months


class Bearing(Enum):
    """How a time is set beside what happens."""

    AT = auto()
    DURING = auto()
    """ "Under 2023": all of it."""
    SINCE = auto()
    FROM = auto()
    UNTIL = auto()
    TOWARDS = auto()
    """ "Till hösten": until then, or then."""


class Moment(NamedTuple):
    """A time with the preposition before it, at `start` to `end` of a text."""

    start: int
    end: int
    bearing: Bearing
    date: DateMention
    length: int
    """How many characters of the ISO date the text is exact to: 4, 7 or 10."""
    spans: bool = False
    """Whether "för tiden" or "under perioden" stands before it."""
    opens: bool = False
    """Whether "med start" or "med början" stands before it."""

    def iso(self, reference: datetime.date | None, *, past: bool) -> str:
        """The date; one without a year lies before the reference, or after it, as the verb has it."""
        iso = self.date.iso
        if self.date.year_stated or reference is None or len(iso) < _MONTH:
            return iso[: self.length]
        today = reference.isoformat()[: len(iso)]
        years = -1 if past and iso > today else 1 if not past and iso < today else 0
        return f"{int(iso[:4]) + years}{iso[4:]}"[: self.length]


_YEAR, _MONTH, _DAY = 4, 7, 10
DATED = Glance.at(
    "0|1|2|3|4|5|6|7|8|9|års|året|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|"
    "december|våras|somras|höstas|fjol|midsommar|nyår|hösten|våren|sommaren|i höst|i sommar|i år|nästa |terminen|"
    "kvartal|året ut|årets slut|år tillbaka|år sedan",
    folds=True,
)
"""What a sentence with a time holds."""
_SPRING, _SUMMER, _AUTUMN, _LAST = 4, 7, 10, 12
_SEASONS = {
    "våras": _SPRING,
    "somras": _SUMMER,
    "höstas": _AUTUMN,
    "våren": _SPRING,
    "sommaren": _SUMMER,
    "hösten": _AUTUMN,
    "höst": _AUTUMN,
    "sommar": _SUMMER,
    "midsommar": 6,
    "nyår": _LAST,
    "nyåret": _LAST,
    "fjol": _LAST,
    "jul": _LAST,
    "vår": _SPRING,
    "vinter": _LAST,
    "vårterminen": 6,
    "höstterminen": _AUTUMN,
    "årets slut": _LAST,
    "året ut": _LAST,
    "första kvartalet": 1,
    "andra kvartalet": 4,
    "tredje kvartalet": 7,
    "fjärde kvartalet": 10,
}
_LOOSE = re.compile(
    r"\b(?:(?<=i )(?P<past>våras|somras|höstas|fjol)|(?P<next>(?<=nästa )(?:vår|sommar|höst|vinter))|"
    r"(?P<soon>(?<=i )(?:höst|sommar)|våren|sommaren|hösten|vårterminen|höstterminen|"
    r"(?:första|andra|tredje|fjärde) kvartalet)|"
    r"(?P<feast>midsommar|(?:(?<=vid )|(?<=till )|(?<=före ))jul|nyår(?:et)?|årets slut|året ut))\b(?! (?:19|20)\d\d)"
)
_LAST_DAYS = ("nyår", "nyåret", "årets slut", "året ut")
_AGO = re.compile(rf"\b{LENGTH} (?:tillbaka|sedan)\b")
_SCHOOL_YEAR = re.compile(r"året ((?:19|20)\d\d)/((?:19|20)?\d\d)(?![\d/])")
_ABBREVIATED = re.compile(rf"\b({'|'.join(name[:3] for name in MONTHS)})(?:\.|t\.?|r\.?)? $")
_BEFORE_CHRISTMAS = re.compile(r"\b(?:före|till|vid|innan|efter) jul $")
_SAME_YEAR = re.compile(r" (?:(?P<same>samma år)|(?P<next>året (?:därpå|därefter|efter)|påföljande år))\b")
_PART = (
    r"(?:(?:början|slutet|mitten|utgången|inledningen|ingången) (?:av |på ))?(?:årets slut )?"
    r"(?:(?:den|år|åren|perioden|tiden|kalenderåret|läsåret|hösten|våren|sommaren|vintern|"
    r"\w+ (?:kvartalet|halvåret)|nästa) )?"
)
_BEARINGS = tuple(
    (bearing, re.compile(rf"(?:^|(?<=[\s(,:]))(?:{words}) {_PART}$"))
    for bearing, words in (
        (Bearing.FROM, r"från och med|fr\.? ?o\.? ?m\.?|med (?:start|början)(?: i| den| från| under)?|från|mellan"),
        (
            Bearing.UNTIL,
            r"(?:fram )?till och med|t\.? ?o\.? ?m\.?|fram till|"
            r"(?:ända )?(?<!kom )(?<!kommit )(?<!initiativ )till(?: i)?|"
            r"senast|(?<!\bgå )(?<!går )(?<!gick )(?<!gått )ut|tills",
        ),
        (Bearing.SINCE, r"(?:ända |allt)?sedan(?: i)?"),
        (
            Bearing.AT,
            r"i|över|(?<!tar )(?<!tog )(?<!ta )vid|under|för|per|på|kring|omkring|runt|efter|före|innan|från i",
        ),
    )
)
_BARE = re.compile(rf"(?:^|(?<=[\s(]))(?:(?:den|år|åren) |{_PART})$")
_OUT = re.compile(r" ut(?!\w| på)")
""" "Mars 2025 ut"."""
_SPAN = re.compile(r"\b(?:för|under) (?:perioden|tiden) $")
_OPENING = re.compile(r"\bmed (?:start|början)(?: [a-zåäö]+)? $")
_ALL_YEAR = re.compile(r"\b[Uu]nder (?:(?:hela|kalenderåret|året|år) )*(?:19|20)\d\d$")
_JOINED = re.compile(r"\s?(?:[–—-]{1,2}|→|->)\s?|\s|/")
_FRAMES = ("över", "mellan", "Mellan", "under", "Under", "åren", "Åren")
_INSIDE = re.compile(r"\b(?:[Uu]nder |[Åå]ren )+(?:19|20)\d\d(?P<years>(?:, (?:19|20)\d\d)+)(?= och (?:19|20)\d\d)")
""" "Åren 2021, 2022 och 2023": those between the first and the last."""
_AND = re.compile(r"(?:, \d{4})* och ")
_MOST_BEFORE = 48


def moments(passage: Passage, reference: datetime.date | None, year: int | None = None) -> list[Moment]:
    """The times of a passage, in order; `year` is that of the last time before it, which "samma år" takes up."""
    if not DATED.sees(passage.text):
        return []
    dates = _joined(map(partial(_with_month, passage), find_dates(passage, reference)))
    exact = [(date, len(date.iso)) for date in dates]
    known = tuple(dates)
    exact += (
        one for one in _loose(passage, reference) if not any(date.start <= one[0].start < date.end for date in known)
    )
    placed = [
        _placed(passage.text, date, length, reference) for date, length in sorted(exact, key=lambda one: one[0].start)
    ]
    inside = [found.span("years") for found in _INSIDE.finditer(passage.text)] if len(placed) > 1 else []
    placed = [one for one in placed if not any(start <= one.date.start < end for start, end in inside)]
    return _ranged(passage.text, _same_years(passage, placed, year))


def _with_month(passage: Passage, date: DateMention) -> DateMention:
    """ "Jan 2022" is no less than "januari 2022"."""
    found = _ABBREVIATED.search(passage.text.lower(), 0, date.start) if len(date.iso) == _YEAR else None
    if found is None:
        return date
    is_feast = _BEFORE_CHRISTMAS.search(passage.text, 0, date.start)
    month = _LAST if is_feast else next(number for number, name in enumerate(MONTHS, 1) if name.startswith(found[1]))
    span = passage.span(found.start(), date.end)
    return date._replace(iso=f"{date.iso}-{month:02}", start=found.start(), span=span)


def _joined(dates: Iterable[DateMention]) -> list[DateMention]:
    """The dates, "september" and "förra året" beside it as one."""
    joined: list[DateMention] = []
    for date in dates:
        before = joined[-1] if joined else None
        if (
            before
            and date.start - before.end == 1
            and len(date.iso) == _YEAR
            and len(before.iso) > _YEAR
            and not (date.year_stated or before.year_stated)
        ):
            joined[-1] = before._replace(iso=date.iso + before.iso[_YEAR:], end=date.end, year_stated=True)
        else:
            joined.append(date)
    return joined


def _loose(passage: Passage, reference: datetime.date | None) -> Iterator[tuple[DateMention, int]]:
    """Seasons and feasts without a year, in the month that they are compared by, and how exact they are."""
    if reference is None:
        return
    text = passage.text.lower()
    for found in _LOOSE.finditer(text):
        word, month = found[0], _SEASONS[found[0]]
        year = reference.year
        if found["past"] and (word == "fjol" or month > reference.month):
            year -= 1
        elif found["next"] or (found["soon"] and word not in ("höst", "sommar") and month < reference.month):
            year += 1
        iso = f"{year}-{month:02}" + ("-31" if word in _LAST_DAYS else "")
        length = len(iso) if found["feast"] else _YEAR
        settled = bool(found["past"] or found["next"]) or word in ("höst", "sommar", "årets slut", "året ut")
        yield DateMention(iso, *found.span(), passage.span(*found.span()), year_stated=settled), length
    for found in _AGO.finditer(text) if " år " in text else ():
        year = reference.year - months(found) // 12
        yield DateMention(f"{year}", *found.span(), passage.span(*found.span()), year_stated=True), _YEAR
    for found in _SCHOOL_YEAR.finditer(text) if "/" in text else ():
        for group in (1, 2):
            iso = found[group] if len(found[group]) == _YEAR else found[1][:2] + found[group]
            span = found.span(group)
            yield DateMention(iso, *span, passage.span(*span), year_stated=True), _YEAR


def _placed(text: str, date: DateMention, length: int, reference: datetime.date | None) -> Moment:
    """The date with what stands before it; a season "till" which something goes on may also be when it begins."""
    if _OUT.match(text, date.end) or text.endswith(" ut", date.start, date.end):
        return Moment(date.start, date.end, Bearing.UNTIL, date, length)
    at = max(0, date.start - _MOST_BEFORE)
    before = text[at : date.start].lower()
    for bearing, rule in _BEARINGS:
        if found := rule.search(before):
            loose = bearing is Bearing.UNTIL and length == _YEAR and not date.year_stated
            long = "nder " in text and _ALL_YEAR.search(text, 0, date.end)
            settled = Bearing.TOWARDS if loose else Bearing.DURING if long else bearing
            spans, opens = _SPAN.search(before), _OPENING.search(before)
            return Moment(at + found.start(), date.end, settled, date, length, bool(spans), bool(opens))
    bare = _BARE.search(before)
    return Moment(at + bare.start() if bare else date.start, date.end, Bearing.AT, date, length)


def _same_years(passage: Passage, placed: Sequence[Moment], year: int | None) -> list[Moment]:
    """ "Den 19 september samma år" has the year of the time before it."""
    settled: list[Moment] = []
    for moment in placed:
        after = _SAME_YEAR.match(passage.text, moment.end)
        year = int(settled[-1].date.iso[:_YEAR]) if settled else year
        if after and not moment.date.year_stated:
            if year is not None:
                one = _in_year(moment.date, year + (after["next"] is not None))
                settled.append(moment._replace(date=one, end=after.end()))
        else:
            settled.append(moment)
    return settled


def _in_year(date: DateMention, year: int) -> DateMention:
    return date._replace(iso=f"{year}{date.iso[_YEAR:]}", year_stated=True)


def _ranged(text: str, placed: list[Moment]) -> list[Moment]:
    """ "2022–2025", "mellan maj och juni" and "maj till juni" are from one time until the other."""
    for i in range(len(placed) - 1):
        one, other = placed[i], placed[i + 1]
        between = text[one.end : other.start]
        dashed = other.bearing is Bearing.AT and between.strip() and _JOINED.fullmatch(between)
        framed = _AND.fullmatch(between) and text.startswith(_FRAMES, one.start)
        if (
            dashed
            or framed
            or (other.bearing is Bearing.UNTIL and one.bearing in (Bearing.AT, Bearing.DURING) and between.isspace())
        ):
            placed[i] = one._replace(bearing=Bearing.FROM, date=_before(one.date, other.date))
            placed[i + 1] = other._replace(bearing=Bearing.UNTIL)
    return placed


def _before(date: DateMention, end: DateMention) -> DateMention:
    """A date without a year begins what ends at another: in its year, or in the year before."""
    if date.year_stated or not end.year_stated or len(date.iso) == _YEAR:
        return date
    year = int(end.iso[:_YEAR])
    return _in_year(date, year - (date.iso[_YEAR:] > end.iso[_YEAR:] and len(end.iso) > _YEAR))
