"""Numbers decisions and commitments so that two renderings of one meeting give one fact the same number."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz

from extract.facts import Commitment, Decision, Minutes
from extract.spelling import folded

_ALIKE = 60
"""Share of common words, in percent, from which two descriptions are taken to be one."""


def counts(renderings: Iterable[Minutes]) -> dict[int, int]:
    """`id` of each decision and commitment → its number within its item, from 1."""
    found: dict[int, int] = {}
    every = list(renderings)
    for facts in ([one.decisions for one in every], [one.commitments for one in every]):
        by_item: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for rendering in facts:
            _number(rendering, by_item, found)
    return found


def _number(
    facts: Iterable[Decision | Commitment], by_item: dict[str, list[tuple[str, str]]], found: dict[int, int]
) -> None:
    """Match one rendering's facts to those known so far, each to at most one; the rest are new."""
    taken: set[tuple[str, int]] = set()
    for fact in facts:
        known, sort = by_item[fact.item], _sort(fact)
        words = folded(fact.description)
        scores = {
            place: fuzz.token_set_ratio(words, other)
            for place, (other_sort, other) in enumerate(known)
            if other_sort == sort and (fact.item, place) not in taken
        }
        place = max(scores, key=lambda place: (scores[place], -place), default=None)
        if place is None or scores[place] < _ALIKE:
            place = len(known)
            known.append((sort, words))
        taken.add((fact.item, place))
        found[id(fact)] = place + 1


def _sort(fact: Decision | Commitment) -> str:
    return fact.kind if isinstance(fact, Decision) else folded(fact.responsible)
