"""Bare phrases that are names: "Grön väg drivs av Habo", where no article says which way is meant.

Swedish sets an article before what can be counted ("en grön väg", "den gröna vägen"). An adjective and a noun that
stand without one at the beginning of a sentence, as what somebody runs, owns or pays for, are a name, but where the
noun means what has no number ("fortsatt dialog"), a body or a place that every municipality has ("öppen förskola").
"""

import re

from extract.words import frequencies

_PHRASE = re.compile(r"(?P<adjective>[A-ZÅÄÖ][a-zåäö]{2,}) (?P<noun>[a-zåäö]{2,})")
_COMMON_FIRST = re.compile(
    r"(?:Ny|Nytt|Gemensam|Särskil[dt]|Lokal|Regional|Kommunal|Statlig|Nationell|Extern|Intern|Ekonomisk|Fortsa|Muntlig|"
    r"Skriftlig|Årlig|Ytterligare|Annan|Annat|Sådan|Stor|Hel|Halv|Någo|Inge|Först|Sist|Egen|Eget|Viss|Samma|Övrig|"
    r"Återstående|Aktuell|Planera|Pågående|Kommande|Föreslag|Separat|Privat|Enskil|Offentlig|Samla|Utöka|Fördjupa|"
    r"Uppdatera|Tidigare|Senare|Direkt|Löpande|Nuvarande|Befintlig|Mindre|Större|Civil|\w+(?:isk|ell|iv|al)t? )"
)
"""Adjectives that say which one of many is meant or of what field, not what it is like."""
_ORDINARY_NOUN = re.compile(
    r".*(?:ing|ning|tion|het|skap|else|ande|ende|ism|itet|grupp|råd|nämnd|styrelse|utskott|förening|bolag|förbund|"
    r"kommun|region|myndighet|organisation|part|verksamhet|skola|boende|bibliotek|museum|trafik|vård|omsorg|"
    r"hälsa|arbete|samarbete|samverkan|dialog|möte|träff|dag|vecka|månad|år|konferens|seminarium|kurs|projekt|program|"
    r"satsning|insats|försök|pilot|etapp|fas|del|modell|metod|system|plattform|tjänst|lösning|plan|analys|studie|"
    r"rapport|ansökan|avtal|finansiär|leverantör|konsult|entreprenör|aktör|huvudman|ägare|ledare|chef|personal|"
    r"medel|bidrag|stöd|kostnad|ekonomi|budget|tid|roll|fråga|punkt|ärende|text|lista|lag|process|larm|drift)"
)
_DEFINITE = ("en", "n", "et", "t")
_INFLECTED = (("", "a"), ("t", "a"), ("d", "de"), ("en", "na"), ("et", "na"), ("el", "la"), ("er", "ra"))
"""Endings of an adjective with no article, and with one."""


def is_bare(name: str) -> bool:
    """Whether a name is an adjective and a noun with no article, neither of which means something ordinary.

    >>> [name for name in ("Varm famn", "Den varma famnen", "Fortsatt dialog", "Bo Lo") if is_bare(name)]
    ['Varm famn']
    """
    found = _PHRASE.fullmatch(name)
    if not found or _COMMON_FIRST.match(name) or _ORDINARY_NOUN.fullmatch(found["noun"]):
        return False
    return _is_adjective(found["adjective"].casefold()) and _is_singular(found["noun"])


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
