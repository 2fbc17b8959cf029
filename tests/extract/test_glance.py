"""What a rule needs is read from the rule: nothing that it finds is ever hidden by a look."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.commitment.cue import RULES
from extract.glance import Cued, Glance, Shelf


@pytest.mark.parametrize(
    ("rule", "needed"),
    [
        (r"leds av", ("leds av",)),
        (r"är med (?=\d)", ("är med ",)),
        (r"\b(?:[Ll]eds|drivs) av", ("Leds av", "drivs av", "leds av")),
        (r"(?:leder|leds)+ [A-Z]", ("leder", "leds")),
        (r"(?:startas|start|uppstart)\d", ("start",)),
        (r"(?:nya )?projekt(?:et)?", ("projekt",)),
        (r"[A-Z] (?:blir|blev) [A-Z]", (" blev ", " blir ")),
        (r"projektägare", ("ojektägare",)),
        (r"i (?:a|o)", ("",)),
        (r"som \w+(?:leder|äger)", ("leder", "äger")),
        (r"\((?:f\.d\.|tidigare) \w", ("(f.d. ", "(tidigare ")),
        (r"\w------------\w", ("----------",)),
        (r"(?:ett|\d) möte", (" möte",)),
        (r"(?:ett|\d+)", ("",)),
        (r"[A-Z]+\nbeslut", ("beslut",)),
        (r"bolaget [A-Z]\w+ AB", ("bolaget ",)),
        (r"(?:HB|Aktiebolag)", ("Aktiebolag", "HB")),
        (r"A(?:lm|sk)", ("Alm", "Ask")),
        (r"(?i:Projekt)leda", ("leda",)),
        (r"(?<!inte )\bVi(?= deltar| medverkar)", (" deltar", " medverkar")),
        (r"[a-zåäö]{3}[klm]edel?", ("kede", "lede", "mede")),
    ],
)
def test_a_glance_looks_for_the_rarest_letters_that_a_rule_needs(rule: str, needed: tuple[str, ...]) -> None:
    assert Glance.of(re.compile(rule)).stretches == needed


def test_a_rule_that_folds_case_is_not_hidden_by_capitals() -> None:
    rule = Cued(r"\bBordläggs\b", re.IGNORECASE)
    assert [rule.search(text) is not None for text in ("bordläggs", "BORDLÄGGS", "Bifalls")] == [True, True, False]


def test_a_glance_that_folds_case_sees_capitals() -> None:
    assert [Glance.at("februari", folds=folds).sees("DEN 3 FEBRUARI") for folds in (True, False)] == [True, False]


def test_what_comes_after_a_text_was_looked_at_is_looked_for_too() -> None:
    text = "Projektet kvirrar"
    assert Glance.at("rojekt").sees(text)
    assert Glance.at("kvirr").sees(text)
    assert Shelf([("later", Glance.at("irrar"))]).within(text) == ("later",)


def test_a_cued_rule_keeps_to_its_bounds() -> None:
    rule = Cued("leds")
    assert rule.search("leds av Maj", 1) is None
    assert rule.search("det leds", 0, 5) is None
    assert [found.span() for found in rule.finditer("leds, leds")] == [(0, 4), (6, 10)]


def test_a_shelf_keeps_the_order_of_its_rules() -> None:
    shelf = Shelf.of(map(re.compile, ("ägs av", r"[A-Z]\w+", "leds", "projektägare")))
    assert [rule.pattern for rule in shelf.within("Projektet leds av projektägaren och ägs av alla")] == [
        "ägs av",
        r"[A-Z]\w+",
        "leds",
        "projektägare",
    ]
    assert [rule.pattern for rule in shelf.within("Ingenting")] == [r"[A-Z]\w+"]


def test_a_shelf_tries_little_on_a_sentence_that_says_nothing() -> None:
    assert len(list(RULES.within("Ordföranden hälsar alla välkomna."))) < 4
    assert list(RULES.within("\ue800 återkommer med ett förslag på nästa möte."))


def test_a_shelf_tries_a_rule_only_where_letters_of_all_its_parts_stand() -> None:
    shelf = Shelf.of([re.compile(r"(?:kommunen|regionen) \w+ (?:driver|leder) det")])
    texts = ("kommunen nu driver det", "kommunen deltar", "alla driver det")
    assert [len(shelf.within(text)) for text in texts] == [1, 0, 0]


_TEXTS = st.text("abcAB åÅ.\n", max_size=30)
_PATTERNS = st.recursive(
    st.text("abcå", min_size=1, max_size=12) | st.sampled_from((r"\b", "\n", "[ab]", "[^a]", r"\w", ".", "$", " ")),
    lambda parts: st.one_of(
        st.lists(parts, min_size=2, max_size=4).map("".join),
        st.lists(parts, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(parts, st.sampled_from(("?", "*", "+?", "{2,3}"))).map(lambda part: f"(?:{part[0]}){part[1]}"),
        st.tuples(st.sampled_from(("?=", "?!", "?i:")), parts).map(lambda part: f"({part[0]}{part[1]})"),
    ),
    max_leaves=8,
)


@settings(deadline=None)  # the first text that is looked at makes every rule be read
@given(_PATTERNS, _TEXTS, st.sampled_from((0, re.IGNORECASE)))
def test_a_cued_rule_finds_what_the_rule_finds(pattern: str, text: str, flags: int) -> None:
    cued = Cued(pattern, flags)
    assert [found.span() for found in cued.finditer(text)] == [found.span() for found in cued.pattern.finditer(text)]


@settings(deadline=None)
@given(st.lists(_PATTERNS, max_size=4), _TEXTS)
def test_a_shelf_holds_every_rule_that_finds_something(patterns: list[str], text: str) -> None:
    rules = list(map(re.compile, patterns))
    tried = Shelf.of(rules).within(text)
    assert [rule for rule in rules if rule.search(text)] == [rule for rule in tried if rule.search(text)]
