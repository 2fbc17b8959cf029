"""What of a clause belongs to a name that stands in it: "Habo deltar i Färjan kommer.", "Steget före tar slut."

Swedish has one finite verb in a main clause, and it comes second; a preposition has something behind it. What looks
like a verb right behind a name is the clause's own where there is no other ("Färjan kommer i maj"), and the name's
where there is one. A preposition with a verb or another preposition behind it is the end of the name.
"""

import re

from extract.project.coinage import is_coinage
from extract.project.verb import is_infinitive, is_present, is_supine, tells
from extract.words import frequencies
from ontology.register import load

_BEGINS = re.compile(r"[.:;!?(–]\s|\n|, ")
_JOINS = re.compile(
    r"(?:(?:^|[ ,])(?:och|men|samt|eller|så|hoppas|tror|säger|anser|tycker|menar|vet|sade|sa) |[,(] ?)"
    r"(?:[a-zåäö-]*(?:projektet|satsningen|försöket|insatsen|programmet) )?[\"”“]?$|[ ,](?:för|utan) [\"”“]?$"
)
"""Right before a name with which a clause begins: "Habo betalar och Lyftet startar"."""
_SUBORDINATE = re.compile(
    r"\b(?:som|när|om|där|hur|medan|eftersom|sedan|innan|då|vad|vilke[nt]|vilka|vars|ifall|fast|trots|tills)\b"
    r"(?! att )",
    re.IGNORECASE,
)
_WHILE = re.compile(r"(?:^|[.:!?] |, )(?:[Nn]är|[Dd]å|[Ii]nnan|[Mm]edan|[Ee]ftersom|[Ss]edan|[Oo]m|[Ii]fall) [\"”“]?$")
"""Right before a name whose verb a subordinate clause has next: "När Lyftet avslutas tar Bron vid"."""
_REACH = 20
"""Characters in which such a word stands."""
_HELPER = re.compile(
    r"\b(?:är|var|blir|blev|har|hade|ska|skall|skulle|kan|kunde|får|fick|vill|ville|bör|borde|måste|kommer|väntas|"
    r"beräknas|planeras|föreslås) (?:nu |också |även |inte |vi |man )?(?:(?!namnet)[a-zåäö]{4,}(?:en|et) )?"
    r"(?:(?:under|med) (?:arbets)?namnet )?[\"”“]?$"
)
"""A verb with the doer behind it, and then what it does: "nu har Lyftet startat"."""
_WORD = re.compile(r"(?<!\w)[a-zåäö]+")
_NEXT = re.compile(r" ([a-zåäö]+)\b")
_CLOSING = frozenset({"före", "efter", "mot", "in", "till", "med", "över", "för", "på"})
"""Prepositions with which a name can end: "Steget före", "Räkna med"."""
_ADVERBS = frozenset({"före", "efter"})
"""Those with which nothing else ends than a name."""
_MORE = re.compile(
    r"(?<!\w)(?:\d+|[Ee]n|[Ee]tt|[Tt]vå|[Tt]re|[Ff]yra|[Ff]em|[Ss]ex|[Ss]ju|[Åå]tta|[Nn]io|[Tt]io|[Nn]ågra) [a-zåäö]+ $"
)
"""How many of what, before "till" that says that they are more: "Tre steg till."."""
_ENDS = re.compile(r"[\"”“]?(?: [–—-] |[.,;)]|\s*$)")
_BEHIND = frozenset({"i", "på", "vid", "från", "av", "hos", "under", "inom"})
_AT = re.compile(
    r"vid (?!mötet|sidan|sammanträdet|årsskift|halvårsskift|nyår|jul|påsk|termin|behov|tillfället|starten|slutet)"
    r"(?:(?P<place>[A-ZÅÄÖ][a-zåäö]+)|[a-zåäö]{4,}(?:en|et|an)\b)"
)
_NOT_FINITE = re.compile(r"\w*as?|bli|\w+ts?")
_APPOSED = re.compile(r"[a-zåäö]+(?: [a-zåäö]+)?, (?!och|men|som|där|vilket)[a-zåäö]")
"""The rest of a name that stands between commas."""
_HOW = re.compile(r"(?:på (?:distans|riktigt|allvar|prov)|i (?:praktiken|samverkan|samarbete)|till vardags|med stöd)\b")


