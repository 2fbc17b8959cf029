"""HTML, parsed by lxml as browsers do: blocks as lines, rows of tables with TAB between cells."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import etree, html

from extract.read.content import Content, Line, Piece, Writer
from extract.read.source import Source
from extract.read.text import decode
from ontology.errors import EmptyError

_SKIPPED = re.compile("script|style|head|noscript|template|iframe|object|svg|math|select|button|title").fullmatch
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    "h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
).fullmatch
_SPACED = re.compile("p|table|ul|ol|h[1-6]").fullmatch
_STRUCK = frozenset(("del", "s", "strike"))
_BOLD = frozenset(("b", "strong", "th"))
_LINE_THROUGH = re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NUMBER = re.compile(r"§|\d")  # of an item
_TERM, _VALUE = 40, 120
"""Characters of a form's label and value at most."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def read_html(source: Source) -> Content:
    """What a browser would show, without its colours."""
    # Decoded here: what a page says of its own encoding is often wrong once it was saved to a file.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(decode(source).encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise EmptyError(
            sv=f"{source.name} är en webbsida utan innehåll. Spara sidan på nytt.",
            en=f"{source.name} is a web page without content. Save the page again.",
        ) from error
    writer = Writer()
    page = _Page(writer)
    page.block(root, Piece(""))
    page.end_line()
    return writer.content("text/html", f"lxml/{etree.__version__}")


class _Page:
    """One page on its way to text: a line is gathered from inline pieces, and written when a block begins or ends."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._line: Line = []
        self._level = 0

    def end_line(self) -> None:
        line = list(_tidy(self._line))
        if line:
            self._writer.write_line(line, self._level)
        self._line = []

    def block(self, element: Any, kind: Piece) -> None:
        """Write an element's text; `kind` is a piece without text, struck and bold as the parents say."""
        tag = element.tag
        if _SKIPPED(tag) or _HIDDEN.search(element.get("style", "")) or element.get("hidden") is not None:
            return
        kind = _kind(element, kind)
        if tag == "tr":
            self.end_line()
            self._writer.write_row([self._cell(cell, kind) for cell in element if cell.tag in ("td", "th")])
            return
        if tag == "dl" and (rows := self._form(element, kind)):
            self.end_line()
            for row in rows:
                self._writer.write_row(row)
            return
        is_block = _BLOCK(tag) is not None
        if is_block:
            self.end_line()
            self._begin(element, kind)
        self._add(element.text, kind)
        for child in element:
            if child.tag == "br":
                self.end_line()
            else:
                self.block(child, kind)
            self._add(child.tail, kind)
        if is_block:
            self.end_line()
            self._level = 0
            if _SPACED(tag):
                self._writer.write("\n")

    def _begin(self, element: Any, kind: Piece) -> None:
        if re.fullmatch(r"h[1-6]", element.tag):
            self._level = int(element.tag[1])
        elif element.tag == "li":
            self._line.append(kind._replace(text=_label(element)))

    def _add(self, text: str | None, kind: Piece) -> None:
        if text:
            self._line.append(kind._replace(text=_BLANKS.sub(" ", text)))

    def _form(self, element: Any, kind: Piece) -> list[list[list[Line]]]:
        """A list of terms as rows, where each has its short value as in a form; where not, it has none."""
        cells = [child for child in element.iter("dt", "dd") if next(child.iterancestors("dl")) is element]
        terms, values = cells[::2], cells[1::2]
        in_turn = len(terms) == len(values) and all(term.tag == "dt" for term in terms)
        short = all(len(_text(term)) < _TERM and not _NUMBER.match(_text(term)) for term in terms)
        if not in_turn or not short or any(value.tag != "dd" or len(_text(value)) > _VALUE for value in values):
            return []
        return [[self._cell(term, kind), self._cell(value, kind)] for term, value in zip(terms, values, strict=True)]

    def _cell(self, cell: Any, kind: Piece) -> list[Line]:
        """A cell's lines, gathered by a page of its own."""
        writer = Writer()
        page = _Page(writer)
        page.block(cell, kind)
        page.end_line()
        return _lines_of(writer)


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _lines_of(writer: Writer) -> list[Line]:
    content = writer.content("", "")
    marks = sorted({0, len(content.text), *(edge for span in (*content.struck, *content.bold) for edge in span)})
    lines: list[Line] = [[]]
    for start, end in pairwise(marks):
        struck = any(span.start <= start < span.end for span in content.struck)
        bold = any(span.start <= start < span.end for span in content.bold)
        first, *rest = content.text[start:end].split("\n")
        lines[-1].append(Piece(first, struck, bold))
        lines += [[Piece(text, struck, bold)] for text in rest]
    return [line for line in lines if any(piece.text for piece in line)]


def _kind(element: Any, kind: Piece) -> Piece:
    struck = element.tag in _STRUCK or bool(_LINE_THROUGH.search(element.get("style", "")))
    return kind._replace(struck=kind.struck or struck, bold=kind.bold or element.tag in _BOLD)


def _label(item: Any) -> str:
    """What a browser prints before an item of a list."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "• "
    start = parent.get("start", "1")
    first = int(start) if start.isascii() and start.isdigit() else 1
    return f"{first + sum(1 for other in item.itersiblings('li', preceding=True))}. "


def _tidy(line: Line) -> Iterator[Piece]:
    """The pieces without a blank at the line's ends, or after another blank."""
    last = max((index for index, piece in enumerate(line) if piece.text.strip(" ")), default=-1)
    after_blank = True
    for index, piece in enumerate(line[: last + 1]):
        text = piece.text.lstrip(" ") if after_blank else piece.text
        text = text.rstrip(" ") if index == last else text
        if text:
            after_blank = text.endswith(" ")
            yield piece._replace(text=text)
