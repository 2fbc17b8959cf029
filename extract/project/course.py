"""Words for the course of an undertaking: that it begins, ends, lasts, is lengthened, is replaced by another.

The words are in small letters, as rules see them in `extract.project.masked`.
"""

import re

from extract.project.masked import ANOTHER, ITSELF, TIME
from extract.project.wording import any_of

_GOING = r"(?:i ?gång)"
_BEGIN = any_of(
    rf"""
    (?:riv|tjuv|upp)?start(?:a|ar|ade|at|as|ades|ats|en|datum|datumet|år|tid)?
    (?:projekt|bygg|trafik|drift|produktions)start(?:en)?
    uppstart(?:en)?
    inled(?:s|as|des|er|de|ts|a)
    inlett?s
    påbörja(?:s|des|ts|t|r|de)?
    börja(?:r|de|t)?(?: att)?(?: gälla)?
    (?!är|var)\w+ (?:nu |sedan |äntligen |åter |inte |ej )?{_GOING}
    (?:dra|kör|kom|gå|gick|sätt|satt|rulla|spark|kicka)\w* {ITSELF} {_GOING}
    drog {ITSELF} {_GOING}
    (?:ta|tar|tog|tagit|har|hade) sin (?:början|upptakt)
    (?:tar|tog) {ITSELF} (?:sin början|vid|över)
    (?:ta|tar|tog) (?:vid|över (?:efter|från|när|där|stafettpinnen))
    sjösätts?
    sjösatt(?:e|es|s)
    invig(?:s|as|des|ts)
    lansera(?:s|des|ts|t|r|de)
    öppna(?:r|de|t|ts|s|des)
    (?:slår|slog|slagit) upp (?:\w+ )?port(?:en|ar)\w*
    bilda(?:s|des|ts|t|de|r)
    grunda(?:des|ts|t|de)
    inrätta(?:s|des|ts|de|t)
    etablera(?:s|des|ts|de|t)
    kom(?:mer|mit)? till stånd
    (?:träder|trädde|trätt|träda) i kraft
    (?:ser|såg) dagens ljus
    (?:ta|tar|tog|sätter|satte) fart
    startskott(?:et)?(?: (?:går|gick))?
    (?:premiär|öppning|invigning|avspark)(?:en)?(?= (?:\w+ ){{0,8}}(?:äger rum|ägde rum|hölls|skedde|var) )
    spaden (?:sattes|sätts) i (?:jorden|marken)
    första spadtaget(?: (?:togs|tas))?
    (?:ha|har|hade|haft) (?:sin )?(?:premiär|kick-?off|uppstart)
    (?:blir|blev|blivit) av(?! med)
    (?:drar|drog|körde|sätter|satte) [^.;,]{{3,50}} {_GOING}(?= {ITSELF})
    upptakt(?:en)?
    första (?:projekt|arbets|drifts|trafik)?dag(?:en)?
    första (?:resan|turen|bussen|omgången|kursomgången|kursen|gruppen)(?= (?:gick|går|startade|startar|kördes))
    (?:gå|går|gick|gått) av stapeln
    (?:ersätt|efterträd|avlös)er(?! de[tn]\b)
    (?:ersatte|efterträdde|avlöste)(?! de[tn]\b)
    (?:tas|togs|tagits) i (?:drift|bruk)
    (?:kom|kommit) till(?! stånd)
    föddes
    infö(?:rs|rdes|rts|ras)
    (?:tar|tog|tagit) initiativ(?:et)?(?: till(?= {ITSELF}))?
    """
)
_TOO = r"(?:(?:även|också|nu|då|hela) )*"
_INTO_LINE = r"(?:i|till) (?:(?:ordinarie|reguljär|löpande|permanent)\w*(?: \w+)?|linjen|linjeorganisationen)"
_END = any_of(
    rf"""
    avsluta(?:s|des|ts|t|r|de|d)?
    avslut(?:et|ning|ningen)?
    sluta(?:r|de|t)?
    (?:är|var|blir|blev|varit|vara) (?:{ITSELF} )?(?:nu |då |också |numera )?slut(?! på)
    (?:ny(?:tt)? )?slut(?:et|datum|datumet|år|tid|tiden)?
    projektslut(?:et)?
    upphör(?:a|de|t)?
    (?:slut|änd)punkt(?:en)?
    målgång(?:en)?
    sista (?:projekt|arbets|drifts|trafik)?dag(?:en)?
    sista (?:(?:projekt)?år(?:et)?|träffen|omgången|kursen|kursomgången|turen|tillfället)
    (?:gör|gjorde|kör|körde|höll|håller|hade|har) sin sista \w+
    (?:ta|tar|tog|tagit) {_TOO}(?:{ITSELF} )?{_TOO}slut
    (?:är|var|blir|blev|vara) {_TOO}(?:{ITSELF} )?över(?=[.,;]| ?$| (?:{TIME}|(?:och|men)\b))
    (?:gå|går|gick|gått) (?:{ITSELF} )?(?:ut|i graven)
    (?:löper|löpte|löpa|löpt) (?:{ITSELF} )?ut
    (?:lägga|läggs|läggas|lägger|lade|lades|lagt|lagts|las) (?:{ITSELF} )?ne[dr]
    ne[dr]lag[dt]\w*
    nedläggning(?:en)?
    stäng(?:s|des|ts|t|er|de|as|a)
    (?:slår|slog|slagit) (?:{ITSELF} )?igen
    avveckla(?:s|des|ts|t)?
    avbry(?:ts|ta|tas)
    avbröts
    avbrutits
    (?:gå|går|gick|gått|är|vara) (?:{ITSELF} )?i (?:mål|hamn)
    (?:är|var|blev) (?:{ITSELF} )?(?:nu )?(?:historia|ett minne blott)
    till ända
    (?:(?:bli|vara|stå)r?|blev|är|var|stod|blivit)? ?(?:(?:helt|nu|då) )?(?:klart?|färdigt?|färdigställt)
    slutför(?:s|des|ts|as|t|d)
    vara genomför[dt]a?
    slutredovisa(?:s|des|ts)
    slutrapportera(?:s|des|ts)
    avrunda(?:s|des|ts)
    runda(?:s|des|ts) av
    rulla(?:r|de|t)? klart
    över(?:går|gick|gå) {_INTO_LINE}
    (?:går|gick|gå) {ITSELF} över {_INTO_LINE}
    (?:går|gick|gå) över {_INTO_LINE}
    (?:över|upp)(?:går|gick|gått|gå) i(?= {ITSELF})
    (?:blir|blev|bli) (?:{ITSELF} )?(?:nu )?en del av (?:den |vår )?(?:ordinarie|reguljär|löpande)\w*(?: \w+)?
    fasa(?:s|des|ts) ut
    (?:sätter|satte|sätts|sattes) punkt(?: för)?
    """
)
_LAST = any_of(
    rf"""
    pågå(?:r|tt)?
    pågick
    löp(?:er|te|t|a)
    driv(?:s|its|as)
    drevs
    bedriv(?:s|its|as)
    bedrevs
    genomför(?:s|des|ts|as)
    fortgå(?:r|tt)?
    fortgick
    fortsätt(?:er|a)
    fortsatt(?:e)?
    (?:hålla|håller|höll|hållit) på
    (?:gå|går|gick|gått) (?:på|över|i)(?= (?:\w+ ){{1,2}}(?:år|månad|termin)\w*\b)
    (?:gå|går|gick|gått|kör|köra|körs) på (?:försök|prov)
    vara(?:r|de|t)
    sträck(?:er|te|a) sig
    gäll(?:a|er|de|t)
    finn(?:s|as)
    fanns
    funnits
    rulla(?:r|de|t)?(?: på| vidare)?
    kör(?:s|t|ts|des|as)
    (?:kör|håller) (?:{ANOTHER} )?(?:på |vidare )?(?={TIME}|$)
    (?:prov|pröv|test)a(?:s|ts|des)
    lev(?:a|er|t)
    (?:är|varit|vara) i drift
    {_GOING}(?= ?(?:$|{TIME}))
    (?:bevilja[td]|planera[td]|planeras|tänkt) för
    spänner
    (?:omfatta(?:r|de)|avs(?:er|åg))(?= (?:{TIME}|$))
    (?:är|var|varit|vara|hålls|hållas) (?:{ITSELF} )?{_GOING}
    (?:projekt|löp|genomförande)tid(?:en)?
    projektperiod(?:en)?
    perioden(?= (?:är|var|blir)\b)
    tidsperiod(?:en)?
    (?:(?:\w+)?period|tid|tidplan|tidsplan|tidsram|löptid|genomförande|varaktighet|pågår)(?=:)
    hela (?:perioden|tiden|projekttiden|projektperioden)
    """
)
_GETS = r"(?:fått|fick|får|beviljats|beviljades|beviljas)"
_EXTEND = any_of(
    rf"""
    förläng(?:s|des|ts|t|er|as|a|de|d|ning|ningen)?
    {_GETS} (?:\w+ )?förläng(?:t|ning|d \w+)
    (?:drar|drog|dragit) ut på tiden
    (?:sträcks?|sträcktes?|sträckts?|sträckas) ut
    utsträck(?:s|ts?|tes)
    """
)
_SHIFT = r"(?:skjut(?:s|as|its|er)|sköts)(?: (?:fram|upp))?"
_KEEP = any_of(
    """
    be(?:driver|drivit|drev)
    dri(?:ver|vit)
    drev
    genomför(?:de|t)?
    haft
    sam(?:arbeta|verka|ordna)(?:r|t|de)?
    arbeta(?:r|t|de)?
    stött(?:ar|at|ade)?
    stöd(?:jer|er)
    tillsammans
    ihop(?! till)
    """
)
_REPLACED = any_of(
    """
    (?:ersätt|efterträd|avlös)(?:e?s|as)
    (?:ersatt|avlöst)(?:e?s)
    efterträ(?:ddes|tts)
    slås
    slogs
    """
)
COURSE = re.compile(
    rf"(?<![\w-])(?:(?P<replaced>{_REPLACED})|(?P<extend>{_EXTEND})|(?P<shift>{_SHIFT})|(?P<end>{_END})|"
    rf"(?P<begin>{_BEGIN})|(?P<last>{_LAST})|(?P<keep>{_KEEP}))(?![\w-])"
)
"""A word of the course of an undertaking; the name of the group says what it is."""
NOUN = re.compile(
    r"start(?:en|datum|datumet|år|tid)?|(?:projekt|bygg|trafik|drift|produktions)start(?:en)?|uppstart(?:en)?|"
    r"(?:ny(?:tt)? )?slut(?:et|datum|datumet|år|tid|tiden)?|projektslut(?:et)?|upptakt(?:en)?|första \w+|"
    r"sista \w+|(?:projekt|löp|genomförande)?tid(?:en)?|\w*period(?:en)?|tids?plan|tidsram|varaktighet|"
    r"genomförande|avslut(?:et|ning|ningen)?|(?:slut|änd)punkt(?:en)?|målgång(?:en)?|"
    r"(?:\w+ (?:\w+ )?)?förlängning(?:en)?|"
    r"\w+ (?:\w+ )?förläng(?:t|d \w+)|(?:premiär|öppning|invigning|avspark)(?:en)?|spaden \w+ i \w+|"
    r"startskott(?:et)?(?: \w+)?|hela \w+|första spadtaget \w+"
)
"""Those that are nouns: they need no subject."""
LENGTHENED = rf"{_EXTEND}\b"
BEGINS = rf"{_BEGIN}\b"
ENDS = rf"{_END}\b"
FUTURE = re.compile(r"\b(?:ska|skall|kommer|beräknas|väntas|planeras|förväntas|tänkt|avses|bör|kan)\b")
PAST = re.compile(
    r"\w(?:de|te|des|tes|(?<!sät)(?<!bry)(?<!by)ts|[aio]t|tt)\b|\b(?:drog|gick|kom|togs?|såg|slogs?|höll|drev|pågick|"
    r"avbröts|sköts|fanns|(?:över|upp)gick|var|blev|stod|dröjt)\b"
)
WOULD = re.compile(r"(?!^)\bskulle\b|\b(?:tanken|planen|meningen|målet|avsikten) var\b")
"""An end that was meant and did not come."""
NOT_SO = re.compile(
    r"\b(?:(?:inte|ej)(?![^.,;]* förrän)|aldrig|knappast|föreslås|föreslår|avsl(?:og|år) att|önskar|vill|"
    r"eventuellt?|kanske|hoppas|annars|option|begär\w*|"
    r"ansök\w* om|sök(?:er|te) om|förslag(?:et)? (?:om|är|till)|möjlighet\w* (?:till|att))\b|"
    r"(?:^|, )om (?![^,.;]{1,40} (?:bevilja[rs]|bifall[se]r?|godkänn(?:s|er)|går (?:igenom|vägen)|"
    r"kommer(?! att)|säger ja|"
    r"får (?:\w+ )?(?:pengar|medel|stöd|ja)|blir (?:ett )?(?:ja|bifall))\b)"
)
"""What denies something, or leaves it open."""
JOINS = re.compile(
    r"\b(?:delta(?:r|git|gare)?|deltog|medverka\w*|anslut\w*|anslöt\w*|(?:är|var|varit|vara) med|"
    r"(?:gå|går|gick|gått|kom|kommer|kommit) (?:in|med|ur)|ingå\w*|ingick|medlem\w*|tillträ\w*|lämna\w*|hoppa\w*|"
    r"hakade?|kliv\w*|klev|kopplas in|anställ\w*|vikari\w*|projektledare|ansök\w+|beslut(?:ade|ar|ats)|undertecknad\w*|"
    r"teckna\w*|möte\w*|träff\w*|redogör\w*|redovisas?|återkom\w*|presenter\w*|betalar?)\b"
)
"""What else a time can belong to: that somebody joins, leaves, is employed, decides, reports."""
