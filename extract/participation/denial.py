"""What takes a part back or makes it depend: a denial, a departure, an application, a condition."""

import re

from extract.glance import Cued
from extract.marked import ORGANISATION, PROJECT

_WHO = rf"(?: {ORGANISATION})?"
"""Whoever does it, where the verb comes first: "Samtidigt hoppade Habo av"."""
_LEAVES = (
    rf"(?:tacka(?:t|de|r)?|säger|sade|sa|sagt|svara(?:t|de|r)?){_WHO}(?: \w+)? nej|avböj\w+|avstår?|avstått|"
    r"avstod|nekat|lämna(?:r|de|t)?(?! (?:(?:nu|då|sedan|därefter|också|tidigare|nyligen|i \w+|"
    r"den \d+ \w+) )?(?:in|över|ut|en|ett|sin[at]?|sitt|det|"
    r"anbud|underlag|förslag|besked|stöd|"
    r"bidrag|fullmakt\w*|klartecken)\b)|[Uu]tanför (?:står|stod|blir|ställer sig)|"
    rf"hoppa\w*{_WHO}(?: \w+)? (?:av|över)|(?:klev|kliver|klivit|kliva){_WHO}(?: \w+)? av|"
    rf"(?:dra(?:git|r|gits)?|drog){_WHO} sig(?: \w+)? (?:ur|tillbaka)|"
    r"avbr(?:ut|yt|öt)\w* s(?:in|itt) (?:medverkan|deltagande|samarbete)|"
    rf"(?:backa\w*|går|gick|gått|trätt|trädde){_WHO}(?: \w+)? ur\b|st(?:å|år|od|ått){_WHO} (?:utanför|över)|"
    r"ställ\w* sig utanför|föll bort|fallit bort|förlora(?:de|t)?(?=\W*$)|g(?:ick|ått) ut|nobba\w*|"
    r"(?:väljer|valde|valt|valts|valdes|väljs|prioritera\w*) bort|"
    r"prioriterade? om|(?<!alet )(?<!lotten )f(?:aller|öll|allit) (?:ur|ifrån|igenom|på (?!att\b|plats)[a-zåäö]+)|"
    r"(?:drog|drar|dragit) tillbaka|ångra\w* sig|"
    r"(?:sade|sa|sagt|säger) upp (?:sin del av |sitt |sin )?(?:\w*avtalet|samarbetet|överenskommelsen|"
    r"medlemskap(?:et)?|deltagande|medverkan)\b(?! med\b)|prioritera\w* (?:annat|annorlunda)|"
    r"(?:avsluta|upphör)\w* s(?:in|itt) (?:medverkan|deltagande)|(?:strukits|struken|ströks|uteslut\w+) ur|"
    r"passa(?:r|de|t)(?= (?:denna|den här|i år|på grund|tills|just|nu)\b|\W*$)|l(?:åter|ät|åtit) bli|(?:gick|kom|blev|"
    r"var|anslöt sig) aldrig|aldrig (?:gått|kommit|blivit|varit)|"
    r"återkalla\w*|slutade (?=vid|i |efter|när|då|redan|under|innan)|"
    r"(?:väljer|valde|valt|beslutade|beslutat|beslöt) att avsluta\b|"
    r"nej (?:tack )?(?:sa|sade|säger|svarade?|blev)\b|"
    rf"avs(?:ade|agt|äger){_WHO} sig|(?:är|deltar|ingår|medverkar|räknas){_WHO} (?:\w+ )?(?:inte|ej) (?:längre|kvar)\b|"
    r"har (?:\w+ )?ingen (?:roll|del)\b"
)
"""Verbs that decline or leave."""
_IS_NONE = (
    r"utan att (?:\w+ ){0,5}?(?:vara|bli|ingå|delta|medverka)\b|"
    r"(?:är|var|blir|blev) (?:\w+ )?(?:ingen|inte|ej) (?:\w+ ){0,2}(?:deltagare|medlem|\w*part)\b|"
    r"(?:är|var|deltar|ingår|medverkar|deltog|ingick) (?:\w+ )?(?:inte|ej)(?: med)?"
    r"(?=\W*$| (?:i (?!\w*(?:grupp|kommitté))|längre\b))"
)
"""What only says that somebody takes no part, though they may work with those who do."""
NEGATION = Cued(
    rf"\b(?:inte(?! (?:bara|minst|enbart))|ej|aldrig|[Vv]arken|{_LEAVES}|{_IS_NONE}|utträd\w+|sagt upp|säga upp|saknas|"
    r"[Ii]ng(?:en|et|a) av|[Ii]nget (?:tyder|talar|pekar)|"
    r"knappast|(?:i |den |det )+(?:förra|föregående|tidigare) (?:omgången|etappen|fasen|projektet)|"
    r"annan kommun än|av (?:en|ett) ann(?:an|at) (?:leverantör|företag|kommun|aktör|bolag)|"
    r"ing(?:et|a|en) (?:\w+ )?(?:\w*(?:stöd|bidrag|pengar|medel|finansiering|ersättning|personal|platser|deltagare))|"
    r"val(?:t|de) (?:ett?|sin|sitt) (?:eget|egen|annan|annat)|utom|ingenting|[Vv]are sig|nej(?=\W*$)|"
    r"tidigare (?=\w*(?:ägare|huvudman|samordnare|leverantör|finansiär|deltagare|partner)\b)|"
    r"(?:var|ägdes|leddes|drevs|samordnades|finansierades) (?:tidigare|förut|då)|"
    r"^\W*(?:Tidigare|Förut) (?:var|ägdes|leddes|drevs|samordnades|finansierades)|"
    r"(?:mark|\w*(?:fastighet|byggnad|tomt|skog|banvall|strand|vägsträcka|damm|gård)|åker|jord|ledning|spår)"
    r"(?:en|et|n|erna|arna|na)(?:,? som)? (?:ägs|ägdes|förvaltas|arrenderas|hyrs)|"
    r"utanför (?:samarbetet|projektet|avtalet|upphandlingen|satsningen)|avslagit|"
    r"f(?:ått|ick|år) (?:\w+ )?(?:avslag|nej)\b|"
    r"upphandla\w* (?:i ?stället )?(?:för sig|själva?)|"
    r"(?:upphandla|köp|l[öo]s|klara|ordna)\w*(?: \w+){0,2} (?:på egen hand|i egen regi)\b|"
    r"i ?stället (?:själva?\b|på egen hand|i egen regi)|"
    r"bl(?:ir|ev) det (?:inga|ingen|inget)|som (?:tidigare|förut|inledningsvis|först|till en början|från början) "
    rf"(?:ingick|deltog|medverkade|var med))\b|{ORGANISATION}(?: \w+){{0,4}} slutade\b|\butanför (?:själva )?{PROJECT}",
    re.IGNORECASE,
)
NO_MEMBER = Cued(rf"\b(?:{_IS_NONE})\b", re.IGNORECASE)
ONCE = Cued(
    r"\b(?:deltog|medverkade|ingick|var med|har (?:deltagit|medverkat|ingått|varit med)|infört?|införde|"
    r"använder?|använde)\b"
)
"""What somebody did before the project or does without it, who is no member: "deltog i förstudien men är inte med"."""
DEPARTURE = Cued(rf"\b(?:{_LEAVES})\b", re.IGNORECASE)
"""What ends a part or keeps from it: it takes back what the item told before of whoever does it."""
_NO_MORE = re.compile(
    rf"(?:(?P<o>{ORGANISATION}) )?(?:(?:är|gör|gjorde) (?:det )?)?(?:inte|ej) (?:nu\b|längre\b|numera\b|"
    r"i (?:själva )?(?:\w*projektet|fortsättningen|år)\b|denna gång|den här)|"
    r"(?:(?:har|hade|nu|sedan|därefter) )*(?:slutat|lagt av|gett upp|lagt ned det)\b"
)
_BEFORE = re.compile(r"\b(?:förstudi|förprojekt|förarbete|planering|idéfas|pilot)\w*", re.IGNORECASE)
_GOES_NO_FURTHER = re.compile(
    rf"(?:(?P<o>{ORGANISATION}) )?(?:(?:har )?(?:väljer|valde|valt|beslutade|beslutat) att (?:inte|ej|avstå)\b|"
    r"(?:går|gick|gått|följer|följde|hänger) (?:inte|ej) (?:vidare|in i|med)\b|(?:fortsätter|fortsatte) (?:inte|ej)\b)"
)
"""What is said of whoever was there before it began; of a project that has ended it takes nothing back."""


