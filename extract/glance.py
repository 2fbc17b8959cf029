"""A cheap look at a text before rules are tried on it.

Most rules have nothing to say of most sentences, and trying one costs more than knowing that letters it needs are not
there. So all rules share one automaton (Aho–Corasick) that finds in a single pass which of their letters stand in a
text; what it found is kept while one rule after another looks at the same sentence. A rule more costs next to nothing.
What letters a rule needs is read from the rule itself, so that the two cannot drift apart.
"""

import re
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from operator import itemgetter
from re import _constants, _parser  # type: ignore[attr-defined]  # how a rule is built
from typing import Any, Generic, TypeVar

import ahocorasick

T = TypeVar("T")
_LETTERS = re.compile(r"[^\W\d_]+")
_SEAM = re.compile(r"([^\W\d_]+) (?=([^\W\d_]+))")
"""Where two words meet."""
_RARE = 2
"""From here on a stretch is worth looking for: most letters stand in every sentence."""
_EVERYWHERE = frozenset(("och", "som", "med", "till", "att", "för", "har", "var", "under"))
"""Words of most sentences, however long they are."""
_PARTS = "ad an ar as de en er es et ge gs in ls na ns om ra rs sa ta te ts än ör"
_EVERYWHERE_IN_WORDS = frozenset(_PARTS.split(" "))
"""Parts of words that stand in one sentence of ten or more: to be told of them costs more than they tell."""
_RARE_ENOUGH = 5
"""From here on a longer stretch is no better, and fewer stretches are."""
_LONG_ENOUGH = 10
"""Letters of a stretch that are looked for."""
_MOST = 64
"""Ways to write a part of a rule that are told apart."""

_stretches = ahocorasick.Automaton()
"""What any rule looks for."""
_found = itemgetter(1)
_unread: list["Glance"] = []
"""Whose rules are still to be read: that takes a second or two, and not every command reads minutes."""
_lock = threading.RLock()


def _learn() -> None:
    """Look for what the rules need that have come since."""
    new = list(_unread)
    for glance in new:
        glance.needed = frozenset(glance.stretches)
        for stretch in filter(None, chain(*glance.needs)):
            _stretches.add_word(stretch, stretch)
    if _stretches.kind == ahocorasick.TRIE:
        _stretches.make_automaton()
    del _unread[: len(new)]


@lru_cache(maxsize=1 << 12)
def _standing_in(text: str) -> frozenset[str]:
    """Which stretches stand in a text; the empty one stands in all. Most lines have been looked at by themselves."""
    if "\n" in text:
        return frozenset().union(*map(_standing_in, text.split("\n")))
    with _lock:  # it is made up to be read by one at a time
        if _unread:
            _learn()
        return frozenset(("", *map(_found, _stretches.iter(text))))


@lru_cache(maxsize=1 << 12)
def _standing_in_small_letters(text: str) -> frozenset[str]:
    """The same in any case. Kept by the text as it stands: to write it in small letters takes longer than to look."""
    return _standing_in(text.casefold())


class Glance:
    """Whether a text holds one of some stretches of letters. Made once and for all: each is kept for good.

    >>> Glance.at("rojekt|atsning").sees("Satsningen pågår")
    True
    """

    def __init__(
        self, stretches: Iterable[str] = (), rules: Sequence[tuple[str, int]] = (), *, folds: bool = False
    ) -> None:
        """What to look for: the stretches, or what rules need that are given as a pattern and its flags.

        One that `folds` looks for small letters in a text in any case.
        """
        self._given, self._rules = tuple(stretches), rules
        self._standing_in = _standing_in_small_letters if folds else _standing_in
        self.needed = frozenset[str]()
        """The stretches, at hand: known once any text is looked at."""
        with _lock:
            _unread.append(self)
            _standing_in.cache_clear()  # what it found before, it did not look for this
            _standing_in_small_letters.cache_clear()

    @classmethod
    def at(cls, stretches: str, *, folds: bool = False) -> "Glance":
        """The stretches, parted by bars."""
        return cls(stretches.split("|"), folds=folds)

    @classmethod
    def of(cls, *rules: re.Pattern[str]) -> "Glance":
        """The stretches of which every match of one of the rules holds one, in small letters where the rule folds case.

        A rule that needs none sees everything.

        >>> Glance.of(re.compile(r"\\b(?:[Dd]rivs|leds) av (?=[A-Z])")).stretches
        ('Drivs av ', 'drivs av ', 'leds av ')
        """
        return cls(rules=[(rule.pattern, rule.flags) for rule in rules])

    @cached_property
    def needs(self) -> tuple[tuple[str, ...], ...]:
        """Sets of stretches, of each of which a match holds one, the rarest first; of several rules one set for all."""
        each = [_needs_of(*rule) for rule in self._rules]
        if len(each) == 1:
            return each[0]
        return (self._given or tuple(sorted(_shortest(chain(*(needs[0] for needs in each))))),)

    @property
    def stretches(self) -> tuple[str, ...]:
        """What is looked for before one rule is tried; a shelf of many looks for all that each of them needs."""
        return self.needs[0]

    def sees(self, text: str) -> bool:
        """Whether one of them stands anywhere in `text`."""
        standing = self._standing_in(text)  # before the stretches are asked for: they may be learnt only now
        return not self.needed.isdisjoint(standing)


