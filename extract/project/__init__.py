"""Projects: undertakings that minutes name, under all the names they give them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from extract.document import Span
from extract.draft import Draft
from extract.facts import AgendaItem, Project, ProjectKind, Stated
from extract.people import is_title
from extract.project import purchase, study
from extract.project.candidate import Candidate
from extract.project.column import tabled
from extract.project.digression import turns_away
from extract.project.entry import listed
from extract.project.fact import read_facts
from extract.project.figure import figured
from extract.project.front import fronted
from extract.project.heading import headed
from extract.project.heir import heirs
from extract.project.item import Item, items
from extract.project.label import labels
from extract.project.line import Line, Named, brackets, emphasised, line
from extract.project.name import names
from extract.project.other import is_order
from extract.project.papers import without_papers
from extract.project.proper import candidates, proper, told_around
from extract.project.purchase import bought
from extract.project.rename import renamings
from extract.project.retold import retold
from extract.project.sequel import sequels
from extract.project.service import described, services
from extract.project.slot import COLUMNS, is_person, slots
from extract.project.small import in_small_letters
from extract.project.telling import UNDERTAKINGS
from extract.project.title import centre, echoed, formed, labelled, meant, repeated, slogan, steered
from extract.project.twin import apart, twins
from extract.reading import Turn, follow, turns
from extract.topic import ProjectNames, Topic
from ontology.register import load

_LINKS = "i|på|för|mot|med|av|till|och|om|från"
"""Small words with which a name goes on."""
_VERB = re.compile(rf"(?!(?:{_LINKS}|utan)\b)[a-zåäö]")
_GOES_ON = re.compile(rf"(?:{_LINKS}) ")
_TORN = 3
"""So many times as long as the name, a place holds other words too: the name stands in a margin, on several lines."""


@dataclass(slots=True)
class _Known:
    """One project while its names are gathered."""

    names: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    kind: ProjectKind | None = None
    said: bool = False
    """Whether a word says that it is an undertaking."""

    def call(self, names: Iterable[str]) -> None:
        """Give it more names."""
        self.names += [name for name in dict.fromkeys(names) if name not in self.names]

    def take(self, named: Named) -> None:
        """Add what a sentence introduces."""
        self.call((named.name, *named.others))
        self.spans.append(named.span)
        self.said |= named.said
        if self.kind in (None, ProjectKind.INITIATIVE) and named.kind:
            self.kind = named.kind


def find_projects(draft: Draft) -> None:
    """Puts the projects on the draft, with what is said of each, and on every item the projects it is about."""
    read = turns(draft)
    emphasis = emphasised(draft.document) if draft.document.markup else []
    lines = [line(turn.sentence, emphasis, draft.document) for turn in read]
    read_in = list(items(without_papers(lines)))
    people = [row.person for row in draft.attendance]
    found = [*steered(draft.meeting.body), *(one for one in _named(read_in) if not _is_somebody(one, people))]
    if not found:
        return
    known = _united([*found, *sequels(found, lines), *heirs(found, read_in)], scanned=bool(draft.repairs))
    _rename(known, lines)
    projects = [
        Project(
            name=one.names[0], other_names=tuple(one.names[1:]), kind=one.kind, evidence=tuple(dict.fromkeys(one.spans))
        )
        for one in known
    ]
    draft.unsaid = {one.names[0] for one in known if not one.said}
    follow(read, projects, lambda number: turns_away(lines[number]))
    draft.projects = read_facts(draft, projects, read)
    draft.items = _about(draft.items, draft.projects, read)


def _named(found_in: Iterable[Item]) -> list[Named]:
    """Every name that a rule finds, those first whose extent is certain."""
    found = (named for item in found_in for named in apart(_named_in(item)))
    return sorted((named for named in found if _could_be_a_name(named.name)), key=lambda named: not named.certain)


def _named_in(item: Item) -> list[Named]:
    """The names that one item introduces."""
    entitled = list(names(item.title))
    here = [*entitled, *(named for one in item.below for named in names(one))]
    here += [*labelled(item.title), *slogan(item.title)]
    if item.speaks:
        here += [*twins(item), *centre(item), *repeated(item), *retold(item), *bought(item)]
    here = purchase.as_one(item, study.as_one(entitled, here))
    return here + _unintroduced(item, here) if item.speaks else here


def _unintroduced(item: Item, introduced: Sequence[Named]) -> list[Named]:
    """The names that where they stand shows, and what is told there, in an item that introduces others."""
    here = [*listed(item), *headed(item), *tabled(item), *labels(item)] or [*formed(item)]
    if introduced or here or UNDERTAKINGS.sees(item.body):
        here += _unsaid_of(slots(item))
    capitals = candidates(item)
    here += _unsaid_of([*proper(capitals), *in_small_letters(item), *figured(item)])
    here += _unsaid_of(told_around(one for one in capitals if one.is_quoted or one.is_phrase_of_its_own))
    return here if introduced or here else _unsaid(item, capitals)


def _unsaid(item: Item, capitals: Sequence[Candidate]) -> list[Named]:
    """The names in an item that says of none that it is a project's: of what else it tells, its title first."""
    entitled = [*meant(item), *echoed(item)]
    around = (one for one in told_around(capitals) if not any(one.name in whole.name for whole in entitled))
    return [*_unsaid_of(around)] or [*_unsaid_of(fronted(item))] or entitled or [*described(item)] or [*services(item)]


