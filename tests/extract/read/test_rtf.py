from collections.abc import Callable

from extract.document import Document

Read = Callable[[str, bytes | str], Document]

TEXT = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}
\pard N\'e4rvarande \u8211?\par {\strike Per Alm (M)}\par
\trowd\cellx100\cellx200\pard\intbl \'c5sa Ek\cell Kumla kommun\cell\row
\trowd\cellx100\cellx200\pard\intbl\strike Bo\cell Lax\'e5 kommun\strike0\cell\row
\pard \strike Utg\'e5r\plain  inte\par \{a\}\par}"""


def test_text_and_tables(reading: Read) -> None:
    document = reading("a.rtf", TEXT)
    assert [line.strip() for line in document.text.splitlines() if line.strip()] == [
        "Närvarande –",
        "Per Alm (M)",
        "Åsa Ek\tKumla kommun",
        "Bo\tLaxå kommun",
        "Utgår inte",
        "{a}",
    ]
    assert document.media_type == "application/rtf"


def test_strikes(reading: Read) -> None:
    document = reading("a.rtf", TEXT)
    assert [document.quote(span) for span in document.struck] == ["Per Alm (M)", "Bo\tLaxå kommun", "Utgår"]


def test_a_document_named_doc(reading: Read) -> None:
    assert reading("a.doc", TEXT).media_type == "application/rtf"
