"""Names that nothing but a succession tells: what came before a known undertaking, or what comes after it.

"Lärstegen avslutades i maj. Det som fungerade lever vidare i projektet Läsbryggan." No word says that Lärstegen is a
project. But where an item speaks of one that takes over, what has a name of its own and ends there is the one before;
and what "uppföljaren heter" is the one after.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from extract.facts import ProjectKind
from extract.glance import Cued, Shelf
from extract.project.bare import is_bare, is_ordinary_noun
from extract.project.end import name_end
from extract.project.item import Item
from extract.project.line import Line, Named
from extract.project.lineage import (
    AFTERWARDS,
    CALLED,
    ENDED,
    ENDED_FOR_GOOD,
    ENDS,
    GIVES_PLACE,
    GOES_ON,
    HEIR,
    TAKES_PLACE,
)
from extract.project.slot import is_name, sounds_like_a_name
from extract.project.title import is_rare, meant, names_one

_ROUND = r"(?:[Nn]y|[Nn]ästa) (?:omgång|etapp|fas)"
_CUES = Cued(
    rf"\b(?:{HEIR}|{GOES_ON}|{_ROUND}|{TAKES_PLACE}|{GIVES_PLACE}|"
    rf"(?:tar|tog|ta) [^.;]{{0,60}}\b(?:vid|över))\b|{AFTERWARDS}"
)
"""What tells of a succession somewhere in an item."""
_AFTER = Cued(
    rf"\b(?:{HEIR}|{GOES_ON}|{_ROUND})(?: (?:till|på|av|för) [^.;,:]{{3,40}}?)?(?: {CALLED}|, (?:projektet )?|: | \()"
    r"[\"”“]?(?=[A-ZÅÄÖ#])|"
    r"^(?:Namnet|Arbetsnamnet) (?:är|blir) [\"”“]?(?=[A-ZÅÄÖ#])|"
    r"\b(?:[Aa]rvet (?:efter|från)|(?:ihop|samman) till) [\"”“]?(?=[A-ZÅÄÖ#])"
)
"""Before the name of what comes after, or of what something is left of."""
_GOES_ON_AS = Cued(
    r"\b(?:(?:[Nn]ästa steg|[Dd]et som kommer i stället) (?:är|blir|blev|heter)|"
    r"(?:fortsätt|fortsatt)\w*(?: (?:nu|sedan|arbetet|samarbetet|samverkan))?(?: i stället)? "
    r"(?:i|inom|genom|under namnet)|"
    r"(?:efter)?följ(?:s|des)(?: \w+){0,2} av|(?:förvaltas|[fd](?:örs|ördes|örts|rivs) vidare) (?:av|i|inom)|"
    rf"{HEIR} (?:till|efter)|[Ff]ortsättning(?:en)? på|(?:gå|går|gick|gått) vidare i) "
    r"(?:projektet )?[\"”“]?(?=[A-ZÅÄÖ#])"
)
"""Before what can be the name of what comes after, and much else."""
_WHEN = Cued(r"\b(?:[Nn]är|[Dd]å|[Dd]är|[Ss]edan|[Ee]fter att) [\"”“]?(?=[A-ZÅÄÖ#])")
_TAKES = Cued(r"\b(?:tar|tog|ta) (?:då |nu |sedan |i stället )?[\"”“]?(?=[A-ZÅÄÖ#])")
_ALSO = Cued(r"\b(?:och|men|medan|då|så) [\"”“]?(?=[A-ZÅÄÖ#])")
_TAKES_OVER = Cued(r"[\"”“]? (?:(?:ska|får|kommer att) )?(?:tar|tog|ta) (?:nu |då )?(?:vid|över)(?=[.,;]|$)")
_VID = Cued(r"[\"”“]? (?:\w+ )?(?:vid|över(?! (?:som|rollen|ordf)))\b")
_CLAUSE = r"(?:, (?:som|där|vilke[nt]|ett|en) [^.;]{3,90}?,)?"
_ENDED = Cued(rf"[\"”“]?{ENDED}|[\"”“]?, som {ENDS}")
_FOR_GOOD = Cued(rf"[\"”“]?{ENDED_FOR_GOOD}")
_WORK_IN = Cued(
    r"\b(?:[Aa]rbetet|[Ss]amarbetet|[Ss]amverkan|[Vv]erksamheten|[Pp]rojekttiden) (?:i|inom|med|för|kring) "
    r"[\"”“]?(?=[A-ZÅÄÖ#])"
)
_THAT = Cued(r"\batt [\"”“]?(?=[A-ZÅÄÖ#])")
_MOVES = Cued(
    rf"[\"”“]?{_CLAUSE}(?:,? som)? (?:(?:ska|har|kommer att|är tänkt att|är|blir|var) )?"
    rf"(?:nu |också |sedan )?(?:en |ett |den )?(?:\w+ )??(?:{TAKES_PLACE}|{GIVES_PLACE})(?!\w)|"
    rf"[\"”“]? (?:heter|är|blir) (?:(?:det )?(?:nya )?namnet på )?(?:{HEIR}|{GOES_ON})\b|"
    rf"[\"”“]? \((?:en )?(?:{HEIR}|{GOES_ON}) (?:till|på|av|efter) "
)
_FOLLOWS_ONE = Cued(
    r"\b[Ff]öregångaren? |\b(?:[Pp]rojektet|[Ss]atsningen)\b[^.;]{0,60}?\b(?:bygger (?:vidare )?på|ersätter|"
    r"efterträder|avlöser|tar vid efter|är en (?:\w+ )?fortsättning)\b"
)
"""What is said of the undertaking in an item's title, where the text names only the one before it."""
_NOUN_BEFORE = re.compile(
    r"(?:De[nt]?|Detta|Denna|Dessa|Ett?|En|Vi|Man|Nu|Så|Då|Där|Alla|Samma|Inte|Så) |"
    r"\w+(?:en|et|an) [\"”“#A-ZÅÄÖ]|.*\b\w*(?:projekt|satsning|insats|kampanj|program|pilot)(?:et|en|t)? [#A-ZÅÄÖ]"
)
""" "Mässan X": the name begins later."""
_DEFINITE_MANY = ("na", "medlen")
""" "Fiberpengarna är slut"."""
_WHICH_ENDED = Cued(rf"[\"”“]?, (?:som|vilket) (?:\w+ ){{0,2}}{ENDS}")
_NAME_BEFORE = re.compile(r"(?<=[a-zåäö,] )[\"”“]?[A-ZÅÄÖ#]")


