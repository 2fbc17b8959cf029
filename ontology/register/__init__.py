"""Authority data: the public bodies that minutes name, and how they are written.

The register is Turtle beside this file, one file per noun. It is read once per process with pyoxigraph;
lookups are dictionary lookups. It knows no document: what a text means by "kommunen" is decided elsewhere.

>>> register = load()
>>> register.find("Lysekil kommuns").label
'Lysekils kommun'
>>> [town.short for town in register.municipalities_of("Gotlands län")]
['Gotland']
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache, partial
from typing import TypeVar

from rdflib import Graph

from ontology.names import BASE, bind
from ontology.register import turtle
from ontology.register.entries import County, Entry, Group, Kind, Organisation, Party
from ontology.register.turtle import FILES

__all__ = ["FILES", "County", "Group", "Kind", "Organisation", "Party", "Register", "fold", "graph", "load"]

T = TypeVar("T")
_DASHES = re.compile(r"[\u2010-\u2015-]+")
_MARKS = re.compile(r"[\"'”“’*_.,;:()]")


@lru_cache(maxsize=8192)  # a document asks about the same few names again and again
def fold(text: str) -> str:
    """One spelling for one name: case, dashes, quotes and blanks folded away, å ä ö kept.

    >>> fold("  Malung–Sälens  Kommun,")
    'malung sälens kommun'
    """
    text = unicodedata.normalize("NFC", text).casefold()
    return " ".join(_MARKS.sub("", _DASHES.sub(" ", text)).split())


class Register:
    """The register's entries below one base IRI. Build it with `load`, which reads the files once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        everything = tuple(entries)
        self.organisations = tuple(entry for entry in everything if isinstance(entry, Organisation))
        self.counties = tuple(entry for entry in everything if isinstance(entry, County))
        self.parties = tuple(entry for entry in everything if isinstance(entry, Party))
        self.groups = tuple(entry for entry in everything if isinstance(entry, Group))
        self._labels = {entry.iri: entry.label for entry in everything}
        self._by_iri = {entry.iri: entry for entry in self.organisations}
        self._by_name = {fold(name): entry for entry in self.organisations for name in (entry.label, *entry.names)}
        self._by_short = {
            fold(name).removesuffix(" kommun"): entry
            for entry in self.organisations
            if entry.short
            for name in (entry.short, entry.label, *entry.names)
        }
        self._by_abbreviation = {name: entry for entry in self.organisations for name in entry.abbreviations}
        self._counties = {
            fold(name): entry
            for entry in self.counties
            for name in (entry.code, entry.label, entry.short, *entry.names)
        }
        self._parties = {
            fold(name): entry for entry in self.parties for name in (*entry.abbreviations, entry.label, *entry.names)
        }
        self._groups = {fold(name): entry for entry in self.groups for name in (entry.label, *entry.names)}
        self._within: dict[tuple[str | None, Kind], tuple[Organisation, ...]] = {}
        for entry in self.organisations:
            place = entry.county, entry.kind
            self._within[place] = (*self._within.get(place, ()), entry)
        self._named = lru_cache(maxsize=65536)(self._by_any_name)
        self._county = lru_cache(maxsize=65536)(partial(self._first, self._counties))

    def find(self, text: str, *, short: bool = False) -> Organisation | None:
        """The organisation that `text` names in any spelling or in the genitive, or None.

        An abbreviation counts only in its own case (SKR, SKR:s). With `short`, a municipality's
        place name alone counts too ("Lysekil", "Lysekils").
        """
        return self._named(text, short)

    def _by_any_name(self, text: str, short: bool) -> Organisation | None:
        word = text.strip()
        bare = word[:-1].removesuffix(":") if word.endswith("s") else word
        found = self._by_abbreviation.get(word) or self._by_abbreviation.get(bare) or self._first(self._by_name, word)
        return found or (self._first(self._by_short, word) if short else None)

    def get(self, iri: str) -> Organisation | None:
        """The organisation with this IRI, or None."""
        return self._by_iri.get(str(iri))

    def label(self, iri: str) -> str | None:
        """The label of anything in the register, or None."""
        return self._labels.get(str(iri))

    def county(self, text: str) -> County | None:
        """The county with this code or name ("18", "Örebro län", "Kronoberg", "Jönköpings läns"), or None."""
        return self._county(text)

    def municipalities_of(self, county: str) -> tuple[Organisation, ...]:
        """A county's municipalities, in the order of their codes. KeyError for a county that is not one."""
        return self._of_county(county, Kind.MUNICIPALITY)

    def region_of(self, county: str) -> Organisation:
        """A county's region, by the county's code or name. KeyError for an unknown county."""
        return self._of_county(county, Kind.REGION)[0]

    def board_of(self, county: str) -> Organisation | None:
        """A county's administrative board, or None. KeyError for an unknown county."""
        return next(iter(self._of_county(county, Kind.COUNTY_BOARD)), None)

    def party(self, text: str) -> Party | None:
        """The party with this abbreviation or name ("S", "(kd)", "Fp", "Centern"), or None."""
        return self._parties.get(fold(text))

    def group(self, text: str) -> Group | None:
        """The named group of regions or municipalities ("Östra Mellansverige"), or None."""
        return self._first(self._groups, text)

    def _of_county(self, county: str, kind: Kind) -> tuple[Organisation, ...]:
        known = self.county(county)
        if known is None:
            raise KeyError(county)
        return self._within.get((known.code, kind), ())

    @staticmethod
    def _first(index: Mapping[str, T], text: str) -> T | None:
        """What a name stands for, as it is written or without the genitive's s."""
        key = fold(text)
        return index.get(key) or (index.get(key[:-1]) if key.endswith("s") else None)


@cache
def load(base: str = BASE) -> Register:
    """The register with its IRIs below `base`; read once per process and base."""
    return Register(turtle.records(base))


def graph(base: str = BASE) -> Graph:
    """The register as RDF, for the graph of authority data, with its IRIs below `base`."""
    return bind(Graph()).parse(data="\n".join(turtle.texts(base)), format="turtle")
