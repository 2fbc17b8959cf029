"""Lengths of time: "ett halvår", "tolv månader", "i tre år", and where they lead from a date.

>>> later("2023-06-30", months=12), later("2022-12-31", months=6), later("2023-01", months=6)
('2024-06-30', '2023-06-30', '2023-07')
"""

import datetime
import re
from calendar import monthrange

from extract.number import alternatives, value

_COUNT = rf"(?P<count>\d{{1,2}}|{alternatives()}|en)"
LENGTH = rf"(?:(?P<half>ett halvår|ett halvt år)|{_COUNT} (?P<unit>år|månad(?:er)?)\b(?! och))"
"""A length, in a rule for small letters; `months` reads it."""
YEARLONG = rf"\b(?P<count>{alternatives(1, 6)})årig[at]?\b"
""" "Treårigt", in a rule for small letters; `months` reads it too."""
_YEAR, _MONTH, _DAY = 4, 7, 10
_A_YEAR = 12


def months(found: re.Match[str]) -> int:
    """How many months a match of `LENGTH`, or of `YEARLONG`, is.

    >>> [months(re.search(rule, text)) for rule, text in ((LENGTH, "i ett halvår"), (YEARLONG, "ett treårigt projekt"))]
    [6, 36]
    """
    named = found.groupdict()
    if named.get("half"):
        return _A_YEAR // 2
    word = found["count"]
    count = 1 if word == "en" else value(word)
    return count * (_A_YEAR if named.get("unit", "år") == "år" else 1)


def later(iso: str, *, months: int) -> str | None:
    """The date so much later, no more exact than it was; the last of a month stays the last of one."""
    if len(iso) == _YEAR:
        return f"{int(iso) + months // _A_YEAR}" if months % _A_YEAR == 0 else None
    year, month = divmod(int(iso[:_YEAR]) * _A_YEAR + int(iso[5:_MONTH]) - 1 + months, _A_YEAR)
    if len(iso) == _MONTH:
        return f"{year}-{month + 1:02}"
    before, last = datetime.date.fromisoformat(iso), monthrange(year, month + 1)[1]
    is_last = before.day == monthrange(before.year, before.month)[1]
    return datetime.date(year, month + 1, last if is_last else min(before.day, last)).isoformat()


def last_day(iso: str, *, months: int) -> str | None:
    """The last day of a length that begins on a day, None where no day is given.

    >>> last_day("2023-01-01", months=24), last_day("2023-01", months=24)
    ('2024-12-31', None)
    """
    if len(iso) != _DAY or (end := later(iso, months=months)) is None:
        return None
    return (datetime.date.fromisoformat(end) - datetime.timedelta(days=1)).isoformat()
