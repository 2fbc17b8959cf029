"""What comes after an undertaking, where another sentence said that it ends, or that something is to come.

"Lärstegen avslutades i maj. Kommunerna går vidare med Läsbryggan." "En fortsättning är beviljad. Den heter Läsbryggan."
"""

import re
from collections.abc import Iterator

from extract.glance import Cued
from extract.project.lineage import AFTERWARDS, CALLED, ENDED, ENDS, GOES_ON, HEIR
from extract.project.succession import IS_ASKED, NOT_SO, Tie
from extract.reading import Turn

_HERALDS = Cued(rf"\b(?:{HEIR}|{GOES_ON}|(?:tar|tog|ta) (?:\w+ )?(?:vid|över)|ersätter|efterträder)\b")
""" "En fortsättning är beviljad", of which the next sentence gives the name."""
_SO_CALLED = re.compile(
    rf"^(?:De[tn](?:ta)?(?: nya \w+)?|Namnet|Arbetsnamnet|Projektet|Satsningen|{HEIR}|{GOES_ON}) "
    rf"(?:\w+ ){{0,3}}{CALLED}(?:projektet )?[\"”“]?$"
)
_ENDED = Cued(rf"[\"”“]?{ENDED}|[\"”“]?, som {ENDS}")
_HAS_ENDED = Cued(
    r"\b(?:avslutat|avslutade|stängt|lagt ne[dr]|slutfört|slutet (?:på|av|för)) [\"”“]?$|"
    r"\b(?:[Aa]rbetet|[Ss]amarbetet|[Pp]rojekttiden) (?:i|inom|med|för) [\"”“]?$"
)
_AFTERWARDS = Cued(AFTERWARDS)


def told_next(before: Turn, turn: Turn) -> Iterator[Tie]:
    """ "En fortsättning är beviljad. Den heter X": of what the sentence before spoke."""
    if len(before.topic) != 1 or not _HERALDS.search(before.text) or NOT_SO.search(before.text):
        return
    for one in turn.projects:
        if one.by_name and one.projects != before.topic and _SO_CALLED.search(turn.text, 0, one.start):
            yield Tie(one.projects[0], "follows", before.topic[0])


def ended(turn: Turn) -> int | None:
    """The one project of which a sentence says that it ends."""
    text = turn.text
    for one in turn.projects if _ENDED.sees(text) or _HAS_ENDED.sees(text) else ():
        if len(one.projects) == 1 and (_ENDED.match(text, one.end) or _HAS_ENDED.search(text, 0, one.start)):
            return None if NOT_SO.search(text) else one.projects[0]
    return None


def afterwards(old: int, turn: Turn) -> Iterator[Tie]:
    """ "I stället startar Y", "kommunerna går vidare med Y": of what ended before."""
    for one in turn.projects:
        if one.by_name and old not in one.projects and not one.aside:
            before = turn.text[: one.start]
            cue = None if NOT_SO.search(before) or IS_ASKED.search(before) else _AFTERWARDS.search(before)
            if cue and not any(cue.end() < person.start < one.start for person in turn.people):
                yield Tie(one.projects[0], "follows", old)
            return
