"""A cheap look at a text before rules are tried on it.

Finding letters in a text is many times faster than trying a rule at each of its characters, and most rules have nothing
to say of most sentences. What letters a rule needs is read from the rule itself, so that the two cannot drift apart.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import _constants, _parser  # type: ignore[attr-defined]  # the one place that knows how a rule is built
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_LETTERS = re.compile(r"[^\W\d_]+")
_RARE = 3
"""From here on a stretch is worth looking for: two small letters stand in every sentence."""
_CORE = 3
"""Letters that several stretches share."""
_RARE_ENOUGH = 5
"""From here on a longer stretch is no better, and fewer stretches are."""


@dataclass(frozen=True, slots=True)
class Glance:
    """Whether a text holds one of some stretches of letters.

    >>> Glance.at("rojekt|atsning").sees("Satsningen pågår")
    True
    """

    stretches: tuple[str, ...]

    @classmethod
    def at(cls, stretches: str) -> "Glance":
        """The stretches, parted by bars."""
        return cls(tuple(stretches.split("|")))

    @classmethod
    def of(cls, *rules: re.Pattern[str]) -> "Glance":
        """The stretches of which every match of one of the rules holds one, in small letters where the rule folds case.

        A rule that needs none sees everything.

        >>> Glance.of(re.compile(r"\\b(?:[Dd]rivs|leds) av (?=[A-Z])")).stretches
        ('leds', 'rivs')
        """
        needed = [_of_sequence(_parser.parse(rule.pattern, rule.flags), rule.flags) for rule in rules]
        return cls(tuple(sorted(set().union(*needed))) if all(needed) else ("",))

    def sees(self, text: str) -> bool:
        """Whether one of them stands anywhere in `text`."""
        for stretch in self.stretches:  # noqa: SIM110  a loop takes half the time of any()
            if stretch in text:
                return True
        return False


class Cued:
    r"""A rule that is tried only where the letters that it needs stand.

    >>> Cued(r"\b(?:[Dd]rivs|leds) av ").search("Projektet leds av Maj")
    <re.Match object; span=(10, 18), match='leds av '>
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self._glance = Glance.of(self.pattern)
        self._folds = bool(flags & re.IGNORECASE)

    def sees(self, text: str) -> bool:
        """Whether it can hold in `text`."""
        return self._glance.sees(text.casefold() if self._folds else text)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of the pattern."""
        return self.pattern.search(text, start, end) if self.sees(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As of the pattern."""
        return self.pattern.finditer(text) if self.sees(text) else iter(())


class Shelf(Generic[T]):
    """Many rules, of which few are tried on one text: those whose letters stand in it, in their order.

    >>> shelf = Shelf([("lead", Glance.at("leds")), ("owner", Glance.at("ägs"))])
    >>> list(shelf.within("Det ägs av alla"))
    ['owner']
    """

    def __init__(self, rules: Iterable[tuple[T, Glance]]) -> None:
        """Each rule with the letters that it needs."""
        given = tuple(rules)
        needing: dict[str, set[int]] = {}
        for number, (_, glance) in enumerate(given):
            for stretch in glance.stretches:
                needing.setdefault(stretch, set()).add(number)
        self._rules = tuple(rule for rule, _ in given)
        # Stretches that share some letters are looked for only where those stand: half as many looks at a text.
        self._needing = [(core, [(one, needing[one]) for one in those]) for core, those in _by_core(needing)]

    @staticmethod
    def of(rules: Iterable[re.Pattern[str]]) -> "Shelf[re.Pattern[str]]":
        """Rules that are patterns and no more."""
        return Shelf((rule, Glance.of(rule)) for rule in rules)

    def within(self, text: str) -> Iterator[T]:
        """The rules that can hold in `text`."""
        numbers = set[int]()
        for core, stretches in self._needing:
            if core in text:
                numbers.update(*[needing for stretch, needing in stretches if stretch in text])
        return (self._rules[number] for number in sorted(numbers))


def _of_sequence(parsed: Iterable[tuple[Any, Any]], flags: int) -> frozenset[str]:
    """Of what follows one upon another, the part that is rarest; nothing where none is rare."""
    run, parts = "", list[frozenset[str]]()
    for operation, operand in (*parsed, (None, None)):
        if operation is _constants.LITERAL:
            run += chr(operand).casefold() if flags & re.IGNORECASE else chr(operand)
            continue
        parts.append(frozenset(sorted(_LETTERS.findall(run), key=len)[-1:]))
        run = ""
        if operation is _constants.BRANCH:
            parts.append(_of_branches(operand[1], flags))
        elif operation is _constants.SUBPATTERN and operand[1] == operand[2] == 0:
            parts.append(_of_sequence(operand[3], flags))
        elif operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and operand[0] > 0:
            parts.append(_of_sequence(operand[2], flags))
    rare = [part for part in parts if part and min(map(_rarity, part)) >= _RARE]
    return max(rare, key=lambda part: (min(map(_rarity, part)), -len(part)), default=frozenset())


def _rarity(stretch: str) -> int:
    """How seldom a stretch is met: the longer it is, the more if a capital is part of it."""
    return min(_RARE_ENOUGH, len(stretch) + (2 if len(stretch) > 1 and not stretch.islower() else 0))


def _of_branches(branches: Iterable[Iterable[tuple[Any, Any]]], flags: int) -> frozenset[str]:
    """One stretch of each branch; one that holds another is not looked for."""
    needed = [_of_sequence(branch, flags) for branch in branches]
    if not all(needed):
        return frozenset()
    return frozenset(_shortest(frozenset[str]().union(*needed)).values())


def _shortest(stretches: Iterable[str]) -> dict[str, str]:
    """For each stretch the shortest of them that stands in it: where that is not found, neither is the stretch."""
    together = sorted(set(stretches), key=lambda stretch: (len(stretch), stretch))
    return {one: next(other for other in together if other in one and (other or not one)) for one in together}


def _by_core(stretches: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The stretches by letters that they share: first those that most of them do."""
    rest = sorted(stretches)
    while rest:
        cores = Counter(one[i : i + _CORE] for one in rest for i in range(max(1, len(one) - _CORE + 1)))
        core = max(cores, key=cores.__getitem__)
        yield core, [one for one in rest if core in one]
        rest = [one for one in rest if core not in one]
