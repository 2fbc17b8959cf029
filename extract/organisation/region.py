"""Regions that a text which speaks of regions calls by their county alone."""

import re
from collections.abc import Container, Iterator

from extract.glance import Glance
from extract.organisation.listed import WORD
from ontology.register import Register

SPOKEN_OF = Glance.at("egionerna")
"""What a text must hold that calls regions so."""
_HEAD = re.compile(r"\b[Rr]egionerna\s+(?!i\b)")
_SEAM = re.compile(r",? och |,? samt |, ")
_COUNCIL = re.compile(r"s? (?:kommun|stad|län)")


def listed(text: str, register: Register) -> Iterator[tuple[str, int, int]]:
    """ "Regionerna Dalarna, Gävleborg och Värmland", each with where it starts and ends."""
    for head in _HEAD.finditer(text):
        end = head.end()
        while (word := WORD.match(text, end)) and (county := register.county(word[0])):
            yield register.region_of(county.code).label, end, word.end()
            seam = _SEAM.match(text, word.end())
            end = seam.end() if seam else word.end()
            if end == word.end():
                break


def called(text: str, named: Container[str], register: Register) -> Iterator[tuple[str, int, int]]:
    """ "De båda regionerna har delat upp det så att Dalarna leder": those that were `named` before."""
    for word in WORD.finditer(text):
        county = register.county(word[0])
        region = register.region_of(county.code).label if county else ""
        if region in named and not _COUNCIL.match(text, word.end()):
            yield region, *word.span()
