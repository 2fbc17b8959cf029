"""The forms of verbs as rules need them."""

import re

import pytest

from extract.participation.verb import active, coming, infinitive, inverted, passive, supine

LEAD, JOIN, BEGIN = "leda/leder/ledde/lett", "vara/är/var/varit med", "samordna"


@pytest.mark.parametrize(
    ("verbs", "said"),
    [
        (LEAD, "leder"),
        (LEAD, "ledde"),
        (LEAD, "har lett"),
        (LEAD, "hade redan under våren lett"),
        (LEAD, "ska leda"),
        (LEAD, "kommer också att leda"),
        (LEAD, "har fått i uppdrag att leda"),
        (LEAD, "lovat skolan att leda"),
        (LEAD, "började leda"),
        (JOIN, "är med"),
        (JOIN, "var redan med"),
        (JOIN, "har sedan länge varit med"),
        (JOIN, "ska vara också med"),
        (BEGIN, "samordnar"),
        (BEGIN, "har samordnat"),
    ],
)
def test_what_somebody_does_has_done_or_will_do(verbs: str, said: str) -> None:
    assert re.fullmatch(active(f"{LEAD}; {verbs}"), said)


@pytest.mark.parametrize(
    ("verbs", "said"),
    [(LEAD, "lett"), (LEAD, "leda"), (LEAD, "leds"), (LEAD, "leder inte"), (JOIN, "är"), (JOIN, "är inte med")],
)
def test_what_is_no_deed_of_theirs(verbs: str, said: str) -> None:
    assert not re.fullmatch(active(verbs), said)


@pytest.mark.parametrize(
    ("verbs", "said"),
    [(LEAD, "leder Habo"), (JOIN, "är Habo med"), (JOIN, "är med Habo"), (JOIN, "var Habo redan med")],
)
def test_the_verb_first(verbs: str, said: str) -> None:
    assert any(re.fullmatch(pattern, said) for pattern in inverted(verbs, " Habo"))


@pytest.mark.parametrize("said", ["leds", "Leds", "leddes", "letts", "ledas"])
def test_what_is_done(said: str) -> None:
    assert re.fullmatch(passive(LEAD), said)


@pytest.mark.parametrize(
    ("verb", "present"),
    [
        ("äga/äger/ägde/ägt", "ägs"),
        ("samordna", "samordnas"),
        ("köra/kör/körde/kört", "körs"),
        ("ha/har/hade/haft", "has"),
    ],
)
def test_the_present_of_what_is_done(verb: str, present: str) -> None:
    assert re.fullmatch(passive(verb), present)


def test_single_forms() -> None:
    assert re.fullmatch(infinitive(f"{LEAD}; {JOIN}"), "vara med")
    assert re.fullmatch(supine(f"{LEAD}; {JOIN}"), "varit redan med")
    assert re.fullmatch(coming("leda|samordna"), "beslutat att leda")
    assert not re.fullmatch(coming("leda|samordna"), "beslutat att sluta")
