"""A sentence of which only what matters to time is left: undertakings, others, times, and the words between.

Every name, and every noun that stands for one, becomes a run of one sign, as long as it is: so a rule can speak of an
undertaking as of a letter, and places in the mask are places in the sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.glance import Cued
from extract.marked import Named
from extract.project.moment import Moment
from extract.reading import Turn
from ontology.register import load

_P, _A, _WE, _M, _T = "\ue400", "\ue000", "\ue001", "\ue002", "\uec00"
ITSELF = f"{_P}+"
"""An undertaking, in a rule."""
ANOTHER = f"[{_A}{_WE}{_M}]+"
"""Somebody, or something that has a time of its own: a municipality, an application, a contract."""
WE = f"{_WE}+"
""" "Vi" or "man"."""
MONEY = f"{_M}+"
""" "Pengarna"."""
TIME = f"{_T}+"

_UNDERTAKING = Cued(
    r"\b(?:\w*(?:projekt|program|programm|försök|initiativ|partnerskap|nätverk|arbet|centrum)et|centret|det hela|"
    r"arbetena|alltihop|allting|allt(?= (?:ska|skall|väntas|beräknas|är tänkt))|"
    r"\w*(?:satsning|insats|kampanj|samverkan|studi|försöksverksamhet|tjänst|pilot|övning|portal|modell)(?:en)|"
    r"verksamheten|samverkan|anläggningen)s?\b"
)
_HAS_OWN_TIME = Cued(
    r"\b(?:\w*(?:ansökan|ansökningar|rekryteringen|utvärderingen|upphandlingen|handläggningen|implementeringen|"
    r"mätningen|mätningarna|byggnationen|finansieringen|remissen|redovisningen|utredningen|anmälan|registreringen|"
    r"förhandlingarna|intervjuerna|enkäten|rapporten|konferensen|seminariet|överenskommelsen|kursen|utbildningen|"
    r"(?<!första )(?:etappen|fasen)|lagen|ansökningstiden|svarstiden|avtalstiden|medverkan|anslutningen|"
    r"anställningen|delprojektet|"
    r"förordnandet|mandatperioden|mandatet|deltagandet?|medlemskap(?:et)?|avtal(?:et|en)?|anbud(?:et|en)?|möte(?:t|"
    r"na)?|beslutet|kontrakt(?:et)?|bidrag(?:et|en)?|medlen|pengarna|stöd(?:et)?|anslag(?:et)?|uppdrag(?:et)? som \w+|"
    r"förstudien|kommun(?:en|erna)?|regionen|nämnden|styrelsen|fullmäktige|utskottet|universitetet|högskolan|"
    r"myndigheten|verket|regeringen|riksdagen|bolaget|företaget|föreningen|leverantören|konsulten|staten|parterna|"
    r"deltagarna|eleverna|ungdomarna|ledaren|samordnaren|chefen|strategen|handläggaren|sekreteraren))\b"
)
_WITH_WHAT = re.compile(r"(?<=rbetet) (?:i|inom|med) (?P<what>[A-ZÅÄÖ][\w-]+)")
"""Behind work that is not the undertaking's: "arbetet i Programgruppen", "samarbetet med Polisen"."""
_WORK_ON = re.compile(
    r"\b(?:(?:samverkan|samarbetet|\w*avtalet|överenskommelsen) (?:kring|om|i) (?:projektet )?|"
    r"(?<!sitt )(?<!vårt )(?<!deras )\w*projekt )$"
)
""" "Samverkan kring X började", "Avtalet om X löper ut", "Nu startar projekt X": X did, or does."""
_FUNDS = Cued(r"\b\w*(?:pengarna|medlen|finansieringen|bidrage[tn]|stödet|anslaget)\b")
_SOMEBODY = re.compile(r"\b(?:hon|han|jag)\b")
_US = re.compile(r"\b(?:vi|man)\b")
_PLACE = re.compile(r"\b(?:[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?|[A-ZÅÄÖ]{3,})\b")
_LONG_ENOUGH, _LONGER = 4, 6
"""Letters before the ending of a noun that takes up the end of a name: "rundan" for "Skogsrundan"."""
_DEFINITE = re.compile(rf"\b([a-zåäö]{{{_LONG_ENOUGH},}})(?:en|an|et|eln|ern)\b")


