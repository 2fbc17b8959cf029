"""What makes a document of what a reader gives."""

import hashlib

import pytest

from extract.document import Span
from extract.read.content import Content
from extract.read.file import finish
from extract.read.limits import Limits
from extract.read.source import Source
from ontology.errors import EmptyError, UnreadableError

SOURCE = Source("a.txt", b"bytes", Limits(characters=20))


def content(text: str, pages: tuple[Span, ...] = (), marked: tuple[Span, ...] = ()) -> Content:
    return Content(text=text, media_type="text/plain", reader="test 1", pages=pages, struck=marked[:1], bold=marked[1:])


def test_a_document_has_the_files_name_and_hash_and_what_the_reader_found() -> None:
    document = finish(SOURCE, content("Protokoll\nMaj", marked=(Span(10, 13), Span(0, 9))))
    assert (document.name, document.sha256) == ("a.txt", hashlib.sha256(b"bytes").hexdigest())
    assert (document.reader, document.media_type) == ("test 1", "text/plain")
    assert (document.quote(document.struck[0]), document.quote(document.bold[0])) == ("Maj", "Protokoll")


def test_a_text_without_pages_is_one_page() -> None:
    assert finish(SOURCE, content("Protokoll")).pages == (Span(0, 9),)
    pages = (Span(0, 5), Span(5, 9))
    assert finish(SOURCE, content("Proto\fkol", pages=pages)).pages == pages


def test_text_of_known_words_is_of_better_quality() -> None:
    assert finish(SOURCE, content("Mötet öppnas")).quality > finish(SOURCE, content("Mgtxt zqpnbs")).quality


@pytest.mark.parametrize("text", ["", " \n", "– – –", "\f\f", "…?!"])
def test_what_has_no_word_is_refused_as_empty(text: str) -> None:
    with pytest.raises(EmptyError, match=r"a\.txt opened but holds no text"):
        finish(SOURCE, content(text))


def test_text_up_to_the_limit_is_read() -> None:
    assert finish(SOURCE, content("a" * 20)).text == "a" * 20
    with pytest.raises(UnreadableError, match="21 characters, the limit is 20"):
        finish(SOURCE, content("a" * 21))
