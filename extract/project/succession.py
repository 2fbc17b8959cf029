"""Which project follows which, and which is part of which.

A sentence says it of both, in either order ("Y ersätter X", "X ersätts av Y"), or of one, where the other is the one
that the item speaks of ("Efterträdaren heter Y"). That a project changed its name is no succession: it is the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.facts import Project
from extract.glance import Cued
from extract.marked import PROJECT, Marked
from extract.project.lineage import (
    BEGINS,
    CALLED,
    ENDS,
    GAP,
    GIVES_PLACE,
    GOES_ON,
    GOES_ON_IN,
    HEIR,
    INTO,
    IT,
    MERGED,
    SETS_OUT,
    TAKES_PLACE,
    WHEN,
    WITHIN,
    WORK,
)
from extract.project.wording import any_of
from extract.reading import Turn

_NEW, _OLD = f"(?P<new>{PROJECT})", f"(?P<old>{PROJECT})"
_NEXT = any_of(
    """
    [Nn]ästa (?:steg|fas|etapp|projekt)
    [Ss]teg(?:et)? (?:två|2)
    (?:[Ee]tapp|[Ff]as) (?:två|2|II)
    [Aa]ndra (?:steget|etappen|fasen)
    ny (?:etapp|fas)(?:,? som)?
    [Ee]fterföljande (?:projekt|satsning)(?:et|en)?
    [Dd]et som (?:kommer|följer|tar vid)(?: efter| därefter| sedan| nu)?
    """
)
_ALONE = r"(?=[.,;]|$| (?:från|som|den|i)\b)"
"""After "tar X över": nothing that only a person takes over."""
_BOTH = (
    rf"{_NEW}{WITHIN}*\b{TAKES_PLACE}(?!\w| varandra){GAP}{_OLD}",
    rf"{_OLD}{WITHIN}*\b{GIVES_PLACE}(?!\w){GAP}{_NEW}",
    rf"\b(?:[Aa]vlös(?:tes|es)|[Ee]rs(?:attes|ätts)|[Ee]fterträd(?:des|s)|[Ff]öljdes) (?:nu |då )?{_OLD} av {_NEW}",
    rf"\b(?:{HEIR}|{GOES_ON}) (?:till|efter|för|på|av) {_OLD}{GAP}(?: {CALLED}|, |: ){_NEW}",
    r"\b(?:[Ff]ortsättning(?:en)? på|[Ss]om (?:en )?(?:fortsättning|uppföljning|ersättning) (?:på|av|för)|"
    rf"[Ee]fter) {_OLD}{GAP}{_NEW}(?= (?:är|blir|tar vid|fortsätter|startar))",
    rf"\b[Ss]om (?:en )?(?:fortsättning|uppföljning|ersättning) (?:på|av|för) {_OLD} {SETS_OUT}\b{GAP}{_NEW}",
    rf"\b[Ee]fter {_OLD} (?:kommer|följer|startar|inleds|tar) (?:projektet )?{_NEW}",
    rf"{_OLD}{WITHIN}* och{GAP}{_NEW}{WITHIN}* bygger på varandra",
    rf"{_OLD}{WITHIN}*\b(?:i stället|i dess ställe|därefter|varefter) {SETS_OUT} (?:då )?{_NEW}",
    rf"{_NEW}{WITHIN}*, (?:(?:som är|en|ett) )*(?:\w+ )?(?:{GOES_ON}|{HEIR}) (?:på|av|till|från|efter) {_OLD}",
    rf"\b(?:[Nn]är|[Dd]å|[Ss]edan) {_OLD} (?:\w+ )?{ENDS}{GAP}"
    rf"\b{SETS_OUT} {_NEW}",
    rf"{_OLD},? (?:som )?(?:blir|blev) (?:nu |då |senare |sedan )?{_NEW}",
    rf"{_OLD},? \(?(?:som är |som var )?(?:en )?föregångare(?:n)? till {_NEW}",
    rf"\b(?:[Ii]nnan|[Ff]öre) {_NEW}{GAP}(?:fanns|hade|hette|drevs|var){GAP}{_OLD}",
    rf"\b{MERGED} {_OLD}(?:(?:,| och) {PROJECT})* (?:ihop|samman) till {_NEW}",
    rf"{_OLD} {MERGED} (?:{WITHIN}{{0,40}} )?(?:ihop|samman) med (?P<also>{PROJECT}) {GAP}(?:till|i) {_NEW}",
    rf"\b(?:Av|Ur) (?:{PROJECT}(?:, | och ))*{_OLD}{GAP}\b(?:bildas|bildades|skapas|skapades|blir|blev) "
    rf"(?:nu |då )?{_NEW}",
    rf"\b[Dd]et som (?:kommer|följer|tar vid) efter {_OLD}{GAP}\b{CALLED}{_NEW}",
    r"\b(?:[Aa]rvet|[Ll]ärdomarna|[Ee]rfarenheterna|[Rr]esultaten) (?:efter|från|av|i) "
    rf"{_OLD}{GAP}\b(?:förvaltas|tas|förs|lever|byggs)\b{GAP}{_NEW}",
    rf"{_OLD}{WITHIN}*\b{GOES_ON_IN} {WHEN}{INTO} {_NEW}",
    rf"{_NEW}{WITHIN}*\b{BEGINS}(?: \w+){{0,3}} "
    rf"(?:när|då|så snart|så fort|efter att|sedan|direkt efter) {_OLD} (?:\w+ )?{ENDS}",
    rf"\b[Uu]r {_OLD}{GAP}\b(?:väx|vuxit|sprungit|föds|föddes|fötts|kom){GAP}{_NEW}",
    rf"\b[Uu]r {_OLD}{GAP}{_NEW} (?:vuxit|sprungit|fötts|kommit)",
    rf"{_NEW},? (?:som )?(?:är|blir) {_OLD} (?:{HEIR}|{GOES_ON})",
    rf"{_OLD} (?:{HEIR}|{GOES_ON}),? (?:{CALLED})?{_NEW}",
    rf"^Från {_OLD} till {_NEW}",
    rf"{_OLD} är det,? som {_NEW} (?:vilar|bygger) på",
    rf"\b[Ii] stället för {_OLD}{GAP}\b{SETS_OUT}\b{GAP} {_NEW}",
    rf"\b(?:tar|tog|ta) {_NEW} (?:\w+ )?(?:över|vid) (?:efter|från|där|när) {_OLD}",
    rf"\b(?:[Uu]r|[Aa]v) (?:resterna|spillrorna) (?:av|efter) {_OLD}{GAP}{_NEW}",
)
_ONE = (
    rf"\b{HEIR},? (?:{CALLED}|till det |i )?{_NEW}",
    rf"\b(?:{GOES_ON}|{HEIR})(?:(?:,|:)? |[^.{PROJECT[1:-1]}]{{0,60}}?(?:{CALLED}|under namnet )){_NEW}",
    rf"{_NEW}(?:,? som)? (?:blir|är|utgör) (?:en |ett |den )?(?:\w+ )?(?:{GOES_ON}|{HEIR})"
    rf"(?= (?:på|av|till|från) (?:detta|de[tn]|dess|dessa)\b|(?! (?:på|av|till|från|för)))",
    r"(?:[Ii] stället|[Dd]ärefter|[Ii] dess ställe|[Dd]ärpå|[Hh]ärefter|"
    rf"[Ss]om (?:en )?(?:ersättare|ersättning|{GOES_ON}))\b"
    rf"(?: {SETS_OUT})?(?: [a-zåäö\d ]{{1,30}}?)? {_NEW}",
    rf"\b{HEIR}{GAP}: {_NEW}",
    rf"\b{_NEXT},? (?:\w+ )?{CALLED}{_NEW}",
    rf"^(?:De[tn](?:ta)?|Satsningen)(?: nya \w+)? (?:\w+ )?{TAKES_PLACE}(?!\w| varandra){GAP}{_OLD}",
    rf"^(?:De[tn](?:ta)?|Satsningen) (?:\w+ )?{GIVES_PLACE}(?!\w){GAP}{_NEW}",
    rf"\b[Ee]fter (?:det|detta|dess)(?:, | )(?:så )?{SETS_OUT} {_NEW}",
    rf"\b(?:[Ii]nnan dess|[Dd]essförinnan|[Ff]öre det) (?:fanns|drevs|pågick|bedrevs|hade \w+|drev \w+) {_OLD}",
    rf"{_NEW},? (?:som )?(?:heter|är|blir|kallas) (?:(?:det )?(?:nya )?namnet på )?(?:{HEIR}|{GOES_ON})",
    rf"\b(?:får|fått|fick) (?:nu )?(?:sin|en) (?:\w+ )?(?:{GOES_ON}|{HEIR}) (?:i|genom|med) {_NEW}",
    rf"\b{SETS_OUT} i (?:dess )?ställe(?:t)? {_NEW}",
    rf"\b(?:[Uu]r (?:spillrorna|resterna|askan))\b{GAP}{_NEW}",
    rf"\b(?:tar|tog|ta) (?:då |nu |i stället )?{_NEW} (?:\w+ )?vid\b(?! sidan)",
    rf"\b(?:tar|tog|ta) (?:då |nu )?{_NEW} över(?: (?:stafettpinnen|arbetet|verksamheten)\b|{_ALONE})",
    r"\b(?:[Ee]rs(?:ätts|attes)|[Ee]fterträd(?:s|des)|[Aa]vlös(?:es|tes)|[Ff]ölj(?:s|des)) (?:nu |då )?"
    rf"de[tn] av {_NEW}",
    rf"{_NEW},? (?:som [^,.;]{{3,60}}, |som )?(?:(?:ska|kommer att|får|har) )?(?:tar|tog|ta|tagit) "
    rf"(?:då |nu |därefter |i stället |sedan )?(?:vid|över)\b(?! (?:sidan|efter|där|när))",
    rf"{_NEW},? (?:som )?(?:bygger|byggs|arbetar|tar|spinner|går) (?:nu )?(?:vidare|fasta|avstamp) "
    r"(?:på|med|utifrån|i) (?:dessa|de|denna|detta|dess|den|det)\b",
    rf"\b[Dd]et (?:förra|föregående) projektet,? {_OLD}",
    rf"\b(?:fortsätter|permanent\w*|(?:drivs|lever) vidare)\b[^.;]*? "
    rf"(?:under|med) (?:det nya )?(?:namnet|namn|benämningen|beteckningen) {_NEW}",
    rf"\b(?:[Uu]ppföljande|[Ee]fterföljande|[Ff]ortsatt) (?:projekt(?:et)?|satsning(?:en)?|program(?:met)?),? {_NEW}",
    rf"\b(?:[Dd]et här|[Dd]etta|[Dd]e[tn]) är (?:en|ett) {GOES_ON} (?:på|av|till|från) {_OLD}",
    rf"{_NEW},? (?:bygger (?:\w+ )?på|ersätter|efterträder|avlöser) de[tn](?:ta|na)?(?: projekt(?:et)?)?"
    r"(?=[.,;]| och|$)",
    rf"\b[Uu]r (?:det |den |detta )?{IT}\b{GAP}\b(?:väx|vuxit|föd|kom){GAP}{_NEW}",
    rf"\b[Uu]r (?:det |den |detta )?{IT}\b{GAP}{_NEW} (?:vuxit|sprungit|fötts|kommit)",
    r"\b[Dd]e[tn](?:ta)? (?:ersätts|ersattes|ersatts|efterträ(?:ds|ddes|tts)|avlös(?:es|tes|ts)|"
    rf"(?:efter)?följ(?:s|des|ts)) {WHEN}av {_NEW}",
    rf"{WORK}(?: (?:har|är) {WITHIN}{{3,60}} och)?(?: \w+){{0,2}} {GOES_ON_IN} {WHEN}(?:{INTO}|av) {_NEW}",
    rf"\b[Dd]e[nt] nya {PROJECT}(?:, som)? {CALLED}{_NEW}",
    rf"\b[Ee]tapp (?:2|två|II)[,:]? {_NEW}",
    rf"^\W*(?:Har ersatt|Ersätter|Ersatte|Efterträder|Avlöser|Bygger (?:vidare )?på|"
    rf"(?:En )?[Ff]ortsättning på)\b{GAP}{_OLD}",
    rf"\b[Ff]öregångaren?(?: till {PROJECT})?,? (?:var |hette |är )?{_OLD}",
    rf"{_OLD} (?:är|var) (?:en )?föregångare(?:n)?(?! till)",
    rf"{_NEW},? som (?:nu )?(?:bygger (?:\w+ )?på|ersätter|efterträder|avlöser) de[tn](?:ta)?\b",
)
_PARTS = (
    rf"(?P<part>{PROJECT}){WITHIN}*\b(?:delprojekt (?:i|inom|till|av)|del av|delar? i|ingår (?:\w+ )?(?:i|som|"
    rf"inom)|inom ramen för|sorterar under|drivs inom){GAP}(?P<whole>{PROJECT})",
    rf"\b[Ii]nom (?:ramen för )?(?P<whole>{PROJECT}){WITHIN}*\b(?:drivs|genomförs|pågår|startar|finns|bedrivs|"
    rf"ingår|prövas){GAP}(?P<part>{PROJECT})",
    rf"[Dd]elprojektet (?P<part>{PROJECT}) (?:i|inom) (?P<whole>{PROJECT})",
)
RULES = tuple(re.compile(rule) for rule in (*_BOTH, *_ONE, *_PARTS))
_NOT_SO = re.compile(r"\b(?:inte|ej|ingen|inget|varken|aldrig|kanske|skulle kunna|oklart om)\b")
_IS_ASKED = Cued(
    r"\b(?:oklart|ovisst|osäkert|tveksamt|inte klart|inte bestämt|huruvida|frågan (?:är )?om|(?:frågade?|undrade?r?|"
    r"diskutera\w*|utreder?|prövar?) om|vill att|yrkade? att|föreslog att|förslag\w* (?:är|om) att)\b"
)
"""Before what is said: nobody knows."""
_HERALDS = Cued(rf"\b(?:{HEIR}|{GOES_ON}|(?:tar|tog|ta) (?:\w+ )?(?:vid|över)|ersätter|efterträder)\b")
""" "En fortsättning är beviljad", of which the next sentence gives the name."""
_SO_CALLED = re.compile(
    rf"^(?:De[tn](?:ta)?(?: nya \w+)?|Projektet|Satsningen|{HEIR}|{GOES_ON}) (?:\w+ ){{0,3}}{CALLED}"
    r"(?:projektet )?[\"”“]?$"
)
_RUN = re.compile(rf"{PROJECT}(?:(?:, | och | samt |, och ){PROJECT})*")
_CLAUSE_BEGINS = re.compile(
    rf"(?:^(?:{PROJECT} )?|[.;:] |, (?:och )?|^(?:Av|Ur) |"
    r"\b(?:[Pp]rojekten|[Ss]atsningarna|[Ii]nsatserna|[Bb]åda?|slås|slogs|ersätts|ersattes|avlöses|att) )$"
)
_VERB = re.compile(r",? (?:som )?(?:ska|har|är|var|blir|kommer|får|går|står|[a-zåäö]+(?:ar|er|de|te|[^i]s))\b")
_NUMBERED = re.compile(r"(?P<base>.+?)(?: (?P<number>[2-9]|II|III|två)|[ -](?P<version>[2-9])\.0)")
_GOING_ON = re.compile(
    r"(?P<base>.+?)(?: [–-])? (?i:fortsättning(?:en)?|fortsätter|vidare|nästa steg|plus|etapp (?:2|II)|fas 2)"
)
_CONTINUES = re.compile(
    r"(?:[Ff]ortsättnings|[Uu]ppföljnings|[Uu]ppföljar|[Ee]fterföljar)(?:projektet|satsningen|programmet|insatsen) "
)
_FOLLOWING = re.compile(r"\b(?:[Ee]fterföljande|[Uu]ppföljande|[Pp]åföljande) $")
_NUMBER_BEFORE = {"2": "", "II": "", "två": "", "III": " II"}


@dataclass(frozen=True, slots=True)
class Tie:
    """That the first project stands to the second as `fact` says: it "follows" it, or is "part_of" it."""

    first: int
    fact: str
    second: int


def ties(found: re.Match[str], turn: Turn, marked: Marked) -> Iterator[Tie]:
    """How two projects stand to each other, as a match of one of `RULES` says it."""
    known = {name: marked.project(sign) for name, sign in found.groupdict().items()}
    if "part" in known:
        fact, first, second = "part_of", known["part"], known["whole"]
    else:
        first = known.get("new") or _other(turn, known["old"])
        fact, second = "follows", _predecessors(found, marked) or _other(turn, first)
        if first == second and marked.surfaces[found["old"]].islower():  # "Y, som är en fortsättning på projektet"
            second = _other(turn, first)
    if len(first) == 1 and not _NOT_SO.search(found[0]) and not _IS_ASKED.search(marked.text, 0, found.start()):
        for number in dict.fromkeys(second) if fact == "follows" else second[:1]:
            if number != first[0]:
                yield Tie(first[0], fact, number)


def _predecessors(found: re.Match[str], marked: Marked) -> tuple[int, ...]:
    """What a match calls the old project, and what is enumerated beside it: "A och B ersätts", "ersätter A och B"."""
    signs = found.groupdict()
    if "old" not in signs:
        return ()
    at = found.start("old")
    run = next(run for run in _RUN.finditer(marked.text) if run.start() <= at < run.end())
    is_subject = run.end() == at + 1 and _CLAUSE_BEGINS.search(marked.text, 0, run.start())
    is_object = run.start() == at and not _VERB.match(marked.text, run.end())
    said = re.findall(PROJECT, run[0]) if is_subject or is_object else [signs["old"]]
    every = map(marked.project, (*said, *filter(None, [signs.get("also")])))
    return tuple(numbers[0] for numbers in every if len(numbers) == 1)


def told_next(before: Turn, turn: Turn) -> Iterator[Tie]:
    """ "En fortsättning är beviljad. Den heter X": of what the sentence before spoke."""
    if len(before.topic) != 1 or not _HERALDS.search(before.text) or _NOT_SO.search(before.text):
        return
    for one in turn.projects:
        if one.by_name and one.projects != before.topic and _SO_CALLED.search(turn.text[: one.start]):
            yield Tie(one.projects[0], "follows", before.topic[0])


def told_by_name(turn: Turn, projects: list[Project]) -> Iterator[Tie]:
    """What names say: "Kustleden 2" follows "Kustleden", "fortsättningsprojektet X" what the item spoke of before."""
    for one in turn.projects:
        follows = _CONTINUES.match(turn.text, one.start) or _FOLLOWING.search(turn.text, 0, one.start)
        if follows and len(before := _other(turn, one.projects)) == 1:
            yield Tie(one.projects[0], "follows", before[0])
    for number in {number for one in turn.projects if one.by_name for number in one.projects}:
        earlier = {name.casefold() for name in _before(projects[number].name)}
        for other in turn.met if earlier else ():
            if projects[other].name.casefold() in earlier:
                yield Tie(number, "follows", other)


def _before(name: str) -> Iterator[str]:
    """The name of the one before a numbered one, or before one that goes on by its name."""
    if going_on := _GOING_ON.fullmatch(name):
        yield going_on["base"]
    found = _NUMBERED.fullmatch(name)
    if found is None:
        return
    number = found["number"] or found["version"]
    before = _NUMBER_BEFORE[number] if number in _NUMBER_BEFORE else f" {int(number) - 1}"
    yield found["base"] + before + (".0" if found["version"] and before else "")


def _other(turn: Turn, known: tuple[int, ...]) -> tuple[int, ...]:
    """The one other project that the item has named, or the one of several that it spoke of just before."""
    others = tuple(number for number in turn.met if number not in known)
    if len(others) > 1 and len(turn.before) == 1 and turn.before[0] not in known:
        return turn.before
    return others if len(others) == 1 else ()
