"""A rule that skips to where it can begin finds what Python's own does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.pattern import compiled
from tests.extract.patterns import PATTERNS, TEXTS


@given(PATTERNS, TEXTS, st.sampled_from((0, re.IGNORECASE)))
def test_a_rule_finds_what_pythons_own_does(pattern: str, text: str, flags: int) -> None:
    found, plain = compiled(pattern, flags).finditer(text), re.compile(pattern, flags).finditer(text)
    assert [one.span() for one in found] == [one.span() for one in plain]


@pytest.mark.parametrize(
    ("pattern", "text", "places"),
    [
        (r"\b(?:[Ää]gs|leds) av", "Den ägs av Maj och leds av Bo", [(4, 10), (19, 26)]),
        (r"(?:[Ii]nte )?(?:också )?(?<!x)med", "inte med, xmed, också med", [(0, 8), (16, 25)]),
        (r"(?:a|[bc])*d", "abcd d", [(0, 4), (5, 6)]),
        (r"(?:å|\d)x?", "1 åx", [(0, 1), (2, 4)]),
        (r"(?:[^a]|b)c", "ac bc", [(3, 5)]),
        (r"(?:\w|$)", "a", [(0, 1), (1, 1)]),
    ],
)
def test_a_rule_is_tried_wherever_it_can_begin(pattern: str, text: str, places: list[tuple[int, int]]) -> None:
    assert [found.span() for found in compiled(pattern).finditer(text)] == places


def test_case_is_folded_as_python_folds_it() -> None:
    rule = compiled(r"\b(?:[Kk]urs|ska|åk)", re.IGNORECASE)
    assert [bool(rule.search(text)) for text in ("KURS", "\u212aurs", "\u017fka", "ÅK", "urs")] == [True] * 4 + [False]


def test_groups_keep_their_names_and_numbers() -> None:
    rule = compiled(r"\b(?:(?P<who>[A-Z]\w+)|(?P<what>[a-z]+)) (?P<count>\d)")
    found = rule.search("om Maj 3")
    assert found is not None
    assert (found["who"], found["what"], found[3], found.lastgroup) == ("Maj", None, "3", "count")
    assert (rule.groups, dict(rule.groupindex)) == (3, {"who": 1, "what": 2, "count": 3})


def test_flags_within_a_rule_count() -> None:
    rule = compiled(r"(?m)^(?:[Aa]tt|-)")
    assert [found.start() for found in rule.finditer("att\natt -\n-")] == [0, 4, 10]
