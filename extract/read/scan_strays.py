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
_LONGEST = 3
_SURE = 75
"""Per cent: what is read with less and stands beside the text is no word of it."""
_DASHES = re.compile(r"[-–—_=~.…]+")
_BEFORE = re.compile(r"^[.,:;'´`|¦~_^=«»°]+(?=[\w(\"”])|^['´`|¦~^](?=-)")
_BETWEEN = re.compile(r"(?<=,)[.:;'|]+(?=\w)|(?<=\w)[.:;'|]+(?=\([A-ZÅÄÖ])|(?<=[^\W\d_]{2})[.:;'|]{2,}(?=[^\W\d_]{2})")
"""A speck between two words, which is read as joining them."""
_BEHIND = re.compile(r"(?<=[\w).,:;!?])['´`|¦~_^=«°]+$")


def without_strays(words: Sequence[Printed]) -> list[Printed]:
    """The words that were printed, without marks before and behind them that were not."""
    if not words:
        return []
    height = median(word.bottom - word.top for word in words)
    # One word of a hundred may stand outside: a number in the margin.
    outside = min(len(words) - 1, 1 + len(words) // 100)
    left = sorted(word.left for word in words)[outside]
    right = sorted(word.right for word in words)[-1 - outside]
    kept = [_plain(word) for word in words if not (_is_dirt(word, height) or _is_beside(word, height, left, right))]
    return _with_dashes(kept)


def _with_dashes(words: list[Printed]) -> list[Printed]:
    """A dash for a hyphen between blanks: the Swedish model has none of that length."""
    lines = [-1, *(word.line for word in words), -1]
    return [
        word._replace(text="–") if word.text == "-" and before == word.line == after else word
        for before, word, after in zip(lines, words, lines[2:], strict=False)
    ]


def _is_dirt(word: Printed, height: float) -> bool:
    """Whether the word is lower than any sign but a dash, and no dash either."""
    if word.bottom - word.top >= _LOWEST * height:
        return False
    return word.right - word.left < _DASH * height or not _DASHES.fullmatch(word.text)


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
    return word if text == word.text or not text else word._replace(text=text)
