"""When two spellings are one person.

People bear several names and are written with some of them; scribes slip, and text recognition loses letters.
What speaks against it counts more: two names in one attendance list are two people, and a spelling that is
merely close needs something else in common.
"""

from extract.identity import Judgement, Known, Verdict
from extract.spelling import folded, is_slip, sound

Names = tuple[str, ...]


def keys(known: Known) -> set[str]:
    """Under which keys a person is compared with others: the first name and the last, as heard."""
    names = folded(known.name).split()
    if not names:
        return set()
    return {f"first {sound(names[0])}", f"last {sound(names[-1])}"}


def compare(one: Known, other: Known) -> Judgement | None:
    """What can be said of two spellings; None where nothing speaks for their being one person."""
    names = tuple(folded(one.name).split()), tuple(folded(other.name).split())
    likeness = _likeness(*names) if all(names) else None
    if likeness is None:
        return None
    if both := one.listed & other.listed:
        return Judgement(
            Verdict.DIFFERENT,
            1.0,
            f"De står i samma närvarolista ({len(both)} protokoll): två personer.",
            f"They stand in the same attendance list ({len(both)} minutes): two people.",
        )
    score, needs_support, sv, en = likeness
    if against := _against(one, other):
        return Judgement(Verdict.UNSURE, score / 2, f"{sv}, men {against[0]}.", f"{en}, but {against[1]}.")
    support = _support(one, other)
    if support is None and needs_support:
        return Judgement(
            Verdict.UNSURE, score / 2, f"{sv}, men inget annat förenar dem.", f"{en}, but nothing else joins them."
        )
    because = support or ("samma organ", "the same body")
    return Judgement(Verdict.SAME, score, f"{sv}, och {because[0]}.", f"{en}, and {because[1]}.")


def difference(one: str, other: str) -> tuple[str, str]:
    """In which names two people differ, in Swedish and English."""
    first, second = folded(one).split(), folded(other).split()
    if first[:1] != second[:1] and first[-1:] == second[-1:]:
        return ("samma efternamn men olika förnamn", "the same surname but different given names")
    if first[:1] == second[:1]:
        return ("samma förnamn men olika efternamn", "the same given name but different surnames")
    return ("olika namn", "different names")


def _likeness(one: Names, other: Names) -> tuple[float, bool, str, str] | None:
    """(score, whether more must speak for it, Swedish, English)."""
    if one == other:
        return (0.99, False, "Samma namn när accenter och bindestreck bortses från", "The same name but for accents")
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return _extension(short, long)
    if any(len(name) == 1 for name in one + other) and _initials(one, other):
        is_middle = one[0] == other[0] and one[-1] == other[-1]
        return (0.93 if is_middle else 0.85, not is_middle, "Samma namn, förkortat", "The same name, shortened")
    unlike = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if all(sound(a) == sound(b) for a, b in unlike):
        return (0.92, True, "Namnen låter lika", "The names sound the same")
    if len(unlike) == 1 and is_slip(*unlike[0]) and len(one) > 1:
        return (0.9, True, "Namnen skiljer sig på en bokstav", "The names differ by a letter")
    return None


def _extension(short: Names, long: Names) -> tuple[float, bool, str, str] | None:
    """`short` is `long` with names left out or shortened to their initials, the first name and a surname kept."""
    if len(short) == 1:
        if short[0] not in long:
            return None
        return (0.6, True, "Bara ett av namnen är skrivet", "Only one of the names is written")
    left = list(long)
    for name in short:
        match = next((place for place, full in enumerate(left) if full == name or _initial(name, full)), None)
        if match is None:
            return None
        del left[: match + 1]
    if short[0] != long[0] or not any(len(name) > 1 and name in long[1:] for name in short[1:]):
        return None
    return (0.95, False, "Samma namn med och utan mellannamn", "The same name with and without a middle name")


def _initials(one: Names, other: Names) -> bool:
    same = [a == b or _initial(a, b) or _initial(b, a) for a, b in zip(one, other, strict=True)]
    return all(same) and any(a == b and len(a) > 1 for a, b in zip(one, other, strict=True))


def _initial(short: str, full: str) -> bool:
    return len(short) == 1 and full.startswith(short)


def _against(one: Known, other: Known) -> tuple[str, str] | None:
    if one.parties and other.parties and not one.parties & other.parties:
        return ("de har olika partier", "their parties differ")
    if one.organisations and other.organisations and not one.organisations & other.organisations:
        return ("de företräder olika organisationer", "they represent different organisations")
    return None


def _support(one: Known, other: Known) -> tuple[str, str] | None:
    if one.organisations & other.organisations:
        return ("de företräder samma organisation", "they represent the same organisation")
    if one.parties & other.parties:
        return ("de har samma parti", "they have the same party")
    if one.documents & other.documents:
        return ("samma protokoll använder båda", "the same minutes use both")
    return None
