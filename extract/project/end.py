"""Where the name of a project ends in running text.

Swedish writes "projektet Hållbar besöksnäring i fjällen startar i mars": only the first word has a capital letter, so
a name goes on until a verb, a mark or a turn of phrase that no name holds.
"""

import re
from functools import lru_cache

from extract.project.clause import ends_with, holds_verb, is_done, is_how, is_placed
from extract.project.verb import is_infinitive, is_present, tells
from extract.words import frequencies
from ontology.register import load

_NOUNS_TOO = frozenset({"rör", "får", "kör", "håll", "slår", "lån", "led", "bär"})
"""Verbs that are nouns as well: "Gröna rör"."""
_WORDS = """
som att om där när då vars vilket vilken vilka men eller samt ett en den det de dess dessa denna detta hur vad man vi ni
jag hon han inte ej nu även också redan fortfarande efter före innan sedan enligt genom hos inom under mellan
tillsammans via vid ur kring mot-att bland ca cirka tom from kl idag ifall både såväl dels därför alltså respektive
per ännu snart klar klart färdig färdigt igång just kort exempelvis
ihop oavsett utifrån angående gällande avseende avslutat vilkas tills
dåligt trögt utmärkt
läsåret läsåren avtalstiden projekttiden mandatperioden programperioden
"""
_WELL, _SHORT = frozenset({"bra", "väl", "fint"}), 5
"""What a short verb goes on with where the two are a name: "Må väl"."""
_TURNS = frozenset(_WORDS.split())
"""What a name ends before."""
_LINKS = frozenset({"i", "på", "för", "mot", "av", "till", "med", "och", "utan", "från", "över", "&"})
_NOT_AFTER_LINK = re.compile(
    r"egen\b|nuläget\b|att\b|ett\b|en\b|den\b|det\b|de\b|nästa\b|dagens\b|mötet\b|grund\b|gång\b|form\b|syfte\b|"
    r"samband\b|samverkan\b|samarbete\b|enlighet\b|dag\b|höst|vår\b|våras|somras|vintras|start\b|stöd\b|hjälp\b|"
    r"hela\b|länet\b|kommunen\b|"
    r"regionen\b|kommunerna\b|"
    r"januari|februari|mars\b|april|maj\b|juni|juli|augusti|september|oktober|november|december|årsskiftet|sista\b|"
    r"perioden\b|villkor\b|sikt\b|allvar\b|prov\b|distans\b|stafettpinnen\b|"
    r"(?<=med )(?:personal|arbetstid|pengar|lokaler|kunskap|resurser|material|utrustning|två|tre|fyra|fem|sex)\b|"
    r"början\b|praktiken\b|princip\b|synnerhet\b|huvudsak\b|förmån\b|stället\b|"
    r"sommaren\b|vintern\b|jul\b|påsk|medel\b|finansiering|följd\b|kommuner\b|länets\b|projekt|slut|\d"
)
_INVERTED = re.compile(
    r"[a-zåäö]{3,}(?:r|de|te) (?:vi|man|hon|han|nämnden|styrelsen|rådet|utskottet|förvaltningen|gruppen|ordföranden|"
    r"(?:kommun|region)(?:en|erna|styrelsen))\b"
)
"""A verb, and who does it, behind what stands in front of both: "I fråga om X hänvisar nämnden till"."""
_OPEN = frozenset({"gäller", "kommer", "kan", "vill", "får", "har"})
"""Verbs that want an object, so that nothing but a name ends with one: "Barnen gäller"."""
_MARK = re.compile(r"[:,.;)\"”]|$")
_UNTIL = ("till och med ", "fram till ", "ända till ", "fram tills ", "så länge ")
_TOKEN = re.compile(r"\d+\.\d+|&(?= )|[\w#&+/:’'-]*\w[+!]?")
AMOUNT = re.compile(
    r"[\d ,.]+(?:miljon|kronor|kr\b|mkr|mnkr|tkr|procent|%|år\b|månad|dag|kommun|deltagar|person|elev|\)|$|[-–/])"
)
"""A number with what it counts, which is no part of a name."""
_SUM = re.compile(r"[\d ,.]+(?:miljon|kronor|kr\b|mkr|mnkr|tkr|procent|%)")
_YEARS = re.compile(r"(?:19|20)\d\d ?[–-] ?(?:19|20)?\d\d\b")
_YEAR = re.compile(r"(?:19|20)\d\d\b(?!-)")
_CAME = re.compile(
    r"\b(?:(?:gick|gått|kom|kommit) (?:med|in) i|ansl(?:öt|utit) sig till|lämna(?:de|t)|starta(?:de|t)|inledde|"
    r"avsluta(?:de|t)|hoppade av|(?:drog|dragit) sig ur|tog vid efter) [\"”“]?$"
)
"""Before a name that somebody came to or left, which happened in the year behind it: "lämnade Lyktan 2021"."""
_REACH = 25
_CALLED_ON = re.compile(r"(?:och [a-zåäö]|(?!och )\w+ \w)")
"""What a name that bids goes on with after its first word: "Läsa och lära", "Räkna med Habo"."""
_MOST_WORDS = 12


