import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extract.read.scan_lines import without_lines
from extract.read.scan_paper import Gray, ink_of
from extract.samples.page import font_path

FONT = ImageFont.truetype(font_path("Sans"), 46)


@pytest.fixture
def page() -> Image.Image:
    """Three lines of text at 300 dpi, black on white."""
    image = Image.new("L", (1200, 500), 255)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(["Åsa Öberg (S), ordförande", "Ljungby kommun | Hjälpstyrelsen", "§ 12 Kölista"]):
        draw.text((100, 80 + 100 * row), line, font=FONT, fill=0)
    return image


def ink(page: Gray) -> int:
    return int(np.count_nonzero(ink_of(page)))


def test_the_borders_of_a_table_go_and_the_letters_stay(page: Image.Image) -> None:
    plain = np.asarray(page)
    draw = ImageDraw.Draw(page)
    for y in (60, 160, 260, 360):
        draw.line((60, y, 1100, y), fill=0, width=3)
    for x in (60, 900, 1100):
        draw.line((x, 60, x, 360), fill=0, width=3)
    cleaned, _ = without_lines(np.asarray(page))
    assert ink(np.asarray(page)) > ink(plain) + 8000
    assert abs(ink(cleaned) - ink(plain)) < 200


def test_the_lines_beside_a_single_row_go_and_a_heading_stays() -> None:
    image = Image.new("L", (1200, 500), 255)
    draw = ImageDraw.Draw(image)
    draw.text((100, 40), "KLIMATRÅDETS HELLILLA", font=ImageFont.truetype(font_path("Sans"), 85), fill=0)
    for row in range(4):
        draw.text((100, 180 + 80 * row), "Ljungby kommun, Hjälpstyrelsen", font=FONT, fill=0)
    plain = np.asarray(image)
    for x in (80, 990):
        draw.line((x, 170, x, 240), fill=0, width=3)
    cleaned, _ = without_lines(np.asarray(image))
    assert np.array_equal(cleaned[:160], plain[:160])
    assert abs(ink(cleaned) - ink(plain)) < 60


def test_letters_alone_are_no_lines(page: Image.Image) -> None:
    cleaned, strikes = without_lines(np.asarray(page))
    assert np.array_equal(cleaned, np.asarray(page))
    assert strikes == []


def test_an_underline_goes_and_is_no_strike(page: Image.Image) -> None:
    plain = np.asarray(page)
    ImageDraw.Draw(page).line((100, 342, 420, 342), fill=0, width=3)
    cleaned, strikes = without_lines(np.asarray(page))
    assert strikes == []
    assert abs(ink(cleaned) - ink(plain)) < 100


def test_a_line_through_a_name_is_a_strike(page: Image.Image) -> None:
    ImageDraw.Draw(page).line((95, 108, 420, 112), fill=0, width=4)
    _, strikes = without_lines(np.asarray(page))
    assert [(strike.left < 110, strike.right > 400) for strike in strikes] == [(True, True)]
