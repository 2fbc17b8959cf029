"""Signs that Tesseract's Swedish model does not know, "§", "%" and "#", read again with the English one.

The Swedish model takes them for what looks like them: "8 30", "8141", "40 96", "Höppet" for "#öppet". Only words that
can be such a sign, or begin with one, are looked at again, all of a page at once.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from extract.read.scan_paper import Gray
from extract.read.tesseract import Printed
from extract.words import frequencies

# What "§", "§§" and "%" alone are taken for, beside a number …
_LONE = re.compile(r"[(.:|']?(?:[8$&S5B63s]|[8$&S]{2})[.:,;]?|(?:9[/6o]|[2%&][06o]|[Yy]o|o/o|°/[o.])[.,;:)]*")
# … and with the number: "8141", "Ks-8-12".
_JOINED = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]{1,3}[-.:]?[8$&]|"
    r"[(.]?(?:[A-ZÅÄÖ][a-zåäö]{0,3}[-.:])?[8$&S]{1,2}[-=:.]?\d{1,3}(?:[-–—]\d{1,3})?[.:,)]?"
    r"|\(?\d{1,3}(?:,\d+)?(?:9[/6]|[Yy]o|o/o|°/[o.])[.,;:)]*"
)
# What "#" is taken for ahead of small letters: "&spelrum", "4hemåt", "Höppet".
_TAGGED = re.compile(r"(?P<before>[(\"”“]?)(?P<word>(?:[&£€¥+48]{1,2}|[AHTZftä])[a-zåäö]{3,})(?P<after>\W*)")
_TAG = re.compile(r"#(?P<word>\w{3,})")
_MOST = 2
"""Letters that stand for one hash."""
_NUMBER = re.compile(r"\(?\d")
_SIGN = re.compile(r"§{1,2}|%")
_POINT = re.compile(r"(?<=§)\.(?=\d)")
_RIM, _GAP = 8, 40
"""Pixels around what is cut out, and between two cuts."""
_FAR = 1.5
"""In heights of a word: how near the next word must stand to be read with it."""


class _Cut(NamedTuple):
    """A part of the page with a doubtful word in it, and where it comes to stand on the sheet that is read again."""

    place: int
    word: Printed
    left: int
    right: int
    top: int
    """On the sheet."""
    number: int | None
    """The place of the number beside it."""

    @property
    def has_number(self) -> bool:
        """Whether the word is figures before a number of its own: a sign, and nothing but."""
        return self.number is not None and self.number > self.place and self.word.text.isdigit()

    @property
    def bottom(self) -> int:
        return self.top + self.word.bottom - self.word.top + 2 * _RIM

    def holds(self, one: Printed) -> bool:
        """Whether what was read on the sheet stands where the doubtful word does."""
        shift = _GAP + _RIM - self.left
        return (
            self.top < (one.top + one.bottom) / 2 < self.bottom
            and one.left < self.word.right + shift
            and self.word.left + shift < one.right
        )


def with_signs(page: Gray, words: Sequence[Printed], read: Callable[[Gray], list[Printed]]) -> list[Printed]:
    """The words, with "§", "%" and "#" where `read` finds them in place of what looks like them."""
    found = list(words)
    cuts = list(_cuts(words))
    again = read(_sheet(page, cuts)) if cuts else []
    for cut in cuts:
        text = " ".join(one.text for one in again if cut.holds(one))
        if tagged := _TAGGED.fullmatch(cut.word.text):
            found[cut.place] = cut.word._replace(text=_with_hash(tagged, text))
        elif sign := _SIGN.search(text):
            is_alone = cut.has_number or _LONE.fullmatch(cut.word.text) is not None
            found[cut.place] = cut.word._replace(text=sign[0] if is_alone else _POINT.sub(" ", text))
    return found


def _cuts(words: Sequence[Printed]) -> Iterator[_Cut]:
    """What is read again: each doubtful word, with the number beside it if there is one."""
    top = _GAP
    taken: int | None = None
    for index, word in enumerate(words):
        is_joined = _JOINED.fullmatch(word.text) is not None or _may_be_tagged(word.text)
        # In "8 5" the second is the first one's number.
        if index == taken or not (is_joined or _LONE.fullmatch(word.text)):
            continue
        taken = _number_beside(words, index)
        if taken is None and not is_joined:
            continue
        beside = word if taken is None else words[taken]
        cut = _Cut(index, word, min(word.left, beside.left), max(word.right, beside.right), top, taken)
        yield cut
        top = cut.bottom + _GAP


def _may_be_tagged(text: str) -> bool:
    """Whether a word that no list knows can begin with a hash."""
    tagged = _TAGGED.fullmatch(text)
    return tagged is not None and tagged["word"].casefold() not in frequencies()


def _with_hash(tagged: re.Match[str], again: str) -> str:
    """The word with a hash for what goes ahead of the letters, as many of them as stand behind a hash when it is read
    again; as it was where none does.
    """
    tag, word = _TAG.search(again), tagged["word"]
    surplus = len(word) - len(tag["word"]) if tag else 0
    return f"{tagged['before']}#{word[surplus:]}{tagged['after']}" if 0 < surplus <= _MOST else tagged[0]


def _number_beside(words: Sequence[Printed], index: int) -> int | None:
    """The place of the number that stands after the word, or before it."""
    near = (place for place in (index + 1, index - 1) if 0 <= place < len(words))
    return next((place for place in near if _is_number_beside(words[index], words[place])), None)


def _is_number_beside(word: Printed, other: Printed) -> bool:
    gap = max(other.left - word.right, word.left - other.right)
    return word.line == other.line and gap < _FAR * (word.bottom - word.top) and _NUMBER.match(other.text) is not None


def _sheet(page: Gray, cuts: Sequence[_Cut]) -> Gray:
    """The cuts below each other on white paper."""
    width = max(cut.right - cut.left for cut in cuts) + 2 * (_RIM + _GAP)
    sheet = np.full((cuts[-1].bottom + _GAP, width), 255, dtype=np.uint8)
    for cut in cuts:
        up, left = max(0, cut.word.top - _RIM), max(0, cut.left - _RIM)
        part = page[up : cut.word.bottom + _RIM, left : cut.right + _RIM]
        down, right = cut.top + up - cut.word.top + _RIM, _GAP + left - cut.left + _RIM
        sheet[down : down + part.shape[0], right : right + part.shape[1]] = part
    return sheet
