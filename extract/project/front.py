"""Names that are what a paragraph's first sentence is about: "Räkna stjärnor är klart. Habo ägde projektet."

A Swedish main clause has its finite verb in the second place, so what stands before it is one phrase; a second finite
verb right behind the first shows that the first belongs to the name ("Mod är smittsamt avslutas i maj"). Ordinary
phrases stand there too. None of the signs that such a phrase is an undertaking's name is enough: that it is like a
name, that what follows is said of "projektet" or takes up the name's own noun, that it tells what is told of an
undertaking, and of whom. Together they are.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.people import is_title
from extract.project.bare import is_bare, is_fanciful
from extract.project.bodies import bodies
from extract.project.clause import is_finite, is_indefinite
from extract.project.coinage import is_coinage
from extract.project.item import Item
from extract.project.line import Line, Named, bodies_in
from extract.project.other import is_other
from extract.project.place import Place
from extract.project.slot import is_name, is_person
from extract.project.subheading import is_subheading
from extract.project.telling import told
from extract.project.title import NO_UNDERTAKING
from extract.project.verb import is_infinitive, tells

_WORD = re.compile(r"[\w#&+/’'-]*\w[+!?]?(?=[ ,.;:]|$)")
_MOST_WORDS = 8
_SEAM = 3
"""Words between two finite verbs of one clause, at most."""
_HELPER = re.compile(
    r"(?:ska|skall|skulle|kan|kunde|vill|ville|får|fick|bör|borde|måste|väntas|beräknas|planeras|föreslås|behöver|"
    r"brukar|börjar|började|kommer|lär|tänker|hoppas)"
)
"""Verbs with an infinitive behind them."""
_NO_BEGINNING = re.compile(
    r"(?:Den|Det|De|Detta|Denna|Dessa|En|Ett|Vi|Vår|Vårt|Våra|Man|Han|Hon|Alla|Samtliga|Båda|Bägge|Flera|Många|Några|"
    r"Någo[nt]|Inge[nt]|Inga|Övriga|Andra|Hela|Sin|Sitt|Sina|Vad|Hur|Vem|Varför|När|Där|Här|Nu|Så|Då|Som|Om|Att|"
    r"Efter(?!\w)|Under|Inom|Sedan|Enligt|Med|Trots|Utöver|Förutom|Även|Också|Bland|Genom|Dessutom|Därefter|Därför|"
    r"Tidigare|Numera|Vidare|Slutligen|Idag|Hittills|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Första|Sista|Nästa|Senaste|Samma|"
    r"Nya?|Nytt|Fler|Fler[at]|Mer|Tack|I|På|Av|Till|Vid|Hos|Mellan|Kring|Mot|Via|"
    r"(?:Projekt|Satsning|Insats|Initiativ|Arbet|Verksamhet|Samarbet|Samverkan|Avtal|Ansökan|Kommun|Region|Nämnd|Styr|"
    r"Förvaltning|Mötet|Möte|Budget|Kostnad|Beslut|Ärende|Resultat|Uppstart|Intresse|Antal|Elever|Barn|Personal)\w*)\b"
)
_CLAUSE = re.compile(r" (?:som|där|när|att|eller|medan|eftersom|och|samt|men|då|hur|vad|varför|om de[nt]?|om man) ")
_RESUMED = Cued(
    r"\b(?:[Pp]rojekt(?:et|ägare|ledare|tid)\w*|[Ss]atsningen|[Ff]örsöket|[Ii]nsatsen|[Ii]nitiativet|[Pp]iloten)\b"
)
_KIND = (
    r"(?:[\w-]*projekt|satsning|samarbete|samverkan|pilot|försök|insats|kampanj|utbildning|partnerskap|initiativ|"
    r"idé|tjänst|metod|nätverk|\w*avtal)"
)
_IS_ONE = re.compile(rf"(?:,| är| blev| var) (?:(?:ett|en) )(?:[\w-]+ ){{0,3}}?{_KIND}\b")
_ITS_PART = 4
"""Letters of a compound's last part that can stand for it: "bussen" for "Synbussen"."""
_ENOUGH = 5
_LINKED = re.compile(r" (?:i|på|för|mot|till|utan|om|med|av|över|under) ")
_SEVERAL, _MOST = 2, 3


