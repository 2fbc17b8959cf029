"""What must not enter the graph: e-mail addresses, telephone numbers, personal numbers, and people who are forgotten.

`guard` goes over a document's facts before anything is written. A quote stays verbatim: where it holds something
private it is cut into the pieces before and after, each a quote of its own. In labels and descriptions, which are
ours, the private part becomes `[…]`. A fact of which no quote is left is left out.
"""

import hashlib
import hmac
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

from extract.document import Document, Span
from extract.facts import Affiliation, Attendance, Commitment, Minutes, Stated
from extract.spelling import folded

T = TypeVar("T")

MASK = "[…]"

_PRIVATE = re.compile(
    r"""
    (?P<mail>(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    | (?<![\w./:-])(?P<number>(?:19|20)?\d{6}[-+]?\d{4})(?![\w-])
    | (?<![\w./:-])(?P<phone>
        (?:\+|00)46[\s-]?(?:\(0\))?[\s-]?\d(?:[\s-]?\d){6,9}
        | 0\d{1,3}\s?[-–/]\s?\d{2,3}(?:\s?\d{2,3}){1,3}
        | 07\d\s?\d{3}\s?\d{2}\s?\d{2}
      )(?![\w-])
    """,
    re.VERBOSE,
)
_NAME = re.compile(r"(?<![\w-])[^\W\d_][\w'’.-]*")
_LONGEST = 4
"""Names that a forgotten person's name can consist of."""
_BLANK = " \t\r\n,;:-–•"


def private(text: str) -> list[Span]:
    """Where `text` holds an e-mail address, a telephone number or a personal number."""
    return [
        Span(*found.span()) for found in _PRIVATE.finditer(text) if not found["number"] or _is_personal(found["number"])
    ]


def _is_personal(number: str) -> bool:
    """Whether ten digits are a personal or co-ordination number: a date, and Luhn's check digit (SKV 704)."""
    digits = [int(digit) for digit in re.sub(r"\D", "", number)[-10:]]
    month, day = digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
    if not (1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)):
        return False
    doubled = [digit * (2 - place % 2) for place, digit in enumerate(digits)]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def masked(text: str, forgotten: "Forgotten | None" = None) -> str:
    """`text` with what is private in it replaced."""
    for span in sorted({*private(text), *(forgotten.spans(text) if forgotten else ())}, reverse=True):
        text = f"{text[: span.start]}{MASK}{text[span.end :]}"
    return text


def name_hash(name: str, salt: str) -> str:
    """The hash under which a forgotten name is kept: its folded letters, keyed with the graph's salt."""
    return hmac.new(salt.encode(), folded(name).encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Those who are to be forgotten, by the hashes of their names."""

    salt: str = ""
    hashes: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.hashes)

    def holds(self, name: str) -> bool:
        """Whether this is a forgotten person's name."""
        return bool(self.hashes) and name_hash(name, self.salt) in self.hashes

    def spans(self, text: str) -> Iterator[Span]:
        """Where `text` holds a forgotten name, whole."""
        if not self.hashes:
            return
        words = list(_NAME.finditer(text))
        for place, first in enumerate(words):
            if not first[0][0].isupper():
                continue
            for last in words[place : place + _LONGEST]:
                name = text[first.start() : last.end()].rstrip(".")
                if self.holds(re.sub(r"-\s+|\s+", lambda gap: "" if "-" in gap[0] else " ", name)) or self.holds(name):
                    yield Span(first.start(), first.start() + len(name))


NOBODY = Forgotten()


def guard(minutes: Minutes, forgotten: Forgotten = NOBODY) -> Minutes:
    """`minutes` without anything private. Guarding twice is guarding once.

    Facts about a forgotten person are left out, and the name is cut from the quotes of others' facts.
    """
    text = minutes.document.text
    found = sorted({*private(text), *forgotten.spans(text)})
    if not found:
        return minutes
    return _Guard(minutes.document, found, forgotten).over(minutes)


class _Guard:
    """Goes through facts of any kind, field by field."""

    def __init__(self, document: Document, found: list[Span], forgotten: Forgotten) -> None:
        self._document = document
        self._found = found
        self._forgotten = forgotten

    def over(self, fact: T) -> T:
        """`fact` with its texts masked and its evidence cut."""
        changes = {}
        for field in fields(fact):  # type: ignore[arg-type]  # every fact is a dataclass
            value = getattr(fact, field.name)
            if field.name == "document" or value is None:
                continue
            changes[field.name] = self._value(field.name, value)
        return replace(fact, **changes)  # type: ignore[type-var]

    def _value(self, name: str, value: object) -> object:
        match value:
            case str() if type(value) is str:
                return None if self._forgotten.holds(value) else masked(value, self._forgotten)
            case tuple() if name == "evidence":
                return tuple(piece for span in value for piece in self._pieces(cast(Span, span)))
            case tuple():
                kept = (self._value(name, part) for part in value)
                return tuple(part for part in kept if part is not None)
            case _ if is_dataclass(value):
                return self._kept(value)
            case _:
                return value

    def _kept(self, fact: object) -> object | None:
        """The fact, or None where it is about a forgotten person or all of its evidence is private."""
        match fact:
            case Attendance(person=name) | Affiliation(person=name) | Commitment(responsible=name) | Stated(value=name):
                if isinstance(name, str) and self._forgotten.holds(name):
                    return None
        guarded = self.over(fact)
        lost = getattr(fact, "evidence", ()) and not getattr(guarded, "evidence", ())
        return None if lost else guarded

    def _pieces(self, span: Span) -> list[Span]:
        """What is left of a quote between its private parts, single words only where nothing longer is left."""
        touched = [found for found in self._found if found.touches(span)]
        if not touched:
            return [span]
        begins = [span.start, *(found.end for found in touched)]
        ends = [*(found.start for found in touched), span.end]
        between = [self._stripped(begin, end) for begin, end in zip(begins, ends, strict=True) if begin < end]
        worded = [piece for piece in between if re.search(r"\w", self._document.quote(piece))]
        return [piece for piece in worded if " " in self._document.quote(piece)] or worded

    def _stripped(self, begin: int, end: int) -> Span:
        words = self._document.text[begin:end]
        left = len(words) - len(words.lstrip(_BLANK))
        return Span(begin + left, begin + max(left, len(words.rstrip(_BLANK))))
