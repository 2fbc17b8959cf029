"""How spellings differ: folded letters, sounds, slips of a letter."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "ð": "d", "đ": "d", "ł": "l", "ß": "ss", "þ": "th"})
# Spellings of names that sound the same in Swedish: Sofia/Sophia, Carl/Karl, Ewa/Eva, Christina/Kristina, Matz/Mats.
_SOUNDS = ((r"ph", "f"), (r"th", "t"), (r"ch", "k"), (r"c(?=[aouklrt])", "k"), (r"w", "v"), (r"z", "s"), (r"q", "k"))

_NUMBER = re.compile(r"\d+$")
_AROUND = " .,;:()[]\"'”“’*_~"
_RESTORED = 80
"""Likeness, in percent, of a name and what is left of it where letters were lost."""


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Letters without accents, in lower case; all else a blank.

    >>> folded("Per-Olov  Mörén")
    'per olov moren'
    """
    # Compatible forms hold capitals (℠), and lower case holds compatible forms: once more of each (Unicode, D146).
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).casefold()
    plain = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
    return " ".join(re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A folded word as it is heard, double letters single.

    >>> sound("christina") == sound("kristina"), sound("mattsson") == sound("matsson")
    (True, True)
    """
    for pattern, heard in _SOUNDS:
        word = re.sub(pattern, heard, word)
    return re.sub(r"(.)\1", r"\1", word)


def is_slip(one: str, other: str) -> bool:
    """Whether two folded words differ by a slip: one letter in five to ten, two beyond; never in a number at its end.

    >>> is_slip("lindstrom", "lindstrm"), is_slip("berg", "borg"), is_slip("etapp1", "etapp2")
    (True, False, False)
    """
    if _NUMBER.findall(one) != _NUMBER.findall(other):
        return False
    allowed = 0 if min(len(one), len(other)) < 5 else 1 if max(len(one), len(other)) <= 10 else 2
    return 0 < DamerauLevenshtein.distance(one, other, score_cutoff=allowed) <= allowed


def as_printed(name: str, quote: str) -> str | None:
    """How `quote` spells a name that repair restored, or None where it stands there as it is.

    >>> as_printed("Åke Björk", "Ake Bj6rk, Eda kommun"), as_printed("Åke Björk", "Åke Björk, Eda kommun")
    ('Ake Bj6rk', None)
    """
    if name in quote:
        return None
    words, wanted = quote.split(), folded(name)
    length = len(name.split())
    spelled = (" ".join(words[place : place + length]).strip(_AROUND) for place in range(len(words) - length + 1))
    whole = (text for text in spelled if text.casefold() != name.casefold() and not re.search(r"\w- \w", text))
    found = [(fuzz.ratio(folded(text), wanted), text) for text in whole]
    score, text = max(found, default=(0.0, ""))
    return text if score >= _RESTORED else None


def damage(text: str) -> int:
    """Signs that letters were lost: a digit or a symbol inside a word, and no letter of å ä ö é to be seen."""
    inside = len(re.findall(r"(?<=[^\W\d_])[\d|&§](?=[^\W\d_])", text))
    return 2 * inside + (not re.search(r"[åäöéüèÅÄÖÉÜ]", text))
