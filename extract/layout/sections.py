"""Numbered items: which lines open one.

Many lines begin with a number: items, lists inside an item, a table of contents, dates. The items are the chain of
numbers that grows by one and holds text between its links; the best chain of one kind of notation wins.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extract.draft import Line
from extract.label import find_label
from extract.number import alternatives, value
from extract.people import NAME, leading_name

_MONTH = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
# "Dir § 31  Val av justerare" is an item; "Holm § 32" is a person, there for one item.
_PARAGRAPH = re.compile(
    r"(?:(?:[A-ZÅÄÖ][a-zåäö]?|[A-ZÅÄÖ](?=\w{0,3}[A-ZÅÄÖ])\w{1,4}|Ks\w{1,2}|"
    r"[A-ZÅÄÖ][a-zåäö]{2,4}(?=\s+§\s*\d+\s+[A-ZÅÄÖ]))\s+)?"
    r"[§$&]+\s*(?P<number>\d{1,4})\b(?:\s*/\s*(?:19|20)?\d{2}\b)?[.:]?(?P<rest>.*)"
)
_REVERSED = re.compile(r"(?P<number>\d{1,4})\s*§+[.:]?(?P<rest>\s.*|$)")
_NAMED = re.compile(  # "Punkt 3: …", "Fråga tre – …"
    r"(?:(?:ärende|dagordnings|diskussions)?punkt|ärende|pkt|fråga|ämne|tema|block)\.?\s+(?:nr\.? ?)?"
    rf"(?P<number>\d{{1,3}}|{alternatives()})\b[.:]?\s*[-–—·•|]?(?P<rest>.*)",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?P<number>\d{1,3})(?: ?\\?[.):](?!\d)|\s?[·•|](?=\s))(?P<rest>.*)")
_BARE = re.compile(rf"(?P<number>\d{{1,3}})(?P<rest>\s+(?!{_MONTH}\b|kap\b|%)\S.*)", re.IGNORECASE)
_MAY_OPEN = re.compile(r"[\d$&]|.{0,7}§|[adtfpäb]", re.IGNORECASE)
_KINDS = (("§", _PARAGRAPH), ("reversed", _REVERSED), ("named", _NAMED), ("dotted", _DOTTED), ("bare", _BARE))
_ANYWHERE = frozenset({"§", "reversed"})  # paragraphs are numbered through the year
_TITLE = re.compile(r"[\s*_–—-]*[\"”“’'(#«]*(?:[A-ZÀ-ÖØ-Þ]|[0-9|]|#|[a-z]-?[A-ZÅÄÖ])")
_ATT = re.compile(r"\s*(?:[Aa]tt)\b")
# "§ 26 ung i framtid": a name that begins so
_SMALL_TITLE = re.compile(r"[\s.:–—-]*[a-zåäö][\w-]+(?: [^,;]+)?(?<![.,;:])$")
_DAMAGED = re.compile(r"(?:\S{1,2}\s+)?(?P<number>\d{1,4})[.:,]?\s+(?P<title>[A-ZÅÄÖ].{2,})")
_SMALL = re.compile(r"(?:§+\s*)?(?P<number>\d{1,4})[.:)]?\s+(?P<title>[a-zåäö].{2,70}(?<![.,;:]))$")
_LISTED_NAME = re.compile(rf"\d{{1,2}}[.)]? {NAME}(?:$| ?\(| ?,)")
_NEXT_NUMBER = re.compile(r"(?:§\s*)?\d{1,3}\b[.)]?\s")
_CONTENTS = re.compile(r"(?:\.{4,}|\t)\s*\d{1,3}$")
_FARTHEST = 40  # extracts leave out paragraphs
_LOOK_BACK = 40
_DATE_TITLE = re.compile(rf"\s*{_MONTH}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that may open an item."""

    line: int
    """Its index among the lines."""
    number: int
    kind: str
    title_at: int
    """Where the title begins in the line; at its end where the title stands on the next line."""
    marked: bool
    """Whether it is bold or a heading."""
    weight: float


def find_openings(lines: Sequence[Line]) -> list[Opening]:
    """The lines that open the numbered items, in order."""
    candidates: dict[str, list[Opening]] = {}
    for index, line in enumerate(lines):
        if opening := _opening(lines, index, line):
            candidates.setdefault(opening.kind, []).append(opening)
    best: list[Opening] = []
    for kind, _ in _KINDS:
        chain = _chain(candidates.get(kind, []), lines)
        enough = {"§": 1, "bare": 2 if all(link.marked for link in chain) else 3}.get(kind, 2)
        if len(chain) >= enough and sum(link.weight for link in chain) > sum(link.weight for link in best):
            best = chain
        if kind in _ANYWHERE and best and (len(best) > 1 or not candidates.get("dotted")):
            break
    return _without_gaps(best, lines) or _unnumbered(lines)


def _without_gaps(chain: Sequence[Opening], lines: Sequence[Line]) -> list[Opening]:
    """The chain with the numbers that it lacks, where a line between has them behind a damaged sign ("8 12 Budget")."""
    whole: list[Opening] = []
    for link in chain:
        while whole and whole[-1].number + 1 < link.number:
            found = _damaged(lines, whole[-1], link)
            if found is None:
                break
            whole.append(found)
        whole.append(link)
    return whole


