"""Who is who, across documents.

Bodies first, for they are what people and projects have in common; then organisations, people and projects.
A merge that is not certain is not made: it stays in `Identities.likenesses` for a person to decide.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count, pairwise

from extract.authority import authority
from extract.cluster import Pair, judge, unite
from extract.curated import Curated
from extract.describe.entity import Entity, registered
from extract.facts import Minutes
from extract.identity import Identities, Judgement, Kind, Known, Likeness, Verdict
from extract.likeness import RULES
from extract.likeness import body as body_rules
from extract.mention import GATHER, collect, county
from extract.spelling import damage, folded
from ontology.names import BASE, slug
from ontology.register import Register

_CLASSES = {
    Kind.PERSON: ("Person",),
    Kind.ORGANISATION: ("Organisation",),
    Kind.PROJECT: ("Project",),
    Kind.BODY: ("Organisation", "Body"),
}
_BY_CONTEXT = {Kind.PERSON}
"""Kinds whose names say too little to be compared without something else in common."""


def link(
    minutes: Sequence[Minutes], register: Register, curated: Curated | None = None, base: str = BASE
) -> Identities:
    """Who or what each name in each document is. The order of `minutes` does not matter."""
    known = Identities({})
    owners = {one.document.sha256: owner.iri for one in minutes if (owner := authority(one, register))}
    for kind, gather in GATHER.items():
        mentions = [mention for one in minutes for mention in gather(one, register)]
        if kind in (Kind.PERSON, Kind.PROJECT):
            around = _around(kind, minutes, register, known, owners)
            for mention in mentions:
                mention.contexts |= around[min(mention.documents)] | mention.organisations
        known += _identify(kind, mentions, curated or Curated(), register, base)
    return known + _registered(minutes, register)


def _around(
    kind: Kind, minutes: Iterable[Minutes], register: Register, known: Identities, owners: Mapping[str, str]
) -> dict[str, set[str]]:
    """Document → what its names have in common: itself, the body that met, its authority; for projects its county."""
    found: dict[str, set[str]] = {}
    for one in minutes:
        sha, code = one.document.sha256, county(one, register) if kind is Kind.PROJECT else None
        found[sha] = {sha, *filter(None, (owners.get(sha), code and f"county {code}"))}
        if one.meeting.body:
            found[sha].add(known.entity(Kind.BODY, sha, one.meeting.body.value).iri)
    return found


def _identify(kind: Kind, mentions: list[Known], curated: Curated, register: Register, base: str) -> Identities:
    """One kind's names, put together."""
    rules, knowns = RULES[kind], collect(mentions)
    for known in knowns:
        known.apart |= {other.replace("-", " ") for other in curated.opposed(kind, known.name)}
        if curated.ruled(kind, known.name):
            known.contexts.add("curated")

    def keys(known: Known) -> set[str]:
        return rules.keys(known) | set(curated.ruled(kind, known.name))

    def compare(one: Known, other: Known) -> Judgement | None:
        return _ruling(curated.verdict(kind, one.name, other.name)) or rules.compare(one, other)

    form = None if kind in _BY_CONTEXT else rules.core
    pairs = judge(knowns, keys, compare, form) + _namesakes(kind, knowns)
    clusters, outcome = unite(knowns, pairs)
    entities = _entities(kind, clusters, register, base)
    found = {
        (kind, sha, member.name): entity
        for members, entity in zip(clusters, entities, strict=True)
        for member in members
        for sha in member.documents
    }
    return Identities(found, _likenesses(kind, outcome, found))


def _ruling(verdict: Verdict | None) -> Judgement | None:
    if verdict is None:
        return None
    if verdict is Verdict.SAME:
        return Judgement(verdict, 1.0, "En person har beslutat att de är samma.", "A person decided that they are one.")
    return Judgement(
        verdict, 1.0, "En person har beslutat att de inte är samma.", "A person decided that they are two."
    )


def _namesakes(kind: Kind, knowns: Iterable[Known]) -> list[Pair]:
    """People of one name with nothing else in common: never merged, each shown beside the next."""
    if kind is not Kind.PERSON:
        return []
    named: dict[str, list[Known]] = defaultdict(list)
    for known in knowns:
        named[folded(known.name)].append(known)
    unsure = Judgement(
        Verdict.UNSURE,
        0.5,
        "Samma namn, men inget annat förenar dem.",
        "The same name, but nothing else joins them.",
    )
    return [
        Pair(one, other, unsure)
        for _, same in sorted(named.items())
        for one, other in pairwise(same)
        if not one.contexts & other.contexts
    ]


