"""ODT (OpenDocument text), by odfpy: tracked deletions are left out, as their text stands apart from the body."""

import io
import zlib
from typing import Any
from xml.sax import SAXException
from zipfile import BadZipFile

from odf import namespaces, opendocument

from extract.read.container import contents, damaged
from extract.read.content import Content, Line, Piece, Writer
from extract.read.source import Source

_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT, _TABLE, _STYLE, _FO = namespaces.TEXTNS, namespaces.TABLENS, namespaces.STYLENS, namespaces.FONS
_OFFICE = namespaces.OFFICENS
_PARAGRAPH, _HEADING, _SPAN = (_TEXT, "p"), (_TEXT, "h"), (_TEXT, "span")
_LIST, _ITEM, _LIST_HEADER = (_TEXT, "list"), (_TEXT, "list-item"), (_TEXT, "list-header")
_SKIPPED = frozenset(((_TEXT, "tracked-changes"), (_TEXT, "note"), (_OFFICE, "annotation"), (_TEXT, "sequence-decls")))
_ROW_GROUPS = frozenset(((_TABLE, "table-header-rows"), (_TABLE, "table-rows"), (_TABLE, "table-row-group")))
_LINE_THROUGH = ("text-line-through-style", "text-line-through-type")
_MOST_SPACES = 100
_DEEPEST_STYLE = 12
"""Styles based on one another that are looked through."""


def read_odt(source: Source) -> Content:
    """The body, in the order it stands."""
    contents(source).close()
    try:
        document = opendocument.load(io.BytesIO(source.data))
    except (SAXException, BadZipFile, zlib.error, KeyError, ValueError, EOFError, AttributeError) as error:
        raise damaged(source) from error
    reader = _Reader(document)
    reader.blocks(document.text, Piece(""))
    return reader.writer.content(_MEDIA_TYPE, f"odfpy/{opendocument.__version__.split('/')[-1]}")


