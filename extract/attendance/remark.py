"""What running text adds to the attendance lists: who came late, left, stayed away, stepped aside for jäv, or led."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.attendance.limit import Limit, heads_jav, in_list, under_item
from extract.attendance.officer import told_officers
from extract.attendance.person import WHO, row_of
from extract.attendance.relief import relieve
from extract.draft import Draft, Section
from extract.facts import Attendance, Capacity, Status
from extract.glance import Cued
from extract.organisation.lookup import find_organisation
from extract.passage import Passage

_AWAY = Cued(
    rf"{WHO} (?:hade |har |är |var )?(?:lämnat återbud|anmält (?:förhinder|frånvaro)|anmälde (?:förhinder|"
    rf"frånvaro)|fått förhinder|"
    r"frånvarande(?! (?:§|från|fr|fom|under|vid|punkt|till?|t\.|efter|före))|sjuk(?:anmäld|skriven)?\b|"
    r"kunde (?:inte|ej) (?:delta|närvara|vara med))"
)
_NAMED = re.compile(WHO)


def apply_remarks(draft: Draft, remarks: Iterable[Passage]) -> None:
    """Corrects the draft's attendance by what is said after the lists and under the items."""
    if not draft.attendance:
        return
    for remark in remarks:
        if not _limit(draft, remark):
            _read_absence(draft, remark)
        told_officers(draft, remark)
    for section in draft.sections:
        _read_section(draft, section)


def _read_section(draft: Draft, section: Section) -> None:
    """Who came, left or stepped aside at an item, and who took the place of whoever did."""
    away: tuple[int, ...] = ()
    for above, passage in zip((section.title, *section.paragraphs), section.paragraphs, strict=False):
        told = False
        for sentence in passage.sentences():
            if limit := _limit(draft, sentence, item=section.number):
                away, told = limit.people if limit.recused or limit.last else (), True
            _read_relief(draft, sentence, away)
        named = _NAMED.match(passage.text) if not told and heads_jav(above.text) else None
        if named and (index := row_of(draft, named["name"])) is not None:
            away = (index,)
            _apply_limit(draft, Limit(away, recused=section.number), passage)


def _read_relief(draft: Draft, sentence: Passage, away: Sequence[int]) -> None:
    """Notes for whom a substitute serves, where a sentence says so and one person alone is `away`."""
    come = relieve(draft, sentence.text, away[0]) if len(away) == 1 else None
    if come is not None:
        row, replaced = draft.attendance[come], draft.attendance[away[0]].person
        if replaced not in row.replaces:
            evidence = (*row.evidence, sentence.span())
            draft.attendance[come] = replace(row, replaces=(*row.replaces, replaced), evidence=evidence)


def _limit(draft: Draft, sentence: Passage, item: str | None = None) -> Limit | None:
    """Notes for which items people were there, where a sentence says so."""
    limit = under_item(draft, sentence.text, item) if item else in_list(draft, sentence.text)
    if limit:
        _apply_limit(draft, limit, sentence)
    return limit


def _apply_limit(draft: Draft, limit: Limit, said: Passage) -> None:
    for index in limit.people:
        row = draft.attendance[index]
        if limit.recused and limit.recused not in row.recused_from:
            recused = (*row.recused_from, limit.recused)
            row = replace(row, recused_from=recused, evidence=(*row.evidence, said.span()))
        draft.attendance[index] = replace(
            row, from_item=row.from_item or limit.first, to_item=row.to_item or limit.last
        )


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
