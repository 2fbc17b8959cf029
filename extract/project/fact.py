"""What minutes say of a project: when it starts and ends, how far it has come, whom it follows, who leads it."""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from extract.document import Span
from extract.draft import Draft
from extract.facts import Project, ProjectKind, Stated
from extract.glance import Cued, Glance, Shelf
from extract.marked import Marked, Named, mark
from extract.project import leader, status, succession, table
from extract.project.afterwards import afterwards, ended, told_next
from extract.project.leader import Lead, at_the_meeting, leads
from extract.project.masked import Masked, echoes
from extract.project.moment import Moment, moments
from extract.project.period import stretches
from extract.project.slot import COLUMNS
from extract.project.status import Course, courses
from extract.project.succession import Tie, ties, told_by_name
from extract.reading import Turn

_Read = Callable[[re.Match[str], Turn, Marked], Iterator[Tie | Lead | Course]]
_READ: tuple[tuple[_Read, Sequence[re.Pattern[str]]], ...] = (
    (ties, succession.RULES),
    (leads, leader.RULES),
    (courses, status.RULES),
)
_RULES = Shelf(((rule, read), Glance.of(rule)) for read, rules in _READ for rule in rules)

_LOOSE = {"paid": "end", "opened": "start"}
"""What a time tells that counts only where nothing else is said."""
_AGREEMENT = Cued(r"\b(?:[Aa]vtalet|[Öö]verenskommelsen) [\"”“]?$")
_APPOSED = re.compile(
    r"\b(?!(?:efterträd|efterfölj|uppfölj|föregång|arvtag|ersätt|avlös|fortsätt|förläng|benämn|beteck|rubrik|namn|"
    r"ställe|gällan))"
    r"([a-zåäö]{5,}(?:[eaåö]n|et|[lr]n)) [\"”“]?$"
)
"""The noun before a name that says what it is: "planeringssystemet X", which "systemet" takes up."""
_IS_A = re.compile(
    r"[\"”“]?,? (?:är|var|blir) (?P<article>en|ett) (?:[a-zåäö-]+ ){0,3}?"
    r"(?!del\b|fortsätt|följd|förläng|uppfölj|\w*fråga\b|steg\b|väg\b|sätt\b|förutsättn|\w*exempel\b|\w*resultat\b)"
    r"(?P<noun>[a-zåäö]{5,})(?=[,.;]| (?:som|för|mellan|i|på|med|av|där|om|kring|till)\b)"
)
""" "X är en jourtjänst för unga", which "jourtjänsten" takes up."""
_STUDIES = ("förstudien", "studien", "utredningen")
_AGREEMENTS = ("avtalet", "avtalen", "överenskommelsen")
_ANOTHER_AGREEMENT = re.compile(
    r"\b(?:nuvarande|gamla|tidigare|gällande|befintliga|förra|nya|deras|sitt|sina) (?:\w+ )?(?:avtal|överenskommelse)|"
    r"\b(?:[Aa]vtale[tn]|[Öö]verenskommelsen) (?:med|om) |\b(?:av|enligt) (?:avtale[tn]|överenskommelsen)\b|"
    r"\bs(?:agt|äger|ade|ägs|ägas) upp\b"
)


