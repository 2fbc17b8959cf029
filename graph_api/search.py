"""Search: names with tolerance for spelling, and full text with facets, from the index."""

import re
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz, process

from graph_api.index import Index
from graph_api.index.fold import fold, words
from graph_api.index.reader import Rows

FACETS = ("kind", "place", "body", "role", "year")
PAGE = 25
_SAMPLE = 3000
"""Entries that facets are counted in."""
_VALUES = 12
"""Values of a facet that are offered."""
_CLOSE = 78.0
_STOP = frozenset(
    """
    vilka vilken vilket vem vad var nar hur ar med i och som det den de en ett av om for till pa fran har hade finns
    deltar mellan vid att alla kring projekt kommuner kommunerna gor sager leder ager betalar finansierar ingar
    medverkar delaktig samarbetar satsningar lovat
    which what who when where how is are in the of and with on to for has have does projects meetings
    """.split()  # noqa: SIM905 (a list of words is read as words)
)
"""Folded words that ask rather than name; they are left out unless nothing else is left."""
_GENERIC = frozenset({"kommun", "kommuns", "kommunen"})
"""Folded words that people leave out of a name, or put in."""
_LONGEST = 6
"""Words that a name is looked for in."""
_NAMED = 92.0
"""How alike a name and the words of a question are where the words name it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for: words, and the facets chosen."""

    text: str
    facets: dict[str, str] = field(default_factory=dict)
    page: int = 1


@dataclass(slots=True)
class Result:
    """What was found."""

    nodes: Rows
    """Projects, people and organisations whose names match, the best first."""
    entries: Rows
    """Paragraphs, decisions, commitments and meetings."""
    total: int
    facets: dict[str, list[tuple[str, int | None]]]
    """Facet → (value, how many, or None where they are too many to count)."""
    instead: str | None = None
    """What was searched for instead, where no minutes hold all words as they were written."""


def search(index: Index, question: Question) -> Result:
    """Names and texts that hold every word of the question, in any order and form; else what the question names."""
    asked = _terms(question.text)
    terms = _meant(index, asked)
    instead = " ".join(terms) if terms != asked else None
    match = _match(terms)
    if not match and not question.facets:
        return Result([], [], 0, {facet: [] for facet in FACETS})
    source, values = _source(index, question, match)
    total = index.value(f"SELECT count(*) FROM {source}", **values)
    offset = max(0, question.page - 1) * PAGE
    return Result(
        nodes=find_nodes(index, " ".join(asked)) if terms and question.page == 1 else [],
        entries=_entries(index, source, values, offset),
        total=total,
        facets=_facets(index, source, values, is_exact=total <= _SAMPLE),
        instead=instead,
    )


def _meant(index: Index, terms: list[str]) -> list[str]:
    """The words as they were written; where no minutes hold them all, as minutes spell them; else those that name."""
    if not terms or _any(index, _match(terms)):
        return terms
    spelt = [_corrected(index, term) for term in terms]
    if _any(index, _match(spelt)):
        return spelt
    runs = _runs(index, spelt)
    together = [word for run in runs for word in run]
    if together and _any(index, _match(together)):
        return together
    return runs[0] if runs else spelt


def find_nodes(index: Index, text: str, most: int = 8) -> Rows:
    """The projects, people and organisations that `text` names, the closest name first."""
    terms = _terms(text)
    rows = _named(index, terms)
    if not rows:
        terms = [_corrected(index, term) for term in terms]
        rows = _named(index, terms)
    if not rows:
        return [_nearest(run, _named(index, run))[0] for run in _runs(index, terms)][:most]
    return _nearest(terms, rows)[:most]


def meant(index: Index, name: str) -> Rows:
    """Whom a form's field names: the one that is called exactly so, else all that it may be."""
    found = find_nodes(index, name) if name else []
    return [row for row in found if row["label"] == name][:1] or found


def _nearest(terms: list[str], rows: Rows) -> Rows:
    asked = " ".join(terms)
    return sorted(rows, key=lambda row: (-_closeness(asked, row), -row["meetings"], row["sort"]))


def _runs(index: Index, terms: list[str]) -> list[list[str]]:
    """The words of a question that stand together and are a name: each word once, the longest name first."""
    found: list[list[str]] = []
    for size in range(min(len(terms), _LONGEST), 0, -1):
        for start in range(len(terms) - size + 1):
            run = terms[start : start + size]
            is_new = not any(set(run) & set(other) for other in found)
            if is_new and set(run) - _GENERIC and any(_is_name(run, row) for row in _named(index, run)):
                found.append(run)
    return found


def _is_name(run: list[str], row: Any) -> bool:
    """Whether the words are one of the node's names, and not only part of it."""
    asked = " ".join(word for word in run if word not in _GENERIC)
    names = [row["label"], *(row["names"] or "").split(" · ")]
    plain = (" ".join(word for word in words(name) if word not in _STOP | _GENERIC) for name in names)
    return any(fuzz.ratio(asked, name) >= _NAMED for name in plain if name)


def _closeness(asked: str, row: Any) -> float:
    return max(
        fuzz.WRatio(asked, fold(name)) // 4 for name in [row["label"], *(row["names"] or "").split(" · ")] if name
    )


