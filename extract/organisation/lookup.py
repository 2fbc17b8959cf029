"""The organisation that a cell or an entry of a list names, whichever document it stands in."""

from functools import cache, lru_cache

from extract.organisation import Mention, Organisations
from ontology.register import load


@cache
def _organisations() -> Organisations:
    return Organisations()


def mentions(text: str) -> list[Mention]:
    """The organisations that a text names, no document's own words among them."""
    return _organisations().find(text)


@lru_cache(maxsize=4096)  # a list names the same few organisations again and again
def find_organisation(text: str, *, whole: bool = True) -> str | None:
    """The organisation that `text` names, with the register's label where it is known there.

    With `whole` nothing else may stand in it; a municipality's place name alone counts then too.
    """
    bare = text.strip(" .,:;()–-")
    if not bare:
        return None
    if whole and (known := load().find(bare, short=True)):
        return known.label
    for mention in mentions(bare):
        covers = mention.end - mention.start >= len(bare) - 2
        if len(mention.names) == 1 and (covers if whole else not mention.bare):
            return mention.names[0]
    return None
