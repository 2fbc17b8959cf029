"""Of what a verb of beginning or ending is said: of an undertaking, or of something else that has a time of its own."""

import re

from extract.project.course import COURSE
from extract.project.masked import ANOTHER, ITSELF, TIME, WE, Masked

_HELPERS = (
    r"ska|skall|skulle|kommer|kan|kunna|bör|väntas|beräknas|planeras|förväntas|avses|bedöms|är|var|blir|blev|bli|vara|varit|"
    r"på väg|får|fick|har|hade|ha|fått|ju|nu|även|också|redan|sedan|därmed|därefter|alltså|officiellt|formellt|"
    r"ursprungligen|egentligen|"
    r"slutligen|snart|enligt (?:planen|plan|planerna|tidplanen|beslut)|tänkt|tänkta|avsett|avsedd|planerat|planerad|"
    r"att|äntligen|då|preliminärt|helt|inte|ej|aldrig|ännu|fortfarande|nämligen|dock|däremot|i stället|fortsatt|"
    rf"dispens|lov|tillåtelse|klartecken|som sådant?|enligt {ANOTHER}"
)
_HELPED = re.compile(rf"(?:(?:^|[ ,(])(?:{_HELPERS}|{TIME}),?(?![\w-]))*[ ,(:–-]*$")
_NEW_SENTENCE = re.compile(r"[;:!?] |\. ")
_INSERTION = re.compile(
    r"(?P<inserted>, (?:som|det|den|ett|en|där|vilket|vilken|vars|tidigare|kallat|två|tre|ihop|tillsammans)\b)"
)
_APPOSED = re.compile(rf"{ITSELF}(?P<inserted>, (?!(?:och|men|samt|medan|eller|så|när|då)\b)[^,;]+)$")
_CALLED = re.compile(
    rf", (?:som )?(?:\w+ ){{0,2}}(?:kallas|kallad|kallat|heter|(?:under|med|har) (?:arbets)?namnet|"
    rf"döpt till) (?P<itself>{ITSELF})$"
)
""" "Upphandlingen, som går under namnet X, startade": whatever has a time of its own is X."""
_CALLED_AND = re.compile(
    rf"^(?:{ITSELF}|de[tn]) (?:ska |kommer att )?(?:heter|heta|kallas|blir) (?P<itself>{ITSELF}) och$"
)
""" "Den heter X och startar": X."""
_HEAD, _WHO = (
    re.compile(rf"(?P<itself>{ITSELF})(?: \([^()]*\))?: $"),
    re.compile(rf"{ANOTHER}(?:(?:, | och | samt ){ANOTHER})*"),
)
""" "X: Habo och Mullsjö, löper till maj": of X."""
_HEIR = re.compile(rf"(?:^| )\w+ (?:till|på|av|efter) {ITSELF}, (?P<itself>{ITSELF})$")
""" "Uppföljaren till X, Y, startar": Y."""
_OWN_CLAUSE = re.compile(rf" (?:och|men|så|medan) (?P<itself>{ITSELF})$")
_PRONOUN = re.compile(r" (?:och|men|så|medan) de[nt]$")
""" "X skulle sluta i maj men det": of what the item speaks of."""
_INVERTED = re.compile(
    r"\b(?:får|fick|ska|skall|skulle|kommer|kan|väntas|beräknas|planeras|har|hade) (?:nu |då |också )?de[nt]$"
)
_SOMETHING = re.compile(r" (?:en|ett|nya?|flera|fler|ytterligare) ")
""" "Därför får det hålla på till maj", but not "då ska det startas en kurs"."""
_CONDITION = re.compile(
    r"^(?:om|ifall|när|så snart|så fort|skulle|blir|vid|i och med|under förutsättning|förutsatt|efter|sedan) "
)
"""What stands in front of a verb, so that whom it is said of follows it."""
_BRACKETS = re.compile(r" \([^()]*\)$")
_AT_BACK = re.compile(rf" (?:(?P<itself>{ITSELF})|de[tn])(?=[ .,;]|$)")
_JOINED = re.compile(r"(?:^| )(?:och|samt|men|eller|för)$")
_FRONTED = re.compile(rf" {TIME} ")
""" "Men i fjol startade Habo": who does it stands behind the verb."""
_SEGMENT = re.compile(r",|\b(?:att|som|när|där|eftersom|medan|innan|sedan|vilket|berättar|meddelar|uppger)\b")
_RUN = re.compile(rf"(?P<itself>{ITSELF})|{ANOTHER}")
_BEGUN_BY = re.compile(
    r"\b(?:start|påbörj|avslut|grund|bild|inrätt|öppn|lanser|etabler)a(?:de|r|t)$|\binitiativ(?:et)?$|\binled(?:er|de|"
    r"t)$|\binlett$|\b(?:drog|drar|satte|sätter|lade|lägger)\b"
)
_OBJECT = re.compile(rf"[ ,](?P<som>som) [\w ,{ANOTHER[1:-2]}-]+$")
"""What somebody begins or ends: "X, som Habo startade"."""
_CLOSED = re.compile(r"(?P<inserted>, (?:som|där|vars|vilke[nt]) [^,;]*), och$")
""" "X följer på Y, som slutade i maj, och": of X again."""
_RELATIVE = re.compile(r", (?P<som>som) [^,;]* och$")
"""What goes on to say of what stands before it: "X, som drevs av Habo och lades ned"."""
_A_PROJECT = re.compile(
    r"^\W*(?:(?:det|detta|den) (?:är|rör sig om|handlar om) )?(?:ett|en) (?:[\w-]+ ){0,4}?[\w-]*"
    r"(?:projekt|satsning|insats|samarbete|samverkan|program|initiativ|försök|nätverk|utbildning|modell|tjänst|pilot|"
    r"studie)\b[^,;]*,? som$"
)
"""What the item speaks of, told without its name: "Ett nordiskt projekt om skolmat som"."""
_DESCRIBED = re.compile(rf"(?P<itself>{ITSELF})(?:,| är| var) (?:ett|en) [^;\ue400]*som$")
_AND_WHICH = re.compile(r",? som(?P<more> [^;,]*? och som)$")
""" "X, som Habo äger och som startar": of X."""
_OF_AN_OLD_ONE = re.compile(
    r" (?:ersätter|ersatte|ersatt|efterträ(?:der|dde|tt)|avlös(?:er|te|t)|(?:fortsättning|uppföljning)(?:en)? "
    r"(?:på|av)|(?:bygger|byggde) (?:vidare )?på|(?:tar|tog) (?:vid|över) efter|(?:upp|efter)följare(?:n)? till) \w"
)
""" "X ersätter Y, som avslutades", where Y is not known: it is said of Y."""
_ADVERBIAL = re.compile(
    r"\s*(?:(?:en )?(?:fortsättning|uppföljning|ersättning) (?:på|av|för|till)|i stället för|i|inom|genom|för|från|"
    r"till|med|via|efter|under|enligt|på|hos|utöver|före|utan)\s(?:\w+ )?$"
)
_OF_WHAT = re.compile(
    r"(?<![\w-])(?!projekttid|löptid|projektperiod|förlängning|genomförande|bygget|uppbyggnad|utveckling|framtagande|införande|etablering)"
    r"[\w-]+ (?:för|av|om|i|till|från|på|kring|inom) (?:det |den |de )?$"
)
_OWNED = re.compile(
    rf"{ANOTHER}(?: kommun)?s? (?:gemensamma )?(?:(?:projekt|satsning|försök|insats) )?(?P<itself>{ITSELF})$"
)
""" "Habo kommuns projekt X"."""
_ALONE = re.compile(
    r"\s*(?:(?:och|men|samt) )?(?:(?:den (?:gemensamma|samordnade) )?[\w-]{3,}(?:ing(?:en|arna)|tionen)|"
    r"[\w-]*(?:team|sätt|kontor|system|upplägg|koncept)et|"
    r"[\w-]*(?:funktion|metod|robot|buss)en|(?:projekt|löp)?tiden|projektperioden|"
    r"tidplanen|planen|målet|tanken|avsikten|meningen|slutdatumet|projektslutet|starten|den|det|detta|denna)\b\s*"
)
"""What can stand for the undertaking: a noun that takes it up ("insamlingen", "teamet"), its time, or a pronoun."""
_ITS_TIME = re.compile(r"(?:(?:projekt|löp)?tiden|projektperioden|(?:tid|projekt)planen|slutdatumet|starten)\b")
_GOES_ON_WITH = re.compile(
    r"[ ,]*(?:$|[.:()–]|(?:i|på|av|för|med|mellan|hos|vid|från|till|inom|och|samt|som|under|genom|tillsammans)\b)"
)
_PARTICLE = (
    rf"[ ,]*(?:(?:ned|ner|upp|ut|av|in|på|i gång|igång|nu|även|också|därför|då)\b ?|{TIME[0]} ?)*"
    r"(?:(?:ett|en|sitt|sin|vårt|vår) (?:nytt? )?(?:projekt|satsning|insats|försök|samarbete|program),? )?"
)
_AFTER = re.compile(rf"{_PARTICLE}(?:(?P<itself>{ITSELF})|(?P<another>{ANOTHER}))?")
_TAKEN_UP = re.compile(rf" (?:ne[dr] )?de[tn](?= {TIME})")
""" "Vi stänger det i maj"."""
_AT_ONCE = re.compile(rf" {TIME}(?=[.,;]|$| (?:och|men)\b)")


