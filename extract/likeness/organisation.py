"""When two names are one organisation that the register does not have."""

import re
from functools import lru_cache

from extract.identity import Judgement, Known, Verdict
from extract.spelling import folded, is_slip


@lru_cache(maxsize=65536)
def core(name: str) -> str:
    """The name folded, without the genitive's s of a last word of some length.

    >>> core("Föreningen Norrvattens") == core("föreningen Norrvatten")
    True
    """
    return re.sub(r"(?<=\w{4}[^s])s$", "", folded(name))


def keys(known: Known) -> set[str]:
    """Under which keys an organisation is compared with others: its first letters."""
    return {core(known.name)[:4]}


def compare(one: Known, other: Known) -> Judgement | None:
    """What can be said of two names; None where nothing speaks for their being one organisation."""
    mine, theirs = core(one.name), core(other.name)
    if mine == theirs:
        return Judgement(
            Verdict.SAME,
            0.99,
            "Samma namn när versaler, streck och genitiv bortses från.",
            "The same name but for capitals, dashes and the genitive.",
        )
    words = list(zip(mine.split(), theirs.split(), strict=False))
    unlike = [(a, b) for a, b in words if a != b]
    if mine.count(" ") == theirs.count(" ") and len(unlike) == 1 and is_slip(*unlike[0]):
        if one.contexts & other.contexts:
            return Judgement(Verdict.SAME, 0.9, "Namnen skiljer sig på en bokstav.", "The names differ by a letter.")
        return Judgement(
            Verdict.UNSURE,
            0.45,
            "Namnen skiljer sig på en bokstav, men inget annat förenar dem.",
            "The names differ by a letter, but nothing else joins them.",
        )
    return None


def difference(one: str, other: str) -> tuple[str, str]:
    """In what two organisations' names differ, in Swedish and English."""
    del one, other
    return ("olika namn", "different names")
