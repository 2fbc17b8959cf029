"""What a DOCX says beside its text: which styles strike out or are headings, and the numbers of numbered paragraphs."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from docx.oxml.ns import qn

_VALUE = qn("w:val")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DEEPEST = 12
_BULLET = "•"


def is_on(properties: Any, *names: str) -> bool | None:
    """Whether a switch such as w:strike is set; None where nothing is said (ECMA-376, 17.17.4 ST_OnOff)."""
    said = None
    for name in names:
        found = properties.find(qn(name)) if properties is not None else None
        if found is not None:
            if found.get(_VALUE, "true") not in ("0", "false", "off", "none"):
                return True
            said = False
    return said


def value(parent: Any, path: str) -> str | None:
    """The w:val of the element at `path`, such as "w:numPr/w:numId"."""
    found = parent.find("/".join(qn(name) for name in path.split("/"))) if parent is not None else None
    return None if found is None else found.get(_VALUE)


class Style(NamedTuple):
    """What a paragraph or character style says, the styles it is based on included."""

    struck: bool | None = None
    bold: bool | None = None
    level: int = 0
    numbering: tuple[str, int] | None = None


class Styles:
    """A document's styles by their id."""

    def __init__(self, styles: Any) -> None:
        self._elements = {style.get(qn("w:styleId")): style for style in styles.findall(qn("w:style"))}
        self._known: dict[str | None, Style] = {None: Style()}

    def __getitem__(self, name: str | None) -> Style:
        if name not in self._known:
            self._known[name] = self._resolve(name)
        return self._known[name]

    def _resolve(self, name: str | None) -> Style:
        struck = bold = None
        level = 0
        list_id = depth = None
        for style in self._bases(name):
            run, paragraph = style.find(qn("w:rPr")), style.find(qn("w:pPr"))
            struck = is_on(run, "w:strike", "w:dstrike") if struck is None else struck
            bold = is_on(run, "w:b") if bold is None else bold
            level = level or heading_level(paragraph) or _level_of_name(value(style, "w:name") or "")
            list_id = list_id or value(paragraph, "w:numPr/w:numId")
            depth = depth or value(paragraph, "w:numPr/w:ilvl")
        return Style(struck, bold, level, (list_id, _number(depth, 0)) if list_id else None)

    def _bases(self, name: str | None) -> Iterator[Any]:
        for _ in range(_DEEPEST):
            style = self._elements.get(name)
            if style is None:
                return
            yield style
            name = value(style, "w:basedOn")


def heading_level(paragraph_properties: Any) -> int:
    """1 to 9 as the outline level says, 0 for body text."""
    return (_number(value(paragraph_properties, "w:outlineLvl"), 9) + 1) % 10


def _level_of_name(name: str) -> int:
    """Word stores the built-in names in English in every language: "heading 2"."""
    words = name.lower().split()
    if words == ["title"]:
        return 1
    return _number(words[1], 0) if len(words) == 2 and words[0] == "heading" else 0


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() else default


class _Level(NamedTuple):
    start: int
    kind: str
    pattern: str


class Numbering:
    """Counts numbered paragraphs as Word does: the number is printed, but stands nowhere in the text."""

    def __init__(self, numbering: Any) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._list_of: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if numbering is None:
            return
        for abstract in numbering.findall(qn("w:abstractNum")):
            self._levels[abstract.get(qn("w:abstractNumId"))] = {
                _number(level.get(qn("w:ilvl")), 0): _Level(
                    _number(value(level, "w:start"), 1),
                    value(level, "w:numFmt") or "decimal",
                    value(level, "w:lvlText") or "",
                )
                for level in abstract.findall(qn("w:lvl"))
            }
        for number in numbering.findall(qn("w:num")):
            name, abstract = number.get(qn("w:numId")), value(number, "w:abstractNumId") or ""
            # A list that starts anew is counted on its own.
            restarts = number.find(qn("w:lvlOverride")) is not None
            self._list_of[name] = f"{abstract}/{name}" if restarts else abstract
            if restarts:
                self._levels[f"{abstract}/{name}"] = self._levels.get(abstract, {})

    def next(self, name: str, depth: int) -> str:
        """What is printed before the next paragraph of list `name` at `depth`: "3. ", "§ 14 ", "• ", or nothing."""
        key = self._list_of.get(name, "")
        levels = self._levels.get(key, {})
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(key, {})
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if levels[depth].kind == "bullet":
            return f"{_BULLET} "
        label = levels[depth].pattern
        for other, level in levels.items():
            label = label.replace(f"%{other + 1}", _numeral(counts.get(other, level.start), level.kind))
        return f"{label.strip()} " if label.strip() else ""


def _numeral(count: int, kind: str) -> str:
    if kind in ("lowerLetter", "upperLetter"):
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif kind in ("lowerRoman", "upperRoman"):
        text = ""
        for worth, letters in _ROMAN:
            text, count = text + letters * (count // worth), count % worth
    else:
        return "" if kind == "none" else str(count)
    return text.upper() if kind.startswith("upper") else text
