"""Times that no word of a course governs: what they stand beside tells what they are.

"X, som sedan 2014 …", "Projektet X (2022–2024)", "X har fått pengar för åren …", "med start i maj".
"""

import re

from extract.project.course import BEGINS, COURSE, ENDS, FUTURE, JOINS, NOT_SO, PAST
from extract.project.governor import Governor
from extract.project.length import LENGTH, YEARLONG
from extract.project.masked import ANOTHER, ITSELF, MONEY, TIME, WE, Masked
from extract.project.moment import Bearing, Moment

_THEN = re.compile(
    rf"(?:,|,? och) (?:då|när) (?:(?:{ITSELF}|det|den) (?:(?:ska|skall|väntas|beräknas) )?{ENDS}|"
    rf"{ENDS}(?: (?:också|även))? (?:{ITSELF}|det|den)|(?=[^.;,]*{ITSELF}){ENDS})|"
    rf",? (?:och |men )?(?:därefter|sedan|då|därmed|så) (?:är|tar|blir) (?:{ITSELF}|det(?: hela)?|den)"
    rf"(?: (?:också|även|nu))? (?:slut\b|{ENDS})|"
    rf",? (?:och|så) {ITSELF} (?:har (?:nu |därmed )?upphört|är (?:nu |därmed )?(?:avsluta[dt]|slut))\b"
)
_WHEN = re.compile(
    rf",? (?:då|när) (?:{ITSELF}|det|den|allt) (?:(?:också|även|äntligen) )?{BEGINS}|"
    rf" (?:innan|tills|förrän) (?:{ITSELF}|det|den|allt) (?:(?:kan|ska|får) )?{BEGINS}"
)
_FROM_THE_START = re.compile(r"\bfrån (?:början|starten|start|första början),? (?:i )?$")
_RELATIVE = re.compile(
    rf"(?P<itself>{ITSELF})(?:(?:,? (?:(?:en|ett) \w+ )?(?:som|vilket)| är) |"
    r" är (?:ett|en) (?!minne\b)(?:[^.;,]{3,60} (?:mellan|för|av|i) [^.;]*|(?:\w+ ){1,3}))$"
)
_TOGETHER = re.compile(
    r" (?:har|delar|driver|sköter|ordnar|erbjuder|hämtar|köper) [^.;]*?(?:\b(?:gemensam\w*|tillsammans|ihop|åt)\b|"
    rf"{ITSELF})"
)
_HAS = re.compile(r"\b(?:har|är|provar|prövar|testar|erbjuder|driver|delar|samordnar|ordnar|sköter|köper|kör) $")
_HAVE_ALL = re.compile(rf" (?:(?:en |ett )?(?:gemensam\w*|samarbete|samverkan|partnerskap)\b|(?={ITSELF}))")
_WITHIN_IT = re.compile(rf" [^.;]{{0,60}}?\b(?:inom|genom|via) (?:\w+ )?(?P<itself>{ITSELF})")
_PAYS = re.compile(r"\b(?:finansierar|bekostar|driver|bedriver|erbjuder) $")
_IN_PROJECT = re.compile(rf" [^.;]{{0,60}}?\bi (?P<itself>{ITSELF})")
_THERE_IS = re.compile(rf" (?:finns|pågår|drivs|erbjuds|har {ANOTHER}) (?:en|ett) [^.;]{{0,80}}, (?P<itself>{ITSELF})")
_TWO = rf"{ANOTHER}(?: kommun)? (?:och|samt) {ANOTHER}(?: kommuner)?"
_TWO_HAVE = re.compile(
    rf"(?:(?:^|[.;] |, )(?:{ANOTHER}, )*{_TWO} (?:har|kör|delar|driver|provar|prövar|testar|arbetar|använder|hyr)|"
    rf"\bhar (?:{ANOTHER}, )*{_TWO} (?=\w+t\b)) ?[^.;,]{{0,60}}$"
)
""" "Habo och Mullsjö har delat på en lots sedan 2018": what several do together began with them."""
_WHO_HAVE = re.compile(r"\b(?:har|delar|driver|kör|provar|prövar|testar|erbjuder|hyr) $")
_HAVE = re.compile(rf" (?:på )?(?:en|ett) [^.;,]{{0,50}},? (?P<itself>{ITSELF})")
_WHERE = re.compile(
    rf"(?P<itself>{ITSELF}),? (?:där|i vilke[nt]|inom vilke[nt]) [^.;]{{0,60}}{ANOTHER} och [^.;]{{0,30}} $"
)
_WORK_TOGETHER = re.compile(r" (?:har )?(?:(?:sam)?arbeta|samverka|prova|pröva|testa|utveckla|driv)[rt]?\b")
""" "X, där Habo och Mullsjö sedan 2020 arbetar med skolmat"."""
_WAS = re.compile(rf"(?:^|[.;] )(?P<itself>{ITSELF}) (?:\w{{2,}}des|pågick|gick|fanns|var (?:ett|en)) [^.;,]*$")
_BESIDE = re.compile(
    rf"(?P<itself>{ITSELF})(?: \([^()]*\))?(?: \w+ år)?,? ?\(?(?:projekttid:? |projekt )?"
    r"(?:(?:för|under) (?:perioden|tiden|åren) |(?:perioden|åren|tiden) |under |för )?$"
)
_IN_IT = re.compile(r"\b(?:om|i|inom|från|med|hos|kring|av|på) $")
_DASH = re.compile(r" ?[–—-]")
_SOMEBODY = re.compile(
    r"\b(?:delta\w*|medverka\w*|anställ\w*|vikari\w*|utse\w*|välj\w*|förordna\w*|ledamot|representant)\b"
)
_SETTLED = re.compile(
    rf"bevilja|{ANOTHER} (?:har )?(?:tecknats|tecknades|tecknas|ingåtts|slutits|sluts)\b|"
    r"\b(?:sagt|sade|säger|sa) ja till [^.;]*\b(?:kronor|kr|mkr|mnkr|tkr)\b"
)
_TO_THE_DAY = len("2024-01-01")
_RECKONS = re.compile(
    rf"{WE} (?:räknar|beräknar|siktar|planerar) (?:nu )?(?:med |på )?(?:att )?(?:vara|bli|stå) (?:klara?|färdiga?) $"
)
_SPENT = re.compile(rf"{MONEY} (?:\w+ )?(?:(?:tar|är|tog|var) (?:då |också )?slut|upphör|sinar|löper ut) $")
_MONEY = rf"(?:{ANOTHER}|\b(?:pengar|medel|stöd|bidrag|finansiering|kronor|kr|mkr|mnkr|tkr)\b)"
_GIVEN = re.compile(
    rf"(?P<itself>{ITSELF})(?:, [^,;.]*,| [^,;.]* och)? (?:har )?(?:nu |också |även |redan )?(?:fått|får|fick|"
    rf"beviljats|beviljas|beviljades|tilldelats|har(?= {_MONEY}))\b[^.;]*{_MONEY}[^.;]*$"
)
_CLAUSE_ON = r"(?:[^.;,]|[,.](?=\d))"
_LAST_AS_LONG = re.compile(
    rf"{_MONEY}[^.;,]* räcker $|"
    rf"\b(?:finansiera[td]|finansieras|bekostas|säkra[td]){_CLAUSE_ON}{{0,40}},? $|"
    rf"\b(?:finansierar|bekostar|betalar|(?:bevilja(?:r|t|de|ts|des)|anslagit|ger|gett|gav|"
    rf"skjuter till|bidrar med)\b{_CLAUSE_ON}*{_MONEY}){_CLAUSE_ON}{{0,40}},? $"
)
_TO_HOLD = re.compile(r", att (?:gälla|löpa) $")
_NO_OPENING = re.compile(
    r"\b(?:delta\w*|deltog|medverka\w*|anslut\w*|ansl[öu]t\w*|ingå\w*|med i|möte\w*|träff\w*|kurs\w*|utbildning\w*|"
    r"föreläsning\w*|enkät\w*|intervju\w*|utvärder\w*|anställ\w*|rekryter\w*|besök\w*)\b"
)
"""What else than the undertaking something can be "med start i maj"."""
_ALONE = re.compile(rf"^\W*(?:(?:[^.;]* är )?(?:{LENGTH}|{YEARLONG.replace('?P<count>', '')}), )?$")


