"""Whether the first of several capitalised words can be a person's given name, or is an ordinary word.

"Sent Bord" and "Återbruk Ven" are written as full names are. But "sent" has the forms of an adjective, and
"återbruket" is said of a noun: no given name has these.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from extract.words import frequencies

_SURE = 8e-7
"""Share of running words from which a form is in use."""
_RARER = 10
"""How much rarer than the word its other forms are, at most: "mari" and "marit" are no forms of "maria"."""
_KNOWN = 4e-8
"""Share from which a form is a word at all."""
_LONG = 7
"""Letters of a noun that is no given name as well, as "Sten" and "Björn" are."""
_NOT_INFLECTED = re.compile(
    r"(?:första|andra|tredje|bättre|bästa|äldre|yngre|större|mindre|lilla|små|nya|norra|södra|östra|västra|nära|fri|"
    r"redo|hela|tomma|gul|grå|röd|röda|blå|vit|hel|god|ung|mitt|vårt|ditt|alla|varje|\w{3,}(?:ande|ende))"
)
_FORMS = (
    ("", "t", "a"),
    ("", "tt", "a"),
    ("en", "et", "na"),
    ("el", "elt", "la"),
    ("er", "ert", "ra"),
    ("d", "t", "de"),
    ("d", "tt", "da"),
)
"""Endings of an adjective: common gender, neuter, plural."""
_DEFINITE = ("en", "et", "met")


@lru_cache(maxsize=1 << 12)
def is_ordinary(word: str) -> bool:
    """Whether it is an adjective in any form, or a noun of some length.

    >>> [word for word in ("Tidigt", "Gula", "Återbruk", "Birgitta", "Sten") if is_ordinary(word)]
    ['Tidigt', 'Gula', 'Återbruk']
    """
    word = word.casefold()
    return bool(_NOT_INFLECTED.fullmatch(word)) or _is_adjective(word) or _is_noun(word)


def _is_adjective(word: str) -> bool:
    share = frequencies().get
    least = max(_SURE, share(word, 0.0) / _RARER)
    return any(all(share(form, 0.0) > least for form in forms) for forms in _paradigms(word))


def _paradigms(word: str) -> Iterator[tuple[str, ...]]:
    """The three forms of each adjective that the word could be a form of."""
    for endings in _FORMS:
        for own in endings:
            if word.endswith(own) and len(stem := word[: len(word) - len(own)]) > 3 - bool(own):
                yield tuple(stem + ending for ending in endings)


def _is_noun(word: str) -> bool:
    share = frequencies().get
    return len(word) >= _LONG and any(share(word + end, 0.0) > _KNOWN for end in _DEFINITE)