@dataclass(frozen=True, slots=True)
class Masked:
    """The mask, and whom its signs stand for."""

    text: str
    named: Sequence[Named]
    topic: tuple[int, ...]

    @classmethod
    def of(cls, turn: Turn, times: Iterable[Moment], names: Iterable[str]) -> "Masked":
        """A sentence with the projects, people and times that stand in it; `names` are those of its topic."""
        lowered = turn.text.lower()
        letters = list(lowered if len(lowered) == len(turn.text) else turn.text)
        for start, end, sign in _signs(turn, lowered, names):
            letters[start:end] = sign * (end - start)
        for time in times:
            letters[time.start : time.end] = _T * (time.end - time.start)
        return cls("".join(letters), turn.projects, turn.topic)

    def undertaking(self, place: int) -> tuple[int, ...]:
        """The projects meant at a place: those named there, or those the item speaks of."""
        return next((one.projects for one in self.named if one.start <= place < one.end), self.topic)

    def is_aside(self, place: int) -> bool:
        """Whether what is named at a place only says where another comes from: "fortsättning på X"."""
        return any(one.aside for one in self.named if one.start <= place < one.end)


def _signs(turn: Turn, lowered: str, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """What is hidden under which sign, the surer after the less sure."""
    for word in _PLACE.finditer(turn.text):
        if load().find(word[0], short=True):
            yield *word.span(), _A
    for found in (*_HAS_OWN_TIME.finditer(lowered), *_SOMEBODY.finditer(lowered)):
        yield *found.span(), _A
    for found in _FUNDS.finditer(lowered):
        yield *found.span(), _M
    for found in _US.finditer(lowered):
        yield *found.span(), _WE
    for found in _UNDERTAKING.finditer(lowered):
        yield *found.span(), _A if _is_elsewhere(turn, found.end()) else _P
    for person in turn.people:
        yield person.start, person.end, _A
    for start, end in echoes(lowered, names):
        yield start, end, _P
    for one in turn.projects:
        work = _WORK_ON.search(lowered, 0, one.start)
        yield work.start() if work else one.start, one.end, _P


def _is_elsewhere(turn: Turn, end: int) -> bool:
    """Whether work is done with something that is no project and no place."""
    found = _WITH_WHAT.match(turn.text, end)
    if found is None or any(one.start == found.start("what") for one in turn.projects):
        return False
    return load().find(found["what"], short=True) is None and load().county(found["what"]) is None


def _takes_up(word: re.Match[str], names: Iterable[str]) -> bool:
    """Whether a noun in the definite form ends or begins a name, with the article or without."""
    ends = any(name.endswith(word[0]) or name.startswith(f"{word[0]} ") for name in names)
    return ends or (_ends_one(word[1], names) and not _HAS_OWN_TIME.fullmatch(word[0]))


def _ends_one(noun: str, names: Iterable[str]) -> bool:
    """Whether it is the last word of a name, or the second half of that: "funktion" of "visselfunktion"."""
    last = (name.rpartition(" ")[2] for name in names)
    return len(noun) > _LONG_ENOUGH and any(
        word == noun or (len(noun) > _LONGER and word.endswith(noun)) for word in last
    )


def echoes(lowered: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where a noun takes up the end of a name, or its beginning, in small letters: "stråken" for "Gröna stråk" too."""
    tails = [name.lower() for name in names]
    together = "\n".join(tails)
    for word in _DEFINITE.finditer(lowered):
        if word[1] in together and _takes_up(word, tails):
            yield word.span()
