import pytest

from extract.document import Document, Span
from extract.repair.struck import restore_struck


def restored(text: str, reader: str = "tesseract/5.3.0-swe") -> str:
    whole = (Span(0, len(text)),)
    document = Document(
        name="a.png", sha256="0" * 64, media_type="image/png", reader=reader, text=text, pages=whole, struck=whole
    )
    for change in reversed(list(restore_struck(document))):
        text = text[: change.span.start] + change.text + text[change.span.end :]
    return text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Cunncl Kvist (S)", "Gunnel Kvist (S)"),
        ("Margarcta Zctterlund", "Margareta Zetterlund"),
        ("Mchmcet Svcnsson", "Mehmet Svensson"),
    ],
)
def test_bars_that_went_with_the_line(read: str, meant: str) -> None:
    assert restored(read) == meant


@pytest.mark.parametrize("name", ["Cecilia Eck (C)", "Marcus Nicklasson", "Monica Lindqvist", "Xcq Habo"])
def test_what_is_a_word_stays(name: str) -> None:
    assert restored(name) == name


def test_nothing_is_lost_where_nothing_was_scanned() -> None:
    assert restored("Turc Alm", reader="pdf/1") == "Turc Alm"
