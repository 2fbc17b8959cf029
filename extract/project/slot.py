"""Names of projects by what is said of them: "Tierp är med i X", "X leds av Region Gävleborg".

Swedish writes common nouns with a small letter, so a capital letter in the middle of a sentence marks a proper name.
Where such a name, which is no person's, organisation's or place's, is something one joins, leads or pays for, it is a
project's, at least where the item speaks of one.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from extract.facts import ProjectKind
from extract.glance import Cued, Shelf
from extract.people import PersonMention, find_people
from extract.project import sign
from extract.project.bare import is_bare, is_fanciful
from extract.project.coinage import is_coinage
from extract.project.end import name_end
from extract.project.first_word import is_ordinary
from extract.project.item import Item
from extract.project.line import Line, Named, met
from extract.project.title import ORGANISATION
from extract.project.verb import is_infinitive
from extract.words import frequencies
from ontology.register import Kind, load

_INTO = Cued(
    r"\b(?=\w)(?:"
    r"(?:deltar|deltog|delta|medverkar|medverka|medverkat|ingår|med|part|partner|kvar|aktiv[at]?|pilot|in) i|"
    r"(?:anslut\w+|anslöt) sig till|(?:driver|leder|samordnar|koordinerar|finansierar|medfinansierar|projektleder|"
    r"lett|drivit|starta|startar|startade|startat|utvärderar|utvärderat|äger|ägt|ledt|lämnat|lämnar|lämnade|"
    r"förlänga|förlängt|avsluta|avslutat|lansera|lanserar|lanserat|utveckla|införa|infört) |"
    r"(?:medel|pengar|stöd|bidrag|medfinansiering|finansiering) (?:för|till|i|kring|inom) |"  # "från": who pays
    r"(?:huvudman|projektägare|styrgrupp\w*|projektledare|projektplan\w*|ansökan|\w*avtal\w*|slutrapport\w*|"
    r"delrapport\w*|lägesrapport\w*|lägesbild\w*|[Rr]apport(?:en)?|utvärdering\w*|arbetet|samarbetet|"
    r"samverkan) (?:för|till|om|av|från|med|i|kring|inom) |[Ii]nom (?:ramen för )?|[Aa]nsökan |hur det går (?:för|"
    r"med|i) |vad som hänt i |(?:informera\w*|berätta\w*|redogjorde|redogör|redogörelse|rapportera\w*|"
    r"presentera\w*|föredra\w*|redovisa\w*|visa\w*|lyfte|(?:ny|nya) (?:deltagare|parter|part)|nuläget|"
    r"läget)(?: kort| också| även)?(?: om| för| från| kring| i)? )\s*(?=[A-ZÅÄÖ])"
)
_SAID = Cued(
    r" (?:drivs|drevs|leds|leddes|samordnas|koordineras|finansieras|medfinansieras|ägs|bedrivs|genomförs|"
    r"genomfördes|startar|startade|startas|pågår|pågick|avslutas|avslutades|löper|förlängs|förlängdes|utvärderas|"
    r"bekostas|inleds|inleddes|påbörjas|påbörjades|går in i|omfattar|öppnar|öppnade|invigdes|slog upp|"
    r"har (?:startat|avslutats|beviljats|fått|pågått|gått|bytt|kommit|förlängts)|är (?:ett|"
    r"en) (?:\w+ ){0,2}(?:samarbete|samverkan|försök|partnerskap|pilot|insats|satsning|\w*projekt|\w*initiativ|"
    r"upphandling)|drog i ?gång|kom i ?gång|tar slut|är slutredovisat|är avslutat|har slutredovisats|tar vid|"
    r"tog vid|bygger vidare|ersätter|efterträder|avlöser|rullar vidare|rullar på|hette tidigare|kallades tidigare|"
    r"ska (?:pågå|drivas|avslutas|vara klart)|blir inte av|har övergått|övergår i|övergick i|har båda|"
    r"fick (?:avslag|nej|ja|pengar)|kommer att (?:pågå|starta|drivas|avslutas))\b"
)
_BY_SOMEBODY = re.compile(r" (?:drivs|drevs|leds|leddes|samordnas|koordineras|ägs|är (?:ett|en) )")
"""What is said of little but undertakings: who does it."""
_NO_NAME = re.compile(
    r"(?:I[FK]K?|[BSF][KF]|AIK|Interreg\b|Leader$|LEADER$|Klimatklivet|Vinnova|ESF|\w+förbundet|\w+sidan|"
    r"\w*demokraterna|Moderaterna|Liberalerna|\w+partiet|Myndigheten|Sverige|"
    r"Norge|Danmark|Finland|Europa|Sveriges Kommuner|\w+(?:trafiken|förordningen)|"
    r"(?:Kl|Klockan|Steg|Etapp|Fas|Punkt|Kapitel|Avsnitt|Spår|Nivå|Mål|Linje|Väg|Riksväg|Länsväg|Europaväg|Sal) \d+|"
    r"(?:Kvarteret|Fastigheten|(?:Vård|Hälso|Djur|Galleri|Köp)\w*centralen|\w*(?:[Ff]örskolan|[Hh]otellet|[Hh]otell|"
    r"[Ss]jukhuset|[Rr]estaurangen|[Bb]oendet)) "
    r"[A-ZÅÄÖ]\w*(?: \d+)?|(?:Hösten|Våren|Sommaren|Vintern)(?: \d{4})?|Norden|EU|FN|LSS|SoL|Teams|Zoom|Skype|"
    r"PowerPoint|Excel|Corona\w*|Covid\w*|Ukraina|Arbetet|Samverkan|Samarbetet|Styrgrupp\w*|Kommun\w*|Region\w*|Rådet|"
    r"Nämnden|[\w-]+(?:regionen|kommunerna|kommittén)s?|(?:Interreg|EU|ESF|Leader)-?projekt\w*|Firmateckning|Bilagor|"
    r"Ernst & Young|KPMG|PwC|Deloitte|Öhrlings|Projekt\w*|Pilot(?:en|er)?|Internet|Facebook|Dnr|Bilaga|Agenda 2030|"
    r"Allt|Lag\b|Lagen|Kap|(?:Barn|Social|Skol|Kommunal|Hälso)\w*lagen|[\w-]+(?:nämnden|styrelsen|utskottet|fullmäktige|"
    r"rådet|gruppen|förvaltningen|avdelningen|kontoret|enheten|gatan|vägen|torget|skolan|gymnasiet|dagen|veckan|mässan|"
    r"lagen|planen|balken|programmet|policyn|strategin|rapporten))(?=$|\s)"
)
_AMOUNT = re.compile(
    r"(?:Ungefär|Cirka|Omkring|Drygt|Nästan|Knappt|Totalt|Sammanlagt|Hittills|Runt|Minst|Högst|Mer än|Fler än|Bara|"
    r"Ca\.?|Endast|Alla|Samtliga|De|Dessa) \d|(?:De|Dessa|Alla|Våra|Båda|Bägge) (?:\w+ )?(?:projekten|satsningarna|"
    r"insatserna)\b"
)
"""What counts things: "Ungefär 60 hushåll"."""
_BODY_ENDS = (
    "rådet", "nämnden", "styrelsen", "utskottet", "gruppen", "förbund", "förbundet", "stödet", "förvaltningen"
)  # fmt: skip
_BODY = re.compile(r"\b(?:råd|kommun|[A-ZÅÄÖ]?[IBFGSK]{1,3}|AB\b.*)$")
_MIXED = re.compile(r"[A-ZÅÄÖ]+[a-zåäö]+[A-ZÅÄÖ]\w*")
COLUMNS = re.compile(r"\b(?:Deltar|Deltagare|(?:Projekt)?[Ää]gare|Finansiär|Status|Slutdatum)\b|^De[nt]? här ")
"""Heads of a table's columns that stand in one line, and "den här gången": no names."""
_PART_OF_COUNTRY = re.compile(
    r"\w*land|\w+(?:botten|slagen|bygden)|(?:[Ss]yd|[Nn]ord|[Nn]orr|[Ss]öder|[Öö]st|[Vv]äst)+(?:ra)?"
)
_ENGLISH = re.compile(r" (?:of|the|and|for|in|to) ")
_DIGIT = re.compile(r"\d")
_BEFORE = re.compile(r"[a-zåäö,] ")
_BEGINS = re.compile(r"(?:^|[.:!?] |, (?:medan|men|och) )")
"""Where a sentence or a clause begins."""
_MOST_NAMES = 3
"""Names after the first that somebody has, at most."""
_TOO_COMMON = 3e-4
"""Share of running words that no surname has."""
_PLACED = re.compile(r"(?:\bi|[Ii]nom|sig till|ramen för|om)\s*$")
_TOGETHER = Cued(r"\b(?:samarbetar|samverkar)\b")
_IN = re.compile(r"\bi (?=[A-ZÅÄÖ])")
_PREPOSITION = re.compile(
    r"(?:I|På|Utom|Under|Efter|Inom|Från|Till|Med|Vid|För|Av|Hos|Mellan|Även|Också|Förutom|Utöver|Jämte|Såväl|Både|"
    r"Medan|När|Där|Om|Sedan|Inför|Före|Enligt|Beträffande|Angående|Gällande) "
)
_WAY = re.compile(
    r"Från (?!(?:början|starten?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|"
    r"vår|vår[a-z]+|höst|höst[a-z]+|sommar|vinter|måndag|tisdag|onsdag|torsdag|fredag|en|ett|de[nt]?|och|dag|morgon|"
    r"förskola|noll)\b)[a-zåäö]{2,}(?: [a-zåäö]+)? till (?!och |en |ett |de[nt]? )[a-zåäö]{2,}(?: [a-zåäö]+){0,3}"
)
"""A way from one thing to another, as undertakings are called, and no stretch of time: "Från skola till skog"."""
_LINKED = re.compile(r" (?:i|på|för|mot|till|utan|hela|om|med) ")
_COMMON_FIRST = re.compile(r"\w+(?:ar|or|er|en|et|na|ing)s? ")
_DEFINITE = re.compile(
    r"(?:[A-ZÅÄÖ][a-zåäö]+(?:en|et|na|ns|ts)|Det|De|Den|Detta|Vi|Man|Han|Hon|Ny|Nya|Alla|En|Ett|Nästa|Arbete|"
    r"Dialog|Mer)$"
)


