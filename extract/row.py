"""Lines as rows of cells: tables, columns parted by blanks, running text that was broken over lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.draft import Line
from extract.hyphen import is_hyphenated
from extract.label import OFFICERS, Kind, find_label
from extract.layout.paragraphs import continues, join_lines
from extract.name_order import given_name_first, has_surnames_first
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import NAME, TITLE, find_people, leading_name
from extract.person_row import is_legend, is_person

_LABELLED_SENTENCE = re.compile(
    rf"(?P<before>\. +)[A-ZÅÄÖ][\w ]{{3,40}}?(?::| (?:av|pennan) (?={NAME}))|"
    # "Ordf: Maj Ek, sekr: Bo Lo", but not "Maj Ek, sjuk, ersättare: Bo Lo"
    rf"(?<!frånvarande)(?<!förhinder)(?<!sjuk)(?P<comma>[,;] +)[A-ZÅÄÖa-zåäö]{{3,12}}\.?: (?={NAME})|"
    r"(?P<form>[,;.]? +)(?=[A-ZÅÄÖ][\w ]{1,30}:(?: |$))"  # "Plats: Eda. Tid: 3 maj", "Justerare: Bo Lo Tid: 9"
)
_BAR, _TAB, _GAP = re.compile(r"\|"), re.compile(r"\t"), re.compile(r"(?<![a-zåäö)\d][.!?]) {2,}| {3,}")
_NUMBER = re.compile(r"\d{1,2}[.)]?\s+(?=\D|[12]:)")
_BULLET = re.compile(r"[•●○◦■□‣∙*–—-]\s+")
GROUP = re.compile(rf"[A-ZÅÄÖ][\w .&/-]{{1,40}}+: (?={NAME}(?: ?[(,;]| [–—-] | §|$))")
"""Before somebody, whom they belong to: "Kansliet: Maj Ek (S)"."""
_BEHIND_SENDER = re.compile(r" [–—-] |: | \(|, ")
_SIGN_LAST = re.compile(r"(?<![\d§])(?<!\d )§+$")  # "§" before its number, and not "12 §"
_TITLE_ALONE = re.compile(rf" (?:och|samt) {TITLE}$")  # "Maj Ek samt kanslist", and the name below
_GIVEN_LAST = re.compile(
    rf"(?:(?:{NAME}|\)|\b[a-zåäö]+)(?:,|;|,? och|,? samt) (?:[a-zåäö-]+ )?|"
    r"(?:\)|\b[a-zåäö]+\.?) (?:för|ersätter|ersättare|ersatte) )[A-ZÅÄÖ][a-zåäö-][\w-]*$"
)
_SURNAME_FIRST = re.compile(r"[A-ZÅÄÖ][\w-]+(?:,|$| [(§])")
_CAPITAL = re.compile(r"(?<= )[A-ZÅÄÖ](?=[a-zåäö])")
_UNFINISHED = (" och", " samt", " för", " ersätter", " av")
_MID_SENTENCE = re.compile(r" (?:deltog|deltar|var|är|kom|satt|hade|har|dessutom|även|också|från|med|som|utöver)$")
_NO_NAME_FIRST = re.compile(r"\d|(?:mån|tis|ons|tors|fre|lör|sön)dag|kl[. ]", re.IGNORECASE)
_LABEL_LENGTH = 40
_FORM_LENGTH, _FORM_FIELDS = 150, 3
_IN_SENTENCES = OFFICERS | {Kind.ATTENDANCE, Kind.ADJUSTMENT, Kind.TIME, Kind.PLACE}


@dataclass(slots=True)
class Row:
    """A line, or lines that belong together, as cells; a line that is no table row has one."""

    cells: tuple[Passage, ...]
    filled: tuple[Passage, ...] = field(init=False, compare=False)
    """The cells that hold text."""

    def __post_init__(self) -> None:
        self.filled = tuple([cell for cell in self.cells if cell.text])


def split_cells(passage: Passage) -> tuple[Passage, ...]:
    """A line's cells: a table's, or columns parted by blanks."""
    text = passage.text
    if (text.count("|") > 1 and text[0] == "|") or " | " in text:
        begin, end = text[0] == "|", len(text) - (text[-1] == "|")
        return _split(passage[begin:end], _BAR)
    if "\t" in text:
        return _split(passage, _TAB)
    if "  " in text:
        return tuple(cell for cell in _split(passage, _GAP) if cell)
    return (passage,)


def _split(passage: Passage, pattern: re.Pattern[str]) -> tuple[Passage, ...]:
    cells, begin = [], 0
    for match in pattern.finditer(passage.text):
        cells.append(passage.between(begin, match.start()))
        begin = match.end()
    cells.append(passage.between(begin, len(passage)))
    return tuple(cells)


def read_rows(lines: Iterable[Line], width: int) -> list[Row]:
    """The lines as rows; running text that was broken over lines becomes one row."""
    result: list[Row] = []
    pending: list[Passage] = []
    for line in lines:
        bullet = _BULLET.match(line.passage.text) or _number(line.passage.text)
        cells = split_cells(line.passage[bullet.end() :] if bullet else line.passage)
        if (bullet or line.heading) and pending:
            result += _sentences_apart(join_lines(pending))
            pending = []
        if len(cells) == 1 and not pending and result and (broken := _broken_cell(result[-1], cells[0].text)):
            row = list(result[-1].cells)
            row[broken - 1] = join_lines((row[broken - 1], cells[0]))
            result[-1] = Row(tuple(row))
            continue
        if len(cells) == 1 and pending and _goes_on(pending, cells[0].text, width):
            pending.append(cells[0])
            continue
        if pending:
            result += _sentences_apart(join_lines(pending))
        pending = [cells[0]] if len(cells) == 1 else []
        if len(cells) > 1:
            result.append(Row(cells))
    if pending:
        result += _sentences_apart(join_lines(pending))
    if has_surnames_first([cell for row in result for cell in row.filled]):
        return [Row(tuple(map(given_name_first, row.cells))) for row in result]
    return result


def _number(text: str) -> re.Match[str] | None:
    """The number before an entry of a list of people."""
    match = _NUMBER.match(text)
    return match if match and find_people(text) else None


def _broken_cell(row: Row, after: str) -> int:
    """Which of a table row's cells, counted from 1, a line goes on with because its reader broke it there; or 0."""
    if not after or len(row.cells) < 2 or find_label(after):
        return 0
    for place, cell in enumerate(row.cells[:-1], 1):
        if is_hyphenated(cell.text) and after[0].islower():
            return place
    last = row.cells[-1].text
    broken = (last.endswith((",", "-")) or (last.endswith("§") and _SIGN_LAST.search(last) is not None)) and (
        after[0].isdigit() or after[0].islower()
    )
    broken = broken or last.endswith((",", *_UNFINISHED)) or bool(_TITLE_ALONE.search(last)) or _tears(last, after)
    return len(row.cells) if broken or (last.count("(") > last.count(")") and len(after) < 60) else 0


