"""Words that two or three Swedish words become when å, ä and ö are lost, and what tells them apart.

"har" is har or här, "ar" is är or år. Both are common, so that frequency alone would be wrong too often; the words
beside them decide. All words are written as they stand in a damaged text, without their marks.
"""

import re
from typing import NamedTuple


class _Rule(NamedTuple):
    """`word` is meant where the word before, or the one after, matches."""

    word: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None


def _rule(word: str, before: str = "", after: str = "") -> _Rule:
    return _Rule(word, *(re.compile(pattern) if pattern else None for pattern in (before, after)))


_PREPOSITION = "i|for|av|till|fran|pa|med|om|hos|inom|bland|mot|under|over|genom"
_MODAL = "kan|ska|skall|vill|bor|maste|kunna|skulle|behover|far|kommer"

_RULES: dict[str, tuple[_Rule, ...]] = {
    "ar": (
        _rule(
            "år",
            r"\d{1,3}|\d+-\d+|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|i|varje|per|nasta|forra|samma|flera|"
            r"manga|nagra|hela|halvt|kommande|senaste|foregaende|innevarande|varannat|tredje",
        ),
        _rule("år", after=r"(?:19|20)\d\d"),
        _rule("är"),
    ),
    "har": (
        _rule("här", after="finns|fanns|nedan|intill|foljer|kommer"),
        _rule("här", "sa"),
        _rule("här", r"finns|finnas|samlade|samlat|dar|ar|just|och", r"[.,;:!?)]"),
        _rule("har"),
    ),
    "var": (_rule("vår", r"i|for|av|till|fran|pa|med|inom|hos|och|all", r"[a-zåäö]{3,}"), _rule("var")),
    "vara": (
        _rule("våra", rf"{_PREPOSITION}|alla", r"(?!pa\b|med\b|en\b|ett\b|klar)[a-zåäö]{3,}"),
        _rule("vara"),
    ),
    "man": (_rule("män", "kvinnor|unga|aldre|och", r"och|[.,]"), _rule("man")),
    "vart": (
        _rule("vart", after=r"(?:den|det|de|man|vi|han|hon|tredje|fjarde|femte|sjatte|tionde)"),
        _rule("värt", "ar|mycket|oerhort|inte"),
        _rule("vårt"),
    ),
    "bor": (_rule("bor", after=r"i|pa|kvar|hos|inom|hemma|utanfor|ensam|ensamma|tillsammans|och|[.,]"), _rule("bör")),
    "val": (
        _rule("val", after=r"av|till|for|som|ska|och"),
        _rule("val", "det|ett|allmanna|nasta|infor|om|vid|efter|fritt|aktiva|gora|gjort"),
        _rule("väl", after=r"\w+"),
        _rule("väl", "mycket|sa|lika|fungerar|fungerat|fungerade|gar|gick|gatt"),
        _rule("val"),
    ),
    "forsta": (_rule("förstå", rf"att|{_MODAL}"), _rule("första")),
    "satt": (_rule("satt", "har|hade|som|han|hon"), _rule("sätt")),
    "lag": (
        _rule("lag", after=r"om|\(|\d+"),
        _rule("låg", "en|ar|var|som|till|med|for|mycket|ganska|relativt|fortsatt|eller|och|alltfor|har"),
        _rule("lag"),
    ),
    "saker": (_rule("säker", "ar|en|vara|mer|helt|trygg|och|kanna"), _rule("saker")),
    "andra": (_rule("ändra", _MODAL), _rule("ändra", "att", r"\w+(?:en|et|na|sig|pa)"), _rule("andra")),
    "kalla": (_rule("kalla", rf"att|och|{_MODAL}"), _rule("källa")),
    "vard": (_rule("värd", "ar|var|som|blir|sta|star", r"\w+"), _rule("vård")),
    "taget": (_rule("tåget", "med"), _rule("taget")),
    "svara": (_rule("svåra", "de|ar|mycket|manga|nagra|flera|andra|vara"), _rule("svara")),
    "laga": (_rule("laga", after="kraft"), _rule("låga")),
    "inga": (_rule("ingå", rf"att|{_MODAL}"), _rule("inga")),
    "miljon": (_rule("miljon", r"\d+|en|halv"), _rule("miljön")),
    "bar": (_rule("bar", "hon|han|som"), _rule("bär")),
    "on": (_rule("ön"),),
    "beror": (_rule("beror", after="pa"), _rule("berör")),
    "starka": (_rule("stärka", rf"att|och|{_MODAL}"), _rule("starka")),
    "andras": (_rule("ändras", rf"att|{_MODAL}"), _rule("andras")),
    "mal": (_rule("mål"),),
    "raden": (_rule("råden"),),
    "na": (_rule("nå"),),
    "fortsatt": (_rule("fortsätt", after="att"), _rule("fortsatt")),
    "natt": (_rule("nått", "har|hade|inte"), _rule("natt")),
    "vagar": (_rule("vågar", "inte|man|som"), _rule("vägar")),
    "los": (_rule("lös"),),
    "far": (_rule("får"),),
    "ma": (_rule("må"),),
    "a": (_rule("å", after="(?:ena|andra)"), _rule("a")),
}


def choose(key: str, before: str, after: str) -> str | None:
    """The word meant by `key` between two others, given without their marks; None where the key is no homograph."""
    for rule in _RULES.get(key, ()):
        if rule.before is not None and not rule.before.fullmatch(before):
            continue
        if rule.after is not None and not rule.after.fullmatch(after):
            continue
        return rule.word
    return None
