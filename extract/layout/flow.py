"""Text that was copied as one long line, parted again: at item numbers, at the ends of titles, and at labels.

Web viewers and some readers of PDF give a page, or all of a document, as one line. What line breaks showed is then
told by numbers that count on, by a capital letter without a full stop before it, and by the words of labels.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from extract.draft import Line
from extract.label import Kind, find_label
from extract.passage import Passage
from extract.people import leading_name
from extract.words import frequencies
from ontology.register import load

_LONG = 500
"""Characters of a line that no layout has, and few paragraphs."""
_MOST = 0.6
"""The share of a document's text in such lines from which on it counts as flowing; in other layouts it is up to 0.3."""
_ENOUGH = 3
"""Numbers that count on, so that they are no accident."""
_BEGINNINGS = 20
"""Numbers from which on a run is looked for, so that a text of numbers costs no more than others."""
_TITLE = 120
"""Characters of a title at most."""
_REACH = 80
"""Characters that are looked at for a label, or someone in a list."""
_NUMBERS = (
    re.compile(r"(?<!\S)§+ ?(?P<number>\d{1,4})(?: ?/ ?\d{2,4})?[.:]? +(?=[A-ZÅÄÖ\"”#])"),
    re.compile(r"(?<!\S)(?P<number>\d{1,4}) ?§[.:]? +(?=[A-ZÅÄÖ\"”#])"),
    re.compile(r"(?<!\S)(?P<number>\d{1,2})[.:)] ?(?=[A-ZÅÄÖ\"”#])"),
    re.compile(r"(?<!\S)(?P<number>\d{1,2}) (?=[A-ZÅÄÖ\"”#])"),
)
_SECTION = (
    r"(?:Beslut|Ärendet|Sammanfattning|Bakgrund|Ärendebeskrivning|Beslutsunderlag|Yrkanden?|Reservation(?:er)?|"
    r"Beslutsgång|Propositionsordning)(?=:? (?:[A-ZÅÄÖ]|att\b))"
)
_LABEL = re.compile(rf"(?<=\S )(?:{_SECTION}|(?=(?P<asked>[A-ZÅÄÖ][\w ]{{2,30}}:) ))")
_WORD = re.compile(r"(?<=\S )[A-ZÅÄÖ][\w-]*")
_GOES_ON = re.compile(
    r"\b(?:i|på|av|för|från|till|med|om|hos|vid|kring|inom|mellan|mot|under|enligt|angående|gällande|avseende|och|samt|"
    r"eller|den|det|de|en|ett|ny|nytt|nya) $",
    re.IGNORECASE,
)
_ENTRY_ENDS = re.compile(r"(?:\)|\b(?:kommun|län|stad)|\b[Rr]egion [A-ZÅÄÖ]\w+|, [\w-]+|\d| [–-]|frånvarande) $")
"""How someone ends in a list of people: "Maj Ek (C)", "Bo Lo, Arvika kommun", "Ann Ås, kanslichef", "Eva Ax § 12"."""
_STOP = re.compile(r"[.?!](?= [A-ZÅÄÖ])")


def part_flow(lines: Sequence[Line]) -> list[Line]:
    """The lines, the long ones parted where most of the text stands in such; else as they are."""
    texts = [line.passage.text for line in lines]
    lengths = [*map(len, texts)]
    flowing = sum(length for length in lengths if length > _LONG)
    items = _items("\n".join(texts)) if flowing and flowing >= _MOST * sum(lengths) else []
    if not items:
        return list(lines)
    pieces: list[Line] = []
    begin = 0
    for line in lines:
        pieces += _parted(line, [item - begin for item in items])
        begin += len(line.passage) + 1
    return pieces


