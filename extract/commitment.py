"""Who is to do what after the meeting."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.coreference import People
from extract.dates import find_dates
from extract.draft import Draft, Section
from extract.facts import Commitment
from extract.marked import ANY, PERSON, Marked, mark, without_affiliations
from extract.organisation import Organisations
from extract.passage import Passage
from extract.sentence import Sentence, sentences

_P = rf"(?P<who>{PERSON})(?:(?:,[^.;{ANY}]{{2,40}})?(?:, | och | samt )(?P<also>{PERSON}))?(?: \([A-ZÅÄÖ]+\))?(?:, [^,.;{ANY}]{{2,50}},)?"
_ADV = r"(?:(?:också|även|sedan|därefter|då|nu|i sin tur|själv|gärna|fortsatt|därför|vidare|snarast|återigen) )*"
_LATER = (
    r"(?:till|på|vid|inför|under|i) (?:nästa|kommande|nästkommande|ett kommande|framtida|nästföljande) |\b(?:framöver|fortlöpande|löpande|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|"
    r"senast|före (?:den|jul|sommaren|midsommar|nästa|årsskiftet)|innan (?:den|jul|sommaren|nästa|årsskiftet|mötet)|under (?:våren|hösten|veckan|sommaren|vintern)|till (?:våren|hösten|sommaren|veckan|mötet)|nästa vecka|efter mötet|återkommer|återkopplar|i veckan|inom kort|inom \w+ veckor|snarast)"
)
# Present tense that means the future, as notes of meetings write it.
_WILL = (
    r"(?:tar (?:också |även |sedan )?(?:med(?: sig)? (?:frågan|detta|det|synpunkterna|diskussionen|förslaget|önskemålet)|(?:frågan|detta|det|diskussionen|synpunkterna) (?:vidare|med)|kontakt|reda på|på sig|upp (?:frågan|detta|det)|fram|hem|över ansvaret|ansvar)|"
    r"återkommer|återkopplar|återrapporterar|skickar|mejlar|mailar|ringer|tar (?:också |även )?(?:frågan|detta|det|diskussionen|synpunkterna) |kontaktar|kallar|bjuder in|bokar|undersöker|kollar|ser över|ser till|stämmer av|följer upp|sammanställer|uppdaterar|reviderar|åtar sig|lovar|lovade|"
    r"jobbar (?:vidare )?(?:med|på) att|arbetar (?:vidare )?(?:med|på) att|arbetar vidare|jobbar vidare|fortsätter (?:att|arbetet|dialogen)|förbereder|lyfter (?:frågan|detta|det)|för (?:frågan|detta|det|dialogen) vidare|hör av sig|hör med|"
    r"bevakar|delar ut|lägger (?:ut|in|upp)|publicerar|ordnar|anordnar|skriver (?:ihop|ett|en|fram|ner|till)|ansvarar för att|ansvarar för (?:att )?|frågar (?!om|hur|vad|varför|sig|när|vem|vilk|ifall)|hämtar in|begär in|kompletterar|tillfrågar|svarar (?:på|för)|samordnar|distribuerar|rapporterar (?:till|vid|på)|påminner|"
    r"utreder|planerar|arrangerar|skapar|bereder|beställer|översänder|vidarebefordrar|köper|trycker|justerar)"
)
_NEEDS_TIME = r"(?:informerar|presenterar|redovisar|rapporterar|berättar|visar|föredrar|deltar|kommer (?:till|och)|gör|håller|leder|ger|följer|utvärderar|arbetar|lägger|lyfter|svarar|går igenom|levererar|redogör|bjuder)"
_WEAK = r"(?:ansvarar för|planerar|skapar|samordnar|utreder|arrangerar|svarar|bevakar|köper|trycker|justerar|leder)"
_NO_TASK = r"(?:vara (?:föräldraledig|tjänstledig|med\b|sjuk)|bli |sluta|gå (?:i pension|vidare|ner)|lämna (?:sitt|uppdraget|rådet|gruppen|nämnden)|börja|tillträda|ersätta|ha (?:rollen|uppdraget)|efterträda|flytta|få\b)"

_RULES = tuple(
    re.compile(rule)
    for rule in (
        rf"{_P} {_ADV}(?:kommer|ska|skall) {_ADV}(?:att )?{_ADV}(?!{_NO_TASK})(?:[a-zåäö]+[aåäöo]s?\b|göra|se|ge|ta|gå|få)",
        rf"\b(?:kommer|ska|skall) {_P} {_ADV}(?:att )?{_ADV}(?!{_NO_TASK})(?:[a-zåäö]+[aåäö]\b|göra|se|ge|ta)",
        rf"{_P} {_ADV}(?:får|fick|ges|gavs|tilldelas|tilldelades|tar på sig|tog på sig|åtog sig|fick även|får även|får också) {_ADV}(?:i )?(?:uppdrag(?:et)?|att|ansvar(?:et)?|uppgift(?:en)?|till uppgift)\b",
        rf"\b(?:uppdrar|uppdrog|uppdras|uppdrogs) åt {_P}",
        rf"\b(?:ger|gav|ge) {_P} i uppdrag",
        rf"\b(?:får|fick) {_P} (?:i )?(?:uppdrag(?:et)?|ansvar(?:et)?|uppgift(?:en)?)\b",
        rf"{_P} {_ADV}(?:ombeds|ombads|uppmanas|ombes|lovar|lovade|åtar sig|erbjöd sig|erbjuder sig|ska) (?:\w+ )?att\b",
        rf"{_P} {_ADV}{_WILL}\b(?!s)",
        rf"\b(?:[Aa]nsvarig(?:a|e)?|[Aa]nsvar|[Uu]tförs av|[Åå]tgärd)(?: för [^:.]{{3,60}})?(?: är)?:? {_P}",
        rf"{_P} (?:är )?ansvarig(?:a|e)? för att\b",
    )
)
_TIMED = (
    re.compile(rf"{_P} {_ADV}{_NEEDS_TIME}\b(?=.*{_LATER})"),
    re.compile(rf"(?:{_LATER}|\b[Dd]å|\b[Dd]ärefter|\b[Ss]edan)[^.;{ANY}]{{0,40}} (?:{_NEEDS_TIME}|{_WILL}) {_P}"),
)
_TIME = re.compile(_LATER)
_WEAK_ONLY = re.compile(rf"^{PERSON}[^{ANY}]*? {_WEAK}\b")
_PAST = re.compile(
    r"^(?:Under (?:våren|hösten|sommaren|vintern|året) (?:19|20)\d\d|Tidigare|Förra|I (?:våras|höstas|fjol)|\d{4} )|\bhar (?:redan |tidigare )?(?:fått|tagit|skickat)\b"
)
_CONDITIONAL = re.compile(
    r"\b(?:skulle|om (?:det|någon)|föreslår att|önskar att|undrar om|frågar om|yrkar|reserverar)\b"
)
_QUICK = re.compile(
    r"kommer|ska\b|skall|uppdr|uppgift|ansvar|[Åå]tgärd|ombe|ombads|uppmanas|erbj|lova|åt[ao]|återk|återr|tar |tog |skick|m[ae]jl|ringer|kontakt|kalla|bjud|bok|unders|kolla|ser |stämm|följ|samman|uppdat|revid|"
    r"jobbar|arbetar|fortsätter|förbered|lyft|för |hör |bevak|delar|lägg|public|ordna|skriv|hämta|begär|komplett|fråga|svara|samordna|distrib|rapport|inform|present|redovis|påminn|utred|planer|arrang|skapa|bered|beställ|sänd|vidarebe|leverer|visar|gör|håller|ger |leder|köper|tryck"
)
_TABLE = re.compile(r"\b(?:ansvarig|ansvar|vem|vem gör|utförare)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Reader:
    people: People
    organisations: Organisations
    reference: datetime.date | None

    def read(self, sentence: Sentence) -> Iterator[Commitment]:
        who = self.people.read(sentence.item, sentence.text)
        if not who or sentence.is_title or not _QUICK.search(sentence.text) or _PAST.search(sentence.text):
            return
        marked = mark(sentence.text, self.organisations.find(sentence.text), who)
        text = without_affiliations(marked.text)
        if _CONDITIONAL.search(text):
            return
        for found in self._matches(text):
            for sign in (found["who"], found["also"]):
                for name in marked.person(sign) if sign else ():
                    yield self._commitment(sentence.item, name, sentence.passage)

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        for rule in _RULES:
            for found in rule.finditer(text):
                if rule is _RULES[7] and _WEAK_ONLY.match(found[0]) and not _TIME.search(text):
                    continue
                yield found
        for rule in _TIMED:
            yield from rule.finditer(text)

    def rows(self, section: Section) -> Iterator[Commitment]:
        """Tables of actions, whose heading names the column of those responsible."""
        column = None
        for paragraph in section.paragraphs:
            cells = [cell.strip() for cell in paragraph.text.split("\t")]
            if len(cells) < 2:
                column = None
                continue
            heads = [i for i, cell in enumerate(cells) if _TABLE.fullmatch(cell)]
            if heads:
                column = heads[0]
            elif column is not None and column < len(cells):
                for named in self.people.read(section.number, cells[column]):
                    for name in named.people:
                        yield self._commitment(section.number, name, paragraph)

    def _commitment(self, item: str, name: str, passage: Passage) -> Commitment:
        return Commitment(
            item=item,
            responsible=name,
            description=passage.text[:300],
            evidence=(passage.span(),),
            due=self._due(passage),
        )

    def _due(self, passage: Passage) -> datetime.date | None:
        """The day that "senast", "före" or "till" sets."""
        for date in find_dates(passage, self.reference, ahead=True):
            if date.date and re.search(
                r"\b(?:senast|före|innan|till|deadline|klart)\b[^.]{0,15}$", passage.text[: date.start]
            ):
                return date.date
        return None


def find_commitments(draft: Draft) -> None:
    """Puts on the draft who is to do what: one for each item and person."""
    meeting = draft.meeting.date
    reader = _Reader(People.of(draft), Organisations(), meeting.value if meeting else None)
    found: dict[tuple[str, str], Commitment] = {}
    for section in draft.sections:
        for sentence in sentences((section,)):
            for commitment in reader.read(sentence):
                found.setdefault((commitment.item, commitment.responsible), commitment)
        for commitment in reader.rows(section):
            found.setdefault((commitment.item, commitment.responsible), commitment)
    draft.commitments.extend(found.values())
