"""Of whom the same is said: "A deltar, liksom B", "A deltar i P, B i Q", "A och B deltar i P respektive Q"."""

import re
from collections.abc import Iterator

from extract.glance import Cued
from extract.marked import ANY, ORGANISATION, PROJECT, Marked

_LIKEWISE = Cued(
    rf"(?:,? (?:liksom|likaså|precis som|såväl som|i likhet med|på samma (?:villkor|sätt|nivå) som)|"
    rf"\b(?:och|samt)\b(?:(?! (?!efter|under|över)[a-zåäö]{{2,}}(?:ade|ar|er)\b)[^.;{ANY}]){{0,40}}? "
    rf"(?:även|också|dessutom)) (?P<o>{ORGANISATION})(?!s)"
)
_GAPPED = re.compile(
    rf"(?<={ORGANISATION} )[a-zåäö]+[^.;]*?(?:,| och| samt|, och) (?P<o>{ORGANISATION}) "
    rf"(?:(?:i|på|med|för|till|sedan|från|vid) |[a-zåäö]+(?:at|tt|it) )[^.;,{ANY}]{{2,50}}(?=\W*$|[.,;])"
)
""" "Habo är med på två skolor, Mullsjö på en"."""
_RESPECTIVELY = Cued(r"\b(?:respektive|resp\b)")
_PROJECTS = re.compile(rf"{PROJECT}(?:(?:,| och| samt| respektive| resp\.?) {PROJECT})+")
_RUN = re.compile(ORGANISATION)
_LEFT_TO_SAY = (
    re.compile(rf"(?:,| och) (?:i|inom|till|för|av) (?P<p>{PROJECT}) (?P<o>{ORGANISATION})(?=\W*$|[,.;]| och )"),
    re.compile(rf"(?:,| och) (?P<o>{ORGANISATION}) (?:i|inom|till|för) (?P<p>{PROJECT})(?=\W*$|[,.;]| och )"),
    re.compile(rf"(?:,| och| medan) (?P<o>{ORGANISATION}) (?P<p>{PROJECT})(?=\W*$|[,.;]| och )"),
    re.compile(rf"(?:,| och| medan) (?P<p>{PROJECT}) (?:av|från) (?P<o>{ORGANISATION})(?=\W*$|[,.;]| och )"),
)


def respective(marked: Marked, said: str, met: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
    """The one project of each organisation, where a clause tells as many of both and parts them with "respektive".

    Where it names no project, those last `met` are told of.
    """
    listed = _PROJECTS.search(said)
    runs = [marked.organisation(sign) for sign in _RUN.findall(said)]
    spelled = listed is not None and _RESPECTIVELY.search(listed[0])
    parted = [sign for sign in _RUN.findall(said) if _RESPECTIVELY.search(marked.surfaces[sign])]
    if not spelled and not parted:
        return {}
    runs = runs if spelled else [marked.organisation(sign) for sign in parted]
    signs = re.findall(PROJECT, listed[0] if listed else said)
    numbers = list(dict.fromkeys(number for sign in signs for number in marked.project(sign)))
    for run in runs:
        names = [name for one in run for name in one.names]
        each = numbers or met[-len(names) :]
        if len(names) == len(each) > 1:
            return {name: (number,) for name, number in zip(names, each, strict=True)}
    return {}


def alike(said: str, *, gapped: bool) -> Iterator[re.Match[str]]:
    """Organisations `o` of whom a clause says the same as of the first; `gapped` where its verb may be left out."""
    yield from _LIKEWISE.finditer(said)
    yield from _GAPPED.finditer(said) if gapped else ()


def left_to_say(said: str) -> Iterator[re.Match[str]]:
    """Organisations `o` and projects `p` whose verb an earlier part of the clause has: ", i Q B"."""
    for rule in _LEFT_TO_SAY:
        yield from rule.finditer(said)