def no_more(clause: str, following: str, told: str) -> bool:
    """Whether the next clause takes back what somebody did: "Habo deltog i förstudien men inte nu".

    `told` is the clause as it stands, without marks; nothing where it tells of a study that is a project itself.
    """
    before = _BEFORE.search(told) is not None
    found = _NO_MORE.match(following) or (_GOES_NO_FURTHER.match(following) if before else None)
    return found is not None and (not found["o"] or found["o"] in clause)


BESIDE = Cued(r"\bst(?:år|od) utanför (?:själva|det egentliga)\b")
"""What says of a partner that they are none of those who take part."""
AS_WELL = Cued(
    rf"^\W*(?:(?:[Ss]å|[Dd]et|[Dd]etsamma|[Ss]amma sak) (?:gör|gjorde|har|gäller)(?: (?:även|också|för|dessutom|"
    rf"gjort|nu))*|[Ll]ikaså|[Ss]å (?:även|också)|[Ää]ven|[Oo]ckså) "
    rf"(?P<o>{ORGANISATION})(?: gjort| också| med)?(?=\W*$)|"
    rf"(?P<too>{ORGANISATION}) (?:också|likaså|även)(?=\W*$)|"
    rf"(?P<also>{ORGANISATION}) (?:gör|gjorde|har gjort) (?:det|detsamma|likadant)(?: också)?"
    r"(?: (?:i|från|sedan|den|under) [^.;,]{2,30})?(?=\W*$)|"
    rf"(?P<same>{ORGANISATION}) har (?:[a-zåäö]+ ){{0,4}}?(?:beslutat|fattat) (?:likadant|detsamma|"
    rf"(?:ett )?(?:samma|likalydande) beslut)|"
    rf"\bvilket (?:även|också) (?P<which>{ORGANISATION}) (?:gör|gjort|har gjort)(?=\W*$)"
)
"""What says of somebody what was just said of others: "Det gör även Habo"."""
GONE = Cued(
    r"^(?:[Dd]e|[Dd]en|[Mm]an|[Bb]åda|[Kk]ommunen|[Kk]ommunerna|[Rr]egionen) "
    rf"(?:(?:är|har) (?:\w+ )?(?:klara?|färdiga?|(?:slutfört|avslutat) [\w ]{{3,20}}) och )?(?:\w+ )?(?:{_LEAVES})\b"
)
"""What begins to tell that those named last have left or declined."""
_GRANTED = (
    r"bevilja|godkän|f(?:ått|ick) (?:ja|dem|det|pengarna|medlen|stödet)\b|sagt ja|sade ja|bifall|biföll|"
    r"(?:gått|gick) igenom|prioriterat"
)
APPLIED = Cued(rf"^(?!.*\b(?:{_GRANTED})).*\b(?:sök\w*|ansök\w*|äska\w*)\b", re.IGNORECASE | re.DOTALL)
_WORDS = rf"[^.;:{ORGANISATION[1:-1]}{PROJECT[1:-1]}]"
DECLINING = Cued(
    rf"^[-–•*\s]*{_WORDS}{{0,40}}\b(?:inte|ej|nej|avböjt|avböjer|avstår|avstått|utanför|avvaktar|inget svar)(?:-?svar)?"
    rf"\b{_WORDS}{{0,30}}:(?= ?{ORGANISATION})",
    re.IGNORECASE,
)
"""A label that asks for those who take no part: "Deltar inte: Habo"."""
JOINING = Cued(r"\b(?:delta(?:r|git)|deltog|medverka(?:r|de|t)|ansl(?:uter|öt|utit)(?: sig)?|g(?:år|ick|ått) med)\b")
"""What somebody does that takes part, whatever else they do."""
JOINS = Cued(
    r"\b(?:anslut(?:er|it|a) sig|går med|gå med|säger ja|sagt ja|tackar? ja|beslut\w+ (?:att|om att) (?:delta|gå|"
    r"medverka)|skriver (?:under|på)|undertecknar|hänger på|kommer med|ställer sig positiv\w*|"
    r"kliver (?:på|in)|(?:ska|kommer att|tänker) (?:\w+ )?(?:ansluta|delta|medverka|"
    r"vara med|komma med|ingå))\b"
)
"""What somebody says that joins: under a condition it is no part yet."""
CONDITION = Cued(
    r"^(?:Om|Under förutsättning att|Förutsatt att) [^.;]*?\b(?:beviljas|godkänns|går igenom|ger klartecken|säger "
    r"ja|finansieras|faller ut)\b|\b(?:under förutsättning(?: av)?(?: att| av)?|förutsatt att|med förbehåll (?:för|"
    r"om|att)(?: att)?|villkorat (?:av|att)|om (?=(?:ansökan|ansökningen|projektet|medel|finansiering\w*|"
    r"stödet)\b[^.;]*\b(?:bevilja|godkän|finansier|går igenom))|"
    rf"om (?=(?:även|också) {ORGANISATION} (?:gör|är|går|säger|deltar|ansluter)\b)|"
    r"om (?=[^.;,]{1,60} (?:säger ja|ger klartecken|godkänner|bifaller|beslutar det|vill det)\b))[^.;]*"
)


