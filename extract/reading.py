"""A document's sentences with who is in them, read once for all steps that read prose."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.coreference import People
from extract.document import Document, Span
from extract.draft import Draft
from extract.facts import Project
from extract.marked import Named
from extract.passage import Passage
from extract.sentence import Sentence, sentences
from extract.topic import ProjectNames, Topic

_NAMELESS = re.compile(
    r"\b(?:ett|en) (?:\w+ ){0,3}\w*(?:projekt|satsning|samarbete|försök|upphandling|insats|pilot|initiativ)\b|"
    r"\b(?:samarbetar|samverkar)\b"
)
"""Words that speak of an undertaking without its name."""
_NAMED = re.compile(
    r"(?:[\w-]+ ){0,2}?(?!(?i:efterträd|efterfölj|uppfölj|fortsättning|arvtag|ersättar|avlösar))"
    r"[\w-]+(?:et|en|na|te|pet),? (?:som )?(?:kallas|heter|har fått namnet|fick namnet|döptes till|"
    r"går under (?:namnet|beteckningen)|bär namnet)\b"
)
"""What gives it its name afterwards."""


@dataclass(slots=True)
class Turn:
    """One sentence, in its place in the item."""

    sentence: Sentence
    text: str = field(init=False)
    """The words."""
    people: list[Named]
    """Whom it names or means."""
    projects: list[Named] = field(default_factory=list)
    """Which projects it names or means."""
    before: tuple[int, ...] = ()
    """The projects that the item was speaking of when the sentence began, by their index."""
    topic: tuple[int, ...] = ()
    """Those that it is speaking of when the sentence ends."""
    met: tuple[int, ...] = ()
    """The projects that the item has named so far, the last one last."""

    def __post_init__(self) -> None:
        self.text = self.sentence.text


def turns(draft: Draft) -> list[Turn]:
    """The draft's sentences, in order."""
    if not draft.turns:
        people = People.of(draft)
        draft.turns = [
            Turn(one, people.read(one.item, one.text)) for one in _standing(draft.document, sentences(draft.sections))
        ]
    return draft.turns


def _standing(document: Document, read: Iterable[Sentence]) -> Iterable[Sentence]:
    """The sentences without the letters that have a line through them: what is struck states nothing."""
    return [_without(document.struck, one) for one in read] if document.struck else read


def _without(struck: Sequence[Span], sentence: Sentence) -> Sentence:
    passage = sentence.passage
    if not passage:
        return sentence
    place = passage.span()
    if not any(place.touches(span) for span in struck):
        return sentence
    kept = [i for i, at in enumerate(passage.origins) if not any(span.start <= at < span.end for span in struck)]
    standing = Passage("".join(passage.text[i] for i in kept), tuple(passage.origins[i] for i in kept))
    return sentence._replace(passage=standing)


def follow(read: Sequence[Turn], projects: Sequence[Project], turns_away: Callable[[int], bool]) -> None:
    """Notes in every sentence which of the projects it names or means.

    `turns_away` tells of the sentence of a number whether it turns to something else that has a name.
    """
    topic = Topic(ProjectNames(projects))
    for number, turn in enumerate(read):
        turn.before = topic.before(turn.sentence.item, turn.text)
        turn.projects = topic.read(turn.sentence.item, turn.text)
        if topic.current and not any(one.by_name for one in turn.projects) and turns_away(number):
            topic.current, turn.before, turn.projects = (), (), []
        turn.topic, turn.met = topic.current, tuple(topic.met)
        turn.people = _people(turn)
    _look_ahead(read)


def _people(turn: Turn) -> list[Named]:
    """Whom the sentence names, but for what is part of a project's name, or of two ("X av Y")."""
    named = [one for one in turn.projects if one.by_name]
    return [one for one in turn.people if not any(one.start < it.end and it.start < one.end for it in named)]


def _look_ahead(read: Sequence[Turn]) -> None:
    """ "Habo startar ett nytt projekt. Det heter Lyftet": a project of which the next sentence gives the name."""
    for turn, following in pairwise(read):
        beside = (turn.sentence.item, turn.sentence.paragraph) == (
            following.sentence.item,
            following.sentence.paragraph,
        )
        if (
            beside
            and not turn.topic
            and len(following.met) == 1
            and (_NAMELESS.search(turn.text) or _NAMED.match(following.text))
        ):
            turn.topic = following.met
