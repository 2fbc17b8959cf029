"""What running text adds to the attendance lists: who came late, left, stayed away, stepped aside for jäv, or led."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extract.attendance.limit import Limit, heads_jav, in_list, row_of, under_item
from extract.draft import Draft
from extract.facts import Attendance, Capacity, Stated, Status
from extract.glance import Cued
from extract.head.letter import read_letter
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import FIRST_NAME, NAME

_WHO = rf"(?P<name>{NAME}|{FIRST_NAME.pattern})(?: \([A-ZÅÄÖ]{{1,3}}\))?"
_AWAY = Cued(
    rf"{_WHO} (?:hade |har |är |var )?(?:lämnat återbud|anmält (?:förhinder|frånvaro)|anmälde (?:förhinder|"
    rf"frånvaro)|fått förhinder|"
    r"frånvarande(?! (?:§|från|fr|fom|under|vid|punkt|till?|t\.|efter|före))|sjuk|"
    r"kunde (?:inte|ej) (?:delta|närvara|vara med))"
)
_LED = Cued(
    rf"{_WHO} (?:(?:ledde|höll i|leder) (?:mötet|sammanträdet|träffen)|höll (?:i )?klubban|satt vid klubban|"
    rf"förde ordet)|{_WHO.replace('name', 'other')} (?:var|satt|fungerade|tjänstgjorde)(?: som)? (?:mötes)?ordförande"
)
_WROTE = Cued(
    rf"{_WHO}(?:, som)? (?:antecknade|för(?:de)? (?:pennan|anteckningar(?:na)?|protokoll|minnesanteckningar)|"
    r"skrev|höll (?:i )?pennan|satt vid (?:pennan|tangenterna)|var (?:mötes)?sekreterare)"
)
_OPENED = Cued(
    rf"{_WHO} (?:(?:öppnade|öppnar|inledde|inleder) (?:mötet|sammanträdet|samrådet|dagens möte)|"
    rf"(?:hälsade|hälsar) (?:alla |oss )?(?:varmt )?välkom)|öppna(?:des|s) av {_WHO.replace('name', 'opener')}"
)
_GREETING = re.compile(r"//? ?|Hälsningar,? |Mvh,? ")
_NAMED = re.compile(_WHO)


def apply_remarks(draft: Draft, remarks: Iterable[Passage]) -> None:
    """Corrects the draft's attendance by what is said after the lists and under the items."""
    if not draft.attendance:
        return
    for remark in remarks:
        _apply(draft, remark)
    for section in draft.sections:
        for above, passage in zip((section.title, *section.paragraphs), section.paragraphs, strict=False):
            limits = [_limit(draft, sentence, item=section.number) for sentence in passage.sentences()]
            if not any(limits) and heads_jav(above.text) and (match := _NAMED.match(passage.text)):
                _apply_limit(draft, Limit(tuple(_row(draft, match["name"])), recused=section.number), passage)


def _apply(draft: Draft, remark: Passage) -> None:
    """A sentence after the lists."""
    text = remark.text
    if not _limit(draft, remark):
        _read_absence(draft, remark)
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
        greeting = _GREETING.match(line.passage.text)
        signature = line.passage[greeting.end() :] if greeting else line.passage
        if draft.meeting.secretary is None and (match := _NAMED.fullmatch(signature.text)):
            listed = greeting or row_of(draft, match["name"]) is not None  # a name alone may be a place's
            name = _full_name(draft, match["name"]) if listed else None
            draft.meeting = replace(draft.meeting, secretary=Stated(name, (signature.span(),)) if name else None)
    letter = read_letter(draft)
    if draft.meeting.secretary is None and letter.sender and letter.sent:
        draft.meeting = replace(draft.meeting, secretary=Stated(letter.sender.text, (letter.sender.span(),)))


def _limit(draft: Draft, sentence: Passage, item: str | None = None) -> bool:
    """Notes for which items people were there; whether the sentence says so."""
    limit = under_item(draft, sentence.text, item) if item else in_list(draft, sentence.text)
    if limit:
        _apply_limit(draft, limit, sentence)
    return limit is not None


def _apply_limit(draft: Draft, limit: Limit, said: Passage) -> None:
    for index in limit.people:
        row = draft.attendance[index]
        if limit.recused and limit.recused not in row.recused_from:
            recused = (*row.recused_from, limit.recused)
            row = replace(row, recused_from=recused, evidence=(*row.evidence, said.span()))
        draft.attendance[index] = replace(
            row, from_item=row.from_item or limit.first, to_item=row.to_item or limit.last
        )


def _row(draft: Draft, name: str) -> list[int]:
    index = row_of(draft, name)
    return [] if index is None else [index]


def _full_name(draft: Draft, name: str) -> str | None:
    index = row_of(draft, name)
    if index is not None:
        return draft.attendance[index].person
    return name if " " in name else None


def _read_absence(draft: Draft, remark: Passage) -> None:
    """Somebody who sent word that they could not come, in a list or not."""
    match = _AWAY.search(remark.text)
    if match is None:
        return
    span = remark.at(match)
    index = row_of(draft, match["name"])
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