class _Reader:
    """One document on its way to text."""

    def __init__(self, document: Any) -> None:
        self.writer = Writer()
        self._styles: dict[str, Any] = {}
        self._lists: dict[str, Any] = {}
        for place in (document.styles, document.automaticstyles):
            for style in place.childNodes:
                name = _attribute(style, _STYLE, "name")
                if getattr(style, "qname", None) == (_STYLE, "style"):
                    self._styles[name] = style
                elif getattr(style, "qname", None) == (_TEXT, "list-style"):
                    self._lists[name] = style

    def blocks(self, parent: Any, kind: Piece) -> None:
        """Write the paragraphs, lists and tables of `parent`."""
        for child in parent.childNodes:
            qname = getattr(child, "qname", None)
            if qname in (_PARAGRAPH, _HEADING):
                self._paragraph(child, kind)
            elif qname == _LIST:
                for label, item in self._items(child, _attribute(child, _TEXT, "style-name"), 1):
                    self._paragraph(item, kind, label)
            elif qname == (_TABLE, "table"):
                self._table(child, kind)
            elif qname is not None and qname not in _SKIPPED:
                self.blocks(child, kind)

    def _paragraph(self, paragraph: Any, kind: Piece, label: str = "") -> None:
        line = self._pieces(paragraph, self._kind(paragraph, kind))
        level = int(_attribute(paragraph, _TEXT, "outline-level") or 1) if paragraph.qname == _HEADING else 0
        self.writer.write_line([kind._replace(text=label), *line] if line else [], level)

    def _items(self, parent: Any, style: str, depth: int) -> list[tuple[str, Any]]:
        """A list's paragraphs, each with what is printed before it."""
        found: list[tuple[str, Any]] = []
        number, pattern = self._numbering(style, depth)
        for item in parent.childNodes:
            if getattr(item, "qname", None) not in (_ITEM, _LIST_HEADER):
                continue
            label = "" if item.qname == _LIST_HEADER else pattern.replace("%", str(number))
            number += item.qname == _ITEM
            for child in item.childNodes:
                if getattr(child, "qname", None) == _LIST:
                    found += self._items(child, _attribute(child, _TEXT, "style-name") or style, depth + 1)
                elif getattr(child, "qname", None) in (_PARAGRAPH, _HEADING):
                    found.append((label, child))
                    label = ""
        return found

    def _numbering(self, style: str, depth: int) -> tuple[int, str]:
        """The first number at this depth, and how it is printed, "%" being the number."""
        for level in getattr(self._lists.get(style), "childNodes", ()):
            if _attribute(level, _TEXT, "level") == str(depth) and level.qname[1] == "list-level-style-number":
                if not _attribute(level, _STYLE, "num-format"):
                    return 1, ""
                before, after = (_attribute(level, _STYLE, f"num-{side}") for side in ("prefix", "suffix"))
                return int(_attribute(level, _TEXT, "start-value") or 1), f"{before}%{after} "
        return 1, "• "

    def _table(self, table: Any, kind: Piece) -> None:
        for row in table.childNodes:
            qname = getattr(row, "qname", None)
            if qname in _ROW_GROUPS:
                self._table(row, kind)
            elif qname == (_TABLE, "table-row"):
                cells = [cell for cell in row.childNodes if getattr(cell, "qname", None) == (_TABLE, "table-cell")]
                self.writer.write_row([list(self._cell(cell, kind)) for cell in cells])

    def _cell(self, cell: Any, kind: Piece) -> list[Line]:
        lines = []
        for child in cell.childNodes:
            qname = getattr(child, "qname", None)
            if qname in (_PARAGRAPH, _HEADING):
                lines.append(self._pieces(child, self._kind(child, kind)))
            elif qname == _LIST:
                items = self._items(child, _attribute(child, _TEXT, "style-name"), 1)
                lines += [[Piece(label), *self._pieces(item, kind)] for label, item in items]
            elif qname is not None and qname not in _SKIPPED:
                lines += self._cell(child, kind)
        return lines

    def _pieces(self, parent: Any, kind: Piece) -> Line:
        line: Line = []
        for child in parent.childNodes:
            qname = getattr(child, "qname", None)
            if qname is None:
                line.append(kind._replace(text=str(child)))
            elif qname == (_TEXT, "s"):
                line.append(kind._replace(text=" " * min(int(_attribute(child, _TEXT, "c") or 1), _MOST_SPACES)))
            elif qname in _CHARACTERS:
                line.append(kind._replace(text=_CHARACTERS[qname]))
            elif qname not in _SKIPPED:
                line += self._pieces(child, self._kind(child, kind))
        return line

    def _kind(self, element: Any, kind: Piece) -> Piece:
        """Struck and bold as the element's style says, or the nearest style it is based on that says anything."""
        name = _attribute(element, _TEXT, "style-name")
        struck: bool | None = None
        bold: bool | None = None
        for _ in range(_DEEPEST_STYLE):
            style = self._styles.get(name)
            if style is None:
                break
            for part in style.childNodes:
                if getattr(part, "qname", None) == (_STYLE, "text-properties"):
                    line = next(filter(None, (_attribute(part, _STYLE, said) for said in _LINE_THROUGH)), "")
                    weight = _attribute(part, _FO, "font-weight")
                    struck = line != "none" if struck is None and line else struck
                    bold = weight == "bold" if bold is None and weight else bold
            name = _attribute(style, _STYLE, "parent-style-name")
        return Piece("", kind.struck if struck is None else struck, kind.bold if bold is None else bold)


_CHARACTERS = {(_TEXT, "tab"): "\t", (_TEXT, "line-break"): "\n", (_TEXT, "soft-page-break"): "\f"}


def _attribute(element: Any, namespace: str, name: str) -> str:
    """An attribute's value, empty where the element has none."""
    return str((getattr(element, "attributes", None) or {}).get((namespace, name), ""))
