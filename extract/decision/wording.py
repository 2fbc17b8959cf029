"""How decisions are worded: the verbs of each kind below the heading "Beslut", and what notes say in passing."""

import re

from extract.dates import MONTH
from extract.facts import DecisionKind
from extract.glance import Glance, Shelf
from extract.people import NAME

AGENDA = (
    r"(?:[Dd]agordning(?:en)?|[Ff]öredragningslistan?|[Ää]rendelistan?|[Kk]allelsen|(?:[Ff]öregående |[Ff]örra )?"
    r"(?:mötes)?(?:[Pp]rotokollet|[Mm]innesanteckningarna)|[Pp]rotokoll|"
    r"(?:[Ff]öregående|[Ff]örra (?:gångens|mötets)) (?:minnes)?anteckningar|"
    r"(?:[Mm]innes)?[Aa]nteckningarna från (?:den|mötet|i)\b|[Dd]agens (?:lista|program|ärenden))"
)
TIMES = (
    r"(?:(?:[Mm]ötes|[Ss]ammanträdes|[Ss]ammanträdes- och berednings)(?:tid\w*|dag\w*|dat\w*|plan\w*)|"
    r"\b[Tt]ider(?:na)?\b|(?:[Hh]östens|[Vv]årens|(?:[Nn]ästa )?[Åå]rets) (?:möten|sammanträden|träffar)|[Mm]ötesdatum|"
    r"[Ss]ammanträdena|[Mm]ötena för|^[Mm]öten$)"
)
MEETINGS = (
    rf"(?:{TIMES}|\b(?:[Nn]ästa|[Kk]ommande|[Nn]ästkommande|[Nn]ytt|[Ff]öljande) (?:\w+ )?(?:möten?|sammanträden?|"
    r"träff(?:ar)?|gång)\b|\b(?:[Mm]öten|[Ss]ammanträden|[Tt]räffar) (?:20\d\d|våren|hösten|framöver|under)|"
    r"\b[Tt]id(?:er)? (?:framöver|för)\b|\b[Vv]i (?:ses|träffas|möts|hörs)\b|"
    r"\b(?:[Ss]es|[Tt]räffas|[Mm]öts|[Hh]örs) vi\b)"
)
"""What an item is called that says when one meets."""
DAY = r"(?:\b\d{1,2}(?:/\d|\.? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|\b\d{4}-\d\d-\d\d)"
_MEET = (
    r"(?<!till )(?<!på )(?<!vid )(?<!inför )(?<!i )(?:\b(?:ses|träffas|möts|mötas|"
    r"sammanträd(?:er|a))\b|\b(?:nästa|ytterligare|"
    r"extra|följande) (?:\w+ )?(?:möten?|träff(?:ar)?|sammanträden?)\b)"
)
"""That one meets, but not what is to be done at a meeting."""
OFFICE = (
    r"(?:justerare|justera|ordförande|sekreterare|ledamot|ledamöter|ersättare|suppleant|representant|ombud|revisor|"
    r"kontaktperson|justeringsm[aä]n|justeringsperson|valberedning|delegat|rösträknare|styrgrupp|arbetsgrupp|"
    r"referensgrupp|sammankallande|kassör)"
)
_CHOOSE = r"(?:utse[rs]?|utsågs|utsåg|välj(?:a|er|s|es)|val[dt]es?|omvaldes|nyvaldes)"
_PASSED_ON = r"(?:nästa|kommande|ett senare)"

_SAYS_YES = (
    r"(?:godkän(?:ner|de|ns|des)|bif(?:aller|öll|alls|ölls)|bevilja(?:r|de|s|des)|anta[rs]|antogs?|"
    r"tillstyrk(?:er|te|s|tes))"
)

