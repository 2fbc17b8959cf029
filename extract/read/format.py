"""Which reader takes a file: decided by what the bytes are, not by what the name says."""

import re
from collections.abc import Callable

from extract.read.container import contents
from extract.read.content import Content
from extract.read.docx import read_docx
from extract.read.html import read_html
from extract.read.markdown import looks_like_markdown, read_markdown
from extract.read.odt import read_odt
from extract.read.pdf import read_pdf
from extract.read.rtf import read_rtf
from extract.read.scan import read_scan
from extract.read.source import Source
from extract.read.text import decode, read_text
from ontology.errors import UnreadableError

Reader = Callable[[Source], Content]

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_IMAGE_SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".jfif", ".tif", ".tiff", ""))
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)


def reader_of(source: Source) -> Reader:
    """The reader for what `source` holds. Raises `UnreadableError` where that is no format known here."""
    data = source.data
    if b"%PDF-" in data[:1024]:  # a byte order mark or a line of an HTTP head may stand before it
        return read_pdf
    if data.startswith(_IMAGES):
        _check_name(source)
        return read_scan
    if data.startswith(_ZIP):
        return _reader_of_container(source)
    if data.startswith(b"{\\rtf"):
        return read_rtf
    if data.startswith(_OLE):
        raise UnreadableError(
            sv=f"{source.name} är i Words gamla format (.doc) eller skyddad med lösenord. "
            "Öppna den i Word eller LibreOffice och spara som DOCX eller PDF.",
            en=f"{source.name} is in Word's old format (.doc) or protected with a password. "
            "Open it in Word or LibreOffice and save it as DOCX or PDF.",
        )
    if source.suffix == ".pdf":
        raise UnreadableError(
            sv=f"{source.name} heter PDF men är ingen: den börjar med {data[:8]!r}. Hämta den på nytt från källan.",
            en=f"{source.name} is named PDF but is none: it begins with {data[:8]!r}. Fetch it again from its source.",
        )
    return _reader_of_text(source)


def _check_name(source: Source) -> None:
    """An image under a document's name is a mistake somebody should hear of, not a scan to spend minutes on."""
    if source.suffix not in _IMAGE_SUFFIXES:
        raise UnreadableError(
            sv=f"{source.name} heter {source.suffix} men är en bild. Döp om den till .jpg, .png eller .tif om den är "
            "ett inskannat protokoll, annars hämta den på nytt.",
            en=f"{source.name} is named {source.suffix} but is an image. Rename it to .jpg, .png or .tif if it is "
            "scanned minutes, otherwise fetch it again.",
        )


def _reader_of_container(source: Source) -> Reader:
    with contents(source) as container:
        names = set(container.namelist())
    if "word/document.xml" in names:
        return read_docx
    if "content.xml" in names and b"application/vnd.oasis.opendocument.text" in source.data[:200]:
        return read_odt
    raise UnreadableError(
        sv=f"{source.name} är en zip-fil, men varken DOCX eller ODT. Packa upp den, eller spara texten som DOCX eller "
        "PDF.",
        en=f"{source.name} is a zip file, but neither DOCX nor ODT. Unpack it, or save the text as DOCX or PDF.",
    )


def _reader_of_text(source: Source) -> Reader:
    if source.suffix in (".md", ".markdown"):
        return read_markdown
    text = decode(source)
    if _HTML.match(text):
        return read_html
    return read_markdown if looks_like_markdown(text) else read_text
