"""Reads who has a part in what out of one sentence after another of an item."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from extract.document import Span
from extract.draft import Draft
from extract.facts import Doubt, Participation, Role
from extract.glance import Cued
from extract.marked import ANY, ORGANISATION, PROJECT, Marked, Named, apart, mark, without_affiliations
from extract.organisation import Mention, Organisations
from extract.organisation.guess import guessed, like_first_name
from extract.organisation.ours import SPEAKER
from extract.participation.clause import (
    SAYS,
    another,
    clauses,
    declines_role,
    elsewhere,
    goes_on,
    idle,
    is_open,
    standing,
)
from extract.participation.denial import (
    APPLIED,
    AS_WELL,
    CONDITION,
    DECLINING,
    DEPARTURE,
    GONE,
    INCUMBENT,
    JOINING,
    JOINS,
    LATER,
    ONCE,
    depends_on,
    no_more,
)
from extract.participation.exception import NONE_BUT, left_out, without_exceptions
from extract.participation.kind import holds_for, means_municipality
from extract.participation.labelled import is_field, labelled
from extract.participation.pairing import alike, left_to_say, respective
from extract.participation.proposal import ADOPTED, adopted
from extract.participation.prospect import HYPOTHETICAL
from extract.participation.role import (
    AT,
    DOING,
    ELSEWHERE,
    NAMELESS,
    OURS,
    RULES,
    SHARING,
    TAKEN,
    THERE,
    TRIED,
    VAGUE,
    Rule,
)
from extract.participation.role.rule import Only
from extract.participation.set_out import set_out
from extract.reading import Turn
from extract.sentence import Sentence

_HAS_LAPSED = Cued(
    r"\b(?:[Nn]uvarande|[Tt]idigare|går ut|löper ut|en ansökan|sägs upp|sagt upp|uteslut\w*|förkasta\w*|avslag|avslogs|"
    r"tvåa|[Ii]nget|[Ii]nga|[Ii]ngen|saknas|ansöker|ansökte|söker|söks|sökte|sökt|sökts)\b"
)
_ORGANISATION = re.compile(ORGANISATION)
_POSSESSED = re.compile(r"(?:kommuner|kommun|Region \w+|regioner)s$")
_REPLACED = Cued(
    rf"{ORGANISATION}(?:,[^.;]*?,)? (?:har )?(?:ersatts|ersattes|ersätts|bytts ut|byts ut)(?: nu)? (?:av|mot)(?= "
    rf"{ORGANISATION})"
)
_MERE = (Role.PARTICIPANT, Role.PARTNER)
HERE = (*_MERE, Role.SITE)
"""Parts that are taken at home."""
_HEADS = (Role.LEAD, Role.OWNER)
_SHARED = (*HERE, Role.FUNDER)
"""Parts that many may have."""
_UNSAID = ((APPLIED, Role.FUNDER), (INCUMBENT, Role.SUPPLIER))
"""What a clause does not tell, whatever its words."""
_TOLD_OF = re.compile(rf"({PROJECT}),? (?:som|där) [^.;,{ANY}]*$")
""" "P, som hade O som ägare": also of a project that is named only in passing."""
_INTO = re.compile(rf" (?:i|inom|till|om|på|för|kring) ({PROJECT})")


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
    previous: list[Participation] = field(default_factory=list)
    """What the sentence before told: that holds of Habo too where this one says "Det gör även Habo"."""
    denied: set[tuple[str, str]] = field(default_factory=set)
    """Of this item: projects, each with somebody of whom something is denied there."""

    paired: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Of this clause: the one project of each organisation, where several of both are told in pairs."""

    guessed: set[str] = field(default_factory=set)
    """Organisations that only their part shows."""
    paragraph: int = -1
    """Of this item: the paragraph that is read."""
    adopts: bool = False
    """Of this item: whether what it proposes is decided there."""
    present: frozenset[str] = frozenset()
    """The people of the document, by their full names."""

    def begin(self, texts: Iterable[str]) -> None:
        """A new item, of which nothing is told yet, with all its sentences."""
        self.adopts = any(map(ADOPTED.search, texts))
        self.organisations.begin()
        self.beside, self.told, self.latest, self.denied, self.paragraph = [], [], [], set(), -1

    def read(self, turn: Turn) -> None:
        """Note what a sentence states."""
        if turn.sentence.paragraph != self.paragraph or SPEAKER.match(turn.text):
            self.paragraph = turn.sentence.paragraph
            self.organisations.begin_paragraph(turn.text)
        self.previous = self.latest
        if GONE.search(turn.text):
            gone = [fact for fact in self.latest if fact.role in _MERE]
            self.denied |= {(fact.project, fact.organisation) for fact in gone}
            self.told = [fact for fact in self.told if fact not in gone]
        self.latest = []
        if turn.topic and not turn.text.endswith("?"):
            self._read(turn.sentence, turn.text, [*turn.projects, *turn.people], turn.topic)

    def read_set_out(self, read: Sequence[Turn]) -> None:
        """Note what the lists and tables of one item state."""
        self.organisations.begin_paragraph("")
        for one in set_out(read):
            if one.projects:
                self._read(one.turn.sentence, one.text, one.named, one.projects)

    def _read(self, sentence: Sentence, text: str, named: Sequence[Named], topic: tuple[int, ...]) -> None:
        mentions = self.organisations.find(apart(text, named))
        guesses = list(self._guesses(text, mentions, named))
        self.guessed |= {guess.names[0] for guess in guesses}
        mentions = [one for one in mentions if not any(_overlap(one, guess) for guess in guesses)]
        named = [one for one in named if not (one.people and any(_overlap(one, guess) for guess in guesses))]
        marked = mark(text, [*mentions, *guesses], named)
        if not marked.organisations and not NAMELESS.within(marked.text):
            return
        whole = NONE_BUT.sub("", without_affiliations(marked.text))
        whole = adopted(whole) if self.adopts else whole
        excepted = left_out(whole, marked)
        if DECLINING.match(whole):
            excepted |= {name for run in marked.organisations for one in run for name in one.names}
        self.denied |= {(self.draft.projects[number].name, name) for number in topic for name in excepted}
        whole, last = without_exceptions(SAYS.sub(r"\1 ", whole), marked), topic
        said = clauses(whole)
        outside = {name for clause in said for name in _outside(clause, marked)}
        for clause, following in pairwise([*said, ""]):
            self._take_back(marked, clause, last, declines_role(whole))
            # "deltog till en början men lämnade projektet"
            has_left = (goes_on(following) and DEPARTURE.search(following)) or no_more(clause, following)
            later = LATER.search(clause) or LATER.match(following)
            condition = depends_on(clause, whole)
            before = len(self.told)
            is_no_part = has_left or ((condition or later) and JOINS.search(clause))
            for stated in () if is_no_part else self._clause(sentence, marked, clause, last):
                is_here = stated.project in {self.draft.projects[number].name for number in last}
                helps = is_here and stated.role is Role.PARTICIPANT and stated.organisation in outside
                if helps and ONCE.search(clause):
                    continue
                fact = replace(stated, role=Role.PARTNER) if helps else stated
                if fact.organisation not in excepted and not (later and fact.role in _MERE):
                    self.told.append(replace(fact, condition=marked.plain(condition[0])) if condition else fact)
            self.latest = self.told[before:] or self.latest
            self.told += self._as_well(marked, clause, sentence)
            if signs := marked.about(clause):
                last = marked.project(signs[-1])
        if is_open(said[-1]):
            self.latest = []  # "Habo deltar men Mullsjö avvaktar. Även Gnosjö."

    def _guesses(self, text: str, mentions: Sequence[Mention], named: Sequence[Named]) -> Iterator[Mention]:
        """Organisations that only their part shows; whoever attends the meeting is none."""
        projects = [one for one in named if one.projects]
        for name, start, end in guessed(text, [(one.start, one.end) for one in mentions if not one.bare], self.present):
            guess = Mention((name,), start, end)
            longer = all(one.start == start and one.end < end for one in mentions if _overlap(one, guess))
            if longer and not any(_overlap(one, guess) for one in projects):
                yield guess

    def _clause(
        self, sentence: Sentence, marked: Marked, clause: str, topic: tuple[int, ...]
    ) -> Iterator[Participation]:
        self.beside += self._taken(sentence, marked, clause, topic)
        for part, doer, sign in elsewhere(clause):
            if (numbers := marked.project(sign)) != topic:
                yield from self._stated(sentence, marked, part, numbers)
                clause = clause.replace(part, doer)
        said = _REPLACED.sub("Nu tillkommer", CONDITION.sub("", clause))
        for part in standing(said):
            yield from self._stated(sentence, marked, part, topic)

    def _stated(self, sentence: Sentence, marked: Marked, said: str, topic: tuple[int, ...]) -> Iterator[Participation]:
        beside_names = labelled(said)
        for rule, found in beside_names:
            yield from self._facts(rule, found, sentence, marked, topic)
        names_one = _ORGANISATION.search(said) is not None
        rules = (RULES if names_one else NAMELESS).within(said)
        if is_field(said) or not (names_one or rules):
            return
        held = {found["o"]: [(rule, topic)] for rule, found in beside_names}
        self.paired = respective(marked, said, topic)
        unsaid = {role for sign, role in _UNSAID if sign.search(said)}
        for rule in rules:
            if rule.role in unsaid:
                continue
            for found in rule.pattern.finditer(said):
                numbers = self._projects(rule, found, said, marked, topic)
                sign = found.groupdict().get("o")
                if sign and self._has_plainer(rule, found[0], held.get(sign, ())):
                    continue
                for fact in self._facts(rule, found, sentence, marked, numbers):
                    if sign:
                        held.setdefault(sign, []).append((rule, numbers))
                    yield fact
        yield from self._in_turn(sentence, marked, said, held)
        self.beside += self._beside(sentence, marked, said, topic, held)

    def _has_plainer(self, rule: Rule, said: str, held: Sequence[tuple[Rule, tuple[int, ...]]]) -> bool:
        """Whether a clause tells more of somebody than a rule does; who pays may plainly join as well."""
        if rule.role is Role.PARTICIPANT and all(one.role is Role.FUNDER for one, _ in held) and JOINING.search(said):
            return False
        return bool(held) and (rule.role in _MERE or rule.only is Only.COMPANIES)

    def _in_turn(
        self, sentence: Sentence, marked: Marked, said: str, held: dict[str, list[tuple[Rule, tuple[int, ...]]]]
    ) -> Iterator[Participation]:
        """What holds of others as it does of whom a clause `held` first."""
        first = next(iter(held.values()), [])
        if not first:
            return
        for found in alike(said, gapped=first[0][0].role in HERE):
            for rule, numbers in first if found["o"] not in held else ():
                yield from self._facts(rule, found, sentence, marked, numbers)
        for found in left_to_say(said):
            rule, numbers = first[0][0], marked.project(found["p"])
            held[found["o"]] = [(rule, numbers)]
            yield from self._facts(rule, found, sentence, marked, numbers)

    def _as_well(self, marked: Marked, clause: str, sentence: Sentence) -> Iterator[Participation]:
        """What holds of somebody as it does of those last named."""
        model = next((fact for fact in self.latest or self.previous if fact.role in _SHARED), None)
        found = AS_WELL.search(next(standing(CONDITION.sub("", clause)), "")) if model else None
        if found and model and not is_open(clause):
            for mention in marked.organisation(found["o"] or found["also"] or found["same"] or found["which"]):
                for name in mention.names:
                    place = (sentence.passage.span(),)
                    yield replace(model, organisation=name, collective=mention.collective, evidence=place)

    def _taken(
        self, sentence: Sentence, marked: Marked, clause: str, topic: tuple[int, ...]
    ) -> Iterator[Participation]:
        """What a clause takes for granted, whatever it denies or hopes: who invites others, whose service it is."""
        for rule in TAKEN.within(clause):
            for found in rule.pattern.finditer(clause):
                yield from self._facts(
                    rule, found, sentence, marked, self._projects(rule, found, clause, marked, topic)
                )

    def _take_back(self, marked: Marked, said: str, topic: tuple[int, ...], in_part: bool) -> None:
        """Note who does not do what a clause speaks of; whoever has left, not only `in_part`, takes part no more."""
        away = list(idle(CONDITION.sub("", said)))
        if not away:
            return
        numbers = [number for sign in marked.about(said) for number in marked.project(sign)] or topic
        gone = set[tuple[str, str, Role]]()
        for doer, lost in away:
            names = [name for one in marked.organisation(doer) for name in one.names]
            pairs = {(self.draft.projects[number].name, name) for number in numbers for name in names}
            self.denied |= pairs
            gone |= {(*pair, role) for pair in pairs for role in lost} if not in_part else set()
        self.told = [fact for fact in self.told if (fact.project, fact.organisation, fact.role) not in gone]

    def _beside(
        self, sentence: Sentence, marked: Marked, said: str, topic: tuple[int, ...], held: Iterable[str]
    ) -> Iterator[Participation]:
        """Who is named where the project is spoken of, though nothing plainer is said: they do it, or it is there."""
        told = set(held)
        lapsed = _HAS_LAPSED.search(said) or APPLIED.search(said)
        vague = [*VAGUE.within(said), *(AT if TRIED.search(said) else ())]
        for rule in () if lapsed else vague:
            for found in rule.pattern.finditer(said):
                if found["o"] not in told:
                    numbers = self._projects(rule, found, said, marked, topic)
                    facts = list(self._facts(rule, found, sentence, marked, numbers))
                    told |= {found["o"]} if facts else set()
                    yield from facts
        yield from self._ours(sentence, marked, said, topic)
        if not any(map(_several, marked.organisations)) or ELSEWHERE.search(said):
            return
        for rule in (THERE, DOING, SHARING):
            for found in rule.pattern.finditer(said):
                sign, run = found["o"], marked.organisation(found["o"])
                whole = all(mention.collective for mention in run) or _POSSESSED.search(marked.surfaces[sign])
                if sign in told or whole or not _several(run):
                    continue
                told.add(sign)
                yield from self._facts(rule, found, sentence, marked, self._projects(rule, found, said, marked, topic))

    def _ours(self, sentence: Sentence, marked: Marked, said: str, topic: tuple[int, ...]) -> Iterator[Participation]:
        """Our own part in what is said to be done with others, by nobody else."""
        ours = self.organisations.ours
        for rule in OURS if ours else ():
            for found in rule.pattern.finditer(said):
                numbers = self._projects(rule, found, said, marked, topic)
                for fact in self._facts(rule, found, sentence, marked, numbers):
                    yield replace(fact, organisation=ours or "", collective=False)

    def _facts(
        self, rule: Rule, found: re.Match[str], sentence: Sentence, marked: Marked, numbers: tuple[int, ...]
    ) -> Iterator[Participation]:
        place = sentence.passage.span()
        named = list(self._names(rule, found, marked, place))
        role = rule.several if rule.several and len(named) > 1 else rule.role
        if role in _HEADS and any(collective for _, collective in named):
            role = Role.PARTICIPANT
        for name, collective in named:
            for number in self.paired.get(name, numbers):
                project = self.draft.projects[number]
                if not (holds_for(rule.only, name, project) or (rule.only is Only.COMPANIES and name in self.guessed)):
                    continue
                yield Participation(
                    project=project.name,
                    organisation=name,
                    role=role,
                    item=sentence.item,
                    evidence=(place,),
                    collective=collective,
                )

    def _names(self, rule: Rule, found: re.Match[str], marked: Marked, place: Span) -> Iterator[tuple[str, bool]]:
        groups = found.groupdict()
        if sign := groups.get("o"):
            run = marked.organisation(sign)
            if HYPOTHETICAL.search(marked.surfaces[sign]):  # "de tillfrågade kommunerna"
                return
            if len(run) == 1 and run[0].bare and not means_municipality(rule, sign, marked):
                return
            for mention in run:
                if mention.doubt:
                    self.draft.doubts.append(Doubt(about=mention.doubt, evidence=(place,)))
                yield from ((name, mention.collective) for name in mention.names)
        elif (own := groups.get("own")) and (surface := marked.surfaces[own].strip(' "”'))[:1].isupper():
            yield surface, False
        elif (name := groups.get("name")) and not (rule.role in _HEADS and like_first_name(name)):
            yield name, False

    def _projects(
        self, rule: Rule, found: re.Match[str], clause: str, marked: Marked, topic: tuple[int, ...]
    ) -> tuple[int, ...]:
        """The project that the rule names, else the nearest in the clause, else what the item speaks of."""
        told_of, into = _TOLD_OF.search(clause, 0, found.start()), _INTO.match(clause, found.end())
        if sign := found.groupdict().get("p") or (told_of and told_of[1]) or (into and into[1]):
            return marked.project(sign)
        if another(clause, found, placed=rule.role is Role.SITE):
            return ()
        inside, before, after = map(marked.about, (found[0], clause[: found.start()], clause[found.end() :]))
        nearest = inside[-1:] or before[-1:] or after[:1]
        return marked.project(nearest[0]) if nearest else topic


def _overlap(one: Named | Mention, other: Named | Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _several(run: Iterable[Mention]) -> bool:
    """Whether an enumeration names more than one."""
    return sum(len(mention.names) for mention in run) > 1


def _outside(clause: str, marked: Marked) -> Iterator[str]:
    """Who takes no part, so that whatever else they do they do as partners."""
    for doer, lost in idle(clause):
        if lost == {Role.PARTICIPANT}:
            yield from (name for one in marked.organisation(doer) for name in one.names)
