"""When an undertaking begins and ends, as sentences say it.

A time counts where a word of beginning, ending or lasting governs it, and where that is said of the undertaking: not of
who joins it, of a contract, an application or a report. How the time is set beside the word tells what it is: what
lasts *until* a time ends then, what lasts *since* a time began then.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.project.course import BEGINS, COURSE, ENDS, FUTURE, JOINS, LENGTHENED, NOT_SO, NOUN, PAST, WOULD
from extract.project.length import LENGTH, YEARLONG, last_day, later, months
from extract.project.masked import ANOTHER, ITSELF, TIME, Masked
from extract.project.moment import Bearing, Moment
from extract.project.subject import doer, subject

_CLAUSE = re.compile(r", (?:som|där|men|vilket)\b")
_AWAY = re.compile(r", (?:som|vilke[nt]|då|när|där|eftersom|sedan|medan) ")
_SEAM = 6
"""Characters between two times that are one stretch, at most."""
_WORDS_BETWEEN = 80
"""Characters between a governor and its time, at most."""
_NO_OPENING = re.compile(
    r"\b(?:delta\w*|deltog|medverka\w*|anslut\w*|ansl[öu]t\w*|ingå\w*|med i|möte\w*|träff\w*|kurs\w*|utbildning\w*|"
    r"föreläsning\w*|enkät\w*|intervju\w*|utvärder\w*|anställ\w*|rekryter\w*|besök\w*)\b"
)
"""What else than the undertaking something can be "med start i maj"."""
_BESIDE = re.compile(
    rf"(?P<itself>{ITSELF})(?: \([^()]*\))?(?: \w+ år)?,? ?\(?(?:projekttid:? )?"
    r"(?:(?:för|under) (?:perioden|tiden|åren) |(?:perioden|åren|tiden) |under |för )?$"
)
_IN_IT = re.compile(r"\b(?:om|i|inom|från|med|hos|kring|av|på) $")
_DONE = re.compile(r"(?:klart?|färdigt?|färdigställt)$")
_DASH = re.compile(r" ?[–—-]")
_FRONT = re.compile(r"(?:^|[.;] |, (?:och |men )?|\b(?:och|men|samt|att) )$")
_THEN = re.compile(
    rf"(?:,|,? och) (?:då|när) (?:(?:{ITSELF}|det|den) (?:(?:ska|skall|väntas|beräknas) )?{ENDS}|"
    rf"{ENDS}(?: (?:också|även))? (?:{ITSELF}|det|den)|(?=[^.;,]*{ITSELF}){ENDS})|"
    rf",? (?:och |men )?(?:därefter|sedan|då) (?:är|tar|blir) (?:{ITSELF}|det(?: hela)?|den)(?: (?:också|även))? slut\b"
)
_WHEN = re.compile(rf",? (?:då|när) (?:{ITSELF}|det|den|allt) {BEGINS}")
_FROM_THE_START = re.compile(r"\bfrån (?:början|starten|start|första början),? (?:i )?$")
_RELATIVE = re.compile(
    rf"(?P<itself>{ITSELF})(?:(?:,? (?:(?:en|ett) \w+ )?som| är) |"
    r" är (?:ett|en) [^.;,]{3,60} (?:mellan|för|av|i) [^.;]*)$"
)
_GOING = re.compile(
    rf"(?:^|[.;:,] |\b(?:och|men) )(?P<itself>{ITSELF})(?: \([^()]*\))? "
    r"(?!(?:led|äg|finansier|het|kalla|samordn|utvärder|har|är|omfatt|ingå|delta|stå|betala|bekosta|styr)\w*)"
    r"\w{2,}r(?: \w+)? $"
)
_TOGETHER = re.compile(
    r" (?:har|delar|driver|sköter|ordnar|erbjuder|hämtar|köper) [^.;]*?(?:\b(?:gemensam\w*|tillsammans|ihop|åt)\b|"
    rf"{ITSELF})"
)
_HAS = re.compile(r"\b(?:har|är|erbjuder|driver|delar|samordnar|ordnar|sköter|köper|kör) $")
_HAVE_ALL = re.compile(rf" (?:(?:en |ett )?gemensam\w*\b|(?={ITSELF}))")
_HAVE = re.compile(rf" (?:en|ett) [^.;,]{{0,50}},? (?P<itself>{ITSELF})")
_SOMEBODY = re.compile(
    r"\b(?:delta\w*|medverka\w*|anställ\w*|vikari\w*|utse\w*|välj\w*|förordna\w*|ledamot|representant)\b"
)
_SETTLED = re.compile(rf"bevilja|{ANOTHER} (?:har )?(?:tecknats|tecknades|tecknas|ingåtts|slutits|sluts)\b")
_TO_THE_DAY = len("2024-01-01")
_LENGTHENED = re.compile(rf"{LENGTHENED}(?: nu| därför)? (?:med )?(?:ytterligare )?{LENGTH}")
_FOR = re.compile(rf"\b(?:i|under|på|till|är) {LENGTH},?(?: räknat)? $")
_AND_FOR = re.compile(
    rf" och (?:(?:ska|skall|beräknas|väntas|planeras) )?(?:\w+ )?(?:pågå|löp|var|gäll|driv|bedriv|fortgå)\w*"
    rf"(?: sedan| därefter)? (?:i|under|på) {LENGTH}"
)
_OF_YEARS = re.compile(
    rf"(?:\b(?:är|blir|det är) |\b(?:det|ett|en|den) ){YEARLONG}(?= {ITSELF}|[.,]|$| (?:och|men)\b| "
    r"(?:\w+ )?(?:projekt|satsning|insats|försök|samarbete|program))"
)
_GOES_ON = re.compile(r" \w{3,}s (?!med\b)")
_MONEY = rf"(?:{ANOTHER}|\b(?:pengar|medel|stöd|bidrag|finansiering|kronor|kr|mkr|mnkr|tkr)\b)"
_GIVEN = re.compile(
    rf"(?P<itself>{ITSELF})(?:, [^,;.]*,)? (?:har )?(?:nu |också |även |redan )?(?:fått|får|fick|beviljats|"
    rf"beviljas|beviljades|tilldelats|har(?= {_MONEY}))\b[^.;]*{_MONEY}[^.;]*$"
)
_CLAUSE_ON = r"(?:[^.;,]|[,.](?=\d))"
_LAST_AS_LONG = re.compile(
    rf"{_MONEY}[^.;,]* räcker $|\b(?:finansierar|bekostar|betalar|(?:bevilja(?:r|t|de|ts|des)|anslagit|ger|gett|gav|"
    rf"skjuter till|bidrar med)\b{_CLAUSE_ON}*{_MONEY}){_CLAUSE_ON}{{0,40}} $"
)
_ALONE = re.compile(rf"^\W*(?:(?:[^.;]* är )?(?:{LENGTH}|{YEARLONG.replace('?P<count>', '')}), )?$")
_BUT_NOW = re.compile(
    r",? (?:men|och) (?:(?:är|blir|har|gäller) )?(?:nu|numera|i stället|därefter|sedan)? ?"
    r"(?:(?:flyttats|skjutits) )?(?:fram )?"
)
_MOVED = re.compile(r"\b(?:flytta|skjut|tidigarel[aä]g|senarel[aä]g)\w*|\bsköts\b")
""" "Slutdatumet flyttas från maj till juni": only where it is moved to counts."""
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


@dataclass(frozen=True, slots=True)
class _Governor:
    """A word of beginning, ending or lasting, and of what it is said."""

    kind: str
    projects: tuple[int, ...]
    past: bool = False
    would: bool = False

    def tells(self, bearing: Bearing) -> tuple[str, ...]:
        """What a time set so beside it is of the undertakings."""
        if bearing is Bearing.DURING:
            both = ("start", "end") if self.kind == "last" and not self.would else ()
            return both or self.tells(Bearing.AT)
        which = _TELLS[self.kind].get(bearing)
        if self.would:
            return ("due",) if which == "end" else ()
        return (which,) if which else ()


_BEGINS = dict.fromkeys((Bearing.AT, Bearing.FROM, Bearing.SINCE, Bearing.TOWARDS), "start")
_ENDS = dict.fromkeys((Bearing.AT, Bearing.UNTIL, Bearing.TOWARDS, Bearing.SINCE, Bearing.FROM), "end")
_LASTS = {Bearing.SINCE: "start", Bearing.FROM: "start", Bearing.UNTIL: "end", Bearing.TOWARDS: "end"}
_BOUNDS = {Bearing.FROM: "start", Bearing.UNTIL: "end"}
_LENGTHENS = {Bearing.UNTIL: "end", Bearing.TOWARDS: "end"}
_TELLS = {
    "begin": _BEGINS,
    "set": _BEGINS | {Bearing.UNTIL: "start"},
    "start moved": {Bearing.UNTIL: "start", Bearing.TOWARDS: "start"},
    "end moved": _LENGTHENS,
    "replaced": _BEGINS,
    "end": _ENDS,
    "last": _LASTS,
    "keep": _LASTS,
    "extend": _LENGTHENS,
    "beside": _BOUNDS,
    "since": _LASTS,
    "paid": {Bearing.UNTIL: "paid"},
    "open": {Bearing.FROM: "opened"},
}


_GO_ON = frozenset({"last", "keep", "beside", "extend", "start moved", "end moved"})
"""What governs the end of a range too: "från maj i Habo till juni"."""
_SET = {"begin": "start", "end": "end"}


def stretches(masked: Masked, times: Sequence[Moment], reference: datetime.date | None) -> Iterator[Stretch]:
    """What a sentence says of when undertakings begin and end."""
    behind = 0
    last: _Governor | None = None
    due: Stretch | None = None
    for i, time in enumerate(times):
        ahead = next((one.start for one in times[i + 1 :] if not _closes(time, one)), len(masked.text))
        governor = _governor(masked, behind, time, ahead, last)
        if governor is None and last and _goes_on(masked.text[behind : time.start], time, last):
            governor = last
        for said in _told(masked, time, governor, reference) if governor and governor.projects else ():
            if said.which == "due":
                due = said
            else:
                yield said
        last, behind = governor, time.end
    lengthened = _LENGTHENED.search(masked.text, due.moment.end) if due else None
    if due and lengthened and (iso := later(due.iso, months=months(lengthened))):
        yield replace(due, which="end", iso=iso)


def _goes_on(between: str, time: Moment, last: _Governor) -> bool:
    """Whether what governs the time before governs this one too: "från maj till juni", "var maj men är nu juni"."""
    return (time.bearing is Bearing.UNTIL and last.kind in _GO_ON) or _BUT_NOW.fullmatch(between) is not None


def _closes(time: Moment, other: Moment) -> bool:
    """Whether another time right behind says until when: "från 2021 till 2023"."""
    return time.bearing is Bearing.FROM and other.bearing is Bearing.UNTIL and other.start - time.end < _SEAM


def _told(masked: Masked, time: Moment, governor: _Governor, reference: datetime.date | None) -> Iterator[Stretch]:
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


def _governor(masked: Masked, behind: int, time: Moment, ahead: int, last: _Governor | None) -> _Governor | None:
    """What governs a time: what stands right before it, the verb after it where it stands in front, or that before."""
    front = _FRONT.search(masked.text, 0, time.start)
    return (
        _then(masked, time)
        or _relative(masked, time)
        or (_after(masked, time, ahead) if front else None)
        or (_before(masked, behind, time, last) if not front or front[0] in ("", ", ") else None)
        or (_after(masked, time, ahead) if time.bearing is Bearing.SINCE else None)
        or _going(masked, time)
        or _had_together(masked, time)
        or _beside(masked, time)
        or _granted(masked, time)
        or _paid(masked, time)
        or _alone(masked, time)
        or _opening(masked, time)
        or (_Governor("begin", masked.topic, past=True) if _FROM_THE_START.search(masked.text, 0, time.start) else None)
    )


def _then(masked: Masked, time: Moment) -> _Governor | None:
    """ "Till maj, och då slutar projektet", "sedan i maj, då allt började"."""
    if _THEN.match(masked.text, time.end):
        return _Governor("end", masked.topic)
    return _Governor("begin", masked.topic, past=True) if _WHEN.match(masked.text, time.end) else None


def _relative(masked: Masked, time: Moment) -> _Governor | None:
    """ "X, som sedan 2014 …", whatever it does, but that it joins or ends; "har sedan 2014 ett arkiv, X"."""
    if time.bearing is not Bearing.SINCE or JOINS.match(masked.text, time.end + 1):
        return None
    found = _RELATIVE.search(masked.text, 0, time.start)
    if found is None and masked.text.endswith("har ", 0, time.start):
        found = _HAVE.match(masked.text, time.end)
    if found is None or COURSE.match(masked.text, time.end + 1):
        return None
    return _Governor("since", masked.undertaking(found.start("itself")), past=True)


def _going(masked: Masked, time: Moment) -> _Governor | None:
    """ "X hjälper sedan 2020 …": what an undertaking does since then, but not what is done with it."""
    found = _GOING.search(masked.text, 0, time.start) if time.bearing is Bearing.SINCE else None
    return _Governor("since", masked.undertaking(found.start("itself")), past=True) if found else None


def _had_together(masked: Masked, time: Moment) -> _Governor | None:
    """ "Sedan 2015 har A och B gemensamt kansli": of what the item speaks of, or what is named in it."""
    if time.bearing is not Bearing.SINCE:
        return None
    found = _TOGETHER.match(masked.text, time.end) or (
        _HAVE_ALL.match(masked.text, time.end) if _HAS.search(masked.text, 0, time.start) else None
    )
    if found is None:
        return None
    itself = re.search(ITSELF, masked.text[time.end :])
    return _Governor("since", masked.undertaking(time.end + itself.start()) if itself else masked.topic, past=True)


def _beside(masked: Masked, time: Moment) -> _Governor | None:
    """ "X (2022–2024)", "projektet till och med juni"; not "deltar i X till och med juni"."""
    found = _BESIDE.search(masked.text, 0, time.start)
    if found is None or JOINS.search(masked.text, 0, found.start()):
        return None
    years = masked.text[found.end("itself") : time.start] == " " and _DASH.match(masked.text, time.end)
    inside = "(" not in found[0] and not years and _IN_IT.search(masked.text, 0, found.start())
    return None if inside else _Governor("beside", masked.undertaking(found.start("itself")))


def _granted(masked: Masked, time: Moment) -> _Governor | None:
    """ "Beviljar projektet X en miljon för tiden …", to the day; not "en årlig avgift för åren 2020–2023"."""
    named = list(re.finditer(ITSELF, masked.text[: time.start]))
    if not (time.spans and time.length == _TO_THE_DAY) or _SOMEBODY.search(masked.text, 0, time.start):
        return None
    if not named:
        return _Governor("beside", masked.topic) if _SETTLED.search(masked.text) else None
    return _Governor("beside", masked.undertaking(named[-1].start()))


def _paid(masked: Masked, time: Moment) -> _Governor | None:
    """ "X har fått pengar för åren …"; "pengarna räcker till …", which says no more than it says."""
    if given := _GIVEN.search(masked.text, 0, time.start):
        return _Governor("beside", masked.undertaking(given.start("itself")))
    lasts = time.bearing is Bearing.UNTIL and _LAST_AS_LONG.search(masked.text, 0, time.start)
    return _Governor("paid", masked.topic) if lasts else None


def _opening(masked: Masked, time: Moment) -> _Governor | None:
    """ "Bussen kör dagligen med start den 3 maj": of what is named in it, or what the item speaks of."""
    if not time.opens or _NO_OPENING.search(masked.text):
        return None
    named = list(re.finditer(ITSELF, masked.text))
    return _Governor("open", masked.undertaking(named[-1].start()) if named else masked.topic)


def _alone(masked: Masked, time: Moment) -> _Governor | None:
    """ "Tre år, från maj 2020 till april 2023.": a stretch that stands by itself is that of what the item speaks of."""
    by_itself = time.bearing is Bearing.FROM and _ALONE.match(masked.text[: time.start])
    closed = re.fullmatch(rf"[\s–-]*{TIME}\W*", masked.text[time.end :]) if by_itself else None
    return _Governor("beside", masked.topic) if closed else None


def _before(masked: Masked, behind: int, time: Moment, last: _Governor | None) -> _Governor | None:
    """The governor between the time before and this one."""
    text = masked.text
    which = _WHICH.search(text, behind, time.start)
    end = which.start() if which else time.start
    every = list(COURSE.finditer(text, behind, end))
    if not every:
        return None
    found = every[0] if which else every[-1]
    between = "" if which else text[found.end() : end]
    if len(between) > _WORDS_BETWEEN or _AWAY.search(between) or JOINS.search(between):
        return None
    return _governing(masked, found, last.projects if last else None, text[behind : time.start])


def _after(masked: Masked, time: Moment, ahead: int) -> _Governor | None:
    """The governor after a time that stands in front: "Hösten 2021 startade projektet"."""
    text = masked.text
    found = COURSE.search(text, time.end, min(ahead, time.end + _WORDS_BETWEEN))
    if found is None:
        if time.bearing is Bearing.SINCE and (goes_on := _GOES_ON.match(text, time.end)):
            return _Governor("since", doer(masked, goes_on.end() - 1), past=True)
        return None
    between = text[time.end : found.start()]
    if re.search(r"[,;:.]", between) or JOINS.search(between):
        return None
    return _governing(masked, found, None, text[time.start : found.end()])


def _governing(masked: Masked, found: re.Match[str], joined: tuple[int, ...] | None, clause: str) -> _Governor | None:
    """The word with that of which it is said; nothing where the clause denies it or leaves it open."""
    if NOT_SO.search(clause, max((found.end() for found in _CLAUSE.finditer(clause)), default=0)):
        return None
    kind = found.lastgroup or ""
    within = re.search(ITSELF, found[0])
    if within:
        projects = masked.undertaking(found.start() + within.start())
    elif kind == "keep":
        projects = _kept(masked, found)
    elif kind == "replaced":
        projects = _replacing(masked, found)
    elif _DONE.search(found[0]) and found.start() and not re.search(ITSELF, masked.text[: found.start()]):
        return None
    elif NOUN.fullmatch(found[0]):
        projects = _of_noun(masked, found)
    else:
        projects = subject(masked, found.start(), found.end(), joined)
    told = clause if NOUN.fullmatch(found[0]) else found[0]
    past = PAST.search(told) is not None and not FUTURE.search(clause)
    if found[0].startswith("fortsätt"):
        kind = "keep"
    elif NOUN.fullmatch(found[0]) and kind in _SET:
        kind = f"{_SET[kind]} moved" if _MOVED.search(clause) else "set" if kind == "begin" else kind
    return _Governor(kind, projects, past, WOULD.search(clause, clause.rfind(", ") + 1) is not None)


def _of_noun(masked: Masked, found: re.Match[str]) -> tuple[int, ...]:
    """Whose "startdatum" it is."""
    if re.match(rf" (?:för|av|på) {ANOTHER}", masked.text[found.end() :]) or re.search(
        rf"{ANOTHER} $", masked.text[: found.start()]
    ):
        return ()
    near = re.match(rf" (?:för|av|i) ({ITSELF})", masked.text[found.end() :])
    if near:
        return masked.undertaking(found.end() + near.start(1))
    before = list(re.finditer(ITSELF, masked.text[: found.start()]))
    return masked.undertaking(before[-1].start()) if before else masked.topic


def _replacing(masked: Masked, found: re.Match[str]) -> tuple[int, ...]:
    """What takes the place of another: "X ersätts av Y"."""
    by = re.search(rf" (?:av|till) ({ITSELF})", masked.text[found.end() :])
    return masked.undertaking(found.end() + by.start(1)) if by else ()


def _kept(masked: Masked, found: re.Match[str]) -> tuple[int, ...]:
    """The undertaking that somebody runs: named after the verb, or before it ("X, som vi har haft")."""
    if found[0].startswith("arbeta") and "enligt " not in masked.text[found.end() :]:
        return ()
    if found[0] == "haft" and not re.search(ITSELF, masked.text):
        return masked.topic if "gemensam" in masked.text else ()
    after = re.search(rf"^[^.;]*?({ITSELF})", masked.text[found.end() :])
    before = list(re.finditer(ITSELF, masked.text[: found.start()]))
    if after and (not before or after.start(1) < _WORDS_BETWEEN):
        return masked.undertaking(found.end() + after.start(1))
    return masked.undertaking(before[-1].start()) if before else ()
