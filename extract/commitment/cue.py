"""How notes say who is to do what: rules over marked sentences, in which `who` and `also` are people."""

import re

from extract.dates import MONTH
from extract.glance import Cued, Glance, Shelf
from extract.marked import ANY, ORGANISATION, PERSON

TOGETHER = re.compile(rf"\b(?:tillsammans|ihop|gemensamt|i samråd) med ({PERSON})")
"""Whoever does it with them."""
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
    rf"(?<!sedan )i (?:{MONTH})|"
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
    rf"reda på|på sig|"
    rf"upp {_THIS}|fram|hem|ansvar|"
    rf"över ansvaret|hand om)|återkommer|återkopplar|återrapporterar|skickar|mejlar|mailar|ringer|kontaktar|kallar|"
    r"bjuder in|bokar|undersöker|kollar|ser över|ser till|stämmer av|följer upp|sammanställer|uppdaterar|reviderar|"
    r"åtar sig|"
    rf"lovar|lovade|(?:jobbar|arbetar) (?:vidare|(?:med|på) att)|fortsätter (?:att|arbetet|dialogen)|förbereder|"
    rf"samlar in|håller i (?:planering|arbete|kontakt|förberedels)\w*|"
    rf"lyfter {_THIS} (?:i|till|med|vidare)\b|för {_THIS} vidare|hör av sig|hör med|hör efter|hör sig för|delar ut|"
    r"lägger (?:ut|in|upp|till)|publicerar|ordnar|fixar|"
    r"anordnar|skriver (?:ihop|ett|en|fram|ner|till|utkast\w*|svaret|brevet|förslaget)|ansvarar för att|hämtar in|"
    r"begär in|lämnar in|"
    r"ansvarar för (?:lokal|fika|kallelse|inbjud|dagordning|anteckning|program)|ber om|kompletterar|tillfrågar|"
    r"frågar(?=\.|$)|frågar (?!(?:först |också |sedan |även |därefter |nu )?(?:om|hur|vad|varför|sig|när|vem|"
    r"vilk|ifall))|distribuerar|rapporterar (?:till|vid|på)|"
    r"renskriver|skriver (?:under|på (?!att))|tar in|"
    r"delar (?:materialet|med sig)|bereder|"
    r"skissar (?:på|vidare)|utarbetar|formulerar|inhämtar|rekvirerar|tar sig an|tittar (?:vidare|närmare)|"
    r"letar (?:upp|fram)|"
    rf"beställer|översänder|vidarebefordrar|sätter ihop|gör klart|räknar på|förmedlar|sprider|"
    rf"påminner(?! om\b| att\b)|håller (?:i )?kontakten|"
    r"ansvarar(?=[.,;]|$)|"
    rf"{{weak}})"
)
_WEAK = r"(?:ansvarar för|planerar|skapar|samordnar|utreder|arrangerar|svarar för|bevakar|köper|trycker|justerar|leder)"
_TELLS = (
    r"(?:informerar|presenterar|redovisar|rapporterar|berättar|visar|föredrar|deltar|kommer (?:till|och)|gör|håller|"
    r"leder|ger|"
    r"lämnar (?:en|ett|den|det|dem|sådan\w*|underlag|förslag|rapport|besked|svar|statistik|uppgifter)|"
    r"följer|utvärderar|arbetar|lägger|lyfter|svarar|går igenom|läser igenom|levererar|redogör|bjuder|tar)"
)
_NO_TASK = (
    r"(?:vara (?:föräldraledig|tjänstledig|med\b|sjuk|på plats)|bli |sluta|gå (?:i pension|vidare|ner)|"
    r"lämna (?:sitt|uppdraget|rådet|gruppen|nämnden)|börja|tillträda|ersätta|ha (?:rollen|uppdraget)|efterträda|"
    r"flytta|få\b)"
)
_NO_DEED = r"(?:kommer|deltar|bjuds|har|är|blir|efter|eller|över|under|för)\b"
_OFFICE = r"(?:justera|vara|bli|företräda|representera|leda|ingå|sitta|efterträda|ersätta|tjänstgöra)\b"
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
        rf"\b(?:uppdra[rs]?|uppdrogs?) åt {_P}",
        rf"\b(?:ger|gav|ge) {_P} i uppdrag",
        rf"\b(?:ber|bad) {_P} (?:att|om)\b",
        rf"\b(?:får|fick) {_P} (?:i )?(?:uppdrag(?:et)?|ansvar(?:et)?|uppgift(?:en)?)\b",
        rf"{_P} {_ADV}(?:ombeds|ombads|uppmanas|uppmanades|fick på sig|ombes|"
        r"åtar sig|erbjöd sig|erbjuder sig) (?:\w+ )?att\b",
        rf"(?<!från )(?<!av ){_P} {_ADV}{_WILL.format(weak='X')}\b(?!s| inte\b| ej\b)",
        rf"{_P}[^.;{PERSON[1:-1]}]{{0,80}} och {_WILL.format(weak='X')}\b",
        rf"\b(?:[Aa]nsvarig(?:a|e)?|[Aa]nsvar|[Uu]tförs av|[Åå]tgärd)(?: för [^:.]{{3,60}})?(?: är)?:? {_P}",
        rf"{_P} (?:utsågs|utses|valdes|väljs) {_ADV}(?:till )?att {_ADV}(?!{_OFFICE}){_DO}",
        rf"\båligger {_P} att\b",
        rf"\b(?:[Uu]ppgiften|[Uu]ppdraget|[Aa]nsvaret|[Bb]iten) (?:gick|går|faller|föll|ligger|hamnade) "
        rf"(?:till|på|hos) {_P}",
        rf"{_P} delar (?:\w+ )?på (?:uppgiften|uppdraget|ansvaret|arbetet)\b",
        rf"\b(?:bereds|skrivs|tas fram|sammanställs|ordnas|bokas|sköts) av {_P}",
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
        rf"{_P} {_ADV}(?:{_TELLS}|{_WEAK})\b(?! (?:om )?att\b)(?=(?:(?!{_PAST_VERB}).)*?{LATER})",
        rf"{LATER}[^.;{ANY}]{{0,40}} (?:{_TELLS}|{_WILL.format(weak=_WEAK)}) {_P}",
        rf"(?:\b[Dd]å|\b[Dd]ärefter|\b[Ss]edan)[^.;{ANY}]{{0,40}} {_WILL.format(weak=_WEAK)} {_P}",
        rf"\b(?:[Dd]et|[Dd]etta|[Dd]en (?:biten|delen|frågan)|[Ss]aken|[Ff]rågan) (?!{_NO_DEED})[a-zåäö]+r {_P}"
        rf"(?=.*?{LATER})",
        rf"(?:[Ii]nför|[Tt]ill|[Ff]öre|[Ss]enast) [^.;{ANY}]{{0,30}} (?!{_NO_DEED})[a-zåäö]+r {_P} ",
    )
)
"""These count only with a word that lies ahead of the meeting."""
RULES = Shelf.of((*_RULES, *_TIMED))

