"""From printed lines to paragraphs: what belongs together is joined, hyphens at line ends are taken away."""

import re
from collections.abc import Iterable, Iterator, Sequence

from extract.dates import MONTH
from extract.draft import Line
from extract.glance import Cued
from extract.hyphen import is_hyphenated, seam
from extract.label import find_label
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import leading_name

BULLET = re.compile(r"(?:[•●○◦■□‣∙*·–—-]|o(?=\s{2,}))\s+(?=\S)")
_LISTED = re.compile(r"\d{1,2}[.)]\s+\S|[a-zåäö]\)\s+\S|att-sats\b")
_UNFINISHED = re.compile(
    r"(?:,|\b(?:i|på|av|för|med|till|från|och|eller|samt|om|vid|under|mellan|inom|den|det|de|en|ett|som|att|kring|"
    r"hos|mot|över|efter|genom|enligt|utan|utom|förutom|inklusive|exklusive|både|även|inte|ska|skall|kan|kommer|"
    r"blir|var|är|har|kl|kl\.))$"
)
_UNBROKEN = re.compile(r"(?:[^ ]| (?! ))+")
_NAME = r"[A-ZÅÄÖÉ][\w-]+(?: [A-ZÅÄÖÉ][\w-]*)+"
_SPEAKERS = re.compile(rf"{_NAME}(?:(?: ?, ?| och | samt | & ){_NAME})*(?:, [^.:;]{{2,40}})?\.?$")
_OF = r"(?:, [^,.:;()]{2,45})"
_WITH_ORGANISATIONS = re.compile(
    rf"(?:{_NAME}{_OF}?(?:,? och |,? samt |, |; ))*{_NAME}, (?P<organisation>[^,.:;()]{{2,45}})\.?"
)
_LEADS_TO_NAME = (",", "-", "–", " och", " samt", " av", " från", " med", " för", " hos")
_ORGANISATION_END = re.compile(r"(?:\bl[aä]n|kommun|universitet|regionen|högskola|förbund|myndigheten|verket)\.?$")
_LONGEST_END = 16
"""Characters of what these two find at the end of a line."""
_DAY = re.compile(
    r"(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b|\d{1,2}(?:/\d|\s(?:jan|feb|mar|apr|maj|jun|"
    r"jul|aug|sep|okt|nov|dec))",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_MONTH_LAST = re.compile(rf"\b(?:{MONTH})$")
_HOURS = re.compile(r"kl(?:ockan)?\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?\.?", re.I)
_DECIDES = Cued(  # "Nämnden beslutar", "Nämndens beslut": a line of its own
    r"(?:[A-ZÅÄÖ][\w-]*(?: (?:och )?[\w-]+){0,4} )?(?:beslut|beslutar|beslutade|beslöt)(?: att)?:?", re.IGNORECASE
)
_DECISION = re.compile(r"(?:[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,3}s beslut|Beslut|BESLUT)")
"""A heading below which each clause stands on lines of its own."""
_LEADS_CLAUSES = Cued(r"[A-ZÅÄÖ][^.:;]{2,60}? (?:beslutar|beslutade|beslöt)\b")
_FIELD = re.compile(r"[A-ZÅÄÖ][\w ]{2,30}: \S")
_COUNTS_ON = (",", " den", " kl", " kl.", " och")
_DRAWN = re.compile(r"_{5,}")
"""A line that is drawn, as above the foot of a page."""
_ENDS = (".", "!", "?", ":", ";", ".”", '."', ".)")


def line_width(lines: Iterable[Line]) -> int:
    """How long a line gets before it is broken: where nine in ten are shorter; columns say nothing of that."""
    texts = [text for line in lines if len(text := line.passage.text) > 20]
    lengths = sorted(len(text) for text in texts if "   " not in text) or sorted(map(len, texts))
    return max(40, lengths[len(lengths) * 9 // 10]) if lengths else 40


def join_lines(lines: Iterable[Passage]) -> Passage:
    """Lines as one, the hyphens between them treated as Swedish does."""
    parts: list[Passage] = []
    for line in lines:
        if parts:
            cut, blank = seam(parts[-1].text, line.text)
            last = parts[-1]
            parts[-1] = last[: len(last) - cut]
            if blank:
                parts.append(Passage(" ", last.origins[-1:]))
        parts.append(line)
    return squeeze(parts[0] if len(parts) == 1 else Passage.join(parts, ""))


def are_speakers(text: str) -> bool:
    """Whether a line is names with their organisations and nothing else ("Maj Ek, Eda kommun, och Bo Lo, LTU")."""
    if len(text) > 120 or not text[0].isupper():
        return False
    if "," not in text:
        names = text.rstrip(".").split(" och ")
        return len(names) == 2 and all(map(_is_name, names))
    match = _WITH_ORGANISATIONS.fullmatch(text)
    return match is not None and find_organisation(match["organisation"]) is not None


def _is_name(text: str) -> bool:
    name = leading_name(text)
    return name is not None and name.name == text and find_organisation(text) is None


def presents(before: str, after: str) -> bool:
    """Whether the line below a title names those who present the item."""
    return not before.endswith(_LEADS_TO_NAME) and are_speakers(after)


def continues(before: str, after: str, width: int) -> bool:
    """Whether the line `after`, right below, goes on with what `before` began."""
    if begins_anew(before, after):
        return False
    if is_hyphenated(before) or after[:1].islower():
        return not (after.startswith("att ") and (before.endswith(":") or _DECISION.fullmatch(before)))
    if _UNFINISHED.search(before, max(0, len(before) - _LONGEST_END)) or _is_date(before, after):
        return True
    room = len(before) + 1 + len(after.split(maxsplit=1)[0])
    if room <= width * (0.95 if before.endswith(_ENDS) else 0.8) or are_speakers(before):
        return False
    return not (_ORGANISATION_END.search(before, max(0, len(before) - _LONGEST_END)) and _SPEAKERS.match(before))


def begins_anew(before: str, after: str) -> bool:
    """Whether a line is a table row, a point of a list, a label with its value, a form's next field, or another day."""
    if "\t" in before or "\t" in after or after[0] == "|" or BULLET.match(after) or _LISTED.match(after):
        return True
    if after[0].isupper() and (_DECIDES.fullmatch(after) or after.startswith("Beslut: ")):
        return True
    if _FIELD.match(before) and _FIELD.match(after):
        return True
    label = find_label(after)
    labelled = label is not None and ":" in after[len(label.text) : label.end]
    return labelled or bool(_DAY.match(before) and _DAY.match(after)) or _are_hours(before, after)


def _is_date(before: str, after: str) -> bool:
    """Whether a line begins with the year of the day or month that ends the one above it."""
    return _YEAR.match(after) is not None and _MONTH_LAST.search(before, max(0, len(before) - _LONGEST_END)) is not None


def _are_hours(before: str, after: str) -> bool:
    """Whether two lines hold hours and nothing else, as below one another in a column."""
    return after[:1] in "kK" and bool(_HOURS.fullmatch(before) and _HOURS.fullmatch(after))


def stands_above(after: Passage, before: Passage) -> bool:
    """Whether what is read after something stands above it, at the head of the next column: a quote of both would hold
    all that stands between.
    """
    return bool(after and before) and after.origins[0] < before.origins[0]


def resumes(before: str, after: str) -> bool:
    """Whether a line goes on with another across blank lines: a page ended, or a running head tore the sentence."""
    if "\t" in before or "\t" in after or BULLET.match(after) or _HOURS.fullmatch(after):
        return False
    if is_hyphenated(before) and after[:1].islower():
        return True
    goes_on = not before.endswith(_ENDS) if after[:1].islower() else after[:1].isdigit() and before.endswith(_COUNTS_ON)
    return goes_on and not _LISTED.match(after)


def paragraphs(lines: Sequence[Line], width: int) -> Iterator[Passage]:
    """The paragraphs, in order. A line that stands alone, a bullet and a table row are one each."""
    current: list[Passage] = []
    gap = False
    for line in lines:
        after = line.passage.text
        if not after or _DRAWN.fullmatch(after):
            gap = True
            continue
        if current:
            before = current[-1].text
            goes_on = resumes(before, after) if gap else continues(before, after, width)
            if not goes_on or stands_above(line.passage, current[-1]) or _is_next_point(current, after, width):
                yield join_lines(current)
                current = []
        current.append(line.passage)
        gap = False
    if current:
        yield join_lines(current)


def _is_next_point(current: Sequence[Passage], after: str, width: int) -> bool:
    """Whether a line is the next of a decision's clauses, on a line each: "att godkänna …", "att uppdra …"."""
    if not after.startswith("att "):
        return False
    first, before = current[0].text, current[-1].text
    leads = _LEADS_CLAUSES.match(first) and (len(current) > 1 or " att " in first)
    ended = len(before) + len(" att") < 0.8 * width or before.endswith((",", ";", ".", " samt", " och"))
    return bool(ended and (leads or first.startswith("att ")))


def squeeze(passage: Passage) -> Passage:
    """Runs of blanks as one; TABs, which part a table's cells, stay."""
    if "  " not in passage.text:
        return passage
    parts = [passage[match.start() : match.end()] for match in _UNBROKEN.finditer(passage.text)]
    return Passage.join(parts, "").strip()
