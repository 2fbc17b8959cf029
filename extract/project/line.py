"""A sentence in which names of projects are looked for, and how far a name in it goes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from extract.document import Document, Span
from extract.facts import ProjectKind
from extract.glance import Glance
from extract.plain import swedish
from extract.project.bodies import bodies
from extract.project.once import Once
from extract.project.telling import told
from extract.project.verb import is_passive
from extract.sentence import Sentence

_SHORT = re.compile(r"[\"”]? ?\((?P<short>[A-ZÅÄÖ][A-Za-zÅÄÖåäö0-9&+-]{1,9})\)")
_DASH = re.compile(r"\s+[–—]\s+|\s+-\s+")
_QUOTED = re.compile(r"[\"“”»]([^\"“”»«]{2,90}?)[\"“”»«]")
_QUOTES = Glance.at('"|“|”|»')
_OPENS_NAME = re.compile(r"[A-ZÅÄÖÉ\d\"“”'’»*#]")
_WORDLIKE = re.compile(r"[\w-]")
_LONG = re.compile(r" \((?P<long>[A-ZÅÄÖ][\wåäö-]+(?: [\wåäö-]+){1,8})\)")


class Named(NamedTuple):
    """A name that a sentence introduces as a project's."""

    name: str
    item: str
    span: Span
    others: tuple[str, ...] = ()
    kind: ProjectKind | None = None
    certain: bool = True
    """False where only capital letters say how far the name goes: a longer known name may stand there."""
    context: str = ""
    """Then: the text from where the name begins."""
    said: bool = True
    """False where no word says that it is an undertaking's: only capital letters, and how it is spoken of."""


@dataclass(frozen=True, eq=False)
class Line:
    """A sentence with what its quotes and its notation set apart, and what it tells."""

    sentence: Sentence
    text: str
    """The sentence's words in Swedish letters, at hand: every rule reads them."""
    quoted: tuple[tuple[int, int], ...]
    bold: int = 0
    """Characters in bold with which it begins."""

    @Once
    def told(self) -> frozenset[str]:
        """The sorts of things that it tells as they are told of an undertaking."""
        return told(self.text)

    @Once
    def bodies(self) -> set[str]:
        """The known organisations that it names by one word."""
        return bodies(self.text)

    @Once
    def can_name_inside(self) -> bool:
        """Whether a sign with which a name begins stands behind its first, as it does wherever words lead to a name."""
        return _OPENS_NAME.search(self.text, 1) is not None

    def quoted_at(self, start: int) -> tuple[int, int] | None:
        """The quotation or emphasis that begins at `start`, or one character on."""
        for pair in self.quoted:
            if pair[0] in (start, start + 1):
                return pair
        return None

    def named(
        self, start: int, end: int, kind: ProjectKind | None = None, *, certain: bool = True, prefix: str = ""
    ) -> Named:
        """The name between `start` and `end`, with the short or the long form that follows in brackets."""
        name = cleaned(self.sentence.text[start:end])
        others = list(brackets(self.text, name, end))
        head, *tagline = _DASH.split(name, maxsplit=1)
        if tagline and " " in tagline[0]:  # one word more is a name of its own
            others.append(head)
        name = f"{prefix} {name}".strip()
        context = "" if certain else self.text[start : start + 100]
        span = self.sentence.passage.span(start, end)
        return Named(name, self.sentence.item, span, tuple(others), kind, certain, context)


def told_in(lines: Iterable[Line]) -> frozenset[str]:
    """The sorts of things that one line or another tells."""
    return frozenset[str]().union(*(line.told for line in lines))


def bodies_in(lines: Iterable[Line]) -> frozenset[str]:
    """The known organisations that one line or another names."""
    return frozenset[str]().union(*(line.bodies for line in lines))


