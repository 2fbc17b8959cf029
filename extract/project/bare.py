"""Bare phrases that are names: "Grön väg drivs av Habo", where no article says which way is meant.

Swedish sets an article before what can be counted ("en grön väg", "den gröna vägen"). An adjective and a noun that
stand without one at the beginning of a sentence, as what somebody runs, owns or pays for, are a name, but where the
noun means what has no number ("fortsatt dialog"), a body or a place that every municipality has ("öppen förskola").
"""

import re

from extract.words import frequencies

_PHRASE = re.compile(r"(?P<adjective>[A-ZÅÄÖ][a-zåäö]{2,}) (?P<noun>[a-zåäö]{2,})")
_OWNED = re.compile(r"(?P<owner>[A-ZÅÄÖ][a-zåäö]{2,}(?:en|et|an|na|ga))s (?P<noun>[a-zåäö]{3,})")
_ANY_OWNER = re.compile(
    r"(?:Kommun|Region|Nämnd|Styrels|Utskott|Förvaltning|Råd|Förbund|Länet|Länen|Projekt|Satsning|Grupp|Året|Dagen|"
    r"Möte|Vecka|Månad|Vår|Höst|Myndighet|Verk|Bolag|Företag|Förening|Part|Medlem|Stat|Regering|Riksdag|Personal|"
    r"Patient|Invånar|Skolan|Barnet|\w+(?:nämnden|styrelsen|rådet|gruppen|skolan|verket|bolaget))"
)
"""What owns ordinary things."""
_DEFINITE_PHRASE = re.compile(r"(?P<adjective>[A-ZÅÄÖ][a-zåäö]{2,}a) (?P<noun>[a-zåäö]{3,}(?:en|an|et))")
_LED = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]{2,}(?:en|et|t) (?:in|ut|hem|hemma|upp|fram|vidare|framåt|tillbaka|före|kvar|ihop|tillsammans)"
)
"""A path or a way of going, and where to: "Stigen ut", "Tryggt hem"."""
_ANY_DEFINITE = re.compile(
    r"(?:Svensk|Röda|Norra|Södra|Västra|Östra|Övre|Nedre|Gamla|Nya|Hela|Stora|Samma|Sista|Första|Själva|Enda|Egna|"
    r"Båda|Bägge|Alla|Samtliga|Andra|Dessa|Flera|Många|Inga|Några|Övriga|Aktuella|Berörda)"
)
_COMMON_FIRST = re.compile(
    r"(?:Ny|Nytt|Gemensam|Särskil[dt]|Lokal|Regional|Kommunal|Statlig|Nationell|Extern|Intern|Ekonomisk|Fortsa|Muntlig|"
    r"Skriftlig|Årlig|Ytterligare|Annan|Annat|Sådan|Stor|Hel|Halv|Någo|Inge|Först|Sist|Egen|Eget|Viss|Samma|Övrig|"
    r"Återstående|Aktuell|Planera|Pågående|Kommande|Föreslag|Separat|Privat|Enskil|Offentlig|Samla|Utöka|Fördjupa|"
    r"Uppdatera|Tidigare|Senare|Direkt|Löpande|Nuvarande|Befintlig|Mindre|Större|Civil|\w+(?:isk|ell|iv|al)t? )"
)
"""Adjectives that say which one of many is meant or of what field, not what it is like."""
_ORDINARY_NOUN = re.compile(
    r".*(?:ing|ning|tion|het|skap|else|ande|ende|ism|itet|grupp|råd|nämnd|styrelse|utskott|förening|bolag|förbund|"
    r"kommun|region|myndighet|organisation|part|verksamhet|skola|boende|bibliotek|museum|trafik|vård|omsorg|omgång|"
    r"erfarenhet|resultat|lärdom|upphandling|initiativ|nätverk|kampanj|"
    r"hälsa|arbete|samarbete|samverkan|dialog|möte|träff|dag|vecka|månad|(?<!sp)år|konferens|seminarium|kurs|projekt|"
    r"program|satsning|insats|försök|pilot|etapp|fas|del|modell|metod|system|plattform|tjänst|lösning|plan|analys|"
    r"studie|rapport|ansökan|avtal|finansiär|leverantör|konsult|entreprenör|aktör|huvudman|ägare|ledare|chef|personal|"
    r"medel|bidrag|stöd|beslut|svar|synpunkter|förslag|yrkande|bästa|rätt|behov|situation|antal|slut|start|kostnad|"
    r"ekonomi|budget|tid|roll|fråga|punkt|ärende|text|lista|lag|process|larm|drift)"
)
_ABSTRACT = re.compile(
    r".*(?:lighet|samhet|frågor|frågan|framtid|anteckningar|förvärv|ekonomi|budget|statistik|försörjning|avstämning|"
    r"planering|information|uppföljning|redovisning|bemanning|ärenden|läge|lägesbild|nämnd)"
)
"""What an item can be on, and no undertaking is called."""
_DEFINITE = ("en", "n", "et", "t")
_ENDINGS = (*_DEFINITE, "na", "arna", "erna", "orna", "s")
_INFLECTED = (("", "a"), ("t", "a"), ("d", "de"), ("en", "na"), ("et", "na"), ("el", "la"), ("er", "ra"))
"""Endings of an adjective with no article, and with one."""