@lru_cache(maxsize=1 << 8)  # one rule after another asks it of the same place
def name_end(text: str, start: int, *, capitals_end: bool = False) -> int:
    """Where the name that begins at `start` ends.

    With `capitals_end`, "och" followed by a capital letter begins another name, as after the plural "projekten".
    """
    end, at, words = start, start, 0
    while words < _MOST_WORDS and (token := _TOKEN.match(text, at)):
        if words and token[0] in _OPEN and _MARK.match(text, token.end()):
            return token.end()
        if words and _stops(text, start, token, first=words == 1):
            break
        goes_on = words == 1 and is_how(text, start, at)
        if words and not goes_on and token[0].casefold() in _LINKS and not ends_with(text, at):
            called_on = words == 1 and is_infinitive(text[start:end]) and _CALLED_ON.match(text, at)
            if not called_on and not _goes_on(text, token.end(), token[0].casefold(), capitals_end):
                break
        else:
            end = token.end()
        words += 1
        if not text.startswith(" ", token.end()):
            break
        at = token.end() + 1
    return end


def goes_in(word: str) -> bool:
    """Whether a word in small letters can be a name's last."""
    return word not in _LINKS and _begins(word)


def _stops(text: str, start: int, token: re.Match[str], *, first: bool) -> bool:
    """Whether a word behind the `first` of a name, or behind more of them, is none of its words."""
    word, at = token[0], token.start()
    if text.startswith(_UNTIL, at) or (word[-1] in "re" and _INVERTED.match(text, at)):
        return True
    if not word[0].islower():
        then = _YEAR.match(text, at) is not None and _CAME.search(text, max(0, start - _REACH), start) is not None
        return word[0].isdigit() and (then or _counts(text, at))
    before = text[start : at - 1].rpartition(" ")[2]
    well = word in _WELL and len(before) < _SHORT
    if first and (well or text.startswith(", som ", token.end()) or (word in _NOUNS_TOO and _is_plural(before))):
        return False
    if word in _TURNS:
        return not (ends_with(text, at) or is_placed(text, start, at))
    if is_done(text, start, word):
        return True
    counted = first and before.isdigit()
    is_verb = tells(word) or (is_present(word) and not (counted or _is_plural(before)))
    return is_verb and not holds_verb(text, start, at)


def _is_plural(word: str) -> bool:
    """Whether a word is an adjective in -a."""
    return word.endswith("a") and word[:-1].casefold() in frequencies()


def _counts(text: str, at: int) -> bool:
    """Whether a sum stands there ("400 000 kronor"), or from when to when; a year or "2.0" can end a name."""
    return _SUM.match(text, at, at + 30) is not None or _YEARS.match(text, at) is not None


def _goes_on(text: str, at: int, link: str, capitals_end: bool) -> bool:
    """Whether a name can go on after the preposition or conjunction that ends at `at`."""
    following = _TOKEN.match(text, at + 1) if text.startswith(" ", at) else None
    if following is None or _NOT_AFTER_LINK.match(text, at + 1) or not _begins(following[0].casefold()):
        return False
    capital = following[0][0].isupper() or following[0][0] == "#"
    if link in ("och", "&"):
        return not capital if capitals_end else not capital or link == "&"
    if capital and link == "i":
        return not _is_known_place(following[0])
    return not (capital and link in ("med", "från", "till", "av", "på", "för"))


def _begins(word: str) -> bool:
    """Whether what a preposition governs can begin with a word."""
    return not (word in _TURNS or tells(word))


def _is_known_place(word: str) -> bool:
    """Whether the register has a municipality, a region or a county of this name; "i Bergslagen" goes on a name."""
    register = load()
    return bool(
        register.find(word, short=True)
        or register.county(word)
        or word.startswith(("Region", "Sverige", "Länsstyrelsen"))
    )
