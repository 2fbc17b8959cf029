"""A document's printed lines: notation dropped, repairs applied, running heads and feet found.

A running head is what a page repeats of the page before. Readers of PDF know the pages; transcripts do not, and
repeat the block in the middle of a sentence. Both are found here.
"""

import re
import sys
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from itertools import groupby

from extract.document import Document, Span
from extract.draft import Line, Repair
from extract.layout.browser import printed
from extract.passage import Passage
from extract.people import leading_name
from extract.person_row import is_person

# One character for one, so that offsets hold: kinds of blank, and the bullets of symbol fonts.
_SAME = {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\uf0b7": "•", "\uf0a7": "•", "▪": "•"}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_UNSEEN = re.compile("\u00ad(?!\\s*\\n)|[\u200b-\u200d\u2060]")
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_FILLED = re.compile(r"^.*\S", re.MULTILINE)
_MOST_QUOTED = 0.6
"""The share of lines with a mark of quotation, from which on the whole is a quoted letter."""
_PAGE_NUMBER = re.compile(
    r"(?:sid(?:a|nr)?\.?\s*:?\s*\d{1,3}(?:\s*(?:\(\s*\d{1,3}\s*\)|av\s+\d{1,3}|/\s*\d{1,3}))?"
    r"|\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|av\s+\d{1,3})|[-–]\s*\d{1,3}\s*[-–])",
    re.IGNORECASE,
)
_PAGE_WITHIN = re.compile(r"Sida (?<=[a-zåäö,] Sida )\d{1,3} ?\(\d{1,3}\) (?=[a-zåäö])")  # flattened into a sentence
_HEAD_WITH_PAGE = re.compile(  # "Socialnämnden    2024-03-05    Sida 2 (7)"
    r"[A-ZÅÄÖ][^.:;]{3,90}?(?:\t| {2,}| [|·–-] )"
    r"(?:sid(?:a|nr)?\.? ?\d{1,3}(?: ?\(\d{1,3}\)| av \d{1,3})?|\d{1,3} ?\(\d{1,3}\))",
    re.IGNORECASE,
)
_NUMBER_ENDS = (*"0123456789", ")", "-", "–")
_FIRST_LINES = 12  # where the document's own head stands
_BARE_NUMBER = re.compile(r"\d{1,3}")
_FOOT = re.compile(
    r"(?:(?:justera(?:re|ndes?|nde|rens|rnas?)\w*\s+(?:sign(?:atur(?:er)?)?\.?|signum)|utdragsbestyrkande|"
    r"justera(?:r|re|nde|ndes|rens|rnas)sign(?:atur(?:er)?)?\.?|"
    r"ordförandens?\s+sign(?:atur)?\.?|signatur(?:er)?|justerare\s*[_.…]{3,})[\s_:./|]*)+",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"justerare\s*[_.…]", re.IGNORECASE)
_LINK = re.compile(r"(?:(?:https?://|www\.|mailto:)\S+\s*)+", re.IGNORECASE)
_ITEM = re.compile(
    r"(?:(?:[a-zåäö]{1,6} )?§+|(?:punkt|ärende|paragraf)(?: nr)?)\s*\d|\d{1,3}[.)](?:\s|$)", re.IGNORECASE
)
"""Items may share a name, and two pages begin with them."""
_DIGITS = re.compile(r"[0-9]+")
_EDGE = 8  # lines at a page's top or bottom among which a running head is looked for


def read_lines(document: Document, repairs: Sequence[Repair] = ()) -> list[Line]:
    """Every line of the document's text, blank ones too, without notation and with lost letters restored."""
    clean = _clean(document, repairs)
    starts = [page.start for page in document.pages]
    headings = {heading.span.start: heading.level for heading in document.headings}
    bold = sorted(document.bold)
    lines, begin, page = [], 0, 1
    for text in clean.text.split("\n"):
        passage = clean.between(begin, begin + len(text))
        begin += len(text) + 1
        if not passage:
            lines.append(Line(passage, page))
            continue
        start = passage.origins[0]
        while page < len(starts) and starts[page] <= start:
            page += 1
        struck = bool(document.struck) and document.is_struck(passage.span())
        lines.append(Line(passage, page, struck, headings.get(start, 0), bool(bold) and _covers(bold, start)))
    return lines


def _covers(spans: Sequence[Span], offset: int) -> bool:
    """Whether one of the sorted spans holds the character at `offset`."""
    place = bisect_right(spans, (offset, sys.maxsize)) - 1
    return place >= 0 and spans[place].end > offset


def _odd_signs(text: str) -> Iterator[tuple[Span, str]]:
    """Signs that stand for letters or for nothing: ligatures, soft hyphens inside a line, marks of a quoted letter."""
    yield from ((Span(*sign.span()), unicodedata.normalize("NFKD", sign[0])) for sign in _LIGATURE.finditer(text))
    yield from ((Span(*sign.span()), "") for sign in _UNSEEN.finditer(text))
    if text.startswith(">") or "\n>" in text:
        marks = list(_QUOTED.finditer(text))
        if len(marks) > _MOST_QUOTED * len(_FILLED.findall(text)):
            yield from ((Span(*mark.span()), "") for mark in marks)


def _clean(document: Document, repairs: Sequence[Repair]) -> Passage:
    """The whole text with notation dropped and repairs in place."""
    cuts: list[tuple[Span, str]] = [(repair.span, repair.text) for repair in repairs]
    cuts += [(mark, "") for mark in document.markup]
    cuts += [(Span(*found.span()), "") for found in _PAGE_WITHIN.finditer(document.text)]
    cuts += _odd_signs(document.text)
    parts: list[str] = []
    origins: list[int] = []
    begin = 0
    for span, text in sorted(cuts):
        if span.start < begin:
            continue
        parts += (document.text[begin : span.start], text)
        origins.extend(range(begin, span.start))
        if text:
            last = span.end - 1
            origins.extend(min(span.start + i, last) for i in range(len(text) - 1))
            origins.append(last)
        begin = span.end
    parts.append(document.text[begin:])
    origins.extend(range(begin, len(document.text)))
    clean = "".join(parts)
    for odd, plain in _SAME.items():
        clean = clean.replace(odd, plain)
    return Passage(clean, tuple(origins))


def part_running(lines: Sequence[Line], pages: int) -> tuple[list[Line], list[Line]]:
    """The lines without running heads and feet, and one of each of those.

    What stands at the very start of the document is kept where it is: it names the body and its secretary.
    """
    filled, keys = [i for i, line in enumerate(lines) if line.passage.text], _keys(lines)
    dropped = _by_pages(lines, keys, filled) if pages > 1 else set()
    dropped |= printed(lines)
    dropped |= _by_repetition(lines, keys, filled, dropped)
    dropped |= _heads_again(lines, keys, [i for i in filled if i not in dropped])
    repeated = {keys[i] for i in dropped}
    running: dict[str, Line] = {}
    kept = list(lines)
    for i in filled:
        line = lines[i]
        goes = i in dropped or _is_notice(lines, i)
        if goes or keys[i] in repeated:
            running.setdefault(keys[i], line)
        if goes:
            kept[i] = Line(line.passage[:0], line.page)
    return kept, list(running.values())


def _keys(lines: Sequence[Line]) -> list[str]:
    """Of each line what two printings of one running head share: page numbers differ."""
    text = "\n".join([" ".join(line.passage.text.split()) for line in lines])
    return _DIGITS.sub("0", text).casefold().split("\n")


def _is_notice(lines: Sequence[Line], i: int) -> bool:
    """Page numbers, the line for signatures at the foot, and link targets that stand alone."""
    text = lines[i].passage.text
    numbered = text.endswith(_NUMBER_ENDS)
    if numbered and (_PAGE_NUMBER.fullmatch(text) or (i > _FIRST_LINES and _HEAD_WITH_PAGE.fullmatch(text))):
        return True
    if _FOOT.fullmatch(text):  # among signatures, whose name stands below it, "Justerare ……" is no foot
        below = next((line.passage.text for line in lines[i + 1 : i + 3] if line.passage), "")
        return not _SIGNED.match(text) or leading_name(below) is None
    if not _LINK.fullmatch(text):
        return False
    before = next((line.passage.text for line in reversed(lines[max(0, i - 4) : i]) if line.passage), "")
    return not before.endswith(":")


def _by_pages(lines: Sequence[Line], keys: Sequence[str], filled: Sequence[int]) -> set[int]:
    """Lines that stand at the same edge of most pages."""
    pages = [list(page) for _, page in groupby(filled, key=lambda i: lines[i].page)]
    dropped: set[int] = set()
    for inwards in (1, -1):
        edges = [page[::inwards][:_EDGE] for page in pages]
        counts = Counter(key for edge in edges for key in {keys[i] for i in edge})
        for number, edge in enumerate(edges):
            for i in edge:
                if counts[keys[i]] < max(2, len(pages) * 0.4) and not _BARE_NUMBER.fullmatch(lines[i].passage.text):
                    break
                if _ITEM.match(lines[i].passage.text) or is_person([lines[i].passage.text]):
                    break
                if number or inwards < 0:
                    dropped.add(i)
    return dropped


def _heads_again(lines: Sequence[Line], keys: Sequence[str], filled: Sequence[int]) -> set[int]:
    """The heads of tables that go on at the top of the next page, where they are printed again."""
    tops = [place for place, i in enumerate(filled) if place and lines[i].page > lines[filled[place - 1]].page]
    found: set[int] = set()
    for place in tops:
        i = filled[place]
        if "\t" in lines[i].passage.text and "\t" in lines[filled[place - 1]].passage.text:
            above = (other for other in reversed(filled[:place]) if lines[other].page == lines[i].page - 1)
            if any(keys[other] == keys[i] for other in above):
                found.add(i)
    return found


def _by_repetition(
    lines: Sequence[Line], every: Sequence[str], filled: Sequence[int], running: Collection[int]
) -> set[int]:
    """Blocks that a transcript repeats: they opened the document, or they tear a sentence.

    What is `running` on every page may stand in their midst: whoever prints a transcript has heads and feet of their
    own.
    """
    keys = [every[i] for i in filled]
    places: dict[str, list[int]] = {}
    for position, key in enumerate(keys):
        places.setdefault(key, []).append(position)
    passed = {every[i] for i in running}
    dropped = {filled[place] for place in _openings(keys, places, passed)}
    for begin, end in _runs([len(places[key]) > 1 for key in keys]):
        if filled[begin] not in dropped and _tears(lines, filled[begin - 1 : end + 1]):
            block = keys[begin:end]
            for p in places[block[0]]:
                if p > 3 and keys[p : p + len(block)] == block:
                    dropped.update(filled[p : p + len(block)])
    return dropped


def _openings(keys: Sequence[str], places: Mapping[str, Sequence[int]], passed: Container[str]) -> set[int]:
    """Where the lines that open the document stand again, one after the other but for those that are `passed`."""
    found: set[int] = set()
    for first, key in enumerate(keys[:4]):
        repeats = [place for place in places[key] if place > first]
        if repeats and len(key) > 3 and not _ITEM.match(key):
            blocks = [_again(keys, first, start, passed) for start in repeats]
            found.update(place for block in blocks if len(blocks) > 1 or len(block) > 1 for place in block)
            if key not in passed:
                break
    return found


def _again(keys: Sequence[str], first: int, start: int, passed: Container[str]) -> list[int]:
    """As many lines from `start` on as are those from `first` on, up to the first item."""
    block: list[int] = []
    for place in range(start, len(keys)):
        sought = keys[first + len(block)]
        if keys[place] == sought and not _ITEM.match(sought):
            block.append(place)
        elif keys[place] not in passed:
            break
    return block


def _runs(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where unbroken runs of true values begin and end, the first and last place left out."""
    for value, group in groupby(range(1, len(marked) - 1), key=marked.__getitem__):
        if value:
            run = list(group)
            yield run[0], run[-1] + 1


def _tears(lines: Sequence[Line], around: Sequence[int]) -> bool:
    """Whether lines between blanks stand in the middle of a sentence; the first and last index are their neighbours."""
    before, first, last, after = around[0], around[1], around[-2], around[-1]
    if lines[first - 1].passage or lines[last + 1].passage:
        return False
    text = lines[before].passage.text
    below = lines[after].passage.text  # "att …" goes on with the heading "Beslut", which other items have too
    return len(text) > 30 and text[-1] not in ".!?:;" and below[0].islower() and not below.startswith("att ")
