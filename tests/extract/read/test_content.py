from hypothesis import given
from hypothesis import strategies as st

from extract.document import Heading, Span
from extract.read.content import Content, Piece, Writer, merge, printable


def finished(writer: Writer) -> Content:
    return writer.content("text/plain", "test/1")


@given(st.text())
def test_control_characters_become_blanks_and_offsets_hold(text: str) -> None:
    clean = printable(text)
    assert len(clean) == len(text)
    assert not any(character in clean for character in "\x00\x0b\f\x1b\ufffe")


def test_what_cannot_be_written_as_utf8_is_a_blank() -> None:
    assert printable("a\ud800b\x85c\fd") == "a b\nc\nd"


def test_lines_know_what_is_struck_bold_or_a_heading() -> None:
    writer = Writer()
    writer.write_line([Piece("Närvarande", bold=True)], heading=2)
    writer.write_line([Piece("Maj "), Piece("Ek", struck=True)])
    content = finished(writer)
    assert content.text == "Närvarande\nMaj Ek\n"
    assert content.headings == (Heading(Span(0, 10), 2),)
    assert (content.bold, content.struck) == ((Span(0, 10),), (Span(15, 17),))


def test_pages_end_where_the_format_says_and_once_only() -> None:
    writer = Writer()
    writer.write("ett\n")
    writer.break_page()
    writer.break_page()
    writer.write("\n")
    writer.break_page()
    writer.write("två\n")
    assert finished(writer).pages == (Span(0, 4), Span(4, 9))


def test_a_form_feed_in_a_line_ends_the_page_and_in_a_cell_it_does_not() -> None:
    writer = Writer()
    writer.write_line([Piece("ett\ftvå")], heading=9)
    writer.write_row([[[Piece("tre\f")]], [[Piece("f\tyra")]]])
    content = finished(writer)
    assert content.text == "etttvå\ntre\tf yra\n"
    assert content.pages == (Span(0, 3), Span(3, len(content.text)))
    assert content.headings == (Heading(Span(0, 6), 6),)


def test_the_lines_of_cells_stand_side_by_side() -> None:
    writer = Writer()
    writer.write_row([[[Piece("Maj Ek")], [Piece("Bo Lo")]], [], [[Piece("Eda")]]])
    assert finished(writer).text == "Maj Ek\t\tEda\nBo Lo\n"


def test_a_format_without_pages_has_none() -> None:
    writer = Writer()
    writer.write("ett")
    assert finished(writer).pages == ()


def test_spans_that_meet_or_overlap_are_one() -> None:
    assert merge([Span(8, 9), Span(0, 2), Span(2, 4), Span(3, 6)]) == (Span(0, 6), Span(8, 9))
    assert merge([]) == ()
