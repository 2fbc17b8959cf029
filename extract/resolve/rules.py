"""How a contradiction is decided: the rules in order, the first that has an answer decides.

A rule is given everything that is stated of one property of one thing, and says which value holds, or None where it
has nothing to say. The last one always answers, and says that a person should look.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pyoxigraph as ox

from extract.describe.terms import DCT, RDFS, SG, XSD, Value
from extract.resolve.corpus import Corpus
from extract.resolve.union import Union


@dataclass(frozen=True, slots=True)
class Contest:
    """What is stated of one property of one thing, by documents' places."""

    subject: ox.NamedNode
    predicate: ox.NamedNode
    stated: dict[Value, list[int]]
    union: Union
    corpus: Corpus


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to decide, and how it is told."""

    name: str
    choose: Callable[[Contest], Value | None]
    sv: str
    en: str
    silent: bool = False
    """Whether the values do not really contradict, so that nothing is reported."""


def _struck(contest: Contest) -> Value | None:
    """Text extraction loses lines through letters, but it does not invent them."""
    if contest.predicate != SG.status or SG.Absent not in contest.stated:
        return None
    places = set(contest.stated[SG.Absent])
    facts = [source.fact for source in contest.union.sources[contest.subject] if source.document in places]
    return SG.Absent if any(contest.corpus.is_struck(fact) for fact in facts) else None


def _recorded(contest: Contest) -> Value | None:
    """Where the minutes of the meeting itself say something, what was planned no longer counts."""
    own = {
        value
        for value, places in contest.stated.items()
        if any(contest.corpus.meetings[place] == contest.subject.value for place in places)
    }
    return own.pop() if len(own) == 1 else None


def _exact(contest: Contest) -> Value | None:
    """2021-12-31 says what 2021-12 says, and more."""
    values = sorted(contest.stated, key=lambda value: (-len(value.value), value.value))
    dates = {XSD.date, XSD.gYearMonth, XSD.gYear}
    if not all(isinstance(value, ox.Literal) and value.datatype in dates for value in values):
        return None
    return values[0] if all(values[0].value.startswith(value.value) for value in values) else None


def _later(contest: Contest) -> Value | None:
    """A project's plans change, and the latest meeting knows best."""
    if contest.predicate not in {SG.startDate, SG.endDate, SG.status, SG.kind}:
        return None
    latest = {value: max(contest.corpus.date(place) for place in places) for value, places in contest.stated.items()}
    newest = [value for value, date in latest.items() if date == max(latest.values())]
    return newest[0] if len(newest) == 1 and latest[newest[0]] else None


def _majority(contest: Contest) -> Value | None:
    counted = {value: len(set(places)) for value, places in contest.stated.items()}
    most = [value for value, count in counted.items() if count == max(counted.values())]
    return most[0] if len(most) == 1 else None


def _legible(contest: Contest) -> Value | None:
    best = {value: max(contest.corpus.quality(place) for place in places) for value, places in contest.stated.items()}
    clear = [value for value, quality in best.items() if quality == max(best.values())]
    return clear[0] if len(clear) == 1 else None


def _fullest(contest: Contest) -> Value | None:
    """Of several texts for one label or description, the longest."""
    if contest.predicate not in {RDFS.label, SG.place, DCT.description}:
        return None
    return min(contest.stated, key=lambda value: (-len(value.value), value.value))


def _first(contest: Contest) -> Value | None:
    return min(contest.stated, key=str)


RULES: tuple[Rule, ...] = (
    Rule(
        "struck",
        _struck,
        "Ett överstruket namn väger tyngre: en textavskrift kan tappa strecket men inte lägga till det.",
        "A struck name weighs more: text extraction can lose the line, but not add it.",
    ),
    Rule(
        "record",
        _recorded,
        "Mötets eget protokoll går före kallelsen.",
        "A meeting's own minutes go before its notice.",
        True,
    ),
    Rule("exact", _exact, "Den noggrannare uppgiften säger samma sak.", "The more exact one says the same.", True),
    Rule("later", _later, "Det senaste mötets uppgift gäller.", "What the latest meeting says holds."),
    Rule("majority", _majority, "De flesta källorna säger så.", "Most of the sources say so."),
    Rule("legible", _legible, "Den bäst läsbara källan gäller.", "The most legible source holds."),
    Rule("fullest", _fullest, "Den fullständigaste texten gäller.", "The fullest text holds.", True),
    Rule(
        "first",
        _first,
        "Ingen regel avgör: den första i bokstavsordning visas, och en person behöver titta.",
        "No rule decides: the first in alphabetical order is shown, and a person should look.",
    ),
)

LIST_BEFORE_PROSE = Rule(
    "list",
    _first,
    "Närvarolistan går före ett omnämnande i löpande text.",
    "The attendance list goes before a mention in running text.",
)
SPELLING = Rule(
    "spelling",
    _first,
    "Samma person; den vanligaste och bäst bevarade stavningen visas.",
    "One person; the commonest and best preserved spelling is shown.",
)
