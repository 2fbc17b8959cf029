"""What Tesseract makes of dirt: signs on a scanned page that nobody printed.

A speck is read as ".", "|" or even "a", in a box too low for any letter; a punched hole beside the text as "O". Where a
speck touches a word, it is read as a mark before or behind it.
"""

import re
from collections.abc import Sequence
from statistics import median

from extract.read.tesseract import Printed

# In heights of a word.
_LOWEST = 0.35
_DASH = 0.3
_HIGHEST = 1.5
_BESIDE = 0.5
_WALL_HEIGHT = 1.2
_LONGEST = 3
_SURE = 75
"""Per cent: what is read with less and stands beside the text is no word of it."""
_WALL = re.compile(r"[|¦\[\]]+")
_DASHES = re.compile(r"[-–—_=~.…]+")
_BEFORE = re.compile(r"^[.,:;'´`|¦~_^=«»°]+(?=[\w(\"”])|^['´`|¦~^](?=-)|^\[(?=[^\]]+$)")
_BETWEEN = re.compile(r"(?<=,)[.:;'|]+(?=\w)|(?<=\w)[.:;'|]+(?=\([A-ZÅÄÖ])|(?<=[^\W\d_]{2})[.:;'|]{2,}(?=[^\W\d_]{2})")
"""A speck between two words, which is read as joining them."""
_BEHIND = re.compile(r"(?<=[\w).,:;!?])['´`|¦~_^=«°]+$")


def without_strays(words: Sequence[Printed]) -> list[Printed]:
    """The words that were printed, without marks before and behind them that were not."""
    if not words:
        return []
    height = median(word.bottom - word.top for word in words)
    left, right = _margins(words)
    return [
        _plain(word)
        for word in words
        if not (_is_dirt(word, height) or _is_wall(word, height) or _is_beside(word, height, left, right))
    ]


def _margins(words: Sequence[Printed]) -> tuple[int, int]:
    """Between which columns the text stands, by the words that can be no dirt."""
    text = [word for word in words if len(word.text) > _LONGEST or word.sure >= _SURE] or words
    # One word of a hundred may stand outside: a number in the margin.
    outside = round(len(text) / 100)
    return sorted(word.left for word in text)[outside], sorted(word.right for word in text)[-1 - outside]


def _is_dirt(word: Printed, height: float) -> bool:
    """Whether the word is lower than any sign but a dash, and no dash either."""
    if word.bottom - word.top >= _LOWEST * height:
        return False
    return word.right - word.left < _DASH * height or not _DASHES.fullmatch(word.text)


def _is_wall(word: Printed, height: float) -> bool:
    """Whether the word is but the line between two cells, higher than the letters."""
    return _WALL.fullmatch(word.text) is not None and word.bottom - word.top > _WALL_HEIGHT * height


def _is_beside(word: Printed, height: float, left: int, right: int) -> bool:
    """Whether a few doubtful signs stand beside the text, or are larger than it and reach out of it."""
    if len(word.text) > _LONGEST or word.sure >= _SURE:
        return False
    middle = (word.left + word.right) / 2
    is_out = middle < left - _BESIDE * height or middle > right + _BESIDE * height
    is_large = word.bottom - word.top > _HIGHEST * height
    return is_out or (is_large and not left < middle < right)


def _plain(word: Printed) -> Printed:
    text = _BETWEEN.sub(" ", _BEHIND.sub("", _BEFORE.sub("", word.text)))
    if "[" not in text:
        text = text.rstrip("]|")
    return word if text == word.text or not text else word._replace(text=text)
