import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extract.read.scan_paper import Gray, even, ink_of, opaque, straight, without_specks
from extract.samples.page import font_path

LINES = ["Åsa Öberg (S), ordförande i nämnden", "Närvarande ledamöter: se bilaga 1."] * 6


@pytest.fixture
def page() -> Image.Image:
    """A page of text at 300 dpi, black on white."""
    image = Image.new("L", (1200, 900), 255)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(LINES):
        draw.text((100, 80 + 60 * row), line, font=ImageFont.truetype(font_path("Sans"), 46), fill=0)
    return image


def pixels(image: Image.Image) -> Gray:
    return np.asarray(image)


def test_paper_in_the_shade_becomes_white(page: Image.Image) -> None:
    light = np.linspace(1.0, 0.45, page.width)
    shaded = Image.fromarray((pixels(page) * light).astype(np.uint8))
    evened = pixels(even(shaded))
    assert evened[:, -50:].min() > 230
    assert np.mean(ink_of(evened) != ink_of(pixels(page))) < 0.01


def test_a_white_page_stays_as_it_is(page: Image.Image) -> None:
    assert even(page) is page
    assert straight(page) is page


def test_print_that_shines_through_becomes_white(page: Image.Image) -> None:
    back = 255 - (255 - pixels(page)[:, ::-1].astype(int)) // 5
    seen = Image.fromarray(
        np.minimum(pixels(page), np.roll(np.minimum(back, np.roll(back, 20, 0)), 30, 0)).astype(np.uint8)
    )
    assert np.count_nonzero(pixels(opaque(seen)) < 230) < 0.7 * np.count_nonzero(pixels(seen) < 230)
    assert np.mean(ink_of(pixels(opaque(seen))) != ink_of(pixels(page))) < 0.01
    assert opaque(page) is page


@pytest.mark.parametrize("angle", [-2.0, 0.6, 3.0])
def test_lines_that_lean_are_made_level(page: Image.Image, angle: float) -> None:
    leaning = page.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    rows = ink_of(pixels(straight(leaning))).any(axis=1)
    assert np.count_nonzero(np.diff(rows.astype(np.int8)) == 1) >= len(LINES)


def test_an_empty_page_leans_nowhere() -> None:
    blank = Image.new("L", (400, 400), 255)
    assert straight(blank) is blank


def test_specks_go_and_every_dot_of_the_letters_stays(page: Image.Image) -> None:
    clean = pixels(page)
    dirty = clean.copy()
    for row, column in ((20, 30), (76, 640), (870, 1100), (500, 1180)):
        dirty[row : row + 2, column : column + 2] = 0
    dirty[860:866, 500:506] = 60
    assert not np.array_equal(ink_of(dirty), ink_of(clean))
    assert np.array_equal(ink_of(without_specks(dirty)), ink_of(clean))
    assert np.array_equal(ink_of(without_specks(clean)), ink_of(clean))


def test_full_stops_in_type_of_one_width_stay() -> None:
    image = Image.new("L", (900, 300), 255)
    ImageDraw.Draw(image).text(
        (50, 100), "Beslutet fattas.", font=ImageFont.truetype(font_path("SansMono"), 42), fill=0
    )
    assert np.array_equal(ink_of(without_specks(pixels(image))), ink_of(pixels(image)))


def test_dots_at_150_dpi_stay(page: Image.Image) -> None:
    coarse = page.resize((600, 450)).resize((1200, 900), Image.Resampling.BILINEAR)
    assert np.array_equal(ink_of(without_specks(pixels(coarse))), ink_of(pixels(coarse)))
