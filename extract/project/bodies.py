"""Which municipalities and other known bodies a text names by one word: "Habo och Mullsjö delar på det"."""

import re

from ontology.register import load

WORD = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?")
"""A word with a capital, also of two halves."""


def bodies(text: str) -> set[str]:
    """The labels of the organisations of the register that a text names.

    >>> sorted(bodies("Habo och Mullsjö delar på Lyftet, och Habo betalar."))
    ['Habo kommun', 'Mullsjö kommun']
    """
    find = load().find
    return {known.label for word in WORD.finditer(text) if (known := find(word[0], short=True))}
