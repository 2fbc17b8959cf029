"""A document's printed lines: notation dropped, repairs applied."""

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from extract.document import Document, Span
from extract.draft import Line, Repair
from extract.passage import Passage

# One character for one, so that offsets hold: kinds of blank, and the bullets of symbol fonts.
_SAME = {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\uf0b7": "•", "\uf0a7": "•", "▪": "•"}
_ODD = re.compile("(?P<ligature>[\ufb00-\ufb06])|\u00ad(?!\\s*\\n)|[\u200b-\u200d\u2060]")
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_FILLED = re.compile(r"^.*\S", re.MULTILINE)
_MOST_QUOTED = 0.6
"""The share of lines with a mark of quotation, from which on the whole is a quoted letter."""
_PAGE_WITHIN = re.compile(r"Sida (?<=[a-zåäö,] Sida )\d{1,3} ?\(\d{1,3}\) (?=[a-zåäö])")  # flattened into a sentence


def read_lines(document: Document, repairs: Sequence[Repair] = ()) -> list[Line]:
    """Every line of the document's text, blank ones too, without notation and with lost letters restored."""
    clean = _clean(document, repairs)
    starts = [page.start for page in document.pages]
    headings = {heading.span.start: heading.level for heading in document.headings}
    bold = sorted(document.bold)
    lines, begin, page = [], 0, 1
    for text in clean.text.split("\n"):
        passage = clean.between(begin, begin + len(text))
        begin += len(text) + 1
        if not passage:
            lines.append(Line(passage, page))
            continue
        start = passage.origins[0]
        while page < len(starts) and starts[page] <= start:
            page += 1
        struck = bool(document.struck) and document.is_struck(passage.span())
        lines.append(Line(passage, page, struck, headings.get(start, 0), bool(bold) and _covers(bold, start)))
    return lines


def _covers(spans: Sequence[Span], offset: int) -> bool:
    """Whether one of the sorted spans holds the character at `offset`."""
    place = bisect_right(spans, (offset, sys.maxsize)) - 1
    return place >= 0 and spans[place].end > offset


def _odd_signs(text: str) -> Iterator[tuple[Span, str]]:
    """Signs that stand for letters or for nothing: ligatures, soft hyphens inside a line, marks of a quoted letter."""
    for sign in _ODD.finditer(text):
        yield Span(*sign.span()), unicodedata.normalize("NFKD", sign["ligature"] or "")
    if text.startswith(">") or "\n>" in text:
        marks = list(_QUOTED.finditer(text))
        if len(marks) > _MOST_QUOTED * len(_FILLED.findall(text)):
            yield from ((Span(*mark.span()), "") for mark in marks)


def _clean(document: Document, repairs: Sequence[Repair]) -> Passage:
    """The whole text with notation dropped and repairs in place."""
    cuts: list[tuple[Span, str]] = [(repair.span, repair.text) for repair in repairs]
    cuts += [(mark, "") for mark in document.markup]
    cuts += [(Span(*found.span()), "") for found in _PAGE_WITHIN.finditer(document.text)]
    cuts += _odd_signs(document.text)
    parts: list[str] = []
    origins: list[int] = []
    begin = 0
    for span, text in sorted(cuts):
        if span.start < begin:
            continue
        parts += (document.text[begin : span.start], text)
        origins.extend(range(begin, span.start))
        if text:
            last = span.end - 1
            origins.extend(min(span.start + i, last) for i in range(len(text) - 1))
            origins.append(last)
        begin = span.end
    parts.append(document.text[begin:])
    origins.extend(range(begin, len(document.text)))
    clean = "".join(parts)
    for odd, plain in _SAME.items():
        clean = clean.replace(odd, plain)
    return Passage(clean, tuple(origins))
