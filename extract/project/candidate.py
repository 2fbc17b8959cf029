"""A name that can be a project's, judged by all that an item does with it.

Each place where an item names it gives signs for or against a project (`extract.project.sign`); so do the item's title,
how often it is named, and whether it is a coined word. The points are added up.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from extract.facts import ProjectKind
from extract.project import around as surroundings
from extract.project import opening, sign
from extract.project.bare import is_bare, is_fanciful, is_ordinary_noun
from extract.project.bodies import WORD
from extract.project.coinage import is_coinage
from extract.project.end import goes_in
from extract.project.item import Item
from extract.project.line import Named
from extract.project.once import Once
from extract.project.place import Place
from extract.project.slot import is_person, sounds_like_a_name
from extract.project.title import is_rare, names_one
from extract.words import frequencies
from ontology.register import load

_ENOUGH = 3
"""Points that make a name a project's, where two at least come from one sign."""
_ENOUGH_FOR_A_PERSON = 5
"""The same for what could be a person's name as well."""
_PLAIN = 2
"""Points of a sign that counts where no other does."""
_SHORT = 6
"""Letters of a word that says little by coming back."""

_COINED = re.compile(
    r"[A-ZÅÄÖ]?[a-zåäö]+[A-ZÅÄÖ]\w*|[A-ZÅÄÖ]{2,}[a-zåäö]{2,}\w*|[A-ZÅÄÖ]{3,9}|\w+\d\.?\d*|[\w-]+modellen$"
)
_NO_FIRST_NAME = re.compile(r"\w{6,}(?<!ti|st)(?:en|et|an)(?<!ian) |\w+(?:samverkan|samarbete|centrum|nätverk) ")
"""Nouns with which no person's name begins: "Synbussen Glimten" against "Christian Ek"."""
_SMALL = re.compile(r"(?: [a-zåäö][\w-]*){1,5}")
_MARK = re.compile(r"[.,:;)\"”]|\s*$")
_GENITIVE = re.compile(r"(?:[\w-]+ )?[\w-]+s [a-zåäö]+$")
""" "Orrvikens hamn", which is a place: what "is_fanciful" tells has a sign of its own."""
_SMALL_WORD = re.compile(r" [a-zåäö]{3,}")
_FACILITY = re.compile(
    r"(?:huset|torget|hallen|stationen|skolan|gården|parken|hamnen|kyrkan|biblioteket|museet|centralen|badet|"
    r"slottet)\b",
    re.IGNORECASE,
)
_SITE = re.compile(rf"\w+ \w*{_FACILITY.pattern}", re.IGNORECASE)
"""Where things are, which organisations own and pay for as well."""
_ANY_NAME = re.compile(r"(?:Gemensam|Föreningen|Företaget|Bolaget|\w+(?:nämndens|styrelsens|rådets|skottets)) ")
_GOES_ON = re.compile(r"^$|\S$|\b(?:i|på|för|till|mot|utan|med|om|av|från|och|vid) $")
""" "Räkna med Lys" is a name, "förra årets projekt Lys" is not."""
_LINKED = re.compile(r" (?:(?:i|på|för|till|mot|utan) |(?:norr|söder|öster|väster|nord|syd|öst|väst)$)")
_ARTICLE = re.compile(r"(?:En|Ett|Den|Det|De) ")
_JOINED = re.compile(r"[\"”]? (?:och|samt|respektive|resp\.) [\"”]?")
_LISTED = re.compile(rf"{_JOINED.pattern}|[\"”]?, [\"”]?")
_BODIES = re.compile(
    r"\b(?:AB|\d{4}|[\w-]*(?:[Ss]tiftelsen?|fond(?:en)?|förening(?:en)?|förbund(?:et)?|verket|bolag(?:et)?|"
    r"organisationer|Sverige))\b"
)


