"""The paper of a scanned page made as a printer would have it: evenly white, straight, without specks.

Tesseract sets one threshold for the whole page, takes specks for letters, and loses lines that lean.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

Ink = npt.NDArray[np.bool_]
Gray = npt.NDArray[np.uint8]
Places = npt.NDArray[np.int_]

_WHITE = 235
_DARKEST = 90
"""The darkest paper that is made white: what is darker is a picture, or the table beside the page."""
_REGION = 8
_REACH = 9
"""Paper is looked for within so many regions, of so many pixels each: wider than the stroke of any letter."""
_OPAQUE, _PAPER = 0.78, 0.95
"""From the grey of the letters to white: up to where it may be a letter's edge, and from where it is paper."""
_MUCH = 1.5
"""Of what lies between, in areas of the letters. Their edges are as much again as they are, at the most."""
_STEEPEST = 4.0
_LEAST_LEAN = 0.15
"""Degrees."""
_COARSE = 0.25
_FINE = 0.05


def even(image: Image.Image) -> Image.Image:
    """The page with its paper white all over, whatever light or stain fell on it."""
    small = image.reduce(_REGION) if min(image.size) > _REGION * _REACH else image
    paper = small.filter(ImageFilter.MaxFilter(_REACH)).filter(ImageFilter.GaussianBlur(_REACH / 2))
    light = np.asarray(paper)
    if light.min() >= _WHITE:
        return image
    light = np.clip(light, _DARKEST, 255)
    whole = np.asarray(Image.fromarray(light).resize(image.size, Image.Resampling.BILINEAR))
    scaled = np.asarray(image, dtype=np.uint16) * np.uint16(255) // whole
    return Image.fromarray(np.minimum(scaled, 255).astype(np.uint8))


def opaque(image: Image.Image) -> Image.Image:
    """The page without what is much lighter than its letters, where there is much: print that shines through, grain."""
    grey = np.asarray(image)
    is_ink = ink_of(grey)
    ink = grey[is_ink]
    if not len(ink):
        return image
    darkest = np.quantile(ink, 0.25)
    light, white = (darkest + share * (255 - darkest) for share in (_OPAQUE, _PAPER))
    if np.count_nonzero((grey > light) & (grey < white)) < _MUCH * len(ink):
        return image
    return image.point([round(min(255, max(0, level - darkest) * 255 / (light - darkest))) for level in range(256)])


def straight(image: Image.Image) -> Image.Image:
    """The page turned until its lines are level, if they lean by a few degrees at most."""
    lean = _lean(np.asarray(image.reduce(4)))
    if abs(lean) < _LEAST_LEAN:
        return image
    return image.rotate(lean, Image.Resampling.BICUBIC, fillcolor=255)


def _lean(page: Gray) -> float:
    """By how many degrees the lines of the page go down to the right: the angle that parts ink and paper best."""
    rows, columns = np.nonzero(ink_of(page))
    if len(rows) < 100:
        return 0.0
    wide = np.arange(-_STEEPEST, _STEEPEST + _COARSE, _COARSE)
    best = max(wide, key=lambda angle: _sharpness(rows, columns, angle))
    near = np.arange(best - _COARSE, best + _COARSE + _FINE / 2, _FINE)
    return float(max(near, key=lambda angle: _sharpness(rows, columns, angle)))


def _sharpness(rows: Places, columns: Places, angle: float) -> float:
    """How much the amount of ink differs from one line of pixels to the next, along lines that lean so."""
    levels = np.rint(rows - columns * np.tan(np.radians(angle))).astype(np.int_)
    counts = np.bincount(levels - levels.min())
    return float(np.square(np.diff(counts)).sum())


def ink_of(page: Gray) -> Ink:
    """Which pixels are ink."""
    return page < _threshold(page)


def _threshold(page: Gray) -> int:
    """The grey level that best parts ink from paper (Otsu 1979)."""
    counts = np.array(Image.fromarray(page).histogram(), dtype=np.float64)
    levels = np.arange(256)
    below = counts.cumsum()
    above = below[-1] - below
    moment = (counts * levels).cumsum()
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (moment / below - (moment[-1] - moment) / above) ** 2
    return int(np.nan_to_num(between).argmax()) + 1


def stem_of(ink: Ink) -> int:
    """How many pixels wide most strokes of letters are."""
    sample = ink[:: max(1, len(ink) // 400)]
    steps = np.diff(np.pad(sample, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    begins, ends = np.nonzero(steps == 1)[1], np.nonzero(steps == -1)[1]
    return max(2, int(np.median(ends - begins))) if len(begins) else 2


class _Speck(NamedTuple):
    """What is no letter: at most `most` pixels within `reach` of one of them, and no others for `margin` more."""

    reach: int
    margin: int
    most: int


def without_specks(page: Gray) -> Gray:
    """The page without what is smaller than any full stop, or as small and far from any letter.

    The dots of "i", "ä" and "ö", at 150 dpi no larger than specks, are left, and full stops in type of one width, which
    stand well apart from the word: they are near a letter.
    """
    ink = ink_of(page)
    stem = stem_of(ink)
    cleaned = page.copy()
    tiny = _Speck(1, 1, max(1, stem**2 // 4))
    small = _Speck((stem + 1) // 2, 3 * stem, stem**2)
    lone = _Speck(stem, 6 * stem, 4 * stem**2)
    _take_away(cleaned, ink, [tiny])
    _take_away(cleaned, ink, [small, lone])
    return cleaned


def _take_away(cleaned: Gray, ink: Ink, specks: Sequence[_Speck]) -> None:
    """Make the specks white in `cleaned`, and paper in `ink`."""
    widest = max(speck.reach + speck.margin for speck in specks)
    sums = np.pad(ink, widest + 1).view(np.uint8).cumsum(axis=1, dtype=np.int32)
    for above, row in pairwise(sums):  # faster than a sum down the columns, which lie far apart in memory
        np.add(above, row, out=row)

    def counted(rows: Places, columns: Places, reach: int) -> npt.NDArray[np.int32]:
        """How many pixels of ink lie within `reach` of each."""
        up, left = rows + widest - reach, columns + widest - reach
        down, right = up + 2 * reach + 1, left + 2 * reach + 1
        found: npt.NDArray[np.int32] = sums[down, right] - sums[up, right] - sums[down, left] + sums[up, left]
        return found

    rows, columns = np.nonzero(ink)
    for speck in specks:
        near = counted(rows, columns, speck.reach)
        few = np.flatnonzero(near <= speck.most)
        alone = few[counted(rows[few], columns[few], speck.reach + speck.margin) == near[few]]
        rim = speck.reach + 1
        for row, column in zip(rows[alone].tolist(), columns[alone].tolist(), strict=True):
            box = slice(max(0, row - rim), row + rim + 1), slice(max(0, column - rim), column + rim + 1)
            cleaned[box] = 255
            ink[box] = False