def _named(index: Index, terms: list[str]) -> Rows:
    if not terms:
        return []
    return index.rows(
        "SELECT n.*, e.body AS names FROM entry_text t JOIN entry e ON e.id = t.rowid JOIN node n ON n.id = e.node "
        "WHERE entry_text MATCH ? AND t.rowid <= ? ORDER BY n.meetings DESC LIMIT 60",
        _match(terms),
        _last_name(index),
    )


def _last_name(index: Index) -> int:
    """The last entry that is a name: they come first, so that looking among them does not look through the texts."""
    return index.once("names", lambda: int(index.value("SELECT max(id) FROM entry WHERE node IS NOT NULL") or 0))


def _terms(text: str) -> list[str]:
    found = words(text)[:12]
    return [word for word in found if word not in _STOP] or found


def _match(terms: list[str]) -> str:
    """As an FTS5 query: every word, as a beginning; words are quoted, so that none is an operator."""
    return " AND ".join(f'"{term}"*' if len(term) > 1 else f'"{term}"' for term in terms)


def _any(index: Index, match: str) -> bool:
    return index.row("SELECT 1 FROM entry_text WHERE entry_text MATCH ? LIMIT 1", match) is not None


def _corrected(index: Index, term: str) -> str:
    """The word of the minutes that is spelt most like `term`, or `term` itself."""
    if len(term) < 4 or _any(index, f'"{term}"*'):
        return term
    pieces = {term[place : place + 3] for place in range(len(term) - 2)}
    rows = index.rows(
        "SELECT term FROM word WHERE word MATCH ? ORDER BY rank LIMIT 80",
        " OR ".join(f'"{piece}"' for piece in sorted(pieces)),
    )
    # Letters that changed places leave no piece of three in common: words that begin alike are looked at too.
    alike = index.rows(
        "SELECT term FROM entry_word WHERE term > :begin AND term < :begin || '\uffff' "
        "AND length(term) BETWEEN :length - 1 AND :length + 1 LIMIT 3000",
        begin=term[:2],
        length=len(term),
    )
    best = process.extractOne(term, [row["term"] for row in (*rows, *alike)], scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return best[0] if best else term


def _source(index: Index, question: Question, match: str) -> tuple[str, dict[str, Any]]:
    """Where the entries that are meant come from: the end of a query, from `entry_text t` or `entry t`, and its values.

    Names have the first entries; they are found by `find_nodes`, and left out here.
    """
    values: dict[str, Any] = {"names": _last_name(index)}
    if match:
        source = "entry_text t WHERE entry_text MATCH :match AND t.rowid > :names"
        values["match"] = match
    else:
        source = "entry t WHERE t.rowid > :names"
    for facet, value in question.facets.items():
        # As a test of each entry: as a list, SQLite would search the text anew for each entry in it.
        source += (
            f" AND EXISTS (SELECT 1 FROM tag WHERE facet = '{facet}' AND value = :{facet} AND tag.entry = t.rowid)"
        )
        values[facet] = value
    return source, values


def _entries(index: Index, source: str, values: dict[str, Any], offset: int) -> Rows:
    page = f"LIMIT {PAGE} OFFSET {offset}"
    if "match" not in values:
        return index.rows(f"SELECT t.*, t.body AS snippet FROM {source} ORDER BY t.date DESC, t.id {page}", **values)
    joined = source.replace("entry_text t WHERE", "entry_text t JOIN entry e ON e.id = t.rowid WHERE", 1)
    return index.rows(
        "SELECT e.*, snippet(entry_text, 1, '\x02', '\x03', ' … ', 40) AS snippet "
        f"FROM {joined} ORDER BY bm25(entry_text, 3.0, 1.0), e.date DESC {page}",
        **values,
    )


def _facets(
    index: Index, source: str, values: dict[str, Any], *, is_exact: bool
) -> dict[str, list[tuple[str, int | None]]]:
    """How many have which facet; without numbers where there are too many to count them all."""
    rows = index.rows(
        "SELECT tag.facet, tag.value, count(*) AS n FROM tag "
        f"WHERE tag.entry IN (SELECT t.rowid FROM {source} LIMIT {_SAMPLE}) "
        "GROUP BY tag.facet, tag.value ORDER BY n DESC, tag.value",
        **values,
    )
    found: dict[str, list[tuple[str, int | None]]] = {facet: [] for facet in FACETS}
    for row in rows:
        if len(found[row["facet"]]) < _VALUES:
            found[row["facet"]].append((row["value"], row["n"] if is_exact else None))
    found["year"].sort(key=lambda pair: pair[0], reverse=True)
    return found


def marked(snippet: str) -> list[tuple[bool, str]]:
    """A snippet's pieces, and whether each was searched for.

    >>> marked("vid \\x02Kumla\\x03 kommun")
    [(False, 'vid '), (True, 'Kumla'), (False, ' kommun')]
    """
    pieces = re.split("([\x02\x03])", snippet)
    found, on = [], False
    for piece in pieces:
        if piece in ("\x02", "\x03"):
            on = piece == "\x02"
        elif piece:
            found.append((on, piece))
    return found
