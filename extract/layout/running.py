"""Running heads and feet: what a page repeats of the page before.

Readers of PDF know the pages; transcripts do not, and repeat the block in the middle of a sentence. Both are found
here.
"""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from itertools import groupby

from extract.draft import Line
from extract.layout.browser import printed
from extract.people import leading_name
from extract.person_row import is_person

_PAGE_NUMBER = re.compile(
    r"(?:sid(?:a|nr)?\.?\s*:?\s*\d{1,3}(?:\s*(?:\(\s*\d{1,3}\s*\)|av\s+\d{1,3}|/\s*\d{1,3}))?"
    r"|\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|av\s+\d{1,3})|[-–]\s*\d{1,3}\s*[-–])",
    re.IGNORECASE,
)
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
_MAY_BE_NOTICE = re.compile(r"justera|utdrag|ordf|signat|https?:|www\.|mailto:", re.IGNORECASE)
_SIGNED = re.compile(r"justerare\s*[_.…]", re.IGNORECASE)
_LINK = re.compile(r"(?:(?:https?://|www\.|mailto:)\S+\s*)+", re.IGNORECASE)
_ITEM = re.compile(
    r"(?:(?:[a-zåäö]{1,6} )?§+|(?:punkt|ärende|paragraf)(?: nr)?)\s*\d|\d{1,3}[.)](?:\s|$)", re.IGNORECASE
)
"""Items may share a name, and two pages begin with them."""
_DIGITS = re.compile(r"[0-9]+")
_EDGE = 8  # lines at a page's top or bottom among which a running head is looked for


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
    text = "\n".join([_with_single_blanks(line.passage.text) for line in lines])
    return _DIGITS.sub("0", text).casefold().split("\n")


def _with_single_blanks(text: str) -> str:
    return " ".join(text.split()) if "  " in text or "\t" in text else text


def _is_notice(lines: Sequence[Line], i: int) -> bool:
    """Page numbers, the line for signatures at the foot, and link targets that stand alone."""
    text = lines[i].passage.text
    numbered = text.endswith(_NUMBER_ENDS)
    if numbered and (_PAGE_NUMBER.fullmatch(text) or (i > _FIRST_LINES and _HEAD_WITH_PAGE.fullmatch(text))):
        return True
    if not _MAY_BE_NOTICE.match(text):
        return False
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