@dataclass(frozen=True, eq=False)
class Candidate:
    """A name that can be a project's, with the places where an item has it."""

    head: str
    """Its capitalised words."""
    places: Sequence[Place]
    item: Item

    @Once
    def more(self) -> str:
        """The small letters that go on with it; a coined word has none but "i kubik"."""
        if self._is_odd:
            return ""
        rest = self.places[0].rest
        if rest.startswith((" till ", " som ")) and is_person(self.head):  # "Maj Ek till ledamot"
            return ""
        shared = self._shared(rest)
        return "" if shared and self.is_coined and (" " in self.head or not _LINKED.match(shared)) else shared

    @Once
    def name(self) -> str:
        """The words."""
        return self.head + self.more

    @Once
    def _is_odd(self) -> bool:
        """Whether it begins with a word with a capital letter or a digit where no word has them."""
        return _COINED.match(self.head) is not None

    @property
    def is_coined(self) -> bool:
        """Whether no Swedish word is in it, or a capital letter or a digit where no word has them."""
        known, words = frequencies(), self.head.split()
        return self._is_odd or not any(word.casefold().removesuffix("s") in known for word in words)

    @Once
    def could_be_a_person(self) -> bool:
        """Whether it looks like a full name."""
        if _NO_FIRST_NAME.match(self.name) or not is_person(self.name):
            return False
        return not any(sign.is_of_no_person(one.line.text, one.start) for one in self.places)

    def _shared(self, rest: str) -> str:
        """What it goes on with: all the `rest` where it stands once, else what follows each time."""
        again = self.places[1:]
        if not again or (rest and all(place.rest == rest for place in again)):
            return rest
        rests = [place.line.text[place.end :] for place in self.places]
        smalls = [_SMALL.match(rest) for rest in rests]
        if not all(smalls):
            return ""
        words = [small[0].split() for small in smalls if small]
        shared = list(takewhile(_is_same, zip(*words, strict=False)))
        ends = any(_MARK.match(rest, sum(len(word) + 1 for word, *_ in shared)) for rest in rests)
        while shared and not ends and not goes_in(shared[-1][0]):
            shared.pop()
        return "".join(f" {word}" for word, *_ in shared)

    @Once
    def _openings(self) -> list[Place]:
        """Where it opens what can be on it, wherever the name ends: to find that out takes longest."""
        return [one for one in self.places if opening.can_be_first(one)]

    @Once
    def opens(self) -> int:
        """How much a paragraph tells that begins with the words, where they are so like a name that it can be on it."""
        if not self._openings:
            return 0
        name = self.name
        rare = " " not in name and is_rare(name) and not name.endswith(("na", "ning", "ningen", "chefen", "ledaren"))
        like = names_one(name) and not _ANY_NAME.match(name)
        like = like and (" " in self.head or sounds_like_a_name(name) or is_bare(name) or is_coinage(name))
        if not (rare or like):
            return 0
        points = max(opening.first(one, one.end + len(self.more)) for one in self._openings)
        alone = " " not in name and points == opening.SURE
        return points if (rare if alone else like) else 0

    @Once
    def inside(self) -> bool:
        """Whether it stands inside a sentence somewhere."""
        return any(one.inside for one in self.places)

    @property
    def stands_as_name(self) -> bool:
        """Whether its capital is more than a sentence's first: it stands inside one, in a word, or again and again."""
        if self._is_odd or self.inside:
            return True
        first, *again = self.places
        if not again and not self._can_be_shown_at(first):
            return False
        name = self.name
        if name[0].lower() + name[1:] in self.item.text:
            return False
        if self.opens > 0:
            return True
        if again:
            return " " in name or (len(self.head) > _SHORT and self.is_coined)
        points = sign.after(first.line.text, first.end + len(self.more))
        several = " " in self.head or (self.more and sounds_like_a_name(name))
        return points > 1 if several else points > _PLAIN and not is_ordinary_noun(self.head)

    def _can_be_shown_at(self, place: Place) -> bool:
        """Whether a name that stands once can be one by what it opens, or by what is told of it behind it."""
        if place.entitled or (_ARTICLE.match(place.line.text, place.start) and not place.quoted):
            return False
        return bool(self._openings) or sign.can_be_behind(place.line.text)

    def is_told(self, around: int = 0) -> bool:
        """Whether enough signs say that it is a project's; `around` is how much the item tells of one around it."""
        points = self._points(around)
        phrase = self.is_phrase
        if max(points) < _PLAIN and not (phrase and min(points) >= 0):
            return False
        told = (
            self.item.speaks_of_one,
            self.is_coined,
            " " in self.head,
            len(self.places) > 1,
            any(one.entitled for one in self.places),
            any(one.quoted for one in self.places),
            phrase and any(map(_is_beside_others, self.places)),
            phrase and is_fanciful(self.name),
        )
        enough = _ENOUGH_FOR_A_PERSON if self.could_be_a_person or _SITE.fullmatch(self.name) else _ENOUGH
        return sum(points) + sum(told) >= enough

    @Once
    def _beside(self) -> list[int]:
        """What stands beside it each time."""
        points = [each for place in self.places for each in _signs(place, len(self.more))]
        if self.is_phrase and not _GENITIVE.match(self.name):
            points = [max(each, 0) if each == sign.AT_A_PLACE else each for each in points]
        return points

    @Once
    def _opened(self) -> list[int]:
        """What is told of what it opens, and within it."""
        points = [opening.points(place, place.end + len(self.more)) for place in self.places]
        if self.is_phrase or is_coinage(self.name) or self._is_odd or self.name[-1].isdigit():
            points += [opening.holds(place, place.end + len(self.more)) for place in self.places]
        return points

    def _points(self, around: int) -> list[int]:
        """What stands beside it each time, and what is told around it and of what it opens, as of no person."""
        if self.could_be_a_person:
            return self._beside
        least = min(self._beside)
        points = [*self._beside, *self._opened, self._told_around(around, least) if around else 0]
        opens = self.opens if least >= -self.is_phrase else 0
        if opens >= opening.POINTS or max(points) > 0 or " " in self.name:
            points.append(opens)
        return points

    def _told_around(self, around: int, least: int) -> int:
        """Points for what is told around it: all where that is a sign by itself, else one."""
        return around if self._can_be_told_around(around, least) else int(least >= 0)

    def _can_be_told_around(self, around: int, least: int) -> bool:
        """Whether what is told around it is a sign by itself.

        More must be told where a capital alone makes it a name: of a single word, which must be coined as well, and
        of what a sentence begins with.
        """
        if _FACILITY.search(self.name):
            return False
        if self.more and not self.inside and not sounds_like_a_name(self.name):
            return False
        if " " in self.name and self.inside:
            return around >= surroundings.ENOUGH and least >= -1
        return around >= surroundings.ENOUGH_AT_FIRST and least >= 0 and (" " in self.name or self.is_coined)

    @Once
    def is_phrase(self) -> bool:
        """Whether it stands inside a sentence, and small letters belong to it, as to no person's or place's name."""
        return self.inside and _SMALL_WORD.search(self.name) is not None and not _BODIES.search(self.name)

    @property
    def is_phrase_of_its_own(self) -> bool:
        """Whether it is a phrase that no ordinary one is like."""
        return self.is_phrase and not _GENITIVE.match(self.name) and sounds_like_a_name(self.name)

    @property
    def is_quoted(self) -> bool:
        """Whether quotation marks or emphasis set it apart somewhere below the title."""
        return any(one.quoted and not one.entitled for one in self.places)

    def named(self) -> Named:
        """The name, where the item has it first."""
        first = self.places[0]
        return first.line.named(first.start, first.end + len(self.more), ProjectKind.INITIATIVE, certain=False)

    def leads_to(self, other: "Candidate") -> bool:
        """Whether it only opens a sentence in which the other stands at its end: "Förra årets projekt Lys"."""
        opens, whole, rest = self.name.rpartition(other.name)
        return other.inside and not self.inside and bool(whole) and not rest and _GOES_ON.search(opens) is None

    def is_beside(self, other: "Candidate") -> bool:
        """Whether nothing but "och" or "respektive" parts it from another somewhere, or a comma from one of a list."""
        joined = _LISTED if self.is_phrase and other.is_phrase else _JOINED
        return any(
            joined.fullmatch(
                one.line.text, min(one.end + len(self.more), two.end + len(other.more)), max(one.start, two.start)
            )
            for one in self.places
            for two in other.places
            if one.line is two.line
        )


def _is_same(words: Sequence[str]) -> bool:
    """Whether all of them are one word."""
    return len(set(words)) == 1


def _is_beside_others(place: Place) -> bool:
    """Whether the sentence names a municipality or another body of the register as well."""
    words = WORD.finditer(place.line.text)
    return any(load().find(word[0], short=True) for word in words if not place.start <= word.start() < place.end)


def _signs(place: Place, more: int) -> tuple[int, int, int]:
    text, end = place.line.text, place.end + more
    titled = place.entitled and place.start == 0 and re.match(r"\s*(?:$|[,(:–—]| - )", text[end:])
    follows, ahead = sign.after(text, end), sign.before(text, place.start)
    if more and not is_fanciful(text[place.start : end]):
        follows = min(sign.after(text, place.end), follows, key=lambda points: (points >= 0, -points))
    return ahead, follows, 2 * bool(titled)