@dataclass(slots=True)
class _Reader:
    """Takes facts from one sentence after another; what was said first stays, but an end can be put off."""

    projects: list[Project]
    reference: datetime.date | None
    agreements: set[int] = field(default_factory=set)
    """Projects that are agreements themselves: what an agreement's time is, is theirs."""
    year: int | None = None
    """Of the last time that was given."""
    nouns: dict[int, set[str]] = field(default_factory=dict)
    """What projects are called by a noun before their names."""
    last: Turn | None = None
    """The sentence before."""
    ended: int | None = None
    """What the paragraph said to have ended."""
    loose: dict[tuple[int, str], Stated[str]] = field(default_factory=dict)
    """Until when there is money, and from when something is done: their end and start where nothing else is said."""

    def read(self, turn: Turn) -> None:
        """Take what one sentence says."""
        if turn.topic and turn.text:
            self._read(turn)
        self.last = turn

    def _read(self, turn: Turn) -> None:
        place = turn.sentence.passage.span()
        self.agreements.update(
            number for one in turn.projects if _AGREEMENT.search(turn.text, 0, one.start) for number in one.projects
        )
        for one in turn.projects:
            for number in one.projects if one.by_name else ():
                self.nouns.setdefault(number, set()).update(_nouns(turn.text, one))
        for tie in (*told_by_name(turn, self.projects), *self._told_before(turn)):
            self._take(tie, place)
        if rules := list(_RULES.within(turn.text)):
            marked = mark(turn.text, named=[*turn.projects, *self._meant(turn), *turn.people])
            for rule, read in rules:
                for found in rule.finditer(marked.text):
                    for fact in read(found, turn, marked):
                        self._take(fact, place)
        self._periods(turn)

    def _told_before(self, turn: Turn) -> Iterator[Tie]:
        """What follows upon what the sentences before say."""
        last = self.last.sentence if self.last else None
        if self.last and last and last.item == turn.sentence.item:
            yield from told_next(self.last, turn)
        if last is None or (last.item, last.paragraph) != (turn.sentence.item, turn.sentence.paragraph):
            self.ended = None
        elif self.ended is not None:
            yield from afterwards(self.ended, turn)
        over = ended(turn)
        self.ended = self.ended if over is None else over

    def _meant(self, turn: Turn) -> list[Named]:
        """Nouns that take up the name of what the item speaks of: "cirkeln", for "Lärcirkeln"."""
        names = self._called(turn)
        return [Named(*place, turn.topic, by_name=False) for place in echoes(turn.text.lower(), names)]

    def _called(self, turn: Turn) -> list[str]:
        """What the item calls what it speaks of: names, and nouns before names."""
        names = [name for number in turn.topic for name in _names(self.projects[number])]
        return names + [noun for number in turn.topic for noun in self.nouns.get(number, ())]

    def _take(self, fact: Tie | Lead | Course, place: Span) -> None:
        if isinstance(fact, Tie):
            self._tie(fact, place)
        elif isinstance(fact, Lead):
            self.lead(fact.person, fact.projects, (place,))
        else:
            for number in fact.projects:
                if self.projects[number].status is None:
                    self._set(number, status=Stated(fact.status, (place,)))

    def _periods(self, turn: Turn) -> None:
        times = moments(turn.sentence.passage, self.reference, self.year)
        times = [one for one in times if not _is_in_name(one, turn)]
        self.year = int(times[-1].date.iso[:4]) if times else self.year
        if not times or len(COLUMNS.findall(turn.text)) > 1:  # the rows of a table in one line
            return
        names = self._called(turn)
        names += _STUDIES if any(self.projects[number].kind is ProjectKind.STUDY for number in turn.topic) else ()
        names += _AGREEMENTS if self.agreements.issuperset(turn.topic) or _agreed(turn) else ()
        for said in stretches(Masked.of(turn, times, names), times, self.reference):
            fact = Stated(said.iso, (said.moment.date.span,))
            for number in said.projects:
                if said.which in _LOOSE:
                    self.loose.setdefault((number, _LOOSE[said.which]), fact)
                    continue
                stated: Stated[str] | None = getattr(self.projects[number], said.which)
                if stated is None or (said.which == "end" and said.iso > stated.value) or _is_finer(said.iso, stated):
                    self._set(number, **{said.which: fact})

    def _tie(self, tie: Tie, place: Span) -> None:
        """Note the tie but where it was said the other way round; all that one sentence merges into a project."""
        first, second = self.projects[tie.first], self.projects[tie.second]
        stated = Stated(second.name, (place,))
        if tie.fact == "part_of":
            if first.part_of is None and (second.part_of is None or second.part_of.value != first.name):
                self._set(tie.first, part_of=stated)
        elif all(other.value != first.name for other in second.follows):
            others = {other.value for other in first.follows}
            if second.name not in others and all(other.evidence == (place,) for other in first.follows):
                self._set(tie.first, follows=(*first.follows, stated))

    def lead(self, person: str, numbers: Iterable[int], places: tuple[Span, ...]) -> None:
        """Note who leads projects; whoever led them before is still stated."""
        for number in numbers:
            leaders = self.projects[number].leaders
            if person not in (leader.value for leader in leaders):
                self._set(number, leaders=(*leaders, Stated(person, places)))

    def _set(self, number: int, **facts: object) -> None:
        self.projects[number] = replace(self.projects[number], **facts)  # type: ignore[arg-type]

    def cell(self, cell: table.Cell) -> None:
        """Take what stands under a head of a table, where no sentence says it."""
        for which, iso, place in table.times(cell, self.reference):
            if getattr(self.projects[cell.project], which) is None:
                self._set(cell.project, **{which: Stated(iso, (place.span(),))})
        if person := table.leader(cell):
            self.lead(person, (cell.project,), (cell.passage.span(),))

    def close(self) -> None:
        """When all is read: what nobody says the end of ends with the money."""
        for (number, which), fact in self.loose.items():
            if getattr(self.projects[number], which) is None:
                self._set(number, **{which: fact})


def _nouns(text: str, one: Named) -> Iterator[str]:
    """The nouns that take up a name, as the words before it and behind it say."""
    last = text.rfind(" ", 0, max(0, one.start - 2)) + 1
    if before := _APPOSED.search(text[last : one.start].lower()):
        yield before[1]
    if behind := _IS_A.match(text, one.end):
        noun, vowel = behind["noun"], behind["noun"][-1] in "aeiouyåäö"
        yield noun + ("n" if vowel else "en") if behind["article"] == "en" else noun + ("t" if vowel else "et")


def _is_in_name(time: Moment, turn: Turn) -> bool:
    """Whether it is a year of a name: "Grön kust 2030"."""
    return any(one.by_name and one.start < time.date.start and time.date.end <= one.end for one in turn.projects)


def _is_finer(iso: str, stated: Stated[str]) -> bool:
    """Whether it is the time stated, and more exact: "2022-03" for "2022"."""
    return len(iso) > len(stated.value) and iso.startswith(stated.value)


def _agreed(turn: Turn) -> bool:
    """Whether the time of an agreement is that of the one undertaking spoken of: not of an old one or a supplier's."""
    return len(turn.topic) == 1 and _ANOTHER_AGREEMENT.search(turn.text) is None


def _names(project: Project) -> tuple[str, ...]:
    return project.name, *project.other_names


def read_facts(draft: Draft, projects: Sequence[Project], read: Iterable[Turn]) -> list[Project]:
    """The projects with what the sentences say of them, and who leads them of those present.

    Dates without a year are near the meeting's.
    """
    date = draft.meeting.date
    reader = _Reader(list(projects), date.value if date else None)
    for turn in read:
        reader.read(turn)
    names = {name.casefold(): number for number, one in enumerate(projects) for name in _names(one)}
    for cell in table.cells(draft.lines, names):
        reader.cell(cell)
    reader.close()
    head = " ".join(line.passage.text for line in draft.head)
    for one, number in at_the_meeting(draft.attendance, head, reader.projects):
        reader.lead(one.person, (number,), one.evidence)
    return reader.projects
