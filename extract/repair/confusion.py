"""Which letters OCR without Swedish puts for å, ä and ö, and what a word may have been before it did.

The shapes are those that Tesseract's English model gives for Swedish print.
"""

from collections.abc import Iterator
from typing import NamedTuple

from extract.repair.lexicon import FOLD

_FEWEST_DOUBTS = 2
_MOST_READINGS = 160


class Shape(NamedTuple):
    """What may have been printed where `text` is read: `letter` is a key's (a for å and ä), `cost` in powers of ten."""

    text: str
    letter: str
    cost: float
    is_lost: bool = True
    """Whether å, ä or ö must have stood there."""


# These are no letters of Swedish words: something else was printed.
_IMPOSSIBLE = (
    Shape("oé", "o", 0.3), Shape("éo", "o", 0.3), Shape("dé", "o", 0.4), Shape("6é", "o", 0.3), Shape("é6", "o", 0.3),
    Shape("6G", "o", 0.6), Shape("éi", "a", 0.3),
    Shape("aé", "a", 0.4), Shape("@a", "a", 0.2), Shape("o6", "o", 0.2), Shape("6o", "o", 0.3),
    Shape("3", "a", 0.2), Shape("4", "a", 0.3), Shape("&", "a", 0.2), Shape("@", "a", 0.2), Shape("8", "a", 0.8),
    Shape("6", "o", 0.2), Shape("6", "a", 1.0), Shape("0", "o", 0.5), Shape("0", "o", 0.4, False),
    Shape("1", "l", 0.2, False), Shape("1", "i", 0.5, False), Shape("|", "l", 0.3, False), Shape("|", "i", 0.4, False),
    Shape("5", "s", 0.5, False), Shape("5", "a", 0.6), Shape("à", "a", 0.2), Shape("á", "a", 0.2),
    Shape("â", "a", 0.2), Shape("ã", "a", 0.2), Shape("ò", "o", 0.2), Shape("ó", "o", 0.2), Shape("ô", "o", 0.2),
    Shape("õ", "o", 0.2), Shape("ø", "o", 0.2), Shape("æ", "a", 0.3), Shape("è", "a", 0.4), Shape("ë", "a", 0.5),
)  # fmt: skip
# These are letters of their own as a rule, and sometimes what is left of another.
_DOUBTFUL = (
    Shape("é", "a", 0.4), Shape("é", "o", 0.5), Shape("d", "a", 1.5), Shape("d", "o", 1.7), Shape("i", "a", 1.8),
    Shape("ia", "a", 1.9), Shape("ai", "a", 1.9), Shape("ao", "o", 1.5), Shape("oo", "o", 1.7), Shape("ii", "a", 1.7),
    Shape("da", "a", 1.6), Shape("ad", "a", 1.7), Shape("do", "o", 1.6), Shape("od", "o", 1.7),
    Shape("I", "l", 0.2, False), Shape("G", "o", 1.2), Shape("aa", "a", 1.6), Shape("e", "a", 2.6),
)  # fmt: skip


def _by_start(shapes: tuple[Shape, ...]) -> dict[str, tuple[Shape, ...]]:
    return {shape.text[0]: tuple(other for other in shapes if other.text[0] == shape.text[0]) for shape in shapes}


_IMPOSSIBLE_BY_START, _DOUBTFUL_BY_START = _by_start(_IMPOSSIBLE), _by_start(_DOUBTFUL)


class Reading(NamedTuple):
    """One way to understand a damaged word: its key, and which letters of the word each of the key's stands for."""

    key: str = ""
    lengths: tuple[int, ...] = ()
    forced: tuple[int, ...] = ()
    cost: float = 0.0
    doubts: int = 0

    def add(
        self, letter: str, length: int = 1, cost: float = 0.0, *, lost: bool = False, doubt: bool = False
    ) -> "Reading":
        """One letter more."""
        forced = (*self.forced, len(self.key)) if lost else self.forced
        return Reading(self.key + letter, (*self.lengths, length), forced, self.cost + cost, self.doubts + doubt)


def plain(word: str) -> Reading:
    """The word with every letter taken for what it is, or for å, ä, ö without their marks."""
    return Reading(word.translate(FOLD), (1,) * len(word))


def readings(word: str) -> Iterator[Reading]:
    """The ways to understand `word` in which at least one letter was mistaken for another, likeliest shapes first."""
    open_readings = [(0, Reading())]
    found: list[Reading] = []
    while open_readings and len(open_readings) + len(found) < _MOST_READINGS:
        place, reading = open_readings.pop()
        if place == len(word):
            if reading.cost:
                found.append(reading)
            continue
        for width, further in _steps(word, place, reading):
            open_readings.append((place + width, further))
    return iter(sorted(found, key=lambda reading: reading.cost))


def _steps(word: str, place: int, reading: Reading) -> Iterator[tuple[int, Reading]]:
    """What the letter at `place` may stand for, alone or with those after it."""
    letter = word[place]
    impossible = _IMPOSSIBLE_BY_START.get(letter, ())
    if reading.doubts < _FEWEST_DOUBTS:
        for shape in _DOUBTFUL_BY_START.get(letter, ()):
            if word.startswith(shape.text, place):
                width = len(shape.text)
                yield width, reading.add(shape.letter, width, shape.cost, lost=shape.is_lost, doubt=True)
    for shape in impossible:
        if word.startswith(shape.text, place):
            width = len(shape.text)
            yield width, reading.add(shape.letter, width, shape.cost, lost=shape.is_lost)
    if not any(shape.text == letter for shape in impossible):
        yield 1, reading.add(letter.lower().translate(FOLD))
