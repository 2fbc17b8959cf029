"""Times of day, and from when to when.

>>> [(str(one.start), str(one.end)) for one in find_times("kl 9-12, paus kl. 10.15–10.30")]
[('09:00:00', '12:00:00'), ('10:15:00', '10:30:00')]
"""

import datetime
import re
from dataclasses import dataclass

from extract.number import alternatives, value

_CLOCK = r"(?:[01]?\d|2[0-4])(?:\s?[:.]\s?[0-5]\d)?"
_LOOSE = rf"(?:(?:[01]\d|2[0-3])[0-5]\d(?!\d)|{_CLOCK})"  # "kl 0930"
_TO = r"\s*(?:[-–—−]{1,2}|till|t\.?\s?o\.?\s?m\.?|to)\s*(?:(?:kl(?:ockan|\.)?|ca\.?|cirka)\s*)*"
_PAST = r"(?:(?:(?:fem|tio|kvart|tjugo) (?:över|i) )?halv |(?:fem|tio|kvart|tjugo) (?:över|i) )"
_SPOKEN = rf"{_PAST}?(?:{alternatives(1, 12)})\b"  # "nio", "halv tio", "kvart över nio", "fem i halv tio"
_PARTS = re.compile(rf"(?:(?P<minutes>\w+) (?P<side>över|i) )?(?P<half>halv )?(?P<hour>{alternatives(1, 12)})", re.I)
_FIRST_HOUR = 7  # who says that a meeting begins at two means the afternoon
_TIMES = re.compile(
    rf"(?=[mkhft\d])(?:\bmellan\s+(?:kl(?:ockan|\.)?\s*)?(?P<s4>{_CLOCK})\s+och\s+(?:kl(?:ockan|\.)?\s*)?(?P<e4>{_CLOCK})"
    rf"|\bkl(?:ockan|\.|:)?\s*:?\s*(?P<s1>{_LOOSE})(?:{_TO}(?P<e1>{_LOOSE}))?"
    rf"|\b(?:kl(?:ockan|\.)? (?P<s5>{_SPOKEN})|(?P<s6>{_PAST}(?:{alternatives(1, 12)})\b))(?:{_TO}(?P<e5>{_SPOKEN}))?"
    rf"|(?<![\d.,/:-])(?P<s2>(?:[01]?\d|2[0-4])[:.][0-5]\d){_TO}(?P<e2>{_CLOCK})"
    rf"|(?<![\d.,/:-])(?P<s3>(?:[01]?\d|2[0-3]):[0-5]\d))(?![\d%]|[.:]\d|\s*(?:kr|procent|miljoner|tkr|mkr)\b)",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?<![\d.,/:-])(?P<s>{_CLOCK})\s*[-–]\s*(?P<e>{_CLOCK})(?![\d/%]|[.:]\d)")


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time, or a stretch of time, and the characters of the text that state each."""

    start: datetime.time
    end: datetime.time | None
    at: tuple[int, int]
    end_at: tuple[int, int] | None = None

    @property
    def whole(self) -> tuple[int, int]:
        """The characters that state all of it."""
        return self.at[0], (self.end_at or self.at)[1]


def find_times(text: str, *, bare: bool = False) -> list[TimeMention]:
    """The times in `text`, in order. With `bare`, "9-12" counts without "kl" before it."""
    mentions = [mention for match in _TIMES.finditer(text) if (mention := _mention(match))]
    if not mentions and bare:
        mentions = [mention for match in _BARE.finditer(text) if (mention := _mention(match))]
    return mentions


def _mention(match: re.Match[str]) -> TimeMention | None:
    names = [name for name, text in match.groupdict().items() if text is not None]
    start_name = next(name for name in names if name.startswith("s"))
    end_name = next((name for name in names if name.startswith("e")), None)
    start = _time(match[start_name])
    if start is None:
        return None
    end = _time(match[end_name]) if end_name else None
    if end_name is None or end is None:
        return TimeMention(start, None, match.span(start_name))
    return TimeMention(start, end, match.span(start_name), match.span(end_name))


def _time(text: str) -> datetime.time | None:
    if spoken := _PARTS.fullmatch(text):
        return _spoken(spoken)
    digits = re.sub(r"\s", "", text).replace(".", ":")
    if len(digits) == 4 and digits.isdigit():  # "0930"
        digits = f"{digits[:2]}:{digits[2:]}"
    hour, _, minute = digits.partition(":")
    return datetime.time(int(hour) % 24, int(minute or 0)) if int(hour) <= 24 else None


def _spoken(parts: re.Match[str]) -> datetime.time:
    """The time of day that words mean.

    >>> str(_spoken(_PARTS.fullmatch("fem i halv tio")))
    '09:25:00'
    """
    minutes = -30 if parts["half"] else 0
    if word := parts["minutes"]:
        minutes += (15 if word.casefold() == "kvart" else value(word)) * (1 if parts["side"] == "över" else -1)
    hour = value(parts["hour"])
    hour, minute = divmod(60 * (hour if hour >= _FIRST_HOUR else hour + 12) + minutes, 60)
    return datetime.time(hour % 24, minute)
