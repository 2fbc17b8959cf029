"""A sentence in which every organisation, project and person is one character: rules can speak of them as of letters.

"Projektet Lyftet leds av Habo och Mullsjö kommuner" becomes "P leds av O", where P and O are characters of Unicode's
private use area that know whom they stand for. A rule is then an ordinary regular expression over what is said.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from extract.glance import Cued
from extract.organisation import Mention, enumerations

_FIRST = {"organisation": 0xE000, "project": 0xE400, "person": 0xE800}
ORGANISATION = "[\ue000-\ue3ff]"
PROJECT = "[\ue400-\ue7ff]"
PERSON = "[\ue800-\uebff]"
PROJECTS = re.compile(PROJECT)
ANY = "\ue000-\uebff"
"""For use inside a character class."""


class Named(NamedTuple):
    """A stretch of a text that names a project (by its index) or people (by their full names)."""

    start: int
    end: int
    projects: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    by_name: bool = True
    """False for "projektet", "det": a project that is only meant."""
    aside: bool = False
    """Whether a project is named only to say where another comes from ("en fortsättning på X")."""


@dataclass(slots=True)
class Marked:
    """The sentence, and what each of its marks stands for."""

    text: str = ""
    organisations: list[tuple[Mention, ...]] = field(default_factory=list)
    projects: list[tuple[int, ...]] = field(default_factory=list)
    people: list[tuple[str, ...]] = field(default_factory=list)
    surfaces: dict[str, str] = field(default_factory=dict)
    """What stood in the text, by mark."""
    asides: set[str] = field(default_factory=set)
    """Marks of projects that the sentence is not about."""

    def organisation(self, mark: str) -> tuple[Mention, ...]:
        """Whom a mark names: one, or those of an enumeration."""
        return self.organisations[ord(mark) - _FIRST["organisation"]]

    def project(self, mark: str) -> tuple[int, ...]:
        """Which projects a mark names."""
        return self.projects[ord(mark) - _FIRST["project"]]

    def plain(self, text: str) -> str:
        """Marked text as it stood, without the commas around it."""
        return "".join(self.surfaces.get(letter, letter) for letter in text).strip(" ,")

    def person(self, mark: str) -> tuple[str, ...]:
        """Whom a mark names."""
        return self.people[ord(mark) - _FIRST["person"]]

    def about(self, text: str) -> list[str]:
        """The marks of projects in a stretch of the marked text that it is about, in order."""
        return [mark for mark in PROJECTS.findall(text) if mark not in self.asides]


_AFFILIATED = re.compile(
    rf"({PERSON}),? (?:(?:tidigare|numera|till vardags) )?(?:(?:från|vid|på|hos|i) )?{ORGANISATION}(?!s)"
    r"(?:,|(?=[.\s)]|$))"
)
_UNIT = Cued(
    r"\b(?!\w*(?:läns|region))[\w-]*(?:förvaltning(?:en|arna)|nämnd(?:en|erna)|kontor(?:et|en)|fullmäktige|"
    r"[Kk]ommunstyrelsen) i "
    rf"(?={ORGANISATION}(?!s))"
)
"""What stands for its municipality: "socialnämnderna i Habo och Mullsjö"."""
_BODY = Cued(rf"(?<={ORGANISATION})s (?=[\w-]*(?:kommunstyrelse|fullmäktige|nämnd|regionstyrelse)\b)[\w-]+")
"""What decides for it: "Habos kommunstyrelse"."""
_WORKS_AT = rf"{PERSON},? (?:(?:från|vid|på) )?"
_STUDIES = Cued(
    rf"(?P<ahead>\b(?:[Ff]öljeforskare|[Uu]tvärderare)(?: (?:i|för|av) (?:[a-zåäö]*projektet|{PROJECT}))?"
    rf"(?: (?:är|blir|var)|:)? ){_WORKS_AT}(?={ORGANISATION})|"
    rf"{_WORKS_AT}(?={ORGANISATION},? (?:är|blir|var) (?:[a-zåäö]+ )?(?:följeforskare|utvärderare))"
)
"""Who does so does it for where they work: that is what takes part."""
_stays = itemgetter(1)
"""What is left of a match: a template would be read anew each time."""
_ABBREVIATED = re.compile(
    rf"({ORGANISATION}) \((?:(?:d\.?v\.?s\.? )?{ORGANISATION}(?: alltså)?|[A-ZÅÄÖ][\w-]{{1,9}})\)"
)


_PAID_BY = re.compile(
    r"\b(?:[\w-]*(?:pengar|medel|stöd|bidrag|finansiering)(?:na|en|et)?(?: \w+)? (?:från|av)|finansiera\w* av) $",
    re.IGNORECASE,
)
_AS_OWNER = re.compile(r" som (?:projektägare|huvudman|ägare|samordnare|lead partner|koordinator)\b")
"""What one of two is, when both are named after who pays: "pengar från A och B som projektägare"."""
_AGENT = re.compile(r"(?:\bav|(?<=[a-zåäö] )från) $")
_BREAK = re.compile(r", (?:och|samt|medan) ")
"""What stands between two clauses; within an enumeration "och" has no comma."""
_STAFF = re.compile(r"(?:^|[.;:,] )(?:[\wåäö]+ )?(?!kom|är|var|har|få)[\wåäö]+ från $")
"""Who begins a clause: "Lärare från A och B ingår"."""
_ANOTHER = re.compile(
    r" (?!(?:efter|eller|över|under|utöver|tillsammans)\b)"
    r"(?:ska|har|är|var|blir|kommer|vill|får|står|går|[a-zåäö]+(?:ar|er|de))\b"
)
_DONE_BY = re.compile(
    r"\b(?:äger|ägde|leder|ledde|driver|drev|samordnar|finansierar|bekostar|betalar|deltar|deltog|medverkar|ingår|bidrar|"
    r"levererar|svarar|ansvarar|koordinerar) $"
)
"""What stands before whoever does it: "där äger A och B deltar" says two things."""
_SHARED_HEAD = re.compile(r"\bkommuner(?:na)?s?$")
_PRIVATE = re.compile(f"[{ANY}]")
_MOST = 1000
"""Stretches in one text, so that each kind of mark keeps to its own characters."""


def mark(text: str, organisations: Iterable[Mention] = (), named: Sequence[Named] = ()) -> Marked:
    """`text` with marks; of two stretches that overlap the first counts, of two that begin together the longer.

    A name that is a person's here ("Nora") is not the place of that name; a known name that begins inside what looks
    like a person's ("Bakom Lyftet"), or a project's before a place ("i Lyftet Habo"), shows that it is none.
    """
    marked, text = Marked(), _PRIVATE.sub(" ", text)
    known = [one for one in named if one.projects and one.by_name]
    mentions = sorted(
        (one for one in organisations if not any(it.start <= one.start and one.end <= it.end for it in known)),
        key=lambda mention: mention.start,
    )
    runs = [part for run in enumerations(text, mentions) for part in _parted(text, [mentions[i] for i in run])]
    stretches: list[tuple[int, int, tuple[Mention, ...] | Named]] = [
        (run[0].start, run[-1].end, tuple(run)) for run in runs
    ]
    begins = [*(one.start for one in known), *(run[0].start for run in runs if not run[0].bare)]
    pairs = {(one.start, run[-1].end) for one in known for run in runs if run[0].start == one.end + 1}
    stretches += [
        (one.start, one.end, one)
        for one in named
        if not (one.people and (any(one.start < at < one.end for at in begins) or (one.start, one.end) in pairs))
    ]
    parts: list[str] = []
    behind = 0
    for start, end, what in sorted(stretches, key=_order)[:_MOST]:
        if start < behind:
            continue
        sign = _sign(marked, what)
        marked.surfaces[sign[0]] = text[start:end]
        parts += (text[behind:start], sign)
        behind = end
    marked.text = "".join((*parts, text[behind:]))
    return marked


def _order(stretch: tuple[int, int, tuple[Mention, ...] | Named]) -> tuple[int, int, bool]:
    start, end, what = stretch
    return start, -end, not isinstance(what, Named) and what[0].bare


def _parted(text: str, run: list[Mention]) -> list[list[Mention]]:
    """The run, or what says another thing apart: "ägs av A och B bidrar med", "ägs av A, och B och C bidrar"; what
    shares a head is one: "från A och B kommuner bidrar".
    """
    broken = any(_BREAK.match(text, one.end) for one in run[:-1])
    if not broken and _SHARED_HEAD.search(text, run[-1].start, run[-1].end):
        return [run]
    of_both = _STAFF.search(text, 0, run[0].start)
    says_more = not of_both and _AGENT.search(text, 0, run[0].start) and _ANOTHER.match(text, run[-1].end)
    owns = _PAID_BY.search(text, 0, run[0].start) and _AS_OWNER.match(text, run[-1].end)
    if len(run) > 1 and says_more:
        begins = next((i for i in range(1, len(run)) if _BREAK.match(text, run[i - 1].end)), len(run) - 1)
        return [run[:begins], run[begins:]]
    if len(run) > 1 and owns:
        return [run[:-1], run[-1:]]
    if len(run) > 1 and _DONE_BY.search(text, 0, run[0].start) and _ANOTHER.match(text, run[-1].end):
        return [run[:-1], run[-1:]]
    return [run]


def _sign(marked: Marked, what: tuple[Mention, ...] | Named) -> str:
    """A new mark; a genitive keeps its s."""
    if not isinstance(what, Named):
        marked.organisations.append(what)
        return chr(_FIRST["organisation"] + len(marked.organisations) - 1) + ("s" if what[-1].genitive else "")
    if what.people:
        marked.people.append(what.people)
        return chr(_FIRST["person"] + len(marked.people) - 1)
    marked.projects.append(what.projects)
    sign = chr(_FIRST["project"] + len(marked.projects) - 1)
    if what.aside:
        marked.asides.add(sign)
    return sign


def without_affiliations(text: str) -> str:
    """The marked text without where somebody works ("Maj Ek, Habo kommun,"), whose unit it is, and abbreviations."""
    text = _STUDIES.sub(r"\g<ahead>", _BODY.sub("", text))
    return _UNIT.sub("", _AFFILIATED.sub(_stays, _ABBREVIATED.sub(_stays, text)))


def apart(text: str, named: Sequence[Named]) -> str:
    """The text, with a project's name hidden where a capital follows: "i Lyftet Habo" names no "Lyftet Habo"."""
    for one in named:
        if (
            one.projects
            and one.by_name
            and text[one.end : one.end + 1] == " "
            and text[one.end + 1 : one.end + 2].isupper()
        ):
            text = f"{text[: one.start]}{'x' * (one.end - one.start)}{text[one.end :]}"
    return text
