"""Who is to do what after the meeting."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.commitment.cue import CONDITIONAL, ENUMERATED, PERSONS, RULES, TOGETHER, is_past
from extract.coreference import People
from extract.dates import find_dates
from extract.draft import Draft, Section
from extract.facts import Commitment
from extract.marked import mark, without_affiliations
from extract.organisation import Organisations
from extract.passage import Passage
from extract.reading import Turn, turns
from extract.row import split_cells

_ITEM = re.compile(r"punkt|§+|ärende|nr\.?|pkt\.?", re.IGNORECASE)
"""The head of a column that says which item a row belongs to."""
_TABLE = re.compile(r"\b(?:ansvarig|ansvar|vem|vem gör|utförare)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Reader:
    """Takes commitments from one sentence after another."""

    organisations: Organisations
    reference: datetime.date | None

    def read(self, turn: Turn) -> Iterator[Commitment]:
        sentence, text = turn.sentence, turn.text
        rules = RULES.within(text) if turn.people and not sentence.is_title else ()
        if not rules or is_past(text):
            return
        marked = mark(text, self.organisations.find(text), turn.people)
        for clause in without_affiliations(marked.text).split("; "):
            for found in _promises(rules, clause):
                beside = TOGETHER.search(clause, found.start(), found.end() + 40)
                others = PERSONS.findall(run[0]) if (run := ENUMERATED.search(clause, 0, found.start("who"))) else ()
                for sign in (*others, found["who"], found["also"], beside and beside[1]):
                    for name in marked.person(sign) if sign else ():
                        yield self._commitment(sentence.item, name, sentence.passage)

    def rows(self, section: Section, draft: Draft) -> Iterator[Commitment]:
        """Tables of actions, whose heading names the column of those responsible."""
        column, people, numbers = None, None, None
        for paragraph in section.paragraphs:
            table = "\t" in paragraph.text or "|" in paragraph.text
            cells = [cell.text for cell in split_cells(paragraph)] if table else []
            heads = [i for i, cell in enumerate(cells) if _TABLE.fullmatch(cell)]
            if heads or not cells:
                column = heads[0] if heads else None
                numbers = next((i for i, cell in enumerate(cells) if _ITEM.fullmatch(cell)), None)
            elif column is not None and column < len(cells):
                people = people or People.of(draft)
                told = cells[numbers].strip("§ .") if numbers is not None and numbers < len(cells) else ""
                item = told if any(told == one.number for one in draft.sections) else section.number
                for named in people.read(section.number, cells[column]):
                    for name in named.people:
                        yield self._commitment(item, name, paragraph)

    def _commitment(self, item: str, name: str, passage: Passage) -> Commitment:
        return Commitment(
            item=item,
            responsible=name,
            description=passage.text.lstrip("•*– -")[:300],
            evidence=(passage.span(),),
            due=self._due(passage),
        )

    def _due(self, passage: Passage) -> datetime.date | None:
        """The day that "senast", "före" or "till" sets."""
        for date in find_dates(passage, self.reference, ahead=True):
            if date.date and re.search(
                r"\b(?:senast|före|innan|till|deadline|klart)\b[^.]{0,15}$", passage.text[: date.start].lower()
            ):
                return date.date
        return None


def _promises(rules: Sequence[re.Pattern[str]], clause: str) -> Iterator[re.Match[str]]:
    """What a clause says that somebody will do."""
    for rule in rules:
        for match in rule.finditer(clause):
            if not CONDITIONAL.search(clause, 0, match.end()):
                yield match


def find_commitments(draft: Draft) -> None:
    """Puts on the draft who is to do what: one for each item and person."""
    meeting = draft.meeting.date
    reader = _Reader(Organisations(), meeting.value if meeting else None)
    found: dict[tuple[str, str], Commitment] = {}
    stated = [commitment for turn in turns(draft) for commitment in reader.read(turn)]
    stated += [commitment for section in draft.sections for commitment in reader.rows(section, draft)]
    for commitment in stated:
        found.setdefault((commitment.item, commitment.responsible), commitment)
    draft.commitments.extend(found.values())
