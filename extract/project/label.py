"""Run-in labels: words in bold with which a paragraph begins, and which name what it tells of: "**Lyktan.** Habo …".

Minutes set off so much else that way ("**Bakgrund.**", "**Maj Ek**") that the paragraph must tell of an undertaking. A
label in small letters must come back below it; one that is a clause ("**Ingen ska frysa.**") must have others beside it
that name undertakings, or "Projektet" behind it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.facts import ProjectKind
from extract.people import is_title
from extract.project.bare import is_abstract, is_bare
from extract.project.bodies import bodies
from extract.project.coinage import is_coinage
from extract.project.end import goes_in, name_end
from extract.project.entry import IS_ONE
from extract.project.heading import OF_PROJECTS
from extract.project.item import Item
from extract.project.line import Line, Named
from extract.project.slot import is_name, is_person
from extract.project.subheading import is_subheading
from extract.project.telling import told
from extract.project.title import NO_UNDERTAKING, is_rare, names_one

_EDGE = " .:;–—-"
_SAID = re.compile(
    r"\b(?:var|blev|hade|fick|kom|gick|enligt|§|\w{3,}ade|\w{3,}des|(?:beslut|godkänn|noter|konstater|anmäl|"
    r"informer|redovis|tack|yrk|håll|delt|betal|behöv|start|avslut|fortsätt|återkom|försena|ställ|lägg)\w*|"
    r"finns|är|har|räcker|pågår|inget|mötet|projekt\w*|arbetet|pengar\w*|kostnad\w*|mål\w*|tid)\b",
    re.IGNORECASE,
)
"""What a sentence tells of a meeting or of what was: no name does."""
_LONGEST = 8
"""Words of a label."""
_HERE = re.compile(r"(?:Här (?:finns|deltar|ingår|är|samarbetar)|Arbetet|Bakom)\b")
_SEVERAL, _MANY = 2, 3
"""Sorts of things that are told of what a clause names, among others and where it stands alone."""


class _Label(NamedTuple):
    """Words in bold, where they stand, and what the paragraph tells behind them."""

    line: Line
    end: int
    rest: str

    @property
    def text(self) -> str:
        """The words."""
        return self.line.text[: self.end]

    @property
    def is_phrase(self) -> bool:
        """Whether no verb stands in it."""
        return name_end(self.text, 0) == self.end

    @property
    def comes_back(self) -> bool:
        """Whether the paragraph has it word for word, in small letters or not."""
        return re.search(rf"(?<![\w-]){re.escape(self.text)}(?![\w-])", self.rest, re.IGNORECASE) is not None


def labels(item: Item) -> Iterator[Named]:
    """The labels in one item that name undertakings."""
    found = [one for one in _labels(item) if _could_be_one(one)]
    sure = [one for one in found if one.is_phrase and _is_told(one)]
    among = bool(sure) or OF_PROJECTS.search(item.title.text) is not None
    clauses = [one for one in found if not one.is_phrase and _is_clause(one, among=among)]
    for one in (*sure, *clauses):
        yield one.line.named(0, one.end, ProjectKind.INITIATIVE)


def _labels(item: Item) -> Iterator[_Label]:
    """What paragraphs begin with in bold, and go on behind."""
    for i, line in enumerate(item.lines):
        if line.bold and line.sentence.paragraph != item.lines[i - 1].sentence.paragraph:
            more = [one.text for one in item.lines[i + 1 :] if one.sentence.paragraph == line.sentence.paragraph]
            rest = " ".join((line.text[line.bold :], *more)).strip(_EDGE)
            if rest:
                yield _Label(line, len(line.text[: line.bold].rstrip(_EDGE)), rest)


def _could_be_one(label: _Label) -> bool:
    """Whether the words are no body's, person's or ordinary heading."""
    text = label.text
    if is_subheading(text) or NO_UNDERTAKING.search(text) or bodies(text):
        return False
    if not text or len(text.split()) > _LONGEST or is_person(text) or is_title(text.split()[0]):
        return False
    return is_name(text, person=False)


def _is_told(label: _Label) -> bool:
    """Whether the paragraph tells of an undertaking what can be told of this one."""
    text, sorts = label.text, told(label.rest)
    if not sorts or not names_one(text) or is_abstract(text):
        return False
    if text[0].islower():
        return label.comes_back and (is_rare(text) or is_coinage(text.capitalize()) or "itself" in sorts)
    coined = is_coinage(text) or (" " not in text and is_rare(text))
    called = coined or label.comes_back or is_bare(text)
    return called or "itself" in sorts


def _is_clause(label: _Label, *, among: bool) -> bool:
    """Whether a clause is a name: it tells of nothing that happened, and the paragraph of an undertaking."""
    if _SAID.search(label.text) or not goes_in(label.text.rpartition(" ")[2]):
        return False
    begins = IS_ONE.match(label.rest) is not None or _HERE.match(label.rest) is not None
    return len(told(label.rest)) >= (1 if begins else _SEVERAL if among else _MANY)