def is_abstract(name: str) -> bool:
    """Whether its last word is of what has no number and begins nowhere, as titles say of what an item is.

    >>> [name for name in ("Tillgänglighet", "Skolans framtid", "Glädjeskutt") if is_abstract(name)]
    ['Tillgänglighet', 'Skolans framtid']
    """
    return _ABSTRACT.fullmatch(name.casefold().rsplit(maxsplit=1)[-1]) is not None


def is_ordinary_noun(word: str) -> bool:
    """Whether a word, in whatever form, means what every undertaking has, or is: "etappen", "kursomgången".

    >>> [word for word in ("Kursomgången", "Insatserna", "Skogslyftet") if is_ordinary_noun(word)]
    ['Kursomgången', 'Insatserna']
    """
    stems = (word.casefold().removesuffix(end) for end in ("", *_ENDINGS))
    return any(_ORDINARY_NOUN.fullmatch(stem) for stem in stems)


def is_bare(name: str) -> bool:
    """Whether a name is an adjective and a noun with no article, neither of which means something ordinary.

    >>> [name for name in ("Varm famn", "Den varma famnen", "Fortsatt dialog", "Bo Lo") if is_bare(name)]
    ['Varm famn']
    """
    found = _PHRASE.fullmatch(name)
    if not found or _COMMON_FIRST.match(name) or _ORDINARY_NOUN.fullmatch(found["noun"]):
        return False
    return _is_adjective(found["adjective"].casefold()) and _is_singular(found["noun"])


def is_fanciful(name: str) -> bool:
    """Whether two words are a name inside prose, though a title that says what an item is about can have them too: what
    children, the sea or the future own, or a definite noun without "den" before its adjective.

    >>> [name for name in ("Havets röst", "Kommunens röst", "Gröna tråden", "Den gröna") if is_fanciful(name)]
    ['Havets röst', 'Gröna tråden']
    """
    if (owned := _OWNED.fullmatch(name)) and not _ANY_OWNER.match(name):
        return owned["owner"].casefold() in frequencies() and not _ORDINARY_NOUN.fullmatch(owned["noun"])
    if _LED.fullmatch(name):
        return True
    definite = _DEFINITE_PHRASE.fullmatch(name)
    return (
        definite is not None and not _ANY_DEFINITE.match(name) and _is_adjective(definite["adjective"].casefold()[:-1])
    )


def _is_adjective(word: str) -> bool:
    known = frequencies()
    return word in known and any(
        word.removesuffix(end) + inflected in known for end, inflected in _INFLECTED if word.endswith(end)
    )


def _is_singular(word: str) -> bool:
    """Whether it, or in a compound its last part, has a form with the article behind it."""
    known = frequencies()
    parts = [word[at:] for at in range(max(1, len(word) - 3)) if word[at:] in known]
    return any(part + end in known for part in parts for end in _DEFINITE)
