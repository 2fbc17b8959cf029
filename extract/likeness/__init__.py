"""Whether two names are the same person, organisation, project or body: one module of rules for each."""

from collections.abc import Callable
from dataclasses import dataclass

from extract.identity import Judgement, Kind, Known
from extract.likeness import body, organisation, person, project
from extract.spelling import folded

__all__ = ["RULES", "Rules"]


@dataclass(frozen=True, slots=True)
class Rules:
    """What a noun's module gives."""

    core: Callable[[str], str]
    keys: Callable[[Known], set[str]]
    compare: Callable[[Known, Known], Judgement | None]
    difference: Callable[[str, str], tuple[str, str]]


RULES: dict[Kind, Rules] = {
    Kind.PERSON: Rules(folded, person.keys, person.compare, person.difference),
    Kind.ORGANISATION: Rules(organisation.core, organisation.keys, organisation.compare, organisation.difference),
    Kind.PROJECT: Rules(project.core, project.keys, project.compare, project.difference),
    Kind.BODY: Rules(body.core, body.keys, body.compare, body.difference),
}
