"""Puts together names that are one: candidates by block, rules for each pair, clusters that heed what forbids them.

Names are compared only within blocks (a context that they share, and a key of their kind), and namesakes that share
no context with few of each other, so the work grows with the number of names and not with its square.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from networkx.utils import UnionFind

from extract.identity import Judgement, Kind, Known, Verdict
from extract.spelling import folded

Compare = Callable[[Known, Known], Judgement | None]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names that have been judged."""

    one: Known
    other: Known
    judgement: Judgement

    @property
    def order(self) -> tuple[float, tuple[str, str], tuple[str, str]]:
        """The surest first, and always in the same order."""
        return (-self.judgement.score, self.one.order, self.other.order)


@dataclass(slots=True)
class Cluster:
    """Names that are one, and what must not join them."""

    members: list[Known]
    listed: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    apart: set[str] = field(default_factory=set)
    authorities: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, known: Known) -> "Cluster":
        """A cluster of one."""
        authorities = set(known.organisations) if known.kind is Kind.BODY else set()
        return cls([known], set(known.listed), {folded(known.name)}, set(known.apart), authorities)

    def forbids(self, other: "Cluster") -> bool:
        """Whether they hold names of one list, names that a document sets apart, or bodies of two authorities."""
        apart = self.listed & other.listed or self.names & other.apart or self.apart & other.names
        return bool(apart or (self.authorities and other.authorities and not self.authorities & other.authorities))

    def absorb(self, other: "Cluster") -> None:
        """Take over the other's members."""
        self.members += other.members
        self.listed |= other.listed
        self.names |= other.names
        self.apart |= other.apart
        self.authorities |= other.authorities


def blocks(knowns: Iterable[Known], keys: Callable[[Known], set[str]], by_context: bool) -> Iterator[list[Known]]:
    """Names that may be one: those with a key in common, and where `by_context` holds a context too."""
    found: dict[tuple[str, str], list[Known]] = defaultdict(list)
    for known in knowns:
        for key in keys(known):
            for context in known.contexts if by_context else ("",):
                found[context, key].append(known)
    for _, block in sorted(found.items()):
        if len(block) > 1:
            yield block


def judge(
    knowns: list[Known],
    keys: Callable[[Known], set[str]],
    compare: Compare,
    form: Callable[[str], str] | None = None,
) -> list[Pair]:
    """Pairs that share a block and of which something can be said, the surest first.

    With a `form` (what is left of a name when it is folded) blocks do not ask for a context: see `_partners`.
    """
    seen: set[tuple[int, int]] = set()
    pairs: list[Pair] = []
    for block in blocks(knowns, keys, by_context=form is None):
        ordered = sorted(block, key=lambda known: known.order)
        for one, other in combinations(ordered, 2) if form is None else _partners(ordered, form):
            if (id(one), id(other)) in seen:
                continue
            seen.add((id(one), id(other)))
            if judgement := compare(one, other):
                pairs.append(Pair(one, other, judgement))
    return sorted(pairs, key=lambda pair: pair.order)


_ENOUGH = 2
"""Namesakes with which a name is compared without a context in common: one to be, two to be neither for sure."""


def _partners(block: list[Known], form: Callable[[str], str]) -> Iterator[tuple[Known, Known]]:
    """Pairs of a block in its order: those with a context in common, and each name with the first few of each form.

    First come those that belong somewhere: five hundred boards of one name, of which nobody knows whose they are, are
    each shown beside two that are known, and not beside each other.
    """
    places = {id(known): place for place, known in enumerate(block)}
    forms: dict[str, list[Known]] = defaultdict(list)
    around: dict[str, list[Known]] = defaultdict(list)
    for known in sorted(block, key=lambda known: not known.organisations):
        forms[form(known.name)].append(known)
        for context in known.contexts:
            around[context].append(known)
    first = [known for namesakes in forms.values() for known in namesakes[:_ENOUGH]]
    found = {
        tuple(sorted((places[id(known)], places[id(other)])))
        for known in block
        for other in (*first, *(other for context in known.contexts for other in around[context]))
        if other is not known
    }
    for one, other in sorted(found):
        yield block[one], block[other]


def unite(knowns: list[Known], pairs: Iterable[Pair]) -> tuple[list[list[Known]], list[Pair]]:
    """(clusters, pairs with what became of them): the surest pairs first, none against what forbids it."""
    joined = UnionFind([id(known) for known in knowns])
    clusters = {id(known): Cluster.of(known) for known in knowns}
    outcome = []
    for pair in _without_rivals(pairs):
        if pair.judgement.verdict is Verdict.SAME:
            mine, theirs = joined[id(pair.one)], joined[id(pair.other)]
            if mine != theirs and clusters[mine].forbids(clusters[theirs]):
                outcome.append(_unsure(pair))
                continue
            if mine != theirs:
                joined.union(mine, theirs)
                kept = joined[mine]
                clusters[kept].absorb(clusters.pop(theirs if kept == mine else mine))
        outcome.append(pair)
    found = [sorted(cluster.members, key=lambda known: known.order) for cluster in clusters.values()]
    return sorted(found, key=lambda members: members[0].order), outcome


def _without_rivals(pairs: Iterable[Pair]) -> list[Pair]:
    """A name that might be either of two people is neither: "Maj Ek" beside "Maj Alm Ek" and "Maj Bo Ek"."""
    every = list(pairs)
    likely: dict[int, list[tuple[Known, Pair]]] = defaultdict(list)
    for pair in every:
        if pair.judgement.verdict is Verdict.SAME and pair.judgement.score < 0.99:
            likely[id(pair.one)].append((pair.other, pair))
            likely[id(pair.other)].append((pair.one, pair))
    alone = {id(rival): Cluster.of(rival) for rivals in likely.values() for rival, _ in rivals}
    doubtful = {
        id(pair)
        for rivals in likely.values()
        for (first, one), (second, other) in combinations(rivals, 2)
        if alone[id(first)].forbids(alone[id(second)])
        for pair in (one, other)
    }
    return [_unsure(pair) if id(pair) in doubtful else pair for pair in every]


def _unsure(pair: Pair) -> Pair:
    said = pair.judgement
    judgement = Judgement(
        Verdict.UNSURE,
        said.score / 2,
        f"{said.sv} Men namnet passar in på fler som inte är samma.",
        f"{said.en} But the name fits several who are not the same.",
    )
    return Pair(pair.one, pair.other, judgement)
