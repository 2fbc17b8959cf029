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
