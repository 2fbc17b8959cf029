"""What Tesseract's Swedish model writes otherwise than it is printed, though it reads the letters.

It knows no bullet and no dash, and takes the dots that lead from a label to its value for part of the label.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from extract.read.tesseract import Printed

_BULLET = re.compile(r"[>»«+=*~¢©®°¥•]{1,2}|e")
_LEADER = re.compile(r"[.…·][.…·,:]{3,}")
_DATES = re.compile(r"(?<=\d{4}-\d\d-\d\d)[-—](?=\d{4}-\d\d)")


def spelt(words: Sequence[Printed]) -> list[Printed]:
    """The words as they are printed, so far as that shows."""
    lines = (list(line) for _, line in groupby(words, attrgetter("line")))
    return [word for line in lines for word in _spelt_line(line)]


def _spelt_line(line: list[Printed]) -> Iterator[Printed]:
    for index, word in enumerate(line):
        following = line[index + 1].text if index + 1 < len(line) else ""
        if index == 0 and following and _BULLET.fullmatch(word.text):
            yield word._replace(text="•")
        elif word.text == "-" and index and following:
            yield word._replace(text="–")
        elif leader := _LEADER.search(word.text):
            yield from _parted(word, *leader.span())
        else:
            yield word._replace(text=_DATES.sub("–", word.text))


def _parted(word: Printed, start: int, end: int) -> Iterator[Printed]:
    """What stands before and behind the dots that lead from one to the other."""
    per_sign = (word.right - word.left) / len(word.text)
    if word.text[:start]:
        yield word._replace(text=word.text[:start], right=word.left + round(start * per_sign))
    if word.text[end:]:
        yield word._replace(text=word.text[end:], left=word.left + round(end * per_sign))