def subject(masked: Masked, verb: int, after: int, joined: tuple[int, ...] | None) -> tuple[int, ...]:
    """The undertakings of which the verb from `verb` to `after` is said, none where it is said of something else.

    `joined` are those of the verb before it, to which "och" can join this one.
    """
    new = [found.end() for found in _NEW_SENTENCE.finditer(masked.text, 0, verb)]
    begin = new[-1] if new else 0
    lead = _BRACKETS.sub("", _HELPED.sub("", masked.text[begin:verb]).rstrip(" ,"))
    between = masked.text[begin + len(lead) : verb]
    if not lead or (_JOINED.search(lead) and _FRONTED.fullmatch(between)):
        return _behind(masked, after)
    if _INVERTED.search(lead) and not _SOMETHING.match(masked.text, after):
        return masked.topic
    is_closed = "," in between
    said = _said_before(masked, begin, lead, is_closed=is_closed, joined=joined)
    if said is not None:
        return said
    lead = _main(lead, is_closed=is_closed)
    if _CONDITION.match(lead) and not is_closed and (back := _AT_BACK.match(masked.text, after)):
        return masked.undertaking(back.start("itself")) if back["itself"] else masked.topic
    begun = _BEGUN_BY.search(masked.text, verb, after)
    what = _object(masked, after) if begun else ()
    relative = _OBJECT.search(lead) if begun and not what else None
    if relative:
        return _antecedent(masked, begin, lead[: relative.start("som") + len("som")])
    return what or _of_lead(masked, begin, lead, after)