PAST = Cued(
    r"^(?:Under (?:våren|hösten|sommaren|vintern|året) (?:19|20)\d\d|Tidigare|Förra|I (?:våras|höstas|fjol)|\d{4} )|"
    r"\bhar (?:redan |tidigare )?(?:fått|tagit|skickat)\b"
)
CONDITIONAL = Cued(
    r"\b(?:skulle|[Oo]m någon|föreslår att|föreslog att|önskar att|undrar om|frågar om|frågade om|yrkar|reserverar)\b"
)
QUICK = Glance.at(
    "kommer|ska|skall|uppdr|uppgift|Ansvar|ansvar|Åtgärd|åtgärd|ombe|ombads|uppmanas|erbj|lova|åta|åto|"
    "återk|återr|tar |tog |ber |bad |skick|majl|mejl|ringer|kontakt|kalla|bjud|bok|unders|kolla|ser |"
    "stämm|följ|samman|uppdat|revid|Uppgift|åligger|jobbar|arbetar|fortsätter|fixar|förbered|lyft|för |hör |bevak|"
    "delar|lägg|public|ordna|skriv|hämta|begär|komplett|fråga|svara|samordna|distrib|rapport|inform|present|"
    "bereds|skrivs|tas fram|bokas|sköts|samlar|"
    "utsågs|utses|valdes|väljs|nästa|tills |"
    "redovis|utred|planer|arrang|skapa|bered|beställ|sänd|vidarebe|leverer|visar|gör|håller|ger |"
    "förmedl|sprider|påminn|ligger |skiss|utarb|formuler|rekvir|sig an|tittar|letar|"
    "leder|meddel|underrätt|köper|tryck|sätter|fixar|räknar|lämnar|läser"
)
"""A sentence without any of these says nothing of the kind: a cheap look before the rules."""
