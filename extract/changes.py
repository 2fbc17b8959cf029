"""What changed between two builds: the facts that came and those that went, by noun.

Evidence and links to local facts follow from the facts, and are not told.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from extract.describe.terms import LABEL, PROV, SG, TYPE, Triple, Value

Facts = set[tuple[ox.NamedNode, Value]]
"""(property, value) pairs of one thing."""

_SILENT = {SG.evidence, PROV.wasDerivedFrom}
_UNTOLD = {"Evidence", "Statement", "Identity"}


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One thing that came, went, or is told otherwise."""

    noun: str
    """The local name of its class."""
    iri: str
    label: str
    added: tuple[tuple[str, str], ...]
    """(property, value) pairs that only the later build has."""
    removed: tuple[tuple[str, str], ...]
    """Those that only the earlier one had."""
    is_new: bool
    is_gone: bool


def changes(before: Iterable[Triple], after: Iterable[Triple]) -> list[Change]:
    """The changes from one default graph to another, by noun and IRI."""
    old, new = _things(before), _things(after)
    return sorted(_differences(old, new))


def _things(triples: Iterable[Triple]) -> dict[str, Facts]:
    things: dict[str, Facts] = defaultdict(set)
    for subject, predicate, value in triples:
        if predicate not in _SILENT:
            things[subject.value].add((predicate, value))
    return things


def _differences(
    old: dict[str, Facts],
    new: dict[str, Facts],
) -> Iterator[Change]:
    labels = {iri: _label(iri, facts) for things in (old, new) for iri, facts in things.items()}
    for iri in old.keys() | new.keys():
        was, now = old.get(iri, set()), new.get(iri, set())
        noun = _noun(now or was)
        if was != now and noun and noun not in _UNTOLD:
            yield Change(
                noun=noun,
                iri=iri,
                label=labels[iri],
                added=_told(now - was, labels),
                removed=_told(was - now, labels),
                is_new=not was,
                is_gone=not now,
            )


def _noun(facts: Facts) -> str:
    """The local name of the thing's most specific class: the one whose name is not the general Organisation."""
    kinds = sorted(value.value.rsplit("#", 1)[-1] for predicate, value in facts if predicate == TYPE)
    return next((kind for kind in kinds if kind != "Organisation"), kinds[0] if kinds else "")


def _label(iri: str, facts: Facts) -> str:
    return min((value.value for predicate, value in facts if predicate == LABEL), default=iri.rsplit("/", 1)[-1])


def _told(facts: Facts, labels: dict[str, str]) -> tuple[tuple[str, str], ...]:
    def local(term: ox.NamedNode) -> str:
        return term.value.rsplit("#", 1)[-1].rsplit("/", 1)[-1]

    return tuple(sorted((local(predicate), labels.get(value.value, value.value)) for predicate, value in facts))
