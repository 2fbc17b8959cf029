"""Swedish dates, as exact as the text has them.

>>> [mention.iso for mention in find_dates(Passage.of("Torsdag 18 november 2021, sista juni 2023, hösten 2022"))]
['2021-11-18', '2023-06-30', '2022']

A date without a year gets it from a reference, most often the meeting's own date, and from its weekday:

>>> reference = datetime.date(2024, 11, 20)
>>> [mention.iso for mention in find_dates(Passage.of("onsdag 12/2 kl 9"), reference, ahead=True)]
['2025-02-12']
"""

import datetime
import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extract.document import Span
from extract.glance import Glance
from extract.passage import Passage

MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_ABBREVIATIONS = {"jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8}
_ABBREVIATIONS |= {"sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12}
_MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | _ABBREVIATIONS
_WEEKDAYS = ("man", "tis", "ons", "tor", "fre", "lor", "son")
_NO_RINGS = str.maketrans("åäö", "aao")

MONTH = "|".join(MONTHS)
"""Any of them, in a rule for small letters."""
_SHORT_MONTH = "|".join(sorted(_ABBREVIATIONS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d{2}"
_DAY = r"(?:[0-2]?\d|3[01])(?::?[ae])?"

# Read in lower case: a pattern that must fold case itself takes five times as long.
_DATE = re.compile(
    rf"(?<![\w/.:])(?=[\djfmasondåhikv])(?:"
    rf"(?P<compact>(?:(?<=protokoll )|(?<=datum )|(?<=datum: )|(?<=anteckningar ))(?P<y6c>\d{{2}})(?P<m6c>0[1-9]|"
    rf"1[0-2])(?P<d6c>[0-2]\d|3[01])\b)"
    rf"|(?P<iso>(?P<y1>{_YEAR})(?P<sep>[-./])(?P<m1>0?[1-9]|1[0-2])(?P=sep)(?P<d1>[0-2]?\d|3[01])(?![\d/]|-\d))"
    rf"|(?P<short>(?P<y10>20(?:1[2-9]|[2-9]\d))-(?P<m10>0[1-9]|1[0-2])(?![\d/:-]))"
    rf"|(?P<dotted>(?P<d5>[0-2]?\d|3[01])\.(?P<m5>0?[1-9]|1[0-2])\.(?P<y5>{_YEAR})\b)"
    rf"|(?P<day>(?P<more>(?<!kl )(?<!kl. )(?:{_DAY}(?:\s*,\s*|\s+och\s+|\s*[-–]\s*))+)?"
    rf"(?P<d2>[0-2]?\d|3[01])(?::?[ae])?\.?\s+(?P<m2>{MONTH}|(?:{_SHORT_MONTH})\b\.?)"
    rf"(?:,?\s+(?:år\s+)?(?P<y2>{_YEAR})\b)?(?!\w))"
    rf"|(?P<slash>(?P<d3>[0-2]?[1-9]|[123]0|31)/(?P<m3>0?[1-9]|1[0-2])(?![\d/%])(?:\s*[-,]?\s*(?P<y3>{_YEAR}|"
    rf"(?<=-)\d{{2}})\b)?)"
    rf"|(?P<last>(?:(?P<first>första|förste)|sista|siste)\s+(?P<m4>{MONTH})(?:\s+(?P<y4>{_YEAR})\b)?)"
    rf"|(?P<turn>(?P<half>halv)?årsskiftet(?:\s+(?P<y6>{_YEAR})(?:\s*[/–-]\s*(?:\d{{4}}|\d{{2}}))?)?)"
    rf"|(?P<eve>nyår(?:et)?\s+(?P<y11>{_YEAR})\b)"
    rf"|(?P<month>(?P<m7>{MONTH})(?:\s+(?:månad\s+)?(?P<y7>{_YEAR})\b)?(?!\w))"
    rf"|(?P<season>(?:våren|sommaren|hösten|vintern|vårterminen|höstterminen|[vh]t)[\s-]*(?P<y8>{_YEAR})\b)"
    r"|(?P<relative>(?:nästa år|i år|i fjol|förra året|innevarande år|kommande år)\b)"
    rf"|(?P<year>(?P<y9>{_YEAR})(?![\w/:%]|\.\d|,\d)))"
)
_BEFORE = re.compile(r"(?:\b(?P<weekday>m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n)(?:dag(?:en)?)?\.?,?\s+)?(?:\bden\s+)?$")
_DIGIT = re.compile(r"\d")
_WORDS = Glance((*MONTHS, " år", "året", "årsskiftet"), folds=True)
"""What a date without a figure holds."""
_BETWEEN = re.compile(r"\s*(?:,|och|samt|till|[-–])?\s*(?:(?:m[åa]n|tis|ons|tors?|fre)(?:dag)?\w*\s*)?(?:den\s*)?")
_RELATIVE = {"nästa år": 1, "kommande år": 1, "i år": 0, "innevarande år": 0, "i fjol": -1, "förra året": -1}


class DateMention(NamedTuple):
    """A date as a passage has it."""

    iso: str
    """ISO 8601, as exact as the text: 2022, 2022-03 or 2022-03-01."""
    start: int
    end: int
    """The characters of the passage's text that state it."""
    span: Span
    """Where they stand in the document."""
    year_stated: bool
    weekday: int | None = None
    """The weekday that the text gives, Monday 0."""

    @property
    def date(self) -> datetime.date | None:
        """The day, where the text is exact to the day."""
        return datetime.date.fromisoformat(self.iso) if len(self.iso) == 10 else None

    @property
    def contradicts_itself(self) -> bool:
        """Whether the weekday is another than the date's."""
        return self.weekday is not None and self.date is not None and self.date.weekday() != self.weekday


class _Found(NamedTuple):
    """A date before its year is settled."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int
    weekday: int | None = None


_DAYS, _TO = re.compile(r"\d{1,2}"), re.compile(r"[-–]")
"""Days before the last one of a list, or of a stretch."""


def find_dates(passage: Passage, reference: datetime.date | None = None, *, ahead: bool = False) -> list[DateMention]:
    """The dates in the passage, in order.

    Without a year, a date takes the one beside it ("16 februari och 26 april 2022"), else the year of `reference`
    that suits its weekday; with `ahead` the next such day after it. With no reference it is left out.
    """
    if not _DIGIT.search(passage.text) and not _WORDS.sees(passage.text):
        return []
    found = _share_years(list(_found(passage.text)), passage.text)
    mentions = []
    for one in found:
        year = one.year if one.year is not None else _year(one, reference, ahead)
        if year is None or (iso := _iso(year, one.month, one.day)) is None:
            continue
        span = passage.span(one.start, one.end)
        mentions.append(DateMention(iso, one.start, one.end, span, one.year is not None, one.weekday))
    return mentions


def years_for(texts: Iterable[str]) -> set[int]:
    """The years, 1970 to 2060, in which every "weekday day month" of the texts falls on that weekday.

    Minutes without a date still say "onsdag 21/9": a weekday and a day return together only every five to eleven years.
    """
    years: set[int] | None = None
    for text in texts:
        for one in _found(text):
            if one.weekday is None or one.year is not None or one.month is None or one.day is None:
                continue
            fitting = {year for year in range(1970, 2061) if _weekday(year, one.month, one.day) == one.weekday}
            years = fitting if years is None else years & fitting
    return years or set()


def _found(text: str) -> Iterator[_Found]:
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters become two
        lowered = text
    for match in _DATE.finditer(lowered):
        kind = match.lastgroup or ""
        for one in _READERS[kind](match):
            if kind == "month" and not match["y7"] and text[one.start].isupper():
                continue  # "Maj" is a name as well
            yield _from_weekday(one, lowered) if one.day and one.month and one.start == match.start() else one


def _numbers(match: re.Match[str], which: int) -> _Found:
    year = match[f"y{which}"]
    month = match[f"m{which}"].rstrip(".")
    number = int(month) if month.isdigit() else _MONTH_NUMBERS[month]
    if year and len(year) == 2:  # "12/3-24"
        year = f"20{year}"
    return _Found(int(year) if year else None, number, int(match[f"d{which}"]), *match.span())


def _from_weekday(one: _Found, lowered: str) -> _Found:
    """The date with the weekday and the "den" before it."""
    before = _BEFORE.search(lowered, max(0, one.start - 22), one.start)
    if not before:
        return one
    name = before["weekday"]
    weekday = _WEEKDAYS.index(name.translate(_NO_RINGS)[:3]) if name else None
    return one._replace(start=before.start(), weekday=weekday)


def _day(match: re.Match[str]) -> Iterator[_Found]:
    last = _numbers(match, 2)
    if not match["more"]:
        yield last
        return
    for day in _DAYS.finditer(match.string, *match.span("more")):
        yield last._replace(day=int(day[0]), start=day.start(), end=day.end())
    if not _TO.search(match["more"]):
        yield last._replace(start=match.start("d2"))


def _short_form(match: re.Match[str]) -> Iterator[_Found]:
    yield _Found(int(match["y10"]), int(match["m10"]), None, *match.span())


def _last(match: re.Match[str]) -> Iterator[_Found]:
    """ "Sista mars", "den första april"."""
    day = 1 if match["first"] else 31
    yield _Found(int(match["y4"]) if match["y4"] else None, _MONTH_NUMBERS[match["m4"]], day, *match.span())


def _turn(match: re.Match[str]) -> Iterator[_Found]:
    month, day = (6, 30) if match["half"] else (12, 31)
    yield _Found(int(match["y6"]) if match["y6"] else None, month, day, *match.span())


def _eve(match: re.Match[str]) -> Iterator[_Found]:
    yield _Found(int(match["y11"]) - 1, 12, 31, *match.span())


def _month(match: re.Match[str]) -> Iterator[_Found]:
    yield _Found(int(match["y7"]) if match["y7"] else None, _MONTH_NUMBERS[match["m7"]], None, *match.span())


def _relative(match: re.Match[str]) -> Iterator[_Found]:
    # The year stays open here: -1, 0 and 1 count from the reference's year.
    yield _Found(None, None, _RELATIVE[match["relative"]], *match.span())


def _season(match: re.Match[str]) -> Iterator[_Found]:
    yield _Found(int(match["y8"]), None, None, *match.span())


def _bare_year(match: re.Match[str]) -> Iterator[_Found]:
    yield _Found(int(match["y9"]), None, None, *match.span())


def _iso_form(match: re.Match[str]) -> Iterator[_Found]:
    yield _numbers(match, 1)


def _dotted_form(match: re.Match[str]) -> Iterator[_Found]:
    yield _numbers(match, 5)


def _slash_form(match: re.Match[str]) -> Iterator[_Found]:
    yield _numbers(match, 3)


def _compact_form(match: re.Match[str]) -> Iterator[_Found]:
    yield _Found(2000 + int(match["y6c"]), int(match["m6c"]), int(match["d6c"]), *match.span())


_READERS = {
    "compact": _compact_form,
    "iso": _iso_form,
    "dotted": _dotted_form,
    "short": _short_form,
    "day": _day,
    "slash": _slash_form,
    "last": _last,
    "turn": _turn,
    "eve": _eve,
    "month": _month,
    "season": _season,
    "relative": _relative,
    "year": _bare_year,
}


def _share_years(found: list[_Found], text: str) -> list[_Found]:
    """A year at the end of an enumeration holds for all of it."""
    for i in range(len(found) - 2, -1, -1):
        one, following = found[i], found[i + 1]
        open_year = one.year is None and one.month and following.year is not None and following.month
        if open_year and _BETWEEN.fullmatch(text[one.end : following.start]):
            found[i] = one._replace(year=following.year)
    return found


def _year(one: _Found, reference: datetime.date | None, ahead: bool) -> int | None:
    if reference is None:
        return None
    if one.month is None:
        return reference.year + (one.day or 0)
    years: Sequence[int] = [reference.year, reference.year + 1, reference.year - 1]
    if one.day is None:
        return reference.year + (1 if ahead and one.month < reference.month else 0)
    if one.weekday is not None:
        years = [year for year in years if _weekday(year, one.month, one.day) == one.weekday] or years
    if ahead:
        later = [
            year for year in sorted(years) if (iso := _iso(year, one.month, one.day)) and iso >= reference.isoformat()
        ]
        return later[0] if later else None
    return years[0]


def _weekday(year: int, month: int, day: int) -> int | None:
    return datetime.date(year, month, day).weekday() if 0 < day <= monthrange(year, month)[1] else None


def _iso(year: int, month: int | None, day: int | None) -> str | None:
    """The date in ISO 8601; the 31st of a month that has none is its last day ("sista juni")."""
    if month is None:
        return f"{year:04}"
    if day is None:
        return f"{year:04}-{month:02}"
    last = monthrange(year, month)[1]
    if day < 1 or (day > last and day != 31):
        return None
    return f"{year:04}-{month:02}-{min(day, last):02}"