def _is_whole(text: str) -> bool:
    """Whether a line begins with a name and closes its own brackets: it ends none that the line above left open."""
    name = leading_name(text)
    return name is not None and name.start == 0 and text.count("(") == text.count(")") > 0


def _sent(text: str) -> bool:
    """Whether a line is somebody behind who sent them: "Eda kommun – Maj Ek", "Eda kommun (Maj Ek)"."""
    return find_organisation(_BEHIND_SENDER.split(text, 1)[0]) is not None and is_person([text])


def _sentences_apart(passage: Passage) -> list[Row]:
    """Running text as one row, but a sentence that begins with a label as a row of its own."""
    if cuts := _flattened(passage.text):
        return [Row((passage.between(begin, end),)) for begin, end in pairwise((0, *cuts, len(passage)))]
    rows: list[Row] = []
    begin = 0
    for match in _LABELLED_SENTENCE.finditer(passage.text) if _may_be_labelled(passage.text) else ():
        start = match.end(match.lastgroup or 0)
        label = find_label(passage.text[start:])
        if label and (label.kind in _IN_SENTENCES or passage.text.startswith(":", start + len(label.text))):
            rows.append(Row((passage.between(begin, start),)))
            begin = start
    return [*rows, Row((passage.between(begin, len(passage)),))]


def _may_be_labelled(text: str) -> bool:
    """Whether a text has what stands behind every label, or before the sentence that begins with one."""
    return ":" in text or ". " in text


def _flattened(text: str) -> list[int]:
    """Where the fields begin in a form that was copied as one long line ("… Beslutande Maj Ek Ersättare Bo Lo …")."""
    if len(text) < _FORM_LENGTH:
        return []
    cuts, kinds, behind = [], set(), 0
    for match in _CAPITAL.finditer(text):
        label = find_label(text[match.start() : match.start() + 90]) if match.start() >= behind else None
        if label and (label.kind is not Kind.OTHER or label.text.startswith("Underskrift")):
            cuts.append(match.start())
            kinds.add(label.kind)
            behind = match.start() + len(label.text)
    return cuts if len(kinds) >= _FORM_FIELDS and Kind.ATTENDANCE in kinds else []


def _tears(before: str, after: str) -> bool:
    """Whether a line ends with a given name, in a list of names, and the next begins with the surname."""
    surname = _SURNAME_FIRST.match(after)
    return bool(surname and _GIVEN_LAST.search(before) and find_label(surname[0].rstrip(" ,(")) is None)


def _is_label(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    label = find_label(text)
    return label is not None and label.end >= len(text)


def _plainly_goes_on(before: str, after: str) -> bool | None:
    """Whether a word or a label goes on in the next line, where one of them says so."""
    if is_hyphenated(before) and after[0].islower():
        return True
    if len(before) < _LABEL_LENGTH and before.endswith(_UNFINISHED):
        if _is_label(f"{before} {after}"):  # "Sammankallande och", below it "ordförande"
            return True
        if _is_label(before) and _NO_NAME_FIRST.match(after):  # "Justeras av", and the values below all labels
            return False
    return None


def _goes_on(lines: Sequence[Passage], after: str, width: int) -> bool:
    """Whether running text goes on: it was broken at the margin, after a comma or inside parentheses."""
    before = lines[-1].text
    if not after:  # the row of an empty table, "| |"
        return False
    if (plain := _plainly_goes_on(before, after)) is not None:
        return plain
    broken_at = max(45, width * 0.6) if width > 60 or before.endswith(".") else width * 0.7
    labelled = find_label(after) and not (after[0].islower() and len(before) > broken_at)
    if (
        labelled
        or len(lines) > 40
        or (": " in after and GROUP.match(after) and not before.endswith(" Region"))
        or is_legend(after)
    ):
        return False
    unfinished = (
        before.endswith((",", ";", "-", " Region", *_UNFINISHED))
        or (before.endswith("§") and _SIGN_LAST.search(before))
        or (before.count("(") > before.count(")") and not _is_whole(after))
    )
    open_sentence = _MID_SENTENCE.search(before) and not find_label(before)
    if unfinished or open_sentence or _TITLE_ALONE.search(before) or _tears(before, after):
        return True
    if leading_name(after) or (_sent(before) and _sent(after)):
        return False
    aside = after.startswith("(") and len(before) > 45
    return aside or (len(before) > broken_at and continues(before, after, width))
