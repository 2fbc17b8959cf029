"""What the register holds: one record per noun. IRIs are strings here, so that a lookup needs no RDF library."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an entry is: the local name of its class."""

    MUNICIPALITY = "Municipality"
    REGION = "Region"
    COUNTY_BOARD = "CountyBoard"
    AGENCY = "Agency"
    UNIVERSITY = "University"
    ORGANISATION = "Organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A public body. `county` is a two-digit code, `code` a municipality's four-digit one."""

    iri: str
    label: str
    kind: Kind
    names: tuple[str, ...] = ()
    """Other spellings, without the short name and the abbreviations."""
    abbreviations: tuple[str, ...] = ()
    short: str | None = None
    """A municipality's place name, which a text can also mean as a place: found only when asked for."""
    county: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class County:
    """A county (län)."""

    iri: str
    label: str
    short: str
    code: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party of the Riksdag; the first abbreviation is today's."""

    iri: str
    label: str
    abbreviation: str
    names: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Several regions or municipalities under one name, in the order of their codes."""

    iri: str
    label: str
    members: tuple[Organisation, ...]
    names: tuple[str, ...] = ()


Entry = Organisation | County | Party | Group
