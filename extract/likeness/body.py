"""When two names are one body that meets.

Bodies are named in the definite and the indefinite form, and with one preposition or another. The same name
under two authorities is two bodies: every municipality has its kommunstyrelse.
"""

import re
from functools import lru_cache

from extract.identity import Judgement, Known, Verdict
from extract.spelling import folded, is_slip

_SMALL = {"for", "i", "inom", "av", "och", "om", "rorande", "gallande", "med", "pa", "den", "det", "samt", "till"}
_ENDING = re.compile(r"(?:erna|arna|orna|ena|en|et|n|a|e|t)$")
_OF_LAW = re.compile(
    r"[^\W\d_][^A-ZÅÄÖ]*(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|presidi(?:um|et))s?\b[^A-ZÅÄÖ]*"
)


@lru_cache(maxsize=65536)
def core(name: str) -> str:
    """The words that carry meaning, without endings.

    >>> core("Gemensamma rådet för vård och skola") == core("Gemensamt råd i vård och skola")
    True
    """
    return " ".join(_stem(word) for word in folded(name).split() if word not in _SMALL)


def _stem(word: str) -> str:
    return re.sub(r"(.)\1$", r"\1", _ENDING.sub("", word)) if len(word) > 4 else word


def is_everywhere(name: str) -> bool:
    """Whether every authority may have a body of that name: one of a word, or one that the Local Government Act
    (2017:725, chapter 3) gives municipalities and regions, where nothing in the name says whose it is.

    >>> is_everywhere("Kommunstyrelsens arbetsutskott"), is_everywhere("Överförmyndarnämnden Orust Tjörn")
    (True, False)
    """
    return " " not in core(name) or is_of_law(name)


def is_of_law(name: str) -> bool:
    """Whether it is a body that the Local Government Act gives every authority, and nothing says whose.

    >>> is_of_law("Kultur- och fritidsnämnden"), is_of_law("Folkhälsorådet")
    (True, False)
    """
    return _OF_LAW.fullmatch(name) is not None


def keys(known: Known) -> set[str]:
    """Under which keys a body is compared with others: the beginnings of its first words, and of its last two."""
    words = [word[:5] for word in core(known.name).split()]
    return {*words[:2], " ".join(words[-2:])}


def compare(one: Known, other: Known) -> Judgement | None:
    """What can be said of two names; None where nothing speaks for their being one body."""
    mine, theirs = core(one.name), core(other.name)
    if mine == theirs:
        likeness = (0.99, "Samma namn när böjning och småord bortses från", "The same name but for inflection")
    elif _is_damaged(mine, theirs):
        likeness = (0.9, "Namnen skiljer sig på enstaka bokstäver", "The names differ by single letters")
    elif _is_begun(mine, theirs) and one.documents & other.documents:
        likeness = (0.85, "Det ena är början av det andra, i samma protokoll", "One begins the other, in one document")
    elif _is_ended(mine, theirs):
        return Judgement(Verdict.UNSURE, 0.4, "Det enas namn slutar med det andras.", "One name ends with the other.")
    else:
        return None
    score, sv, en = likeness
    if one.organisations and other.organisations and not one.organisations & other.organisations:
        return Judgement(
            Verdict.DIFFERENT, 1.0, f"{sv}, men under olika huvudmän.", f"{en}, but under different authorities."
        )
    if not (one.organisations or other.organisations or one.documents & other.documents) and is_everywhere(one.name):
        return Judgement(
            Verdict.UNSURE, score / 2, f"{sv}, men huvudmännen är okända.", f"{en}, but the authorities are unknown."
        )
    if bool(one.organisations) != bool(other.organisations):
        score = min(score, 0.95)  # it might be another authority's
    return Judgement(Verdict.SAME, score, f"{sv}.", f"{en}.")


def difference(one: str, other: str) -> tuple[str, str]:
    """In what two bodies' names differ, in Swedish and English."""
    del one, other
    return ("olika namn", "different names")


def _is_damaged(one: str, other: str) -> bool:
    mine, theirs = one.split(), other.split()
    if len(mine) != len(theirs):
        return False
    unlike = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return len(mine) > 1 and len(unlike) == 1 and is_slip(*unlike[0])


def _is_begun(one: str, other: str) -> bool:
    short, long = sorted((one.split(), other.split()), key=len)
    return len(short) >= 2 and long[: len(short)] == short


def _is_ended(one: str, other: str) -> bool:
    """Whether the longer one ends with the shorter, of three words or more: a misread head, or a body of a body."""
    short, long = sorted((one.split(), other.split()), key=len)
    return len(short) >= 3 and long[-len(short) :] == short