def slots(item: Item) -> Iterator[Named]:
    """The names that stand where only a project can, in one item."""
    for line in item.below:
        for read in _SLOTS.within(line.text):
            yield from read(line, item)


def _into(line: Line, _: Item) -> Iterator[Named]:
    """ "Habo deltar i X"."""
    for cue in _INTO.finditer(line.text) if line.can_name_inside else ():
        end = name_end(line.text, cue.end())
        ruled_out = line.text.startswith("-", end) or sign.before(line.text, cue.end()) < -1
        if not ruled_out and is_name(line.text[cue.end() : end], person=not _PLACED.search(cue[0]), inside=True):
            yield line.named(cue.end(), end, ProjectKind.INITIATIVE, certain=False)


def _said_of(line: Line, item: Item) -> Iterator[Named]:
    """ "X leds av Habo"."""
    for said in _SAID.finditer(line.text):
        yield from _subject(line, said, item)


def _together(line: Line, _: Item) -> Iterator[Named]:
    """ "samarbetar samtliga kommuner i X"."""
    for cue in _IN.finditer(line.text):
        end = name_end(line.text, cue.end())
        ruled_out = sign.before(line.text, cue.end()) < -1
        if " " in line.text[cue.end() : end] and not ruled_out and is_name(line.text[cue.end() : end], person=False):
            yield line.named(cue.end(), end, ProjectKind.INITIATIVE, certain=False)