# What stands below "Beslut". The verb that comes first decides; of two at one place, the kind that stands first here.
_FORMAL: tuple[tuple[DecisionKind, str], ...] = (
    (
        DecisionKind.REFERRAL,
        r"[åä]terremitter\w+|återremiss|återförvisa\w*|\b(?:går|skickas|sänds|lämnas) (?:åter|tillbaka) till\b",
    ),
    (
        DecisionKind.POSTPONEMENT,
        rf"bordl[aä]gg\w*|bordl(?:ades|ag[dt]a?)|(?:skjut(?:s|er|a)?|sköts?) (?:upp|på|fram)|"
        rf"uppskjut(?:en|et|na|s|as)\b|^\W*(?:att )?(?:vänta med|avvakta)\b|"
        rf"flyttas till {_PASSED_ON}|tas upp (?:igen|på nytt)|"
        rf"behandlas vid {_PASSED_ON}|utgår från dagens",
    ),
    (
        DecisionKind.NOTING,
        r"(?:lägg(?:a|er|s)|lades) .*till handlingarna|till handlingarna|noter(?:a|ar|as|ades|ade?|at)\b|"
        r"(?:tar|ta|tagit|tas|tog) (?:\w+ )?del av|(?:anteckna\w*|tar|tas) .*till protokollet|tackar? för|"
        r"(?:anmälan|informationen|redovisningen|rapporten) (?:tas emot|mottas)",
    ),
    (
        DecisionKind.ENDORSEMENT,
        r"ställ(?:er|a|de) (?:sig|oss) (?:\w+ ){0,3}?(?:bakom|positiv\w*)|tillstyrk\w*|instämm(?:er|a) i|"
        r"\bstödja\b(?!.*(?:kronor|\bkr\b|ekonomisk))|föreslår|föreslå\b|"
        r"överlämna[r]? .*som (?:sitt|eget) (?:eget )?yttrande",
    ),
    (
        DecisionKind.ELECTION,
        rf"\b{_CHOOSE}\b(?=.*(?:{OFFICE}|\())|\b{_CHOOSE} (?!leverantör)[A-ZÅÄÖ]|\bentledig\w+|\bbefria\w* [A-ZÅÄÖ]|"
        rf"[A-ZÅÄÖ]\w+ [A-ZÅÄÖ].*\b{_CHOOSE}\b(?=.*{OFFICE})",
    ),
    (
        DecisionKind.SCHEDULING,
        rf"(?:fastställ\w+|godkänn\w+|anta\w*|besluta\w*) [^.]*{TIMES}|{TIMES}|"
        r"fastställ\w+ [^.]*\b(?:nästa|kommande) (?:möte|sammanträde|träff)|[Ss]ammanträd(?:er|a)\b|"
        r"\b(?:mötas|träffas|ses) (?:den|på|igen|nästa gång|måndag|tisdag|onsdag|torsdag|fredag)|"
        r"flytta\w* [^.]*(?:sammanträde|möte|träff)\w* till\b|"
        rf"nästa (?:möte|sammanträde) (?:blir|hålls|är|bestäms)|^\W*(?:att |om )?(?:[a-zåäö]+ ){{0,4}}?{_MEET}.*{DAY}",
    ),
    (
        DecisionKind.ASSIGNMENT,
        r"uppdr(?:ar|a|as|og)\b|^\W*uppdrag (?:till|åt)\b|\båläg(?:ga|ger|gs|ges)\b|"
        r"(?:får|ges|ger|ge) (?:[^.]{0,60} )?(?:i uppdrag|uppdraget)|i uppdrag|uppmana[rs]? |"
        rf"ansvarar för att|^\W*(?:att )?{NAME}(?: \([A-ZÅÄÖ]{{1,3}}\))? ska(?:ll)? (?!vara|bli|ingå|sitta|delta|leda|"
        r"företräda|representera)",
    ),
    (
        DecisionKind.REJECTION,
        r"avsl(?:å|år|ås|ogs|og|agen|aget|agna)\b|^\W*(?:avslag|nej till)\b|avvisa[rs]?\b|"
        r"\bsäg(?:er|a) nej\b|\butan (?:bifall|åtgärd)\b|"
        r"avböj(?:a|er|s|de)\b|avstyrk\w*|\btacka[rt]? nej\b|\b(?:inte|ej) (?:tillmötesgå|bifalla|bevilja|"
        r"godkänna|medge|anta|fastställa|tillstyrka|stödja|ställa sig)\b|"
        rf"(?:ställ(?:er|de) (?:sig|oss)|{_SAYS_YES}) (?:därför |därmed )?(?:inte|ej)\b",
    ),
    (
        DecisionKind.APPROVAL,
        rf"(?<!med )godkän[nd]\w*|bifall\w*|biföll|bevilja(?:[rs]|d|des)?\b|^\W*ja till\b|\bok\b|"
        rf"tillåt\w*|medge[rs]?\b|fastställ\w+ .*{AGENDA}|{AGENDA}.*fastställ\w+",
    ),
    (DecisionKind.ADOPTION, r"\banta(?:[rs]|gen|get|gna)?\b|\bantogs?\b|fastställ\w+"),
)
FORMAL_RULES = Shelf(((kind, rule), Glance.of(rule)) for kind, pattern in _FORMAL for rule in [re.compile(pattern)])