def _likenesses(kind: Kind, pairs: Iterable[Pair], found: dict[tuple[Kind, str, str], Entity]) -> list[Likeness]:
    result = []
    for pair in pairs:
        iris = {found[kind, min(known.documents), known.name].iri for known in (pair.one, pair.other)}
        settled = pair.judgement.verdict is not Verdict.UNSURE and pair.one.name != pair.other.name
        if settled or len(iris) == 2:
            names = (pair.one.name, pair.other.name)
            result.append(Likeness(kind, names, pair.judgement, tuple(sorted(iris))))
    return result


def _entities(kind: Kind, clusters: Sequence[Sequence[Known]], register: Register, base: str) -> list[Entity]:
    """One for each cluster, its best spelling as label. Those of one label are told apart by what they belong to."""
    labels = [_label(kind, members) for members in clusters]
    owners = [_owner(members, register) for members in clusters]
    ranked = sorted(
        range(len(clusters)), key=lambda place: (-sum(len(known.documents) for known in clusters[place]), place)
    )
    taken: set[str] = set()
    slugs: dict[int, str] = {}
    for place in ranked:
        slugs[place] = _free(kind, labels[place], owners[place][1], taken)
        taken.add(slugs[place])
    return [
        Entity(
            iri=f"{base}{kind}/{slugs[place]}",
            classes=_CLASSES[kind],
            label=labels[place],
            names=_names(kind, labels[place], members, owners[place][1]),
            within=owners[place][0] if kind is Kind.BODY else None,
        )
        for place, members in enumerate(clusters)
    ]


def _owner(members: Iterable[Known], register: Register) -> tuple[str | None, str]:
    """(IRI, label) of the first organisation that the register knows among those the members belong to."""
    for iri in sorted({iri for known in members for iri in known.organisations}):
        if organisation := register.get(iri):
            return (iri, organisation.label)
    return (None, "")


def _names(kind: Kind, label: str, members: Iterable[Known], owner: str) -> tuple[str, ...]:
    names = {name for known in members for name in (known.name, *known.printed)}
    if kind is Kind.BODY and owner and owner not in label:
        names |= {f"{label}, {owner}", f"{label} i {owner}"}
    return tuple(sorted(names - {label}))


def _free(kind: Kind, label: str, owner: str, taken: set[str]) -> str:
    """A slug that nobody has. A body that all authorities have is named with its own, whether or not another is met."""
    plain, longer = slug(label), slug(f"{label} {owner}")
    if kind is Kind.BODY and body_rules.is_everywhere(label):
        plain = longer
    candidates = chain((plain, longer), (f"{longer}-{number}" for number in count(2)))
    return next(candidate for candidate in candidates if candidate not in taken)


def _label(kind: Kind, members: Sequence[Known]) -> str:
    """The best spelling: a person's fullest name, of a project the name that is foremost and most used; then the least
    damaged, one with a capital, the most used, the longest.
    """
    foremost: dict[str, set[str]] = defaultdict(set)
    for known in members:
        foremost[folded(known.name)] |= known.foremost

    def merit(known: Known) -> tuple[int, ...]:
        full = sum(len(word) > 1 for word in folded(known.name).split()) if kind is Kind.PERSON else 0
        first, small = len(foremost[folded(known.name)]), known.name[:1].islower()
        return (-full, -first, damage(known.name), small, -len(known.documents), -len(known.name))

    return min(members, key=lambda known: (merit(known), known.name)).name


def _registered(minutes: Iterable[Minutes], register: Register) -> Identities:
    """The organisations that the register has, under the names the documents use."""
    found: dict[tuple[Kind, str, str], Entity] = {}
    entities: dict[str, Entity] = {}
    for one in minutes:
        names = [fact.represents for fact in one.attendance]
        names += [part.organisation for part in one.participations]
        names += [said.organisation for said in one.affiliations]
        for name in names:
            if name and (known := register.find(name)):
                entity = entities.get(known.iri) or entities.setdefault(known.iri, registered(known))
                found[Kind.ORGANISATION, one.document.sha256, name] = entity
    return Identities(found)
