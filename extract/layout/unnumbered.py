"""Items without numbers: headings of one level, else bold lines, else short lines between blanks."""

import re
from collections import Counter
from collections.abc import Sequence

from extract.draft import Line
from extract.label import Kind, find_label
from extract.layout.chain import Opening
from extract.people import leading_name

_SENTENCE_ENDS = re.compile(r"[.!?] ")
_YEARS = re.compile(r" (?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?$")  # "Handlingsplan 2024–2026"
SHORT = 60
"""Characters of a title at most."""
_LONGEST = 80
"""Characters of a heading."""
_PROSE = 50
"""Characters of a line that goes on in the next."""


def unnumbered(lines: Sequence[Line]) -> list[Opening]:
    """What opens items without numbers, below the head; they are counted from 1. None where there is but one."""
    titles = [i for i in range(_head_end(lines) + 1, len(lines)) if _is_bare_title(lines, i)]
    levels = Counter(lines[i].heading for i in titles if lines[i].heading > 0)
    if levels and levels.most_common(1)[0][1] > 1:
        titles = [i for i in titles if lines[i].heading == levels.most_common(1)[0][0]]
    elif sum(lines[i].bold for i in titles) > 1:
        titles = [i for i in titles if lines[i].bold]
    if len(titles) < 2:
        return []
    return [Opening(i, number, "unnumbered", 0, True, 1.0) for number, i in enumerate(titles, 1)]


def _head_end(lines: Sequence[Line]) -> int:
    """The first line that says who was there: what stands above it is the head; -1 where none does."""
    labels = ((index, find_label(line.passage.text)) for index, line in enumerate(lines) if line.passage)
    return next((index for index, label in labels if label and label.kind is Kind.ATTENDANCE), -1)


def _is_bare_title(lines: Sequence[Line], index: int) -> bool:
    """Whether a line could be the title of an item: short, a line of its own with text below, no label and no name."""
    line, text = lines[index], lines[index].passage.text
    set_off = line.heading > 0 or line.bold
    if not _is_worded_so(text) or (index and lines[index - 1].passage and not set_off):
        return False
    below = next((later for later in lines[index + 1 : index + 4] if later.passage), None)
    is_label = find_label(text) is not None and not text.startswith("Nästa")
    if below is None or below.heading or is_label or leading_name(text):
        return False
    if set_off or below.passage.text.endswith("."):
        return True
    is_prose = len(below.passage.text) > _PROSE and not below.passage.text[0].islower()
    return len(text) < SHORT and is_prose and not _SENTENCE_ENDS.search(text)


def _is_worded_so(text: str) -> bool:
    """Whether a line's words are those of a title: it begins with a capital, ends in no sign, and counts nothing."""
    if not 3 < len(text) < _LONGEST or not text[0].isupper() or text[-1] in ".,:;!" or "\t" in text:
        return False
    return not any(map(str.isdigit, _YEARS.sub("", text)))
