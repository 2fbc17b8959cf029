"""A sentence with who is in it, in which rules find who has a part in what."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from extract.draft import Draft
from extract.facts import Doubt, Participation, Role
from extract.marked import ANY, PROJECT, Marked
from extract.organisation.guess import like_first_name
from extract.participation.clause import another
from extract.participation.kind import holds_for, means_municipality
from extract.participation.prospect import is_hypothetical
from extract.participation.role.rule import Only, Rule
from extract.sentence import Sentence

_HEADS = (Role.LEAD, Role.OWNER)
_TOLD_OF = re.compile(rf"({PROJECT}),? (?:som|där) [^.;,{ANY}]*$")
""" "P, som hade O som ägare": also of a project that is named only in passing."""
_INTO = re.compile(rf" (?:(?:i|inom|till|om|på|för|kring) )?({PROJECT})")
_EACH_ALL: Mapping[str, tuple[int, ...]] = {}


@dataclass(slots=True)
class Scene:
    """A marked sentence, and what a rule that holds in it amounts to."""

    draft: Draft
    sentence: Sentence
    marked: Marked
    guessed: Set[str] = frozenset()
    """Organisations that only their part shows."""
    ours: str | None = None
    """The municipality that speaks of itself."""
    met: tuple[int, ...] = ()
    """The projects that the item has named so far."""
    outside: Set[str] = frozenset()
    """Who takes no part, so that whatever else they do they do as partners."""

    def facts(
        self,
        rule: Rule,
        found: re.Match[str],
        projects: tuple[int, ...],
        paired: Mapping[str, tuple[int, ...]] = _EACH_ALL,
    ) -> Iterator[Participation]:
        """Who has a part in the projects where a rule was found; those who are `paired` only in the one of theirs."""
        named = list(self._names(rule, found))
        role = rule.several if rule.several and len(named) > 1 else rule.role
        if role in _HEADS and any(collective for _, collective in named):
            role = Role.PARTICIPANT
        for name, collective in named:
            for number in paired.get(name, projects):
                project = self.draft.projects[number]
                if not (holds_for(rule.only, name, project) or (rule.only is Only.COMPANIES and name in self.guessed)):
                    continue
                yield Participation(
                    project=project.name,
                    organisation=name,
                    role=role,
                    item=self.sentence.item,
                    evidence=(self.sentence.passage.span(),),
                    collective=collective,
                )

    def _names(self, rule: Rule, found: re.Match[str]) -> Iterator[tuple[str, bool]]:
        """Whom a rule is about, each with whether they are of a group that is named as a whole."""
        if sign := group(found, "o"):
            yield from self._marked_names(rule, sign)
        elif (own := group(found, "own")) and (surface := self.marked.surfaces[own].strip(' "”'))[:1].isupper():
            yield surface, False
        elif (name := group(found, "name")) and not (rule.role in _HEADS and like_first_name(name)):
            yield name, False

    def _marked_names(self, rule: Rule, sign: str) -> Iterator[tuple[str, bool]]:
        run = self.marked.organisation(sign)
        if is_hypothetical(self.marked.surfaces[sign]):  # "de tillfrågade kommunerna"
            return
        if len(run) == 1 and run[0].bare and not means_municipality(rule, sign, self.marked):
            return
        for mention in run:
            if mention.doubt:
                self.draft.doubts.append(Doubt(about=mention.doubt, evidence=(self.sentence.passage.span(),)))
            yield from ((name, mention.collective) for name in mention.names)

    def projects(self, rule: Rule, found: re.Match[str], clause: str, topic: tuple[int, ...]) -> tuple[int, ...]:
        """The project that the rule names, else the nearest in the clause, else what the item speaks of."""
        told_of, into = _TOLD_OF.search(clause, 0, found.start()), _INTO.match(clause, found.end())
        if sign := group(found, "p") or (told_of and told_of[1]) or (into and into[1]):
            return self.marked.project(sign)
        if another(clause, found, placed=rule.role is Role.SITE):
            return ()
        inside, before, after = map(self.marked.about, (found[0], clause[: found.start()], clause[found.end() :]))
        nearest = inside[-1:] or before[-1:] or after[:1]
        return self.marked.project(nearest[0]) if nearest else topic


def group(found: re.Match[str], name: str) -> str | None:
    """What stands in a group of a rule, where the rule has that group."""
    return found[name] if name in found.re.groupindex else None
