"""Styles and numbering of Word, from their XML."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from extract.read.docx_style import Numbering, Style, Styles, heading_level, is_on, value

W = nsdecls("w")


def styles(*inner: str) -> Styles:
    return Styles(parse_xml(f"<w:styles {W}>{''.join(inner)}</w:styles>"))


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<w:strike/>", True),
        ('<w:strike w:val="1"/>', True),
        ("<w:dstrike/>", True),
        ('<w:strike w:val="0"/><w:dstrike/>', True),
        ('<w:strike w:val="0"/>', False),
        ('<w:strike w:val="false"/>', False),
        ('<w:strike w:val="off"/>', False),
        ("<w:b/>", None),
        ("", None),
    ],
)
def test_a_switch_is_on_or_off_or_not_spoken_of(inner: str, expected: bool | None) -> None:
    assert is_on(parse_xml(f"<w:rPr {W}>{inner}</w:rPr>"), "w:strike", "w:dstrike") is expected


def test_where_nothing_is_said_there_is_no_value() -> None:
    assert value(None, "w:numPr/w:numId") is None
    assert value(parse_xml(f"<w:pPr {W}/>"), "w:numPr/w:numId") is None
    assert is_on(None, "w:strike") is None
    assert heading_level(None) == 0


@pytest.mark.parametrize(("level", "expected"), [("0", 1), ("1", 2), ("8", 9), ("9", 0), ("x", 0), ("", 0)])
def test_outline_levels(level: str, expected: int) -> None:
    assert heading_level(parse_xml(f'<w:pPr {W}><w:outlineLvl w:val="{level}"/></w:pPr>')) == expected


def test_a_style_says_what_those_it_is_based_on_say() -> None:
    found = styles(
        '<w:style w:styleId="a"><w:name w:val="heading 2"/><w:rPr><w:strike/><w:b/></w:rPr></w:style>',
        '<w:style w:styleId="b"><w:basedOn w:val="a"/><w:rPr><w:strike w:val="0"/></w:rPr><w:pPr><w:numPr>'
        '<w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>',
        '<w:style w:styleId="c"><w:basedOn w:val="b"/></w:style>',
    )
    assert found["a"] == Style(struck=True, bold=True, level=2)
    assert found["b"] == found["c"] == Style(struck=False, bold=True, level=2, numbering=("7", 1))
    assert found[None] == found["unknown"] == Style()


def test_styles_based_on_one_another_come_to_an_end() -> None:
    style = '<w:style w:styleId="{}"><w:basedOn w:val="{}"/></w:style>'
    ring = styles(style.format("a", "b"), style.format("b", "a"))
    assert ring["a"] == Style()


def numbering(*levels: tuple[str, str, int], restarts: bool = False) -> Numbering:
    """A list "1" of levels with their format, their pattern and their first number; "2" is the same, perhaps anew."""
    inner = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (kind, text, start) in enumerate(levels)
    )
    override = '<w:lvlOverride w:ilvl="0"/>' if restarts else ""
    return Numbering(
        parse_xml(
            f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{inner}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
            f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{override}</w:num></w:numbering>'
        )
    )


@pytest.mark.parametrize(
    ("kind", "pattern", "start", "expected"),
    [
        ("decimal", "%1.", 1, ["1. ", "2. ", "3. "]),
        ("decimal", "§ %1", 14, ["§ 14 ", "§ 15 ", "§ 16 "]),
        ("lowerLetter", "%1)", 25, ["y) ", "z) ", "aa) "]),
        ("upperRoman", "%1", 8, ["VIII ", "IX ", "X "]),
        ("lowerRoman", "%1.", 48, ["xxxxviii. ", "xxxxix. ", "xxxxx. "]),
        ("bullet", "o", 1, ["• ", "• ", "• "]),
        ("none", "%1", 1, ["", "", ""]),
    ],
)
def test_what_is_printed_before_a_paragraph(kind: str, pattern: str, start: int, expected: list[str]) -> None:
    found = numbering((kind, pattern, start))
    assert [found.next("1", 0) for _ in range(3)] == expected


def test_a_deeper_level_begins_anew_below_each_number() -> None:
    found = numbering(("decimal", "%1.", 1), ("decimal", "%1.%2", 1))
    assert [found.next("1", depth) for depth in (0, 1, 1, 0, 1)] == ["1. ", "1.1 ", "1.2 ", "2. ", "2.1 "]


@pytest.mark.parametrize(("restarts", "expected"), [(False, "3. "), (True, "1. ")])
def test_another_list_of_the_same_form_counts_on_unless_it_begins_anew(restarts: bool, expected: str) -> None:
    found = numbering(("decimal", "%1.", 1), restarts=restarts)
    assert [found.next("1", 0), found.next("1", 0)] == ["1. ", "2. "]
    assert found.next("2", 0) == expected


def test_a_list_or_a_level_that_is_not_there_prints_nothing() -> None:
    found = numbering(("decimal", "%1.", 1))
    assert [found.next("9", 0), found.next("1", 5), Numbering(None).next("1", 0)] == ["", "", ""]
