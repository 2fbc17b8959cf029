"""A marked sentence in clauses, each of which stands or falls by itself."""

import re
from collections.abc import Iterator
from functools import lru_cache

from extract.facts import Role
from extract.glance import Cued, Shelf
from extract.marked import ANY, ORGANISATION, PERSON, PROJECT, PROJECTS
from extract.participation.denial import BESIDE, DEPARTURE, NEGATION, NO_MEMBER
from extract.participation.frame import SUBJECT
from extract.participation.prospect import is_hypothetical

_FINITE = (
    r"(?!(?:inte|\w*arbete|möte)\b)(?:har|är|var|gör|vill|ska|kan|går|gick|får|fick|står|stod|blir|blev|kom|tog|drog|"
    r"klev|bröt|avbröt|avstår|avstod|föll|"
    r"ingick|deltog|lät|sa|[a-zåäö]+(?:ar|er|de|te)|[a-zåäö]*(?:står|går|får)|erbjuds|inbjuds|bjuds|väntas|uppmanas)\b"
)
_CLAUSE = re.compile(
    rf"(?=[;,.: ])(?:;|(?<=[\d{PROJECT[1:-1]}])\. (?=[A-ZÅÄÖ{ANY}])|,? men |,? medan |"
    r", (?:däremot|dock) |: (?=(?:i dag|idag|nu|"
    rf"numera|just nu|hittills|i stället)\b)|"
    rf"(?<! är)(?<! har)(?<! var)(?<! blir) (?:däremot|dock) "
    r"(?!inte|ej)|,? vars |,? (?=utan att )|,? trots att |"
    rf", (?:(?:och|samt) (?![^.;,]{{0,40}}(?:även|också|dessutom) {ORGANISATION}(?:\W*$|,? vars ))|"
    r"(?:eftersom|därför att|utan att|fast|även om|samtidigt som) )|"
    rf",? (?:sedan|efter att|eftersom|därför att) (?=(?:{ORGANISATION}|{PERSON}) )|, med (?={PERSON} som)|"
    rf"(?:,| och|, och) (?={ORGANISATION}(?:, som [^.;,]*,)? {_FINITE})|"
    rf", (?:vilket )?(?={ORGANISATION} (?:inte|ej|nej)\b)|, (?=(?:dock )?(?:ej|inte|utan att vara) (?:\w+ )?part\b)|"
    r" \((?=(?:ingår|är|deltar|medverkar) (?:dock )?(?:inte|ej)\b)|"
    rf",? (?:och|så|varför|medan|vilket (?:gör|innebär|betyder) att) (?=(?:att )?[a-zåäö ]{{0,25}}\b(?:kvar|"
    rf"återstår)\b|[^.;]{{1,40}} kvar\b)|"
    r",? och (?=(?:nu |snart )?(?:vill|hoppas|funderar|överväger|kanske)\b)|"
    r",? och (?=(?:har )?(?:tacka|sag|sade?|svara)\w* ja\b)|(?<=\binte): |"
    r",? och (?=(?:är|deltar|ingår|medverkar) (?:nu|numera)\b)|"
    rf"(?:(?<=ensamma)|(?<=ensam)|(?<=själva)|(?<=själv)): (?={ORGANISATION} ))"
)
_REPORT = Cued(
    r"\b((?:svara|berätta|rapportera|meddela|informera|konstatera|notera|uppge)\w*(?: om)?"
    rf"(?: {ORGANISATION})?),? att "
)
_REPORTER = re.compile(rf"({ORGANISATION})$")
_TAKEN_UP = re.compile(
    r"(?:(?=utan att )|(?:de(?! (?:andra|övriga|flesta|som|\d)| \w+ (?:andra|övriga|kommun))|den|man|kommunen|"
    r"kommunerna|regionen) (?=\w))"
)
"""A pronoun for whoever does what the clause before it tells."""
_SUBJECT = re.compile(rf"\W*({ORGANISATION})(?:, som [^.;,]*,)? ")
_VERB = re.compile(_FINITE)
_DOER = re.compile(rf"[^.;,{ORGANISATION[1:-1]}]*{SUBJECT}(?:, (?:som|där) [^.;,]*,)?[^.;,]*")
_AS = re.compile(r"(?<!,) som (?:\w+ )?(?:pilot|test|försöks|värd|ordförande|ledare|projekt)\w*")
_RELATIVE = re.compile(
    rf"({PROJECT}), (?:som|där) [^.;,]*(?:[.,]|$)|"
    rf"({ORGANISATION}), som (?!(?:\w+ )?(?:deltog|medverkade|ingick|var med|hade)\b)[^.;,]*(?:[.,]|$)"
)
"""What is thrown in about a project or an organisation; what somebody once took part in says nothing of today."""


