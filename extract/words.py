"""Swedish words and how common they are: wordfreq's list, loaded once per process when first asked for."""

import re
from functools import lru_cache

from wordfreq import get_frequency_dict

# A digit among letters is a letter lost: such a word counts, and no list knows it.
_WORD = re.compile(r"\b(?=\w*[^\W\d_])[^\W_]{2,}\b")


@lru_cache(maxsize=1)
def frequencies() -> dict[str, float]:
    """Each known word in lower case, with its share of all Swedish running words."""
    return get_frequency_dict("sv")


def known_share(text: str) -> float:
    """Share of the words of two letters or more that the list knows, 0 to 1; 0 where there are none."""
    known = frequencies()
    words = _WORD.findall(text)
    return sum(word.casefold() in known for word in words) / len(words) if words else 0.0


def readability(text: str) -> float:
    """Share of all characters but blanks that lie in known words of four letters or more.

    In Swedish prose more than half; in what OCR makes of a page that lies on its side, next to none.
    """
    known = frequencies()
    characters = sum(map(len, text.split()))
    read = sum(len(word) for word in _WORD.findall(text) if len(word) > 3 and word.casefold() in known)
    return read / characters if characters else 0.0


def lost_letters(text: str) -> bool:
    """Whether so few å ä ö stand in so long a text that it must have lost them.

    In Swedish minutes nearly five of a hundred letters are å, ä or ö; of all characters, some four.
    """
    marked = sum(map(text.count, "åäöÅÄÖ"))
    return len(text) > 250 and marked < 0.009 * len(text)
