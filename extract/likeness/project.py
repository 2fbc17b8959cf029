"""When two names are one project.

Projects are named with and without what they are ("projektet", "upphandling av"), with and without their
subtitle, and by their short name. A word more is another project: "X" is not "X fortsättning".
"""

import re
from functools import lru_cache

from extract.identity import Judgement, Known, Verdict
from extract.spelling import folded, is_slip

_LEAD = re.compile(
    r"^(?:(?:det|den|ett|en|nya|gemensamma?|kommande|regionala?|projekt(?:et)?|satsning(?:en)?|insats(?:en)?|"
    r"initiativ(?:et)?|uppdrag(?:et)?|program(?:met)?|förstudie(?:n)? (?:om|av|kring)|upphandling(?:en)? av|"
    r"införande(?:t)? av|inköp(?:et)? av|utredning(?:en)? (?:om|av))\s+)+",
    re.IGNORECASE,
)
_STUDY = re.compile(r"\b(?:för)?studie|utredning", re.IGNORECASE)
_SUBTITLE = re.compile(r"\s+[\u2012-\u2015-]\s+|:\s+")
# What a county is called in running text: one and the same in a project's name.
_PLACE = {"regionen": "lanet", "region": "lan", "regionens": "lanets"}


@lru_cache(maxsize=65536)
def core(name: str) -> str:
    """The name without what it is a name of, folded; a county's and a region's words alike.

    >>> core("Projektet #Nästa Steg"), core("Närvaron i regionen")
    ('nasta steg', 'narvaron i lanet')
    """
    bare = _LEAD.sub("", name.strip(" \"”'*_")) or name
    return " ".join(_PLACE.get(word, word) for word in folded(bare).split())


@lru_cache(maxsize=65536)
def title(name: str) -> str:
    """The core of what stands before a subtitle of three words or more; of the whole name where there is none."""
    head, *rest = _SUBTITLE.split(name, maxsplit=1)
    return core(head) if rest and len(rest[0].split()) >= 3 else core(name)


def is_distinctive(name: str) -> bool:
    """Whether the name can hardly be two projects' name: a hashtag, or three words or more."""
    return "#" in name or len(core(name).split()) >= 3


def keys(known: Known) -> set[str]:
    """Under which keys a project is compared with others: how it begins and ends, its short name, its aliases."""
    bare, words = core(known.name), core(known.name).split()
    found = {f"first {bare[:6]}", f"first {title(known.name)[:6]}", f"last {len(words)} {words[-1] if words else ''}"}
    return found | {f"short {_short(known.name) or bare}"} | {f"alias {name}" for name in known.aliases | {bare}}


def compare(one: Known, other: Known) -> Judgement | None:
    """What can be said of two names; None where nothing speaks for their being one project."""
    mine, theirs = core(one.name), core(other.name)
    if mine in other.apart or theirs in one.apart:
        return Judgement(
            Verdict.DIFFERENT,
            1.0,
            "Ett protokoll säger att det ena följer på eller är en del av det andra.",
            "Minutes say that one follows or is part of the other.",
        )
    likeness = _likeness(one, other, mine, theirs)
    if likeness is None:
        return None
    score, sv, en = likeness
    if bool(_STUDY.search(one.name)) != bool(_STUDY.search(other.name)) and not one.documents & other.documents:
        return Judgement(
            Verdict.UNSURE,
            score / 2,
            f"{sv}, men det ena är en förstudie, och inget protokoll nämner båda.",
            f"{en}, but one is a preliminary study, and no minutes name both.",
        )
    if not one.contexts & other.contexts and not (is_distinctive(one.name) and is_distinctive(other.name)):
        return Judgement(
            Verdict.UNSURE,
            score / 2,
            f"{sv}, men namnet är allmänt och inget annat förenar dem.",
            f"{en}, but the name is a common one and nothing else joins them.",
        )
    return Judgement(Verdict.SAME, score, f"{sv}.", f"{en}.")


def difference(one: str, other: str) -> tuple[str, str]:
    """In what two projects' names differ, in Swedish and English."""
    first, second = set(core(one).split()), set(core(other).split())
    if first < second or second < first:
        return ("det ena namnet har ord som det andra saknar", "one name has words that the other lacks")
    return ("olika namn", "different names")


def _likeness(one: Known, other: Known, mine: str, theirs: str) -> tuple[float, str, str] | None:
    if mine == theirs:
        return (0.99, "Samma namn när versaler, streck och ord som ”projekt” bortses från", "The same name when folded")
    if mine in other.aliases or theirs in one.aliases:
        return (0.98, "Ett protokoll säger att båda är namn på samma sak", "Minutes give both as names of one thing")
    heads = title(one.name), title(other.name)
    if heads[0] == heads[1] and (mine == heads[0] or theirs == heads[1]):
        return (0.95, "Samma namn med och utan underrubrik", "The same name with and without a subtitle")
    short_one, short_other = _short(one.name), _short(other.name)
    if short_one and short_one == short_other and 1 in (len(mine.split()), len(theirs.split())):
        return (0.9, "Det ena är det andras kortnamn", "One is the other's short name")
    if _is_damaged(mine, theirs) or _is_damaged(*heads):
        return (0.88, "Namnen skiljer sig på enstaka bokstäver", "The names differ by single letters")
    return None


def _short(name: str) -> str:
    """The last word where it is written as a short name: in capitals, or with a hash."""
    words = name.strip(" \"”'*_.").split()
    if not words or not re.fullmatch(r"#\w+|[A-ZÅÄÖ0-9-]{2,}", words[-1]):
        return ""
    return folded(words[-1])


def _is_damaged(one: str, other: str) -> bool:
    mine, theirs = one.split(), other.split()
    if len(mine) != len(theirs) or len(one) < 8:
        return False
    unlike = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return 0 < len(unlike) <= max(1, len(mine) // 4) and all(is_slip(a, b) for a, b in unlike)
