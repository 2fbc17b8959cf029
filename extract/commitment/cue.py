"""How notes say who is to do what: rules over marked sentences, in which `who` and `also` are people."""

import re

from extract.dates import MONTH
from extract.glance import Cued, Shelf
from extract.marked import ANY, ORGANISATION, PERSON

TOGETHER = re.compile(rf"\b(?:tillsammans|ihop|gemensamt|i samråd) med ({PERSON})")
"""Whoever does it with them."""
PERSONS = re.compile(PERSON)
ENUMERATED = re.compile(rf"{PERSON}(?:, {PERSON})*, $")
"""Those who are named before the last two."""
_P = (
    rf"(?P<who>{PERSON})(?:(?:,[^.;{ANY}]{{2,40}})?(?:, | och | samt )(?P<also>{PERSON}))?"
    rf"(?: \([^(){ANY}]{{1,20}}\))?(?:, [^,.;{ANY}]{{2,50}},)?"
)
_ADV = (
    rf"(?:(?:(?:tillsammans|ihop) med {PERSON}|också|även|sedan|därefter|då|nu|i sin tur|själv|gärna|fortsatt|därför|"
    r"vidare|snarast|återigen|till dess|under tiden|tillsammans|gemensamt) )*"
)
_NEXT = r"(?:nästa|kommande|nästkommande|ett kommande|framtida|nästföljande)"
LATER = (
    rf"(?:(?:[Tt]ill|[Pp]å|[Vv]id|[Ii]nför|[Uu]nder|[Ii]) (?:{_NEXT}|(?:höst|vår|vinter)ens) |"
    r"\b(?:framöver|fortlöpande|löpande|"
    rf"(?<!sedan )i (?:{MONTH})|i (?:höst|sommar|vinter)\b|"
    r"senast|snarast|inom kort|dessförinnan|"
    r"före (?:den|jul|sommaren|midsommar|nästa|årsskiftet)|innan (?:den|jul|sommaren|nästa|årsskiftet|mötet)|"
    r"under (?:våren|hösten|veckan|sommaren|vintern)|till (?:våren|hösten|sommaren|veckan|mötet|den \d)|nästa vecka|"
    r"tills (?:vi ses|nästa)|efter mötet|i veckan|inom \w+ veckor|återkommer|återkopplar))"
)
_PAST_VERB = r"\b(?:\w{3,}ade|\w{3,}ades|slog|gick|kom|tog|drog|blev|var|fick|hade|skedde|hölls)\b"
# Present tense that means the future, as notes of meetings write it.
_THIS = (
    r"(?:frågan|detta|det|synpunkterna|diskussionen|förslaget|önskemålet|dialogen|ärendet|saken|"
    r"spörsmålet|problemet|idén)"
)
_WILL = (
    rf"(?:tar {_ADV}"
    rf"(?:med(?: sig)? {_THIS}|(?:den|det|dem) med sig|{_THIS} (?:vidare|med|till)|(?:den )?kontakt(?:en)?|"
    rf"reda på|på sig|upp {_THIS}(?! om\b(?![^.;]* (?:med|nästa)\b))|fram|hem|ansvar|"
    rf"över ansvaret|hand om)|återkommer|återkopplar|återrapporterar|skickar|mejlar|mailar|ringer(?! in\b)|"
    r"kontaktar|kallar|bjuder in|bokar|undersöker|kollar|ser över|ser till|stämmer av|följer upp|sammanställer|"
    r"uppdaterar|reviderar|åtar sig|lovar|lovade|(?:jobbar|arbetar) (?:vidare|(?:med|på) att)|"
    r"fortsätter (?:att|arbetet|dialogen)|förbereder|samlar in|håller i (?:planering|arbete|kontakt|förberedels)\w*|"
    rf"går vidare med {_THIS}|driver {_THIS} vidare|översätter|ansöker om|letar (?:lokal|efter)|"
    rf"söker (?:pengar|medel|bidrag|stöd|kontakt|lokal)\w*|anmäler (?!jäv|avvikande|intresse|sig|att)[a-zåäö]+ till|"
    rf"(?:är sammankallande|(?:är|står som) värd) (?:till|för) {_NEXT}|"
    rf"meddelar (?:{ORGANISATION}|[a-zåäö]{{{{4,}}}}(?:en|et|na))(?=[.,;]|$)|"
    rf"lyfter {_THIS} (?:i|till|med|vidare)\b|för {_THIS} vidare|hör av sig|hör med|hör efter|hör sig för|delar ut|"
    r"lägger (?:ut|in|upp|till)|publicerar|ordnar|fixar|"
    r"anordnar|skriver (?:ihop|klart|ett|en|fram|ner|till|utkast\w*|svaret|brevet|förslaget)|"
    r"ansvarar för att|hämtar in|"
    r"begär in|lämnar in|ansvarar för (?:lokal|fika|kallelse|inbjud|dagordning|anteckning|program)|ber om|"
    r"kompletterar(?! (?:informationen|redovisningen|presentationen|föredragningen)\b)|tillfrågar|"
    r"frågar(?=\.|$)|frågar (?!(?:först |också |sedan |även |därefter |nu )?(?:om|hur|vad|varför|sig|när|vem|"
    r"vilk|ifall))|distribuerar|rapporterar (?:till|vid|på)|"
    r"renskriver|skriver (?:under|på (?!att))|tar in|"
    r"delar (?:materialet|länk\w*|underlag\w*|fil\w*|med sig)|bereder|"
    r"skissar (?:på|vidare)|utarbetar|formulerar|inhämtar|rekvirerar|tar sig an|tittar (?:vidare|närmare)|"
    r"letar (?:upp|fram)|beställer|översänder|vidarebefordrar|sätter ihop|gör klart|räknar på|förmedlar|sprider|"
    rf"ber (?:{ORGANISATION}|[a-zåäö]{{{{4,}}}}(?:en|et|na)) (?:om|att)|bildar en \w*grupp (?:som|för att)|"
    rf"påminner(?! om\b| att\b)|håller (?:i )?kontakten|"
    r"ansvarar(?=[.,;]|$){weak})"
)
_WEAK = r"(?:ansvarar för|planerar|skapar|samordnar|utreder|arrangerar|svarar för|bevakar|köper|trycker|justerar|leder)"
_TELLS = (
    r"(?:informerar|presenterar|redovisar|rapporterar|berättar|visar|föredrar|deltar|kommer (?:till|och)|gör|håller|"
    r"leder|ger|tittar (?:på|över)|(?:pratar|talar) med|"
    r"lämnar (?:en|ett|den|det|dem|sådan\w*|underlag|förslag|rapport|besked|svar|statistik|uppgifter)|"
    r"följer|utvärderar|arbetar|lägger|lyfter|svarar|går igenom|läser igenom|levererar|redogör|bjuder|tar)"
)
_NO_TASK = (
    r"(?:vara (?:föräldraledig|tjänstledig|med\b|sjuk|på plats)|bli |sluta|gå (?:i pension|vidare|ner)|"
    r"lämna (?:sitt|uppdraget|rådet|gruppen|nämnden)|börja|tillträda|ersätta|ha (?:rollen|uppdraget)|efterträda|"
    r"flytta|få\b)"
)
_NO_DEED = r"(?:heter|kommer|deltar|bjuds|har|är|blir|efter|eller|över|under|för)\b"
_OFFICE = r"(?:justera|vara|bli|företräda|representera|leda|ingå|sitta|efterträda|ersätta|tjänstgöra)\b"
_MATTER = r"(?:[Dd]et(?:ta)?|[Ff]rågan|[Ss]aken|[Dd]en (?:biten|delen|frågan))"
_TO_DO = (
    r"(?:[Aa]tt )?(?:[Bb]oka|[Ss]kicka|[Kk]ontakta|[Tt]a (?:fram|med|upp|reda)|[Oo]rdna|[Rr]inga|[Mm][ea]jla|[Mm]aila|"
    r"[Kk]olla|[Uu]ndersöka|[Åå]terkomma|[Ss]ammanställa|[Ss]kriva|[Ff]örbereda|[Bb]juda in|[Kk]alla|[Uu]ppdatera|"
    r"[Ss]e (?:över|till)|[Ff]ölja upp|[Ss]tämma av|[Hh]öra|[Bb]eställa|[Ff]råga|[Bb]egära|[Pp]lanera|[Uu]treda|"
    r"[Ll]yfta|[Ss]amla|[Hh]ämta|[Pp]ublicera|[Ff]ärdigställa|[Kk]omplettera|[Rr]evidera|[Rr]edovisa|[Rr]apportera|"
    r"[Mm]eddela|[Aa]nmäla|[Aa]nsöka|[Ss]öka|[Kk]öpa|[Bb]evaka|[Ss]amordna|[Ll]ägga)\b"
)
"""What a list of things to do tells of each."""
_DO = r"(?:[a-zåäö]+[aåäö]s?\b|göra|se|ge|ta|gå)"

