"""Rows that are one person of a list by their shape: a name, and beside it a party, an organisation or an office, in
any order.

Labels vary without end ("Skaran i dag"), or are missing; who lists people in the head of minutes lists those who came.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from extract.columns import kind_of_cell
from extract.label import group_label
from extract.organisation.lookup import find_organisation
from extract.people import find_people, is_title, leading_name

_PARTS = re.compile(r"[,;()|\t[\]]| [–—/-] |: ")
_PRESENCE = re.compile(
    r"(?:ej|inte|frånv|förhind|återbud|avanm|sjuk|kom\b|kunde|deltog|deltar|närv|via|på (?:länk|distans|plats|teams)|"
    r"digitalt|till\b|från\b|punkt|kl\b|§|fr\.? ?o\.?|t\.? ?o\.?|efter\b|före\b|(?:gick|åkte|anslöt|lämnade|utanför)\b|"
    r"(?:för|i stället för|ersätter|ersättare för) [A-ZÅÄÖ])",
    re.IGNORECASE,
)
SENDER = re.compile(
    r"(?:(?:Och|Samt|Även|Dessutom|Därtill|Gäst(?:er)?|Inbjuden|Inbjudna|Representant(?:er)?) )?(?:[Ff]rån|[Ff]ör) "
    r"(?=[A-ZÅÄÖ])"
)
"""Before the organisation that people come from: "Från Region Skåne: Maj Ek"."""
_ASIDE = re.compile(r" \([^()]*\)$")
_MARKED = re.compile(r"(?:ja|nej|närvarande|frånvarande)\b", re.IGNORECASE)
_LEGEND = re.compile(r"\(?(?:över|genom)?str(?:uken|uket|ukna|ykning)\b", re.IGNORECASE)
_HEADING = re.compile(r"[A-ZÅÄÖ][^\d.:;()|]{3,60}[:?!]?")
_LABEL = re.compile(r"(?P<label>[A-ZÅÄÖ][^\d.:;()|,]{3,60}): ")
_IN_LINE = re.compile(rf"{_PARTS.pattern}| (?:och|samt) (?=[A-ZÅÄÖ])| från ")
_LONGEST_HEADING = 90
_TELL = {"organisation", "party", "title"}
_ENOUGH = 3
"""People one below another, so that they are a list and no accident."""


def is_person(cells: Iterable[str], *, named: bool = False) -> bool:
    """Whether the cells of a row name one person, and their party, organisation or office, and little more; of one who
    is `named` nothing else need be said.

    >>> is_person(["Eda – Maj Ek (S)"]), is_person(["Maj Ek berättar om läget"])
    (True, False)
    """
    parts = [part for cell in cells for piece in _PARTS.split(cell) if (part := piece.strip(" .*~•-"))]
    kinds = [kind for part in parts for kind in _kinds(part)]
    unknown = [part for part in parts if _kinds(part) == [None]]
    return (
        kinds.count("person") == 1
        and (named or not _TELL.isdisjoint(kinds))
        and (not unknown or (len(unknown) == 1 and unknown[0].count(" ") < 2))
    )


@lru_cache(maxsize=1 << 10)
def _kinds(part: str) -> list[str | None]:
    """What a part is: one thing, but "ordförande Maj Ek" both a title and a person; None where it is nothing known."""
    kind = kind_of_cell(part)
    name = leading_name(part) if kind in {None, "person", "title"} else None
    if name and name.end == len(part) and name.start and is_title(part[: name.start]):
        return ["title", "person"]
    if kind == "person":
        return [kind if name and name.end == len(part) else None]
    return [kind or ("title" if is_title(part) else "mark" if tells_presence(part) else None)]


def tells_presence(text: str) -> bool:
    """Whether a cell says how or for how long somebody was there ("fr.o.m. punkt 3", "via Teams", "sjuk")."""
    return _PRESENCE.match(text) is not None


def kind_of_line(text: str) -> str | None:
    """What a line could be as the cell of a table that was torn apart: "ja, från punkt 3" is a mark as well, "Region
    Skåne (punkt 5)" an organisation.
    """
    kind = kind_of_cell(text) or (kind_of_cell(_ASIDE.sub("", text)) if text.endswith(")") else None)
    return kind or ("mark" if _MARKED.match(text) or tells_presence(text) else None)


def is_legend(text: str) -> bool:
    """Whether a line says what it means that names are struck ("Strukna namn var inte här")."""
    return _LEGEND.match(text) is not None


def lists_people(rows: Iterable[Sequence[str]], enough: int = _ENOUGH) -> bool:
    """Whether so many rows of people begin here, organisations as headings among them."""
    count = 0
    for cells in rows:
        if is_person(cells):
            count += 1
        elif len(cells) > 1 or kind_of_cell(cells[0].rstrip(":")) != "organisation":
            break
        if count == enough:
            return True
    return False


def label_of_people(text: str) -> str | None:
    """The unknown label of a line that goes on with so many people and nothing else: "Inloggade: Maj Ek, Eda; …"."""
    match = _LABEL.match(text)
    if match is None or find_people(match["label"]):
        return None
    parts = [part for piece in _IN_LINE.split(text[match.end() :]) if (part := piece.strip(" .*~•-"))]
    kinds = [kind for part in parts for kind in _kinds(part)]
    named = kinds.count("person") >= _ENOUGH and None not in kinds and not _TELL.isdisjoint(kinds)
    return match["label"] if named else None


def heads_people(text: str, rows: Iterable[Sequence[str]], *, listing: bool) -> bool:
    """Whether a line is the heading of a list of people, known by what stands below; fewer do where one goes before."""
    if find_people(text) or is_title(text) or find_organisation(text, whole=False):
        return False
    if listing and group_label(text).meaning.status and len(text) < _LONGEST_HEADING:  # of those who did not come
        return is_person(next(iter(rows), ()))
    return _HEADING.fullmatch(text) is not None and lists_people(rows, 1 if listing else _ENOUGH)
