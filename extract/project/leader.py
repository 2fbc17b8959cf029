"""Who leads a project: by the title "projektledare", by what somebody leads, or by being its leader at the meeting."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.facts import Attendance, Project
from extract.marked import ANY, PERSON, PROJECT, Marked
from extract.project.wording import any_of
from extract.reading import Turn

_GAP = rf"[^.;{ANY}]"
_WHO, _WHAT = f"(?P<who>{PERSON})", f"(?P<what>{PROJECT})"
_TITLE = (
    r"(?:[Pp]rojekt(?:ledar(?:en|e|na)|ansvarig|samordnar(?:en|e)|chef(?:en)?|koordinator(?:n)?)|[Dd]elprojektledare|"
    r"[Pp]rocessledar(?:en|e))"
)
_LOOSE_TITLE = r"(?:samordnare|koordinator|ansvarig|verksamhetsledare|föreståndare|programledare)"
"""Titles that say nothing without what they are for."""
_OF_IT = r"(?:ledare|samordnare|koordinator)"
_OFFICE = r"[Pp]rojektled(?:arskapet|artjänsten|arrollen|aruppdraget|ningen)"
_TITLES = r"(?:(?:[A-ZÅÄÖ]{2,4}-)?[a-zåäö-]+ ){0,2}"
"""Of what somebody is: "IT-strateg"."""
_NEW = (
    r"(?:ny|nu|även|också|själv|fortfarande|numera|ensam|ännu|tf\.?|tillförordnad|vikarierande|biträdande|delad|"
    r"fortsatt|tillfällig|gemensam|ansvarig|ny(?:anställd|tillträdd|rekryterad|utsedd))"
)
_TITLED = (
    rf"(?:{_NEW} )*{_TITLE}(?: (?:(?:även|också|numera|nu) )?(?:för|i|inom|av) (?:både |såväl )?{_WHAT}|"
    rf"(?! (?:för|inom|av) (?!{PERSON}))\b)"
)
_AS = any_of(
    rf"""
    är(?: nu)?
    var
    bli?r
    blev
    (?:har )?(?:\w+ )?varit
    (?:(?:är|har|blev|blir) )?(?:\w+ )?(?:utse|anställ|rekryter|utnäm|väl|val|tillsa|förordn)\w* (?:till|som)
    (?:är|har|blev|blir) (?:anställ|rekryter)\w* på \w+ som
    (?:har )?(?:axla[rt]|axlade|inneha[rf]\w*|tagit på sig) (?:rollen|uppdraget|tjänsten) som
    (?:utsågs|utses) till
    lånas ut som
    (?:går|gick|kliver|klev|träder|trädde) (?:{_GAP}{{2,25}} )?in som
    (?:har )?(?:slutar|slutat|slutade|avgår|avgått|avgick|lämnar över|kliver av|klivit av|avtackas) som
    (?:berättade|informerade|rapporterade|redogjorde|medverkade|medverkar|deltog|deltar) som
    (?:tar|tog|tagit) över som
    (?:börja|arbeta|fungera|vikariera)(?:r|de|t) (?:nu |redan |även )?som
    (?:tillträ(?:der|dde|tt)|tjänstgör|fortsätter|presenterade sig|kvarstår|verkar) (?:nu |redan |även )?som
    vikarierar för
    (?:har|får|fick|har fått) (?:nu )?(?:{PROJECT}|rollen|jobbet|tjänsten) som
    """
)
"""How somebody comes to a title; "uppdraget" may be taken for a project."""
_ASIDE = rf"(?:(?!,? vars\b),? {_GAP}{{2,60}}?,?|, som [^.;,]{{3,60}},)?"
_BECOME = (
    rf"(?:,? (?:som )?(?:sedan {_GAP}{{3,20}} )?(?:är|blir|var|heter|blev|fungerar|tjänstgör|har (?:\w+ )?varit)"
    r"(?: till en början| först)?"
    rf"(?: (?:nu|sedan|från|i) "
    rf"{_GAP}{{2,20}}?)??|(?: (?:från|sedan|till och med|tills) {_GAP}{{2,30}}?| \([^()]{{2,20}}\))?:| [–-]|,| i)?"
)
_LEADS = (
    r"(?:projektleder|leder|(?:håller|höll|hållit) i(?:hop)?|koordinerar|samordnar|(?:har )?lett|ledde|"
    r"basar (?:för|över)|ansvarar för|står i spetsen för)"
)
_WORK = r"(?:det (?:[a-zåäö]+ )?)?(?:arbetet|det hela)(?! (?:i|med|inom|för|kring|mot)\b)"
_ENDS = r"(?= numera| nu| själv| tills| fram| under| i dag| tillsammans| och\b|,|\.| sedan|$)"
_TO_LEAD = (
    rf"(?:kommer att|ska|skall|fortsätter|(?:har fått|fick|får) (?:i uppdrag|förtroendet|{PROJECT}))(?: att)? "
    r"(?:(?:projekt)?leda|samordna|koordinera|hålla i|ansvara för)"
)
_GIVES_WAY = r"(?:ersätts|efterträds|avlöses|lämnar över|överlämnar)"
_COMES_AFTER = r"(?:har (?:ersatt|efterträtt|avlöst)|ersätter|efterträder|avlöser|(?:tar|tog) över (?:efter|från))"
_IS_FOLLOWED = r"(?:ers(?:attes|atts|ätts)|efterträ(?:ddes|tts|ds)|avlös(?:tes|ts|es))"
RULES = tuple(
    re.compile(rule)
    for rule in (
        rf"{_WHO}{_ASIDE},? (?:som |och )?{_AS} {_TITLED}",
        rf"\b(?:är|blir|var) {_TITLE} för {_WHAT}",
        rf"\b(?:är|blir|var|blev) {_WHO} (?:{_NEW} )*{_TITLED}",
        rf"\b(?:är|blir|var|blev) [^.;]{{3,60}},? (?:och|medan|med) {_WHO} (?:som )?(?:{_NEW} )*{_TITLED}",
        rf"{_WHO}(?:, | \(|, {_GAP}{{2,40}}, |(?: {_GAP}{{2,30}})? i egenskap av | i rollen som ){_TITLED}",
        rf"{_TITLE}(?: (?:för|i|inom|av|till) {_WHAT})?{_BECOME} {_WHO}",
        rf"{_TITLE} {_GAP}{{2,30}}? (?:blir|är) {_WHO}",
        rf"{_WHO} (?:får|fick|har fått|tog|tar) (?:nu )?över (?:ansvaret|ledningen) för {_WHAT}",
        rf"(?:{_TITLE}|{_OFFICE})(?: {_GAP}{{2,30}})? (?:till|från {PERSON} till) {_WHO}",
        rf"{_OFFICE} (?:har|innehas av|ligger hos|sköts av|delas av) {_WHO}",
        rf"\b(?:[Tt]ill|[Ss]om) (?:{_NEW} )*{_TITLE}(?: (?:för|i|inom) {_WHAT})? {_GAP}{{2,50}}?{_WHO}",
        rf"{_WHAT}s? (?:{_NEW} )*(?:{_TITLE}|{_OF_IT}(?: (?:är|heter|blir|var))?),? {_WHO}",
        rf"{_WHO}, {_WHAT}s? (?:{_NEW} )*{_OF_IT}\b",
        rf"\b(?:[Mm]ed|ut|står|(?:har|hade)(?: sedan {_GAP}{{3,15}})?|får|fick|"
        r"anställt|utsett|rekryterat|valt|utsåg|utse|utser|förordnat|tillsatt|"
        rf"(?:anställ|utse|rekrytera|välj|förordna|tillsätt)(?:e?s|e?r)) {_WHO}{_ASIDE} (?:som|till) {_TITLED}",
        rf"{_WHO}{_ASIDE},? (?:som )?(?:{_LEADS}|{_TO_LEAD}) (?:nu |även |också |tidigare )?{_WHAT}(?! heter)",
        rf"{_WHAT}(?:,? som|, [^.;]{{3,80}},)? (?:(?:ska|kommer att|har) )?"
        rf"(?:(?:projekt)?(?:led(?:s|des|as|its|ts)|letts)|"
        rf"(?:samordna|koordinera)(?:s|des|ts))(?: {_GAP}{{2,25}}?)? av {_TITLES}{_WHO}",
        rf"{_WHO}{_ASIDE},? (?:som )?(?:{_LEADS}|{_TO_LEAD}) {_WORK}",
        rf"{_WHO}(?: \([a-zåäö ]{{2,20}}\))?(?:,? som)? (?:{_LEADS}|har (?:\w+ )?lett) (?:nu )?de[tn]{_ENDS}",
        rf"{_WHO}(?: är den)?(?:,? som)? (?:leder|projektleder|ledde)(?: (?:nu|själv|ensam)){{0,2}}{_ENDS}",
        rf"{_WHO} är den,? som (?:{_LEADS}) (?:{_WHAT}|{_WORK}|de[tn]{_ENDS})",
        rf"{_WHAT},? som {_WHO} (?:\w+ )?(?:{_LEADS})\b",
        rf"(?:^|[.;:] |, |\boch )(?:(?:[Aa]rbetet|[Dd]et hela|[Dd]e[tn]) l|(?<!och )[Ll])ed(?:s|des) (?:nu |numera |"
        rf"sedan {_GAP}{{2,25}} )?av {_TITLES}{_WHO}",
        rf"\b(?:anställ|utse|rekryter|anlita|välj|förordna)\w* {_WHO}{_ASIDE} (?:för )?att leda (?:{_WHAT}|{_WORK})",
        rf"\b(?:leder|leds|samordnar|samordnas|driver|drivs)\b{_GAP}{{0,60}}?(?:{_WHAT}{_GAP}{{0,40}})? genom {_WHO}",
        rf"{_WHAT}{_GAP}{{3,120}}(?: och|,) (?:de[tn] )?(?:(?:ska|kommer att) )?(?:projekt)?led(?:s|des|as) av "
        rf"{_TITLES}{_WHO}",
        rf"{_WHO}{_ASIDE},? (?:som )?projektleder\b(?! {PROJECT})",
        rf"(?:leder (?:{_WHAT}|{_WORK})|{_TITLE}) heter {_WHO}",
        rf"\b[Pp]rojektledning(?:en)?(?: (?:sköts|utövas) av| (?:är|ligger hos|ligger på|vilar på)|:) {_WHO}",
        rf"{_TITLE}{_BECOME} {PERSON} och {_WHO}",
        rf"{_WHO} delar (?:på )?projektled\w+(?: med)?",
        rf"{_WHO}{_ASIDE},? (?:som )?(?:håller|höll) i (?:trådarna|taktpinnen|rodret)",
        rf"\b[Dd]en som {_LEADS}(?: (?:{_WHAT}|{_WORK}|de[tn]))? (?:är|heter|blir) {_WHO}",
        rf"\b(?:[Ii] spetsen|[Vv]id rodret)(?: för (?:{_WHAT}|{_WORK}))? (?:står|stod|finns|sitter) {_WHO}",
        rf"{_WHAT}{_GAP}{{0,80}}\bunder ledning av {_TITLES}{_WHO}",
        rf"{_TITLE} (?:från|sedan|alltsedan|under) {_GAP}{{3,25}}? (?:är|har (?:\w+ )?varit|var) {_WHO}",
        rf"\bdelar (?:på )?projektled\w+ med {_WHO}",
        rf"(?:^|[.;(,] |[-–•*] )(?:PL|Leds av): {_WHO}",
        rf"{_WHO}{_ASIDE},? (?:som )?(?:är|var|blir|har varit) (?:{_NEW} )*{_LOOSE_TITLE} (?:för|i|inom) {_WHAT}",
        rf"(?:[Ss]amordnare|[Kk]oordinator|[Aa]nsvarig|[Ll]edare) (?:för|i|inom) {_WHAT} (?:är|blir|var|heter) {_WHO}",
        rf"(?:^|[.;] )(?:Samordnare|Koordinator|Föreståndare|Verksamhetsledare),? (?:är|blir|heter) {_WHO}",
        rf"{_TITLE}{_ASIDE} {_GAP}{{0,60}}?{_GIVES_WAY}(?: {_GAP}{{2,30}})?(?: av| till)? {_WHO}",
        rf"\b{_TITLE} {PERSON}{_GAP}{{0,60}}?{_GIVES_WAY}(?: {_GAP}{{1,30}}?)? (?:av|till) {_WHO}",
        rf"{_WHO}{_ASIDE} {_COMES_AFTER} (?:{PERSON}|honom|henne) som {_TITLED}",
        rf"\b{_IS_FOLLOWED}(?: {_GAP}{{2,25}}?)? av {_WHO} som {_TITLED}",
        rf"{_TITLE} för {PROJECT} (?:är|heter|blir) {PERSON},? (?:och|medan|samt) för {_WHAT} (?:(?:är|heter) )?{_WHO}",
        rf"{_TITLE}{_GAP}{{2,60}}?{PERSON},? men (?:nu|numera|sedan {_GAP}{{3,15}}) är det {_WHO}",
        rf"{_TITLE} (?:är|har|finns)(?: \w+){{1,3}}[:,] {_WHO}(?=[.,;]|$)",
        rf"(?:{_WHAT} (?:har|fick|får)|har) (?:fått )?en ny ledare(?: i|,|:) {_WHO}",
        rf"\b[Ll]edningen av (?:{_WHAT}|{_WORK}) {_GAP}{{2,40}}?{_WHO}",
        rf"\b{_COMES_AFTER} {_WHO} som {_TITLED}",
        rf"{_WHO} tar över (?:som {_TITLE}|projektled\w+|ledningen av {_WHAT})",
        rf"(?:{_WHAT} |(?:^|[.;] )(?:De[tn] ))har (?:nu |numera |i dag )?{_WHO} (?:vid rodret|i spetsen|i ledningen)\b",
    )
)
_LEADER = re.compile(_TITLE)
_GROUP = r"(?i:\b(?:styr|projekt|arbets|lednings|referens)grupp\w*(?: för| i)?(?: projektet)?)[ \"”“]+"
_CO_WORKER = re.compile(r"[Pp]rojektledare och [\w-]+, $")
_ARE = re.compile(rf"(?: (?:av|är|blir|var|heter|varit)|:) {PERSON}$")
_AND = re.compile(rf" (?:och|samt) ({PERSON})(?=[.,;]|$)")
""" "Leds av Maj och Bo", but not "leds av Maj, och Bo deltar"."""
_AND_WHAT = re.compile(rf" (?:och|samt) {_WHAT}(?=[.,;]|$)")
""" "Leder X och Y", but not "leder X och Y startar i maj"."""
_BESIDE = re.compile(rf"({PERSON}) och $")
_ASIDE_AFTER = re.compile(rf"[^.;{PROJECT[1:-1]}]*, (?:som|medan|men|där) [^.;]*{PROJECT}")
"""Another project named in a clause of its own."""
_NOT_SO = re.compile(r"\b(?:inte|ej|aldrig|söker?|sökt|saknas|föreslås|föreslår|tidigare projektled\w+ på)\b")


@dataclass(frozen=True, slots=True)
class Lead:
    """That somebody leads projects."""

    person: str
    projects: tuple[int, ...]


def leads(found: re.Match[str], turn: Turn, marked: Marked) -> Iterator[Lead]:
    """Who leads what, as a match of one of `RULES` says it; where it names no project, those of the item."""
    named = found.groupdict()
    who = named.get("who") or next(reversed(re.findall(PERSON, marked.text[: found.start()])), None)
    is_co_worker = named.get("who") and _CO_WORKER.search(marked.text, 0, found.start("who"))
    if who and not is_co_worker and not _NOT_SO.search(found[0]):
        beside = _BESIDE.search(marked.text, 0, found.start()) if marked.text[found.start()] == who else None
        after = _AND.match(marked.text, found.end("who")) if _ARE.search(found[0]) and named.get("who") else None
        what = named.get("what")
        also = _AND_WHAT.match(marked.text, found.end("what")) if what and found.end("what") == found.end() else None
        projects = marked.project(what) if what else _spoken_of(found, turn, marked)
        projects += marked.project(also["what"]) if also else ()
        for sign in (*(beside.groups() if beside else ()), who, *(after.groups() if after else ())):
            for person in marked.person(sign):
                yield Lead(person, projects)


def _spoken_of(found: re.Match[str], turn: Turn, marked: Marked) -> tuple[int, ...]:
    """What the item spoke of there: "Maj är projektledare efter Bo, som nu leder Y" is not said of Y."""
    aside = _ASIDE_AFTER.match(marked.text, found.end()) and not marked.about(marked.text[: found.end()])
    return turn.before if aside and turn.before else turn.topic


def at_the_meeting(
    present: Iterable[Attendance], head: str, projects: list[Project]
) -> Iterator[tuple[Attendance, int]]:
    """Whom the list of those present calls leader: of a project that the title names, or whose group it is that meets.

    `head` is what stands above the minutes, in one line: "Styrgruppen för X" is the group of X.
    """
    for one in present:
        for number, project in enumerate(projects) if one.title and _LEADER.search(one.title) else ():
            names = f"(?:{'|'.join(map(re.escape, (project.name, *project.other_names)))})(?!\\w)"
            if re.search(rf"(?<!\w){names}", one.title or "") or re.search(_GROUP + names, head):
                yield one, number
