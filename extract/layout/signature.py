"""Where a document is signed: who led the meeting, kept the minutes and adjusted them, below the last item."""

import re
from collections.abc import Sequence

from extract.draft import Line
from extract.label import OFFICERS, find_label
from extract.people import leading_name

_TAIL = re.compile(
    r"(?:underskrift(?:er)?|vid (?:protokollet|anteckningarna|pennan|tangenterna|datorn)|"
    r"(?:med )?(?:vänliga?|bästa) hälsning(?:ar)?|hälsningar|mvh|"
    r"(?:protokollet|(?:minnes)?anteckningarna) (?:är |har )?justera(?:s|t|de|des|ts)|"
    r"justera(?:s|t|de)(?:\s+den)?|anslag(?:/bevis| och bevis)?|bevis(?: om (?:justering|anslag))?|protokollförare|"
    r"antecknat av|justering(?:sdag)?)\b[^.]{0,60}(?:\.{4,}[^.]{0,40})?$",
    re.IGNORECASE,
)
_ADJUSTED_BY = re.compile(
    r"(?:protokollet|anteckningarna) (?:är |har )?justera(?:s|t|ts|des)(?: \w+){0,2} av ", re.IGNORECASE
)
_COLUMN_GAP = re.compile(r"\t+| {2,}")
_NAME_AND_OFFICE = re.compile(r"(?P<name>[^,:;]{4,40}?)(?: \([A-ZÅÄÖ]{1,3}\))?, (?P<office>[\w ]{4,30})\.?")
RULE = " \t\n._…/-"
"""At either end of a line: where to sign ("......"), and strokes beside a name ("/Maj Ek/")."""
_PARAGRAPHS = re.compile(r"(?:Paragraf(?:er)?|§+) ?\d+(?: ?[–-] ?\d+)?")
_LAST = 30
"""Lines among which the signatures stand."""
_TO_SIGN_ON = re.compile(r"[\w ]{3,30}?[ \t]*(?:_{4,}|\.{4,}|…{2,})")
_SHORT = 60
"""Characters of a line among signatures."""
_FEW = 12
"""Lines of a document's end that holds nothing but signatures."""


def signs(lines: Sequence[Line], index: int) -> bool:
    """Whether the signatures begin with a line."""
    text = lines[index].passage.text
    if not text:
        return False
    return (
        bool(_TAIL.match(text) or _ADJUSTED_BY.match(text))
        or (_TO_SIGN_ON.match(text) is not None and _is_office(text))
        or _in_columns(text, lines[index + 1 : index + 3])
        or _one_each(lines[index:])
        or (len(lines) - index < _LAST and _names_and_offices(lines[index:]))
    )


def signature_alone(lines: Sequence[Line], last: int) -> int:
    """Where a name stands alone below the text, or the end; below a title it is who presented the item."""
    filled = [index for index in range(last + 1, len(lines)) if lines[index].passage]
    if len(filled) < 2 or lines[filled[-1] - 1].passage:
        return len(lines)
    text = lines[filled[-1]].passage.text
    name = leading_name(text)
    return filled[-1] if name and (name.start, name.end) == (0, len(text)) else len(lines)


def _in_columns(text: str, below: Sequence[Line]) -> bool:
    """Whether columns of names stand above their offices or below: "Maj Ek   Bo Lo", "Sekreterare   Ordförande"."""
    offices = next((line.passage.text for line in below if line.passage), "")
    above, beneath = _COLUMN_GAP.split(text), _COLUMN_GAP.split(offices)
    if len(above) < 2 or len(above) != len(beneath):
        return False
    names, titles = (beneath, above) if all(map(_is_office, above)) else (above, beneath)
    return all(map(leading_name, names)) and all(map(_is_office, titles))


def _one_each(lines: Sequence[Line]) -> bool:
    """Whether nothing but short lines is left, the first and another of them an office with its name."""
    if not _names_officer(lines[0].passage.text):
        return False
    left = [line.passage.text for line in lines if line.passage]
    return len(left) <= _FEW and max(map(len, left)) < _SHORT and sum(map(_names_officer, left)) > 1


def _names_and_offices(lines: Sequence[Line]) -> bool:
    """Whether nothing but names and offices is left, each on a line of its own, with rules to sign on between them."""
    names = offices = 0
    for line in lines:
        text = line.passage.text.strip(RULE)
        if not text or _PARAGRAPHS.fullmatch(text):
            continue
        if _TAIL.match(text) and names > 1:
            break
        label, name = find_label(text), leading_name(text)
        beside = text[label.end :].strip() if label else ""
        office = label is not None and label.kind in OFFICERS and not _PARAGRAPHS.sub("", beside)
        if not office and (name is None or name.start or text[name.end :].strip(" ()")[3:]):
            return False
        offices += office
        names += not office
    return names > 1 and offices > 1


def _names_officer(text: str) -> bool:
    """Whether a line is an office with a name: "Maj Ek (S), ordförande", "Sekreterare: Bo Lo"."""
    if match := _NAME_AND_OFFICE.fullmatch(text):
        return leading_name(match["name"]) is not None and _is_office(match["office"])
    label = find_label(text)
    if label is None or label.kind not in OFFICERS:
        return False
    name = leading_name(text[label.end :])
    return name is not None and name.start == 0


def _is_office(text: str) -> bool:
    label = find_label(text)
    return label is not None and label.kind in OFFICERS
