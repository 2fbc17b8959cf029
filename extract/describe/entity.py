"""The people, organisations, projects and bodies that facts are about."""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.describe.terms import ALSO, LABEL, ORG, SG, TYPE, Triple, node, text
from ontology.register import Organisation, Party, Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Somebody or something that facts are about, under one name."""

    iri: str
    classes: tuple[str, ...]
    """Local names of its classes, the general one first."""
    label: str
    names: tuple[str, ...] = ()
    """Other spellings met."""
    code: str | None = None
    """A municipality's code at SCB."""
    within: str | None = None
    """IRI of the organisation it is part of."""

    def triples(self) -> Iterator[Triple]:
        """Its class, its label, its other names, and where it belongs."""
        subject = node(self.iri)
        for kind in self.classes:
            yield (subject, TYPE, SG[kind])
        yield (subject, LABEL, text(self.label))
        for name in self.names:
            if name != self.label:
                yield (subject, ALSO, text(name))
        if self.code:
            yield (subject, SG.municipalityCode, text(self.code))
        if self.within:
            yield (subject, ORG.subOrganizationOf, node(self.within))


def registered(organisation: Organisation) -> Entity:
    """The register's organisation, as the graph of a document or of conclusions repeats it."""
    kind = organisation.kind.value
    short = (organisation.short,) if organisation.short else ()
    return Entity(
        iri=organisation.iri,
        classes=("Organisation",) if kind == "Organisation" else ("Organisation", kind),
        label=organisation.label,
        names=tuple(dict.fromkeys((*short, *organisation.names, *organisation.abbreviations))),
        code=organisation.code,
    )


def party(known: Party) -> Entity:
    """A party of the register."""
    return Entity(iri=known.iri, classes=("Party",), label=known.label, names=(known.abbreviation,))


def organisation(name: str, iri: str, register: Register) -> Entity:
    """The organisation called `name`: the register's, or one of its own."""
    known = register.find(name)
    return registered(known) if known else Entity(iri=iri, classes=("Organisation",), label=name)
