import io
import zipfile

import pytest

from extract.read.docx import read_docx
from extract.read.format import Reader, reader_of
from extract.read.html import read_html
from extract.read.limits import Limits
from extract.read.markdown import read_markdown
from extract.read.odt import read_odt
from extract.read.pdf import read_pdf
from extract.read.rtf import read_rtf
from extract.read.scan import read_scan
from extract.read.source import Source
from extract.read.text import read_text
from ontology.errors import UnreadableError


def source(name: str, data: bytes) -> Source:
    return Source(name, data, Limits())


def zipped(*members: tuple[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as container:
        for name, text in members:
            container.writestr(zipfile.ZipInfo(name), text)  # whose time is always the same
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", b"\xef\xbb\xbf%PDF-1.7", read_pdf),
        ("a", b"\x89PNG\r\n\x1a\n", read_scan),
        ("a.JPG", b"\xff\xd8\xff\xe0", read_scan),
        ("a.doc", b"{\\rtf1 Protokoll}", read_rtf),
        ("a.txt", b"<!-- a -->\n<!DOCTYPE html><p>Protokoll", read_html),
        ("a.md", b"Protokoll", read_markdown),
        ("a.txt", b"Protokoll", read_text),
        ("a.zip", zipped(("word/document.xml", "")), read_docx),
        ("a", zipped(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")), read_odt),
    ],
)
def test_the_bytes_tell_which_reader(name: str, data: bytes, reader: Reader) -> None:
    assert reader_of(source(name, data)) is reader


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.zip", zipped(("a.txt", "två")), "neither DOCX nor ODT"),
        ("a.ods", zipped(("content.xml", "")), "neither DOCX nor ODT"),
        (
            "a.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
            r"old format \(\.doc\) or protected",
        ),
        ("a.pdf", b"Protokoll", "is named PDF but is none"),
        ("a.docx", b"\x89PNG\r\n\x1a\n", r"is named \.docx but is an image"),
    ],
)
def test_what_no_reader_takes(name: str, data: bytes, message: str) -> None:
    with pytest.raises(UnreadableError, match=message):
        reader_of(source(name, data))