def _unsaid_of(found: Iterable[Named]) -> Iterator[Named]:
    """The same, as names that no word calls an undertaking's."""
    return (named._replace(said=False) for named in found)


def _could_be_a_name(text: str) -> bool:
    """Whether it is more than a letter, no municipality, no head of a table and nothing that a council adopts."""
    return len(text) > 1 and load().find(text, short=True) is None and not (COLUMNS.search(text) or is_order(text))


def _is_somebody(named: Named, people: Sequence[str]) -> bool:
    """Whether it calls somebody at the meeting by name, or by office and name, or tells what they do or have.

    "Maj anslöt" and "Majs lista" are read from capital letters, "projektet Majs hus" is not.
    """
    first, _, rest = named.name.strip("!?").partition(" ")
    if rest[:1].isupper():
        return named.name in people or (is_title(first) and is_person(rest))
    called = (f"{first} ", f"{first.removesuffix('s')} ")
    if not any(person.startswith(called) for person in people):
        return False
    theirs = first.endswith("s") and " " not in rest and not named.certain
    return not rest or theirs or _VERB.match(rest) is not None


def _united(found: Sequence[Named], *, scanned: bool) -> list[_Known]:
    """One entry a project: names that are alike but for marks, a tagline, a genitive or, in a scan, a letter."""
    known: list[_Known] = []
    for named in found:
        keys = [_key(name) for name in (named.name, *named.others)]
        home = next(
            (one for one in known if any(_alike(key, _key(name), scanned) for name in one.names for key in keys)), None
        )
        if home is None and not named.certain:
            if any(_holds(one, named) for one in known):
                continue
            home = next((one for one in known if _stands_there(one, named)), None)
            if home:
                home.spans.append(named.span)
                continue
        if home is None:
            home = _Known()
            known.append(home)
        home.take(named)
    for one in known:
        if one.kind is ProjectKind.PROCUREMENT:
            one.names.sort(key=lambda name: name.startswith("Upphandling av"))
        else:
            one.names.sort(
                key=lambda name: (
                    bool(re.search(r"\s[–—-]\s", name)) and not name.startswith("#"),
                    len(name) < 7 and name.isupper(),
                )
            )
    return known


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    text = re.sub(
        r"^(?:gemensam )?upphandling av (?:ett |en |nytt |ny )?|^förstudie (?:om|kring|av|för) (?:en |ett |gemensam |"
        r"ny )?|(?<=\w)-projektet$",
        "",
        name.casefold(),
    )
    return re.sub(r"\s+", " ", re.sub(r"[\"“”'’*_.,()–—-]+", " ", text)).strip()


