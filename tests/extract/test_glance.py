"""What a rule needs is read from the rule: nothing that it finds is ever hidden by a look."""

import re

import pytest

from extract.commitment.cue import RULES
from extract.glance import Cued, Glance, Shelf


@pytest.mark.parametrize(
    ("rule", "needed"),
    [
        (r"leds av", ("leds",)),
        (r"\b(?:[Ll]eds|drivs) av", ("drivs", "eds")),
        (r"(?:leder|leds)+ [A-Z]", ("led",)),
        (r"(?:startas|start|uppstart) nu", ("start",)),
        (r"(?:nya )?projekt(?:et)?", ("projekt",)),
        (r"i (?:dag|år)", ("",)),
        (r"(?:ett|\d) möte", ("möte",)),
        (r"(?:ett|\d+)", ("",)),
        (r"bolaget [A-Z]\w+ AB", ("bolaget",)),
        (r"(?:HB|Aktiebolag)", ("Aktiebolag", "HB")),
        (r"A(?:lm|sk)", ("",)),
        (r"(?i:Projekt)ledare", ("ledare",)),
        (r"(?<!inte )(?=beslut)bes", ("bes",)),
    ],
)
def test_a_glance_looks_for_the_rarest_letters_that_a_rule_needs(rule: str, needed: tuple[str, ...]) -> None:
    assert Glance.of(re.compile(rule)).stretches == needed


def test_a_rule_that_folds_case_is_not_hidden_by_capitals() -> None:
    rule = Cued(r"\bBordläggs\b", re.IGNORECASE)
    assert [rule.search(text) is not None for text in ("bordläggs", "BORDLÄGGS", "Bifalls")] == [True, True, False]


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