class _Front(NamedTuple):
    """The phrase before the finite verb of a paragraph's first sentence, and what follows in the paragraph."""

    line: Line
    end: int
    following: Sequence[Line]
    clause: bool
    """Whether a finite verb stands in it."""

    @property
    def text(self) -> str:
        """The words."""
        return self.line.text[: self.end]

    @property
    def rest(self) -> str:
        """What the sentence goes on with."""
        return self.line.text[self.end :]


def fronted(item: Item) -> Iterator[Named]:
    """The names that one item's paragraphs begin with, where enough signs say that they are undertakings'."""
    for number, line in enumerate(item.below, start=1):
        place = Place(line, 0, 0, item.lines, number)
        if not place.opens_paragraph or not line.text[:1].isupper() or _NO_BEGINNING.match(line.text):
            continue
        following = place.following
        front = _front(line, following) if line.bodies or bodies_in(following) else None
        if front and _could_be_one(front) and _likeness(front) and _signs(front) >= _ENOUGH:
            yield line.named(0, front.end, ProjectKind.INITIATIVE, certain=False)


def _front(line: Line, following: Sequence[Line]) -> _Front | None:
    """The phrase, up to the finite verb, or to the second where two stand in one clause."""
    verbs = list[tuple[int, int]]()
    at, text, helped = 0, line.text, False
    for count in range(_MOST_WORDS + _SEAM):
        word = _WORD.match(text, at)
        if word is None:
            break
        if count and (is_finite(word[0]) or (verbs and not helped and _is_passive(word[0]))):
            verbs.append((count, at - 1))
            helped = _HELPER.fullmatch(word[0]) is not None
        if text.startswith(",", word.end()) and not verbs:
            return _Front(line, word.end(), following, clause=False)
        if not text.startswith(" ", word.end()) or len(verbs) > 1:
            break
        at = word.end() + 1
    if not verbs or verbs[0][0] > _MOST_WORDS:
        return None
    (first, end), *more = verbs
    if more and more[0][0] - first <= _SEAM and not _CLAUSE.search(text[: more[0][1] + 1]):
        return _Front(line, more[0][1], following, clause=True)
    return _Front(line, end, following, clause=False)


def _is_passive(word: str) -> bool:
    """Whether a word is finite where no verb before it asks for an infinitive: "avslutas"."""
    return word.endswith("s") and tells(word)


def _could_be_one(front: _Front) -> bool:
    """Whether the words are no ordinary phrase's, body's, person's or place's."""
    text = front.text
    if _CLAUSE.search(text) or bodies(text):
        return False
    if is_subheading(text) or NO_UNDERTAKING.search(text) or is_person(text) or is_title(text.split()[0]):
        return False
    return is_name(text, person=False) and not is_other(text)


def _likeness(front: _Front) -> int:
    """How like a name the words are."""
    text = front.text
    first, _, more = text.partition(" ")
    if front.clause or text[-1] in "!?" or is_bare(text) or is_fanciful(text) or is_coinage(text):
        return 3
    if not more:
        return 0
    if is_infinitive(first) or front.line.quoted_at(0):
        return 3
    return 2 if _LINKED.search(text) and (is_indefinite(first) or first.isupper()) else 1


def _signs(front: _Front) -> int:
    """How much says that it is an undertaking's name."""
    after = " ".join((front.rest, *(one.text for one in front.following)))
    named = len(bodies_in([front.line, *front.following]))
    resumed = 2 * (_likeness(front) > 1 and (_RESUMED.search(after) is not None or _takes_up(front.text, after)))
    is_one = 3 * (_IS_ONE.match(front.rest) is not None)
    return _likeness(front) + max(resumed, is_one) + min(len(told(after)), _MOST) + (named >= _SEVERAL)


def _takes_up(name: str, after: str) -> bool:
    """Whether the last part of a compound stands for it: "Bussen rullar"."""
    if " " in name:
        return False
    parts = (name[at:] for at in range(3, len(name) - _ITS_PART))
    return any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", after, re.IGNORECASE) for part in parts)