_RULES = tuple(
    re.compile(rule)
    for rule in (
        rf"{_P} {_ADV}(?:kommer|ska|skall) {_ADV}(?:att )?{_ADV}(?!{_NO_TASK}){_DO}",
        rf"\b(?:kommer|ska|skall) {_P} {_ADV}(?:att )?{_ADV}(?!{_NO_TASK}){_DO}",
        rf"{_P} {_ADV}(?:får|fick|ges|gavs|tilldelas|tilldelades|tar på sig|tog på sig|åtog sig) {_ADV}"
        rf"(?:i )?(?:uppdrag(?:et)?|att|ansvar(?:et)?|uppgift(?:en)?|till uppgift)\b",
        rf"{_P} har {_ADV}(?:lovat|utlovat|åtagit sig|erbjudit sig|tagit på sig) {_ADV}(?:att )?{_DO}",
        rf"{_P},? som (?:vidarebefordrar|sprider|för (?:den|det) vidare|tar (?:den|det) vidare|"
        r"skickar|mejlar|återkommer|återkopplar|vidareförmedlar)\b",
        rf"\b(?:[Uu]ppdra[rs]?|[Uu]ppdrogs?) åt {_P}",
        rf"\b(?:ger|gav|ge) {_P} i uppdrag",
        rf"\b(?:ger|gav|ge|gavs|ges) i uppdrag (?:till|åt) {_P}",
        rf"\b(?:ber|bad) {_P} (?:att\b|om\b|{_TO_DO})",
        rf"\b(?:får|fick) {_P} (?:i )?(?:uppdrag(?:et)?|ansvar(?:et)?|uppgift(?:en)?)\b",
        rf"{_P} {_ADV}(?:ombeds|ombads|uppmanas|uppmanades|fick på sig|ombes|"
        r"åtar sig|erbjöd sig|erbjuder sig) (?:\w+ )?att\b",
        rf"(?<!från )(?<!av ){_P} {_ADV}{_WILL.format(weak='')}\b(?!s| inte\b| ej\b)",
        rf"{_P}[^.;{PERSON[1:-1]}]{{0,80}} och {_WILL.format(weak='')}\b",
        rf"\b(?:[Aa]nsvarig(?:a|e)?|[Aa]nsvar|[Uu]tförs av|[Åå]tgärd)(?: för [^:.]{{3,60}})?(?: är)?:? {_P}",
        rf"{_P} (?:utsågs|utses|valdes|väljs) {_ADV}(?:till )?att {_ADV}(?!{_OFFICE}){_DO}",
        rf"\b(?:åligger|(?:ligger|ankommer) på|är upp till) {_P} att\b",
        rf"\b[Dd]et (?:är|blir) {_P} som (?:ska |får |sedan )*{_WILL.format(weak='')}\b(?!s| inte\b| ej\b)",
        rf"\b{_MATTER} (?:ordnar|fixar|sköter|kollar|undersöker|bokar|bevakar|löser) {_P}(?=[.,;]|$)",
        rf"\b{_MATTER} tar {_P} (?:hand om|med sig|reda på|på sig|vidare|tag i)\b",
        rf"\b[Tt]ill {_NEXT} (?:möte|gång|träff) har {_P} (?:\w+ )?[a-zåäö]+t\b",
        rf"^\W*{_P}: {_TO_DO}",
        rf"^\W*(?:Att göra: )?{_TO_DO} [^.;]{{3,80}}?(?: [–-] | \(|[,:] (?:[Aa]nsvarig:? )?){_P}(?=[).,;]|$)",
        rf"^\W*(?:[A-ZÅÄÖa-zåäö]{{3,}}a|[Ss]e|[Gg]e|[Tt]a)\b [^;]{{3,120}}? (?:\[@?|[–-] @|@){_P}(?=[\]),.;]|$)",
        rf"\b(?:[Uu]ppgiften|[Uu]ppdraget|[Aa]nsvaret|[Bb]iten)(?: (?:att|för) [^.;]{{3,60}}?)? "
        rf"(?:gick|går|faller|föll|ligger|hamnade) "
        rf"(?:till|på|hos) {_P}",
        rf"{_P} delar (?:\w+ )?på (?:uppgiften|uppdraget|ansvaret|arbetet)\b",
        rf"\b(?:bereds|skrivs|(?:tas|arbetas) fram|sammanställs|ordnas|bokas|sköts|skickas(?: ut)?|utreds|undersöks|"
        rf"följs upp|uppdateras|revideras|formuleras|förbereds|lyfts)(?: \w+)? av {_P}",
        rf"{_P} (?:är )?ansvarig(?:a|e)? för att\b",
        rf"\b(?:lovar|lovade|åtar sig|åtog sig) {_P} (?:\w+ )?att\b",
        rf"{_P} {_ADV}(?:meddelar|underrättar|informerar) "
        rf"(?:{ORGANISATION}|[a-zåäö]{{4,}}(?:et|en|na)) (?:om )?(?:detta|det|beslutet|svaret)\b",
        rf"{_P} {_ADV}(?:meddelar|underrättar|informerar) "
        rf"(?:{ORGANISATION}|rådet|gruppen|nämnden|styrelsen|alla|övriga) (?:så snart|när|om|efter att)\b",
    )
)
"""Each of these is enough."""

