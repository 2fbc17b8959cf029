"""Markdown: the file as it stands, and which of its characters are notation rather than words."""

import re
from dataclasses import dataclass, field
from itertools import islice

from extract.document import Heading, Span
from extract.read.content import Content, merge, printable
from extract.read.source import Source
from extract.read.text import STRIKE, decode, pages_of

_ATX = re.compile(r"^ {0,3}(#{1,6})[ \t]+(?=\S)(?P<title>.*?)(?P<close>[ \t]+#+)?[ \t]*$", re.MULTILINE)
_SETEXT = re.compile(r"^(?P<title>[^\n]*\w[^\n]*)\n(?P<line>=+|-{3,})[ \t]*$", re.MULTILINE)
_STRIKE_TAG = re.compile(r"(<(del|s|strike)\b[^<>\n]*>)(.{0,4000}?)(</\2\s*>)", re.DOTALL | re.IGNORECASE)
_BOLD = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1)[^\n]|\n(?!\s*\n)){1,600}?)(?<=\S)\1")
_STARS = re.compile(r"\*\*(?=[^\s*])[^*\n]{1,200}(?<=\S)\*\*")
_OFTEN = 3
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*)(?=[^\s*])((?:[^*\n]|\n(?!\s*\n)){1,600}?)(?<=[^\s*\\])\*(?![\w*])")
_EMPHASIS_LOW = re.compile(r"(?<![\w_\\])(_)(?=[^\s_])((?:[^_\n]|\n(?!\s*\n)){1,600}?)(?<=[^\s_\\])_(?![\w_])")
_LINK = re.compile(r"(!?\[)([^\[\]\n]*)(\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\))")
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>\n]*)?/?>|<!--.*?-->|&(?:nbsp|ensp|emsp|shy);", re.DOTALL | re.IGNORECASE)
_LINE_NOTATION = re.compile(
    r"^[ \t]{0,3}(?:>[ \t]?)+"  # a quotation
    r"|^[ \t]{0,3}:[ \t]+(?=\S)"  # what a term above stands for (PHP Markdown Extra, "Definition Lists")
    r"|^[ \t]*(?:```|~~~)[^\n]*$"  # a fence around code
    r"|^[ \t]*(?:[-*_][ \t]*){3,}$"  # a rule across the page
    r"|^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$"  # what parts a table's head from its body
    r"|\\(?=[\\`*_{}\[\]()#+.!|~<>-])",  # an escape
    re.MULTILINE,
)


def read_markdown(source: Source) -> Content:
    """The file as it stands; struck text, headings and notation are marked, nothing is taken away."""
    text = decode(source)
    pages = pages_of(text)
    text = printable(text)
    notation = _notation(text)
    return Content(
        text=text,
        media_type="text/markdown",
        reader="markdown/1",
        pages=pages,
        struck=merge(notation.struck),
        markup=merge(notation.markup),
        headings=tuple(sorted(notation.headings)),
        bold=merge(notation.bold),
    )


def looks_like_markdown(text: str) -> bool:
    """Whether a text file without a telling name holds two kinds of Markdown's notation, or one often."""
    kinds = (_ATX, _STRIKE_TAG, STRIKE, _BOLD, _LINK)
    if sum(bool(kind.search(text)) for kind in kinds) > 1:
        return True
    return any(len([*islice(kind.finditer(text), _OFTEN)]) == _OFTEN for kind in (_ATX, _STARS))


@dataclass(slots=True)
class _Notation:
    struck: list[Span] = field(default_factory=list)
    markup: list[Span] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    bold: list[Span] = field(default_factory=list)

    def pair(self, match: re.Match[str]) -> Span:
        """Mark what stands before and after group 2 of `match` as notation; returns where group 2 stands."""
        inside = Span(*match.span(2))
        self.markup.append(Span(match.start(), inside.start))
        self.markup.append(Span(inside.end, match.end()))
        return inside


def _notation(text: str) -> _Notation:
    found = _Notation()
    for match in _ATX.finditer(text):
        title = Span(*match.span("title"))
        found.markup.append(Span(match.start(), title.start))
        found.headings.append(Heading(title, len(match[1])))
        if match["close"]:
            found.markup.append(Span(*match.span("close")))
    for match in _SETEXT.finditer(text):
        found.markup.append(Span(*match.span("line")))
        found.headings.append(Heading(Span(*match.span("title")), 1 if match["line"].startswith("=") else 2))
    for match in _STRIKE_TAG.finditer(text):
        found.markup += [Span(*match.span(1)), Span(*match.span(4))]
        found.struck.append(Span(*match.span(3)))
    found.struck += [found.pair(match) for match in STRIKE.finditer(text)]
    found.bold += [found.pair(match) for match in _BOLD.finditer(text)]
    # Bold's asterisks are out of the way, at the same length, before single ones are paired.
    single = _BOLD.sub(lambda match: f"  {match[2]}  ", text)
    for emphasis in (_EMPHASIS, _EMPHASIS_LOW):
        for match in emphasis.finditer(single):
            found.pair(match)
    for match in _LINK.finditer(text):
        found.pair(match)
    for notation in (_TAG, _LINE_NOTATION):
        found.markup += [Span(*match.span()) for match in notation.finditer(text) if match[0]]
    return found
