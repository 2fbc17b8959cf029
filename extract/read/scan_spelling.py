"""What Tesseract's Swedish model writes otherwise than it is printed, though it reads the letters.

It knows no bullet, no dash and no "ć" ("Begié" for "Begić"), takes the dots that lead from a label to its value for
part of the label, and capitals that differ from small letters in nothing but their height ("val" for "Val", "Xx" for
"X") for the wrong ones.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from extract.read.tesseract import Printed
from extract.words import frequencies

_BULLET = re.compile(r"[>»«+=*~¢©®°¥•]{1,2}|e")
_LIKE_BULLET = re.compile(r"\+?[xX]{1,2}")
"""What is a bullet below bullets, and a cross elsewhere."""
_NEAR = 12
"""Pixels from one bullet's left to another's."""
_LEADER = re.compile(r"[.…·][.…·,:]{3,}")
_DASH = re.compile(r"(?<=\d{4}-\d\d-\d\d)[-—](?=\d{4}-\d\d)|(?<=\d)(?:[–—]-|-[–—])(?=\d)")
_CAPITAL_TWICE = re.compile(r"[Xx]{2}|Vv")
""" "X" of a cross, "V" of a party, which stand alone in a cell."""
_SLAVIC = re.compile(r"(?P<begin>[A-ZÅÄÖ][^\W\d_]+[b-df-hj-np-tv-zZS]i)(?:é|å|åé|éå|ét)(?P<rest>\W*)")
"""Surnames in "-ić", as the model reads that; so end no words that it knows."""
_WITH_CARON = str.maketrans({"Z": "ž", "S": "š"})
_HASH = re.compile(r"£(?=[a-zåäö]{3})")
"""What stands before a hashtag's small letters; a sum of pounds has figures."""
_SPECK = re.compile(r"([A-ZÅÄÖa-zåäö][a-zåäö]{2,})\.((?!(?:se|org|nu|eu|com|net)\b)[a-zåäö]{2,}\W*)")
"""No sentence begins with a small letter, and no blank is left out in an address."""
_NO_LETTER = re.compile(r"[^\w-]")
_ALIKE = frozenset("ckopsuvwxz")
_HEAD = re.compile(r"(?:\S+ )?§ ?\d+")


def spelt(words: Sequence[Printed]) -> list[Printed]:
    """The words as they are printed, so far as that shows."""
    found: list[Printed] = []
    above = ""
    lines = [list(line) for _, line in groupby(words, attrgetter("line"))]
    bullets = [line[0].left for line in lines if len(line) > 1 and _BULLET.fullmatch(line[0].text)]
    for line in lines:
        if len(line) > 1 and _LIKE_BULLET.fullmatch(line[0].text) and _is_below(line[0], bullets):
            line[0] = line[0]._replace(text="•")
        if _begins_anew(line, above):
            line[0] = line[0]._replace(text=line[0].text[0].upper() + line[0].text[1:])
        found += (one for place in range(len(line)) for one in _spelt_word(line, place))
        above = " ".join(word.text for word in line)
    return found


def _is_below(word: Printed, bullets: Sequence[int]) -> bool:
    """Whether a word begins where a bullet does in another line."""
    return any(abs(word.left - left) <= _NEAR for left in bullets)


def _begins_anew(line: Sequence[Printed], above: str) -> bool:
    """Whether the small letter with which the line begins must be a capital: of a head, or a label."""
    if line[0].text[0] not in _ALIKE:
        return False
    is_label = len(line) == 1 and line[0].text.isalpha() and above.endswith(".")
    return is_label or _HEAD.fullmatch(above) is not None


def _spelt_word(line: Sequence[Printed], place: int) -> Iterator[Printed]:
    """The word at a place of its line; two where dots led from one to the other."""
    word = line[place]
    is_followed = place + 1 < len(line)
    if place == 0 and is_followed and _BULLET.fullmatch(word.text):
        yield word._replace(text="•")
    elif word.text == "-" and place and is_followed:
        yield word._replace(text="–")
    elif _CAPITAL_TWICE.fullmatch(word.text):
        yield word._replace(text=word.text[0].upper())
    elif slavic := _SLAVIC.fullmatch(word.text):
        begin = slavic["begin"]
        yield word._replace(text=f"{begin[0]}{begin[1:].translate(_WITH_CARON)}ć{slavic['rest']}")
    elif _HASH.match(word.text):
        yield word._replace(text=_HASH.sub("#", word.text))
    elif mended := _mended(word.text):
        yield word._replace(text=mended)
    elif leader := _LEADER.search(word.text):
        yield from _parted(word, *leader.span())
    else:
        yield word._replace(text=_DASH.sub("–", word.text))


def _mended(text: str) -> str | None:
    """The word that a list knows with "m" for "rn" or "rm", which look the same, where it knows none as it stands; one
    whose first letter was read twice, "uUlf"; or two between which a speck was read, "men.de".
    """
    word, known = _NO_LETTER.sub("", text).casefold(), frequencies()
    for wrong in ("rn", "rm"):
        if wrong in word and word not in known and word.replace(wrong, "m") in known:
            return text.replace(wrong, "m")
    if text[:1].islower() and text[1:2] == text[:1].upper() and text[2:3].islower():
        return text[1:]
    speck = _SPECK.fullmatch(text)
    return f"{speck[1]} {speck[2]}" if speck and _NO_LETTER.sub("", speck[2]) in known else None


def _parted(word: Printed, start: int, end: int) -> Iterator[Printed]:
    """What stands before and behind the dots that lead from one to the other."""
    per_sign = (word.right - word.left) / len(word.text)
    if word.text[:start]:
        yield word._replace(text=word.text[:start], right=word.left + round(start * per_sign))
    if word.text[end:]:
        yield word._replace(text=word.text[end:], left=word.left + round(end * per_sign))
