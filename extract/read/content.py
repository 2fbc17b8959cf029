"""What each format's reader gives back, and how text is put together piece by piece."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from extract.document import Heading, Span

# Lone surrogates cannot be written as UTF-8; the other control characters cannot be written in XML or SPARQL.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


_IN_CELL = str.maketrans({"\t": " ", "\f": ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A file's text with what stands where in it; the fields mean what they mean in `Document`."""

    text: str
    media_type: str
    reader: str
    pages: tuple[Span, ...] = ()
    struck: tuple[Span, ...] = ()
    markup: tuple[Span, ...] = ()
    headings: tuple[Heading, ...] = ()
    bold: tuple[Span, ...] = ()


def printable(text: str) -> str:
    """The text with each control character as a blank, and no form feed: offsets stay as they were."""
    return _UNPRINTABLE.sub(" ", text.replace("\f", "\n").replace("\x85", "\n"))


class Piece(NamedTuple):
    """A stretch of a line in one kind of type."""

    text: str
    struck: bool = False
    bold: bool = False


Line = list[Piece]


@dataclass(slots=True)
class Writer:
    """Text under construction: written from front to back, remembering where struck or bold pieces went."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    pages: list[Span] = field(default_factory=list)
    struck: list[Span] = field(default_factory=list)
    bold: list[Span] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)

    def write(self, text: str, *, struck: bool = False, bold: bool = False) -> Span:
        """Add `text`; returns where it stands."""
        span = Span(self.length, self.length + len(text))
        self.parts.append(text)
        self.length = span.end
        if struck and text:
            self.struck.append(span)
        if bold and text:
            self.bold.append(span)
        return span

    def write_line(self, line: Line, heading: int = 0) -> None:
        """Add a line and its end; `heading` is its level where it is one. A form feed in the line ends the page."""
        start = self.length
        for piece in line:
            for number, part in enumerate(piece.text.split("\f")):
                if number:
                    self.break_page()
                self.write(part, struck=piece.struck, bold=piece.bold)
        if heading and self.length > start:
            self.headings.append(Heading(Span(start, self.length), min(heading, 6)))
        self.write("\n")

    def write_row(self, cells: Sequence[Sequence[Line]]) -> None:
        """Add a table's row: its cells' first lines as one line with TAB between, then their second lines, and so on.

        A row whose cells hold a name a line and an organisation a line comes out as the eye reads it. A TAB inside a
        cell is a blank, and a form feed there ends no page.
        """
        for side_by_side in zip_longest(*cells, fillvalue=[]):
            filled = [index for index, line in enumerate(side_by_side) if any(piece.text.strip() for piece in line)]
            if not filled:
                continue
            for index in range(filled[0], filled[-1] + 1):
                if index > filled[0]:
                    self.write("\t")
                for piece in side_by_side[index]:
                    self.write(piece.text.translate(_IN_CELL), struck=piece.struck, bold=piece.bold)
            self.write("\n")

    def end_page(self) -> None:
        """Everything written since the last page ended is one page."""
        self.pages.append(Span(self.pages[-1].end if self.pages else 0, self.length))

    def break_page(self) -> None:
        """End the page here, unless nothing is written on it yet: formats often say so twice."""
        start = self.pages[-1].end if self.pages else 0
        length = self.length
        for part in reversed(self.parts):
            if length <= start:
                return
            if part.strip():
                self.end_page()
                return
            length -= len(part)

    def content(self, media_type: str, reader: str) -> Content:
        """The finished text."""
        if self.pages and self.pages[-1].end < self.length:
            self.end_page()
        return Content(
            text=printable("".join(self.parts)),
            media_type=media_type,
            reader=reader,
            pages=tuple(self.pages),
            struck=merge(self.struck),
            headings=tuple(self.headings),
            bold=merge(self.bold),
        )


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, with those that meet or overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