_SLOTS: Shelf[Callable[[Line, Item], Iterator[Named]]] = Shelf(
    (
        (_together, _TOGETHER),
        (_into, _INTO),
        (_said_of, _SAID),
    )
)


def _subject(line: Line, said: re.Match[str], item: Item) -> Iterator[Named]:
    """The name of which something is said: it begins the sentence, and is met inside another, or is several words."""
    body, title = item.text, item.title.text
    start, end = 0, said.start()
    for mark in _BEGINS.finditer(line.text, 0, end):
        start = mark.end()
    first, both, second = line.text[start:end].partition(" och ")
    if both and second[:1].isupper() and any(_is_met(one, body) for one in (first, second)):
        for begin, one in ((start, first), (start + len(first + both), second)):
            if name_end(line.text, begin) == begin + len(one) and is_name(one):
                yield line.named(begin, begin + len(one), ProjectKind.INITIATIVE, certain=False)
        return
    name = line.text[start:end]
    if (
        not name[:1].isupper()
        or name_end(line.text, start) != end
        or not is_name(name, person=not name.startswith(title))
    ):
        return
    first_word = name.split()[0] if name.count(" ") > 1 else name
    entitled = name.startswith(title)
    placed = name.count(" ") == 1 and name.split()[1][0].isupper() and name.split()[0] in title.split()
    elsewhere = placed or _is_met(first_word, body)
    if (
        elsewhere
        or entitled
        or (
            name.count(" ") in (1, 2, 3)
            and not _DEFINITE.match(name.split()[0])
            and name.split()[0][0].isupper()
            and (sounds_like_a_name(name) or (is_bare(name) and _tells_of_one(said, item.told)))
        )
    ):
        yield line.named(start, end, ProjectKind.INITIATIVE, certain=False)