def _said_before(
    masked: Masked, begin: int, lead: str, *, is_closed: bool, joined: tuple[int, ...] | None
) -> tuple[int, ...] | None:
    """Whom a clause of its own names, or whom the verb before this one is said of; None where neither tells."""
    if own := (_CALLED.search(lead) or _HEIR.search(lead) if is_closed else _CALLED_AND.search(lead)) or _own_clause(
        lead
    ):
        return masked.undertaking(begin + own.start("itself"))
    if is_closed and _WHO.fullmatch(lead) and (head := _HEAD.search(masked.text, 0, begin)):
        return masked.undertaking(head.start("itself"))
    if _PRONOUN.search(lead):
        return masked.topic
    if joined is not None and ((is_closed and _ends_with_verb(lead)) or _goes_on(lead)):
        return joined
    relative = _RELATIVE.search(lead)
    return _antecedent(masked, begin, lead[: relative.end("som")]) if relative else None


def _goes_on(lead: str) -> bool:
    """Whether "och" joins the verb to the one before it, and no clause was inserted between the two."""
    return _JOINED.search(lead) is not None and _CLOSED.search(lead) is None


def _main(lead: str, *, is_closed: bool) -> str:
    """The words before a verb without a clause that is inserted, or without what is said before "och"."""
    if is_closed and (inserted := _INSERTION.search(lead) or _APPOSED.search(lead)):
        return lead[: inserted.start("inserted")]
    if closed := _CLOSED.search(lead):
        return _first(lead[: closed.start("inserted")])
    return _first(lead) if _JOINED.search(lead) else lead


