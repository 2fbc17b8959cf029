"""What a meeting decided, apart from what it was told that others decided, what was proposed and what was moved.

Formal protocols say it below the heading "Beslut"; notes say it in a sentence ("Dagordningen godkändes."). An item with
a heading of its own for decisions is believed where it says so, and nowhere else.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from extract.decision.kind import formal, informal, titled, unnamed
from extract.decision.subject import decides, is_short_for
from extract.decision.table import in_tables
from extract.draft import Draft, Section
from extract.facts import Decision, DecisionKind
from extract.glance import Cued
from extract.passage import Passage
from extract.sentence import LONGEST

_DECISION = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,4}s )?(?:beslut|beslutar)(?: (?:i|för egen del|"
    r"för kommunstyrelsen)[^.:]{0,40})?(?: \([^)]*\))?\s*:?$",
    re.IGNORECASE,
)
_LIST_FOLLOWS = re.compile(
    r"[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,5} (?:beslutar|beslutade|beslöt)(?: \w+){0,2}(?: att| följande)?:?"
)
_INLINE = re.compile(r"(?:[A-ZÅÄÖ][\w-]+s )?[Bb]eslut(?: \d+)?: ?(?=\S)")
_TO_ABOVE = re.compile(
    r"(?:(?P<by>[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,4})s )?[Ff]örslag till (?:kommun|region)(?:fullmäktige|styrelsen):?"
)
# Headings under which nothing is decided, though the same words stand there.
_OTHER = re.compile(
    r"(?:(?:förslag till|tidigare|underlag|arbetsutskottets|förvaltningens|ordförandens|presidiets|beredningens|"
    r"\w+s) (?:beslut(?:et)?(?!\w)|förslag)|förslag|förslag till (?:beslut|\w+)|"
    r"besluts(?:underlag|gång|motivering|förslag|nivå|historik)|besluts(?:underlaget)?(?:en)? (?:skickas|sänds|delges|"
    r"expedieras)|beslutet (?:skickas|sänds|delges|ska|expedieras)|yrkanden?|proposition\w*|votering\w*|omröstning\w*|"
    r"reservation(?:er)?|protokollsanteckning(?:ar)?|särskilt yttrande|jäv|ajournering|sammanfattning|bakgrund|"
    r"ärendet?|ärendebeskrivning|beskrivning|redogörelse|beredning|"
    r"bedömning|motivering|skäl för beslut\w*|ekonomi\w*|konsekvenser|barn\w*perspektiv|underlag|handlingar|bilagor?|"
    r"skickas till|sänds till|delges|kopia till|expedi\w+|uppföljning|"
    r"överväganden|lagrum|lagstöd|information|inledning|deltagare|föredragande|inlägg|diskussion|reserverar sig|"
    r"upplysningar?|överklagande)\b[^.]{0,70}$",
    re.IGNORECASE,
)
_REPORTED = Cued(
    r"\b(?:yrka(?!nde[nt]?\b)\w*|föreslår|föreslog|föreslås|förslag(?:et)? till beslut|reserverar sig|"
    r"arbetsutskottet har|(?<!till )(?:regeringen|riksdagen)|"
    r"har (?:tidigare |redan )?(?:beslutat|antagit|godkänt|avslagit)|hade beslutat|finner att|"
    r"ställer (?:proposition|(?:\w+ )?frågan om)|(?:prövar|prövade|frågar|frågade) om|tidigare beslut\w*)\b",
    re.IGNORECASE,
)
_RUN_IN = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,3}s )?[Bb]eslut\s+(?=[A-ZÅÄÖ][\w-]+ (?:beslutar|godkänner|antar|utser)|att )"
)
_LEADS_IN = re.compile(r"(?:Uppföljning|Information|Diskussion) \w+ .*:")  # what a list follows
_LABELLED = re.compile(r"[^:]{3,30}: \S")
_TRAILING = re.compile(
    r"[.!?] "
    r"(Yrkanden?|Reservation(?:er)?|Propositionsgång|Beslutsgång|Beslutsunderlag|Sammanfattning|Bakgrund|Jäv|Votering|"
    r"Redogörelse|Ärendebeskrivning|Beskrivning|Ärendet|Beredning|Underlag|Bilagor?|Motivering|Skickas till)$"
)
_VOTE = Cued(
    r"\b\d+ (?:ja|nej)-?(?:röster)?\b[^.]*\b\d+ (?:ja|nej)\b|\b[Mm]ed \d+ röster mot \d+|"
    r"\b[Mm]ed \d+ ja-röster mot \d+ nej-röster"
)
_MARK = re.compile(r"(?:[-•–*·]\s*|\(?\d{1,2}[.):]\)?\s+|[a-z]\)\s+)*")
_POINT = re.compile(r"(?<=[.;:]) (?=\d{1,2}[.)] [A-ZÅÄÖa])")
_LEAD_IN = re.compile(
    r"(?P<by>[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,6}?) (?:beslutar|beslutade|beslöt|föreslår|föreslog)(?: \w+){0,3}?(?: att|"
    r" följande)?:?$"
)
_MOVED = re.compile(r"\([A-ZÅÄÖ]{1,4}\) (?:hade |har )?(?:yrka|föresl|reserver|anför)")
_TOLD = Cued(
    r"^Av [^.]{4,60} framgår\b|\bframgår att\b|"
    r"\b(?:har|hade)(?: \w+)? (?:fått (?:\w+ )?i uppdrag av|av [\w -]{3,40} fått (?:\w+ )?i uppdrag)\b"
)
"""What is told of others below a decision, where no heading ends it: "Verket har av regeringen fått i uppdrag"."""
_PROPOSES = re.compile(r"\bföresl(?:år|og)\b")
_DONE = re.compile(
    r"\b(?:överlämnas|avsätts|anvisas|anslås|ingås|tecknas|upphävs|inrättas|finansieras|ändras|införs|avslutas|förlängs|"
    r"överförs|säljs|köps|utökas|höjs|sänks|tilldelas|utbetalas|delegeras|fördelas|inleds|beställs|anses besvara\w+)\b"
)
_ADJUSTS = re.compile(r"\b[Jj]uster")
"""Who adjusts is chosen in passing, also where a heading follows for what else is decided."""
_DECIDES_TO = Cued(
    r"[^.]*?\b(?:beslutar|beslutade|beslöt|föreslår kommunfullmäktige(?: att)? besluta|"
    r"föreslår [\w ]+ besluta)\b[^.:]{0,40}?:?(?=\s+(?:[-•–*]\s*)?(?:\d[.)]\s+)?att\b)"
)
_AND_TO = re.compile(r"(?:(?<=,)|(?<=;)|\bsamt|\boch|(?<=\d\.)|(?<=[a-zåäö]{3}\.)|(?<=[-•–]))\s+att\b")
_LONGEST = 300


@dataclass(slots=True)
class _Found:
    kind: DecisionKind
    passage: Passage
    decided_by: str | None = None
    formal: bool = False
    """Whether it stands below the heading of a decision, where each clause decides something of its own."""


def find_decisions(draft: Draft) -> None:
    """Puts the decisions on the draft: each clause of a formal one, and of what is said in passing one of each kind."""
    body = draft.meeting.body.value if draft.meeting.body else None
    for section in draft.sections:
        decisions = _decided(section, body)
        if len(decisions) == 1 and (vote := _vote(section)):
            decisions = [_by_vote(decisions[0], vote)]
        draft.decisions.extend(decisions)


def _decided(section: Section, body: str | None) -> list[Decision]:
    """The decisions of one item; what is said again of one in passing is more evidence of it."""
    decisions: list[Decision] = []
    for found in _section(section, body):
        place = found.passage.span()
        said = [number for number, one in enumerate(decisions) if one.kind is found.kind and not found.formal]
        if said:
            known = decisions[said[0]]
            decisions[said[0]] = replace(known, evidence=(*known.evidence, place))
            continue
        text = _without_mark(found.passage.text)
        decisions.append(
            Decision(
                item=section.number,
                kind=found.kind,
                description=text[:_LONGEST],
                evidence=(place,),
                decided_by=body if body and is_short_for(found.decided_by or "", body) else found.decided_by or body,
            )
        )
    return decisions


def _by_vote(decision: Decision, vote: Passage) -> Decision:
    """The decision with the sentence that counts the votes."""
    return replace(
        decision,
        description=f"{decision.description} ({vote.text})"[: _LONGEST * 2],
        evidence=(*decision.evidence, vote.span()),
    )


def _without_mark(text: str) -> str:
    """A text without what marks it as one point of a list."""
    mark = None if text[:1].isupper() else _MARK.match(text)
    return text[mark.end() if mark else 0 :].strip()


def _vote(section: Section) -> Passage | None:
    """The sentence that counts the votes."""
    for paragraph in section.paragraphs:
        for sentence in paragraph.sentences():
            if _VOTE.search(sentence.text):
                return sentence
    return None


def _section(section: Section, body: str | None) -> Iterator[_Found]:
    parts = list(_parts(section.paragraphs, body))
    below = [passage for heading, passage in parts if heading == "decision"]
    said = _informal(section, [passage for heading, passage in parts if heading == "text"], body)
    if below:
        yield from _formal(below, section)
        yield from (one for one in said if one.kind is DecisionKind.ELECTION and _ADJUSTS.search(one.passage.text))
    else:
        yield from said


def _parts(paragraphs: Sequence[Passage], body: str | None) -> Iterator[tuple[str, Passage]]:
    """The paragraphs with the sort of heading above them: decision, other or text.

    "Nämnden beslutar att …" ends what stands below another heading; a point of a list is no heading.
    """
    heading, decided = "text", False
    whole = list(_without_trailing_headings(paragraphs))
    for paragraph, below in zip_longest(whole, whole[1:]):
        text = _without_mark(paragraph.text)
        if ":" in text and (inline := _INLINE.match(text)):
            heading = "decision"
            shift = paragraph.text.index(text) + inline.end()
            yield heading, paragraph[shift:]
        elif len(text) < 60 and (_DECISION.fullmatch(text) or _passes_up(text, body)):
            heading = "decision"
        elif (heading == "text" and _leads_list(text, below, body)) or (
            heading == "other" and decides(_in_small(text), body, past=not below and not decided)
        ):
            heading = "decision"
            yield heading, paragraph
        elif text == paragraph.text.strip() and _is_other_heading(text):
            heading = "other"
        else:
            run_in = _RUN_IN.match(text) if heading != "decision" and "eslut" in text else None
            heading = "decision" if run_in else heading
            yield heading, paragraph[paragraph.text.index(text) + run_in.end() :] if run_in else paragraph
        decided = decided or heading == "decision"


def _passes_up(text: str, body: str | None) -> bool:
    """Whether a heading is over what this body proposes to the one above it, which is what it decides."""
    match = _TO_ABOVE.fullmatch(text)
    return match is not None and (not match["by"] or is_short_for(match["by"], body))


def _leads_list(text: str, below: Passage | None, body: str | None) -> bool:
    """Whether a paragraph is "Nämnden beslutar", which a list follows, or the first point stands in it."""
    text = _in_small(text)
    if len(text) < 120 and _LIST_FOLLOWS.fullmatch(text):
        return True
    return below is not None and below.text.startswith("att ") and decides(text, body, past=True)


def _in_small(heading: str) -> str:
    """A heading in capitals as others are written."""
    return heading.capitalize() if heading.isupper() else heading


def _is_other_heading(text: str) -> bool:
    if len(text) > 89 or text.endswith(".") or _LABELLED.match(text) or _LEADS_IN.fullmatch(text):
        return False
    return _OTHER.match(text) is not None


def _without_trailing_headings(paragraphs: Sequence[Passage]) -> Iterator[Passage]:
    """The paragraphs, a heading that was set on the last line of one as a paragraph of its own."""
    for paragraph in paragraphs:
        if paragraph.text[-1:].isalpha() and (found := _TRAILING.search(paragraph.text)):
            yield paragraph[: found.start() + 1]
            yield paragraph[found.start(1) :]
        else:
            yield paragraph


def _formal(paragraphs: Sequence[Passage], section: Section) -> Iterator[_Found]:
    """What stands below "Beslut": a sentence or an att-clause each."""
    proposes, by, found_any = False, None, False
    for paragraph in paragraphs:
        for passage in _clauses(paragraph):
            text = _without_mark(passage.text)
            lead = _LEAD_IN.match(text)
            if lead:
                proposes, by = bool(_PROPOSES.search(text)), lead["by"]
                continue
            if _MOVED.search(text) or _TOLD.search(text):
                continue
            kinds = [*formal(text, section.title.text)]
            pointed = len(text) < len(passage.text)  # "1. Avtalet förlängs."
            for kind in kinds or ([DecisionKind.OTHER] if pointed and _DONE.search(text) else []):
                found_any = True
                yield _Found(DecisionKind.ENDORSEMENT if proposes else kind, passage, by, formal=True)
    if not found_any and (text := " ".join(paragraph.text for paragraph in paragraphs)) and len(text) > 10:
        yield _Found(unnamed(text, section.title.text), paragraphs[0], by)


def _clauses(paragraph: Passage) -> Iterator[Passage]:
    """Sentences, and in them the clauses that begin with "att" on their own after "beslutar"."""
    for sentence in _numbered(paragraph):
        text = sentence.text
        lead = _DECIDES_TO.match(text)
        if not lead:
            yield sentence
            continue
        yield sentence[: lead.end()].strip()
        begin = lead.end()
        cuts = [match.start() for match in _AND_TO.finditer(text[begin:])]
        edges = [0, *cuts, len(text) - begin]
        for first, second in pairwise(edges):
            if part := sentence.between(begin + first, begin + second):
                yield part


def _numbered(paragraph: Passage) -> Iterator[Passage]:
    """The paragraph's sentences, and the points of a list that runs on in them ("1. … 2. …")."""
    for sentence in paragraph[:LONGEST].sentences():
        begin = 0
        for point in _POINT.finditer(sentence.text):
            if part := sentence.between(begin, point.start()):
                yield part
            begin = point.start()
        if part := sentence.between(begin, len(sentence)):
            yield part


def _informal(section: Section, paragraphs: Sequence[Passage], body: str | None) -> Iterator[_Found]:
    """What notes say in passing, and what a title says by itself ("Dagordningen godkändes")."""
    if kind := titled(section.title.text, [paragraph.text for paragraph in paragraphs]):
        yield _Found(kind, section.title)
    yield from (_Found(kind, row) for kind, row in in_tables(paragraphs))
    for paragraph in paragraphs:
        for sentence in paragraph.sentences():
            if ":" in sentence.text and (said := _INLINE.match(sentence.text)):
                below = sentence[said.end() :]
                yield from (
                    _Found(kind, below) for kind in [*formal(below.text, section.title.text)] or [DecisionKind.OTHER]
                )
            elif len(sentence) <= LONGEST and not _REPORTED.search(sentence.text):
                told = _without_mark(sentence.text)
                yield from (_Found(kind, sentence) for kind in informal(told, section.title.text, body))
