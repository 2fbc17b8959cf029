"""The words of a PDF page with their boxes, and which letters have a line drawn through them.

pdfium's functions are called directly, and twice per word rather than once per character: a page has thousands of
characters, and each call counts.
"""

import ctypes
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium_c

from extract.document import Span
from extract.read.content import merge
from extract.read.pdf_lines import Matrix, Stroke
from extract.read.word import Word

# pdfium gives U+FFFE (U+0002 for one character alone) for a hyphen at a line's end, and no line break after it.
_WORD = re.compile(r"[^\s\x00\x02\ufffe\xad]+[\x02\ufffe\xad]?|[\x02\ufffe\xad]")
_HYPHENS = str.maketrans(dict.fromkeys("\x02\ufffe\xad", "-"))
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_TALLEST = 40.0
_BOLD = re.compile(rb"bold|black|heavy|[-,]demi", re.IGNORECASE)
_LONGEST_NAME = 128


class Letters(NamedTuple):
    """Which characters of a text page a word is made of: from `first` up to, not including, `end`."""

    first: int
    end: int


class PageWords(NamedTuple):
    """A page's words: those that stand upright, and those that run up or down the page."""

    level: list[Word]
    upright: list[str]


def words_of(textpage: Any, turn: Matrix, strokes: Sequence[Stroke]) -> PageWords:
    """The words of a pdfium text page, as seen after `turn`, with the letters that `strokes` cross."""
    text = _text(textpage)
    words: list[Word] = []
    letters: list[Letters] = []
    standing: list[str] = []
    first, last = pdfium_c.FS_RECTF(), pdfium_c.FS_RECTF()
    first_at, last_at = ctypes.byref(first), ctypes.byref(last)
    box_of, turned = pdfium_c.FPDFText_GetLooseCharBox, turn != Matrix()
    is_bold, bold = bold_type(textpage), False
    for match in _WORD.finditer(text):
        start, end = match.span()
        box_of(textpage, start, first_at)
        box_of(textpage, end - 1, last_at)
        head, tail = (first.left, first.bottom, first.right, first.top), (last.left, last.bottom, last.right, last.top)
        if turned:
            head, tail = turn.box(*head), turn.box(*tail)
        if head[0] == tail[0] and head[1] != tail[1] and head[2] == tail[2]:
            standing.append(_spelling(match[0]))
            continue
        low, high = min(head[1], tail[1]), max(head[3], tail[3])
        bold = (bold or not start or text[start - 1] == "\n") and is_bold(start)
        words.append(Word(_spelling(match[0]), head[0], tail[2], low, high, (), bold))
        letters.append(Letters(start, end))
    if strokes:
        _strike(words, letters, strokes, textpage, turn)
    return PageWords(words, standing)


def bold_type(textpage: Any) -> Callable[[int], bool]:
    """Tells of a character of the page, by its index, whether its font's name says that it is bold."""
    known: dict[int | None, bool] = {}
    name = ctypes.create_string_buffer(_LONGEST_NAME)

    def is_bold(index: int) -> bool:
        font = pdfium_c.FPDFTextObj_GetFont(pdfium_c.FPDFText_GetTextObject(textpage, index))
        address = ctypes.cast(font, ctypes.c_void_p).value
        if address not in known:
            pdfium_c.FPDFFont_GetBaseFontName(font, name, _LONGEST_NAME)
            known[address] = _BOLD.search(name.value) is not None
        return known[address]

    return is_bold


def _text(textpage: Any) -> str:
    """The page's characters, so that the character at index i is pdfium's character i."""
    count = pdfium_c.FPDFText_CountChars(textpage)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium_c.FPDFText_GetText(textpage, 0, count, buffer) - 1
    if written == count:
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", errors="surrogatepass")
        if len(text) == count:
            return text
    # Characters that pdfium leaves out of its text, or that take two units of UTF-16: one by one.
    return "".join(chr(pdfium_c.FPDFText_GetUnicode(textpage, index)) for index in range(count))


def _spelling(text: str) -> str:
    """The word in composed letters, ligatures taken apart, pdfium's mark for a hyphen as a hyphen."""
    if text.isascii() and "\x02" not in text:
        return text
    text = text.translate(_HYPHENS).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text))


def _strike(words: list[Word], letters: list[Letters], strokes: Iterable[Stroke], textpage: Any, turn: Matrix) -> None:
    """Note in `words` which of their letters `strokes` cross."""
    order = sorted(range(len(words)), key=lambda index: words[index].bottom)
    bottoms = [words[index].bottom for index in order]
    crossed: dict[int, list[Span]] = {}
    for stroke in strokes:
        for index in order[bisect_left(bottoms, stroke.y - _TALLEST) : bisect_left(bottoms, stroke.y)]:
            word = words[index]
            height = word.top - word.bottom
            if not 0.15 * height < stroke.y - word.bottom < 0.85 * height:
                continue
            if stroke.left < word.right and word.left < stroke.right:
                span = _crossed(letters[index], stroke, textpage, turn)
                if span is not None:
                    crossed.setdefault(index, []).append(span)
    for index, spans in crossed.items():
        word, length = words[index], letters[index].end - letters[index].first
        # Where composing letters changed the word's length, letters cannot be told apart: all or none.
        whole = len(word.text) != length and sum(span.end - span.start for span in spans) * 2 > length
        words[index] = word._replace(struck=(Span(0, len(word.text)),) if whole else merge(spans))


def _crossed(letters: Letters, stroke: Stroke, textpage: Any, turn: Matrix) -> Span | None:
    """The letters of one word that lie on the stroke, if it goes through their ink rather than under it."""
    sides = tuple(ctypes.c_double() for _ in range(4))
    under: list[int] = []
    through = beside = 0
    for index in range(letters.first, letters.end):
        pdfium_c.FPDFText_GetCharBox(textpage, index, *sides)
        left, right, bottom, top = (side.value for side in sides)
        box = turn.box(left, bottom, right, top)
        if not stroke.left - 0.5 <= (box.left + box.right) / 2 <= stroke.right + 0.5:
            continue
        under.append(index - letters.first)
        height = box.top - box.bottom
        if height < 0.25 * (box.right - box.left) or height <= 0:
            continue  # a hyphen: the stroke lies on it or beside it, whatever it means
        if 0.18 * height <= stroke.y - box.bottom <= 0.88 * height:
            through += 1
        else:
            beside += 1
    return Span(under[0], under[-1] + 1) if under and through > beside else None
