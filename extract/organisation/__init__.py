"""Organisations as running text names them: in the genitive, enumerated under one head, by the group, or unknown.

`Organisations` is made for one document: "länets kommuner" and "kommunen" mean what the document makes them mean.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from extract.draft import Draft
from extract.glance import Cued, Glance, Shelf
from extract.organisation import context
from extract.organisation.group import GROUP, Group, members, rest
from extract.organisation.listed import LONGEST_HEAD, known
from extract.organisation.ours import HOME, speaker
from extract.organisation.pattern import parties, unknown
from extract.organisation.region import SPOKEN_OF, called, listed
from ontology.register import Kind, Organisation, Register, load

_AND = re.compile(
    r"(?: \(\d[^()]{0,20}\))?\s*(?:,|/|&)?\s*(?:och |samt |respektive |resp\.? |eller |liksom |såväl som |och även |"
    r",? (?:även|också) |(?:och|samt),? (?:(?:nu )?senast|även|också|nyligen|"
    r"(?:sedan|från(?: och med)?) (?:den |i )?(?:\d{1,2} )?\w+),? |"
    r"(?:och|samt), (?:efter|genom|i och med|från och med|sedan) [^.;,()]{3,30}, )?"
    r"(?:(?:[a-z]*bolaget|föreningen|företaget|stiftelsen|myndigheten|studieförbundet) )?",
    re.IGNORECASE,
)
_ONLY_AND = re.compile(rf"(?:{_AND.pattern})(?:(?:i|av) )?|\s+som\s+", re.IGNORECASE)
_HEAD_AFTER = re.compile(r"\s+kommuner(?:na)?s?\b")
_HEAD_BEFORE = re.compile(
    r"(?:\b(?P<those>[Dd]e \w+ kommunerna )|"
    r"\b(?:[A-ZÅÄÖ][\w-]+s|[Kk]ust|[Gg]rann|[Ss]kärgårds)?[Kk]ommun(?:erna|er|en)?:? (?:är )?)$"
)
_POINTER = re.compile(
    r"\b[Dd]en (?:(?P<first>förstnämnda)|sistnämnda)(?: kommunen)?\b(?! [a-zåäö]+(?:et|en)\b)|"
    r"\b[Dd]en (?:(?P<former>förra)|senare) kommunen\b"
)
_SCHOLAR = Cued(
    r"(?<![\w-] )\b(?:[Uu]niversitetets?|[Hh]ögskolans?)\b(?! [i A-ZÅÄÖ])|(?<=[a-zåäö] )(?:universitetets?|"
    r"högskolans?)\b"
)
_WITHOUT = re.compile(r",? (?:utom|förutom|undantaget|bortsett från|med undantag (?:av|för)) ")
_OF_ALL = re.compile(r"\b[Aa]v (?=[A-ZÅÄÖ]|länets|regionens|de )")
_COUNTY_BOARD = Cued(
    r"\b(?P<board>[Ll]änsstyrelsens?)\b(?! i )(?: (?P<place>[A-ZÅÄÖ][a-zåäö]+(?: [A-ZÅÄÖ][a-zåäö]+)?(?: län)?))?"
)
_UNION = Cued(r"\b(?:[Ss]amordnings|[Kk]ommunal|[Uu]tbildnings|[Rr]äddningstjänst)?[Ff]örbundets?\b(?! [A-ZÅÄÖ])")
_FUND = ("fond", "fonden", "fonder")
_WE = ("vi", "oss", "vår", "vårt")
_MEANS = Shelf(
    (
        ("group", Glance.of(GROUP)),
        ("regions", SPOKEN_OF),
        ("implied", Glance.of(*(rule.pattern for rule in (HOME, _SCHOLAR, _COUNTY_BOARD, _UNION)))),
        ("pointer", Glance.of(_POINTER)),
    )
)
"""How a text may mean somebody beside whom it names."""


class Mention(NamedTuple):
    """Organisations named at `start` to `end` of a text: one, or the members of a whole group."""

    names: tuple[str, ...]
    start: int
    end: int
    collective: bool = False
    bare: bool = False
    """A municipality's place name alone, which can also mean the place."""
    genitive: bool = False
    doubt: str = ""
    """Why a group could not be expanded, in Swedish."""


