"""What running text adds to the attendance lists: who came late, left, stayed away, stepped aside for jäv, or led."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extract.draft import Draft, Section
from extract.facts import Attendance, Capacity, Stated, Status
from extract.glance import Cued
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import FIRST_NAME, NAME

_WHO = rf"(?P<name>{NAME}|{FIRST_NAME.pattern})(?: \([A-ZÅÄÖ]{{1,3}}\))?"
_ITEM = r"(?:punkt|§|ärende|p\.) ?(?P<item>\d{1,4})"
_NUMBER = re.compile(r"\d")
_WAS = r"(?:var med|deltog|närvarade|lämnade|deltar|är med|kom|anslöt|anlände|ansluter)"
_UNTIL = Cued(rf"{_WHO} {_WAS}\b[^.]{{0,40}}? (?:till och med|t\.?o\.?m\.?|efter|till|vid) {_ITEM}")
_FROM = Cued(rf"{_WHO} {_WAS}\b[^.]{{0,40}}? (?:från och med|fr\.?o\.?m\.?|från|vid|under) {_ITEM}")
_AWAY = Cued(
    rf"{_WHO} (?:hade |har |är |var )?(?:lämnat återbud|anmält (?:förhinder|frånvaro)|anmälde (?:förhinder|"
    rf"frånvaro)|fått förhinder|"
    r"frånvarande|sjuk|kunde (?:inte|ej) (?:delta|närvara|vara med))"
)
_LED = Cued(rf"{_WHO} (?:ledde|höll i|leder) (?:mötet|sammanträdet)|{_WHO.replace('name', 'other')} var ordförande")
_WROTE = Cued(rf"{_WHO} (?:antecknade|för(?:de)? (?:pennan|anteckningar|protokoll|minnesanteckningar)|skrev)")
_OPENED = Cued(
    rf"{_WHO} (?:(?:öppnade|öppnar|inledde|inleder) (?:mötet|sammanträdet|samrådet|dagens möte)|"
    rf"(?:hälsade|hälsar) (?:alla |oss )?(?:varmt )?välkom)|öppna(?:des|s) av {_WHO.replace('name', 'opener')}"
)
_SIGNED = re.compile(rf"(?://? ?|Hälsningar,? |Mvh,? ){_WHO}")
_LEAVES = Cued(rf"{_WHO} (?:lämnar|lämnade|avviker från|avvek från)(?: nu)? (?:mötet|sammanträdet)")
_ARRIVES = Cued(
    rf"{_WHO} (?:anländer|anlände|ansluter|anslöt|kommer|inträder)(?: nu)? (?:till|i|på) (?:mötet|sammanträdet)"
)
_RECUSAL = re.compile(r"(?:Anmälan om )?[Jj]äv:?")  # a heading: the first one named below it steps aside
_NAMED = re.compile(_WHO)
_ELSEWHERE = re.compile(rf"\b(?:i|vid|under|på|för) {_ITEM}")  # "anmälde jäv i punkt 7", under another item
_RECUSED = (
    re.compile(rf"{_WHO}(?:, som [^,.]{{3,80}},)? (?:har )?(?:anmäl(?:er|de|t)) (?:sig )?jäv"),
    re.compile(rf"[Pp]å grund av jäv (?:deltar|deltog|lämnar|lämnade|avstår|avstod) (?:inte |ej )?{_WHO}"),
    re.compile(rf"{_WHO} (?:deltar|deltog|lämnar|lämnade|avstår|avstod)\b[^.]{{0,80}}\bjäv"),
    re.compile(rf"{_WHO} (?:är|var) jävig"),
    re.compile(rf"[Jj]äv:? {_WHO}"),
)


def apply_remarks(draft: Draft, remarks: Iterable[Passage]) -> None:
    """Corrects the draft's attendance by what is said after the lists and under the items."""
    if not draft.attendance:
        return
    for remark in remarks:
        _apply(draft, remark)
    for section in draft.sections:
        for above, passage in zip((section.title, *section.paragraphs), section.paragraphs, strict=False):
            _under_item(draft, section, passage)
            heads = _RECUSAL.fullmatch(above.text) and not _ELSEWHERE.search(passage.text)
            if heads and (match := _NAMED.match(passage.text)):
                _recuse(draft, match, section.number, passage)