def heirs(known: Iterable[Named], items: Iterable[Item]) -> Iterator[Named]:
    """The names, in items that name something known and tell of a succession."""
    names = {name for one in known for name in (one.name, *one.others)}
    for item in items:
        here = {name for name in names if name in item.text}
        told = list(_told(item.below, here)) if here and _CUES.sees(item.text) else []
        if told and _CUES.search(item.text):  # which takes longest
            yield from told
        if here and (cue := _FOLLOWS_ONE.search(item.body)):
            before = item.title.text + item.body[: cue.start()]
            if not any(name in before for name in here):
                yield from meant(item)


def _told(lines: Iterable[Line], known: set[str]) -> Iterator[Named]:
    for one in lines:
        yield from _opening(one, known)
        for read in _WITHIN.within(one.text) if one.can_name_inside else ():
            yield from read(one)


def _opening(one: Line, known: set[str]) -> Iterator[Named]:
    """What a sentence begins with, where it ends, or where it gives place to what is known or takes its place."""
    for then in _BEHIND_FIRST.within(one.text):
        start = len(one.text) - len(one.text.lstrip('–-•*"”“ '))
        if then is not _MOVES or any(name in one.text[start + len(name) :] for name in known):
            yield from _at(one, start, then, opens=True)


def _going_on(one: Line) -> Iterator[Named]:
    """What something goes on as, where its name is like no other words."""
    for cue in _GOES_ON_AS.finditer(one.text):
        yield from (named for named in _at(one, cue.end(), None) if " " in named.name or is_rare(named.name))


def _which_ended(one: Line) -> Iterator[Named]:
    """ "Habo lämnade Lärstegen, som avslutades i maj"."""
    for cue in _WHICH_ENDED.finditer(one.text):
        for capital in _NAME_BEFORE.finditer(one.text, max(0, cue.start() - 60), cue.start()):
            if name_end(one.text, capital.end() - 1) == cue.start():
                yield from _at(one, capital.end() - 1, _WHICH_ENDED)


def _behind(before: Cued, then: Cued | None, one: Line) -> Iterator[Named]:
    """What stands behind one thing, and has another behind it."""
    for cue in before.finditer(one.text) if then is None or then.sees(one.text) else ():
        yield from _at(one, cue.end(), then)


_BEHIND_FIRST = Shelf((then, then) for then in (_MOVES, _ENDED, _FOR_GOOD))
_BEFORE_AND_AFTER: tuple[tuple[Cued, Cued | None], ...] = (
    (_AFTER, None),
    (_WHEN, _ENDED),
    (_WORK_IN, _ENDED),
    (_THAT, _FOR_GOOD),
    (_ALSO, _TAKES_OVER),
    (_TAKES, _VID),
)
"""What stands before a name, and what must follow it."""
_WITHIN: Shelf[Callable[[Line], Iterator[Named]]] = Shelf(
    (
        (_going_on, _GOES_ON_AS),
        (_which_ended, _WHICH_ENDED),
        *((partial(_behind, before, then), before) for before, then in _BEFORE_AND_AFTER),
    )
)


def _at(one: Line, start: int, then: Cued | None, *, opens: bool = False) -> Iterator[Named]:
    """The name that begins there, where what follows it fits; what `opens` a sentence has a capital in any case."""
    begins = one.text[start : start + 1].isupper() or one.text.startswith("#", start)
    if not begins or (then and not then.sees(one.text)):
        return
    end = name_end(one.text, start)
    name = one.text[start:end].strip('"”“')
    if (
        (then is None or then.match(one.text, end))
        and is_name(name, person=then is not _FOR_GOOD)
        and _names_one(name, opens=opens)
    ):
        yield one.named(start, end, ProjectKind.INITIATIVE, certain=False)


def _names_one(name: str, *, opens: bool) -> bool:
    """Whether words can name an undertaking: no noun that any has, and at a sentence's beginning no common word."""
    first, *others = name.split()
    coined = bool(others) and others[0][:1].isupper() and is_rare(first)  # "Digidel Norr"
    if (is_ordinary_noun(first) and not coined) or _NOUN_BEFORE.match(name):
        return False
    if not opens:
        return names_one(name)
    if others:
        return sounds_like_a_name(name) or is_bare(name) or others[0][:1].isupper()
    return is_rare(name) and not name.endswith(_DEFINITE_MANY)
