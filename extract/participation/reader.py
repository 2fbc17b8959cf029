"""Reads who has a part in what out of one sentence after another of an item."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, product

from extract.draft import Draft
from extract.facts import Participation, ProjectKind, Role
from extract.glance import Cued, Glance
from extract.marked import ORGANISATION, Marked, Named, apart, mark, without_affiliations
from extract.organisation import Mention, Organisations
from extract.organisation.guess import guessed
from extract.organisation.ours import speaker
from extract.participation.clause import (
    Idle,
    clauses,
    declines_role,
    elsewhere,
    goes_on,
    idle,
    is_open,
    standing,
    with_subject,
)
from extract.participation.denial import (
    AS_WELL,
    CONDITION,
    DECLINING,
    DEPARTURE,
    GONE,
    JOINS,
    LATER,
    ONCE,
    depends_on,
    no_more,
)
from extract.participation.exception import NONE_BUT, left_out, without_exceptions
from extract.participation.proposal import ADOPTED, adopted, fulfilled
from extract.participation.role import NAMELESS
from extract.participation.scene import Scene
from extract.participation.set_out import set_out
from extract.participation.statement import HERE, MERE, Statement, taken_for_granted
from extract.reading import Turn
from extract.sentence import Sentence

_REPLACED = Cued(
    rf"{ORGANISATION}(?:,[^.;]*?,)? (?:har )?(?:ersatts|ersattes|ersätts|bytts ut|byts ut)(?: nu)? (?:av|mot)(?= "
    rf"{ORGANISATION})"
)
_REFERS = Glance.at(
    "egionerna|Kommunen |örbundet|niversitetet|ögskolan|edlemskommun|kommunerna|stnämnda|vriga|amtliga|lla |åda "
)
"""What an item must hold that points back at organisations named before."""
_SHARED = (*HERE, Role.FUNDER)
"""Parts that many may have."""


@dataclass(slots=True)
class Reader:
    """Takes participations from one sentence after another."""

    draft: Draft
    organisations: Organisations
    beside: list[Participation] = field(default_factory=list)
    """Of this item: parts of those who are named beside the project and of whom nothing plainer is said there."""
    told: list[Participation] = field(default_factory=list)
    """Of this item: what is stated plainly, so far as nothing took it back."""
    latest: list[Participation] = field(default_factory=list)
    """What the sentence before tells last: that is taken back by "De hoppade av"."""
    hinted: list[Participation] = field(default_factory=list)
    """What the sentence before only hints at last: that is taken back in the same way."""
    previous: list[Participation] = field(default_factory=list)
    """What the sentence before told: that holds of Habo too where this one says "Det gör även Habo"."""
    denied: set[tuple[str, str]] = field(default_factory=set)
    """Of this item: projects, each with somebody of whom something is denied there."""
    guessed: set[str] = field(default_factory=set)
    """Organisations that only their part shows."""
    met: tuple[int, ...] = ()
    """Of this item: the projects named so far, the last one last."""
    paragraph: int = -1
    """Of this item: the paragraph that is read."""
    refers: bool = False
    """Of this item: whether it may point back at organisations that it named before."""
    adopts: bool = False
    """Of this item: whether what it proposes is decided there."""
    present: frozenset[str] = frozenset()
    """The people of the document, by their full names."""

    def begin(self, texts: Iterable[str]) -> None:
        """A new item, of which nothing is told yet, with all its sentences."""
        said = list(texts)
        whole = "\n".join(said)
        self.adopts, self.refers = ADOPTED.sees(whole) and any(map(ADOPTED.search, said)), _REFERS.sees(whole)
        self.organisations.begin()
        self.beside, self.told, self.latest, self.denied, self.paragraph = [], [], [], set(), -1

    def read(self, turn: Turn) -> None:
        """Note what a sentence states."""
        if turn.sentence.paragraph != self.paragraph or speaker(turn.text):
            self.paragraph = turn.sentence.paragraph
            self.organisations.begin_paragraph(turn.text)
        self.previous, self.met = self.latest, turn.met
        if GONE.search(turn.text):
            self._let_go()
        self.latest, self.hinted = [], []
        states = turn.topic and not turn.text.endswith("?")
        if not (states or self.refers):
            return
        mentions = self.organisations.find(apart(turn.text, turn.projects))
        if states:
            self._read(turn.sentence, turn.text, mentions, [*turn.projects, *turn.people], turn.before or turn.topic)
        if self.refers:
            self.organisations.hear(turn.text, mentions)

    def _let_go(self) -> None:
        """Take back what was told last of those who take part: "De är klara och ingår inte längre"."""
        gone = [fact for fact in (*self.latest, *self.hinted) if fact.role in MERE]
        self.denied |= {(fact.project, fact.organisation) for fact in gone}
        self.told = [fact for fact in self.told if fact not in gone]

    def read_set_out(self, read: Sequence[Turn]) -> None:
        """Note what the lists and tables of one item state, but for what its prose corrects."""
        self.organisations.begin_paragraph("")
        stated = len(self.told)
        for one in set_out(read):
            if one.projects:
                mentions = self.organisations.find(apart(one.text, one.named))
                self._read(one.turn.sentence, one.text, mentions, one.named, one.projects)
        self.told[stated:] = [
            fact
            for fact in self.told[stated:]
            if fact.role not in MERE or (fact.project, fact.organisation) not in self.denied
        ]

    def _read(
        self,
        sentence: Sentence,
        text: str,
        mentions: Sequence[Mention],
        named: Sequence[Named],
        topic: tuple[int, ...],
    ) -> None:
        guesses = list(self._guesses(text, mentions, named))
        if not (mentions or guesses or NAMELESS.within(text)):
            return
        self.guessed |= {guess.names[0] for guess in guesses}
        mentions = [one for one in mentions if not any(_overlap(one, guess) for guess in guesses)]
        named = [one for one in named if not (one.people and any(_overlap(one, guess) for guess in guesses))]
        marked = mark(text, [*mentions, *guesses], named)
        self._read_marked(Scene(self.draft, sentence, marked, self.guessed, self.organisations.ours, self.met), topic)

    def _guesses(self, text: str, mentions: Sequence[Mention], named: Sequence[Named]) -> Iterator[Mention]:
        """Organisations that only their part shows; whoever attends the meeting is none."""
        projects = [one for one in named if one.projects]
        for name, start, end in guessed(text, [(one.start, one.end) for one in mentions if not one.bare], self.present):
            guess = Mention((name,), start, end)
            longer = all(one.start == start and one.end < end for one in mentions if _overlap(one, guess))
            if longer and not any(_overlap(one, guess) for one in projects):
                yield guess

    def _read_marked(self, scene: Scene, topic: tuple[int, ...]) -> None:
        marked = scene.marked
        whole = fulfilled(NONE_BUT.sub("", without_affiliations(marked.text)))
        whole = adopted(whole) if self.adopts else whole
        excepted = left_out(whole, marked)
        if DECLINING.match(whole):
            excepted |= {name for run in marked.organisations for one in run for name in one.names}
        self.denied |= self._pairs(topic, excepted)
        whole = without_exceptions(with_subject(whole), marked)
        said, declined = clauses(whole), declines_role(whole)
        lost = [list(idle(CONDITION.sub("", clause))) for clause in said]
        scene.outside = set(_outside(chain(*lost), marked))
        for clause, following, away in zip(said, [*said[1:], ""], lost, strict=True):
            if signs := marked.about(clause):
                topic = marked.project(signs[-1])
            if away:
                self._take_back(marked, away, signs, topic, in_part=declined)
            if GONE.search(clause.strip()):
                self._let_go()
            condition, hints = depends_on(clause, whole), len(self.beside)
            facts = [
                fact
                for fact in self._lasting(scene, clause, following, topic, condition)
                if fact.organisation not in excepted
            ]
            self.told += facts
            self.latest, self.hinted = facts or self.latest, self.beside[hints:] or self.hinted
            self.told += self._as_well(scene, clause)
        if is_open(said[-1]):
            self.latest = []  # "Habo deltar men Mullsjö avvaktar. Även Gnosjö."

    def _lasting(
        self,
        scene: Scene,
        clause: str,
        following: str,
        topic: tuple[int, ...],
        condition: re.Match[str] | None,
    ) -> Iterator[Participation]:
        """What a clause states that the next does not end; whoever stands outside helps as a partner."""
        later = LATER.search(clause) or LATER.match(following)
        # "deltog till en början men lämnade projektet"
        studied = any(self.draft.projects[number].kind is ProjectKind.STUDY for number in topic)
        told = "" if studied else scene.marked.plain(clause)
        has_left = (goes_on(following) and DEPARTURE.search(following)) or no_more(clause, following, told)
        if has_left or ((condition or later) and JOINS.search(clause)):
            return
        here = {self.draft.projects[number].name for number in topic}
        for stated in self._stated(scene, clause, topic):
            helps = stated.project in here and stated.role is Role.PARTICIPANT and stated.organisation in scene.outside
            if (helps and ONCE.search(clause)) or (later and stated.role in MERE):
                continue
            fact = replace(stated, role=Role.PARTNER) if helps else stated
            yield replace(fact, condition=scene.marked.plain(condition[0])) if condition else fact

    def _stated(self, scene: Scene, clause: str, topic: tuple[int, ...]) -> Iterator[Participation]:
        """What a clause states, so far as it neither denies nor hopes it."""
        self.beside += taken_for_granted(scene, clause, topic)
        parts: list[tuple[str, tuple[int, ...]]] = []
        for part, doer, sign in elsewhere(clause):
            if (projects := scene.marked.project(sign)) != topic:
                parts.append((part, projects))
                clause = clause.replace(part, doer)
        said = _REPLACED.sub("Nu tillkommer", CONDITION.sub("", clause))
        for part, projects in (*parts, *((part, topic) for part in standing(said))):
            plain, beside = Statement(scene, part, projects).read()
            self.beside += beside
            yield from plain

    def _as_well(self, scene: Scene, clause: str) -> Iterator[Participation]:
        """What holds of somebody as it does of those last named."""
        model = next((fact for fact in self.latest or self.previous if fact.role in _SHARED), None)
        found = AS_WELL.search(next(standing(CONDITION.sub("", clause)), "")) if model else None
        if found and model and not is_open(clause):
            place = (scene.sentence.passage.span(),)
            for mention in scene.marked.organisation(found[found.lastgroup or "o"]):
                for name in mention.names:
                    yield replace(model, organisation=name, collective=mention.collective, evidence=place)

    def _take_back(
        self, marked: Marked, away: Iterable[Idle], signs: Iterable[str], topic: tuple[int, ...], *, in_part: bool
    ) -> None:
        """Note who does not do what a clause speaks of; whoever has left, not only `in_part`, takes part no more."""
        projects = [number for sign in signs for number in marked.project(sign)] or topic
        gone = set[tuple[str, str, Role]]()
        for doer, lost in away:
            pairs = self._pairs(projects, (name for one in marked.organisation(doer) for name in one.names))
            self.denied |= pairs
            gone |= {(*pair, role) for pair in pairs for role in lost} if not in_part else set()
        self.told = [fact for fact in self.told if (fact.project, fact.organisation, fact.role) not in gone]

    def _pairs(self, projects: Iterable[int], names: Iterable[str]) -> set[tuple[str, str]]:
        """Each of the projects with each of the names."""
        return set(product((self.draft.projects[number].name for number in projects), names))


def _overlap(one: Named | Mention, other: Named | Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _outside(away: Iterable[Idle], marked: Marked) -> Iterator[str]:
    """Who takes no part, so that whatever else they do they do as partners."""
    for doer, lost in away:
        if lost == {Role.PARTICIPANT}:
            yield from (name for one in marked.organisation(doer) for name in one.names)
