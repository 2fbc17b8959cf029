"""Rules as regular expressions that skip to where they can begin.

Python's engine skips to the characters that a match can begin with, but it knows them only where a pattern begins
plainly. Most rules begin with `\\b` or with alternatives such as `[Dd]elt`, and are tried at each character of a text.
Here those characters are read from the rule as Python has parsed it, and put where the engine looks for them: what a
rule matches stays the same.
"""

import _sre  # type: ignore[import-not-found]  # the engine itself
import re
from collections.abc import Iterable, Sequence
from functools import cache
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # the one place that builds rules
from typing import Any, NamedTuple

_MASK, _LEAST, _BODY = 2, 3, 5
"""Places in the code of a rule: how it is searched for, the characters it has at least, what follows the header."""
_SKIPS = _constants.SRE_INFO_PREFIX | _constants.SRE_INFO_CHARSET
_MOST = 200
"""Characters of a range that are folded one by one."""
_PLANE = 0x10000


class _Begins(NamedTuple):
    """The characters that a part of a rule can begin with, as members of a set; and whether it can match nothing."""

    members: tuple[Any, ...] = ()
    empty: bool = True


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`.

    >>> compiled(r"\\b(?:[Dd]rivs|leds) av ").search("Projektet leds av Maj")
    <re.Match object; span=(10, 18), match='leds av '>
    """
    parsed = _parser.parse(pattern, flags)
    flags |= parsed.state.flags
    code = _compiler._code(parsed, flags)
    begins = _of_sequence(parsed, flags)
    if code[_MASK] & _SKIPS or not code[_LEAST] or begins is None or begins.empty:
        return re.compile(pattern, flags)
    charset: list[int] = []
    _compiler._compile_charset(_compiler._optimize_charset(begins.members)[0], flags, charset)
    code[_BODY:_BODY] = charset
    code[1] += len(charset)
    code[_MASK] |= _constants.SRE_INFO_CHARSET
    names = {number: name for name, number in parsed.state.groupdict.items()}
    groups = parsed.state.groups
    indexed = tuple(names.get(number) for number in range(groups))
    return _sre.compile(pattern, flags, code, groups - 1, parsed.state.groupdict, indexed)  # type: ignore[no-any-return]


def _of_sequence(parsed: Iterable[tuple[Any, Any]], flags: int) -> _Begins | None:
    """What a sequence can begin with: its first part, and the next while all before can match nothing."""
    members: tuple[Any, ...] = ()
    for operation, operand in parsed:
        one = _of_one(operation, operand, flags)
        if one is None:
            return None
        members += one.members
        if not one.empty:
            return _Begins(members, empty=False)
    return _Begins(members)


def _of_one(operation: Any, operand: Any, flags: int) -> _Begins | None:
    """What one part can begin with; None where that is any character, or not told."""
    match operation:
        case _constants.LITERAL | _constants.IN:
            members = [(operation, operand)] if operation is _constants.LITERAL else operand
            members = _folded(members) if flags & re.IGNORECASE else members
            return _Begins((*members,), empty=False) if members and _constants.NEGATE not in dict(members) else None
        case _constants.AT | _constants.ASSERT | _constants.ASSERT_NOT:
            return _Begins()
        case _constants.SUBPATTERN if operand[1] == operand[2] == 0:
            return _of_sequence(operand[3], flags)
        case _constants.BRANCH:
            return _of_branches([_of_sequence(branch, flags) for branch in operand[1]])
        case _constants.MAX_REPEAT | _constants.MIN_REPEAT | _constants.POSSESSIVE_REPEAT:
            least, _, repeated = operand
            one = _of_sequence(repeated, flags)
            return one and _Begins(one.members, one.empty or not least)
        case _:
            return None


def _of_branches(branches: Sequence[_Begins | None]) -> _Begins | None:
    known = [branch for branch in branches if branch is not None]
    if len(known) < len(branches):
        return None
    return _Begins(tuple(member for branch in known for member in branch.members), any(one.empty for one in known))


def _folded(members: Iterable[tuple[Any, Any]]) -> list[tuple[Any, Any]] | None:
    """The members of a set in any case; None where there are too many."""
    found: list[tuple[Any, Any]] = []
    for kind, value in members:
        if kind in (_constants.CATEGORY, _constants.NEGATE):
            found.append((kind, value))
            continue
        first, last = (value, value) if kind is _constants.LITERAL else value
        if last >= _PLANE or last - first > _MOST:
            return None
        found += [(_constants.LITERAL, other) for letter in range(first, last + 1) for other in _in_any_case(letter)]
    return found


def _in_any_case(letter: int) -> set[int]:
    """The characters that the engine takes for a letter where case does not count."""
    low = _sre.unicode_tolower(letter)
    alike = (low, *_compiler._EXTRA_CASES.get(low, ()))
    return {other for one in alike for other in (one, *_by_small_letter().get(one, ()))}


@cache
def _by_small_letter() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for letter in range(_PLANE):
        if (low := _sre.unicode_tolower(letter)) != letter:
            found.setdefault(low, []).append(letter)
    return found
