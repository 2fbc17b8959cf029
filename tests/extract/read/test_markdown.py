from collections.abc import Callable

import pytest

from extract.document import Document

Read = Callable[[str, bytes | str], Document]

TEXT = """# Protokoll #

**Tid:** måndag
Åsa Ek (S)\tKumla kommun
<del>Per Alm (M)</del>\t<del>Laxå kommun</del>
~~Ida Lo~~

## 1. **Mötet öppnas**
Se [avtalet](https://a.example/x_y_z) om *#lotsa – hela vägen* och _bilagan_, 3 * 4 * 5, snake_case_ord.
* en punkt
"""


def without_markup(document: Document) -> str:
    text = document.text
    for span in reversed(document.markup):
        text = text[: span.start] + text[span.end :]
    return text


def test_nothing_is_taken_away(reading: Read) -> None:
    document = reading("a.md", TEXT)
    assert document.text == TEXT
    assert document.media_type == "text/markdown"


def test_struck_text(reading: Read) -> None:
    document = reading("a.md", TEXT)
    assert [document.quote(span) for span in document.struck] == ["Per Alm (M)", "Laxå kommun", "Ida Lo"]


def test_notation_is_markup_and_nothing_else(reading: Read) -> None:
    assert without_markup(reading("a.md", TEXT)) == (
        "Protokoll\n\nTid: måndag\nÅsa Ek (S)\tKumla kommun\nPer Alm (M)\tLaxå kommun\nIda Lo\n\n1. Mötet öppnas\n"
        "Se avtalet om #lotsa – hela vägen och bilagan, 3 * 4 * 5, snake_case_ord.\n* en punkt\n"
    )


def test_headings_and_bold(reading: Read) -> None:
    document = reading("a.md", TEXT)
    assert [(document.quote(heading.span), heading.level) for heading in document.headings] == [
        ("Protokoll", 1),
        ("1. **Mötet öppnas**", 2),
    ]
    assert [document.quote(span) for span in document.bold] == ["Tid:", "Mötet öppnas"]


def test_underlined_headings(reading: Read) -> None:
    document = reading("a.md", "Protokoll\n=====\n\nTid\n---\ntext")
    assert [(document.quote(heading.span), heading.level) for heading in document.headings] == [
        ("Protokoll", 1),
        ("Tid", 2),
    ]
    assert without_markup(document).split() == ["Protokoll", "Tid", "text"]


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("~~två\nrader~~", ["två\nrader"]),
        ("<s>a</s> <strike>b</strike> <DEL>c</DEL>", ["a", "b", "c"]),
        ("~~~\nkod\n~~~", []),
        ("ca ~5 och ~6", []),
        ("~~öppen", []),
    ],
)
def test_strikes(reading: Read, text: str, struck: list[str]) -> None:
    document = reading("a.md", text)
    assert [document.quote(span) for span in document.struck] == struck


def test_markdown_without_its_name(reading: Read) -> None:
    assert reading("a.txt", TEXT).media_type == "text/markdown"
    assert reading("a.txt", "#lotsa är ett projekt * med punkt\n").media_type == "text/plain"
    assert reading("a.txt", "## 1. A\n\n## 2. B\n\n## 3. C\n").media_type == "text/markdown"
    assert reading("a.txt", "**1. A**\n\n**2. B**\n\n**3. C**\n").media_type == "text/markdown"
    assert reading("a.txt", "Justerare **\n\n** med stjärna ** i\n").media_type == "text/plain"


def test_a_list_of_definitions(reading: Read) -> None:
    document = reading("a.md", "# Protokoll\n\n**Närvarande**\n: Maj Ek\n: Bo Lo\n\nTid: 9.00\n")
    assert without_markup(document) == "Protokoll\n\nNärvarande\nMaj Ek\nBo Lo\n\nTid: 9.00\n"
