"""One person in an attendance list, as one entry tells of them."""

from dataclasses import dataclass, field
from typing import NamedTuple

from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from ontology.register import load


class Whom(NamedTuple):
    """For whom somebody served."""

    name: str
    """A person's, or that of the organisation of the one who was away."""
    party: str | None = None


@dataclass(slots=True, kw_only=True)
class Attendee:
    """What one entry says of one person. `None` where it says nothing."""

    name: Passage
    entry: Passage
    """The whole entry, for evidence."""
    party: str | None = None
    title: str | None = None
    organisation: str | None = None
    shares: bool = False
    """Whether the organisation is said of those before as well: "båda Eda kommun"."""
    replaces: list[Whom] = field(default_factory=list)
    """For whom they served, in order."""
    replaced_by: Passage | None = None
    replaced_by_party: str | None = None
    status: Status | None = None
    capacity: Capacity | None = None
    from_item: str | None = None
    to_item: str | None = None
    recused_from: list[str] = field(default_factory=list)
    """Items for which somebody was away, most often for jäv."""
    part: int = 0
    """Where in the document the stretch between semicolons begins that the entry stands in."""

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a name, and perhaps a party, is known yet."""
        return not (self.title or self.organisation or self.replaces)

    @property
    def may_represent(self) -> bool:
        """Whether no organisation is known yet, or only a few capitals, perhaps one council's own party ("(AIL)")."""
        known = self.organisation
        return not known or (known.isupper() and len(known) < 6 and not find_organisation(known))


def party_of(text: str | None) -> str | None:
    """The party's abbreviation in the register, or None."""
    party = load().party(text) if text else None
    return party.abbreviation if party else None
