"""Lays a document out: lines without running heads, then the numbered sections, then what follows them."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from extract.case_number import without_case_number
from extract.draft import Draft, Line, Section
from extract.hyphen import is_hyphenated
from extract.layout.chain import Opening
from extract.layout.flow import part_flow
from extract.layout.gutter import part_columns
from extract.layout.lines import read_lines
from extract.layout.margin import part_margin
from extract.layout.paragraphs import continues, join_lines, line_width, paragraphs, presents, resumes, stands_above
from extract.layout.rewrapped import unbroken
from extract.layout.running import part_running
from extract.layout.sections import find_openings
from extract.layout.signature import signature_alone, signs
from extract.passage import Passage

_RUNS_IN = re.compile(r"(?P<title>[A-ZÅÄÖ#\d][^.:?!]{2,60})\. (?=[A-ZÅÄÖ])")
_FEW, _MOST = 2, 0.7
"""Items that are too few to show how titles stand, and the share of them that must."""
_TITLE_LINES = 8
_TITLE_ASKED = re.compile(r"(?:Ärende|Rubrik|Ärenderubrik|Ärendemening):\s+(?=\S)", re.IGNORECASE)


def lay_out(draft: Draft) -> None:
    """Puts lines, head, sections, tail and running heads on the draft."""
    every = part_flow(part_columns(read_lines(draft.document, draft.repairs), draft.document.text))
    printed, running = part_running(every, len(draft.document.pages))
    lines = unbroken(part_margin(printed, draft.document.text))
    width = draft.width = line_width(lines)
    openings = find_openings(lines)
    ends = [opening.line for opening in openings[1:]]
    if openings:
        ends.append(_tail_start(lines, openings[-1].line))
    draft.lines = _filled(lines)
    draft.running = tuple(running)
    draft.head = _filled(lines[: openings[0].line if openings else len(lines)])
    draft.tail = _filled(lines[ends[-1] if ends else len(lines) :])
    runs_in = _titles_run_in([lines[opening.line].passage[opening.title_at :].text for opening in openings])
    draft.sections = tuple(
        _section(draft, opening, lines[opening.line : end], width, runs_in=runs_in)
        for opening, end in zip(openings, ends, strict=True)
    )


def _filled(lines: Sequence[Line]) -> tuple[Line, ...]:
    return tuple([line for line in lines if line.passage.text])


def _tail_start(lines: Sequence[Line], last: int) -> int:
    """Where the last item ends: at the signatures, or with the document."""
    begins = (index for index in range(last + 1, len(lines)) if signs(lines, index))
    return next(begins, signature_alone(lines, last))


def _titles_run_in(heads: Sequence[str]) -> bool:
    """Whether a document's items begin with their titles and go on on the same line: "2) Spåret. Maj Ek berättade"."""
    return len(heads) > _FEW and sum(_RUNS_IN.match(head) is not None for head in heads) > _MOST * len(heads)


def _section(draft: Draft, opening: Opening, lines: Sequence[Line], width: int, *, runs_in: bool) -> Section:
    """One item: the title may stand below its number, go on over several lines, and end where its bold type ends."""
    first = lines[0].passage.between(opening.title_at, len(lines[0].passage))
    above: list[Passage] = []
    rest = list(lines[1:])
    bare = without_case_number(first)
    if 0 < len(bare) < len(first) and first.text.startswith(bare.text):
        above, first = [first[len(bare) :].strip()], bare
    elif not bare.text.strip(" \t.,"):
        above = [first] if first else []
        while len(rest) > 1 and not without_case_number(rest[0].passage):
            above += [rest[0].passage] if rest[0].passage else []
            rest = rest[1:]
        first, rest = (rest[0].passage, rest[1:]) if rest else (first, rest)
    if asked := _TITLE_ASKED.match(first.text):
        first = first[asked.end() :]
    title, beside = _beside_bold(draft, first)
    told = None if beside or not runs_in else _RUNS_IN.match(title.text)
    if told:
        title, beside = title[: told.end("title")], [title[told.end() :]]
    parts = [title]
    if not beside:
        rest = _take_title(parts, rest, width)
    body = [Line(passage, lines[0].page) for passage in (*above, *beside)]
    blank = [Line(first[:0], lines[0].page)] if beside and not told else []
    return Section(str(opening.number), join_lines(parts), tuple(paragraphs([*body, *blank, *rest], width)))


def _beside_bold(draft: Draft, title: Passage) -> tuple[Passage, list[Passage]]:
    """A title, and what stands on its line after the bold type has ended."""
    if not title or not draft.document.bold:
        return title, []
    cut, bold_to = 0, draft.document.bold_to
    while cut < len(title) and (end := bold_to(title.origins[cut])) > title.origins[cut]:
        cut = bisect_left(title.origins, end)  # a title of two lines is bold on each
        cut += len(title.text[cut:]) - len(title.text[cut:].lstrip())
    beside = title[cut:].strip()
    return (title[:cut].strip(), [beside]) if cut > 3 and beside else (title, [])


def _take_title(parts: list[Passage], rest: list[Line], width: int) -> list[Line]:
    """Adds the lines on which the title goes on to `parts`, and gives back the others."""
    taken, gap = 0, False
    for index, line in enumerate(rest[: _TITLE_LINES * 2]):
        if not line.passage:
            gap = True
            continue
        before, after = parts[-1].text, line.passage.text
        if stands_above(line.passage, parts[-1]) or not _title_goes_on(before, after, gap, width):
            break
        parts.append(line.passage)
        taken, gap = index + 1, False
    return rest[taken:]


def _title_goes_on(before: str, after: str, gap: bool, width: int) -> bool:
    if presents(before, after):
        return False
    if gap:
        return resumes(before, after) and (is_hyphenated(before) or len(before) > width * 0.6)
    if (
        after[0].isupper()
        and after.endswith(".")
        and "." not in before
        and not before.endswith((",", " i", " och", " för"))
    ):
        return False
    return continues(" ".join(before.split()), after, int(width * 1.25)) and not before.endswith((".", ":"))