def depends_on(clause: str, whole: str) -> re.Match[str] | None:
    """The condition of a clause; one that the sentence begins with, or a formal one, is a condition of the `whole`."""
    found = CONDITION.search(whole)
    return found if found and not (found.start() and found[0].startswith("om ")) else CONDITION.search(clause)


INCUMBENT = Cued(
    r"\b(?:[Nn]uvarande|[Bb]efintlig\w*) (?!\w*leverant)[\w-]+(?: i [^ ]+)? levereras\b|"
    r"\b(?:[Nn]uvarande|[Tt]idigare|[Ff]örra|[Bb]efintlig\w*|[Gg]ällande)(?: \w+)? (?:\w*leverantör\w*|\w*avtal\w*)\b"
)
"""Who delivers until a purchase is made: its supplier is somebody else, or not known yet."""
LATER = Cued(
    rf"\b(?:först (?:när|om|efter|då|sedan)|så (?:snart|fort)|när (?!{PROJECT}|(?:projekt|arbete|satsning|upphandling)|"
    r"(?:det|man|vi) (?:är|har) (?!klart|avgjort|beslutat|godkänt|färdigt|dags))"
    r"[^.;,]* (?:har|är|fått|blivit)\b)"
)
"""What must come first: whoever joins after that has no part yet."""
