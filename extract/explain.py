"""Why two names are one, or are not: `samgraf explain "Maj Ek" "Maja Ek"`."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx
from rapidfuzz import fuzz, process

from extract.identity import Identities, Kind, Likeness, Verdict
from extract.likeness import RULES
from extract.spelling import folded
from ontology.errors import SettingError

_NOUNS = {
    Kind.PERSON: ("en person", "a person"),
    Kind.ORGANISATION: ("en organisation", "an organisation"),
    Kind.PROJECT: ("ett projekt", "a project"),
    Kind.BODY: ("ett organ", "a body"),
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was concluded of two names of one kind, and the steps that lead there."""

    kind: Kind
    names: tuple[str, str]
    verdict: Verdict
    score: float
    """Of the weakest step, 0 to 1."""
    steps: tuple[Likeness, ...]
    """From the one to the other, where they are the same; else the judgement of the pair, if there was one."""
    sv: str
    en: str


def explain(identities: Identities, one: str, other: str) -> list[Explanation]:
    """One explanation for each kind that has both names. Raises `SettingError` for a name that nothing bears."""
    mine, theirs = _bearers(identities, one), _bearers(identities, other)
    found = [
        _explained(identities, kind, first, second)
        for kind, first in mine.items()
        if (second := theirs.get(kind)) is not None
    ]
    return found or [_unlike(one, other, mine, theirs)]


@dataclass(frozen=True, slots=True)
class _Bearer:
    """A name as documents have it, and whom it names: several where namesakes are kept apart."""

    name: str
    entities: frozenset[str]


def _bearers(identities: Identities, name: str) -> dict[Kind, _Bearer]:
    """Kind → who bears a name; a spelling that differs by accents or dashes alone counts where no exact one is met."""
    spellings = list(identities.spellings())
    exact = [row for row in spellings if row[1] == name]
    alike = exact or [row for row in spellings if folded(row[1]) == folded(name)]
    if not alike:
        raise _unknown(name, [known for _, known, _ in spellings])
    found: dict[Kind, _Bearer] = {}
    for kind, known, entity in alike:
        before = found.get(kind, _Bearer(known, frozenset()))
        found[kind] = _Bearer(before.name, before.entities | {entity.iri})
    return found


def _unknown(name: str, known: list[str]) -> SettingError:
    near = ", ".join(match for match, *_ in process.extract(name, set(known), scorer=fuzz.WRatio, limit=3))
    return SettingError(
        sv=f"Inget dokument nämner {name!r}. Menade du: {near or 'inget finns än'}?",
        en=f"No document names {name!r}. Did you mean: {near or 'there is nothing yet'}?",
    )


def _explained(identities: Identities, kind: Kind, one: _Bearer, other: _Bearer) -> Explanation:
    names = (one.name, other.name)
    if one.entities & other.entities:
        steps = tuple(_path(identities, kind, one, other))
        score = min((step.judgement.score for step in steps), default=1.0)
        return Explanation(kind, names, Verdict.SAME, score, steps, *_told(steps))
    judged = next((each for each in _judged(identities, kind) if set(each.names) == set(names)), None)
    if judged is not None:
        said = judged.judgement
        verdict = Verdict.DIFFERENT if said.verdict is Verdict.DIFFERENT else Verdict.UNSURE
        return Explanation(kind, names, verdict, said.score, (judged,), said.sv, said.en)
    sv, en = RULES[kind].difference(*names)
    return Explanation(kind, names, Verdict.DIFFERENT, 1.0, (), f"Inte samma: {sv}.", f"Not the same: {en}.")


def _told(steps: tuple[Likeness, ...]) -> tuple[str, str]:
    if not steps:
        return "Samma namn i alla dokument.", "The same name in all documents."
    sv = " ".join(f"{' = '.join(step.names)}: {step.judgement.sv}" for step in steps)
    en = " ".join(f"{' = '.join(step.names)}: {step.judgement.en}" for step in steps)
    return sv, en


def _judged(identities: Identities, kind: Kind) -> Iterator[Likeness]:
    return (likeness for likeness in identities.likenesses if likeness.kind is kind)


def _path(identities: Identities, kind: Kind, one: _Bearer, other: _Bearer) -> Iterator[Likeness]:
    """The fewest merges that lead from the one name to the other."""
    graph: nx.Graph[str] = nx.Graph()
    for likeness in _judged(identities, kind):
        if likeness.judgement.verdict is Verdict.SAME and set(likeness.entities) & one.entities:
            graph.add_edge(*likeness.names, likeness=likeness)
    if one.name == other.name or one.name not in graph or other.name not in graph:
        return
    path = nx.shortest_path(graph, one.name, other.name)
    for step in pairwise(path):
        yield graph.edges[step]["likeness"]


def _unlike(one: str, other: str, mine: dict[Kind, _Bearer], theirs: dict[Kind, _Bearer]) -> Explanation:
    first, second = next(iter(mine)), next(iter(theirs))
    sv = f"Inte samma: {one} är {_NOUNS[first][0]}, {other} är {_NOUNS[second][0]}."
    en = f"Not the same: {one} is {_NOUNS[first][1]}, {other} is {_NOUNS[second][1]}."
    return Explanation(first, (one, other), Verdict.DIFFERENT, 1.0, (), sv, en)