_RELATIVE_OF_OTHER = Cued(
    rf"(?P<o>{ORGANISATION}), som (?:\w+ )?(?:(?:deltog|medverkade|ingick|var med|är med|deltar) i|finansiera(?:r|de)|"
    rf"bekosta(?:r|de)|leder|ledde|äger|ägde|driver|drev|samordna(?:r|de)|starta(?:r|de)|"
    rf"bilda(?:r|de)|tog initiativ till|införde) (?P<p>{PROJECT})[^.;,]*(?:[.,]|$)"
)
_FIRST_DOUBTED = Cued(
    r", som (?:först|länge|tidigare|inledningsvis|ursprungligen|från början|till en början|i fjol|i \w+as|förra året) "
    r"[^.;,]*?\b(?:ville|avvakta\w*|avböjde|avstod|tveka\w*|stod utanför|var (?:\w+ )?(?:tveksam|skeptisk)\w*|nej)\b"
    r"[^.;,]*,(?! men)|, som (?:\w+ )?(?:inte|ej) (?:\w+ )?(?:ligger|tillhör|hör|gränsar)\b[^.;,]*,(?! men)|"
    r", (?:ett|en) (?:uppdrag|uppgift|roll|plats|del) som (?:först|tidigare|ursprungligen|från början|"
    r"till en början)\b[^.;,]*"
)
"""What was so once of whoever takes part now, or is so of where they are: "Habo, som först avvaktade, är med"."""
_NO_LONGER = Cued(rf"{ORGANISATION},? som [^.;,]*\b(?:inte|ej) (?:\w+ ){{0,2}}längre\b[^.;,]*\W*$")
"""What is thrown in last, and takes back what the clause says: "A deltog i etapp ett, som inte längre är med"."""
_NAME = (
    r"[\"“”#]?(?!(?:Sverige|Norge|Finland|Danmark|Norden|Europa|EU|Skåne|Blekinge|Dalarna|"
    r"[A-ZÅÄÖ][a-zåäö]+(?:land|botten))\b|[\w-]+ (?:län|kommun)\b|"
    r"[A-ZÅÄÖ]+-[a-zåäö])[A-ZÅÄÖ#]\w"
)
_INTO = re.compile(
    rf"(?:(?! (?:som|från|med|av|genom))(?: [a-zåäö]+)){{0,2}} (?:i|inom|till|av|för) (?:projektet |"
    rf"satsningen )?{_NAME}"
)
_IS = re.compile(r"\b(?:är|var|blir|blev) $")
_WITHIN = re.compile(rf"\b(?:[Ii]|[Ii]nom) {_NAME}")
_LEADING = re.compile(
    rf"(?:^|, )(?:I|Inom|Till|För|i|inom|till|för) {_NAME}[^.;,]*$|"
    r"(?:[Ii]|[Ii]nom|till|genom) [A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*(?: och|,))? $"
)
_ABOUT = re.compile(
    r"(?!(?:Från|Under|Inom|Via|Genom|Utöver|Både|Även|Enligt)\b)[A-ZÅÄÖ]\w+ [A-ZÅÄÖ][\w-]+ [a-zåäö]+r "
)
_POINTS = re.compile(r"\bde[tn] (?:förstnämnda|sistnämnda|förra|senare|ena|andra)\b(?! [a-zåäö]+(?:et|en)\b)")


_ASIDE = re.compile(rf" [–—-] [^.;:–—{ANY}]{{2,30}} [–—-](?= )")
"""What is thrown in between dashes: "och sedan i går – äntligen! – också Habo"."""


_AND = r"(?:,|,? och|,? medan|,? men)"
_GAPPED = Cued(
    rf"\b(?P<verb>[a-zåäö]+(?:ar|er|r|og|ick|od)(?: (?:med|upp|in|på|till))?) (?P<link>med|för|till|på|sedan|från) "
    rf"(?P<what>[^.;{ANY}]{{2,50}}?{_AND} "
    rf"{ORGANISATION}) (?=(?P=link) )"
)
""" "Habo bidrar med lokaler och Mullsjö med personal": a verb that is not said again."""
_AGAIN = Cued(
    rf"\b(?P<verb>[a-zåäö]{{2,}}s)(?P<what>(?: [^.;,]*?)? av {ORGANISATION}),? (?:och |men )?"
    rf"(?P<when>nu|numera|i dag|sedan|därefter|dessförinnan|innan dess|från \w+) (?=av {ORGANISATION})"
)
""" "Det ägdes först av Habo, sedan av Mullsjö"."""
_IS_TOO = Cued(
    rf"\b(?P<verb>är|var|blir) (?P<what>[^.;]{{2,80}}?{_AND} {ORGANISATION}) "
    r"(?=(?:inte|ej|[a-zåäö-]*(?:finansiär|forskare|utvärderare|ägare|sökande|huvudman|samordnare|leverantör|"
    r"partner|part|pilot))"
    r"(?:$|[.,;]| och\b))"
)
""" "Habo är med, Mullsjö inte", "Habo är ägare, Vinnova finansiär"."""


