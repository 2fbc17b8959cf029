"""What running text adds to the attendance lists: who came late, who left, who stepped aside for jäv."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extract.document import Span
from extract.draft import Draft
from extract.facts import Attendance
from extract.people import FIRST_NAME, NAME

_WHO = rf"(?P<name>{NAME}|{FIRST_NAME.pattern})(?:\s*\([A-ZÅÄÖ]{{1,3}}\))?"
_ITEM = r"(?:punkt|§|ärende|p\.)\s*(?P<item>\d{1,4})"
_UNTIL = re.compile(
    rf"{_WHO} (?:var med|deltog|närvarade|lämnade|deltar|är med)\b[^.]*?(?:till och med|t\.?o\.?m\.?|efter|till|vid) {_ITEM}"
)
_FROM = re.compile(
    rf"{_WHO} (?:kom|anslöt|anlände|ansluter|deltog|deltar|var med|är med)\b[^.]*?(?:från och med|fr\.?o\.?m\.?|från|vid|under) {_ITEM}"
)
_LEAVES = re.compile(rf"{_WHO} (?:lämnar|lämnade|avviker från|avvek från)(?: nu)? (?:mötet|sammanträdet)")
_ARRIVES = re.compile(
    rf"{_WHO} (?:anländer|anlände|ansluter|anslöt|kommer|inträder)(?: nu)? (?:till|i|på) (?:mötet|sammanträdet)"
)
_RECUSED = (
    re.compile(rf"{_WHO} (?:har )?(?:anmäl(?:er|de|t)) (?:sig )?jäv"),
    re.compile(rf"[Pp]å grund av jäv (?:deltar|deltog|lämnar|lämnade|avstår|avstod) (?:inte |ej )?{_WHO}"),
    re.compile(rf"{_WHO} (?:deltar|deltog|lämnar|lämnade|avstår|avstod)\b[^.]{{0,80}}\bjäv"),
    re.compile(rf"{_WHO} (?:är|var) jävig"),
    re.compile(rf"[Jj]äv:?\s+{_WHO}"),
)


def apply_remarks(draft: Draft, remarks: Iterable[str]) -> None:
    """Corrects the draft's attendance by what is said after the lists and under the items."""
    if not draft.attendance:
        return
    for remark in remarks:
        if match := _UNTIL.search(remark):
            _change(draft, match["name"], to_item=match["item"])
        elif match := _FROM.search(remark):
            _change(draft, match["name"], from_item=match["item"])
    for section in draft.sections:
        for passage in section.paragraphs:
            text = passage.text
            if "jäv" in text or "Jäv" in text:
                for pattern in _RECUSED:
                    if match := pattern.search(text):
                        _recuse(draft, match["name"], section.number, passage.at(match))
                        break
            elif "mötet" in text or "sammanträdet" in text:
                if match := _LEAVES.search(text):
                    _change(draft, match["name"], to_item=section.number)
                if match := _ARRIVES.search(text):
                    _change(draft, match["name"], from_item=section.number)


def _find(draft: Draft, name: str) -> int | None:
    """The row of the one listed person with this name or first name."""
    rows = [i for i, row in enumerate(draft.attendance) if row.person == name]
    rows = rows or [i for i, row in enumerate(draft.attendance) if row.person.split(" ")[0] == name]
    return rows[0] if len(rows) == 1 else None


def _change(draft: Draft, name: str, *, from_item: str | None = None, to_item: str | None = None) -> None:
    index = _find(draft, name)
    if index is not None:
        row = draft.attendance[index]
        draft.attendance[index] = replace(row, from_item=row.from_item or from_item, to_item=row.to_item or to_item)


def _recuse(draft: Draft, name: str, item: str, span: Span) -> None:
    index = _find(draft, name)
    if index is None:
        return
    row: Attendance = draft.attendance[index]
    if item not in row.recused_from:
        draft.attendance[index] = replace(row, recused_from=(*row.recused_from, item), evidence=(*row.evidence, span))
