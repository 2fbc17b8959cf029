"""What minutes say of a project: when it starts and ends, how far it has come, whom it follows, who leads it."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.dates import DateMention, find_dates
from extract.document import Span
from extract.facts import Project, ProjectStatus, Stated
from extract.glance import Glance, Shelf
from extract.marked import ANY, PERSON, PROJECT, Marked, mark
from extract.passage import Passage
from extract.reading import Turn

_GAP = rf"[^.;{ANY}]"
_END = re.compile(
    r"\b(?:avslutas|avslutades|avslutats|avslutat|slutar|slutade|tar slut|tog slut|upphör|upphörde|upphöra|löper ut|"
    r"löper (?:till|t\.?o\.?m|fram till)|"
    r"pågå (?:till|t\.?o\.?m|fram till|ut)|pågår (?:till|t\.?o\.?m|fram till|ut|under|även)|pågick (?:till|t\.?o\.?m)|"
    r"(?:förlängs|förlängdes|förlängts|förlängt|förlänga|förlänger|förlängning(?:en)?)\b|"
    r"(?:gick|går|vara|är) i mål|(?:[Pp]rojektet|[Ss]atsningen) (?:till och med|t\.?o\.?m|fram till)|"
    r"rullar (?:på )?(?:till|t\.?o\.?m|fram till|vidare till)|lades ned|läggs ned|har lagts ned|håller på till|"
    r"hålla på till|sträcker sig (?:till|t\.?o\.?m|fram till)|vara slut|är slut|slutdatum|slutredovisas|klart?|"
    r"färdigt?|avveckla[st]\w*)"
)
_START = re.compile(
    r"\b(?:startar|startade|startat|starta|startas|drog i gång|drar i gång|kör i gång|kom i gång|startades|inleds|"
    r"inleddes|inledas|påbörjas|påbörjades|påbörjats|drar igång|drog igång|"
    r"går igång|gick igång|börjar|började|uppstart(?:en)?|projektstart|startdatum|sjösattes|invigdes|kickade i ?gång|"
    r"inrättades|bildades|grundades|etablerades|lanserades|planerad start|slog upp portarna|öppnade|med start|"
    r"(?:drivs|driver|bedrivs|bedrivits|pågår|pågått|"
    r"funnits|samarbetar|samverkar|stöttar|stöttat|haft|"
    r"drivits|i ?gång)\b[^.;]{0,80}\bsedan(?=\s*$)|tog sin början|[Ss]tart(?:en)? (?:skedde|"
    r"sker|var|blev|är)|pågått sedan|pågår sedan|med sedan starten|starten i|drivits sedan|funnits sedan|"
    r"sedan starten)\b"
)
_SINCE = re.compile(r"\b[Ss]edan (?:den )?$")
_RUNS = re.compile(
    r" (?:driver|drivs|bedrivs|pågår|pågått|samarbetar|samverkar|stöttar|stödjer|finns|funnits|har \w+ \w*gemensam)\b"
)
_RANGE = re.compile(
    r"\b(?:projekttid(?:en)?|projektperiod(?:en)?|löptid(?:en)?|pågår|pågick|löper|genomförs|genomfördes|drivs|drevs|"
    r"projekt\w*|för perioden|för tiden|för åren|under åren|under perioden)[\s:]*"
    r"(?:(?:är|från|under|mellan|fr\.?o\.?m\.?|perioden|åren|tiden|och med|för|den) ?)*$|\($",
    re.IGNORECASE,
)
_DATED = Glance.at(
    "0|1|2|3|4|5|6|7|8|9|års|året|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
)
_BETWEEN = re.compile(r"\s*(?:[–—-]{1,2}|till|till och med|t\.?\s?o\.?\s?m\.?|och)\s*(?:den )?")
_FROM = re.compile(r",? (?:från och med|fr\.? ?o\.? ?m\.?|med start)(?: i| den)? ?")
_REFERENCE = re.compile(
    r"(?:förstudie|ansökan|rapport|utredning|avtal|enkät|upphandling|utvärdering|slutrapport|beslut|möte|träff|"
    r"seminari|konferens|webb|medel)\w*[^.;]{0,40}$",
    re.IGNORECASE,
)
_FOLLOWS = (
    rf"(?P<old>{PROJECT}){_GAP}*\bligger till grund för{_GAP}*?(?P<new>{PROJECT})",
    rf"(?P<new>{PROJECT}){_GAP}*\b(?:fortsättning(?:en)? (?:på|av)|bygger (?:\w+ )?(?:på|vidare)|"
    r"fortsättningsprojekt (?:till|på)|uppföljare till|efterföljare till|"
    r"efterföljaren till|tar vid (?:efter|där|när)|ersätter|ersatt(?!s)|efterträder|vidareutveckling av|"
    r"en förlängning av|"
    r"en fortsättning från|spinner vidare på|"
    r"följer (?:på|efter)|tar över (?:efter|där)|avlöser|avlöste|efterträdaren? till|växte fram ur|har sin grund i|"
    rf"erfarenhet\w* från|lärdom\w* från|resultat(?:et|en)? (?:av|från))(?! varandra){_GAP}*?(?P<old>{PROJECT})",
    rf"(?P<old>{PROJECT}){_GAP}*\b(?:övergår i|övergick i|har övergått i|följs (?:nu )?av|följdes av|ersätts av|"
    r"ersattes av|har ersatts av|avlöstes av|gick över i|lade grunden (?:för|till)|banade väg för|efterträds av|"
    r"(?:ersätts|ersatts|ersattes|efterträds|efterträddes|avlöses|följs) (?:nu |sedan |från [\wåäö ]{3,20} )?av|"
    r"fortsätter (?:nu |sedan )?från [\wåäö ]{3,20} (?:i|som)|går över i|"
    r"följs upp av|avlöses av|fortsätter (?:nu )?(?:i|som|genom|inom|under)|"
    r"får en fortsättning (?:i|genom|med)|har fått en fortsättning (?:i|genom)|har lett till|har utmynnat i|"
    rf"mynnar ut i|utmynnade i|lever vidare (?:i|genom)){_GAP}*?(?P<new>{PROJECT})",
    r"\b(?:[Ff]ortsättning(?:en)? på|[Ee]fter|[Ss]om en fortsättning på|[Ss]om (?:en )?uppföljning (?:på|"
    rf"av)) (?P<old>{PROJECT}){_GAP}*?(?P<new>{PROJECT})(?= (?:är|blir|tar vid|fortsätter|startar))",
    rf"(?P<old>{PROJECT}){_GAP}* och{_GAP}*(?P<new>{PROJECT}){_GAP}*,? {_GAP}*bygger på varandra",
    rf"(?P<old>{PROJECT}) (?:får|har fått|fick) en (?:\w+ )?(?:efterföljare|uppföljare|fortsättning)(?: i| med|"
    rf" genom)?,? (?P<new>{PROJECT})",
    rf"\bfortsätter\b[^.;]*? under namnet (?P<new>{PROJECT})",
    rf"\b[Ee]n fortsättning, (?P<new>{PROJECT})",
    rf"\b[Ff]öregångaren (?P<old>{PROJECT})",
    rf"\bfortsättning under namnet (?P<new>{PROJECT})",
    rf"\b[Aa]rbetet fortsätter (?:nu )?(?:i|som|inom|genom) (?P<new>{PROJECT})",
    rf"fortsättningsprojektet (?P<new>{PROJECT})",
    rf"(?P<new>{PROJECT}),? som bygger (?:\w+ )?på de[tn](?:ta)?\b",
    rf"\b[Ee]tapp (?:2|två)[,:] (?P<new>{PROJECT})",
    rf"(?:[Ii] stället|[Dd]ärefter) (?:startar|inleds|startas) (?P<new>{PROJECT})",
    rf"\b[Ee]fter (?P<old>{PROJECT}) (?:kommer|följer|startar|tar) (?P<new>{PROJECT})",
    rf"[Dd]ärefter tar (?P<new>{PROJECT}) (?:\w+ )?vid",
)
_FOLLOW_RULES = Shelf.of(re.compile(rule) for rule in _FOLLOWS)
_PART_RULES = Shelf.of(
    re.compile(rule)
    for rule in (
        rf"(?P<part>{PROJECT}){_GAP}*\b(?:delprojekt (?:i|inom|till|av)|del av|delar? i|ingår (?:\w+ )?(?:i|som|"
        rf"inom)|inom ramen för|sorterar under|drivs inom){_GAP}*?(?P<whole>{PROJECT})",
        rf"\b[Ii]nom (?:ramen för )?(?P<whole>{PROJECT}){_GAP}*\b(?:drivs|genomförs|pågår|startar|finns|bedrivs|"
        rf"ingår){_GAP}*?(?P<part>{PROJECT})",
        rf"[Dd]elprojektet (?P<part>{PROJECT}) (?:i|inom) (?P<whole>{PROJECT})",
    )
)
_LEADER = (
    r"(?:projektledare|projektledaren|projektansvarig|projektsamordnare|processledare|delprojektledare|projektchef)"
)
_LEAD_RULES = Shelf.of(
    re.compile(rule)
    for rule in (
        rf"(?P<who>{PERSON})(?:, {_GAP}{{2,40}}?)?,? (?:som )?(?:är|var|blir|har varit|har (?:nu )?tillträtt som|"
        r"tillträder som|anställts som|har anställts som|arbetar som|utsetts till|presenterade sig som)(?: ny| nu|"
        rf" även| också| tf)? {_LEADER}(?: (?:för|i|inom) (?P<what>{PROJECT}))?",
        rf"\b(?:är|blir|var) {_LEADER} för (?P<what>{PROJECT})(?P<again>)",
        rf"(?P<who>{PERSON})(?:,| \(|, {_GAP}{{2,40}},| är|, som är) {_LEADER}(?: (?:för|i|inom) (?P<what>{PROJECT}))?",
        rf"(?i:{_LEADER})(?: (?:för|i|inom) (?P<what>{PROJECT}))?(?: är| blir| var|:|,)? (?P<who>{PERSON})",
        rf"(?P<who>{PERSON}) (?:projektleder|leder|kommer att (?:projekt)?leda|ska (?:projekt)?leda|har lett|"
        rf"ledde) (?P<what>{PROJECT})",
        rf"(?P<who>{PERSON}), {_GAP}{{2,40}}?,? (?:leder|har lett|projektleder) (?P<what>{PROJECT})",
        rf"(?P<what>{PROJECT})(?:,? som)? (?:(?:projekt)?leds|samordnas) av (?P<who>{PERSON})",
        rf"(?:leder (?P<what>{PROJECT})|{_LEADER}) heter (?P<who>{PERSON})",
    )
)
_CO_WORKER = re.compile(r"[Pp]rojektledare och [\w-]+, $")
_STATUSES = (
    (ProjectStatus.CANCELLED, re.compile(
        rf"(?:{PROJECT}{_GAP}*\b(?:läggs ned|lades ned|har lagts ned|avbryts|avbröts|avbrutits|ställs in|"
        r"lagts på is|avvecklas))")),
    (ProjectStatus.COMPLETED, re.compile(
        rf"(?:{PROJECT}{_GAP}*\b(?:är (?:nu )?(?:avslutat|slutfört|klart)|har (?:nu )?avslutats|avslutades|var ett|"
        rf"slutredovisa\w+|har slutredovisats)|\b(?:[Aa]vslutat|[Aa]vslutade|[Ss]lutfört)\b{_GAP}{{0,50}}{PROJECT}|"
        rf"har varit {_LEADER} för {PROJECT})")),
    (ProjectStatus.PLANNED, re.compile(
        rf"(?:\b(?:[Kk]ommande|[Pp]lanerade|[Pp]lanerat)\b{_GAP}{{0,40}}{PROJECT}|"
        rf"{PROJECT}{_GAP}*\b(?:kommer att starta|ska starta|planeras starta|startar))")),
    (ProjectStatus.ONGOING, re.compile(
        rf"(?:\b(?:[Pp]ågående)\b{_GAP}{{0,40}}{PROJECT}|{PROJECT}{_GAP}*\b(?:pågår|är igång|är i full gång|"
        r"har startat|startade|har pågått|drivs|löper|fortsätter))")),
)  # fmt: skip
_QUICK = re.compile(
    r"\d|[Ss]tart|drog|gång|i mål|rullar|sjösatt|inviges|slut|start|påbörj|inled|årsskift|juni|december|"
    r"[Pp]rojektled|samordnas|fterträd|"
    r"[Pp]rocessled|tar |avlös|ansvarig|samordnare|process|led[se]r?\b|grund|fortsätt|bygger|följ|ersätt|över|mynna|"
    r"ram|del|ingår|pågå|klar|ned\b|nedl|avbr|plan|kommande"
)


@dataclass(slots=True)
class _Reader:
    """Takes facts from one sentence after another."""

    projects: list[Project]
    reference: datetime.date | None

    def read(self, turn: Turn) -> None:
        if not turn.topic or not _QUICK.search(turn.text):
            return
        marked = mark(turn.text, named=[*turn.projects, *turn.people])
        place = turn.sentence.passage.span()
        self._ties(turn, marked, place)
        self._leaders(turn, marked, place)
        self._statuses(marked, place)
        self._dates(turn)

    def _set(self, number: int, **facts: object) -> None:
        self.projects[number] = replace(self.projects[number], **facts)  # type: ignore[arg-type]

    def _ties(self, turn: Turn, marked: Marked, place: Span) -> None:
        for rule in _FOLLOW_RULES.within(marked.text):
            for found in rule.finditer(marked.text):
                known = {name: marked.project(found[name]) for name in rule.groupindex}
                new = known.get("new") or _other(turn, known["old"])
                old = known.get("old") or _other(turn, known["new"])
                if len(new) == len(old) == 1 and new != old and self.projects[new[0]].follows is None:
                    self._set(new[0], follows=Stated(self.projects[old[0]].name, (place,)))
        for rule in _PART_RULES.within(marked.text):
            for found in rule.finditer(marked.text):
                part, whole = marked.project(found["part"]), marked.project(found["whole"])
                if len(part) == len(whole) == 1 and part != whole and self.projects[part[0]].part_of is None:
                    self._set(part[0], part_of=Stated(self.projects[whole[0]].name, (place,)))

    def _leaders(self, turn: Turn, marked: Marked, place: Span) -> None:
        last: tuple[str, ...] = ()
        for rule in _LEAD_RULES.within(marked.text):
            for found in rule.finditer(marked.text):
                if "who" in rule.groupindex and _CO_WORKER.search(marked.text[: found.start("who")]):
                    continue
                if "who" in rule.groupindex:
                    last = marked.person(found["who"])
                elif not last and len(marked.people) == 1:
                    last = marked.people[0]
                what = found["what"] if "what" in rule.groupindex else None
                numbers = marked.project(what) if what else turn.topic
                for number in numbers:
                    for name in last:
                        leaders = self.projects[number].leaders
                        if name not in (leader.value for leader in leaders):
                            self._set(number, leaders=(*leaders, Stated(name, (place,))))

    def _statuses(self, marked: Marked, place: Span) -> None:
        for status, rule in _STATUSES:
            for found in rule.finditer(marked.text):
                for sign in (
                    re.findall(PROJECT, found[0])[-1:]
                    if found[0][0].isalpha() and found[0][0] < "\ue000"
                    else re.findall(PROJECT, found[0])[:1]
                ):
                    for number in marked.project(sign):
                        if self.projects[number].status is None:
                            self._set(number, status=Stated(status, (place,)))

    def _dates(self, turn: Turn) -> None:
        text, spoken, passage = turn.text, turn.projects, turn.sentence.passage
        if not _DATED.sees(text):
            return
        dates = _joined(find_dates(passage, self.reference))
        used: set[int] = set()
        for first, second in pairwise(dates):
            ranged = _BETWEEN.fullmatch(text[first.end : second.start]) and _RANGE.search(
                text[max(0, first.start - 30) : first.start]
            )
            if ranged and not _REFERENCE.search(text[: first.start]):
                self._date(first, turn, "start")
                self._date(second, turn, "end")
                used |= {first.start, second.start}
        for i, date in enumerate(dates):
            if date.start in used:
                continue
            begin = dates[i - 1].end if i else 0
            before = text[begin : date.start]
            start, end = _last(_START, before), _last(_END, before)
            named = max((one.end for one in spoken if one.end <= date.start), default=-1)
            if named >= 0 and _FROM.fullmatch(text[named : date.start]):
                self._date(date, turn, "start")
                continue
            if _SINCE.search(before) and _RUNS.match(text, date.end):
                self._date(date, turn, "start")
                continue
            if max(start, end) < 0 or len(before) - max(start, end) > 70:
                continue
            name = "start" if start > end else "end"
            done = name == "end" and before[end:].startswith(("klar", "färdig"))
            if done and not any(one.start < date.start for one in spoken):
                continue
            if not _REFERENCE.search(text[max(begin, named) : begin + max(start, end)]):
                self._date(self._ahead(passage, date, i, before), turn, name)

    def _ahead(self, passage: Passage, date: DateMention, i: int, before: str) -> DateMention:
        """A date without a year lies ahead of the meeting, unless the verb is in the past."""
        if date.year_stated or re.search(r"(?:ades|ade|drog|gick|leddes|slog|tog|kom)\b[^.]*$", before):
            return date
        ahead = _joined(find_dates(passage, self.reference, ahead=True))
        return ahead[i] if i < len(ahead) else date

    def _date(self, date: DateMention, turn: Turn, which: str) -> None:
        before = [one.projects for one in turn.projects if one.end <= date.start]
        numbers = before[-1] if before else turn.projects[0].projects if turn.projects else turn.topic
        for number in numbers:
            stated: Stated[str] | None = getattr(self.projects[number], which)
            if stated is None or (which == "end" and date.iso > stated.value):
                self._set(number, **{which: Stated(date.iso, (date.span,))})


def _joined(dates: Sequence[DateMention]) -> list[DateMention]:
    """The dates, "september" and "förra året" beside it as one."""
    joined: list[DateMention] = []
    for date in dates:
        before = joined[-1] if joined else None
        if (
            before
            and date.start - before.end < 2
            and len(date.iso) == 4
            and len(before.iso) > 4
            and not date.year_stated
        ):
            joined[-1] = replace(before, iso=date.iso + before.iso[4:], end=date.end, year_stated=True)
        else:
            joined.append(date)
    return joined


def _last(rule: re.Pattern[str], text: str) -> int:
    """Where the last match begins, or -1."""
    return max((match.start() for match in rule.finditer(text)), default=-1)


def _other(turn: Turn, new: tuple[int, ...]) -> tuple[int, ...]:
    """The one other project that the item has named."""
    others = tuple(number for number in turn.met if number not in new)
    return others if len(others) == 1 else ()


def read_facts(projects: Sequence[Project], read: Iterable[Turn], meeting: datetime.date | None) -> list[Project]:
    """The projects with what the sentences say of them; dates without a year are near the meeting's."""
    reader = _Reader(list(projects), meeting)
    for turn in read if projects else ():
        reader.read(turn)
    return reader.projects