_TIMED = tuple(
    re.compile(rule)
    for rule in (
        rf"{_P} {_ADV}(?:{_TELLS}|{_WEAK})\b(?! (?:om )?att\b)(?=(?:(?!{_PAST_VERB}|\bhar\b).)*?{LATER})",
        rf"{LATER}[^.;{ANY}]{{0,40}} (?:{_TELLS}|{_WILL.format(weak=f'|{_WEAK}')}) {_P}",
        rf"(?:\b[Dd]å|\b[Dd]ärefter|\b[Ss]edan)[^.;{ANY}]{{0,40}} {_WILL.format(weak=f'|{_WEAK}')} {_P}",
        rf"\b(?:[Dd]et|[Dd]etta|[Dd]en (?:biten|delen|frågan)|[Ss]aken|[Ff]rågan) (?!{_NO_DEED})[a-zåäö]+r {_P}"
        rf"(?=.*?{LATER})",
        rf"(?:[Ii]nför|[Tt]ill|[Ff]öre|[Ss]enast) [^.;{ANY}]{{0,30}} (?!{_NO_DEED})[a-zåäö]+r {_P} ",
    )
)
"""These count only with a word that lies ahead of the meeting."""
RULES = Shelf.of((*_RULES, *_TIMED))

_ONCE = re.compile(
    r"Under (?:våren|hösten|sommaren|vintern|året) (?:19|20)\d\d|Tidigare|Förra|I (?:våras|höstas|fjol)|\d{4} |"
    r"(?:Vid|På|Under|Sedan|Till) (?:det )?(?:förra|föregående|senaste) "
)
_DONE = Cued(r"\bhar (?:redan |tidigare )?(?:fått|tagit|skickat)\b")
CONDITIONAL = Cued(
    r"\b(?:skulle|[Oo]m någon|föreslår att|föreslog att|önskar att|undrar om|frågar om|frågade om|yrkar|reserverar)\b"
)


def is_past(text: str) -> bool:
    """Whether a sentence tells of what was promised or done before."""
    return _ONCE.match(text) is not None or _DONE.search(text) is not None