def met(name: str, text: str) -> Iterator[int]:
    """Where a text has a name word for word: it is met too seldom for a pattern of its own."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not (_WORDLIKE.match(text, start - 1, start) or _WORDLIKE.match(text, end)):
            yield start
        start = text.find(name, end)


def cleaned(name: str) -> str:
    """A name without the quotes and marks around it."""
    return " ".join(name.split()).strip(" \"“”'’»*.,:;–—-")


def brackets(text: str, name: str, end: int) -> Iterator[str]:
    """The short form of a name, or the long one, in brackets after it."""
    if (short := _SHORT.match(text, end)) and abbreviates(short["short"], name):
        yield short["short"]
    elif (long := _LONG.match(text, end)) and abbreviates(name, long["long"]):
        yield long["long"]


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of `short` come in this order in `long`, the first of them first."""
    letters = [letter for letter in short.casefold() if letter.isalnum()]
    rest = iter(long.casefold())
    return (
        bool(letters)
        and long.lstrip('#"”“').casefold().startswith(letters[0])
        and all(letter in rest for letter in letters)
    )


def emphasised(document: Document) -> list[Span]:
    """What stands between two asterisks, underscores or tags for italics."""
    marks = [mark for mark in document.markup if document.quote(mark) in ("*", "_", "<em>", "</em>", "<i>", "</i>")]
    pairs = pairwise(marks)
    return [
        Span(first.end, second.start)
        for first, second in pairs
        if 2 < second.start - first.end < 100
        and not document.text[first.end].isspace()
        and document.text[second.start - 1] not in " ?.\n"
    ]


def line(sentence: Sentence, emphasis: Sequence[Span], document: Document) -> Line:
    """The sentence with its quotations, its emphasis and what is bold of it."""
    text, origins = sentence.text, sentence.passage.origins
    quoted = [match.span(1) for match in _QUOTED.finditer(text)] if _QUOTES.sees(text) else []
    if emphasis and origins:
        span = sentence.passage.span()
        quoted += [
            (bisect_left(origins, one.start), bisect_left(origins, one.end)) for one in emphasis if span.covers(one)
        ]
    bold = bisect_left(origins, document.bold_to(origins[0])) if origins else 0
    return Line(sentence, swedish(text), tuple(quoted), bold)


_TITLE_STOP = re.compile(
    r"\.(?!\d)|[,;()]|:(?!\d)|\s(?:[Dd]nr\b|[A-ZÅÄÖ]{2,5}[ .-]?\d{4})|\s[–—-]\s(?=(?:[Ll]ägesrapport|[Ii]nformation|"
    r"[Ss]lutrapport|[Bb]eslut|[Rr]apport|[Uu]ppföljning|[Rr]edovisning|[Aa]nsökan|"
    r"[Mm]edfinansiering|[Ff]örlängning|[Ss]tatus|[Pp]resentation|[Aa]vslut|[Ss]tart|[Dd]elrapport|[Ll]äge|"
    r"[Ii]nbjudan|[Åå]terkoppling|[Dd]iskussion|[Pp]rojektansökan|[Uu]tvärdering|[Aa]vsiktsförklaring|[Gg]odkännande))"
    r"|\s(?:och|samt)\s(?:projekt|#|om\b|hur\b|vad\b)|\s(?:förlängs|avslutas|startar|beviljas|slutredovisas|"
    r"presenteras|redovisas|vid [A-ZÅÄÖ])"
)


_SOMEBODY = re.compile(r"(?<=[a-zåäö\d])(?: [A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?){2}$")
_BODY = re.compile(r", (?:Region|Länsstyrelsen|[A-ZÅÄÖ]\w+ (?:kommun|stad|universitet)\b)")
"""Somebody behind the name, and whom they speak for."""
_IN_S = re.compile(r"(?<= )[a-zåäö]{3,}s\b")


_LISTED = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:, [a-zåäö]+)+ och [a-zåäö]+(?=$|\s[–—-]\s|\s\()")
"""Things that a name puts side by side: "Hav, skog och mat"."""


def title_end(text: str, start: int) -> int:
    """A title's name goes on to its end, to a mark, or to what the item does with it."""
    listed = _LISTED.match(text, start)
    stop = _TITLE_STOP.search(text, listed.end() if listed else start + 2)
    end = stop.start() if stop else len(text.rstrip())
    if stop and (somebody := _SOMEBODY.search(text, start, end)) and _BODY.match(text, end):
        end = somebody.start()
    passive = (word.start() for word in _IN_S.finditer(text, start, end) if is_passive(word[0]))
    return next(passive, end + 1) - 1