def _alike(first: str, second: str, scanned: bool) -> bool:
    if first == second or first == second + "s" or second == first + "s":
        return True
    if not scanned or len(first) < 6 or first.count(" ") != second.count(" "):
        return False
    return DamerauLevenshtein.distance(first, second, score_cutoff=2) <= (
        2 if len(first) > 12 or first[0] == "#" else 1
    )


def _holds(one: _Known, part: Named) -> bool:
    """Whether words of a known name were read as a name of their own: its last, or where it is told."""
    if any(_key(name).endswith(" " + _key(part.name)) for name in one.names):
        return True
    told = (span for span in one.spans if span.end - span.start < _TORN * max(map(len, one.names)))
    return any(span.start < part.span.start < span.end for span in told)


def _stands_there(one: _Known, named: Named) -> bool:
    """Whether a name read from its capital letters is the beginning of a known one, or goes on with a preposition."""
    key, there = _key(named.name), _key(named.context)
    for name in one.names:
        known = _key(name)
        if there == known or (there.startswith(known + " ") and len(known) >= len(key)):
            return True
        if key.startswith(known + " ") and _GOES_ON.match(key, len(known) + 1):
            return True
    return False


def _rename(known: list[_Known], lines: Sequence[Line]) -> None:
    """ "X har bytt namn till Y": Y becomes another name of X, and is not a project of its own."""
    _shorten(known, lines)
    told = {i: found for i, one in enumerate(lines) if (found := list(renamings(one)))}
    if not told:
        return
    projects = [Project(name=one.names[0], other_names=tuple(one.names[1:]), evidence=()) for one in known]
    topic = Topic(ProjectNames(projects))
    numbered = list(known)
    for i, one in enumerate(lines):
        before = topic.current if topic.item == one.sentence.item else ()
        spoken = [named for named in topic.read(one.sentence.item, one.text) if len(named.projects) == 1]
        for said in told.get(i, ()):
            of = [named.projects[0] for named in spoken if said.is_of(one.text, named.end)]
            if said.now and not of and (old := [named for named in spoken if named.start > said.start]):
                numbered[old[0].projects[0]].names.insert(0, said.now)
            if of or (said.opens and len(before) == 1):
                target = numbered[of[-1] if of else before[0]]
                target.call(filter(_could_be_a_name, said.names))
                gone = _absorb(known, target)
                numbered = [target if one in gone else one for one in numbered]


def _shorten(known: Sequence[_Known], lines: Iterable[Line]) -> None:
    """ "X (AKRONYM)", wherever the text explains it."""
    for one in lines:
        for target in known if " (" in one.text else ():
            for name in tuple(target.names):
                if (at := one.text.find(f"{name} (")) >= 0:
                    target.call(brackets(one.text, name, at + len(name)))


def _absorb(known: list[_Known], target: _Known) -> list[_Known]:
    """Takes out projects that bear a name of `target`, or only its first words: they are the same."""
    keys = [_key(name) for name in target.names]
    others = [one for one in known if one is not target]
    gone = [one for one in others if any(f"{key} ".startswith(f"{_key(one.names[0])} ") for key in keys)]
    for other in gone:
        if _key(other.names[0]) in keys:
            target.call(other.names)
        target.spans += other.spans
        known.remove(other)
    return gone


def _about(items: Sequence[AgendaItem], projects: Sequence[Project], read: Sequence[Turn]) -> list[AgendaItem]:
    """The items with the projects that each speaks of, and where it names them first."""
    spoken: dict[str, dict[int, Span]] = {}
    for turn in read:
        for named in turn.projects:
            if named.by_name:
                place = turn.sentence.passage.span(named.start, named.end)
                spoken.setdefault(turn.sentence.item, {}).setdefault(named.projects[0], place)
    about = {
        item: tuple(Stated(projects[number].name, (place,)) for number, place in places.items())
        for item, places in spoken.items()
    }
    return [replace(item, about=about[item.number]) if item.number in about else item for item in items]
