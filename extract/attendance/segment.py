"""The segments of a line or a running list: what commas, semicolons and "och" part."""

import re
from collections.abc import Iterator

from extract.passage import Passage

_PARTY_IN_MARKS = re.compile(r"(?<= )(?:\[([A-ZÅÄÖa-zåäö]{1,4})\]|/([A-ZÅÄÖa-zåäö]{1,4})/(?!\w))")
_NAMED = r"[A-ZÅÄÖ][\w-]+(?: (?:af|av|de|von|van))?(?: [A-ZÅÄÖ][\w-]*\.?){1,3} \((?:[A-ZÅÄÖ]{1,4}|[a-zåäö]{1,2})\)"
"""Somebody with a party."""
_RUN_ON = (
    r"(?:(?<=\([A-ZÅÄÖa-zåäö]\))|(?<=\([A-ZÅÄÖa-zåäö]{2}\))|(?<=\([A-ZÅÄÖ]{3}\))|(?<=\) ordförande)|"
    rf"(?<=\) vice ordförande))\s+(?={_NAMED})"
)
"""Between two of them that nothing else parts: "Maj Ek (S) Bo Lo (M)"."""
_SEPARATOR = re.compile(  # "&" parts two names, and not "Friskis & Svettis"
    r"(?=[\s;,&/])\s*(?:(?<![a-zåäö]-)[;,](?:\s+(?:och|samt)(?: (?:så|även|också|dessutom|därtill))?(?=\s))?|"
    r"(?<!-)\s(?:och|samt)(?: (?:så|även|också|dessutom|därtill))?"
    r"(?=\s(?:[A-ZÅÄÖ]|[a-zåäö.]+ (?:[a-zåäö]+ )?[A-ZÅÄÖ]\w+ [A-ZÅÄÖ]|jag\b|undertecknad))|"
    r"\s&(?=\s[A-ZÅÄÖ]\S+\s[A-ZÅÄÖ])|(?<=[a-zåäö])/(?=[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])|"
    rf"{_RUN_ON})\s*"
)
_SEMICOLON = re.compile(r";\s*")
_PARENTHESIS = re.compile(r"[()]")


def with_usual_marks(passage: Passage) -> Passage:
    """The passage with a party in parentheses and commas where it has other marks: "Maj Ek /S/", "Maj Ek [S] / Eda"."""
    if "/" not in passage.text and "[" not in passage.text:
        return passage
    text = _PARTY_IN_MARKS.sub(lambda match: f"({match[1] or match[2]})", passage.text)
    return Passage(text.replace(" / ", " , "), passage.origins)


def parts(passage: Passage) -> Iterator[Passage]:
    """Stretches between semicolons: what stands after a name there belongs to that stretch."""
    if ";" not in passage.text:
        yield passage
        return
    begin = 0
    for match in _SEMICOLON.finditer(passage.text):
        yield passage[begin : match.start()]
        begin = match.end()
    yield passage[begin:]


def segments(passage: Passage) -> Iterator[tuple[Passage, bool]]:
    """Stretches between commas and "och", those inside parentheses left whole, and whether "och" stands before."""
    begin, depth, text, linked = 0, 0, passage.text, False
    cuts = [m.span() for m in _SEPARATOR.finditer(text)]
    marks = [(m.start(), m[0]) for m in _PARENTHESIS.finditer(text)] if cuts else []
    at = 0
    for start, end in cuts:
        while at < len(marks) and marks[at][0] < start:
            depth = max(0, depth + (1 if marks[at][1] == "(" else -1))
            at += 1
        if depth or start < begin:
            continue
        if segment := passage.between(begin, start):
            yield segment, linked
        begin, linked = end, text[start:end].strip()[:1] not in ("", ";", ",")
    if segment := passage.between(begin, len(passage)):
        yield segment, linked
