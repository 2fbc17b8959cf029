"""What takes a part back or leaves it open: a denial, a departure, a mere hope, an application, a condition."""

import re

from extract.marked import ORGANISATION

NEGATION = re.compile(
    r"\b(?:inte(?! (?:bara|minst|enbart))|ej|aldrig|[Vv]arken|tacka(?:t|de|r)? nej|avböj\w+|avstår?|avstått|avstod|"
    r"lämna(?:r|de|t)(?! (?:in|över|ut|en|ett|sin|det|anbud|underlag|förslag|besked|stöd|bidrag)\b)|hoppa\w* av|"
    r"dra(?:git|r|gits)? sig (?:ur|tillbaka)|drog sig (?:ur|tillbaka)|utträd\w+|trätt ur|sagt nej|nekat|säger nej|"
    r"sagt upp|säga upp|gick ur|går ur|gått ur|står utanför|ställer sig utanför|står över|saknas|[Ii]ngen av|"
    r"[Ii]nga av|annan kommun än|utom|ingenting|[Vv]are sig|avslagit|fått avslag|klev (?:\w+ )?av|klivit av|föll "
    rf"bort|fallit bort|gick ut|gått ut)\b|{ORGANISATION}(?: \w+){{0,4}} slutade\b"
)
DEPARTURE = re.compile(
    r"\b(?:tacka(?:t|de|r)? nej|avböj\w+|avstår?|avstått|avstod|lämna(?:r|de|t)(?! (?:in|över|ut|en|ett|sin)\b)|"
    r"hoppa\w* av|dra(?:git|r)? sig ur|drog sig ur)\b"
)
"""What ends a part: in a clause without a subject of its own it takes back the clause before."""
HYPOTHETICAL = re.compile(
    r"\b(?:kan (?:[^ ]+ ){0,5}komma att|räknar med att|tror att|vill att|vilja|säger sig|bjuds in|bjudits in|"
    r"bjöds in|bjud(?:it|er) in|bjöd in|inbju\w+|intressera\w*|intresse (?:för|av)|(?:anmält|visat|uttryckt|visar|"
    r"anmäler) (?:\w+ )?intresse|överväg\w+|eventuell\w*|skulle kunna|föreslås?|föreslog\w*|föreslår|tillfråga\w*|"
    r"förfråg\w+|möjlighet(?:en|er)? (?:att|för)|undersöker?(?:as)? (?:om|möjlighet\w*)|hoppas|vill (?:gärna "
    r")?(?:delta|vara|ansluta|gå)|önska[rt]?|önskemål|tar? ställning|frågan om|diskutera\w*|planerar att (?:delta|"
    r"ansluta|gå|medverka)|fundera\w*|kan (?:ansluta|delta|vara|bli|få|gå|komma)|erbju\w+|väntas|förväntas|"
    r"preliminärt|välkomn(?!ades|ats)\w+|uppmanas|yrkar|samtal (?:förs )?med|förs samtal|om (?:kommunen|regionen) "
    r"ska|ta upp|borde|kanske|vore|tänkta|tänkbara|tänkt|utreder? om|prövar? om|avser att (?:ansöka|söka))\b"
)
_GRANTED = r"bevilja|godkän|sagt ja|sade ja|bifall|biföll|(?:gått|gick) igenom|prioriterat"
APPLIED = re.compile(rf"^(?!.*\b(?:{_GRANTED})).*\b(?:sök\w*|ansök\w*|äska\w*)\b", re.IGNORECASE | re.DOTALL)
JOINS = re.compile(
    r"\b(?:anslut(?:er|it|a) sig|går med|gå med|säger ja|sagt ja|tackar? ja|beslut\w+ (?:att|om att) (?:delta|gå|"
    r"medverka)|ställer sig positiv\w*|kliver (?:på|in))\b"
)
"""What somebody says that joins: under a condition it is no part yet."""
CONDITION = re.compile(
    r"^(?:Om|Under förutsättning att|Förutsatt att) [^.;]*?\b(?:beviljas|godkänns|går igenom|ger klartecken|säger "
    r"ja|finansieras|faller ut)\b|\b(?:under förutsättning(?: av)?(?: att| av)?|förutsatt att|med förbehåll (?:för|"
    r"om|att)(?: att)?|villkorat (?:av|att)|om (?=(?:ansökan|ansökningen|projektet|medel|finansiering\w*|"
    r"stödet)\b[^.;]*\b(?:bevilja|godkän|finansier|går igenom)))[^.;]*"
)
