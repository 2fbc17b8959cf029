import codecs
import unicodedata
from collections.abc import Callable

import pytest

from extract.document import Document
from ontology.errors import InputError, UnreadableError

Read = Callable[[str, bytes | str], Document]

TEXT = "Närvarande: Åsa Öberg och Per Alm.\nBeslutet – enligt förslag.\n"


def test_text_is_the_file_verbatim(reading: Read) -> None:
    document = reading("a.txt", TEXT)
    assert document.text == TEXT
    assert (document.media_type, document.name) == ("text/plain", "a.txt")
    assert document.quality > 0.8


def test_tildes_strike_out_in_plain_text_too(reading: Read) -> None:
    document = reading("a.txt", "~~Maj Ek (S)~~\t~~Eda kommun~~\nBo Lo (M)\n~~~~~~\nCirka ~~ 5 kr\n")
    assert [document.quote(span) for span in document.struck] == ["Maj Ek (S)", "Eda kommun"]
    assert {document.quote(span) for span in document.markup} == {"~~"}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac-roman"]
)
def test_encodings(reading: Read, encoding: str) -> None:
    assert reading("a.txt", TEXT.encode(encoding)).text == TEXT


def test_dos_letters(reading: Read) -> None:
    plain = TEXT.replace("–", "-")
    assert reading("a.txt", plain.encode("cp865")).text == plain


def test_newlines_become_one_kind(reading: Read) -> None:
    assert reading("a.txt", "ett\r\ntvå\rtre\n").text == "ett\ntvå\ntre\n"


def test_letters_are_composed(reading: Read) -> None:
    assert reading("a.txt", unicodedata.normalize("NFD", TEXT)).text == TEXT


def test_form_feeds_end_pages(reading: Read) -> None:
    document = reading("a.txt", "sida ett\fsida två\f")
    assert "\f" not in document.text
    assert [document.quote(page) for page in document.pages] == ["sida ett\n", "sida två\n"]
    assert document.page(document.text.index("två")) == 2


def test_utf_16_with_a_damaged_end(reading: Read) -> None:
    assert reading("a.txt", codecs.BOM_UTF16_LE + "två".encode("utf-16-le") + b"\x00").text.startswith("två")


def test_bytes_that_are_no_text(reading: Read) -> None:
    with pytest.raises(UnreadableError, match=r"a\.txt is neither text nor any other format") as caught:
        reading("a.txt", b"\x00\x01\x02\x03" * 20)
    assert "a.txt" in caught.value.message("sv")


def test_control_characters_are_blanks(reading: Read) -> None:
    assert reading("a.txt", "två\x08ord\x1b").text == "två ord "


def test_signs_alone_are_no_text(reading: Read) -> None:
    with pytest.raises(InputError, match="holds no text"):
        reading("a.txt", " --- \n\n . \n")
