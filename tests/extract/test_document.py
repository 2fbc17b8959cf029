from dataclasses import replace

from extract.document import Document, Span

TEXT = "Maj Ek\nBo Lo\n"
PAGES = (Span(0, 7), Span(7, 13))


def document(*struck: Span) -> Document:
    return Document(name="a", sha256="0", media_type="t", reader="t", text=TEXT, pages=PAGES, struck=struck)


def test_spans_that_touch_share_a_character() -> None:
    assert Span(0, 3).touches(Span(2, 5))
    assert not Span(0, 3).touches(Span(3, 5))
    assert Span(0, 5).covers(Span(0, 5))
    assert not Span(1, 5).covers(Span(0, 3))


def test_a_quote_is_verbatim() -> None:
    assert document().quote(Span(7, 12)) == "Bo Lo"


def test_pages_count_from_one() -> None:
    assert [document().page(offset) for offset in (0, 6, 7, 12, 99)] == [1, 1, 2, 2, 2]


def test_most_of_what_is_struck_has_a_line_through_it() -> None:
    assert document(Span(0, 4)).is_struck(Span(0, 6))
    assert not document(Span(0, 3)).is_struck(Span(0, 6))
    assert document(Span(0, 2), Span(4, 6)).is_struck(Span(0, 6))
    assert not document().is_struck(Span(0, 6))


def test_bold_type_goes_on_to_its_end() -> None:
    bold = replace(document(), bold=(Span(0, 3), Span(7, 9)))
    assert [bold.bold_to(offset) for offset in (0, 2, 3, 7, 12)] == [3, 3, 3, 9, 12]
