"""Tables of people: what a column's head says, and columns that a reader tore apart, set side by side again.

Torn, a table's columns stand one below another: eight municipalities, then eight names, then eight parties.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from extract.label import find_label
from extract.organisation.lookup import find_organisation
from extract.people import is_title, leading_name
from ontology.register import load

_HEADS = {
    "name": "namn ledamot ledamöter beslutande deltagare förnamn person representant medlem "
    "ordinarie ordinarie_ledamot ordinarie_ledamöter",
    "party": "parti",
    "organisation": "organisation kommun kommun/region organisation/kommun myndighet verksamhet representerar företag "
    "huvudman region utsedd_av utses_av nominerad_av företräder",
    "substitute": "ers ersätts_av ersatt_av ersattes_av i_stället_kom i_stället vikarie",
    "presence": "närvaro närvarande deltog deltar deltagit närv närvar när med var_med på_plats ja/nej status",
    "initial": "n/f närv/frånv närvarande/frånvarande",
    "absence": "frånvaro frånvarande förhinder frånv frånvar",
    "replaces": "ersätter tjänstgör_för ersättare_för tjänstgörande_för tjg_ers_för tjg_för för",
    "note": "anm anmärkning anteckning kommentar notering funktion roll titel uppdrag befattning tid "
    "tjänstgör tjg_ers tjg tjänstgörande ordförande övrigt",
    "items": "§§ § paragrafer paragraf punkter punkt ärenden närvaro_punkter",
    "deputy": "ersättare suppleant suppleanter",
    "serving": "tjg_ersättare tjänstgörande_ersättare tjänstgörande_ers",
    "politician": "politiker förtroendevald",
    "official": "tjänsteperson tjänstepersoner tjänsteman tjänstemän",
    "vote": "ja nej avstår avst röst röster votering omröstning",
    "other": "jäv sektor reservation nr e-post telefon res signatur sign",
}
COLUMNS = {word.replace("_", " "): kind for kind, words in _HEADS.items() for word in words.split()}
"""What a column holds, by its head in lower case."""
_MARK = re.compile(r"(?:ja|nej|x|✓|✔|☒|☑|☐|–|-|n|f|närvarande|frånvarande|förhinder)", re.IGNORECASE)
_ASIDE = re.compile(r" \([^()]*\)$")  # "Närvarande (ja/nej)"
_OF_ITEM = re.compile(r",? §.*$")  # "Votering § 24"
_LONGEST = 60
"""Characters of a cell in a table of people."""


def column_of(head: str) -> str:
    """What a column holds; of "Anteckningar/Tjänstgörande ersättare", whichever is known; else "other".

    >>> column_of("Närvaro"), column_of("Frånvaro"), column_of("När-/frånvaro")
    ('presence', 'absence', 'initial')
    """
    text = head.casefold()
    text = _OF_ITEM.sub("", _ASIDE.sub("", text) if text.endswith(")") else text).rstrip(".:") or text
    if "/" not in text:
        return COLUMNS.get(text, "other")
    parts = [part.strip(" -") for part in text.split("/")]
    kinds = [COLUMNS[part] for part in (text, *parts) if part in COLUMNS]
    return "initial" if {"presence", "absence"} <= set(kinds) else next(iter(kinds), "other")


def kind_of_cell(text: str) -> str | None:
    """Whether a line could be a cell in a table of people: its head, or somebody, their party, presence …"""
    if not text or len(text) > _LONGEST:
        return None
    if text.casefold().rstrip(":") in COLUMNS and not _MARK.fullmatch(text):
        return "head"
    if find_organisation(text):
        return "organisation"
    name = leading_name(text)
    if name and name.start == 0:
        return "person"
    if load().party(text.strip("()")):
        return "party"
    office = find_label(text) is not None  # below the names of those who sign
    return "mark" if _MARK.fullmatch(text) else "title" if is_title(text) and not office else None


class _Column(NamedTuple):
    """Places of the cells below one another, and of their head, if they have one."""

    kind: str
    head: int | None
    begin: int
    end: int


def side_by_side(texts: Sequence[str], kind_of: Callable[[str], str | None], needed: str) -> Iterator[tuple[int, ...]]:
    """The places of the texts, row by row: those of columns that were torn apart together, all others alone.

    Columns are as long as one another and of different kinds, `needed` among them.
    """
    kinds = [kind_of(text) for text in texts]
    at = 0
    while at < len(kinds):
        columns = _columns(kinds, at)
        if len(columns) < 2 or all(column.kind != needed for column in columns):
            end = columns[0].end if columns else at + 1
            yield from ((place,) for place in range(at, end))
            at = end
            continue
        heads = [column.head for column in columns if column.head is not None]
        if len(heads) == len(columns):
            yield tuple(heads)
        elif columns[0].head is not None:
            yield (columns[0].head,)
        yield from zip(*(range(column.begin, column.end) for column in columns), strict=True)
        at = columns[-1].end


def _columns(kinds: Sequence[str | None], at: int) -> list[_Column]:
    """The columns that begin at `at`, one below another."""
    columns: list[_Column] = []
    while column := _column(kinds, at):
        length = column.end - column.begin
        if columns and column.kind == "mark" and length == columns[0].end - columns[0].begin + 1:
            column = _Column("mark", column.begin, column.begin + 1, column.end)  # "Närvarande", itself a mark
            length -= 1
        if length < 2 or any(column.kind == one.kind or length != one.end - one.begin for one in columns):
            break
        columns.append(column)
        at = column.end
    return columns


def _column(kinds: Sequence[str | None], at: int) -> _Column | None:
    head = at if at < len(kinds) and kinds[at] == "head" else None
    begin = at if head is None else at + 1
    kind = kinds[begin] if begin < len(kinds) else None
    if kind is None or kind == "head":
        return None
    end = _end(kinds, kind, begin)
    if head is not None and end - begin > 1 and kinds[end : end + 2] == [None, kind]:
        end = _end(kinds, kind, end + 1)  # one cell was misread
    return _Column(kind, head, begin, end)


def _end(kinds: Sequence[str | None], kind: str, begin: int) -> int:
    """Where the cells of a kind end that stand below one another from a place on."""
    return next((place for place in range(begin, len(kinds)) if kinds[place] != kind), len(kinds))
