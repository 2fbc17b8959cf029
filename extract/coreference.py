"""Who is meant: first names, short names and pronouns in running text become the full names that the document has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from extract.draft import Draft
from extract.facts import Status
from extract.glance import Cued
from extract.marked import Named
from extract.people import PersonMention, find_people
from ontology.register import load

_WORD = re.compile(r"[A-ZÅÄÖÉÜ](?<![\w#-].)[\w-]+")
_NAME_GOES_ON = re.compile(r" [A-ZÅÄÖ][a-zåäö]")
_PRONOUN = Cued(r"[Hh](?<!\w.)(?:on|an)\b")
_THING = re.compile(  # what stands before the name of something that is built like a person's
    r"\b(?:projekt|satsning|förstudie|program|insats|nätverk|kampanj|system|tjänst)(?:en|et|n|met)? $", re.IGNORECASE
)
_ROLE = Cued(r"\b(?:(?P<chair>[Oo]rdföranden?|[Oo]rdf\.)|(?P<secretary>[Ss]ekreteraren?))\b(?! (?:i|för|och) )")


_OFFICE = Cued(  # "förbundschefen", "it-strategen": whoever has that title
    r"\b(?!(?:[Oo]rdförande|[Ss]ekreterare)n\b)(?:[A-ZÅÄÖa-zåäö][\w-]*)?(?i:chef|direktör|strateg|samordnar|ledar|sekreterar|utredar|ordförand|ekonom|"
    r"handläggar|utvecklar|jurist|rektor|koordinator|controller|ingenjör|planerar|arkitekt)(?:e?n)\b"
    r"(?! (?:för|på|från|vid|i (?!uppdrag|uppgift)))"
)


@dataclass(slots=True)
class People:
    """The people of one document, by every part of their names."""

    full: list[str] = field(default_factory=list)
    chair: str | None = None
    secretary: str | None = None
    _offices: dict[str, str] = field(default_factory=dict)
    """Who is meant by "förbundschefen": by the title in its definite form, in small letters."""
    _first: dict[str, list[str]] = field(default_factory=dict)
    _last: dict[str, list[str]] = field(default_factory=dict)
    _item: str = ""
    _recent: list[str] = field(default_factory=list)
    """Who was named in this item, the last one last."""

    @classmethod
    def of(cls, draft: Draft) -> "People":
        """From the attendance list, the meeting's officers, the presenters, and full names met in the text."""
        meeting = draft.meeting
        people = cls(
            chair=meeting.chair.value if meeting.chair else None,
            secretary=meeting.secretary.value if meeting.secretary else None,
        )
        known = [row.person for row in draft.attendance]
        known += [stated.value for stated in (meeting.chair, meeting.secretary, *meeting.adjusters) if stated]
        known += [presenter.value for item in draft.items for presenter in item.presenters]
        for name in known:
            people.add(name)
        people._offices = _offices(draft)
        for line in draft.head:
            for mention in find_people(line.passage.text):
                if not _is_organisation(mention.name):
                    people.add(mention.name)
        return people

    def add(self, name: str) -> None:
        """Know a full name."""
        if name in self.full or " " not in name:
            return
        self.full.append(name)
        parts = name.split()
        self._first.setdefault(parts[0], []).append(name)
        self._last.setdefault(parts[-1], []).append(name)

    def read(self, item: str, text: str) -> list[Named]:
        """The people that a sentence names or means, in order; those it cannot tell apart are left out."""
        if item != self._item:
            self._item, self._recent = item, []
        found: list[Named] = []
        behind = 0
        for start, end, who in sorted(self._mentions(text)):
            name = who if who else self._pronoun()
            if start < behind or name is None:
                continue
            if name in self._recent:
                self._recent.remove(name)
            self._recent.append(name)
            found.append(Named(start, end, people=(name,)))
            behind = end
        return found

    def _mentions(self, text: str) -> Iterator[tuple[int, int, str]]:
        taken = set[int]()
        for mention in find_people(text):
            taken.update(range(mention.start, mention.end))  # no part of what is none is a person's either
            if _is_organisation(mention.name) or _is_of_thing(text, mention):
                continue
            full = self._complete(mention.name) or self._complete(mention.name.removesuffix("s")) or mention.name
            self.add(full)
            yield mention.start, mention.end, full
        for word in _WORD.finditer(text):
            if word.start() in taken:
                continue
            if (name := self._single(word[0])) and not _NAME_GOES_ON.match(text, word.end()):
                yield *word.span(), name
        for match in _PRONOUN.finditer(text):
            yield *match.span(), ""
        for match in _OFFICE.finditer(text) if self._offices else ():
            named = text.startswith(" ", match.end()) and match.end() + 1 in taken  # "Projektledaren Maj Ek"
            if not named and (holder := self._offices.get(match[0].casefold())):
                yield *match.span(), holder
        for match in _ROLE.finditer(text):
            if officer := self.chair if match["chair"] else self.secretary:
                yield *match.span(), officer

    def _complete(self, name: str) -> str | None:
        """The fullest form of a name that the document has ("Maj B Holm", "Maj Holm" for "Maj Berg Holm")."""
        if name in self.full:
            return name
        first, *middle, last = name.split()
        for known in self._first.get(first, ()):
            parts = known.split()
            if parts[-1] == last and all(any(part.startswith(m.rstrip(".")) for part in parts[1:-1]) for m in middle):
                return known
        return None

    def _single(self, word: str) -> str | None:
        """The one person whom a first name, or else a surname, alone can mean: in this item, or in the document."""
        for word_form in (word, word.removesuffix("s")):
            for index in (self._first, self._last):
                names = index.get(word_form)
                if not names:
                    continue
                here = [name for name in names if name in self._recent]
                if len(here) == 1:
                    return here[0]
                if all(_same(names[0], name) for name in names):
                    return names[0]
        return None

    def _pronoun(self) -> str | None:
        return self._recent[-1] if self._recent else None


def _offices(draft: Draft) -> dict[str, str]:
    """The titles of those present that one of them alone has."""
    holders: dict[str, set[str]] = {}
    for row in draft.attendance:
        if row.title and row.status is Status.PRESENT:
            for title in row.title.casefold().split(", "):
                holders.setdefault(title + ("n" if title.endswith("e") else "en"), set()).add(row.person)
    return {title: names.pop() for title, names in holders.items() if len(names) == 1}


def _is_of_thing(text: str, mention: PersonMention) -> bool:
    """Whether what is built like a name is what something is called ("projektet Maj Ek", "Satsningen Siv Alm")."""
    opens = mention.name.partition(" ")[0] + " "
    return _THING.match(opens) is not None or _THING.search(text, 0, mention.start) is not None


def _same(first: str, second: str) -> bool:
    """Whether two full names are one person's in two spellings."""
    return DamerauLevenshtein.distance(first, second, score_cutoff=2) <= 2


@lru_cache(maxsize=4096)
def _is_organisation(name: str) -> bool:
    """Whether what is built like a name is an organisation's, or something's that is called after a county."""
    words = name.split()
    known = load().find(name) or load().find(" ".join(words[:2])) or load().county(words[-1])
    return known is not None
