"""How an item is numbered: "§ 12", "12 §", "Punkt 3", "Fråga tre", "3.", "(3)", "3", "III.", "C."."""

import re
from collections.abc import Callable
from typing import NamedTuple

from extract.dates import MONTH
from extract.number import alternatives, roman, value


class Numbered(NamedTuple):
    """A line that begins with a number."""

    kind: str
    number: int
    rest: str
    at: int
    """Where the rest begins in the line."""


class Notation(NamedTuple):
    """One way to write numbers."""

    kind: str
    pattern: re.Pattern[str]
    read: Callable[[str], int] = value

    def match(self, line: str) -> Numbered | None:
        """The number at the beginning of a line, and what stands behind it."""
        found = self.pattern.match(line)
        return Numbered(self.kind, self.read(found["number"]), found["rest"], found.start("rest")) if found else None


# "Dir § 31  Val av justerare" is an item; "Holm § 32" is a person, there for one item.
_PARAGRAPH = re.compile(
    r"(?:(?:(?i:ärende|punkt) )?\d{1,2}[.),:]\s+)?"  # "3. § 31 Val av justerare"
    r"(?:(?:[A-ZÅÄÖ][a-zåäö]?|[A-ZÅÄÖ](?=\w{0,3}[A-ZÅÄÖ])\w{1,4}|Ks\w{1,2}|"
    r"[A-ZÅÄÖ][a-zåäö]{2,4}(?=\s+§\s*\d+\s+[A-ZÅÄÖ]))\s+)?"
    r"(?:[§$&]+|[Pp]aragraf(?=\s))\s*(?P<number>\d{1,4})\b(?:\s*/\s*(?:19|20)?\d{2}\b)?[.:]?(?P<rest>.*)"
)
_REVERSED = re.compile(r"(?P<number>\d{1,4})\s*§+[.:]?(?P<rest>\s.*|$)")
_NAMED = re.compile(
    r"(?:(?:(?:ärende|dagordnings|diskussions)?punkt|ärende|pkt|fråga|ämne|tema|block|p(?=\W))\.?\s+(?:nr\.? ?)?|"
    r"p(?=\d)|nr\.?\s|#\s?)"
    rf"(?P<number>\d{{1,3}}|{alternatives()})\b[.:]?\s*[-–—·•|]?(?P<rest>.*)",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?:[(\[]|[*•–-]\s+)?(?P<number>\d{1,3})(?: ?\\?[.):\]](?!\d)|\s?[·•|](?=\s))(?P<rest>.*)")
_BARE = re.compile(rf"(?P<number>\d{{1,3}})(?P<rest>\s+(?!(?:{MONTH})\b|kap\b|%)\S.*)", re.IGNORECASE)
_YEARLY = re.compile(r"(?P<number>\d{1,4})/20\d\d[.:]?(?P<rest>\s+[A-ZÅÄÖ].*)")  # "12/2024 Val av justerare"
_ROMAN = re.compile(r"(?P<number>[IVX]{1,5})[.):](?P<rest>\s.*)")
_LETTER = re.compile(r"(?P<number>[A-Z])[.):](?P<rest>\s.*)")
_SIGN_BY = 8
"""Characters of a line among which "§" stands where it is the sign of a number."""
_MAY_OPEN = re.compile(
    r"[\d$&(\[#*•–-]|(?=[adtfpäbn])(?:ärende|dagordning|diskussion|p(?:unkt|kt|aragraf|\W|\d)|fråga|ämne|tema|block|nr)",
    re.IGNORECASE,
)

NOTATIONS = (
    Notation("§", _PARAGRAPH),
    Notation("reversed", _REVERSED),
    Notation("named", _NAMED),
    Notation("yearly", _YEARLY),
    Notation("dotted", _DOTTED),
    Notation("bare", _BARE),
)
"""Numbers in digits or words, the surest notation first."""
LETTERS = (Notation("roman", _ROMAN, roman), Notation("letter", _LETTER, lambda letter: ord(letter) - ord("A") + 1))
"""For minutes that number their items in no other way: lists inside items have such numbers too."""


def numbered(line: str) -> Numbered | None:
    """The number at the beginning of a line, in the first notation that fits."""
    for notation in NOTATIONS if "§" in line[:_SIGN_BY] or _MAY_OPEN.match(line) else ():
        if found := notation.match(line):
            return found
    return None
