import io
from collections.abc import Callable

from odf import style, table, text
from odf.opendocument import OpenDocumentText

from extract.document import Document

Read = Callable[[str, bytes | str], Document]


def minutes() -> bytes:
    document = OpenDocumentText()
    through = style.Style(name="Utgår", family="text")
    through.addElement(style.TextProperties(textlinethroughstyle="solid"))
    document.automaticstyles.addElement(through)
    numbers = text.ListStyle(name="Punkter")
    numbers.addElement(text.ListLevelStyleNumber(level=1, numformat="1", numsuffix=".", startvalue=4))
    document.automaticstyles.addElement(numbers)
    document.text.addElement(text.H(outlinelevel=2, text="Närvarande"))
    rows = table.Table()
    for name, place in (("Åsa Ek", "Kumla kommun"), ("Bo Öst", "Laxå kommun")):
        row = table.TableRow()
        for part in (name, place):
            cell = table.TableCell()
            paragraph = text.P()
            paragraph.addElement(text.Span(stylename=through if name == "Bo Öst" else None, text=part))
            cell.addElement(paragraph)
            row.addElement(cell)
        rows.addElement(row)
    document.text.addElement(rows)
    items = text.List(stylename=numbers)
    for title in ("Mötet öppnas", "Val"):
        item = text.ListItem()
        item.addElement(text.P(text=title))
        items.addElement(item)
    document.text.addElement(items)
    spaced = text.P(text="a")
    spaced.addElement(text.S(c=3))
    spaced.addElement(text.Tab())
    spaced.addText("b")
    document.text.addElement(spaced)
    file = io.BytesIO()
    document.write(file)
    return file.getvalue()


def test_text_tables_and_lists(reading: Read) -> None:
    document = reading("a.odt", minutes())
    assert document.text.splitlines() == [
        "Närvarande",
        "Åsa Ek\tKumla kommun",
        "Bo Öst\tLaxå kommun",
        "4. Mötet öppnas",
        "5. Val",
        "a   \tb",
    ]
    assert document.media_type == "application/vnd.oasis.opendocument.text"


def test_strikes_and_headings(reading: Read) -> None:
    document = reading("a.odt", minutes())
    assert [document.quote(span) for span in document.struck] == ["Bo Öst", "Laxå kommun"]
    assert [(document.quote(heading.span), heading.level) for heading in document.headings] == [("Närvarande", 2)]
