"""How much a text tells of an undertaking, whether it names one or not: who owns, joins, leads, pays, and when.

A place name, a person or a meeting is told of in other words. Who owns and who takes part, and since when, is said
of little but undertakings, and each further thing that is said makes it surer.
"""

import re

from extract.glance import Glance, Shelf

UNDERTAKINGS = Glance.at(
    "rojekt|atsning|nsatsen|nitiativ|örsök|ilot|pphandling|örstudie|artnerskap|t uppdrag|etapp|amarbet|amverka|"
    "illsammans|eltar|eltagit|edverkar|är med|gå med|anslut|savtal|skrivit|vsiktsförklaring|amordn|uvudman|rivs|"
    "inansi|ekosta|ödmottagare|EU-medel|ESF|ansökan|avslag|tvärder|tar vid|i gång|igång"
)
"""Letters of words for undertakings, and for what is done in them."""
FORM = re.compile(
    r"(?:^|[.;\n] ?|[-–•*] )(?:[A-ZÅÄÖ][a-zåäö]+ (?:och|/) (?:\w+ )?)?(?P<label>Projekt(?:ägare|ledare|tid\w*|start|"
    r"slut)|[Ss]amordn(?:are|ing)|[Ää]gare|(?:Med)?[Ff]inansi\w+|Huvudman|Huvudmän|Deltagande \w+|"
    r"(?:Klara |Övriga )?[Dd]eltagare|Med från \w+|Sökande|Leverantör|Webbyrå|Samarbetspart\w*|Samverkar med|"
    r"Upphandlande \w+|Följeforsk\w+|Utvärdera\w*|Värdkommun|[Mm]ed|[Dd]eltar|[Pp]engar|[Bb]etalar|[Tt]estplats\w*|"
    r"[Pp]ilot\w*|[Pp]rojektledare|Äger|Leder|Driver|Samordnar|(?:Ägs|Leds|Drivs|Betalas|Finansieras) av): ?\S"
)
"""A label that a form asks of an undertaking, with what is filled in."""
_SAID = {
    "own": r"[Pp]rojektäg|\bäg(?:s|er|de|t)\b|[Ää]gs av|[Ää]gare:|[Hh]uvudman|[Hh]uvudmän",
    "join": (
        r"\b(?=\w)(?:"
        r"[Dd]eltar|[Dd]eltog|[Dd]eltagare|[Dd]eltagande|[Mm]edverka\w*|[Ii]ngår|(?:är|var|varit|finns) med\b|"
        r"(?:är|var)(?: [a-zåäö]+){0,2} (?=[A-ZÅÄÖ])[^.;:]{3,80} med(?=[.,;]| (?:i|från|sedan)\b)|"
        r"[Mm]ed är|[Aa]nslut\w+|[Aa]nslöt|[Pp]arter(?:na)?|(?:gått|gick|går|kom|kommit) med\b|"
        r"kom(?:mer|mit)? in (?:först|senare|i (?:[a-zåäö]+s|[a-zåäö]+ari|\w+ber)\b)|skrivit (?:på|under)|"
        r"tacka(?:t|r|de)? (?:ja|nej)|(?:är|var) inne(?! på)|hoppa[dt]e? av|"
        r"dr(?:ar|og|agit) sig ur|står utanför|(?:är|blir) kvar|"
        r"tillsammans med|köp\w* in sig|består (?:av )?(?=[A-ZÅÄÖ])|(?:går|gick|gått|kliv\w+|klev) ur|"
        r"(?:stannar?|stannat|kvar) i|(?:sagt?|säger) upp|(?:sagt?|sade|säger) (?:ja|nej)|ombord|haka[rt]?e? på|"
        r"[Aa]vvakta\w*|[Aa]vböj\w*|(?:på|i) (?:tåget|båten)|med (?:sedan|från)|dela[rt] på|[Aa]vtal mellan|ihop|"
        r"[Bb]akom (?:det |den |projektet )?står|står bakom|[Mm]edlem(?:mar)?|samarbeta[rt]|samverka[rt]|[Ff]örenar)\b"
    ),
    "lead": (
        r"[Ss]amordn|[Kk]oordin|\bh(?:åller|öll) (?:i|ihop)\b|[Pp]rojektled|\bleder\b(?! till| mötet| fram| in\b| av)|"
        r"\b[Ll]ead partner|\bled(?:a|er|s|des) (?:arbetet|av)\b|\b(?:ska|skall|vill|kan) (?:leda|driva|samordna)\b|"
        r"\bdriv(?:s|er|it)\b|\bdrevs\b|\bsköt(?:s|er)\b|"
        r"[Vv]ärdkommun|[Ss]ekretariat|[Ss]ammankallande|[Pp]rojektansvarig|[Hh]uvudansvar"
    ),
    "pay": (
        r"[Ff]inansi|[Bb]ekosta|\bbevilja|\b[Bb]etala[rst]|\b[Pp]engar|medel\b|"
        r"\b[Ss]töd(?:et)? från|\bmiljoner?\b|\bstår för (?:pengarna|kostnaden)|\bskänk(?:er|t|te)\b|"
        r"\bskjut(?:er|it) till\b|\bbidrar (?:med|ekonomiskt)\b|"
        r"\b(?:täcker|delar|står för|stod för) (?:\w+ ){0,3}(?:kostnad|notan)"
    ),
    "apply": r"\b[Aa]nsök(?:an|ningen)\b",
    "study": r"[Ff]öljeforsk|[Uu]tvärder|\bforska(?:r|re|rna)\b",
    "supply": r"[Ll]everantör|\b[Uu]pphandl",
    "site": r"(?:[Pp]ilot|[Tt]est)kommun|[Tt]estbädd|\b[Pp]iloter|\b(?:prov|pröv|test)a[rs]\b",
    "course": (
        r"\b(?:[Ss]tartade|[Ss]tartar|startat|att starta|föreslås starta|ska starta|[Pp]åbörja\w+|[Ii]nled(?:s|des|"
        r"ts?)|[Pp]ågår|pågick|[Ll]öper|"
        r"[Aa]vsluta[dst]\w*|upphör\w*|i ?gång|t(?:ar|og) slut|är (?:slut|klart?)|[Ff]örläng\w+|"
        r"[Pp]rojekttid\w*|[Pp]rojektstart|[Pp]rojektslut|[Hh]ette tidigare|Igång|"
        r"(?:[Ss]tart|[Ss]lut|Tid|Tidplan|Period):? (?:(?:i|den|\d\S{0,4}|[a-zåäö]{3,9}\.?) ){0,3}\d{4}|"
        r"Längd: \w+ (?:år|mån))\b"
    ),
    "itself": (
        r"\b(?:[Pp]rojekt(?:et)?|[Ss]atsning(?:en)?|[Pp]iloten|[Ff]örsöket|[Ii]nitiativet|[Ff]örstudien?|[Ii]nsatsen|"
        r"[Ss]amarbetet|[Ss]amarbetspart\w*)\b"
    ),
}
_TELLING = Shelf(((sort, rule), Glance.of(rule)) for sort, words in _SAID.items() for rule in [re.compile(words)])


def told(text: str, start: int = 0) -> frozenset[str]:
    """The sorts of things that a text tells from `start` on as they are told of an undertaking.

    >>> sorted(told("Ägs av Habo kommun. Mullsjö deltar."))
    ['join', 'own']
    """
    return frozenset(sort for sort, rule in _TELLING.within(text) if rule.search(text, start))