def first(masked: Masked, time: Moment) -> Governor | None:
    """What tells of a time before any word of the course does."""
    return (
        _then(masked, time)
        or _done_by(masked, time)
        or _in_force(masked, time)
        or _relative(masked, time)
        or _spent(masked, time)
    )


def beside(masked: Masked, time: Moment) -> Governor | None:
    """What tells of a time where no word of the course does."""
    return (
        _had_together(masked, time)
        or _was_done(masked, time)
        or _beside(masked, time)
        or _granted(masked, time)
        or _paid(masked, time)
        or _alone(masked, time)
        or _opening(masked, time)
        or (Governor("begin", masked.topic, past=True) if _FROM_THE_START.search(masked.text, 0, time.start) else None)
    )


def _then(masked: Masked, time: Moment) -> Governor | None:
    """ "Till maj, och då slutar projektet", "sedan i maj, då allt började"."""
    if _THEN.match(masked.text, time.end):
        return Governor("end", masked.topic, past=_is_past(masked.text[: time.start]))
    begun = _WHEN.match(masked.text, time.end)
    return Governor("set", masked.topic, past="innan" not in begun[0]) if begun else None


def _is_past(clause: str) -> bool:
    return PAST.search(clause) is not None and not FUTURE.search(clause)


def _in_force(masked: Masked, time: Moment) -> Governor | None:
    """ "Godkänner avtalet om X, att gälla från den 1 juli": of what is named in it."""
    named = re.search(ITSELF, masked.text[: time.start]) if _TO_HOLD.search(masked.text, 0, time.start) else None
    return Governor("beside", masked.undertaking(named.start())) if named else None


def _done_by(masked: Masked, time: Moment) -> Governor | None:
    """ "Man räknar med att vara färdig i maj"."""
    return Governor("end", masked.topic) if _RECKONS.search(masked.text, 0, time.start) else None


