"""Who is named where the project is spoken of, though nothing plainer is said."""

import re

from extract.facts import Role
from extract.glance import Cued
from extract.marked import ORGANISATION, PERSON, PROJECT
from extract.participation.frame import GAP, SUBJECT, WHO, WORDS
from extract.participation.role.rule import SUM, Only, rules

ELSEWHERE = re.compile(
    r"\b(?:fråga\w*|undra\w*|vill|velat|önska\w*|anse[r\w]*|ansåg|tyck\w*|mena\w*|meddela\w*|påpeka\w*|yrka\w*|"
    r"avvakta\w*|vänta\w*|behöv\w*|liknande|motsvarande|eg(?:en|et|na)(?! del\b)|i ?stället|tidigare|(?:[Ss]tudie|"
    r"[Rr]eferens)?[Bb]esök\w*|samma|när|svara\w*|konstatera\w*|framhåll\w*|framhöll|betona\w*|poängter\w*|understryk\w*|"
    r"underströk|tacka\w*|synpunkt\w*|framför\w*|planera\w*|"
    r"begär\w*|remiss\w*|yttra\w*|bedöm\w*|undantag|möte\w*|träff\w*|sammanträd\w*|kan|kunde|borde|skulle|sök\w*|"
    r"ansök\w*|fick|får|föreslå\w*|slut|slutat|valde|valt|beslut\w*|passar|så snart|så fort|"
    r"(?:nämns|nämndes|nämnts|underlag\w*)|följer(?! med)|slipper|prioritera\w*|snegla\w*|titta\w*|lyssna\w*|(?:tar|ta|"
    r"tog|tagit) del av|inspirera\w*|"
    r"jämför\w*|intresse\w*|väckt|uppmärksam\w*|oro\w*|invänd\w*|motsätt\w*|reserver\w*|kritis\w*|rekryter\w*|"
    r"behåll\w*|håller fast|klarar sig|"
    r"anbud|annan|andra|annat|nuvarande|hade|utanför|för (?:få|dyr\w*|liten|stor\w*|sent)|"
    rf"för sig|på egen hand|inga|ingen|inget|i egen regi|eget)\b|\?|^\W*{PERSON} \w+r [^{PROJECT[1:-1]}]*$"
)
"""Words of a clause that speaks of something beside the project."""
_MORE = r"[^.;]{0,120}?"
_STUDY = (
    r"(?:[Ff]orsk|[Uu]tvärd|[a-zåäö]+utvärd|[Ff]öljeforsk|[Ff]öljer\b|[Ff]öljde\b|följt\b|studera|intervju|mäter|mäts|"
    r"mätning|undersök|[Dd]oktorand|kartläg|analys|"
    r"(?:släppt|lämnat|publicerat|lämnar) (?:en |sin )?(?:\w+ )?[a-zåäö]*rapport)\w*"
)
_HELP = (
    r"(?:hjälper|hjälpte|hjälpt|bistår|bistod|bistått|stöttar|stöttat|bidrar|bidragit|bidrog|ställer upp|samarbetar|"
    r"ansvarar|arrangerar|ordnar|utbildar|föreläser|ger (?:\w+ )?(?:råd|stöd|handledning|rådgivning))"
)
_PAY = (
    r"(?:bekosta\w*|betalar|betalade|betalat|[Ff]inansier\w*|[Bb]idrag(?:et|en)?|[Mm]ed(?:el|len)\b|[Pp]engar(?:na)?|"
    r"stöd(?:et)?\b|kronor|kr\b|mkr|mnkr|miljon(?:er)?|anslag\w*|bevilja\w*|godkänt|sponsra\w*)"
)
_DELIVER = (
    rf"(?:leverera(?:r|de|t)?|vann|vunnit|(?:fick|fått|får) (?:kontraktet|{PROJECT})|antas|antogs|utses|står för|"
    rf"tillhandahåller|installerar|utvecklar|utsågs|"
    r"anlitas|anlitades|anlitats|underleverantör)"
)
BY_KIND = (
    *rules(
        Role.RESEARCHER,
        rf"{WHO}{_MORE}\b{_STUDY}",
        rf"\b{_STUDY}{_MORE} (?:av|från|vid|på|hos|med) {WHO}",
        only=Only.SCHOLARS,
    ),
    *rules(
        Role.FUNDER,
        rf"{WHO}(?! (?:\w+ )?inte){_MORE}\b{_PAY}",
        rf"(?P<o>{ORGANISATION})s {_PAY}",
        rf"\b{_PAY}{_MORE}(?: (?:från|av|ur|via|genom|hos)|:) {WHO}",
        only=Only.PAYERS,
    ),
    *rules(Role.SUPPLIER, rf"{WHO}{_MORE}\b{_DELIVER}", rf"\b(?:vann|levererar) (?:\w+ )?{WHO}", only=Only.COMPANIES),
    *rules(Role.PARTNER, rf"{SUBJECT}{_MORE}\b{_HELP}\b", only=Only.OTHERS),
    *rules(Role.OWNER, rf"\b(?:[Pp]å|[Ee]nligt) (?:uppdrag|beställning) (?:av|från) {WHO}", several=Role.PARTICIPANT),
    *rules(
        Role.PARTICIPANT,
        rf"{SUBJECT}{WORDS}(?:har |hade )?(?:fått|fick|får)(?: \d{{4}})? (?:ja\b|"
        rf"besked från {ORGANISATION}[^.;]*bevilja|"
        rf"(?:(?! ansök){GAP}){{0,20}}?{SUM})",
    ),
    *rules(Role.PARTICIPANT, rf"\b[Pp]å initiativ av {WHO}", rf"(?P<o>{ORGANISATION})s (?:idé|initiativ)\b"),
    *rules(
        Role.PARTICIPANT,
        rf"{PROJECT} \({WHO}\)",
        rf"{SUBJECT}{WORDS}(?:har )?(?:beviljats|tilldelats|(?:blivit|blev) (?:beviljade?|tilldelade?))\b",
    ),
)
"""What an organisation of a kind has to do with a project that a clause speaks of, by the words in it."""
TRIED = Cued(
    r"\b(?:(?:[Tt]vå|[Tt]re|[Ff]yra|[Ff]em|[Ss]ex|[Ff]lera|[Nn]ågra|\d+) (?:\w+ )?(?:skolor|förskolor|boenden|enheter|"
    r"bibliotek|team|orter|verksamheter|vårdcentraler|arbetsplatser|avdelningar|kontor)|[Dd]elprojekt\w*|[Pp]ilot\w*|"
    r"[Ff]örsöke\w+|[Tt]estas|[Pp]rövas|[Pp]rovas|[Bb]edrivs)\b"
)
"""Words of a clause that tells where something is tried."""
AT = rules(Role.SITE, rf"(?:\b(?:[Ii]|[Pp]å|[Vv]id|hos)|\b(?:utgår|ett|en) från) {WHO}")
THERE, DOING, SHARING = (
    *rules(Role.SITE, rf"\b(?:[Ii]|[Gg]enom|[Ll]ängs|[Pp]å|[Ii]nom|[Vv]id) (?:[A-ZÅÄÖ]\w+(?:,| och) )*{WHO}"),
    *rules(Role.PARTICIPANT, SUBJECT),
    *rules(Role.PARTICIPANT, rf"\b(?:av|med|mellan|för|åt|till) {WHO}"),
)
_HIRES = r"(?:anställt|anställer|anställde|rekryterat|rekryterade)"
BY_KIND += (
    *rules(Role.LEAD, rf"{SUBJECT}{WORDS}(?:har )?{_HIRES} (?:en |projektets )?projektledare"),
    *rules(
        Role.PARTICIPANT,
        rf"{SUBJECT}{WORDS}(?:har )?(?:utsett|utser|utsåg) (?:en |sin |två )?(?:kontaktperson|samordnare|representant)",
    ),
    *rules(Role.PARTICIPANT, rf"{SUBJECT}{WORDS}(?:har )?{_HIRES} (?:en )?(?:samordnare|processledare|koordinator)"),
)
_JOIN = r"\b(?:delta|medverka|vara med|ansluta|gå med|komma med|finansiera)\b"
GIVEN = rules(
    Role.LEAD,
    rf"{SUBJECT}{WORDS}(?:har |hade )?(?:bjudit in|bjuder in|bjöd in|inbjuder|inbjudit|inbjöd) (?!sig|till (?:möte|"
    rf"träff))",
    rf"{SUBJECT}{WORDS}(?:har |hade )?(?:frågat|frågar|frågade|tillfrågat|erbjudit|erbjuder|erbjöd) (?:om )?"
    rf"(?:{ORGANISATION}|[\w-]*kommuner\w*)[^.;]*(?:{_JOIN}|\bom {PROJECT})",
    rf"\b(?:[Ii]nbjudan|[Ff]örfrågan)\b(?! om att få){GAP}{{0,40}}? från {WHO}(?! om att få)",
    rf"\b[Ff]råga\b(?! om att få)(?= [^.;]*(?:delta|medverk|ansl[uö]|gå med|vara med|finansi)){GAP}{{0,40}}? från {WHO}"
    r"(?! om att få)",
)
"""What holds even where a clause denies it, or asks for it: who asks others to take part has a project for them."""
GIVEN += rules(
    Role.OWNER,
    rf"(?P<o>{ORGANISATION})s (?:egen |egna |eget )?(?:[\w-]*(?:tjänst|modell|portal|plattform|program|"
    rf"koncept)) {PROJECT}",
)
OURS = rules(
    Role.PARTICIPANT,
    rf"^[^{ORGANISATION[1:-1]}]*\b(?:[Tt]illsammans|gemensamt|ihop|[Ss]amverkan|[Ss]amarbete|samarbetar|samverkar) med "
    rf"(?:de |bland annat |övriga |andra )*(?:[a-zåäö-]+ )?{WHO}",
    only=Only.COUNCILS,
)
"""With whom we do something, where nobody else is said to do it."""