def _first(lead: str) -> str:
    """The words up to the first that they name, or that stands for it."""
    found = _RUN.search(lead) or _ITS_TIME.match(lead)
    return lead[: found.end()] if found else lead


def _ends_with_verb(lead: str) -> bool:
    """Whether another verb of the same doer stands before this one: "Startade i maj, slutar i juni"."""
    return any(found.end() == len(lead) for found in COURSE.finditer(lead))


def _own_clause(lead: str) -> re.Match[str] | None:
    """Where something is said of somebody, then of an undertaking: "Habo betalar och projektet"."""
    own = _OWN_CLAUSE.search(lead)
    before = _RUN.search(lead)
    return own if own and before and not before["itself"] else None


def _of_lead(masked: Masked, begin: int, lead: str, after: int) -> tuple[int, ...]:
    """Whom the words before a verb name."""
    if re.fullmatch(WE, lead) and _AT_ONCE.match(masked.text, after):  # "man började i maj"
        return masked.topic
    cuts = [found.end() for found in _SEGMENT.finditer(lead)]
    cut = cuts[-1] if cuts and lead[cuts[-1] :].strip() else 0 if not cuts else -1
    if cut < 0:
        return _antecedent(masked, begin, lead)
    run = _RUN.search(lead, cut)
    if run is None:
        return masked.topic if _ALONE.fullmatch(lead, cut) else _object(masked, after)
    before = lead[cut : run.start()]
    if _ADVERBIAL.fullmatch(before):
        return _behind(masked, after, strict=True)
    of_itself = re.match(rf" (?:av|om|kring) {ITSELF}", lead[run.end() :])  # "studien av projektet"
    if run["itself"] and (of_itself or _OF_WHAT.search(before) or not _GOES_ON_WITH.match(lead, run.end())):
        return ()
    owned = _OWNED.search(lead, cut)
    return _meant(masked, begin, owned or run) or _object(masked, after)


def _antecedent(masked: Masked, begin: int, lead: str) -> tuple[int, ...]:
    """Whom "som" takes up: what stands before it, or that of which it is said ("X, ett samarbete mellan Y, som")."""
    if also := _AND_WHICH.search(lead):
        lead = lead[: also.start("more")]
    if _A_PROJECT.search(lead):
        return masked.topic
    described = list(_DESCRIBED.finditer(lead))
    runs = described or list(_RUN.finditer(lead))
    if runs and _OF_AN_OLD_ONE.search(lead, runs[-1].end()):
        return ()
    return _meant(masked, begin, runs[-1]) if runs else masked.topic


def _meant(masked: Masked, begin: int, run: re.Match[str]) -> tuple[int, ...]:
    return masked.undertaking(begin + run.start()) if run["itself"] else ()


def doer(masked: Masked, after: int) -> tuple[int, ...]:
    """Whose doing a verb is that says what is done ("lastas varor"): the undertaking's, but where another is named."""
    found = _AFTER.match(masked.text, after)
    if found and found["itself"]:
        return masked.undertaking(found.start("itself"))
    return () if found and found["another"] else masked.topic


def _behind(masked: Masked, after: int, *, strict: bool = False) -> tuple[int, ...]:
    """Whom the words after a verb name, where none stand before it."""
    found = _AFTER.match(masked.text, after)
    if found and found["itself"]:
        return masked.undertaking(found.start("itself"))
    end = found.end() if found else after
    timed = masked.text.startswith(",", end) and masked.text[end - 1] == TIME[0]
    alone = timed or _ALONE.match(masked.text, end) or _GOES_ON_WITH.match(masked.text, end)
    return masked.topic if alone and not strict and not (found and found["another"]) else ()


def _object(masked: Masked, after: int) -> tuple[int, ...]:
    """What somebody begins or ends: "Habo startade projektet"."""
    found = _AFTER.match(masked.text, after)
    if found and found["itself"]:
        return masked.undertaking(found.start("itself"))
    return masked.topic if _TAKEN_UP.match(masked.text, after) else ()
