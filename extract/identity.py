"""Who is who: names as documents use them, what is known of each, and which belong together.

`Mention` is one name in one document. `Known` gathers the mentions of one spelling that belong together.
`Judgement` says whether two of them are the same, and why. `Identities` holds the outcome.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from enum import StrEnum

from extract.describe.entity import Entity


class Kind(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PROJECT = "project"
    BODY = "body"


class Verdict(StrEnum):
    """Whether two names are the same: the local name of the concept."""

    SAME = "Same"
    DIFFERENT = "Different"
    UNSURE = "Unsure"


@dataclass(slots=True, kw_only=True, eq=False)
class Known:
    """One spelling, and what is known of who bears it."""

    kind: Kind
    name: str
    documents: set[str] = field(default_factory=set)
    """SHA-256 of the documents that use it."""
    contexts: set[str] = field(default_factory=set)
    """What its uses have around them: bodies, organisations, the documents themselves. Names are compared
    only where they share one."""
    organisations: set[str] = field(default_factory=set)
    """Those that the person represents or comes from, or the authority a body belongs to."""
    parties: set[str] = field(default_factory=set)
    listed: set[str] = field(default_factory=set)
    """Documents in whose attendance list it stands, or whose projects list it: two in one list are two."""
    apart: set[str] = field(default_factory=set)
    """Folded names that a document sets against this one, such as the project that it follows."""
    printed: set[str] = field(default_factory=set)
    """How it stands in documents that have lost letters, where repair restored it."""
    aliases: set[str] = field(default_factory=set)
    """Folded names that a document says are the same."""
    foremost: set[str] = field(default_factory=set)
    """Documents that have other names for it too, and this before them: what a project is called now."""

    @property
    def order(self) -> tuple[str, str]:
        """Sorts the same way on every machine."""
        return (self.name, min(self.documents))

    def add(self, other: "Known") -> None:
        """Take in what is known of the same spelling elsewhere."""
        for each in fields(self):
            if isinstance(mine := getattr(self, each.name), set):
                mine |= getattr(other, each.name)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether two names are the same, how sure that is (0 to 1), and why, in Swedish and English."""

    verdict: Verdict
    score: float
    sv: str
    en: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """A judgement of two spellings."""

    kind: Kind
    names: tuple[str, str]
    judgement: Judgement
    entities: tuple[str, ...]
    """IRIs of what they name: one where the two were merged."""


class Identities:
    """For each name in each document, who or what it is."""

    def __init__(self, entities: dict[tuple[Kind, str, str], Entity], likenesses: Iterable[Likeness] = ()) -> None:
        self._entities = entities
        self.likenesses = tuple(likenesses)

    def entity(self, kind: Kind, document: str, name: str) -> Entity:
        """Who `name` is in the document with this SHA-256. KeyError for a name the document does not use."""
        return self._entities[kind, document, name]

    def entities(self) -> list[Entity]:
        """Everybody and everything, by IRI."""
        return [entity for _, entity in sorted({entity.iri: entity for entity in self._entities.values()}.items())]

    def spellings(self) -> Iterator[tuple[Kind, str, Entity]]:
        """(kind, name as a document has it, who it is), each once, in order."""
        found = {(kind, name, entity.iri): entity for (kind, _, name), entity in self._entities.items()}
        for (kind, name, _), entity in sorted(found.items(), key=lambda pair: pair[0]):
            yield kind, name, entity

    def by_document(self) -> dict[str, list[str]]:
        """SHA-256 → who or what each of the document's names is, and what they are called: sorted lines."""
        found: dict[str, list[str]] = defaultdict(list)
        for (kind, document, name), entity in self._entities.items():
            found[document].append(f"{kind}\t{name}\t{entity.iri}\t{entity.label}")
        return {document: sorted(lines) for document, lines in found.items()}

    def __add__(self, other: "Identities") -> "Identities":
        return Identities({**self._entities, **other._entities}, (*self.likenesses, *other.likenesses))
