"""Names of people and titles of office, as Swedish minutes write them.

There is no list of names: a name is two to five capitalised words that are not an organisation, a place or the
first word of a sentence.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ontology.register import load

_EXTENDED = list(map(chr, range(0x100, 0x180)))  # of Polish, Turkish, Czech and their neighbours
_CAPITAL = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, _EXTENDED))
_SMALL = "a-zß-öø-ÿ" + "".join(filter(str.islower, _EXTENDED))
_WORD = rf"[{_CAPITAL}](?:[{_SMALL}]|['’][{_CAPITAL}])[\w'’]*(?:-[\w'’]+)*"
_INITIAL = rf"[{_CAPITAL}](?:-[{_CAPITAL}])?\b\.?"
_SHOUTED = rf"[{_CAPITAL}]{{2,}}(?:-[{_CAPITAL}]{{2,}})?"
PARTICLE = r"(?:von|van|af|av|de|da|dos|del|der|den|di|el|al|ibn|la|le)"
NAME = rf"(?:(?:{_INITIAL} )?{_WORD}(?: (?:{PARTICLE} ){{0,2}}(?:{_WORD}|{_INITIAL})){{1,4}}|{_INITIAL} {_WORD})"
"""A full name: at least two capitalised words, initials and particles among them."""
_NAME = re.compile(rf"(?<![\w#.-])(?<!\w@)(?<![^a-zåäöé]/)(?:{NAME})(?![\w-])")
_SHOUTED_NAME = re.compile(rf"{_SHOUTED}(?: {_SHOUTED}){{1,3}}")
FIRST_NAME = re.compile(rf"(?<![\w#/.-])(?<!\w@){_WORD}(?![\w-])")

_TITLE_ENDS = (
    "chef|ledare|direktör|sekreterare|strateg|utredare|samordnare|handläggare|utvecklare|ordförande|råd|ledamot|"
    "controller|ingenjör|rektor|jurist|arkitekt|planerare|konsult|konsulent|koordinator|assistent|lärare|forskare|"
    "professor|specialist|ekonom|inspektör|kurator|revisor|rådgivare|kommunikatör|registrator|administratör|sakkunnig|"
    "expert|föreståndare|representant|ombud|talesperson|ersättare|justerare|adjungerad|praktikant|vd|pedagog|psykolog|"
    "läkare|sköterska|docent|doktorand|lektor|adjunkt|analytiker|statistiker|tekniker|v[äa]gledare|ansvarige?|"
    "intendent|bibliotekarie|arkivarie|antikvarie|notarie|kommissarie|polis|student|studerande|mentor|lots|coach|"
    "moderator|värd|kanslist|kamrer|kassör|redaktör|producent|terapeut|logoped|dietist|hygienist|biolog|ekolog|geolog|"
    "arkeolog|mästare|mätare|utbildare|tjänsteman|tjänsteperson|hövding|tolk|protokollförare|antecknare|tandläkare|"
    "veterinär|präst|kyrkoherde"
)
TITLE = rf"(?i:[\w:/-]*(?:{_TITLE_ENDS})(?:n|en|et)?\b|biträdande\b|(?:tf|vik|bitr|ordf)\b\.?|(?-i:MA[SR]|SAS)\b)"
"""A title of office, one word."""
_TITLE = re.compile(TITLE)
_ADJECTIVE = "Regional|Kommunal|Administrativ|Teknisk|Social|Strategisk|Verkställande|Biträdande|Tillförordnad|Vice"
_ORDINAL = "[12](?::[ae])?|Först[ea]|Andr[ea]"
_HALF = r"\w{2,}-"  # of "mark- och planchef"
_TITLES = re.compile(
    rf"(?:(?:(?:{_ORDINAL})\s+vice\s+|(?:{_ADJECTIVE})\s+|{_HALF}\s+och\s+)?{TITLE}\s+)+", re.IGNORECASE
)
_FIRST_OF_TITLES = re.compile(rf"{_ORDINAL}|{_ADJECTIVE}|{_HALF}|{TITLE}", re.IGNORECASE)
# What opens a sentence or a line, and never a name.
_NEVER_FIRST = re.compile(
    r"(?:Region|Kommun|Länsstyrelse|Protokoll|Närvarande|Frånvarande|Beslutande|Ledamöter|Ledamot|"
    r"Ersättare|Övriga|Plats|Tid|"
    r"Datum|Se|Läs|Då|När|Där|Här|Det|Den|De|Detta|Denna|Dessa|En|Ett|I|På|Av|Till|Från|"
    r"För|Med|Om|Vid|Under|Efter|Innan|"
    r"Både|Såväl|Medan|Eftersom|Liksom|Varken|Bara|Endast|Jämte|Inför|Enligt|Utöver|Förutom|Utom|Även|Också|Samt|Och|"
    r"Eller|Men|Att|Som|Sedan|Därefter|Därmed|Just|Nu|Idag|Igår|Tack|Välkommen|Föredras|Presenteras|Redovisas|"
    r"Föredragande|Information|Presentation|Rapport|Projekt|Projektet|Punkt|"
    r"Ärende|Beslut|Förslag|Fråga|Svar|Nästa|Mötet|Möte|Nya|Ny|Nytt|Alla|Samtliga|Ordinarie|Vice|Ombud|Styrelse|"
    r"Styrelsen|Nämnd|Nämnden|Rådet|Utskottet|Gruppen|Sveriges|Svenska|Europeiska|Bilaga|Kopia|Sida|Sid|Dnr|Justering|"
    r"Justerare|Ja|Nej|Månd|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|(?:Mån|Tis|Ons|Tors|Fre|Lör|Sön)dagen|"
    r"Januari|Februari|Mars|April|Juni|Juli|Augusti|September|Oktober|November|December|"
    r"Via|Teams|Zoom|Skype|Microsoft|Digitalt|Fysiskt|Deltar|Deltog|Deltagare|Frånvaro|Närvaro|"
    r"Gäst|Gäster|Inbjudna|Lokal|Sal|"
    r"Konferens|Konferensrum|Konferenslokal|Sammanträdesrum|Storgatan|Rådhuset|Kommunhuset|Stadshuset|"
    r"Ajournering|Kl|Paragraf|"
    r"Paragrafer|Underskrift|Underskrifter|Utses|Anslag|Bevis|Organ|Kallelse|Dagordning|Yrkande|"
    r"Yrkanden|Reservation|Jäv|"
    r"Votering|Bakgrund|Sammanfattning|Beslutsunderlag|Uppdrag|Arbetet|Arbete|Ansökan|Studien|"
    r"Hur|Vad|Vilka|Vem|Varför|Ersätter|Ersatte|Tjänstgör|Tjänstgjorde)"
)
_NEVER_IN = re.compile(
    r"(?i:[\w-]*(?:(?:nämnden|styrelsen|fullmäktige|utskottet|förbundet|nätverket|beredningen|gruppen|rådet)s?|"
    r"nämnd|nätverk|[\w-]*grupp|[\w-]*samverkan|förening(?:en|ar)?|klubb(?:en)?|stiftelsen|sällskapet|kooperativet|byalag(?:et)?|centrum|center|"
    r"museum|museet|kontoret|förvaltning(?:en)?|verksamhet(?:en)?|verket|myndigheten|team(?:et|en)?|enhet(?:en)?|"
    r"avdelning(?:en)?|hälsan|vården|tjänsten|centralen|mottagningen|kansliet|kommittén|regionen|panelen|utveckling|"
    r"bolaget|biblioteket|gymnasiet|skolan|banken)|kommun(?:er|erna|en)?s?|[\w-]+kommuner(?:na)?s?|län|läns|universitet|"
    r"högskola|förbund|nämnd|nämnden|"
    r"landsting(?:et)?|råd|bolag|aktiebolag|ab|styrelse|utskott|region|regionen|sverige|länstrafik|science|park|myndighet|"
    r"skola|gymnasium|kansli|hamn|energi|bostäder|teater|stad|gatan|vägen|"
    r"väg|torg|plan|hus|huset|sal|salen|zoom|teams|skype|vuxenutbildning|samhälle)"
)
_OF_WHAT = re.compile(
    r"(?<!ersättare )(?<!suppleant )för (?!ordinarie )(?:[a-zåäö][\w-]* (?:och )?){1,3}(?=[A-ZÅÄÖ])|"
    r"(?!(?i:region|kommun|från|vid|på|för|av|i|åt|till|och|samt|ersätt\w*|tj\w*)\b)"
    r"\w+ (?:(?:och|för) \w+ )?(?=[A-ZÅÄÖ])"
)
_NEVER_LAST = re.compile(r"\w*(?:paragrafer|ärende|beslut|protokoll|information)(?:et|en|n)?", re.IGNORECASE)
_OFFICE = re.compile(r"\w*(?:chef|ledare|direktör|sekreterare|samordnare|ordförande|rektor)", re.IGNORECASE)
_OCCUPATION = re.compile(r"[A-ZÅÄÖ][a-zåäö]{3,}(?:are|iker|ist|ör|log|graf|nom)n?")  # "Upphandlare Maj Ek"
_PLURAL = re.compile(r"\w{3,}(?:arna|erna)", re.IGNORECASE)
_INNER_CAPITAL = re.compile(rf" [{_CAPITAL}]")
_BEFORE_TITLE = re.compile(_ADJECTIVE)
_RUN_ON = re.compile(rf"[ \t]+{_WORD}")
"""What follows the longest name only where several names run on one behind another, and none can be told apart."""
_MOST = 5
"""Words of a name, at most."""
_PLACE_AFTER = re.compile(r"[ \t]+(?:kommuns?|läns?|universitets?|högskola|stads?|kommuner)\b")


_LONG_FOR_NAME = 4
"""Letters of a municipality's name that may be somebody's ("Ale", "Nora"), at most."""
_BY_WHOM = 3
"""Words of a name with "av" in it, at most."""


class PersonMention(NamedTuple):
    """A name at `start` to `end` of a text."""

    name: str
    start: int
    end: int


def may_name(text: str) -> bool:
    """Whether a text holds what every full name does: a capital behind a blank."""
    return _INNER_CAPITAL.search(text) is not None


@lru_cache(maxsize=1 << 12)
def find_people(text: str) -> tuple[PersonMention, ...]:
    """The full names in running text, in order; titles before them are not part of the name."""
    if not may_name(text):  # as most sentences do not
        return ()
    matches = (match for match in _NAME.finditer(text) if not _PLACE_AFTER.match(text, match.end()))
    return tuple(mention for match in matches if (mention := _trimmed(match)))


@lru_cache(maxsize=1 << 12)
def leading_name(text: str) -> PersonMention | None:
    """The name with which an entry of a list begins, after a title or not, in capitals as well."""
    if not may_name(text):
        return None
    titles = _TITLES.match(text) if _begins_titles(text.split(maxsplit=1)[0]) else None
    match = _NAME.match(text, titles.end() if titles else 0)
    if match is None:
        match = _SHOUTED_NAME.match(text) if len(text) < 60 else None
    elif _PLACE_AFTER.match(text, match.end()):  # "Maj Ek Eda kommun"
        begin, _, _ = match[0].rpartition(" ")
        return leading_name(text[: match.start() + len(begin)]) if " " in begin else None
    if titles and (match is None or not _trimmed(match)) and (of := _OF_WHAT.match(text, titles.end())):
        match = _NAME.match(text, of.end())  # "Enhetschef hemvård Bo Ek"
    return _trimmed(match) if match else None


def _trimmed(match: re.Match[str]) -> PersonMention | None:
    """The name without titles and opening words, or None where it is no person's."""
    begin, string = match.start(), match.string
    if _RUN_ON.match(string, match.end()) and match[0].count(" ") == _MOST - 1:
        return None
    found = _of_person(match[0], titled=string.startswith(" ", match.end()) and _goes_on_with_title(match))
    return (
        PersonMention(string[begin + found[0] : begin + found[1]], begin + found[0], begin + found[1])
        if found
        else None
    )


