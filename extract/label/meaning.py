"""What labels ask for."""

from dataclasses import dataclass
from enum import StrEnum, auto

from extract.facts import Capacity, Status


class Kind(StrEnum):
    """What a label asks for."""

    TIME = auto()
    PLACE = auto()
    TIME_AND_PLACE = auto()
    BODY = auto()
    CHAIR = auto()
    SECRETARY = auto()
    ADJUSTER = auto()
    ADJUSTMENT = auto()
    START = auto()
    END = auto()
    ATTENDANCE = auto()
    OTHER = auto()


OFFICERS = frozenset({Kind.CHAIR, Kind.SECRETARY, Kind.ADJUSTER})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase asks for; of an attendance list also who is in it."""

    kind: Kind
    status: Status | None = None
    """None where the phrase leaves it to the heading above ("Ersättare" below "Frånvarande")."""
    capacity: Capacity | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a cell."""

    meaning: Meaning
    text: str
    end: int
    """Where the value begins in the cell."""

    @property
    def kind(self) -> Kind:
        """What the label asks for."""
        return self.meaning.kind
