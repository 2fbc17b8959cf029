"""The sentences of a document's items, in the order they are read."""

from collections.abc import Iterable
from typing import NamedTuple

from extract.draft import Section
from extract.passage import Passage
from extract.question import answered

LONGEST = 5000
"""Characters in a sentence; what goes on longer is a table or no text at all, and would keep the rules busy."""


class Sentence(NamedTuple):
    """One sentence of an item, or the item's title."""

    item: str
    passage: Passage
    paragraph: int
    """0 for the title, 1 for the first paragraph."""

    @property
    def text(self) -> str:
        """The words."""
        return self.passage.text

    @property
    def is_title(self) -> bool:
        """Whether this is the item's title, which may hold several sentences."""
        return self.paragraph == 0


def sentences(sections: Iterable[Section]) -> list[Sentence]:
    """Every title and every sentence below it."""
    read = []
    for section in sections:
        read.append(Sentence(section.number, section.title[:LONGEST], 0))
        for number, paragraph in enumerate(section.paragraphs, start=1):
            told = paragraph.sentences()
            read.extend(
                Sentence(section.number, passage, number)
                for passage in (answered(told) if "?" in paragraph.text else told)
                if len(passage) <= LONGEST
            )
    return read