WE = (
    r"(?:[Mm]ötet|[Ss]tämman|[Ll]edamöterna(?: på dagens möte)?|[Dd]eltagarna(?: i dagens möte)?|[Vv]i|[Gg]ruppen|"
    r"[Ss]tyrgruppen|[Ss]tyrelsen|[Rr]ådet|[Ss]amrådet|[Nn]ämnden|[Uu]tskottet|[Aa]rbetsutskottet|[Dd]irektionen|"
    r"[Nn]ätverket|[Ff]orumet|[Dd]elegationen|[Bb]eredningen|[Kk]ommittén|[Pp]residiet|[Aa]rbetsgruppen|"
    r"[Ss]amverkansgruppen|[Ss]amverkansrådet|[Kk]ommunstyrelsen|[Rr]egionstyrelsen|(?:[A-ZÅÄÖ]\w+)?[Ff]ullmäktige|"
    r"[Ss]ammanträdet|[Åå]rsmötet|[Ff]örbundet|[Dd]e närvarande|[Nn]ärvarande ledamöter|[Ss]amtliga ledamöter|"
    r"[A-ZÅÄÖ][\w-]*(?: och [a-zåäö-]*?)?(?:nämnden|rådet|utskottet|styrelsen|gruppen|förbundet|direktionen))"
)
DECIDES = (
    r"(?:beslutar|beslutade|beslöt|bestämde|bestämmer|enades om|enas om|(?:är|var) (?:eniga?|överens) om|"
    r"kom överens om)"
)
ACTS = (
    rf"(?:{DECIDES}|har beslutat|godkän(?:ner|de)|bifaller|biföll|beviljar|antar|antog|fastställ(?:er|de)|"
    r"avsl(?:år|og)|läg(?:ger|de)|lade|noter(?:ar|ade)|(?:har )?t(?:ar|og|agit) |tackar|ställ(?:er|de)|"
    r"tillstyrk(?:er|te)|uppdr(?:ar|og)|ger|gav|ut(?:ser|såg)|väljer|valde|bordl(?:ägger|ade)|återremitter(?:ar|ade)|"
    r"skjuter|sköt|s(?:äger|ade|a) )\b"
)
"""What a body does when it decides."""
ACTS_FIRST = (
    r"(?:godkän(?:ner|de)|bifaller|biföll|beviljar|beviljade|antar(?!\b.* att)|antog|fastställ(?:er|de)|avsl(?:år|og)|"
    r"lägger|lade|noter(?:ar|ade)|(?:till|av)styrk(?:er|te)|uppdr(?:ar|og)|utsåg|valde|bordl(?:ägger|ade)|"
    r"återremitter(?:ar|ade))"
)
"""Before its subject, if that cannot be whom another does it to ("… gav nämnden en bild av läget")."""
LONG_AGO = re.compile(
    rf"\b(?:20\d\d-\d\d-\d\d|den \d{{1,2}} \w+ \d{{4}}|i (?:{MONTH})|"
    r"[Ii] (?:våras|höstas|fjol)|[Ff]örra (?:året|mötet|sammanträdet)|[Tt]idigare|år 20\d\d)\b"
)
_PROPOSAL = r"(?:[Ff]örslaget|[Mm]otionen|[Aa]nsökan|[Bb]egäran|[Ii]dén|[Yy]rkandet)"
_MATTER = r"(?:[Ff]rågan|[Ää]rendet|[Pp]unkten|[Bb]eslut(?:et)?)"
# What notes say in passing; `verb` is what is done.
_INFORMAL: tuple[tuple[DecisionKind, tuple[str, ...]], ...] = (
    (
        DecisionKind.ELECTION,
        (
            rf"\b(?P<verb>{_CHOOSE})\b(?=.*\b{OFFICE})",
            rf"^{WE} (?P<verb>utser|utsåg|väljer|valde) (?=[A-ZÅÄÖ])",
            rf"^{NAME}(?:(?:,| och) {NAME})* (?P<verb>{_CHOOSE}|blev (?:om|ny|in)?vald)\b",
            rf"^{WE} (?P<verb>beviljar|beviljade|entledigar|entledigade)\b.*\b(?:entledig|från uppdraget)",
            rf"\b\w*{OFFICE}\w*(?: [\w-]+){{0,5}},? (?P<verb>{_CHOOSE}|blev)\b",
            rf"^{NAME}(?: \([A-ZÅÄÖ]{{1,3}}\))? (?P<verb>fick|får) (?:\w+ ){{1,3}}att (?:[\wåäö]+ ){{0,4}}?justera\b",
            rf"\bjustera\b[^.]* (?P<verb>föll på|gick till|tilldelades|åtog sig) {NAME}",
            rf"^{NAME} (?P<verb>åtog|tog) (?:på )?sig (?:\w+ )?att (?:[\wåäö]+ ){{0,4}}?justera\b",
        ),
    ),
    (
        DecisionKind.REFERRAL,
        (
            r"\b(?P<verb>[åä]terremitter(?:as|ades|ar|ade))\b",
            rf"\b(?:{_MATTER}|{_PROPOSAL})\b[^.]*\b(?P<verb>skickas|skickades|sänds|sändes) tillbaka\b",
            rf"\b{WE} (?P<verb>skickar|skickade) tillbaka\b",
        ),
    ),
    (
        DecisionKind.POSTPONEMENT,
        (
            r"\b(?P<verb>bordläggs|bordlades|bordlägger|bordlade)\b",
            rf"\b(?P<verb>skjuter|skjuts|sköts?) (?:upp|på|fram) {_MATTER}",
            rf"\b{_MATTER}\b.*\b(?P<verb>skjuts|sköts|skjutas) (?:upp|på|fram|till)\b",
            rf"\b[Bb]eslut\b[^.]*\b(?P<verb>tas|fattas) (?:först )?(?:vid|på) {_PASSED_ON}",
            rf"\b{_MATTER}\b.*\b(?P<verb>flyttas|flyttades|tas upp) (?:(?:fram|igen|på nytt) )?"
            rf"(?:till|på|vid) {_PASSED_ON}",
        ),
    ),
    (
        DecisionKind.REJECTION,
        (
            r"\b(?P<verb>avslås|avslogs|avslår|avslog|avvisas|avvisades)\b",
            r"\b(?P<verb>godkän(?:ner|de|ns|des)|bif(?:aller|öll|alls|ölls)) (?:därför |därmed )?(?:inte|ej)\b",
            rf"\b{WE}\b[^.]*\b(?P<verb>ställer|ställde) (?:sig|oss) (?:\w+ )?(?:inte|ej) (?:bakom|positiv\w*)",
            rf"\b{WE} (?P<verb>säger|sade|sa|tackar|tackade) nej till\b",
            rf"\b{WE}\b[^.]*\b(?P<verb>avstyrker|avstyrkte)\b",
            rf"\b(?P<verb>säger|sade|sa) {WE} nej till\b",
            rf"\b{_PROPOSAL}\b[^.]*\b(?P<verb>fick|får|vann|vinner|fann|samlade) (?:inte|ej|inget|inte något) "
            r"(?:\w+ )?(?:stöd|gehör|bifall|majoritet)\b",
            rf"\b{_PROPOSAL}\b[^.]*\b(?P<verb>röstades|röstas) (?:ner|ned)\b",
        ),
    ),
    (
        DecisionKind.NOTING,
        (
            r"\b(?P<verb>läggs|lades|lägger|lade)\b.* till handlingarna",
            r"\b(?P<verb>noter(?:as|ades|ar|ade))\b .*\binformation",
            r"\b(?:[Ii]nformationen|[Rr]edovisningen|[Rr]apporten|[Uu]ppföljningen|[Dd]elegationsbesluten|[Aa]nmälan|"
            r"[Dd]elgivningarna) (?P<verb>noter\w+)",
            r"\b(?P<verb>[Aa]ntecknas|[Aa]ntecknades|[Nn]oteras|[Nn]oterades|tas|togs) till protokollet",
            rf"^{WE} (?P<verb>antecknar|antecknade|tar|tog) [^.]* till protokollet",
            r"^(?P<verb>noteras|noterades)\.?$",
            rf"^{WE} (?P<verb>noterar|noterade|tar del av|tog del av|har tagit del av)\b",
        ),
    ),
    (
        DecisionKind.SCHEDULING,
        (
            rf"\b(?P<verb>(?:fastställ|godkänn)\w+) [^.]*{TIMES}",
            r"\b[Nn]ästa (?:möte|sammanträde|träff)\b.*\b(?P<verb>bestämdes|bestäms|fastställdes|fastställs|"
            r"beslutades)\b",
            rf"{TIMES}\w*\b.*\b(?P<verb>beslutas|beslutades|fastställs|fastställdes|fastslogs|bestämdes|bestäms)\b",
            rf"\b(?P<verb>beslutades|beslutas|bestämdes|{DECIDES})\b.*(?:{TIMES}|nästa möte|{_MEET}.*{DAY})",
        ),
    ),
    (
        DecisionKind.APPROVAL,
        (
            rf"{AGENDA}\b.*\b(?P<verb>godkänns|godkändes|godkännes|fastställs|fastställdes|fastslogs|antogs|antas|klubbades)\b",
            rf"\b{WE}\b[^.]*\b(?P<verb>godkänner|godkände|bifaller|biföll|beviljar|beviljade)\b",
            rf"\b{WE} (?P<verb>säger|sade|sa|ger|gav) (?:ja|klartecken) till\b",
            rf"\b(?P<verb>säger|sade|sa|ger|gav) {WE} (?:ja|klartecken) till\b",
            rf"\b{WE} (?P<verb>fastställer|fastställde|gick igenom och godkände) {AGENDA}",
            r"^.{0,45}\b(?P<verb>godkändes|godkänns|bif[aö]lls)\b(?! för (?:fortsatt|stöd|finansiering|bidrag))"
            r"(?:.{0,30}|,? (?:med|utan|dock|men) .*)$",
        ),
    ),
    (
        DecisionKind.ADOPTION,
        (
            r"^(?!Närvaro).*\b(?P<verb>antas|antogs|fastställs|fastställdes)\b",
            rf"\b{WE}\b[^.]*\b(?P<verb>antar|antog|fastställer|fastställde)\b",
        ),
    ),
    (
        DecisionKind.ENDORSEMENT,
        (
            rf"\b(?:{WE}|[Mm]an|[Aa]lla)\b[^.]*\b(?P<verb>ställer|ställde) (?:sig|oss) (?:\w+ ){{0,3}}?"
            r"(?:bakom|positiv\w*)\b",
            rf"{WE} (?P<verb>uttalar|uttalade) sitt stöd\b",
            rf"\b{WE}\b[^.]*\b(?P<verb>tillstyrker|tillstyrkte)\b",
            r"\b(?P<verb>tillstyrks|tillstyrktes)\b",
        ),
    ),
    (
        DecisionKind.ASSIGNMENT,
        (
            rf"\b{WE}\b[^.]*\b(?P<verb>ger|gav) [^.]*i uppdrag\b",
            rf"\b{WE}\b[^.]*\b(?P<verb>uppdrar|uppdrog)\b",
            r"\b(?P<verb>uppdras|uppdrogs|ges i uppdrag|gavs i uppdrag)\b",
            r"\b(?P<verb>får) (?:i uppdrag|uppdraget|i uppgift) att\b",
            rf"^(?:{NAME}|Sekreteraren|Ordföranden|[A-ZÅÄÖ]\w+(?:[et]n|et)) (?P<verb>fick) "
            r"(?:i uppdrag|uppdraget|i uppgift) att\b",
        ),
    ),
    (
        DecisionKind.OTHER,
        (
            r"^(?:[Dd]et )?(?P<verb>[Bb]eslutas|[Bb]eslutades|[Bb]estämdes|[Bb]estäms)\b(?: också| även| därför|"
            r" enhälligt)* att",
            rf"\b{WE} (?P<verb>{DECIDES})(?: \w+){{0,2}}(?: (?:att|om)\b|: )",
        ),
    ),
)
INFORMAL_RULES = Shelf(
    ((kind, rule), Glance.of(rule)) for kind, patterns in _INFORMAL for rule in map(re.compile, patterns)
)
QUICK = Glance.at(
    "vald|valtes|välj|väld|utse|utsåg|remitter|bordl|skjut|sköt|avsl|handlingarna|noter|nteckna|"
    "nej till|ja till|stöd|gehör|majoritet|röstad|röstas|justera|klartecken|tillbaka|klubbad|avvisa|del av|"
    "får i upp|får uppdr|fick i upp|fick uppdr|"
    "fattas|tas vid|spika|fastställ|fastslog|godkän|eslut|beslöt|estäm|"
    "enades|enas om|överens|eniga|antar|antas|antog|bakom|positiv|sitt stöd|styrk|uppdr|bifall|biföll|"
    "till protokollet|flytta|tas upp"
)
