"""The labels in the form that heads minutes: "Plats och tid", "Närvarande ledamöter", "Utses att justera"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from extract.facts import Capacity, Status
from extract.label.meaning import OFFICERS, Kind, Label, Meaning
from extract.label.phrase import PHRASES
from extract.label.presence import begins_presence, is_sentence, read_presence
from extract.people import NAME, leading_name
from extract.plain import plain

__all__ = ["OFFICERS", "Kind", "Label", "Meaning", "find_label", "for_value", "group_label"]

_LONGEST = 8
"""Words of a label."""
_WORDS = re.compile(r"[\w/&:-]*[\w&]")
_WHOLE = {
    "tjg": "tjanstgorande",
    "tj": "tjanstgorande",
    "ers": "ersattare",
    "led": "ledamoter",
    "just": "justerare",
    "narv": "narvarande",
    "franv": "franvarande",
    "narvar": "narvarande",
    "franvar": "franvarande",
    "ovr": "ovriga",
}
"""Abbreviations in labels ("Ej tjg ers:")."""
_FIRST = _WHOLE.keys() | {phrase.split(" ")[0] for phrase in PHRASES}
_RECORD = re.compile(r"protokoll|minnesanteckningar|mötesanteckningar", re.IGNORECASE)
_MODE = r"\s+(?:på (?:plats|distans|länk)|via \w+|digitalt|på mötet|vid mötet)"
_WAY = re.compile(_MODE)
_AFTER = re.compile(
    rf"(?:{_MODE}| §+)?\.?\s*(?:\([^)]{{0,40}}\)\s*)?[:：]+\s*|[ .…_]*[.…_]{{2,}}[ .…_]*|(?:{_MODE})?[\s.,?!|·']*$"
)
_SENDER_FIRST = re.compile(rf"[A-ZÅÄÖ][\w .&/-]{{1,40}}: (?={NAME})")  # "Region Skåne: Maj Ek"
_BODY_ENDS = re.compile(
    r"(?:styrelsen|nämnden|fullmäktige|utskott(?:et)?|rådet|direktionen)(?=$|\s+(?:sammanträdes|mötes)?datum\b)",
    re.IGNORECASE,
)
"""How the value ends, or where another label of the notice goes on: "Organ Kulturnämnden Sammanträdesdatum 3 maj"."""
_PARAGRAPHS = re.compile(r"(?:Paragraf\w*|§+)[\s:§]*\d", re.IGNORECASE)
"""What a form has beside the first who signs, whose name stands below: "Sekreterare Paragrafer 6-13"."""
_MARK = re.compile(r"\s+[–—-]\s+|[.,]?\s+")
"""Between a label and its value, where there is no colon."""

_GROUPS = tuple(
    (re.compile(pattern, re.IGNORECASE), Meaning(Kind.ATTENDANCE, status, capacity))
    for pattern, status, capacity in (
        (
            r"frånv|förhind|återbud|avanm|uteb|sakna|\bborta\b|"
            r"\b(?:inte|ej|icke|aldrig)\b(?! (?:tjänst|tjg|beslut|röst|ordinarie))|\btyvärr\b",
            Status.ABSENT,
            None,
        ),
        (r"ersätt|supple", None, Capacity.SUBSTITUTE),
        (r"tjänst|kansli|process|kontor|ledning|sekretariat|personal|stab|förvaltning", None, Capacity.OFFICIAL),
        (r"gäst|inbjud|besök|observat|föredrag", None, Capacity.GUEST),
    )
)


@lru_cache(maxsize=4096)  # the same line is asked about by several rules
def find_label(text: str) -> Label | None:
    """The label with which a cell begins, or None. Without a colon its value must begin as a value does.

    >>> find_label("Övriga deltagare: Stina Ahl").meaning.capacity, find_label("Ordförande frågar om budgeten")
    (<Capacity.OFFICIAL: 'Official'>, None)
    """
    words: list[re.Match[str]] = []
    for match in _WORDS.finditer(text[:90]):
        words.append(match)
        if len(words) == 1 and (first := plain(match[0])) not in _FIRST and not begins_presence(first):
            return None
        if len(words) == _LONGEST:
            break
    folded = [_WHOLE.get(word, word) for word in (plain(word[0]) for word in words)]
    for count in range(len(words), 0, -1):
        meaning = PHRASES.get(" ".join(folded[:count])) or read_presence(folded[:count])
        if meaning is None:
            continue
        if label := _before_value(text, words[count - 1].end(), meaning, folded[:count]):
            return for_value(label, text[label.end :])
    return None


def _before_value(text: str, end: int, meaning: Meaning, words: Sequence[str]) -> Label | None:
    """The label that ends at `end`, if what stands behind it shows that it is one: a colon, nothing, or its value."""
    if after := _AFTER.match(text, end):
        sentence = ":" not in after[0] and is_sentence(words, after[0])
        return None if sentence else Label(meaning, text[:end], after.end())
    begin = way.end() if (way := _WAY.match(text, end)) else end
    value = _value(meaning.kind, text, begin)
    return Label(meaning, text[:end], value) if value else None


def for_value(label: Label, value: str) -> Label:
    """The label as its value completes it: "Protokoll" and "Anteckningar" before a name ask who kept them."""
    if label.kind is Kind.OTHER and _RECORD.fullmatch(label.text) and leading_name(value):
        return replace(label, meaning=Meaning(Kind.SECRETARY))
    return label


def group_label(text: str) -> Label:
    """What a heading above people means that is none of the known phrases ("Fackliga parter", "Projektkontoret").

    >>> group_label("Processledning").meaning.capacity
    <Capacity.OFFICIAL: 'Official'>
    """
    for pattern, meaning in _GROUPS:
        if pattern.search(text):
            return Label(meaning, text, len(text))
    return Label(Meaning(Kind.ATTENDANCE, None, Capacity.MEMBER), text, len(text))


def _value(kind: Kind, text: str, begin: int) -> int | None:
    """Where the value begins that follows a label without a colon, or None where the rest of a sentence does."""
    mark = _MARK.match(text, begin)
    if mark is None or mark.end() == len(text) or (mark[0] != " " and kind is Kind.OTHER):
        return None
    if mark[0][0] == "," and kind not in OFFICERS:
        return None
    return mark.end() if _is_value(kind, text[mark.end() :].strip()) else None


def _is_value(kind: Kind, value: str) -> bool:
    """Whether a text could be what such a label asks for."""
    if kind in OFFICERS or kind is Kind.ATTENDANCE:
        beside = kind in OFFICERS and _PARAGRAPHS.match(value)
        return bool(beside or leading_name(value) or _SENDER_FIRST.match(value))
    if kind is Kind.TIME:  # "Dag" is a first name as well
        return bool(
            re.match(r"\d|(?i:(?:kl|den|m[åa]ndag|tisdag|onsdag|torsdag|fredag|l[öo]rdag|s[öo]ndag)\w*\b)", value)
        )
    if kind in {Kind.START, Kind.END}:
        return value[0].isdigit() or value.startswith("kl")
    if kind in {Kind.TIME_AND_PLACE, Kind.ADJUSTMENT}:
        return value[0].isdigit() or value[0].isupper() or bool(re.match(r"(?:kl|den)\b", value))
    if kind is Kind.BODY:  # "Organ Kommunstyrelsen", but not "Nätverk Skåne"
        return value[0].isupper() and len(value) < 60 and _BODY_ENDS.search(value) is not None
    return kind in {Kind.PLACE, Kind.OTHER} and value[0].isupper() and len(value) < 90