_DECIDED = Cued(
    rf"\b(?P<decided>(?:[Bb]eslut(?:ade|at|ades|ats)|[Bb]eslöt|[Ee]nades|[Ee]nats|[Ss]log fast|kom överens)\b"
    rf"[^.;]{{0,60}}?\batt {ORGANISATION}) skulle (?!ha\b|inte\b|ej\b)"
)
""" "Fullmäktige beslutade att Habo skulle delta": what was decided is told as what comes of it."""
_LACKING = Shelf(
    ((rule, whole), rule)
    for rule, whole in (
        (_DECIDED, r"\g<decided> ska "),
        (_AGAIN, r"\g<verb>\g<what>; \g<when> \g<verb> "),
        (_IS_TOO, r"\g<verb> \g<what> \g<verb> "),
        (_GAPPED, r"\g<verb> \g<link> \g<what> \g<verb> "),
    )
)
"""Where a verb is left out, each with the same said in full."""
_SAYS = re.compile(rf"(\W*{ORGANISATION})(?::| [–-]) (?={_FINITE})")
"""What an organisation's name begins a line with that goes on about it: "Habo: deltar sedan 2021"."""


def with_subject(text: str) -> str:
    """The text with whom it begins with as its subject, where it goes on about them."""
    says = _SAYS.match(text)
    return f"{says[1]} {text[says.end() :]}" if says else text


def clauses(text: str) -> list[str]:
    """The clauses, each that lacks its subject or has a pronoun for it after whoever does the one before it."""
    told: list[str] = []
    subject = ""
    for clause in _CLAUSE.split(_FIRST_DOUBTED.sub("", _REPORT.sub(r"\1;", _ASIDE.sub("", _completed(text))))):
        pronoun = _TAKEN_UP.match(clause)
        lacking = subject and (pronoun or _VERB.match(clause))
        told.append(f"{subject} {clause[pronoun.end() if pronoun else 0 :]}" if lacking else clause)
        begins = _SUBJECT.match(told[-1]) or _REPORTER.search(told[-1])
        subject = begins[1] if begins else ""
    return told


def _completed(text: str) -> str:
    """The text with each verb where it is left out because it was said of somebody before."""
    for rule, whole in _LACKING.within(text):
        text = rule.pattern.sub(whole, text)
    return text


def standing(clause: str) -> Iterator[str]:
    """The clause where it states something, else those parts of it that do.

    "Habo vill gå med i P, som Mullsjö driver" states "P, som Mullsjö driver".
    """
    if not is_open(clause):
        yield clause
        return
    if _NO_LONGER.search(clause):
        return
    relative = list(_RELATIVE.finditer(clause))
    rest = _RELATIVE.sub(_whom, clause)
    said = [found[0] for found in relative if found[1] or not NEGATION.search(rest)]
    for part in (*said, rest) if relative else ():
        if not is_open(part):
            yield part


def elsewhere(clause: str) -> Iterator[tuple[str, str, str]]:
    """What is thrown in about an organisation and names a project, with the marks of both.

    "Habo, som var med i P, fortsätter inte" states "Habo, som var med i P".
    """
    for found in _RELATIVE_OF_OTHER.finditer(clause):
        if not is_open(found[0]):
            yield found[0], found["o"], found["p"]


def _whom(relative: re.Match[str]) -> str:
    """What something is thrown in about."""
    return relative[1] or relative[2]


def another(clause: str, found: re.Match[str], *, placed: bool) -> bool:
    """Whether what was found is said of something that has a name and is no known project: "deltar i Lyftet".

    `placed`: what was found says where something is, so that a name before it is a place's.
    """
    if PROJECTS.search(found[0]):
        return False
    start = found.start("o") if found.groupdict().get("o") else found.start()
    named = _WITHIN.search(found[0]) or _LEADING.search(clause, 0, start)
    begins = not PROJECTS.search(clause) and (_ABOUT.match(clause) or _POINTS.search(clause))
    into = None if _IS.search(clause, 0, start) else _INTO.match(clause, found.end())  # "partner är Habo i Småland"
    return bool(into or (not placed and (named or begins)))


def declines_role(text: str) -> bool:
    """Whether it speaks of being something to the project: declining that is not declining to take part."""
    return _AS.search(text) is not None


Idle = tuple[str, frozenset[Role]]
"""The mark of somebody who does not do what a clause speaks of, and which parts they therefore cannot have."""


def idle(clause: str) -> Iterator[Idle]:
    """Who does not do what the clause speaks of.

    Whoever has left it or declined it has none; a partner need not take part.
    """
    for found in _DOER.finditer(clause) if _denies(clause) else ():
        if DEPARTURE.search(found[0]) and not BESIDE.search(found[0]):
            yield found["o"], frozenset((Role.PARTICIPANT, Role.PARTNER, Role.SITE))
        elif NEGATION.search(found[0]):
            yield (
                found["o"],
                frozenset((Role.PARTICIPANT,) if NO_MEMBER.search(found[0]) or BESIDE.search(found[0]) else ()),
            )


def goes_on(clause: str) -> bool:
    """Whether it says something more of whoever the clause before it is about, without naming anybody."""
    return _VERB.match(clause) is not None or _TAKEN_UP.match(clause) is not None


@lru_cache(maxsize=1 << 4)  # one rule after another asks it of the same clause
def is_open(clause: str) -> bool:
    """Whether it denies what it says, or only hopes or asks for it."""
    return _denies(clause) or is_hypothetical(clause)


@lru_cache(maxsize=1 << 4)  # for the same reason
def _denies(clause: str) -> bool:
    return NEGATION.search(clause) is not None
