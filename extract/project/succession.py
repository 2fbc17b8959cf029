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
    GROWS,
    HEIR,
    INTO,
    IT,
    MERGED,
    MOVES,
    REPLACED,
    SETS_OUT,
    TAKES_PLACE,
    WHAT_WAS,
    WHEN,
    WITHIN,
    WORK,
)
from extract.project.wording import any_of
from extract.reading import Turn

_NEW, _OLD = f"(?P<new>{PROJECT})", f"(?P<old>{PROJECT})"
_IT = r"(?:de[tn](?:ta|na)?|dessa|dess)\b(?! \w+(?:et|en|ar|er)\b)"
_IT_OPENS = (
    r"(?:^|\batt |, (?:och |men ))(?:[Dd]e[tn](?: här)?|[Dd]etta|[Ss]atsningen)(?: nya \w+)?(?: [a-zåäö]+){0,3} "
)
_FOLLOWER = rf"(?:{HEIR}|{GOES_ON})"
_OF = r"(?:till|efter|på|av|för|från)"
_STEP = any_of(
    """
    [Nn]ästa (?:steg|fas|etapp|omgång|projekt)
    [Ss]teg(?:et)? (?:två|2)
    (?:[Ee]tapp|[Ff]as) (?:två|2|II)
    [Aa]ndra (?:steget|etappe?n?|fase?n?|omgånge?n?)
    [Nn]y (?:etapp|fas|omgång)(?:,? som)?
    [Dd]et som (?:kommer|följer|tar vid)
    [Dd]e[nt] nya (?:projektet|satsningen)(?:, som)?
    """
)
_ALONE = r"(?=[.,;]|$| (?:från|som|den|i)\b)"
"""After "tar X över": nothing that only a person takes over."""
_TAKES_OVER = (
    rf"(?:{_NEW}{WITHIN}*|{_IT_OPENS})\b{TAKES_PLACE}(?!\w| varandra){GAP}{_OLD}",
    rf"{_NEW}{WITHIN}*\b{TAKES_PLACE} (?:{_IT}|{WHAT_WAS})(?!{GAP}{PROJECT})",
    rf"{_IT_OPENS}\b{TAKES_PLACE} {WHAT_WAS}(?!{GAP}{PROJECT})",
    rf"^\W*(?:[A-ZÅÄÖ][\w ]{{2,20}}: )?(?:Har ersatt|Ersätter|Ersatte|Efterträder|Avlöser|Bygger (?:vidare )?på|"
    rf"(?:En )?[Ff]ortsättning på)\b{GAP}{_OLD}",
    rf"(?:{_OLD} )?är det,? som {_NEW} (?:vilar|bygger) på",
    rf"\b(?:tar|tog|ta) {_NEW} (?:\w+ )?(?:över|vid) (?:efter|från|där|när) {_OLD}",
    rf"\b(?:tar|tog|ta) (?:då |nu |i stället )?{_NEW} (?:\w+ )?(?:vid\b(?! sidan)|"
    rf"över(?: (?:stafettpinnen|arbetet|verksamheten)\b|{_ALONE}))",
    rf"{_NEW},? (?:som [^,.;]{{3,60}}, |som )?(?:(?:ska|kommer att|får|har) )?(?:tar|tog|ta|tagit) "
    rf"(?:då |nu |därefter |i stället |sedan )?(?:vid|över)\b(?! (?:sidan|efter|där|när))",
)
"""The new one takes the place of the old one, in all orders of the words."""
_GIVES_WAY = (
    rf"(?:{_OLD}{WITHIN}*|{_IT_OPENS})\b{GIVES_PLACE}(?!\w){GAP}{_NEW}",
    rf"\b{REPLACED} (?:nu |då |alltså )?(?:{_OLD}|de[tn]){WITHIN}{{0,30}}? av {_NEW}",
    rf"(?:{_OLD}{WITHIN}*|{WORK}(?: (?:har|är) {WITHIN}{{3,60}} och)?(?: \w+){{0,2}} )"
    rf"\b{GOES_ON_IN} {WHEN}(?:{INTO}|av) {_NEW}",
    rf"\b{MOVES} (?:nu |då )?(?:{WORK}|{_OLD})(?: \w+)? {INTO} {_NEW}(?! vidare)",
    rf"(?:\b(?:[Mm]ed|[Ii]|[Ii]nom|[Gg]enom) {_NEW}|^Här) {MOVES} "
    rf"(?:(?:{WORK}|vi|man|{PROJECT}(?! vidare)) )?(?:(?:i |från )?{_OLD} )?vidare",
    rf"{_OLD}{WITHIN}* och{GAP}{_NEW}{WITHIN}* bygger på varandra",
    rf"\b[Ss]tafettpinnen {WITHIN}{{0,30}}från {_OLD} till {_NEW}",
    rf"{_OLD},? (?:som )?(?:blir|blev) (?:nu |då |senare |sedan )?{_NEW}",
    rf"\b{MERGED} {_OLD}(?:(?:,| och) {PROJECT})* (?:ihop|samman) till {_NEW}",
    rf"{_OLD}{WITHIN}*\b{MERGED} (?:{WITHIN}{{0,40}} )?(?:ihop|samman) med (?P<also>{PROJECT}) "
    rf"(?:och heter (?:nu|numera)|{GAP}(?:till|i)) {_NEW}",
    rf"\b(?:[Uu]r|[Aa]v) (?:{PROJECT}(?:, | och ))*(?:{_OLD}|(?:det |den |detta )?{IT}){GAP}{GROWS}{GAP}{_NEW}",
    rf"\b[Uu]r (?:{_OLD}|(?:det |den |detta )?{IT}|(?:spillrorna|resterna|askan)){GAP}{_NEW}",
    r"\b(?:fortsätter|permanent\w*|(?:drivs|lever) vidare)\b[^.;]*? "
    rf"(?:under|med) (?:det nya )?(?:namnet|namn|benämningen|beteckningen) {_NEW}",
)
"""The old one gives way to the new one, or what is left of it goes on there."""
_CALLED_SO = (
    rf"\b(?:{_FOLLOWER}|{_STEP}|[Dd]e[nt] nya {PROJECT}(?:, som)?)(?: {_OF} (?:{_OLD}|{_IT}))?,? (?:\w+ )?"
    rf"{CALLED}{_NEW}",
    rf"\b{_FOLLOWER}(?:(?: {_OF} (?:{_OLD}|{_IT}))?[,:]?|,? (?:till det|i|i form av)) {_NEW}",
    rf"\b{_FOLLOWER}[^.{PROJECT[1:-1]}]{{0,60}}?(?:{CALLED}|under namnet |: ){_NEW}",
    rf"{_OLD} {_FOLLOWER},? (?:{CALLED})?{_NEW}",
    rf"{_NEW},? (?:som )?(?:är|blir|utgör|heter|kallas) (?:(?:det )?(?:nya )?namnet på )?(?:en |ett |den |{_OLD} )?"
    rf"(?:\w+ )?{_FOLLOWER}(?= {_OF} {_IT}|(?! {_OF} ))",
    rf"\b[Ff]öregångaren?(?: till {PROJECT})?,? (?:i |var |hette |är )?{_OLD}",
    rf"{_OLD} (?:är|var) (?:en )?föregångare(?:n)?(?! till)",
    rf"\b[Dd]et (?:förra|föregående) projektet,? {_OLD}",
    r"\b(?:[Uu]ppföljande|[Ee]fterföljande|[Ff]ortsatt) (?:projekt(?:et)?|satsning(?:en)?|program(?:met)?),? "
    rf"{_NEW}",
    rf"\b[Ee]tapp (?:2|två|II)[,:]? {_NEW}",
    rf"\b{_STEP}[,:] {_NEW}",
    rf"{_NEW},? (?:det )?som (?:kom|kommer|följer|följde|tar vid|tog vid) efter {_OLD}",
    rf"^Från {_OLD} till {_NEW}",
)
"""A noun calls one of them what it is to the other."""
_WHEN_IT_ENDS = (
    r"(?:[Nn]är|[Dd]å|[Ss]edan|[Ss]å (?:snart|fort)|[Ee]fter att|[Ss]amma \w+ som|(?:och med|samband med|till) att) "
    rf"{_OLD} (?:\w+ )?{ENDS}"
)
_THEN = (
    rf"\b{_WHEN_IT_ENDS}{GAP}\b(?:{SETS_OUT}|(?:gå|går|gick|gått) vidare (?:[a-zåäö]+ ){{0,3}}?(?:med|i)) {_NEW}",
    rf"{_NEW}{WITHIN}*\b{BEGINS}(?: \w+){{0,3}} {_WHEN_IT_ENDS}",
    rf"\b[Ee]fter (?:{_OLD}|det|detta|dess)(?:, | )(?:så )?(?:{SETS_OUT}|väntar) (?:projektet )?{_NEW}",
    rf"{_NEW}{WITHIN}*\b{BEGINS}(?: \w+)? efter {_OLD}",
    rf"{_NEW}{WITHIN}*\b{BEGINS}{GAP} som (?:en |ett )?(?:\w+ )?(?:följd|resultat|{_FOLLOWER}) {_OF} {_OLD}",
    rf"\b[Ee]fter {WITHIN}{{1,30}}(?:med|i) {_OLD} (?:är det dags för|kommer|väntar|följer) {_NEW}",
    rf"\b(?:[Ss]om (?:en |ett )?(?:\w+ )?{_FOLLOWER} {_OF}|[Ii] stället för) {_OLD}{GAP}\b{SETS_OUT}\b{GAP} {_NEW}",
    rf"(?:{_OLD}{WITHIN}*)?\b(?:[Ii] stället|[Ii] dess ställe|[Dd]är(?:efter|på)|[Hh]ärefter|[Vv]arefter|"
    rf"[Ee]fter(?= kommer)|[Ss]om (?:en |ett )?(?:\w+ )?(?:ersättare|ersättning|{_FOLLOWER}))\b"
    rf"(?: {SETS_OUT})?(?: [a-zåäö\d ]{{1,30}}?)? {_NEW}",
    rf"\b{SETS_OUT} i (?:dess )?ställe(?:t)? {_NEW}",
    rf"\b(?:[Ii]nnan|[Ff]öre|[Dd]essförinnan) (?:(?:{_NEW}|dess|det|detta) ?)?{GAP}"
    rf"\b(?:fanns|hade|hette|drev|drevs|var|pågick|bedrevs)\b{GAP}{_OLD}",
)
"""The one begins when or after the other ends."""
_PARTS = (
    rf"(?P<part>{PROJECT}){WITHIN}*\b(?:delprojekt (?:i|inom|till|av)|del av|delar? i|ingår (?:\w+ )?(?:i|som|"
    rf"inom)|inom ramen för|sorterar under|drivs inom){GAP}(?P<whole>{PROJECT})",
    rf"\b[Ii]nom (?:ramen för )?(?P<whole>{PROJECT}){WITHIN}*\b(?:drivs|genomförs|pågår|startar|finns|bedrivs|"
    rf"ingår|prövas){GAP}(?P<part>{PROJECT})",
    rf"[Dd]elprojektet (?P<part>{PROJECT}) (?:i|inom) (?P<whole>{PROJECT})",
)
RULES = tuple(re.compile(rule) for rule in (*_TAKES_OVER, *_GIVES_WAY, *_CALLED_SO, *_THEN, *_PARTS))
NOT_SO = re.compile(r"\b(?:inte|ej|ingen|inget|varken|aldrig|kanske|skulle kunna|oklart om)\b")
"""What denies that one follows another, or leaves it open."""
IS_ASKED = Cued(
    r"\b(?:[Oo]klart|[Oo]visst|[Oo]säkert|[Tt]veksamt|inte klart|inte bestämt|huruvida|[Ff]rågan (?:är )?om|"
    r"(?:frågade?|undrade?r?|diskutera\w*|utreder?|prövar?) om|vill att|yrkade? att|föresl(?:ogs?|ås) att|"
    r"förslag\w* (?:är|om) att)\b"
)
"""Before what is said: nobody knows."""
_IS_HEIR = re.compile(rf"{HEIR}[,:]? {PROJECT}")
_RUN = re.compile(rf"{PROJECT}(?:(?:, | och | samt |, och ){PROJECT})*")
_CLAUSE_BEGINS = re.compile(
    rf"(?:^(?:{PROJECT} )?|[.;:] |, (?:och )?|^(?:Av|Ur) |"
    r"\b(?:[Pp]rojekten|[Ss]atsningarna|[Ii]nsatserna|[Bb]åda?|slås|slogs|ersätts|ersattes|avlöses|att) )$"
)
_VERB = re.compile(r",? (?:som )?(?:ska|har|är|var|blir|kommer|får|går|står|[a-zåäö]+(?:ar|er|de|te|[^i]s))\b")
_NUMBERED = re.compile(r"(?P<base>.+?)(?: (?P<number>[2-9]|II|III|två)|[ -](?P<version>[2-9])\.0)")
_GOING_ON = re.compile(
    r"(?P<base>.+?)(?: [–-])? (?i:fortsättning(?:en)?|fortsätter|vidare|växer|(?:i )?drift|permanent|igen|nästa steg|"
    r"plus|etapp (?:2|II)|fas 2)"
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
    known = {name: marked.project(sign) for name, sign in found.groupdict().items() if sign}
    if "part" in known:
        fact, first, second = "part_of", known["part"], known["whole"]
    else:
        first = known.get("new") or _other(turn, known.get("old", ()))
        fact, second = "follows", _predecessors(found, marked) or _other(turn, first)
        # "Y, som är en fortsättning på projektet"
        if first == second and "old" in known and marked.surfaces[found["old"]].islower():
            second = _other(turn, first)
    if len(first) == 1 and not NOT_SO.search(found[0]) and not _is_asked(found, marked.text):
        for number in dict.fromkeys(second) if fact == "follows" else second[:1]:
            if number != first[0]:
                yield Tie(first[0], fact, number)


def _is_asked(found: re.Match[str], text: str) -> bool:
    """Whether nobody knows what is said; "förslaget är att söka medel för en uppföljare, X" says what X would be."""
    return IS_ASKED.search(text, 0, found.start()) is not None and _IS_HEIR.match(found[0]) is None


def _predecessors(found: re.Match[str], marked: Marked) -> tuple[int, ...]:
    """What a match calls the old project, and what is enumerated beside it: "A och B ersätts", "ersätter A och B"."""
    signs = found.groupdict()
    if not signs.get("old"):
        return ()
    at = found.start("old")
    run = next(run for run in _RUN.finditer(marked.text) if run.start() <= at < run.end())
    is_subject = run.end() == at + 1 and _CLAUSE_BEGINS.search(marked.text, 0, run.start())
    is_object = run.start() == at and not _VERB.match(marked.text, run.end())
    said = re.findall(PROJECT, run[0]) if is_subject or is_object else [signs["old"]]
    every = map(marked.project, (*said, *filter(None, [signs.get("also")])))
    return tuple(numbers[0] for numbers in every if len(numbers) == 1)


def told_by_name(turn: Turn, projects: list[Project]) -> Iterator[Tie]:
    """What names say: "Kustleden 2" follows "Kustleden", "fortsättningsprojektet X" what the item spoke of before."""
    if not turn.met[1:]:  # nothing but itself
        return
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
