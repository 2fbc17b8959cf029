"""What leaves open whether somebody has a part: an invitation, a wish, a plan, talks, a question not yet settled."""

import re

from extract.glance import Cued
from extract.marked import PROJECT
from extract.project.wording import any_of

_ACCEPTED = "".join(
    rf"(?<!{yes} )" for yes in ("ja på", "ja till", "accepterat", "accepterade", "accepterar", "antagit", "nappat på")
)
"""What is no longer asked where it stands before the question."""
_ASKED = any_of(
    rf"""
    bjuds in
    bjudits in
    bjudas in
    bjöds in
    bjud(?:it|er) in
    bjöd in
    {_ACCEPTED}inbju\w+
    tillfråga\w*
    {_ACCEPTED}förfråg\w+
    (?:frågan|inbjudan|erbjudandet)(?: \w+){{0,5}} (?:ställts|ställdes|skickats|skickades|gått|gick) (?:till|ut)
    erbj(?:öds|u(?!der\b[^.;]*{PROJECT}|d\w+ sig att\b[^.;]*\b(?:tackat? ja|accepterat|antagit)\b)\w+)
    välkomn(?!ades|ats)\w+
    uppmanas
    """
)
_WISHED = any_of(
    r"""
    intressera\w*
    intresse (?:för|av)
    (?:anmält|visat|uttryckt|visar|anmäler) (?:\w+ )?intresse
    nyfik\w*
    hoppas
    önska[rt]?
    önskemål
    vill (?:gärna )?(?:delta|vara|ansluta|gå|stå för|bidra|betala|finansiera|bekosta|skjuta till|äga|leda|driva)
    vill att
    vill (?:\w+ )?(?:. )?in\b(?=\W*$)
    vilja
    gärna
    k(?:an|unde|unnat) (?:\w+ )?tänka sig
    säger sig
    beredd\w* att
    villig\w* att
    öpp(?:en|na) för att
    """
)
_MEANT = any_of(
    r"""
    föreslå[rs]?
    föreslog\w*
    yrkar
    (?:förslaget|tanken|planen|idén|ambitionen|önskemålet|förhoppningen|avsikten|målet) (?:är|var|vore) (?:\w+ )?att
    (?:det )?är tänkt att
    (?:på|till)?tänkta?
    planerar att (?:delta|ansluta|gå|medverka)
    avser att (?:ansöka|söka)
    räkna[rt]?(?:de)? med (?!i\b)
    tror att
    väntas
    förväntas
    skulle kunna
    skulle ha (?=\w+[dt]\b)
    nämnts
    kandidat\w*
    (?:aktuell|möjlig)[ae]? (?=(?:kommun|deltagar|huvudm|värd|pilot|\w*(?:part|ägare|leverantör|finansiär)))
    tänkbar\w*
    potentiell\w*
    presumtiv\w*
    eventuell\w*
    borde
    vore
    kanske
    """
)
_TALKS = "(?:diskussion|samtal|dialog|förhandling|överläggning)"
_WEIGHED = any_of(
    rf"""
    överväg\w+
    fundera\w*
    diskutera\w*
    (?:för(?:s|t|de|des|ts)?|pågår|pågått|pågick|hålls|har(?: haft)?) (?:\w+ ){{0,2}}{_TALKS}\w*
    samtal (?:förs )?med
    förhandla\w*
    undersöker?(?:as)? (?:om|möjlighet\w*)
    utreder? om
    pröva\w* (?:om|frågan|saken|ärendet|förslaget|inbjudan|möjlighet\w*|\w*lovet|målet)
    pröva\w* (?:anmälan|anmälningar|ansökan|ansökningar|tillstånd|överklag|dispens)\w*
    tar? ställning
    ta upp
    frågan (?:är )?om
    om (?:kommunen|regionen) ska
    (?:behandlar?|bereder) (?:frågan|ärendet)
    (?:frågan|ärendet) (?:behandlas|bereds)
    (?:ska|kommer att) (?:besluta|fatta beslut|behandla)
    bordl(?:ade|agt|ägg\w*)
    återremitt\w*
    överpröva\w*
    anbud (?:har )?(?:lämna\w*|inkom\w*|kom(?:mit)? in) (?:av|från)
    (?:lämna[rt]?|lämnade) (?:in )?anbud
    anbudsgivare\w*
    h(?:ört|örde|ör) av sig
    """
)
_WAITED = any_of(
    r"""
    avvakta\w*
    (?:in)?väntar?
    i väntan på
    återkommer
    tveksam\w*
    tvekar?
    skeptisk\w*
    (?:reserv|vänte)lista\w*
    står på tur
    i kö
    preliminärt
    option(?:en)?
    möjlighet(?:en|er)? (?:att|för)
    kan (?:[^ ]+ ){0,5}komma att
    kan (?:ansluta|delta|vara|bli|få|gå|komma)
    """
)
_UNTRUE = any_of(
    r"""
    som (?:observatör(?:er)?|åhörare|remissinstans(?:er)?)
    bl(?:ir|ev) (?:\w+ )?(?:inget|ingenting) av
    felaktigt?
    """
)
_REPORTS = (
    r"(?:berätta|sa(?:de)?\b|informera|rapportera|redogj?[oö]r|tala|prata|diskutera|framför|notera|redovisa|present)"
)
_IF = re.compile(
    r"(?:Om|Ifall|Huruvida|Skulle|Under förutsättning|Förutsatt|Såvida) "
    rf"(?![^.;,]{{1,60}}?(?: {_REPORTS}|:))",  # "Om projektet berättade Maj att"
    re.IGNORECASE,
)
_HYPOTHETICAL = Cued(
    r"^\W*Förslag(?:et)?(?:(?: till beslut)?:| till beslut (?=att\b))|"
    rf"\b(?:{_ASKED}|{_WISHED}|{_MEANT}|{_WEIGHED}|{_WAITED}|{_UNTRUE})\b",
    re.IGNORECASE,
)


def is_hypothetical(text: str) -> bool:
    """Whether it leaves open what it says: whether somebody has a part, or whom it means."""
    return _IF.match(text) is not None or _HYPOTHETICAL.search(text) is not None