def _damaged(lines: Sequence[Line], before: Opening, after: Opening) -> Opening | None:
    for index in range(before.line + 1, after.line):
        text = lines[index].passage.text
        match = _DAMAGED.match(text) or (_SMALL.match(text) if _stands_apart(lines, index) else None)
        if match and int(match["number"]) == before.number + 1:
            return Opening(index, int(match["number"]), before.kind, match.start("title"), before.marked, 1.0)
    return None


def _unnumbered(lines: Sequence[Line]) -> list[Opening]:
    """Items without numbers, counted from 1: headings of one level, else bold, else short lines between blanks."""
    titles = [i for i, line in enumerate(lines) if _is_bare_title(lines, i, line)]
    levels = Counter(lines[i].heading for i in titles if lines[i].heading > 0)
    if levels and levels.most_common(1)[0][1] > 1:
        titles = [i for i in titles if lines[i].heading == levels.most_common(1)[0][0]]
    elif sum(lines[i].bold for i in titles) > 1:
        titles = [i for i in titles if lines[i].bold]
    if len(titles) < 2:
        return []
    return [Opening(i, number, "unnumbered", 0, True, 1.0) for number, i in enumerate(titles, 1)]


def _is_bare_title(lines: Sequence[Line], index: int, line: Line) -> bool:
    """Whether a line could be the title of an item: short, a line of its own with text below, no label and no name."""
    text = line.passage.text
    if (
        not 3 < len(text) < 80
        or not text[0].isupper()
        or text[-1] in ".,:;!"
        or "\t" in text
        or any(map(str.isdigit, text))
    ):
        return False
    if index and lines[index - 1].passage and not (line.heading or line.bold):
        return False
    below = next((later for later in lines[index + 1 : index + 4] if later.passage), None)
    is_label = find_label(text) is not None and not text.startswith("Nästa")
    if below is None or below.heading or is_label or leading_name(text):
        return False
    return bool(line.heading or line.bold) or below.passage.text.endswith(".")


def _opening(lines: Sequence[Line], index: int, line: Line) -> Opening | None:
    text = line.passage.text
    if not _MAY_OPEN.match(text):
        return None
    for kind, pattern in _KINDS:
        match = pattern.match(text)
        if not match:
            continue
        rest = match["rest"]
        small = _SMALL_TITLE.match(rest) and (kind == "§" or line.heading) and _stands_apart(lines, index)
        titled = (_TITLE.match(rest) or small) and not (_ATT.match(rest) or _DATE_TITLE.match(rest))
        if rest.strip(" \t:.*–-") and not titled:
            return None
        if not rest.strip() and not _title_below(lines, index):
            return None
        at = match.end() if not rest.strip() else match.start("rest") + len(rest) - len(rest.lstrip(" \t:.–-·•|"))
        marked = line.bold or line.heading > 0
        return Opening(index, value(match["number"]), kind, at, marked, _weight(lines, index, text, marked))
    return None


def _stands_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a heading, or has a blank one above it."""
    return lines[index].heading > 0 or index == 0 or not lines[index - 1].passage


def _title_below(lines: Sequence[Line], index: int) -> bool:
    below = next((line.passage.text for line in lines[index + 1 : index + 4] if line.passage), "")
    return bool(below) and not below[0].isdigit() and not below[0].islower()


def _weight(lines: Sequence[Line], index: int, text: str, marked: bool) -> float:
    """How much a line looks like the head of an item: what follows it is text, not the next number."""
    weight = 0.6
    below = next((line.passage.text for line in lines[index + 1 : index + 6] if line.passage), "")
    if below and not _NEXT_NUMBER.match(below):
        weight += 0.4
    if marked:
        weight += 0.5
    if not text.rstrip().endswith((".", ";", ",")):
        weight += 0.2
    if index and not lines[index - 1].passage:
        weight += 0.2
    if _LISTED_NAME.match(text):
        weight -= 0.8  # a numbered attendance list
    if _CONTENTS.search(text):
        weight -= 0.6  # a table of contents
    return weight


def _chain(candidates: Sequence[Opening], lines: Sequence[Line]) -> list[Opening]:
    """The heaviest chain of growing numbers. A gap costs, so does taking a number out of another list."""
    scores: list[float] = []
    before: list[int] = []
    for j, link in enumerate(candidates):
        begins = link.weight - (0.0 if link.number == 1 or link.kind in _ANYWHERE else min(2.0, 0.5 * link.number))
        score, best = begins, -1
        for i in range(max(0, j - _LOOK_BACK), j):
            step = link.number - candidates[i].number
            if not 0 < step <= (_FARTHEST if link.kind in _ANYWHERE else 4):
                continue
            cost = min(0.7 * (step - 1), 1.0 if link.kind in _ANYWHERE else 2.1) + (
                0.3 if candidates[i].marked != link.marked else 0.0
            )
            if i < j - 1 and candidates[j - 1].number == link.number - 1 and candidates[i].number == link.number - 1:
                cost += 0.7
            if scores[i] + link.weight - cost > score:
                score, best = scores[i] + link.weight - cost, i
        scores.append(score)
        before.append(best)
    if not scores:
        return []
    at = max(range(len(scores)), key=lambda k: (scores[k], k))
    chain = []
    while at >= 0:
        chain.append(candidates[at])
        at = before[at]
    return chain[::-1]
