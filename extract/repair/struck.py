"""Letters that a line drawn through a scanned word takes away with it: "Turc" for "Ture", "Cunnel" for "Gunnel".

The bars of e, E and G lie at the height of the line, and the line is removed before the page is read.
"""

import re
from collections.abc import Iterator
from itertools import product

from extract.document import Document, Span
from extract.draft import Repair
from extract.words import frequencies

_WORD = re.compile(r"[^\W\d_]*[cC][^\W\d_]*")
_LETTER = re.compile(r"ce|[cC]|[^cC]+")
_MEANT = {"c": ("c", "e"), "C": ("C", "G", "E"), "ce": ("ce", "e", "ee")}
_MOST = 64
"""Ways to read a word that are tried."""
_KNOWN, _LIKELIER = 1e-8, 30
"""Share of running words, and how much more common than the word as read the one that was meant must be."""


def restore_struck(document: Document) -> Iterator[Repair]:
    """The struck words of a scan to be read otherwise, in the order of the text."""
    if "tesseract" not in document.reader:
        return
    for span in document.struck:
        for word in _WORD.finditer(document.text, *span):
            if meant := _meant(word[0]):
                yield Repair(Span(*word.span()), meant)


def _meant(word: str) -> str | None:
    """The commonest word that this one was, if it is no word itself.

    >>> [_meant(word) for word in ("Cunncl", "Marcus")]
    ['Gunnel', None]
    """
    ways = [_MEANT.get(part, (part,)) for part in _LETTER.findall(word)]
    tried = ("".join(parts) for _, parts in zip(range(_MOST), product(*ways), strict=False))
    share = {one: frequencies().get(one.casefold(), 0.0) for one in tried}
    best = max(share, key=share.__getitem__)
    return best if share[best] > max(_KNOWN, _LIKELIER * share[word]) else None
