from collections.abc import Callable

import pytest

from extract.document import Document
from ontology.errors import InputError

Read = Callable[[str, bytes | str], Document]

PAGE = """<!DOCTYPE html><html><head><title>x</title><style>p {}</style></head><body>
<h1>Protokoll   från
 nämnden</h1><p>Text med <b>fet</b> och <del>struken</del> text<br>på två rader</p>
<table><tr><th>Namn</th><th>Kommun</th></tr>
<tr><td><span style="text-decoration: line-through">Per Alm (M)</span></td><td>Laxå kommun</td></tr>
<tr><td>Åsa<br>Bo</td><td><p>Kumla</p><p>Nora</p></td></tr></table>
<ol start="3"><li>Mötet öppnas<li>Val</ol><ul><li>en punkt</ul>
<div style="display:none">dolt</div><script>var a = "nej"</script></body></html>"""


def test_blocks_are_lines_and_cells_are_parted_by_tabs(reading: Read) -> None:
    document = reading("a.html", PAGE)
    assert [line for line in document.text.splitlines() if line] == [
        "Protokoll från nämnden",
        "Text med fet och struken text",
        "på två rader",
        "Namn\tKommun",
        "Per Alm (M)\tLaxå kommun",
        "Åsa\tKumla",
        "Bo\tNora",
        "3. Mötet öppnas",
        "4. Val",
        "• en punkt",
    ]
    assert document.media_type == "text/html"


def test_strikes_headings_and_bold(reading: Read) -> None:
    document = reading("a.html", PAGE)
    assert [document.quote(span) for span in document.struck] == ["struken", "Per Alm (M)"]
    assert [document.quote(heading.span) for heading in document.headings] == ["Protokoll från nämnden"]
    assert document.quote(document.bold[0]) == "fet"


def test_letters_in_another_encoding(reading: Read) -> None:
    page = '<html><head><meta charset="utf-8"></head><body><p>Närvarande: Åsa Öberg</p></body></html>'
    assert reading("a.htm", page.encode("cp1252")).text.strip() == "Närvarande: Åsa Öberg"


@pytest.mark.parametrize("page", ["<!DOCTYPE html>", "<html></html>", "<html><body><script>x</script></body></html>"])
def test_a_page_without_text(reading: Read, page: str) -> None:
    with pytest.raises(InputError, match=r"a\.html"):
        reading("a.html", page)


def test_terms_with_short_values_are_a_form(reading: Read) -> None:
    page = "<html><body><dl><dt>Tid</dt><dd>13–15</dd><dt>Plats</dt><dd>Rådhuset</dd></dl></body></html>"
    assert reading("a.html", page).text.split("\n")[:2] == ["Tid\t13–15", "Plats\tRådhuset"]


def test_terms_with_texts_are_none(reading: Read) -> None:
    page = "<html><body><dl><dt>1. Öppnande</dt><dd>Mötet öppnas.</dd></dl></body></html>"
    assert reading("a.html", page).text.split("\n")[:2] == ["1. Öppnande", "Mötet öppnas."]
