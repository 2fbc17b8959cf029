"""The default graph as the scorer looks at it, and how names are compared."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import pyoxigraph as ox

from extract.describe.terms import ALSO, LABEL, TYPE, Triple
from ontology.errors import UnreadableError

Node = ox.NamedNode
Term = ox.NamedNode | ox.Literal

_LEAD = re.compile(r"^(?:projektet|projekt|satsningen|förstudie om|upphandling av|gemensam upphandling av|den|det) ")


def fold(name: str) -> str:
    """A name as names are compared: case, dashes, quotes and blanks folded; a municipality with or without its s.

    >>> fold("Tjörn kommun") == fold("”Tjörns  kommun”"), fold("Haparanda stad")
    (True, 'haparanda kommun')
    """
    text = unicodedata.normalize("NFC", name).casefold()
    text = re.sub(r"[\"'”“*_.,()]", "", re.sub(r"[\u2010-\u2015-]", " ", text))
    return re.sub(r"^(\S+?)s? (?:kommun|stad)$", r"\1 kommun", " ".join(text.split()))


def fold_project(name: str) -> str:
    """The same for a project, without what it is a name of."""
    text = fold(name)
    while (shorter := _LEAD.sub("", text)) != text:
        text = shorter
    return text


class View:
    """The default graph, by class and by property."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self._values: dict[tuple[Node, Node], list[Term]] = defaultdict(list)
        self._kinds: dict[Node, list[Node]] = defaultdict(list)
        self._subjects: dict[tuple[Node, Node], list[Node]] = defaultdict(list)
        for subject, predicate, value in triples:
            self._values[subject, predicate].append(value)
            if isinstance(value, ox.NamedNode):
                (self._kinds[value] if predicate == TYPE else self._subjects[predicate, value]).append(subject)

    @classmethod
    def load(cls, path: Path) -> "View":
        """The default graph of a file. Raises `UnreadableError` where it is not RDF in the extension's format."""
        form = ox.RdfFormat.from_extension(path.suffix.removeprefix("."))
        try:
            quads = list(ox.parse(path=str(path), format=form))
        except (OSError, ValueError, SyntaxError) as error:
            raise UnreadableError(
                sv=f"{path.name} går inte att läsa som en graf: {error}",
                en=f"{path.name} cannot be read as a graph: {error}",
            ) from error
        return cls((q.subject, q.predicate, q.object) for q in quads if isinstance(q.graph_name, ox.DefaultGraph))

    def kind(self, kind: Node) -> list[Node]:
        """The things of a class."""
        return self._kinds.get(kind, [])

    def all(self, subject: Node, predicate: Node) -> list[Term]:
        """A property's values."""
        return self._values.get((subject, predicate), [])

    def nodes(self, subject: Node, predicate: Node) -> list[Node]:
        """A property's values that are things."""
        return [value for value in self.all(subject, predicate) if isinstance(value, ox.NamedNode)]

    def one(self, subject: Node, predicate: Node) -> Term | None:
        """A property's value, or None."""
        return next(iter(self.all(subject, predicate)), None)

    def having(self, predicate: Node, value: Node) -> list[Node]:
        """The things that have this value."""
        return self._subjects.get((predicate, value), [])

    def names(self, thing: Term | None) -> list[str]:
        """Every name of a thing; a literal's own text."""
        if thing is None or isinstance(thing, ox.Literal):
            return [thing.value] if thing else []
        return [value.value for term in (LABEL, ALSO) for value in self.all(thing, term)]

    def is_called(self, thing: Term | None, names: Iterable[str], folded: Callable[[str], str] = fold) -> bool:
        """Whether one of the thing's names is one of these."""
        wanted = {folded(name) for name in names}
        return any(folded(name) in wanted for name in self.names(thing))


def local(term: Term | None) -> str:
    """The last part of an IRI in lower case: `sg:Present` is `present`."""
    return re.split(r"[#/]", term.value)[-1].lower() if term is not None else ""


def digits(term: Term | None) -> str:
    """An item's number without its sign."""
    return re.sub(r"\D", "", term.value) if term is not None else ""
