"""The sign "§", which OCR without it takes for "8", "$", "&" or "S", restored where the numbers behind it prove it.

The heads of a §-protocol count on by one. Where all have lost their sign, three that do so, or skip one, are proof;
where some have it, what is put right is only the number that is missing between its neighbours. A text that has all its
signs, or that never had any, stays as it is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.document import Span
from extract.draft import Repair

_SIGN = "§"
_LIKE = "8$&S"
_NO_FIGURES = "$&"
_FEWEST = 3
_BODY = r"(?P<body>[A-ZÅÄÖ](?:[a-zåäö]{1,4}|[A-ZÅÄÖ]{1,3})[.:]?)"
_STRAY = r"(?:[~\\_'`|] )?"
_HEAD = re.compile(
    rf"^[ \t]*{_STRAY}(?:{_BODY}(?P<apart>[ ]*))?(?P<sign>[§8$&S35B])(?P<blank>[ ]?)(?P<number>\d{{1,3}})"
    r"(?=[.:]?(?:[ \t]*$|[ \t]+[\"”]?[A-ZÅÄÖ]|[ \t]+\(forts|[ \t]{2,}\S))",
    re.MULTILINE,
)
_NUMBER_FIRST = re.compile(
    r"^[ \t]*(?:[~\\_'`|] )?(?P<number>\d{1,3})[ ](?P<sign>[§8$&35])(?=[ \t]+[\"”]?[A-ZÅÄÖ])", re.MULTILINE
)
_CUE = (
    r"(?:\b(?:[Pp]aragraf\w*|[Nn]ärvar\w+|[Dd]eltog|[Jj]äv|från|till|med|tom|from|och|[KSNBD][a-zåäö]{1,3})"
    r"|\b[tf]\.?[or]\.? ?[om]\.?(?: ?m\.)?|\(\w{1,2}\)|[,:;(])"
)
# The numbers are looked for first, what must stand before them second: so the engine skips from figure to figure.
_RANGE = re.compile(r"(?P<signs>[8$&S§]{2}) ?(?P<first>\d{1,3}) ?[-–—] ?(?P<last>\d{1,3})(?![\d\w])")
_BEFORE_RANGE = re.compile(rf"(?:{_CUE}[ \t:.]*|[^\W\d][ \t]+)\Z")
_SINGLE = re.compile(r"(?P<sign>[8$&S]) (?P<number>\d{1,3})(?![\d\w.:]\d|\w)")
_BEFORE_SINGLE = re.compile(rf"{_CUE}[ \t]+\Z")
_REACH = 40
"""Characters before a sign that are looked at."""


class _Head(NamedTuple):
    """The beginning of a line that can be a head: its sign, whatever it looks like, and its number."""

    place: int
    sign: str
    is_apart: bool
    number: int
    is_glued: bool = False
    """Whether the sign stands without a blank behind the body's abbreviation."""

    @property
    def is_sound(self) -> bool:
        return self.sign == _SIGN

    def repair(self) -> Repair:
        """The sign as it was printed."""
        return Repair(Span(self.place, self.place + 1), f" {_SIGN}" if self.is_glued else _SIGN)


def restore_sections(text: str) -> list[Repair]:
    """The signs to be read as "§", in the order of the text; none where none is proven to be lost."""
    kinds = list(_heads(text)), list(_heads_with_number_first(text))
    lost = [head for heads in kinds for head in _lost(heads)]
    numbers = {head.number for head in lost} | {head.number for heads in kinds for head in heads if head.is_sound}
    if not numbers:
        return []
    changes = {head.place: head.repair() for head in lost}
    for place in _mentioned(text, min(numbers), max(numbers), is_lost=bool(lost)):
        changes.setdefault(place, Repair(Span(place, place + 1), _SIGN))
    return [changes[place] for place in sorted(changes)]


def _heads(text: str) -> Iterator[_Head]:
    for match in _HEAD.finditer(text):
        is_glued = match["body"] is not None and not match["apart"]
        if is_glued and match["sign"].isalpha():
            continue  # "KFS 12" is the body's abbreviation and a number
        yield _Head(match.start("sign"), match["sign"], bool(match["blank"]), int(match["number"]), is_glued)


def _heads_with_number_first(text: str) -> Iterator[_Head]:
    """Heads such as "35 § Val"."""
    for match in _NUMBER_FIRST.finditer(text):
        yield _Head(match.start("sign"), match["sign"], True, int(match["number"]))


def _lost(heads: Sequence[_Head]) -> list[_Head]:
    """The heads that have lost their sign."""
    if all(head.is_sound for head in heads):
        return []
    if any(head.is_sound for head in heads):
        return [*reversed(_going_on(list(reversed(heads)), -1)), *_going_on(heads, 1)]
    run = _longest_run(heads)
    is_proof = any(head.is_apart or head.sign in _NO_FIGURES for head in run)
    if len(run) < _FEWEST or not is_proof or sum(head.sign in _LIKE for head in run) <= len(run) / 2:
        return []
    numbers, signs = {head.number for head in run}, {head.sign for head in run}
    return [head for head in heads if head.number in numbers and head.sign in signs]


def _going_on(heads: Sequence[_Head], step: int) -> list[_Head]:
    """The heads that go on by one `step` from one with its sign, and are not followed by another of their number.

    Backwards, only those before the first one with a sign: what lies between two is found going forwards.
    """
    lost: list[_Head] = []
    last: int | None = None
    for index, head in enumerate(heads):
        following = next((other.number for other in heads[index:] if other.is_sound), None)
        if head.is_sound:
            last = head.number
        elif last is not None and head.number == last + step:
            is_outside = following is None and (head.is_apart or head.sign in _NO_FIGURES)
            if is_outside or (step > 0 and following is not None and following > head.number):
                lost.append(head)
                last = head.number
    return lost


def _longest_run(heads: Sequence[_Head]) -> list[_Head]:
    """The longest run of heads whose numbers count on by one, or skip one, others between them left aside."""
    runs: dict[int, list[_Head]] = {}
    for head in heads:
        run = [*max(runs.get(head.number - 1, []), runs.get(head.number - 2, []), key=len), head]
        if len(run) > len(runs.get(head.number, [])):
            runs[head.number] = run
    return max(runs.values(), key=len, default=[])


def _mentioned(text: str, first: int, last: int, *, is_lost: bool) -> Iterator[int]:
    """Where a sign stands before numbers of heads: "Paragrafer 88 30-42", "Kf 8 31".

    Where no head has lost its sign (not `is_lost`), only what is nothing else: "88 30-42", "$ 31".
    """
    for match in _RANGE.finditer(text):
        if first <= int(match["first"]) < int(match["last"]) <= last and _follows(_BEFORE_RANGE, match):
            yield from (place for place in range(*match.span("signs")) if text[place] != _SIGN)
    for match in _SINGLE.finditer(text):
        is_sure = is_lost or match["sign"] in _NO_FIGURES
        if first <= int(match["number"]) <= last and is_sure and _follows(_BEFORE_SINGLE, match):
            yield match.start("sign")


def _follows(cue: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether the cue stands right before what was found."""
    return cue.search(match.string, max(0, match.start() - _REACH), match.start()) is not None