def holds_verb(text: str, start: int, at: int) -> bool:
    """Whether the verb at `at` is part of the name that begins at `start`.

    >>> [holds_verb(text, text.index("F"), text.index("k")) for text in ("är med i Färjan kommer.", "I Färjan kommer")]
    [True, False]
    """
    verb = _WORD.match(text, at)
    if verb is None:
        return False
    if (following := _NEXT.match(text, verb.end())) and is_infinitive(following[1]):
        following = _NEXT.match(text, following.end())
    if text.startswith(", ", start - 2) and _APPOSED.match(text, at):
        return True
    if _WHILE.search(text, max(0, start - _REACH), start):
        return False
    helped = following is not None and following.start() > verb.end()
    if following and (is_finite(following[1]) or (helped and tells(following[1]))):
        return True
    return not is_supine(verb[0]) and _has_verb(text, start)


def _has_verb(text: str, start: int) -> bool:
    """Whether the main clause that goes on to `start` has its verb there, and no other clause has begun since."""
    begins = [found.end() for found in _BEGINS.finditer(text, 0, start)]
    clause = text[begins[-1] if begins else 0 : start]
    if _JOINS.search(clause) or _HELPER.search(clause) or _SUBORDINATE.search(clause):
        return False
    main, that, told = clause.rpartition(" att ")
    words = _WORD.findall(told)
    return any(tells(word) or is_present(word) or (that and main and is_infinitive(word)) for word in words)


def is_finite(word: str) -> bool:
    """Whether a word is a verb in the present or the past, and can be nothing else."""
    return word == "ska" or (tells(word) and not _NOT_FINITE.fullmatch(word)) or is_present(word)


def is_done(text: str, start: int, word: str) -> bool:
    """Whether a word behind a name is what the name's has done: "nu har Lyftet hjälpt tolv", "har Lyftet börjat"."""
    stem = word.removesuffix("t")
    known = frequencies()
    forms = (stem, stem + "r", stem + "de") if stem.endswith("a") else (stem + "er", stem + "a")
    return stem != word and all(form in known for form in forms) and _HELPER.search(text, 0, start) is not None


def ends_with(text: str, at: int) -> bool:
    """Whether the name before it ends with the preposition at `at`, which has nothing behind it."""
    word = _WORD.match(text, at)
    if word is None or word[0] not in _CLOSING:
        return False
    following = _NEXT.match(text, word.end())
    alone = word[0] in _ADVERBS or (word[0] == "till" and _MORE.search(text, max(0, at - _REACH), at))
    if alone and _ENDS.match(text, word.end()):
        return True
    return following is not None and (following[1] in _BEHIND or is_finite(following[1]))


def is_placed(text: str, start: int, at: int) -> bool:
    """Whether a name that is none by its words so far says at `at` where: "Möten vid stranden"."""
    found = _AT.match(text, at)
    if found is None or (found["place"] and load().find(found["place"], short=True)):
        return False
    first, _, last = text[start : at - 1].rpartition(" ")
    return is_finite(last) if first else is_indefinite(last)


def is_how(text: str, start: int, at: int) -> bool:
    """Whether a name that is none by its one word so far says at `at` how: "Språk på distans"."""
    return _HOW.match(text, at) is not None and is_indefinite(text[start : at - 1])


def is_indefinite(word: str) -> bool:
    """Whether a word is no name, as far as its form tells: no capital in it, and not the definite form."""
    lower = word.casefold()
    definite = lower.endswith(("en", "et", "an", "na", "ln", "rn")) and not _is_plural(lower)
    return word[1:].islower() and word.isalpha() and not definite and not is_coinage(word)


def _is_plural(word: str) -> bool:
    """Whether a word in -en is a neuter's plural: "möten"."""
    return word.endswith("en") and word[:-1] + "t" in frequencies()