def _spent(masked: Masked, time: Moment) -> Governor | None:
    """ "Pengarna tar slut i maj", which says no more than it says."""
    return Governor("spent", masked.topic) if _SPENT.search(masked.text, 0, time.start) else None


def _relative(masked: Masked, time: Moment) -> Governor | None:
    """ "X, som sedan 2014 …", whatever it does, but that it joins or ends; "har sedan 2014 ett arkiv, X"."""
    if time.bearing is not Bearing.SINCE or JOINS.match(masked.text, time.end + 1):
        return None
    found = _RELATIVE.search(masked.text, 0, time.start)
    if found is None and _WHO_HAVE.search(masked.text, 0, time.start):
        found = _HAVE.match(masked.text, time.end)
    found = found or _WITHIN_IT.match(masked.text, time.end)
    if found is None and _PAYS.search(masked.text, 0, time.start):
        found = _IN_PROJECT.match(masked.text, time.end)
    if COURSE.match(masked.text, time.end + 1):
        found = _THERE_IS.match(masked.text, time.end)
    if found is None and _WORK_TOGETHER.match(masked.text, time.end):
        found = _WHERE.search(masked.text, 0, time.start)
    if found is None:
        return None
    return Governor("since", masked.undertaking(found.start("itself")), past=True)


def _had_together(masked: Masked, time: Moment) -> Governor | None:
    """ "Sedan 2015 har A och B gemensamt kansli": of what the item speaks of, or what is named in it."""
    if time.bearing is not Bearing.SINCE:
        return None
    have = _TWO_HAVE.search(masked.text, 0, time.start)
    if have and not JOINS.search(have[0]) and not NOT_SO.search(have[0]) and not COURSE.search(have[0]):
        return Governor("since", masked.topic, past=True)
    found = _TOGETHER.match(masked.text, time.end) or (
        _HAVE_ALL.match(masked.text, time.end) if _HAS.search(masked.text, 0, time.start) else None
    )
    if found is None:
        return None
    itself = re.search(ITSELF, masked.text[time.end :])
    return Governor("since", masked.undertaking(time.end + itself.start()) if itself else masked.topic, past=True)


def _was_done(masked: Masked, time: Moment) -> Governor | None:
    """ "Det leddes av Habo 2020–2022": what was done with it from one time to another."""
    if time.bearing is not Bearing.FROM or not _DASH.match(masked.text, time.end):
        return None
    found = _WAS.search(masked.text, 0, time.start)
    if found is None or JOINS.search(found[0]):
        return None
    return Governor("beside", masked.undertaking(found.start("itself")))


def _beside(masked: Masked, time: Moment) -> Governor | None:
    """ "X (2022–2024)", "projektet till och med juni"; not "deltar i X till och med juni"."""
    found = _BESIDE.search(masked.text, 0, time.start)
    if found is None or JOINS.search(masked.text, 0, found.start()):
        return None
    years = masked.text[found.end("itself") : time.start] == " " and _DASH.match(masked.text, time.end)
    inside = "(" not in found[0] and not years and _IN_IT.search(masked.text, 0, found.start())
    return None if inside else Governor("beside", masked.undertaking(found.start("itself")))


def _granted(masked: Masked, time: Moment) -> Governor | None:
    """ "Beviljar projektet X en miljon för tiden …", to the day; not "en årlig avgift för åren 2020–2023"."""
    named = list(re.finditer(ITSELF, masked.text[: time.start]))
    if not (time.spans and time.length == _TO_THE_DAY) or _SOMEBODY.search(masked.text, 0, time.start):
        return None
    if not named:
        return Governor("beside", masked.topic) if _SETTLED.search(masked.text) else None
    return Governor("beside", masked.undertaking(named[-1].start()))


def _paid(masked: Masked, time: Moment) -> Governor | None:
    """ "X har fått pengar för åren …"; "pengarna räcker till …", which says no more than it says."""
    if given := _GIVEN.search(masked.text, 0, time.start):
        return Governor("beside", masked.undertaking(given.start("itself")))
    lasts = time.bearing is Bearing.UNTIL and _LAST_AS_LONG.search(masked.text, 0, time.start)
    return Governor("paid", masked.topic) if lasts else None


def _alone(masked: Masked, time: Moment) -> Governor | None:
    """ "Tre år, från maj 2020 till april 2023.": a stretch that stands by itself is that of what the item speaks of."""
    by_itself = time.bearing is Bearing.FROM and _ALONE.match(masked.text[: time.start])
    closed = re.fullmatch(rf"[\s–-]*{TIME}\W*", masked.text[time.end :]) if by_itself else None
    return Governor("beside", masked.topic) if closed else None


def _opening(masked: Masked, time: Moment) -> Governor | None:
    """ "Bussen kör dagligen med start den 3 maj": of what is named in it, or what the item speaks of."""
    if not time.opens or _NO_OPENING.search(masked.text):
        return None
    named = list(re.finditer(ITSELF, masked.text))
    return Governor("open", masked.undertaking(named[-1].start()) if named else masked.topic)
