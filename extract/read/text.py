"""Plain text in whatever encoding it was saved."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from extract.document import Span
from extract.read.content import Content, printable
from extract.read.source import Source
from extract.read.text_table import put_together
from ontology.errors import UnreadableError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16's does, so it is tried first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows, old Macintosh, DOS in the Nordic countries: each has å ä ö at other bytes.
_SINGLE_BYTE = ("cp1252", "mac-roman", "cp865")
_SWEDISH = frozenset("åäöÅÄÖéÉüÜ§–—’‘”“»•…· \xa0")
_PAGE_BREAK = re.compile(r"\f")
STRIKE = re.compile(r"(~~)(?=\S)((?:[^~\n]|\n(?!\s*\n)|~(?!~)){1,600}?)(?<=\S)(~~)")
"""Struck text, as Markdown writes it (GitHub Flavored Markdown, 6.5) and others do who have nothing but letters."""


def read_text(source: Source) -> Content:
    """The file as it stands, decoded, but for tables whose cells are broken over lines, of which each row becomes one;
    form feeds end pages. Newlines are \\n and letters composed (NFC).
    """
    text = put_together(decode(source))
    pages = pages_of(text)
    text = printable(text)
    strikes = list(STRIKE.finditer(text))
    return Content(
        text=text,
        media_type="text/plain",
        reader="text/1",
        pages=pages,
        struck=tuple(Span(*strike.span(2)) for strike in strikes),
        markup=tuple(Span(*strike.span(mark)) for strike in strikes for mark in (1, 3)),
    )


def pages_of(text: str) -> tuple[Span, ...]:
    """Pages as form feeds part them, each with its form feed."""
    breaks = [found.end() for found in _PAGE_BREAK.finditer(text) if text[found.end() :].strip()]
    return tuple(Span(start, end) for start, end in zip([0, *breaks], [*breaks, len(text)], strict=True))


def decode(source: Source) -> str:
    """The file's characters. Raises `UnreadableError` where the bytes are no text in any encoding known here."""
    text = _decode(source)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(source: Source) -> str:
    data = source.data
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if (wide := _wide_encoding(data)) is not None:
        return data.decode(wide, errors="replace")
    if b"\x00" in data:
        raise UnreadableError(
            sv=f"{source.name} är varken text eller något annat format som kan läsas "
            f"(den börjar med {data[:8].hex(' ')}). Spara den som PDF, DOCX eller text.",
            en=f"{source.name} is neither text nor any other format that can be read "
            f"(it begins with {data[:8].hex(' ')}). Save it as PDF, DOCX or text.",
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_single_byte(data)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 that lacks its mark: in Swedish text, every second byte is zero."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd * 4 > len(sample) and not even:
        return "utf-16-le"
    if even * 4 > len(sample) and not odd:
        return "utf-16-be"
    return None


def _decode_single_byte(data: bytes) -> str:
    """The decoding that gives the most Swedish letters; where none gives mostly those, the likeliest in the world."""
    high = bytes(byte for byte in data if byte > 0x7F)
    share, encoding = max(
        (sum(letter in _SWEDISH for letter in high.decode(name, errors="replace")) / len(high), -rank)
        for rank, name in enumerate(_SINGLE_BYTE)
    )
    if share < 0.5 and (best := from_bytes(data).best()) is not None:
        return str(best)
    return data.decode(_SINGLE_BYTE[-encoding], errors="replace")