def _apply(draft: Draft, remark: Passage) -> None:
    """A sentence after the lists."""
    text = remark.text
    numbered = _NUMBER.search(text) is not None
    if numbered and (match := _UNTIL.search(text)):
        _limit(draft, match["name"], to_item=match["item"])
    elif numbered and (match := _FROM.search(text)):
        _limit(draft, match["name"], from_item=match["item"])
    if match := _AWAY.search(text):
        _mark_absent(draft, match, remark)
    if draft.meeting.chair is None and (match := _LED.search(text)):
        name = _full_name(draft, match["name"] or match["other"])
        draft.meeting = replace(draft.meeting, chair=Stated(name, (remark.at(match),)) if name else None)
    if draft.meeting.secretary is None and (match := _WROTE.search(text)):
        name = _full_name(draft, match["name"])
        draft.meeting = replace(draft.meeting, secretary=Stated(name, (remark.at(match),)) if name else None)


def name_by_deed(draft: Draft) -> None:
    """Failing all else, the chair is who opened the meeting, the secretary who signed the notes ("/Maj")."""
    for section in draft.sections[:2]:
        for passage in (section.title, *section.paragraphs):
            if draft.meeting.chair is None and (match := _OPENED.search(passage.text)):
                name = _full_name(draft, match["name"] or match["opener"])
                draft.meeting = replace(draft.meeting, chair=Stated(name, (passage.at(match),)) if name else None)
    for line in draft.lines[-3:]:
        if draft.meeting.secretary is None and (match := _SIGNED.fullmatch(line.passage.text)):
            name = _full_name(draft, match["name"])
            draft.meeting = replace(draft.meeting, secretary=Stated(name, (line.passage.at(match),)) if name else None)


def _under_item(draft: Draft, section: Section, passage: Passage) -> None:
    """A paragraph that may say that somebody steps aside, leaves or arrives."""
    text = passage.text
    if "jäv" in text or "Jäv" in text:
        match = next((found for pattern in _RECUSED if (found := pattern.search(text))), None)
        if match:
            other = _ELSEWHERE.search(text, match.start())
            _recuse(draft, match, other["item"] if other else section.number, passage)
    elif "mötet" in text or "sammanträdet" in text:
        if match := _LEAVES.search(text):
            _limit(draft, match["name"], to_item=section.number)
        if match := _ARRIVES.search(text):
            _limit(draft, match["name"], from_item=section.number)


def _find(draft: Draft, name: str) -> int | None:
    """The row of the one listed person with this name or first name."""
    rows = [i for i, row in enumerate(draft.attendance) if row.person == name]
    rows = rows or [i for i, row in enumerate(draft.attendance) if row.person.split(" ")[0] == name]
    return rows[0] if len(rows) == 1 else None


def _full_name(draft: Draft, name: str) -> str | None:
    index = _find(draft, name)
    if index is not None:
        return draft.attendance[index].person
    return name if " " in name else None


def _limit(draft: Draft, name: str, *, from_item: str | None = None, to_item: str | None = None) -> None:
    index = _find(draft, name)
    if index is not None:
        row = draft.attendance[index]
        draft.attendance[index] = replace(row, from_item=row.from_item or from_item, to_item=row.to_item or to_item)


def _mark_absent(draft: Draft, match: re.Match[str], remark: Passage) -> None:
    """Somebody who sent word that they could not come, in a list or not."""
    span = remark.at(match)
    index = _find(draft, match["name"])
    if index is not None:
        row = draft.attendance[index]
        organisation = row.represents or find_organisation(remark.text, whole=False)
        evidence = (*row.evidence, span)
        draft.attendance[index] = replace(row, status=Status.ABSENT, evidence=evidence, represents=organisation)
    elif " " in match["name"]:
        organisation = find_organisation(remark.text, whole=False)
        draft.attendance.append(
            Attendance(
                person=match["name"],
                status=Status.ABSENT,
                capacity=Capacity.MEMBER,
                evidence=(span,),
                represents=organisation,
            )
        )


def _recuse(draft: Draft, match: re.Match[str], item: str, passage: Passage) -> None:
    index = _find(draft, match["name"])
    if index is None:
        return
    row = draft.attendance[index]
    if item not in row.recused_from:
        evidence = (*row.evidence, passage.at(match))
        draft.attendance[index] = replace(row, recused_from=(*row.recused_from, item), evidence=evidence)