def _is_met(name: str, body: str) -> bool:
    """Whether a text has a name inside a sentence."""
    return any(_BEFORE.match(body, start - 2, start) for start in met(name, body) if start > 1)


def _tells_of_one(said: re.Match[str], sorts: frozenset[str]) -> bool:
    """Whether it is said who does it, or the item calls it a project and tells more of it."""
    return _BY_SOMEBODY.match(said[0]) is not None or ("itself" in sorts and len(sorts) > 2)


def sounds_like_a_name(name: str) -> bool:
    """Whether several words are no ordinary phrase: "Kust i rörelse", "Närvård 2020" against "Antalet barn"."""
    if _DIGIT.search(name) or is_infinitive(name.split(maxsplit=1)[0]) or is_fanciful(name):
        return True
    return _LINKED.search(name) is not None and not _COMMON_FIRST.match(name)


def is_name(text: str, *, person: bool = True, inside: bool = False) -> bool:
    """Whether capital letters make a name that is no organisation's, no place's, and no person's where it could be.

    A preposition has a capital where a sentence begins; `inside` one it is a name's first word: "Under samma tak".
    """
    text = text.strip()
    if (
        len(text) < (3 if _MIXED.fullmatch(text) else 4)
        or _NO_NAME.match(text)
        or ORGANISATION.match(text)
        or text.endswith(_BODY_ENDS)
        or _BODY.search(text)
        or (not inside and _PREPOSITION.match(text) and not _WAY.fullmatch(text))
        or _AMOUNT.match(text)
    ):
        return False
    register = load()
    if begins_with_place(text) or register.find(text, short=True) or register.county(text) or register.group(text):
        return False
    return not (person and is_person(text))


@lru_cache(maxsize=1 << 8)  # for the same reason
def begins_with_place(text: str) -> bool:
    """Whether the first word is a county's or a body's of the register, or the first two are a municipality's."""
    register, words = load(), text.split()
    if register.county(words[0]) is not None or register.find(words[0], short=True) is not None:
        return True
    known = register.find(" ".join(words[:2]), short=True)
    return known is not None and known.kind is Kind.MUNICIPALITY


@lru_cache(maxsize=1 << 8)  # one rule after another asks it of the same name
def is_person(text: str) -> bool:
    """Whether words can be a full name; none ends with a part of the country ("Soligt Blekinge")."""
    last = text.rsplit(maxsplit=1)[-1]
    if _PART_OF_COUNTRY.fullmatch(last) or load().county(last) or _ENGLISH.search(text):
        return False
    return any(map(_can_be_somebodys, find_people(text)))


def _can_be_somebodys(found: PersonMention) -> bool:
    """Whether the capitalised words are few, begin as no phrase does, and none of them is as common as "till"."""
    first, *others = (word for word in found.name.split() if word[0].isupper())
    if is_ordinary(first) or is_coinage(first) or len(others) >= _MOST_NAMES:
        return False
    return not any(frequencies().get(word.casefold(), 0.0) > _TOO_COMMON for word in others)