@lru_cache(maxsize=1 << 12)  # a document names the same few people again and again
def _of_person(name: str, *, titled: bool) -> tuple[int, int] | None:
    """Where in what is built like a name, perhaps with a title behind it, a person's begins and ends."""
    words = name.split(" ")
    start, end = 0, len(name)
    if len(words) > _BY_WHOM and words[1] == "av":  # "Leds av Maj Ek"
        start += len(words.pop(0)) + 1
    while words and (words[0] == "av" or _is_before_name(words[0], more=len(words) > 2)):
        start += len(words.pop(0)) + 1
    while len(words) > 2 and (
        is_title(words[-1]) or _NEVER_LAST.fullmatch(words[-1]) or (titled and _BEFORE_TITLE.fullmatch(words[-1]))
    ):
        end -= len(words.pop()) + 1
    if len(words) < 2 or _NEVER_LAST.fullmatch(words[-1]) or any(map(_is_never_in, words)):
        return None
    if len(words) == 2 and (
        _OFFICE.fullmatch(words[1]) or _is_municipality(words[0])
    ):  # "Blivande Rektor", "Skövde Marknad"
        return None
    if words[-1].endswith(".") and len(words[-1]) > 2:
        end -= 1
    return None if _is_place(" ".join(words)) else (start, end)