class Cued(Glance):
    r"""A rule that is tried only where the letters that it needs stand.

    >>> Cued(r"\b(?:[Dd]rivs|leds) av ").search("Projektet leds av Maj")
    <re.Match object; span=(10, 18), match='leds av '>
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        super().__init__(rules=[(pattern, flags)], folds=bool(flags & re.IGNORECASE))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The rule itself."""
        return re.compile(*self._rules[0])

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of the pattern."""
        standing = self._standing_in(text)  # as `sees` does: this is asked most often of all
        return None if self.needed.isdisjoint(standing) else self.pattern.search(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As of the pattern."""
        return self.pattern.match(text, start) if self.sees(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As of the pattern."""
        return self.pattern.fullmatch(text) if self.sees(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As of the pattern."""
        standing = self._standing_in(text)  # so is this
        return iter(()) if self.needed.isdisjoint(standing) else self.pattern.finditer(text)

    def sub(self, by: str, text: str) -> str:
        """As of the pattern."""
        return self.pattern.sub(by, text) if self.sees(text) else text


class Shelf(Generic[T]):
    """Many rules, of which few are tried on one text: those whose letters stand in it, in their order.

    >>> shelf = Shelf([("lead", Glance.at("leds")), ("owner", Glance.at("ägs"))])
    >>> shelf.within("Det ägs av alla")
    ('owner',)
    """

    def __init__(self, rules: Iterable[tuple[T, Glance]]) -> None:
        """Each rule with the letters that it needs."""
        given = tuple(rules)
        self._rules = tuple(rule for rule, _ in given)
        self._glances = tuple(glance for _, glance in given)
        self._where_stand = lru_cache(maxsize=1 << 8)(self._have_needed)  # sentences of one sort hold the same

    @staticmethod
    def of(rules: Iterable[re.Pattern[str]]) -> "Shelf[re.Pattern[str]]":
        """Rules that are patterns and no more."""
        return Shelf((rule, Glance.of(rule)) for rule in rules)

    @cached_property
    def _needed(self) -> frozenset[str]:
        return frozenset(chain(*(chain(*glance.needs) for glance in self._glances)))

    @cached_property
    def _needing(self) -> dict[str, frozenset[int]]:
        """Which rules need a stretch more than any other, by their numbers."""
        needing: dict[str, set[int]] = {}
        for number, glance in enumerate(self._glances):
            for stretch in glance.stretches:
                needing.setdefault(stretch, set()).add(number)
        return {stretch: frozenset(numbers) for stretch, numbers in needing.items()}

    def within(self, text: str) -> tuple[T, ...]:
        """The rules that can hold in `text`."""
        standing = _standing_in(text)
        return () if self._needed.isdisjoint(standing) else self._where_stand(self._needed & standing)

    def _have_needed(self, stretches: frozenset[str]) -> tuple[T, ...]:
        numbers = frozenset[int]().union(*map(self._needing.__getitem__, stretches & self._needing.keys()))
        return tuple(
            self._rules[number]
            for number in sorted(numbers)
            if not any(map(stretches.isdisjoint, self._glances[number].needs))
        )


def _needs_of(pattern: str, flags: int) -> tuple[tuple[str, ...], ...]:
    """Sets of stretches, of each of which any match of a rule holds one; those that are met most seldom first."""
    folds = bool(flags & re.IGNORECASE)
    parts = {part for part in _of_sequence(_parser.parse(pattern, flags), folds)[1] if _is_rare(part)}
    needs = (_shortest(map(_cut, _shortest(part))) for part in sorted(parts, key=_worth, reverse=True))
    return tuple(dict.fromkeys(tuple(sorted(need)) for need in needs)) or (("",),)


_Alternatives = frozenset[str]
_NOTHING: _Alternatives = frozenset({""})
_Part = tuple[_Alternatives | None, list[_Alternatives]]
"""All that a part of a rule can match, where that is little; and sets of stretches of which any match holds one."""


def _of_sequence(parsed: Iterable[tuple[Any, Any]], folds: bool) -> _Part:
    """What follows one upon another, joined as long as the ways in which it can be written are few."""
    run, parts, whole = _NOTHING, list[_Alternatives](), True
    for operation, operand in parsed:
        said, needed = _of_one(operation, operand, folds)
        parts += needed
        if said is None or len(run) * len(said) > _MOST:
            parts.append(run)
            run, whole = said or _NOTHING, False
        else:
            run = frozenset(before + after for before in run for after in said)
    return run if whole else None, [*parts, run]


def _of_one(operation: Any, operand: Any, folds: bool) -> _Part:  # noqa: PLR0911  one for each sort of operation
    match operation:
        case _constants.LITERAL if operand != ord("\n"):  # no stretch goes from one line to the next
            letter = chr(operand)
            return frozenset({letter.casefold() if folds else letter}), []
        case _constants.IN if all(one is _constants.LITERAL for one, _ in operand):
            return frozenset().union(*(_of_one(one, letter, folds)[0] or () for one, letter in operand)), []
        case _constants.AT | _constants.ASSERT_NOT:
            return _NOTHING, []
        case _constants.ASSERT:
            return _NOTHING, _of_sequence(operand[1], folds)[1]
        case _constants.SUBPATTERN if operand[1] == operand[2] == 0:
            return _of_sequence(operand[3], folds)
        case _constants.BRANCH:
            return _of_branches([_of_sequence(branch, folds) for branch in operand[1]])
        case _constants.MAX_REPEAT | _constants.MIN_REPEAT:
            least, most, repeated = operand
            said, needed = _of_sequence(repeated, folds)
            if most == 1 and said is not None:
                return (said if least else said | _NOTHING), []
            return None, needed if least else []
        case _:
            return None, []


def _of_branches(branches: Iterable[_Part]) -> _Part:
    """What one of several can match, and one stretch of each."""
    said, needed = zip(*branches, strict=True)
    together = frozenset().union(*said) if all(one is not None for one in said) else None
    each = [_rarest(parts) for parts in needed]
    return together, [frozenset().union(*each)] if all(each) else []


def _rarest(parts: Iterable[_Alternatives]) -> _Alternatives:
    """The part that is met most seldom; nothing where none is rare."""
    return max(filter(_is_rare, parts), key=_worth, default=frozenset())


def _is_rare(part: _Alternatives) -> bool:
    return min(map(_rarity, part)) >= _RARE


def _worth(part: _Alternatives) -> tuple[int, int, int, list[str]]:
    """Rare ones first, then few, then long ones; the letters settle the rest."""
    return min(map(_rarity, part)), -len(part), min(map(len, part)), sorted(part)


@lru_cache(maxsize=1 << 14)
def _rarity(stretch: str) -> int:
    """How seldom a stretch is met: the more letters follow one upon another, the more if a capital is among them.

    Two words that follow one upon another are met more seldom than either.
    """
    if stretch in _EVERYWHERE_IN_WORDS:
        return 0
    letters = max(_LETTERS.findall(stretch), key=len, default="")
    if letters in _EVERYWHERE:
        return _RARE
    capitals = 2 if len(letters) > 1 and not letters.islower() else 0
    joined = any(min(map(len, seam.groups())) > _RARE for seam in _SEAM.finditer(stretch))
    return min(_RARE_ENOUGH, max(len(letters) + capitals, len(stretch) // 2)) + joined


def _cut(stretch: str) -> str:
    """All of a short one, else where its two longest words meet, or the end of one: so the automaton stays small."""
    if len(stretch) <= _LONG_ENOUGH:
        return stretch
    if seams := [(min(map(len, seam.groups())), seam.end(1)) for seam in _SEAM.finditer(stretch)]:
        start = max(0, min(max(seams)[1] - _LONG_ENOUGH // 2, len(stretch) - _LONG_ENOUGH))
        return stretch[start : start + _LONG_ENOUGH]
    words = [(len(word[0]), word.end()) for word in _LETTERS.finditer(stretch)]
    end = max(words)[1] if words else len(stretch)
    return stretch[max(0, end - _LONG_ENOUGH) : end]


def _shortest(stretches: Iterable[str]) -> set[str]:
    """Those in which no other stands: where that is not found, neither are they."""
    kept: set[str] = set()
    for one in sorted(set(stretches), key=len):
        starts = range(len(one))
        if not any(one[start:end] in kept for start in starts for end in range(start + 1, len(one) + 1)):
            kept.add(one)
    return kept
