"""When an undertaking begins and ends, as sentences say it.

A time counts where a word of beginning, ending or lasting governs it, and where that is said of the undertaking: not of
who joins it, of a contract, an application or a report. How the time is set beside the word tells what it is: what
lasts *until* a time ends then, what lasts *since* a time began then.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.project.beside import beside, first
from extract.project.course import COURSE, ENDS, FUTURE, JOINS, LENGTHENED, NOT_SO, NOUN, PAST, WOULD
from extract.project.governor import GO_ON, Governor
from extract.project.length import LENGTH, YEARLONG, last_day, later, months
from extract.project.masked import ANOTHER, ITSELF, TIME, WE, Masked
from extract.project.moment import Bearing, Moment
from extract.project.subject import doer, subject

_CLAUSE = re.compile(r", (?:som|där|men|vilket)\b")
_AWAY = re.compile(r", (?:som|vilke[nt]|då|när|där|eftersom|sedan|medan) ")
_NEW_MATTER = re.compile(rf": (?:[a-zåäö]|{ANOTHER})")
""" "Är i mål: sista träffen var i maj"."""
_SEAM = 6
"""Characters between two times that are one stretch, at most."""
_WORDS_BETWEEN = 80
"""Characters between a governor and its time, at most."""
_DONE = re.compile(r"(?:klart?|färdigt?|färdigställt)$")
_IT_IS, _THAT = re.compile(r"\W*de[tn] "), re.compile(rf"{ITSELF}|\batt\b")
""" "Det blev klart i maj", but not "det blev klart i maj att Habo går ur"."""
_FRONT = re.compile(r"(?:^|[.;] |, (?:och |men )?|\b(?:och|men|samt|att) )$")
_LENGTHENED = re.compile(rf"{LENGTHENED}(?: nu| därför)? (?:med )?(?:ytterligare )?{LENGTH}")
_FOR = re.compile(rf"\b(?:i|under|på|över|till|är) {LENGTH},?(?: räknat)? $")
_AND_FOR = re.compile(
    rf" och (?:(?:ska|skall|beräknas|väntas|planeras) )?(?:\w+ )?(?:pågå|löp|var|gäll|driv|bedriv|fortgå)\w*"
    rf"(?: sedan| därefter)? (?:i|under|på) {LENGTH}"
)
_OF_YEARS = re.compile(
    rf"(?:\b(?:är|blir|det är) |\b(?:det|ett|en|den) ){YEARLONG}(?= {ITSELF}|[.,]|$| (?:och|men)\b| "
    r"(?:\w+ )?(?:projekt|satsning|insats|försök|samarbete|program))"
)
_WITHIN = re.compile(ITSELF)
_DONE_WITH = re.compile(rf"{ITSELF}(?: \([^()]*\))?, (?:\w+ )?(?:avsluta|starta|påbörja|slutför|nedlag)[dt]$")
""" "En fortsättning på X, avslutat i maj": of X."""
_GOES_ON = re.compile(r" \w{3,}s (?!med\b)")
_BUT_NOW = re.compile(
    r", närmare bestämt |,? (?:men|och) (?:(?:är|blir|har|gäller) )?(?:nu|numera|i stället|därefter|sedan)? ?"
    r"(?:(?:flyttats|skjutits) )?(?:fram )?"
)
_MOVED = re.compile(r"\b(?:flytta|skjut|tidigarel[aä]g|senarel[aä]g|ändra|justera)\w*|\bsköts\b")
""" "Slutdatumet flyttas från maj till juni": only where it is moved to counts."""
_NOT_BUT = re.compile(rf"\b(?:inte|ej) (?:förrän )?{TIME},? utan (?:redan|först|i stället|snarare)? ?(?={TIME})")
""" "Inte i maj utan först i juni": as if only June were said."""
_IS_NOW, _VALID = re.compile(r"\bnu (?:är|blir) (?:det )?$"), re.compile(r" som gäller\b")
""" "Skulle ha slutat i maj, men nu är det juni som gäller"."""
_MEANT = re.compile(r"\b(?:var (?:tänkt|planera[dt]|avse(?:tt|dd))|planerades|hade planerats)\b")
_WE_WITH = re.compile(
    rf"{WE} (?:\w+ ){{0,2}}arbeta\w* (?:\w+ )?med (?:i \w+ )?(?:{ITSELF}|{TIME})|arbeta\w* (?:\w+ )?{WE} (?:\w+ )?med"
)
_BUT = re.compile(r"\b(?:men|dock|i stället)\b")
""" "Var tänkt att starta i maj men": as "skulle"."""
_ASKED_FOR = re.compile(rf"{ANOTHER} om (?:en |fortsatt |ytterligare )?$")
_WHICH_THEY_KEEP = re.compile(rf"{ITSELF},? som [^,;.]*$")
""" "X, som Habo drev till maj"."""
_THEY_GO_ON = re.compile(r"(?:^|[.;] )(?:nu |sedan )?(?:de|alla|båda) (?:\w+ ){0,3}(?:fortsätt\w+|håll\w* på)$")
_PHASE = re.compile(
    r"(?:^|[.;] |, |\b(?:och|men) )(?:den )?(?:(?P<first>första (?:fasen|etappen|steget)|(?:fas|etapp|steg) (?:1|ett))|"
    r"(?:fas|etapp|steg) (?:2|3|4|två|tre|fyra))(?: \w+)? $"
)
""" "Första etappen pågick från 2021": what begins with it begins then; what is said until when lasts no shorter."""
_PART = re.compile(r"fas|etapp|steg")
"""Letters of what has phases: to look for a whole one takes longest."""
_AN_END = re.compile(rf"{ENDS}|\bslut")
_ITS = re.compile(r"\bde[tn]\b")
""" "Har fått det förlängt"."""
_GRANTED = re.compile(r"\b(?:bevilja|godkän|bifall|biföll)\w*")
""" "Ansökan om förlängning till maj", and whether that was granted."""
_SET = {"begin": "start", "end": "end"}
"""What a noun for a beginning or an end tells: "startdatum", "slutet"."""
_WHICH = re.compile(r", vilke[nt] (?:\w+ ){1,2}(?:(?:bli|ske|vara|inträffa) )?$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """That undertakings begin or end at a time."""

    projects: tuple[int, ...]
    which: str
    """ "start" or "end"; "paid" or "opened" where nothing else is said: so long the money lasts, so something is to be
    done "med start i maj"; within this room "due", for an end that was meant and did not come."""
    iso: str
    moment: Moment


def stretches(masked: Masked, times: Sequence[Moment], reference: datetime.date | None) -> Iterator[Stretch]:
    """What a sentence says of when undertakings begin and end."""
    masked, times = _settled(masked, times)
    behind = 0
    last: Governor | None = None
    due: Stretch | None = None
    for i, time in enumerate(times):
        ahead = next((one.start for one in times[i + 1 :] if not _closes(time, one)), len(masked.text))
        governor = _governor(masked, behind, time, ahead, last)
        if governor is None and last and _goes_on(masked.text[behind : time.start], time, last):
            governor = last
        if due and _IS_NOW.search(masked.text, 0, time.start) and _VALID.match(masked.text, time.end):
            due = replace(due, iso=time.iso(reference, past=False), moment=time)
            yield replace(due, which="end")
        for said in _told(masked, time, governor, reference) if governor and governor.projects else ():
            if said.which == "due":
                due = said
            else:
                yield said
        last, behind = governor, time.end
    lengthened = _LENGTHENED.search(masked.text, due.moment.end) if due else None
    if due and lengthened and (iso := later(due.iso, months=months(lengthened))):
        yield replace(due, which="end", iso=iso)


def _settled(masked: Masked, times: Sequence[Moment]) -> tuple[Masked, Sequence[Moment]]:
    """The sentence without the times that it only names to deny them, and what denies them."""
    denied = [found.span() for found in _NOT_BUT.finditer(masked.text)]
    for start, end in denied:
        masked = replace(masked, text=masked.text[:start] + " " * (end - start) + masked.text[end:])
    return masked, [one for one in times if not any(start <= one.start < end for start, end in denied)]


def _goes_on(between: str, time: Moment, last: Governor) -> bool:
    """Whether what governs the time before governs this one too: "från maj till juni", "var maj men är nu juni"."""
    return (time.bearing is Bearing.UNTIL and last.kind in GO_ON) or _BUT_NOW.fullmatch(between) is not None


def _closes(time: Moment, other: Moment) -> bool:
    """Whether another time right behind says until when: "från 2021 till 2023"."""
    return time.bearing is Bearing.FROM and other.bearing is Bearing.UNTIL and other.start - time.end < _SEAM


def _told(masked: Masked, time: Moment, governor: Governor, reference: datetime.date | None) -> Iterator[Stretch]:
    """What one time tells with what governs it."""
    iso = time.iso(reference, past=governor.past or time.bearing is Bearing.SINCE)
    for which in governor.tells(time.bearing):
        iso = _next_day(iso) if which == "start" and iso.endswith("-12-31") else iso
        yield Stretch(governor.projects, which, iso, time)
        if which == "start" and (end := _last_day(masked, time, iso)):
            yield Stretch(governor.projects, "end", end, time)


def _next_day(iso: str) -> str:
    """What begins at the turn of the year begins with the new one."""
    return f"{int(iso[:4]) + 1}-01-01"


def _last_day(masked: Masked, time: Moment, start: str) -> str | None:
    """ "I två år från den 1 januari", "den 1 januari och pågår i två år": to the day, where the start is."""
    found = _FOR.search(masked.text, 0, time.start) if time.bearing is Bearing.FROM else None
    found = found or _AND_FOR.match(masked.text, time.end) or _OF_YEARS.search(masked.text)
    return last_day(start, months=months(found)) if found else None


def _governor(masked: Masked, behind: int, time: Moment, ahead: int, last: Governor | None) -> Governor | None:
    """What governs a time: what stands right before it, the verb after it where it stands in front, or that before."""
    front = _FRONT.search(masked.text, 0, time.start)
    return (
        first(masked, time)
        or (_after(masked, time, ahead) if front else None)
        or (_before(masked, behind, time, last) if not front or front[0] in ("", ", ") else None)
        or (_after(masked, time, ahead) if time.bearing is Bearing.SINCE else None)
        or beside(masked, time)
    )


def _before(masked: Masked, behind: int, time: Moment, last: Governor | None) -> Governor | None:
    """The governor between the time before and this one."""
    text = masked.text
    which = _WHICH.search(text, behind, time.start)
    which = None if which and COURSE.search(which[0]) else which  # "X ersätter Y, vilket avslutades i maj"
    end = which.start() if which else time.start
    every = list(COURSE.finditer(text, behind, end))
    if not every:
        return None
    found = every[0] if which else every[-1]
    between = "" if which else text[found.end() : end]
    if _NEW_MATTER.match(between) and not NOUN.fullmatch(found[0]):
        return None
    if len(between) > _WORDS_BETWEEN or _AWAY.search(between) or JOINS.search(between):
        return None
    return _governing(masked, found, last.projects if last else None, text[behind : time.start])


def _after(masked: Masked, time: Moment, ahead: int) -> Governor | None:
    """The governor after a time that stands in front: "Hösten 2021 startade projektet"."""
    text = masked.text
    found = COURSE.search(text, time.end, min(ahead, time.end + _WORDS_BETWEEN))
    if found is None:
        if time.bearing is Bearing.SINCE and (goes_on := _GOES_ON.match(text, time.end)):
            return Governor("since", doer(masked, goes_on.end() - 1), past=True)
        return None
    between = text[time.end : found.start()]
    if NOUN.fullmatch(found[0]) and not text[found.end() : ahead].strip():  # "och slut den 4 maj"
        return None
    if re.search(r"[,;:.]", between) or JOINS.search(between):
        return None
    return _governing(masked, found, None, text[time.start : found.end()])


def _governing(masked: Masked, found: re.Match[str], joined: tuple[int, ...] | None, clause: str) -> Governor | None:
    """The word with that of which it is said; nothing where the clause denies it or leaves it open."""
    if NOT_SO.search(clause, max((found.end() for found in _CLAUSE.finditer(clause)), default=0)):
        return None
    is_extended, is_noun = found.lastgroup == "extend", NOUN.fullmatch(found[0]) is not None
    if is_extended and _ASKED_FOR.search(masked.text, 0, found.start()) and not _GRANTED.search(masked.text):
        return None
    phase = None if is_noun else _phase(masked, found)
    projects = masked.topic if phase else _said_of(masked, found, joined)
    if projects is None:
        return None
    told = clause if is_noun else found[0]
    past = not is_extended and PAST.search(told) is not None and not FUTURE.search(clause)
    meant = _MEANT.search(clause) and _BUT.search(masked.text, found.end())
    would = WOULD.search(clause, clause.rfind(", ") + 1) or meant
    return Governor(phase or _kind(masked, found, clause), projects, past, would is not None)


def _phase(masked: Masked, found: re.Match[str]) -> str | None:
    """What the word tells of the whole where it is said of a phase: with the first all begins."""
    kind = found.lastgroup
    told = kind in ("begin", "last", "end") and _PART.search(masked.text, 0, found.start())
    phase = _PHASE.search(masked.text, 0, found.start()) if told else None
    if phase is None:
        return None
    return ("begin" if kind == "begin" else "first phase") if phase["first"] else "later phase"


def _kind(masked: Masked, found: re.Match[str], clause: str) -> str:
    """What the word is: a verb of going on is not that of lasting, what is moved is a beginning or an end."""
    kind = found.lastgroup or ""
    if found[0].startswith("fortsätt"):
        return "keep"
    if kind == "shift":  # "skulle ha slutat i maj men skjuts fram till juni", "projektet skjuts fram till juni"
        return "end moved" if _AN_END.search(masked.text, 0, found.start()) else "start moved"
    if NOUN.fullmatch(found[0]) and kind in _SET:
        if _MOVED.search(clause) and not found[0].startswith("ny"):
            return f"{_SET[kind]} moved"
        return "set" if kind == "begin" else kind
    return kind


def _said_of(masked: Masked, found: re.Match[str], joined: tuple[int, ...] | None) -> tuple[int, ...] | None:
    """The undertakings of which the word is said; None where another word may be said of them."""
    within = _WITHIN.search(masked.text, *found.span())
    if within is None and found[0][-1] in "dt":
        within = _DONE_WITH.search(masked.text, 0, found.end())
    if within:
        return masked.undertaking(within.start())
    kind = found.lastgroup
    if kind in _OBJECTS:
        return _OBJECTS[kind](masked, found)
    if (kind == "extend" and _ITS.search(found[0])) or _THEY_GO_ON.search(masked.text, 0, found.end()):
        return masked.topic
    if _DONE.search(found[0]) and found.start() and not re.search(ITSELF, masked.text[: found.start()]):
        alone = _IT_IS.fullmatch(masked.text, 0, found.start()) and not _THAT.search(masked.text, found.end())
        return masked.topic if alone else None
    if NOUN.fullmatch(found[0]):
        return _of_noun(masked, found)
    return subject(masked, found.start(), found.end(), joined)


def _of_noun(masked: Masked, found: re.Match[str]) -> tuple[int, ...]:
    """Whose "startdatum" it is."""
    is_label = masked.text.startswith(":", found.end())
    if re.match(rf" (?:för|av|på) {ANOTHER}", masked.text[found.end() :]) or (
        re.search(rf"(?!{WE}){ANOTHER} $", masked.text[: found.start()]) and not is_label
    ):
        return ()
    near = re.match(rf" (?:för|av|i) ({ITSELF})", masked.text[found.end() :])
    if near:
        return masked.undertaking(found.end() + near.start(1))
    before = [one for one in _WITHIN.finditer(masked.text, 0, found.start()) if not masked.is_aside(one.start())]
    return masked.undertaking(before[-1].start()) if before else masked.topic


def _replacing(masked: Masked, found: re.Match[str]) -> tuple[int, ...]:
    """What takes the place of another: "X ersätts av Y"."""
    by = re.search(rf" (?:av|till) ({ITSELF})", masked.text[found.end() :])
    return masked.undertaking(found.end() + by.start(1)) if by else ()


def _kept(masked: Masked, found: re.Match[str]) -> tuple[int, ...]:
    """The undertaking that somebody runs: named after the verb, or before it ("X, som vi har haft")."""
    if re.match(r" (?:det|den|detta)\b", masked.text[found.end() :]):  # "har drivit det sedan 2020"
        return masked.topic
    with_it = _WE_WITH.search(masked.text) if found[0].startswith("arbeta") else None
    if found[0].startswith("arbeta") and not with_it and "enligt " not in masked.text[found.end() :]:
        return ()
    if found[0] == "haft" and not re.search(ITSELF, masked.text):
        return masked.topic if "gemensam" in masked.text else ()
    if which := _WHICH_THEY_KEEP.search(masked.text, 0, found.start()):
        return masked.undertaking(which.start())
    after = re.search(rf"^[^.;]*?({ITSELF})", masked.text[found.end() :])
    before = list(re.finditer(ITSELF, masked.text[: found.start()]))
    if after and (not before or after.start(1) < _WORDS_BETWEEN):
        return masked.undertaking(found.end() + after.start(1))
    return masked.undertaking(before[-1].start()) if before else ()


_OBJECTS = {"keep": _kept, "replaced": _replacing}
"""Of what it is said where that is what somebody does it to."""