@dataclass(slots=True)
class Organisations:
    """Finds organisations in the texts of one document."""

    county: str | None = None
    """The code of the county that "länet" means."""
    home: str | None = None
    """Whom "kommunen" or "regionen" means, where the document is one municipality's or region's own."""
    circle: tuple[Organisation, ...] = ()
    """The municipalities that sit on the body."""
    seats: tuple[Organisation, ...] = ()
    """All that sit on the body."""
    local: tuple[str, ...] = ()
    """Organisations that only this document knows."""
    scholar: str | None = None
    """Whom "universitetet" means, where the document names one."""
    union: str | None = None
    """Whom "förbundet" means where an item names none: the one whose minutes these are."""
    register: Register = field(default_factory=load)
    _local: re.Pattern[str] | None = None
    _near: tuple[Organisation, ...] = ()
    """The municipalities that the item last named together."""
    _last: tuple[Organisation, ...] = ()
    """The municipalities of the last sentence that names any."""
    _named: tuple[Organisation, ...] = ()
    """All municipalities that the item has named."""
    _heard_regions: frozenset[str] = frozenset()
    """The regions that the item has named."""
    _union: str | None = None
    """Whom "förbundet" means in this item."""
    _school: str | None = None
    """Whom "universitetet" means in this item."""
    _speaker: str | None = None
    """Whom "vi" and "kommunen" mean in a paragraph that begins "Habo: "."""

    def __post_init__(self) -> None:
        if self.local:
            names = "|".join(map(re.escape, sorted(self.local, key=len, reverse=True)))
            self._local = re.compile(rf"(?<![\w#-])({names})s?(?![\w-])")

    @classmethod
    def of(cls, draft: Draft) -> "Organisations":
        """As the document's head, its attendance list, its body and its text suggest; found out once."""
        draft.organisations = draft.organisations or cls._read(draft)
        return draft.organisations

    @classmethod
    def _read(cls, draft: Draft) -> "Organisations":
        head = " ; ".join(line.passage.text for line in (*draft.running, *draft.head))
        body = draft.meeting.body.value if draft.meeting.body else ""
        text = " ; ".join(passage.text for one in draft.sections for passage in (one.title, *one.paragraphs))
        of_body, of_head, named = ([form for form, _, _ in known(part)] for part in (body, head, text))
        county = context.county(((of_body, body, 20), (of_head, head, 5), (named, text, 1)))
        home = context.home((*of_body, *of_head), draft)
        seats = context.seats(draft)
        circle = tuple(one for one in seats if one.kind is Kind.MUNICIPALITY)
        local, scholar = context.employers(draft, text), context.scholar(named)
        return cls(county, home, circle, seats, local, scholar, context.union(body, head))

    def begin(self) -> None:
        """A new item: whom "förbundet" and "de tre kommunerna" mean is yet to be said."""
        self._near, self._last, self._named, self._union, self._school = (), (), (), self.union, self.scholar
        self._speaker, self._heard_regions = None, frozenset()

    def begin_paragraph(self, text: str) -> None:
        """A new paragraph, in which a municipality may speak of itself: "Habo: Vi är med"."""
        name = speaker(text)
        named = self.register.find(name, short=True) if name else None
        self._speaker = named.label if named and named.kind is Kind.MUNICIPALITY else None

    def hear(self, text: str, mentions: Sequence[Mention]) -> None:
        """Note whom a sentence names, for "förbundet" and "de tre kommunerna" in the next ones."""
        if not mentions:
            return
        meant = {name: self.register.find(name) for mention in mentions for name in mention.names}
        here: tuple[Organisation, ...] = ()
        for run in enumerations(text, mentions):
            found = (meant[name] for i in run for name in mentions[i].names)
            together = tuple(one for one in found if one and one.kind is Kind.MUNICIPALITY)
            self._near = together if len(together) > 1 else self._near
            here += together
        self._last = here or self._last
        self._named = tuple(dict.fromkeys((*self._named, *here)))
        self._heard_regions |= {name for name, one in meant.items() if _is_region(one)}
        self._union = next((name for name in meant if "förbund" in name.lower()), self._union)
        self._school = next((name for name, one in meant.items() if _is_school(one)), self._school)

    def find(self, text: str) -> list[Mention]:
        """What `text` names, in order, no two overlapping."""
        ways = _MEANS.within(text)
        groups = list(self._groups(text)) if "group" in ways else []
        named = list(_named(text))
        if self._local:
            named += [Mention((found[1],), *found.span()) for found in self._local.finditer(text)]
        if "regions" in ways:
            named = [*self._regions(text), *named]
        if "implied" in ways:
            named += self._implied(text)
        if not (groups or named or "pointer" in ways):
            return []
        mentions = _less_funds(text, _apart([*groups, *named]))
        found = _share_head(text, [self._without(text, mention, mentions) for mention in mentions])
        return _apart([*found, *self._pointed_at(text, found)]) if "pointer" in ways else found

    def _pointed_at(self, text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """ "Den förstnämnda": of those named together last."""
        for pointer in _POINTER.finditer(text):
            runs = [run for run in enumerations(text, mentions) if mentions[run[-1]].end <= pointer.start()]
            names = (
                [name for i in runs[-1] for name in mentions[i].names] if runs else [one.label for one in self._near]
            )
            if not pointer["first"] and not pointer["former"]:
                latest = [name for run in runs for i in run for name in mentions[i].names]
                names = [name for name in latest if self._could_be(pointer[0], name)] or names
            if len(names) > 1:
                yield Mention((names[0 if pointer["first"] or pointer["former"] else -1],), *pointer.span())

    def _could_be(self, pointer: str, name: str) -> bool:
        """Whether a pointer can mean whoever has a name: "den senare kommunen" means a municipality."""
        known = self.register.find(name)
        return not pointer.endswith("kommunen") or (known is not None and known.kind is Kind.MUNICIPALITY)

    def _groups(self, text: str) -> Iterator[Mention]:
        return (mention for found in GROUP.finditer(text) if (mention := self._group(text, found)))

    def _group(self, text: str, found: re.Match[str]) -> Mention | None:
        """A whole group, where it is known who belongs to it."""
        if found["seats"]:
            group = Group(self.seats, None) if len(self.seats) > 1 else None
        elif found["rest"]:
            group = rest(found, self.register, self.county, self.circle, self._so_far(text[: found.start()]))
        elif found["but"]:
            group = self._partitive(text[: found.start()])
        else:
            here = self._so_far(text[: found.start()])[1]
            circles = (here, self._near, self._named, self.circle)
            group = members(found, text, self.register, self.county, circles)
        if group is None:
            return None
        doubt = _disagreement(group, found[0])
        names = () if doubt else tuple(organisation.label for organisation in group.members)
        return Mention(names, found.start(), found.end(), collective=True, doubt=doubt)

    def _so_far(self, ahead: str) -> tuple[tuple[Organisation, ...], ...]:
        """The municipalities that were named so far: together, in this sentence, in this item; else who speaks."""
        here = tuple(form.organisation for form, _, _ in known(ahead) if form.organisation.kind is Kind.MUNICIPALITY)
        named = (*self._named, *here)
        home = self.register.find(self.ours) if self.ours and not named else None
        return self._near, here, (*self._last, *here), named or ((home,) if home else ())

    def _partitive(self, text: str) -> Group | None:
        """Of whom "alla" speaks: "Av länets åtta kommuner deltar alla utom X", those named together last, or those
        who sit on the body.
        """
        for opening in _OF_ALL.finditer(text):
            if found := GROUP.match(text := text[opening.end() :]):
                return members(found, text, self.register, self.county, (self._near, self.circle))
        return next((Group(circle, None) for circle in (self._near, self.circle) if len(circle) > 2), None)

    def _regions(self, text: str) -> Iterator[Mention]:
        """Regions by their county's name, in an enumeration or where they were named before."""
        for name, start, end in (*listed(text, self.register), *called(text, self._heard_regions, self.register)):
            yield Mention((name,), start, end)

    def _implied(self, text: str) -> Iterator[Mention]:
        """ "Kommunen" in a municipality's own minutes, "Länsstyrelsen" in its county."""
        for found in HOME.finditer(text):
            if found["body"] or found["clause"]:
                name = self.ours or self.home
            elif found[0][0] in "rRlL":
                name = self._region()
            elif found[0].lower() in _WE:
                name = self.ours or (self.union if self.home is None else None)
            else:
                name = self.ours or _only_one(text[: found.start()]) or self._just_named(text, found)
            if name:
                genitive = found[0].endswith("s") or found[0].lower() in ("vår", "vårt")
                yield Mention((name,), *found.span(), genitive=genitive)
        for found in _SCHOLAR.finditer(text):
            if name := context.scholar(form for form, _, _ in known(text[: found.start()])) or self._school:
                yield Mention((name,), *found.span(), genitive=found[0].endswith("s"))
        for found in _UNION.finditer(text) if self._union else ():
            yield Mention((self._union or "",), *found.span(), genitive=found[0].endswith("s"))
        for found in _COUNTY_BOARD.finditer(text):
            named = self.register.county(found["place"]) if found["place"] else None
            board = self._county_board(named.code if named else self.county)
            yield Mention((board,), found.start(), found.end() if named else found.end("board"))

    @property
    def ours(self) -> str | None:
        """The municipality that speaks of itself."""
        return self._speaker or (None if self.home is None or self.home.startswith("Region") else self.home)

    def _just_named(self, text: str, found: re.Match[str]) -> str | None:
        """Whom "Kommunen" means that begins a sentence: the only municipality that the one before it names."""
        return self._last[0].label if len(self._last) == 1 and found[0] == "Kommunen" and not found.start() else None

    def _region(self) -> str | None:
        if self.home and self.home.startswith("Region"):
            return self.home
        return self.register.region_of(self.county).label if self.county else None

    def _county_board(self, county: str | None) -> str:
        board = self.register.board_of(county) if county else None
        return board.label if board else "Länsstyrelsen"

    def _without(self, text: str, mention: Mention, mentions: Sequence[Mention]) -> Mention:
        """A group less those that "utom" or "med undantag för" takes from it; they become part of the mention."""
        if not mention.collective:
            return mention
        if not (seam := _WITHOUT.match(text, mention.end)):
            return mention
        end, left_out = seam.end(), set[str]()
        for other in mentions:
            if other.start >= seam.end() and re.fullmatch(_AND, text[end : other.start]) is not None:
                left_out.update(other.names)
                end = other.end
        return mention._replace(names=tuple(name for name in mention.names if name not in left_out), end=end)


@lru_cache(maxsize=1 << 12)  # one step after another asks about the same sentence
def _named(text: str) -> tuple[Mention, ...]:
    """What the words alone name, whichever document they stand in; some may overlap."""
    named = [
        Mention((form.organisation.label,), start, end, bare=form.bare, genitive=end - start > len(form.text))
        for form, start, end in known(text)
    ]
    named += [
        Mention((name,), start, end, genitive=not text.endswith(name[1:], start, end))
        for name, start, end in unknown(text)
    ]
    if " mellan " in text:
        places = [(one.start, one.end) for one in named]
        named += [
            Mention((name,), start, end)
            for name, start, end in parties(text)
            if not any(start < behind and ahead < end for ahead, behind in places)
        ]
    return tuple(named)


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions in order; of two that overlap, the longer."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept


def _less_funds(text: str, mentions: list[Mention]) -> list[Mention]:
    """Without the fund from which one pays: "Tillväxtverket (Regionalfonden) och Vinnova" are two that pay."""
    kept: list[Mention] = []
    for mention in mentions:
        if kept and "".join(mention.names).casefold().endswith(_FUND) and text[kept[-1].end : mention.start] == " (":
            kept[-1] = kept[-1]._replace(end=mention.end + text.startswith(")", mention.end))
        else:
            kept.append(mention)
    return kept


def _share_head(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Place names that a word before or after makes municipalities: "kommunerna X och Y", "X, Y och Z kommuner"."""
    settled = list(_apart(mentions))
    for run in enumerations(text, settled):
        first, last = settled[run[0]], settled[run[-1]]
        after = _HEAD_AFTER.match(text, last.end)
        before = _HEAD_BEFORE.search(text, max(0, first.start - LONGEST_HEAD), first.start)
        if not after and not before:
            continue
        for i in run:
            settled[i] = settled[i]._replace(bare=False, genitive=False)
        if before and before["those"] and (run[0] == 0 or settled[run[0] - 1].end <= before.start()):
            settled[run[0]] = settled[run[0]]._replace(start=before.start())
        if after and settled[run[-1]].end < after.end():
            settled[run[-1]] = settled[run[-1]]._replace(end=after.end())
    return settled


def enumerations(text: str, mentions: Sequence[Mention]) -> list[list[int]]:
    """The mentions' indices, those together that only commas and "och" part; nobody is enumerated twice in a row."""
    runs: list[list[int]] = []
    for i, mention in enumerate(mentions):
        goes_on = i and all(mention.names != mentions[j].names for j in runs[-1])
        if goes_on and _parted(text[mentions[i - 1].end : mention.start]):
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _parted(between: str) -> bool:
    """Whether nothing but an enumeration's commas stands between two names."""
    return bool(between.strip()) and _ONLY_AND.fullmatch(between) is not None


def _is_school(organisation: Organisation | None) -> bool:
    return organisation is not None and organisation.kind is Kind.UNIVERSITY


def _is_region(organisation: Organisation | None) -> bool:
    return organisation is not None and organisation.kind is Kind.REGION


def _only_one(text: str) -> str | None:
    """Whom "kommunen" means behind a text that names one municipality: "Habo är med, och kommunen betalar"."""
    named = {form.organisation.label for form, _, _ in known(text) if form.organisation.kind is Kind.MUNICIPALITY}
    return named.pop() if len(named) == 1 else None


def _disagreement(group: Group, quote: str) -> str:
    if group.stated is None or group.stated == len(group.members):
        return ""
    return f"”{quote}”: texten säger {group.stated}, registret har {len(group.members)}."
