"""What a reader gives back: a document's text, and where in it things stand.

A `Document` is the only thing the rest of `extract` knows of a file. Every offset in the program counts
characters (code points) of `Document.text`; a quote is always `document.quote(span)`, so it is verbatim.
"""

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple


class Span(NamedTuple):
    """Characters `start` up to, not including, `end` of a document's text."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


_start = attrgetter("start")


class Heading(NamedTuple):
    """A line that the format itself marks as a heading, and how deep: 1 to 6."""

    span: Span
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file of minutes, as its reader understood it."""

    name: str
    """The file's own name, without folders: nothing of the machine it was read on."""
    sha256: str
    """Of the file's bytes, in hexadecimal: the document's identity."""
    media_type: str
    reader: str
    """Which reader, in which version: the text below can differ between versions."""
    text: str
    pages: tuple[Span, ...]
    """The text's pages in order; a format without pages has one."""
    struck: tuple[Span, ...] = ()
    """Text with a line through it: in an attendance list, somebody who was not there."""
    markup: tuple[Span, ...] = ()
    """Notation that is not part of the words, such as Markdown's asterisks and tags."""
    headings: tuple[Heading, ...] = ()
    """Lines that the format marks as headings (DOCX styles, HTML h1 to h6, Markdown #), without their notation."""
    bold: tuple[Span, ...] = ()
    """Text in bold, where the format says so."""
    quality: float = 1.0
    """Share of the words that a Swedish word list knows, 0 to 1, before repair."""

    def quote(self, span: Span) -> str:
        """The text at `span`, verbatim."""
        return self.text[span.start : span.end]

    def page(self, offset: int) -> int:
        """The page, counted from 1, on which the character at `offset` stands."""
        return max(1, bisect_right(self.pages, offset, key=_start))

    def bold_to(self, offset: int) -> int:
        """Where the bold type ends in which the character at `offset` stands, `offset` where it stands in none."""
        before = bisect_right(self.bold, offset, key=_start)
        return max(offset, self.bold[before - 1].end) if before else offset

    def is_struck(self, span: Span) -> bool:
        """Whether most of the span's characters have a line through them."""
        if not self.struck:
            return False
        crossed = sum(
            min(span.end, line.end) - max(span.start, line.start) for line in self.struck if line.touches(span)
        )
        return crossed * 2 > span.end - span.start