def _is_place(name: str) -> bool:
    """Whether it is a municipality's name or begins with a county's: "Östra Göinge", "Skåne Nordost"."""
    known = load()
    return known.find(name, short=True) is not None or known.county(name.split(" ", 1)[0]) is not None


@lru_cache(maxsize=1 << 14)
def _is_municipality(word: str) -> bool:
    """Whether a word is a municipality's name, and too long to be a first name as well."""
    return len(word) > _LONG_FOR_NAME and load().find(word, short=True) is not None


def _goes_on_with_title(name: re.Match[str]) -> bool:
    """Whether a title stands right behind what looks like a name: "Maj Ek Regional utvecklare"."""
    return is_title(name.string[name.end() :].split(",", 1)[0].strip())


# The same words come again and again: most of all those of the names of the few who meet.
@lru_cache(maxsize=1 << 14)
def _begins_titles(word: str) -> bool:
    """Whether titles, or an adjective and a title, can begin with this word."""
    return _FIRST_OF_TITLES.fullmatch(word) is not None


@lru_cache(maxsize=1 << 14)
def _is_never_in(word: str) -> bool:
    return _NEVER_IN.fullmatch(word.rstrip(".")) is not None


@lru_cache(maxsize=1 << 14)
def _is_before_name(word: str, *, more: bool) -> bool:
    """Whether a word that stands first is none of the name's: an opening word, a title, or the title of several."""
    opens = _NEVER_FIRST.fullmatch(word.capitalize() if word.isupper() else word)
    return opens is not None or (precedes_name(word) if more else is_title(word))


def precedes_name(text: str) -> bool:
    """Whether a text is a title of office, an occupation, or that of several people: "Ersättarna Maj Ek och Bo Lo"."""
    word = text.strip()
    return is_title(text) or _PLURAL.fullmatch(word) is not None or _OCCUPATION.fullmatch(word) is not None


def is_title(text: str) -> bool:
    """Whether a word or a short phrase is a title of office ("utredare", "tf. förvaltningschef")."""
    words = text.strip(" .,").split(" ")
    return _is_title(words[-1]) or _is_title(words[0])


@lru_cache(maxsize=1 << 14)
def _is_title(word: str) -> bool:
    return _TITLE.fullmatch(word) is not None