def _parted(line: Line, items: Sequence[int]) -> Iterator[Line]:
    """Pieces of a line, with a blank one before each item that begins in it and after its title."""
    passage, text = line.passage, line.passage.text
    begins = [item for item in items if 0 <= item < len(text)]
    titles = [_title_end(text, start, end) for start, end in pairwise((*begins, len(text)))]
    blank = {*begins, *titles}
    labels = (match.start() for match in _LABEL.finditer(text) if _is_label(match))
    head = _head(text[: max(0, items[0])])
    for start, end in pairwise(sorted({0, *blank, *labels, *head, len(text)})):
        if start in blank:
            yield Line(passage[:0], line.page)
        yield Line(_in_columns(passage[start:end].strip()), line.page)


def _in_columns(passage: Passage) -> Passage:
    """Someone behind their municipality, set apart from it: "Orsa Maj Ek (C)" reads as "Orsa", "Maj Ek (C)"."""
    words = passage.text.split(" ", 3)
    if len(words) > 2 and leading_name(" ".join(words[1:])) and load().find(words[0], short=True):
        first = len(words[0])
        return Passage.join((passage[:first], passage[first:].strip()), "\t")
    return passage


def _is_label(match: re.Match[str]) -> bool:
    return match["asked"] is None or find_label(match["asked"]) is not None


def _head(text: str) -> Iterator[int]:
    """Where a label or the next entry of a list of people begins before the first item."""
    listed = False
    for word in _WORD.finditer(text):
        start = word.start()
        before, behind = text[max(0, start - _REACH) : start], text[start : start + _REACH]
        label = find_label(behind)
        if label and not before.endswith(", "):
            listed = label.kind is Kind.ATTENDANCE
            yield from (start, start + label.end) if listed else (start,)
        elif listed and _ENTRY_ENDS.search(before) and (leading_name(behind) or load().find(word[0], short=True)):
            yield start


def _items(text: str) -> list[int]:
    """Where the numbers stand that count on the farthest; none where that is not far."""
    runs: list[list[int]] = [[]]
    for pattern in _NUMBERS:
        found = [(int(match["number"]), match.start()) for match in pattern.finditer(text)]
        first = {number: place for place, (number, _) in reversed([*enumerate(found)])}
        begins = (place for place, (number, _) in enumerate(found) if first.get(number - 1, place) >= place)
        runs += [_run(found[place:]) for place in islice(begins, _BEGINNINGS)]
    longest = max(runs, key=_extent)
    return longest if len(longest) >= _ENOUGH else []


def _run(found: Sequence[tuple[int, int]]) -> list[int]:
    """Where the numbers stand that count on from the first."""
    run: list[int] = []
    for number, start in found:
        if number == found[0][0] + len(run):
            run.append(start)
    return run


def _extent(run: Sequence[int]) -> tuple[int, int]:
    """How many numbers a run has, and how far it reaches: farther than that of a table of contents."""
    return len(run), run[-1] - run[0] if run else 0


def _title_end(text: str, start: int, end: int) -> int:
    """Where the title of the item at `start` ends: where a sentence, a name or a label begins, or at its full stop."""
    begin = next(match.end() for pattern in _NUMBERS if (match := pattern.match(text, start)))
    stop = _STOP.search(text, begin, end)
    last = min(stop.end() if stop else end, begin + _TITLE, end)
    opened = (word.start() for word in _WORD.finditer(text, begin + 1, last) if _opens(text, begin, word))
    return next(opened, last if last < begin + _TITLE else begin + text[begin:last].rfind(" "))


def _opens(text: str, begin: int, word: re.Match[str]) -> bool:
    """Whether a capital letter inside a line begins something new, and not the next word of the title."""
    before, behind = text[begin : word.start()], text[word.start() : word.start() + _REACH]
    if _GOES_ON.search(before):
        return False
    named = leading_name(behind) is not None
    label = _LABEL.match(text, word.start())
    if (label and _is_label(label)) or (named and before[-2].islower()):
        return True
    return (
        not named and word[0].lower().rstrip("-") in frequencies() and re.match(r"[\w-]+ [a-zåäö]", behind) is not None
    )
