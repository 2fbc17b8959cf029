"""DOCX, by python-docx: paragraphs as lines, rows of tables with TAB between cells, tracked changes accepted."""

import io
import zlib
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from extract.read.container import contents, damaged
from extract.read.content import Content, Line, Piece, Writer
from extract.read.docx_style import Numbering, Style, Styles, heading_level, is_on, value
from extract.read.source import Source

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
# Wrappers whose content is the document's own. What is left out thereby: w:del and w:moveFrom, which a tracked change
# has taken away, and mc:Fallback, which repeats a text box for older programs.
_WRAPPERS = frozenset(
    map(
        qn,
        ("w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml"),
    )
)
_CHARACTERS = {qn("w:tab"): "\t", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_PARAGRAPH, _TABLE, _RUN, _TEXT, _BREAK = map(qn, ("w:p", "w:tbl", "w:r", "w:t", "w:br"))
_ROW, _CELL, _BOX, _RENDERED_BREAK = map(qn, ("w:tr", "w:tc", "w:txbxContent", "w:lastRenderedPageBreak"))
_DRAWINGS = frozenset((qn("w:drawing"), qn("w:pict"), _ALTERNATIVES))
_PAGE_END = "\f"


def read_docx(source: Source) -> Content:
    """The first page's head, then the body. Raises `UnreadableError` where Word could not open it either."""
    contents(source).close()
    try:
        document = docx.Document(io.BytesIO(source.data))
        reader = _Reader(document)
    except (OpcError, BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError, EOFError) as error:
        raise damaged(source) from error
    return reader.read()


class _Reader:
    """One document on its way to text."""

    def __init__(self, document: Any) -> None:
        self._body = document.element.body
        self._head = _first_head(document)
        self._styles = Styles(document.styles.element)
        parts = {part.reltype.rsplit("/", 1)[-1]: part.target_part for part in _internal(document.part)}
        self._numbering = Numbering(parts["numbering"].element if "numbering" in parts else None)
        self._writer = Writer()

    def read(self) -> Content:
        if self._head is not None:
            self._write_blocks(self._head)
        self._write_blocks(self._body)
        return self._writer.content(_MEDIA_TYPE, f"python-docx/{docx.__version__}")

    def _write_blocks(self, parent: Any) -> None:
        open_line: Line = []
        for block in _blocks(parent):
            if block.tag == _TABLE:
                self._write_table(block)
                continue
            line, level, boxes = self._paragraph(block)
            open_line += line
            if _mark_is_deleted(block):  # the change that took it away joined two paragraphs
                continue
            self._writer.write_line(open_line, level)
            open_line = []
            for box in boxes:
                self._write_blocks(box)

    def _write_table(self, table: Any) -> None:
        for row in _blocks(table, _ROW):
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is None:
                self._writer.write_row([list(self._cell(cell)) for cell in _blocks(row, _CELL)])

    def _cell(self, cell: Any) -> Iterator[Line]:
        for block in _blocks(cell):
            if block.tag == _TABLE:
                for row in _blocks(block, _ROW):
                    lines = [line for inner in _blocks(row, _CELL) for line in self._cell(inner)]
                    yield [piece for line in lines for piece in (*line, Piece(" "))][:-1]
                continue
            line, _, boxes = self._paragraph(block)
            yield from _lines(line)
            for box in boxes:
                yield from self._cell(box)

    def _paragraph(self, paragraph: Any) -> tuple[Line, int, list[Any]]:
        """A paragraph's text with its number, its level as a heading, and the text boxes anchored in it."""
        properties = paragraph.find(qn("w:pPr"))
        style = self._styles[value(properties, "w:pStyle")]
        line: Line = []
        boxes: list[Any] = []
        for run in _runs(paragraph):
            line += self._run(run, style, boxes)
        if any(piece.text.strip() for piece in line):
            line.insert(0, Piece(self._number(properties, style)))
        return line, heading_level(properties) or style.level, boxes

    def _number(self, properties: Any, style: Style) -> str:
        name, depth = value(properties, "w:numPr/w:numId"), value(properties, "w:numPr/w:ilvl")
        if name is None and style.numbering is not None:
            return self._numbering.next(*style.numbering)
        return self._numbering.next(name, int(depth) if depth and depth.isdigit() else 0) if name else ""

    def _run(self, run: Any, paragraph: Style, boxes: list[Any]) -> Iterator[Piece]:
        properties = run.find(qn("w:rPr"))
        if is_on(properties, "w:vanish"):
            return
        style = self._styles[value(properties, "w:rStyle")]
        struck = _first_said(is_on(properties, "w:strike", "w:dstrike"), style.struck, paragraph.struck)
        bold = _first_said(is_on(properties, "w:b"), style.bold, paragraph.bold)
        text = []
        for child in run:
            if child.tag == _TEXT:
                text.append(child.text or "")
            elif child.tag == _BREAK:
                text.append(_PAGE_END if child.get(qn("w:type")) == "page" else "\n")
            elif child.tag == _RENDERED_BREAK:
                text.append(_PAGE_END)
            elif child.tag in _DRAWINGS:
                boxes += _text_boxes(child)
            else:
                text.append(_CHARACTERS.get(child.tag, ""))
        yield Piece("".join(text), struck, bold)


def _first_said(*answers: bool | None) -> bool:
    return next((answer for answer in answers if answer is not None), False)


def _internal(part: Any) -> Iterator[Any]:
    return (relation for relation in part.rels.values() if not relation.is_external)


def _first_head(document: Any) -> Any:
    """What is printed above the first page: bodies, places and dates often stand nowhere else."""
    section = document.sections[0] if len(document.sections) else None
    if section is None:
        return None
    head = section.first_page_header if section.different_first_page_header_footer else section.header
    return None if head.is_linked_to_previous else head._element


def _blocks(parent: Any, *kinds: str) -> Iterator[Any]:
    """The parent's own paragraphs and tables (or the kinds given), those in wrappers included."""
    for child in parent:
        if child.tag in (kinds or (_PARAGRAPH, _TABLE)):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _blocks(child, *kinds)


def _runs(parent: Any) -> Iterator[Any]:
    for child in parent:
        if child.tag == _RUN:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _runs(child)


def _text_boxes(drawing: Any) -> list[Any]:
    if drawing.tag == _ALTERNATIVES:
        drawing = drawing.find(_CHOICE)
    return [] if drawing is None else list(drawing.iter(_BOX))


def _mark_is_deleted(paragraph: Any) -> bool:
    mark = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
    return mark is not None and any(mark.find(qn(name)) is not None for name in ("w:del", "w:moveFrom"))


def _lines(line: Line) -> Iterator[Line]:
    """The line, parted where it holds line breaks."""
    part: Line = []
    for piece in line:
        first, *rest = piece.text.split("\n")
        part.append(Piece(first, piece.struck, piece.bold))
        for text in rest:
            yield part
            part = [Piece(text, piece.struck, piece.bold)]
    yield part
