"""Where each piece of a sample's text stands on its pages, for PDF and scan alike. All lengths are points."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import matplotlib
from PIL import ImageFont

from extract.samples.markup import Block, Cell, Run, Source

WIDTH, HEIGHT, MARGIN = 595, 842, 62
GUTTER = 24
SMALL = 8.0
VOWELS = "aeiouyåäöé"


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters on a page: `x` is their left edge, `y` their baseline from the top."""

    x: float
    y: float
    text: str
    font: str
    size: float
    struck: bool = False

    @property
    def width(self) -> float:
        """From the left edge to the right one."""
        return measure(self.text, self.font, self.size)


@cache
def font_path(name: str) -> Path:
    """A free font with å ä ö that comes with matplotlib."""
    return Path(matplotlib.get_data_path(), "fonts", "ttf", f"DejaVu{name}.ttf")


@cache
def font(name: str, size: float) -> ImageFont.FreeTypeFont:
    """The font, ready to measure and to draw with."""
    return ImageFont.truetype(font_path(name), size)


@cache
def measure(text: str, name: str, size: float) -> float:
    """How wide a text is."""
    return font(name, 100).getlength(text) * size / 100


def breaks(word: str) -> Iterator[tuple[str, str]]:
    """Where a Swedish word may be divided, the latest place first: before a consonant with its vowel."""
    for at in range(len(word) - 3, 2, -1):
        if word[at - 1 : at + 2].isalpha() and word[at].lower() not in VOWELS and word[at + 1].lower() in VOWELS:
            yield word[:at] + "-", word[at:]


@dataclass
class Pages:
    """Pages as they fill up, column by column."""

    source: Source
    pages: list[list[Piece]] = field(default_factory=list)
    column: int = 0
    y: float = MARGIN

    def __post_init__(self) -> None:
        settings = self.source.settings
        self.size = float(settings.get("size", 11))
        self.columns = int(settings.get("columns", 1))
        self.hyphenate = bool(settings.get("hyphenate", self.columns > 1))
        self.family = "Serif" if settings.get("font") == "serif" else "Sans"
        self.width = (WIDTH - 2 * MARGIN - (self.columns - 1) * GUTTER) / self.columns
        self.new_page()

    @property
    def left(self) -> float:
        """The left edge of the column."""
        return MARGIN + self.column * (self.width + GUTTER)

    def face(self, run: Run) -> str:
        """The font for a run."""
        slant = "Italic" if self.family == "Serif" else "Oblique"
        style = "Bold" * run.bold + slant * run.italic
        return self.family + (f"-{style}" if style else "")

    def new_page(self) -> None:
        """Start a page, with its running head."""
        self.pages.append([])
        self.column, self.y = 0, MARGIN
        settings, number = self.source.settings, len(self.pages)
        if head := settings.get("head"):
            page = f"Sida {number}"
            right = WIDTH - MARGIN - measure(page, self.family, SMALL)
            self.pages[-1] += [
                Piece(MARGIN, 36, head, self.family, SMALL),
                Piece(right, 36, page, self.family, SMALL),
            ]
        if foot := settings.get("foot"):
            self.pages[-1].append(Piece(MARGIN, HEIGHT - 30, foot, self.family, SMALL))

    def make_room(self, height: float) -> None:
        """Go on in the next column or page where `height` does not fit."""
        if self.y + height <= HEIGHT - MARGIN:
            return
        if self.column + 1 < self.columns:
            self.column, self.y = self.column + 1, MARGIN
        else:
            self.new_page()

    def words(self, runs: Cell) -> Iterator[tuple[str, Run]]:
        """Words with the blanks after them; a newline is a word of its own."""
        for run in runs:
            for word in re.findall(r"\n|[^\s]+[ ]*|[ ]+", run.text):
                yield word, run

    def lines(self, runs: Cell, size: float, width: float) -> list[list[tuple[str, Run]]]:
        """Break runs into lines that are at most `width` wide."""
        lines: list[list[tuple[str, Run]]] = [[]]
        used = 0.0
        for word, run in self.words(runs):
            taken = measure(word.rstrip(), self.face(run), size)
            if word == "\n" or (used and used + taken > width):
                head, tail = self.divide(word, run, size, width - used)
                if head:
                    lines[-1].append((head, run))
                lines.append([])
                used, word = 0.0, tail  # noqa: PLW2901 — what is left of the word starts the next line
            if word != "\n":
                lines[-1].append((word, run))
                used += measure(word, self.face(run), size)
        return lines

    def divide(self, word: str, run: Run, size: float, width: float) -> tuple[str, str]:
        """The part of a word that still fits, and the rest."""
        if self.hyphenate:
            for head, tail in breaks(word):
                if measure(head, self.face(run), size) <= width:
                    return head, tail
        return "", word

    def put(self, lines: list[list[tuple[str, Run]]], x: float, y: float, size: float) -> None:
        """Set lines below each other, neighbouring words of one look as one piece."""
        for number, line in enumerate(lines):
            at = x
            grouped: list[tuple[str, Run]] = []
            for word, run in line:
                if grouped and grouped[-1][1] is run:
                    grouped[-1] = (grouped[-1][0] + word, run)
                else:
                    grouped.append((word, run))
            for text, run in grouped:
                piece = Piece(at, y + (number + 1) * size * 1.3, text.rstrip(), self.face(run), size, run.struck)
                self.pages[-1].append(piece)
                at += measure(text, self.face(run), size)

    def add(self, block: Block) -> None:
        """Set one block."""
        if block.kind == "page":
            self.new_page()
        elif block.kind == "table":
            self.add_table(block)
        elif block.kind == "bullets":
            for row in block.rows:
                self.add_text((Run("• "), *row[0]), self.size, indent=14)
            self.y += self.size * 0.5
        else:
            size = self.size + max(0, 4 - block.level) * 1.5 if block.kind == "heading" else self.size
            self.add_text(block.runs, size)
            self.y += self.size * 0.5

    def add_text(self, runs: Cell, size: float, indent: float = 0) -> None:
        """Set a text line by line, over as many columns as it takes."""
        for line in self.lines(runs, size, self.width - indent):
            self.make_room(size * 1.3)
            self.put([line], self.left + indent, self.y, size)
            self.y += size * 1.3

    def add_table(self, block: Block) -> None:
        """Set a table's rows, each cell in its own narrow column."""
        count = max(len(row) for row in block.rows)
        shares = self.source.settings.get("shares", {}).get(count) or [1] * count
        edges = [self.width * sum(shares[:column]) / sum(shares) for column in range(count + 1)]
        for row in block.rows:
            cells = [
                self.lines(cell, self.size, edges[column + 1] - edges[column] - 6) for column, cell in enumerate(row)
            ]
            height = max(len(lines) for lines in cells) * self.size * 1.3
            self.make_room(height)
            for column, lines in enumerate(cells):
                self.put(lines, self.left + edges[column], self.y, self.size)
            self.y += height + 2
        self.y += self.size * 0.5


def lay_out(source: Source) -> list[list[Piece]]:
    """A sample's pages."""
    pages = Pages(source)
    for block in source.blocks:
        pages.add(block)
    return pages.pages
