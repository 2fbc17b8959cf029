"""What capital letters name beside people, bodies and undertakings: places, papers, events, fields of work.

"I Norra Sjöbygden prövar Habo …", "Maj berättade om Trafikplan 2030": such a name is told of as an undertaking is, but
its own words say what it is. Where a word calls it a project all the same ("projektet Gröna stranden"), it is one.
"""

import re

from extract.organisation.pattern import unknown
from extract.project.subheading import is_of_fields

_PART = r"(?:Norra|Södra|Östra|Västra|Mellersta|Nordvästra|Nordöstra|Sydvästra|Sydöstra|Övre|Nedre|Centrala|Inre|Yttre)"
_SITE = (
    r"(?:viken|stranden|sjön|ån|älven|hamn|skärgården|slätten|halvön|dalgången|distriktet|stan|sockne?n|torget|gatan|"
    r"vägen|parken|skogen|berget|dalen|näset|holmen|ön|kusten|bygden|backen|banan|torg|gata|gård|kyrka)"
)
_PLACE = re.compile(
    rf"[A-ZÅÄÖ]\w{{3,}}(?:dalen|viken|slätten|skärgården|berget|stranden)|"
    rf"{_PART} [A-ZÅÄÖ][a-zåäö-]+(?: [A-ZÅÄÖ][a-zåäö-]+)?|"
    rf"(?:Folkets|Medborgarnas|Stadens) [Hh]us|"
    rf"(?:Stora|Lilla|Gamla|Nya|Finska|Svenska|Norska) \w*(?i:{_SITE})|"
    rf"[A-ZÅÄÖ]\w+s \w*(?:torg|kyrka|gård|station)|"
    r"(?:Kulturhuset|Folkparken|Fritidsgården|Träffpunkten|Vårdcentralen|Campus|Hotell?) [A-ZÅÄÖ]\w+|E\d+ [A-ZÅÄÖ]\w+"
)
"""A part of the country, a square or a house: "Östra Sjöbygden", "Stora Torget"."""
_PAPER = re.compile(
    r"(?:\w*(?:[Pp]lan|[Ss]trategi|[Pp]rogram|[Bb]udget)|Vision|Agenda) (?:för )?\d{4}(?:[–-]\d{2,4})?|"
    r"(?:[A-ZÅÄÖ][\wåäö-]+ )+[a-zåäö-]*(?:programmet|planen|strategin|strategi|lagen|policyn|propositionen)"
)
"""A plan, with its year or in the definite form: "Trafikplan 2030", "Nationella vårdprogrammet"."""
_ORDER = re.compile(
    r"(?:Riktlinjer?|Policy|Reglemente|Taxa|Föreskrifter|Ägardirektiv|Bolagsordning|Delegationsordning|Översiktsplan|"
    r"Detaljplan|Arbetsordning|Avfallsplan) (?:för|om) .+"
)
"""What a council adopts: "Riktlinjer för trafik 2030"."""
_SYSTEM = re.compile(r"\w+(?:systemet|registret|programvaran|modulen) [A-ZÅÄÖ].*")
_FUND = re.compile(r"\w+(?:stödet|bidraget|bidragen|lånet|anslaget)(?: för .+)?")
"""What the state pays from, whatever it is for: "Omställningsstödet för lokaler"."""
_PROPERTY = re.compile(r"[A-ZÅÄÖ][\wåäö.-]*(?: [A-ZÅÄÖ][\wåäö.-]*){0,3} (?:[a-zåäö]+:)?\d+:\d+")
"""A real property's designation: district, block and unit ("Norrby 2:14", "Torps-Backa s:3")."""
_EVENT = re.compile(r"(?:[A-ZÅÄÖ][\wåäö-]+ )*[\wåäö-]*(?:dagarna|mässan|konferensen|konferens)|[A-ZÅÄÖ]\w+ \w+dagar")
_MEDIA = re.compile(
    r"(?:Dagens|Sveriges|Svenska) [A-ZÅÄÖ]\w+|[A-ZÅÄÖ]\w+ (?:[Tt]idning|[Tt]idningen|[Pp]osten|[Rr]adio)"
)
_CENTRE = re.compile(r"(?:Centrum|Institutet|Sällskapet|Föreningen|Kansliet|Rådet) för ")
_ORDINARY = re.compile(
    r"God och nära vård|[A-ZÅÄÖ][a-zåäö]+- och [a-zåäö]+(?:en|et)|"
    r"(?:Nästa (?:steg|möte|punkt|år)|(?:Aktuella|Övriga|Kommande|Pågående) [a-zåäö]+)"
)
"""What all regions and municipalities work with under one name, and what every meeting has."""
_OTHER = re.compile(
    "|".join(one.pattern for one in (_PLACE, _PAPER, _ORDER, _SYSTEM, _FUND, _PROPERTY, _EVENT, _MEDIA, _ORDINARY))
)


def is_order(name: str) -> bool:
    """Whether its first word says that a name is of something that a council adopts, whatever is told of it."""
    return _ORDER.fullmatch(name) is not None


def is_other(name: str) -> bool:
    """Whether its words say that a name is a place's, a paper's, an event's or a field's of work.

    >>> [name for name in ("Norra Åsbygden", "Trafikplan 2030", "Tuva och Ture", "Barn och unga") if is_other(name)]
    ['Norra Åsbygden', 'Trafikplan 2030', 'Barn och unga']
    """
    if _OTHER.fullmatch(name) or _CENTRE.match(name) or is_of_fields(name):
        return True
    return any((start, end) == (0, len(name)) for _, start, end in unknown(name))
