"""Names of projects that an item's title gives, together with what stands below it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from extract.facts import ProjectKind, Stated
from extract.glance import Cued
from extract.organisation.listed import known as listed
from extract.people import find_people, is_title
from extract.project.bare import is_abstract, is_bare
from extract.project.coinage import is_coinage
from extract.project.end import name_end
from extract.project.first_word import is_ordinary
from extract.project.item import Item
from extract.project.line import Line, Named, abbreviates, cleaned, met, title_end
from extract.project.telling import FORM, UNDERTAKINGS
from extract.words import frequencies
from ontology.register import Kind, load

_UNDERTAKING = Cued(
    r"\b(?:startade|startar|startas|består|bestod|finansier\w+|pågår|drivs|ägs|leds|treårig\w*|avslut\w+|tog vid|"
    r"byggts? upp|inrättades|bildades|invigdes)\b"
)
NO_UNDERTAKING = Cued(
    r"(?:plan|planen|policy|(?<!bergs)lagen?|balken|avtal|avtalet|rapport|rapporten|strategi|strategin|överenskommelse|"
    r"förordning|nämnd|nämnden|råd|rådet|utskott|utskottet|styrelse|styrelsen|kommitté|förbund|förbundet|förvaltning|"
    r"verket|myndigheten|universitet|högskola|samverkan|kommun|gruppen|grupp|forum|index|ansvar|direktiv|betänkande|"
    r"budget|reglemente)$",
    re.IGNORECASE,
)
ORGANISATION = re.compile(
    r"(?:Region [A-ZÅÄÖ]|[A-ZÅÄÖ][\w-]+ (?:kommune?|stad|\w*universitet|län|högskola)\b|Läns(?:styrelsen|trafiken)|"
    r"Kvinnojour|Kommunen|Regionen|EU\b|PPT|PDF|PP\b|Bilaga|Dnr)"
)
_BARE = (
    r"(?:(?:[Mm]ed)?[Ff]inansiering|(?:[Pp]rojekt|[A-ZÅÄÖ]{2,4}-)?[Aa]nsökan|[Uu]ppstart|[Ss]tart|[Aa]vslut|[Uu]tvärdering|"
    r"[Ff]örlängning|[Ff]ortsättning|[Ss]tatus|[Ll]äge|[Pp]rojektplan|[Aa]vtal|[Dd]eltagande|"
    r"[Dd]nr:? [A-ZÅÄÖ ]{0,5}\d[\d/:.-]*,?)"
    r"(?::| [–-])?(?= [A-ZÅÄÖ#])"
)
"""What stands in front of a name without a preposition: "Medfinansiering X"."""
_ADMIN = re.compile(
    rf"(?:(?:(?:[Kk]ort )?[Ii]nformation(?: om| från| kring|:)?|[Pp]resentation(?: av|:)?|[Rr]apport(?: från| om|:)?|"
    rf"[Ll]ägesrapport(?: från| om| för|:)?|[Uu]ppföljning(?: av)?|[Rr]edovisning(?: av)?|[Ss]lutrapport(?: för| från|"
    r" av)?|[Ss]lutredovisning(?: av)?|[Aa]ktuellt (?:om|från|i)|[Uu]ppdatering (?:om|kring|från)|"
    r"[Ll]ägesbild(?: från)?|[Åå]terrapport(?:ering)?(?: av| från| för| om)?|[Hh]alvtidsrapport(?: för| från)?|"
    r"[Dd]elrapport(?: för| från)?|[Aa]vrapportering(?: av| från)?|"
    r"(?:[Ss]tyr|[Pp]rojekt|[Rr]eferens)grupp(?:s?möte|en)?(?: för| i| med)?|[Mm]edverkan i|[Aa]nslutning till|"
    r"[Uu]tträde ur|[Uu]ppstart (?:av|för)|[Ll]ansering av|[Uu]tvärdering av|[Dd]ialog om|[Mm]edfinansiering av|"
    r"[Aa]nsökan om|[Bb]eslut om|[Ss]tart av|"
    rf"(?:[Vv]al|[Nn]ominering|[Uu]tseende) av [a-zåäö]+ (?:i|till) (?:styr|projekt|referens)grupp\w* för|"
    rf"(?:[Ss]var på )?[Mm]otion om|[Ff]örfrågan om|[Yy]ttrande om|[Ff]örslag om|[Ff]ortsatt|"
    rf"[Hh]ur går det (?:för|med|i)|[Vv]ad händer (?:nu )?(?:med|i)|[Nn]ytt (?:om|från)|[Vv]ägval för|"
    rf"[Aa]vslut av|[Dd]eltagande i|[Ff]örlängning av|[Ff]ortsättning av|[Nn]uläge(?: i| för)?|[Ll]äget i|"
    rf"[Ff]råga(?:n)? om|[Dd]iskussion (?:om|kring)|[Ss]tatus (?:i|för)|{_BARE}) ){{1,3}}"
)
"""What an item does with what its title names, which it may say twice: "Motion om deltagande i X"."""
ORDINARY = re.compile(
    r"(?:Mötet|Mötets|Möte(?!splats)|Nästa|Övrig|Dagordning|Godkännande|Val\b|Justering|Föregående|Protokoll|"
    r"Sammanträde|Förslag|Fråg|Ekonomi|Budget|Beslut|Information|Rapport|Presentation|Uppföljning|Redovisning|Delårs|"
    r"Års|Verksamhets|Remiss|Yttrande|Svar|Motion|Medborgar|Ansökan|Ansökning|Avtal|Revidering|"
    r"Plan\b(?! [A-ZÅÄÖ\d]\b)|Detaljplan|"
    r"Policy|Riktlinj|Reglement|Medel|Bidrag|Statsbidrag|Upphandling|Gemensamt inköp|Förstudie|Anmälan|Delegation|"
    r"(?:Bygg|Mark|Rivnings)lov|Förhandsbesked|Strandskydd|Olovlig|Tillsyn|Dispens|Planbesked|Planuppdrag|Markanvisning|"
    r"Exploateringsavtal|(?:Köp|Försäljning|Förvärv|Arrende|Uthyrning) av |Interpellation|Enkel fråga|Borgen|"
    r"Slutkonferens|Startmöte|Seminarium\b|"
    r"Avsägelse|Fyllnadsval|Initiativ|Taxa|Tidplan|Mötestider|Kurs|Utbildning|Status|Läget|Laget|Lägesrapport|"
    r"Medfinansiering|Uppdrag|Skolans|Arbetsmarknad|Handlingsplan|Överenskommelse|Strategi|Genomgång|Diskussion|Dialog|"
    r"Aktuell|Kommunstyrelse|Av\b|Om\b|Hur\b|Vad\b|Nya?\b|Kommun|Region(?!al)|Projekt|Rundan|Program för|Deltag|"
    r"Medverkande|Finansi|Ärende|Sammanfattning|Bakgrund|Beslutsunderlag|Ekonomisk|"
    r"(?:Pågående|Avslutade|Kommande|Aktuella|Våra|Planerade|Gemensamma|Beviljade|Sökta|Olika|Större|Mindre) "
    r"(?:\w+ )?(?:projekt|satsningar|insatser|samarbeten|initiativ|förslag|ansökningar|upphandlingar)\b|"
    r"Styrdokument|Båda |Bägge |Diarienummer|Ärendenummer|"
    r"\w*(?:grupp|nämnd|råd|styrelse|utskott|förvaltning)(?:en|et)s |"
    r"Konsekvens|Barnperspektiv|Välkom\w+(?:$|[,.!]| till)|Öppn(?:a(?!\w? [a-zåäö])|ande|ing)|Avslut|Studie|"
    r"Slut(?:rapport|utvärdering|redovisning)|Utvärdering)"
)
_STEERS = re.compile(
    r"(?:[Ss]tyr|[Pp]rojekt|[Rr]eferens|[Ll]ednings)grupp(?:en)?,? (?:(?:för|i|till) )?(?:(?:projektet|satsningen|"
    r"programmet) )?"
    r"(?P<name>[A-ZÅÄÖ#\"”“].*)"
)
_PLACED = re.compile(r"(?P<short>[^–-]+) (?:i|på) [A-ZÅÄÖ][\w-]+(?: län)?")
"""A name, and where it is."""
_LABEL = re.compile(
    r"(?:[Pp]rojekt)?(?:[Aa]nsökan(?: (?:till|om|hos|från) [^:]{2,40})?|"
    r"(?:[Ss]lut|[Dd]el|[Ll]äges)rapport|[Pp]rojekt|[Pp]rojektmedel|[Mm]edfinansiering|[Bb]idrag|[Aa]vsiktsförklaring)"
    r"(?: om (?:\w*stöd|\w*medel|bidrag|\w*finansiering))?(?:[:,]| [–-]) (?=[A-ZÅÄÖ#])"
)
_CLAUSE = re.compile(r"(?P<name>[A-ZÅÄÖ#][^–—:.]{2,70}?) [–—] att (?!besluta)[a-zåäö]+")
_ABBREVIATED = re.compile(
    r"(?<!\w)(?P<long>[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,7}) \((?P<short>[A-ZÅÄÖ][\w&-]{1,9})\)(?P<at> vid )?"
)
_DEFINITE = Cued(r"\b(?:[Pp]rojektet|[Ss]atsningen|[Ii]nsatsen|[Ff]örsöket|[Ii]nitiativet|[Pp]iloten)\b")
_OWNED = Cued(r"\b[Pp]rojektägare\b")
_NOUN_FIRST = Cued(
    r"[\w-]*(?:projekt(?:et|en)?|satsning(?:en)?|programmet|förstudien?|insats(?:en)?|piloten)\b", re.IGNORECASE
)
_SOMEBODY_FROM = re.compile(r"[A-ZÅÄÖ]\w+ från $")
_TOO_COMMON, _RARE = 1e-5, 1e-6
"""Shares of running words: what is too common for a name of one word, and what is rare enough for one in any form."""
_MIXED = re.compile(r"[A-ZÅÄÖ]?[a-zåäö]+[A-ZÅÄÖ]")
_IS_DEFINITE = re.compile(r"\w{3,}(?:en|et|an|na|n)$")
_THOSE = re.compile(
    r"(?:Två|Tre|Fyra|Fem|Sex|Flera|Alla|De|Den|Det|Våra?|Samtliga|Gemensam\w*|Ett?|En|Inget|Inga|Ingen) "
)
_REPORTED = re.compile(
    r"(?:\s[–—-]|[,.]|\s\()\s?(?:[Ll]ägesrapport|[Ii]nformation|[Ss]lutrapport|[Rr]apport|[Uu]ppföljning|[Rr]edovisning|"
    r"[Ss]tatus|[Pp]resentation|[Dd]elrapport|[Ll]äge)"
)
_ENOUGH, _ENOUGH_OWNED, _ENOUGH_BARE, _ENOUGH_REPORTED = 3, 2, 2, 1
"""Sorts of things that must be told: of any title, where "projektägare" is said of one, of a bare phrase, and where it
is what is reported."""
_FIELDS = 2
_APPLIED = Cued(r"\b[Aa]nsök(?:an|ningen|ningar) (?:\w+ ){0,4}?(?:till|hos) (?P<whom>[A-ZÅÄÖ][^.;:]{3,60})")
_COMMA = re.compile(r", [a-zåäö]+(?: [a-zåäö]+){1,3}$")
_VID = re.compile(r" vid [A-ZÅÄÖ][a-zåäö]+$")
_DASH = re.compile(r"\s+[–—-]\s+")
_WHOSE = re.compile(r"\s+[–—-]\s+(?P<body>[A-ZÅÄÖ][^–—]+)$")
_MOST_WORDS = 8


def steered(body: Stated[str] | None) -> Iterator[Named]:
    """The project that a body steers: "Styrgruppen för X"; "Styrgruppen för äldreomsorg" steers no project."""
    found = _STEERS.match(body.value) if body else None
    if body and found and not ORGANISATION.match(found["name"]) and not NO_UNDERTAKING.search(found["name"]):
        name = cleaned(found["name"])
        placed = _PLACED.fullmatch(name)
        others = (placed["short"],) if placed and " " in placed["short"] else ()
        yield Named(name, "", body.evidence[0], others, ProjectKind.INITIATIVE)


def labelled(title: Line) -> Iterator[Named]:
    """ "Ansökan: X", "Slutrapport: X"."""
    found = _LABEL.match(title.text)
    if found and not ORGANISATION.match(title.text, found.end()):
        yield title.named(found.end(), title_end(title.text, found.end()), ProjectKind.INITIATIVE)


def slogan(title: Line) -> Iterator[Named]:
    """A title such as "Vägen vidare – att möta varandra": a name, and what it is to do."""
    admin = _ADMIN.match(title.text)
    found = _CLAUSE.match(title.text, admin.end() if admin else 0)
    if found and not (ORDINARY.match(found["name"]) or found["name"].startswith("#")):
        yield title.named(found.start(), title_end(title.text, found.end()), ProjectKind.INITIATIVE)


def centre(item: Item) -> Iterator[Named]:
    """ "X (AKRONYM)", where the text says that it started, is financed, or stands at a university."""
    title, body = item.title, item.body
    found = _ABBREVIATED.search(title.text)
    if not found or not abbreviates(found["short"], found["long"]):
        return
    if NO_UNDERTAKING.search(found["long"]) and not found["long"].endswith(" i samverkan"):
        return
    acts = _UNDERTAKING.search(body) or UNDERTAKINGS.sees(body)
    active = acts and re.search(rf"\b{re.escape(found['short'])}\b", body)
    admin = _ADMIN.match(found["long"] + " ")
    start = found.start("long") + (admin.end() if admin else 0)
    if (found["at"] or active) and title.text[start].isupper():
        yield title.named(start, found.end("long"), ProjectKind.SERVICE)


def repeated(item: Item) -> Iterator[Named]:
    """A title that the text below repeats as a name, where it speaks of an undertaking."""
    body = item.body
    for named in _wholes(item.title):
        if named.name not in body or not _speaks_of_one(item):
            continue
        places = list(met(named.name, body))
        if any(_SOMEBODY_FROM.search(body, max(0, start - 60), start) for start in places):
            return
        if any(name_end(body, start) <= start + len(named.name) for start in places):
            yield named
            return


def echoed(item: Item) -> Iterator[Named]:
    """A title such as "Barnahus Norrland", of which the text below speaks as "barnahuset"."""
    whole, body = _whole(item.title), item.body
    first, _, place = whole.name.partition(" ") if whole else ("", "", "")
    if not whole or is_title(first) or not _speaks_of_one(item):
        return
    if place[:1].isupper() and re.search(rf"\b{re.escape(first)}(?:e?t|e?n)\b", body, re.IGNORECASE):
        yield whole


def meant(item: Item) -> Iterator[Named]:
    """A title that is a name, where the text below tells of one undertaking and names no other."""
    title = item.title
    quoted = title.quoted_at(0)
    if quoted and UNDERTAKINGS.sees(item.text):
        yield title.named(*quoted, ProjectKind.INITIATIVE)
    elif (named := _whole(title)) and names_one(named.name) and not is_abstract(named.name):
        called = is_bare(named.name) or is_coinage(named.name)
        enough = _ENOUGH if not called else _ENOUGH_REPORTED if _is_reported(title) else _ENOUGH_BARE
        if _tells_of_one(item, enough):
            yield named


def formed(item: Item) -> Iterator[Named]:
    """A title that is a name, above two fields or more of the form that tells of one undertaking."""
    body = item.body
    if body.count(":") < _FIELDS or len({found["label"].casefold() for found in FORM.finditer(body)}) < _FIELDS:
        return
    named = _whole(item.title)
    if named is None or is_abstract(named.name):
        return
    if names_one(named.name) or (named.name.isupper() and not item.shouted):
        yield named


def _is_reported(title: Line) -> bool:
    """Whether the title says what the item does with it: "Information om X", "X – lägesrapport"."""
    return _ADMIN.match(title.text) is not None or _REPORTED.search(title.text) is not None


def _speaks_of_one(item: Item) -> bool:
    """Whether a text names an undertaking, or tells two sorts of things as they are told of one."""
    return UNDERTAKINGS.sees(item.body) or len(item.told_below) >= _ENOUGH_BARE


def _tells_of_one(item: Item, enough: int) -> bool:
    """Whether a text speaks of "projektet", tells `enough` sorts of things of it, or of what it applies for."""
    sorts = len(item.told_below)
    if _DEFINITE.search(item.body) or sorts >= enough or (sorts >= _ENOUGH_OWNED and _OWNED.search(item.body)):
        return True
    return any(map(_pays, _APPLIED.finditer(item.body)))


def _pays(applied: re.Match[str]) -> bool:
    known = next((form.organisation for form, start, _ in listed(applied["whom"]) if start == 0), None)
    return known is not None and known.kind in (Kind.AGENCY, Kind.ORGANISATION)


def _wholes(title: Line) -> Iterator[Named]:
    """The title as a name, with a comma or up to it, and what stands before its dash or after it."""
    if whole := _whole(title):
        text = title.sentence.text  # a name has its letters, those that are not Swedish too
        start = text.find(whole.name)
        if start >= 0 and _COMMA.match(title.text, start + len(whole.name)):
            yield title.named(start, len(title.text.rstrip()), ProjectKind.INITIATIVE)
        if start >= 0 and (at := _VID.match(title.text, start + len(whole.name))):
            yield title.named(start, at.end(), ProjectKind.INITIATIVE)
        yield whole
        if start >= 0 and (placed := _PLACED.fullmatch(whole.name)):
            yield title.named(start, start + len(placed["short"]), ProjectKind.INITIATIVE)
        for part in _DASH.split(whole.name, maxsplit=1):
            start = text.find(part)  # not found where a TAB stands in it
            if part != whole.name and start >= 0 and _can_stand_alone(part):
                yield title.named(start, start + len(part), ProjectKind.INITIATIVE)


def _can_stand_alone(part: str) -> bool:
    """Whether what a dash sets apart in a title can be a name: "Gemensamt larm – Trygg ort"."""
    return part[:1].isupper() and not ORDINARY.match(part) and not ORGANISATION.match(part) and names_one(part)


@lru_cache(maxsize=1)  # one rule after another asks it of the same title
def _whole(title: Line) -> Named | None:
    """The title as a name, without what the item does with it ("Lägesrapport från") and whose it is ("– Habo")."""
    admin = _ADMIN.match(title.text)
    start = admin.end() if admin else 0
    if quoted := title.quoted_at(start):
        return title.named(*quoted, ProjectKind.INITIATIVE)
    rest = title.text[start : title_end(title.text, start)]
    if (whose := _WHOSE.search(rest)) and load().find(whose["body"], short=True):
        rest = rest[: whose.start()]
    if not rest or not (rest[0].isupper() or rest[0] in "#1234567890") or len(rest.split()) > _MOST_WORDS:
        return None
    said = rest.capitalize() if rest.isupper() and " " in rest else rest  # "BUDGET OCH PLAN"
    if ORDINARY.match(said) or _NOUN_FIRST.match(said) or ORGANISATION.match(rest) or NO_UNDERTAKING.search(said):
        return None
    office = is_title(title.text[start + len(rest) :].lstrip(" ,(–-").partition(" ")[0])
    if (admin or office) and _is_somebody(rest):
        return None
    return title.named(start, start + len(rest), ProjectKind.INITIATIVE)


def _is_somebody(text: str) -> bool:
    """Whether the words are a full name, the first of them no ordinary word and not coined: "Jobbspåret Väst"."""
    first = text.partition(" ")[0]
    return not (is_ordinary(first) or is_coinage(first)) and any(found.name == text for found in find_people(text))


def names_one(name: str) -> bool:
    """Whether the words alone can name something: several do, or one that is rare, or has the definite form."""
    if " " in name:
        return not _THOSE.match(name)
    if is_title(name) or name.endswith(("ande", "ende", "beten")):  # "Föredragande: …", "Samarbeten"
        return False
    common = frequencies().get(name.casefold(), 0.0) >= _TOO_COMMON
    return is_rare(name) or (not common and _IS_DEFINITE.match(name) is not None)


def is_rare(word: str) -> bool:
    """Whether a word is so seldom met that it is a name wherever it has a capital, or has one inside: "ViD"."""
    return _MIXED.match(word) is not None or frequencies().get(word.casefold(), 0.0) < _RARE
