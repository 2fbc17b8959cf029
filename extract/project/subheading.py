"""What minutes set above a part of an item, or in front of it, and what no undertaking is called.

A field's label ("Projektägare"), the steps of an item ("Beslutsgång"), or what a municipality works with at all times
("Skola och omsorg").
"""

import re

from extract.case_number import is_case_number
from extract.project.title import ORDINARY

_LABEL = re.compile(
    r"(?:Pilot(?:kommun\w*|er)|(?:\w+)?[Pp]arter|\w*[Pp]artners?|(?:Ja|Nej|Inget)[- ]svar|"
    r"Samordn(?:are|ing)|\w*byrå|Yrkanden?|Värd(?:kommun|ar)?|Teknik|Plattform|Operatör|Entreprenör|Utförare|"
    r"(?:Med|Huvud|Del)finansi\w+|Bidragsgivare|Omfattning|Pengar|Längd|"
    r"Ägare|Leverantör\w*|Huvudm[aä]n|Utvärder\w*|Sökande|"
    r"Ansvarig\w*|Koordinator|Kontakt\w*|Tid|(?:Slut|Start)(?:datum|tid|år)?|Löptid|\w*[Pp]eriod|Varaktighet|"
    r"Mål|Syfte|Kostnad\w*|Medlemmar|Kommuner|Aktörer|Övriga \w+|"
    r"(?:Ny|Nytt|Planera[dt]|Beräkna[dt]|Tänkt|Preliminärt?) (?:\w*start\w*|\w*slut\w*)|"
    r"(?:Sök|Bevilja|Total|Föreslag|Årlig|Begär|Godkän|Faktisk)\w* (?:\w*(?:belopp|budget|"
    r"kostnad|finansiering|stöd|bidrag|summa|omslutning|medel))(?:et|en)?|Belopp|Budget|Summa|Stödmottagare|Handläggare|"
    r"Insatsområde|Utlysning|Stödandel|"
    r"Lead partner|Projekt\w+|Följeforsk\w+|Drift\w*|Tidsplan|Nästa steg|Att göra|Kommentar\w*|(?:Tacka|Säger|Sagt|"
    r"Svara)\w* (?:ja|nej)|Avst\w+|Avböj\w*|Tveksam\w*|Avvakta\w*|"
    r"Intressera\w*|(?:Ej|Inte|Kanske) \w+)(?: [a-zåäö]\w*){0,3}"
)
"""A field's label: what a form asks of a project."""
_SET_ABOVE = re.compile(
    r"[A-ZÅÄÖ]\w+s (?:beslut|förslag|yttrande|bedömning|synpunkter|yrkanden?|svar|ställningstagande|redovisning)$|"
    r"(?:D(?:ia)?n?r\b|Diarie|Ärende|Yrkande|Överläggning|Beslutsgång|Proposition|Votering|Omröstning|Reservation|"
    r"Protokollsanteckning|Beskrivning|Inledning|Nuläge|Organisation|Syfte|Mål|Resultat|Kostnad|Styrning|Samordning|"
    r"Samverkan|Underlag|Diskussion|Slutsats|Kommentar|Nästa steg|Att göra|Kvar att|Vad händer|Paus|Lunch|Fika|"
    r"Bilag|Risk(?:er)?\b|Positiv|Negativ|Framgångs|Utmaning|Hinder|Möjlighet|Målgrupp|Spridning|Kommunikation|"
    r"Personal|Rekrytering|Lokaler\b|Lägesbild|Lägesrapport|Läget\b|Historik|Tidslinje|Allmänt|Viktigt|Rapportering|"
    r"OBS|Jäv|Delge|Kopia till|Expedier|Motivering|Lagstöd|Lagrum|Upplysning|Synpunkt|Föredrag(?:ning|ande)|Sändlista|"
    r"Utdrag|Redogörelse|Ställningstagande|Övervägande|Giltighet|Uppsägning|Återkoppling|Handlingsalternativ|"
    r"Barnrätt|Barnkonsekvens|Jämställdhetsanalys|Planförutsättning|Fortsatt (?:arbete|process|hantering))\w*\b|"
    r"(?:Att|Till nästa|Inför|Kort om|Skäl (?:för|till)) |"
    r"Dagens (?:sammanträde|möte|föredragning|överläggning|diskussion|behandling)\b|"
    r"(?:Under|Vid) (?:dagens )?(?:sammanträdet?|mötet?|överläggning(?:en)?)$|Prövning av barn|"
    r"(?:Tidigare|Inkomna|Muntlig|Skriftliga?|Inledande|Allmän|Kompletterande|Kort) "
    r"(?:beslut|behandling|handläggning|synpunkt|yttrande|information|föredragning|beskrivning|redogörelse|redovisning|"
    r"rapport)\w*|"
    r"(?:Juridiska|Ekonomiska|Miljömässiga|Sociala|Organisatoriska) (?:aspekter|konsekvenser|effekter|överväganden)\b|"
    r"(?:Nytt|Nya?) (?:datum|tid|tider|parter|deltagare|medlemmar|budget|kostnad)\b"
)
"""What minutes of any sort set above a part of an item."""
_TWO = re.compile(r"\w+(?:ing|ning|tion|het|skap|ingen|are|or|er) (?:och|samt) ")
"""Two things told of: "Finansiering och samverkan"."""
_FIELD = (
    r"(?:skolan?|förskola|vård|omsorg|barn|unga|ungdomar|vuxna|äldre|familj|kultur|fritid|miljö|hälsa|teknik|trafik|"
    r"gata|park|personal|ekonomi|kommunikation|organisation|ledning|näringsliv|arbetsmarknad|arbete|socialtjänst|"
    r"utbildning|infrastruktur|vatten|avlopp|säkerhet|beredskap|digitalisering|bygg|plan|bostäder|energi|klimat|turism|"
    r"integration|jämställdhet|folkhälsa|landsbygd|kompetensförsörjning)"
)
_FIELDS = re.compile(rf"{_FIELD}(?:, {_FIELD})* (?:och|samt|&) {_FIELD}", re.IGNORECASE)
"""Two of them."""


def is_subheading(text: str) -> bool:
    """Whether the words are set above a part of an item whatever that is on.

    >>> [text for text in ("Bakgrund", "Att tänka på", "Barn och unga", "Bilar och barn") if is_subheading(text)]
    ['Bakgrund', 'Att tänka på', 'Barn och unga']
    """
    begins = ORDINARY.match(text) or _SET_ABOVE.match(text) or _TWO.match(text)
    return bool(begins or _LABEL.fullmatch(text) or is_of_fields(text) or is_case_number(text))


def is_of_fields(text: str) -> bool:
    """Whether the words are two or more fields that every municipality works with: "Kultur och fritid"."""
    return text.count(" ") > 1 and _FIELDS.fullmatch(text) is not None
