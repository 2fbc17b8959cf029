"""What one clause states: plainly, for granted, or only by naming somebody beside the project."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from extract.facts import Participation, Role
from extract.glance import Cued
from extract.marked import ORGANISATION
from extract.organisation import Mention
from extract.participation.denial import APPLIED, INCUMBENT, JOINING
from extract.participation.labelled import labelled
from extract.participation.pairing import alike, left_to_say, respective
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
from extract.participation.scene import Scene, group

MERE = (Role.PARTICIPANT, Role.PARTNER)
HERE = (*MERE, Role.SITE)
"""Parts that are taken at home."""
_ORGANISATION = re.compile(ORGANISATION)
_UNSAID = ((APPLIED, Role.FUNDER), (INCUMBENT, Role.SUPPLIER))
"""What a clause does not tell, whatever its words."""
_HAS_LAPSED = Cued(
    r"\b(?:[Nn]uvarande|[Tt]idigare|går ut|löper ut|en ansökan|sägs upp|sagt upp|uteslut\w*|förkasta\w*|avslag|avslogs|"
    r"tvåa|utebl\w+|t(?:agit|og) slut|dra(?:gits|s) in|drogs in|[Ii]nget|[Ii]nga|[Ii]ngen|saknas|ansöker|"
    r"ansökte|söker|söks|sökte|sökt|sökts)\b"
)
_POSSESSED = re.compile(r"(?:kommuner|kommun|Region \w+|regioner)s$")


def _says_less(rule: Rule) -> bool:
    """Whether a rule's part counts only where nothing plainer is said."""
    return rule.role in MERE or rule.only is Only.COMPANIES


def taken_for_granted(scene: Scene, clause: str, topic: tuple[int, ...]) -> Iterator[Participation]:
    """What holds whatever a clause denies or hopes: who invites others, whose service it is."""
    for rule in TAKEN.within(clause):
        for found in rule.pattern.finditer(clause):
            yield from scene.facts(rule, found, scene.projects(rule, found, clause, topic))


@dataclass(slots=True)
class Statement:
    """A clause that neither denies nor hopes what it says, and whom it tells of so far."""

    scene: Scene
    said: str
    topic: tuple[int, ...]
    """The projects that the item was speaking of when the clause began."""
    held: dict[str, list[tuple[Rule, tuple[int, ...]]]] = field(default_factory=dict)
    """By the marks of those it told of: what, and in which projects."""
    told: dict[str, set[str]] = field(default_factory=dict)
    """By the marks of those it told of: their names; a rule may hold for some of an enumeration alone."""
    paired: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """The one project of each organisation, where several of both are told in pairs."""

    def read(self) -> tuple[list[Participation], list[Participation]]:
        """What the clause says of somebody, and who besides is named where it speaks of a project."""
        asked, is_field = labelled(self.said)
        named = _ORGANISATION.search(self.said) is not None
        rules = () if is_field else (RULES if named else NAMELESS).within(self.said)
        if named:
            self.paired = respective(self.scene.marked, self.said, self.scene.met)
        plain = [fact for rule, found in asked for fact in self._tell(rule, found, self.topic)]
        plain += self._by_rules(rules)
        if is_field or not named:
            return plain, []
        return [*plain, *self._in_turn()], list(chain(self._vague(), self._ours(), self._together()))

    def _tell(self, rule: Rule, found: re.Match[str], projects: tuple[int, ...]) -> list[Participation]:
        sign = group(found, "o") or ""
        told = self.told.get(sign, set()) if _says_less(rule) and self._is_left(sign) else ()
        facts = [fact for fact in self.scene.facts(rule, found, projects, self.paired) if fact.organisation not in told]
        if facts and sign:
            self.held.setdefault(sign, []).append((rule, projects))
            self.told.setdefault(sign, set()).update(fact.organisation for fact in facts)
        return facts

    def _is_left(self, sign: str) -> bool:
        """Whether the clause told of some of an enumeration, and of others not."""
        if not (told := self.told.get(sign)):
            return False
        return any(name not in told for one in self.scene.marked.organisation(sign) for name in one.names)

    def _by_rules(self, rules: Iterable[Rule]) -> Iterator[Participation]:
        unsaid = {role for sign, role in _UNSAID if sign.search(self.said)} if rules else ()
        for rule in rules:
            for found in rule.pattern.finditer(self.said) if rule.role not in unsaid else ():
                if not self._has_plainer(rule, found):
                    yield from self._tell(rule, found, self._projects(rule, found))

    def _has_plainer(self, rule: Rule, found: re.Match[str]) -> bool:
        """Whether a clause told more of somebody than a rule does; who pays may plainly join as well."""
        sign = group(found, "o") or ""
        held = self.held.get(sign)
        if not held or (rule.role is Role.PARTICIPANT and self._is_left(sign)):
            return False
        joins = rule.role is Role.PARTICIPANT and all(one.role is Role.FUNDER for one, _ in held)
        return _says_less(rule) and not (joins and JOINING.search(found[0]))

    def _in_turn(self) -> Iterator[Participation]:
        """What holds of others as it does of whom the clause told first."""
        first = next(iter(self.held.values()), [])
        if not first:
            return
        for found in alike(self.said, gapped=first[0][0].role in HERE):
            for rule, projects in first if found["o"] not in self.held else ():
                yield from self.scene.facts(rule, found, projects, self.paired)
        for found in left_to_say(self.said):
            yield from self._tell(first[0][0], found, self.scene.marked.project(found["p"]))

    def _vague(self) -> Iterator[Participation]:
        """Who does something that a project needs, or has something of it tried, where nothing plainer is said."""
        vague = [*VAGUE.within(self.said), *(AT if TRIED.search(self.said) else ())]
        if not vague or _HAS_LAPSED.search(self.said) or APPLIED.search(self.said):
            return
        for rule in vague:
            for found in rule.pattern.finditer(self.said):
                if found["o"] not in self.held:
                    yield from self._tell(rule, found, self._projects(rule, found))

    def _ours(self) -> Iterator[Participation]:
        """Our own part in what is said to be done with others, by nobody else."""
        for rule in OURS if self.scene.ours else ():
            for found in rule.pattern.finditer(self.said):
                for fact in self.scene.facts(rule, found, self._projects(rule, found)):
                    yield replace(fact, organisation=self.scene.ours or "", collective=False)

    def _together(self) -> Iterator[Participation]:
        """Several who are named one after another where the project is, or who do something for it."""
        marked = self.scene.marked
        if not any(map(_several, marked.organisations)) or ELSEWHERE.search(self.said):
            return
        for rule in (THERE, DOING, SHARING):
            for found in rule.pattern.finditer(self.said):
                sign, run = found["o"], marked.organisation(found["o"])
                whole = all(mention.collective for mention in run) or _POSSESSED.search(marked.surfaces[sign])
                if sign not in self.held and not whole and _several(run):
                    projects = self._projects(rule, found)
                    self.held[sign] = [(rule, projects)]
                    yield from self.scene.facts(rule, found, projects, self.paired)

    def _projects(self, rule: Rule, found: re.Match[str]) -> tuple[int, ...]:
        return self.scene.projects(rule, found, self.said, self.topic)


def _several(run: Iterable[Mention]) -> bool:
    """Whether an enumeration names more than one."""
    return sum(len(mention.names) for mention in run) > 1
