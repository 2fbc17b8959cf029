"""Services that several municipalities share and nobody has named: "Avtal om gemensam växel", "delar på en jurist".

Such a thing is described by what it is, in the title or in prose, where the text names those who share it side by side.
"""

import re
from collections.abc import Iterator

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.project.bodies import WORD
from extract.project.item import Item
from extract.project.line import Named, title_end
from ontology.register import load

_SHARED = re.compile(
    r"(?:(?P<what>(?:[Gg]emensam(?:t|ma)?|[Ss]amordna(?:d|t|de)) (?!"
    r"upphandling|möte|konferens|dag|träff|utbildningsdag|lunch|workshop|resa|"
    r"monter|skrivelse|remiss|yttrande)(?:[A-ZÅÄÖ]{2,}-)?[a-zåäö-]{4,})"
    r"|[Ss]am(?:verkans|arbets)avtal (?!(?:[a-zåäö]+ )?(?:gemensam|samordna))"
    r"(?:om |för |kring |gällande |avseende |rörande |angående )?(?=[a-zåäö]{4,}))"
)
_PROPOSED = re.compile(r"(?:Förslag|Motion|Medborgarförslag|Remiss|Fråga|Diskussion|Idé)\b")
_RUN = Cued(
    r"\b(?:avtal\w*|driv[se]\w*|drev\w*|delar|äger|ägs|ingår|omfattar|samarbet\w+|samverk\w+|tecknat|ingåtts?|"
    r"värdkommun|gått samman|starta\w*|inrätta\w*|anslut\w+|genomför\w*|gemensam\w*)\b"
)
_BOTH = re.compile(rf"\b({WORD.pattern})s?(?: kommun)?(?:, | och | samt )(?=({WORD.pattern}))")


_SORTS = (
    r"[a-zåäö-]*(?:funktion|tjänst|enhet|kontor|jour|växel|central|plattform|portal|bil|buss|resurs|team|mottagning|"
    r"rådgivare|samordnare|handläggare|pool|lager|korttid|utbildning)\b"
)
_SERVICE = Cued(
    rf"\b(?:(?:en|ett) (?P<what>gemensamt? {_SORTS})|dela(?:r|de|t)? (?:på )?(?:en|ett) (?P<shared>{_SORTS}))"
)
"""What municipalities share, in prose."""
_IS_SHARED = re.compile(
    r"(?P<what>[A-ZÅÄÖ][\wåäö-]+(?: och [\wåäö-]+)?) (?:är|blev|blir) (?:[\wåäö\d]+ ){0,6}?gemensam(?:t|ma)? för "
)
"""Where it is said that what the title says is shared."""
_SAME = 8
"""Letters that the title and the text have in common, at least."""


def described(item: Item) -> Iterator[Named]:
    """What several municipalities share, as the title calls it: "Avtal om gemensam växel"."""
    title, body = item.title, item.body
    if _PROPOSED.match(title.text) or not _RUN.search(body) or not _together(body):
        return
    found = _SHARED.search(title.text)
    if found is None:
        if (told := _IS_SHARED.search(body)) and told["what"][:_SAME] == title.text[:_SAME]:
            yield title.named(0, title_end(title.text, 0), ProjectKind.SERVICE)
        return
    start = found.start("what") if found["what"] else found.start()
    end = title_end(title.text, start)
    yield title.named(start, end, ProjectKind.SERVICE)


def services(item: Item) -> Iterator[Named]:
    """What several municipalities share, as prose calls it: "har en gemensam växel", "delar på en jurist"."""
    if not _together(item.body):
        return
    for line in item.below:
        if found := _SERVICE.search(line.text):
            yield line.named(*found.span("what" if found["what"] else "shared"), ProjectKind.SERVICE)
            return


def _together(body: str) -> bool:
    """Whether the text names two municipalities side by side."""
    find = load().find
    return any(find(both[1], short=True) and find(both[2], short=True) for both in _BOTH.finditer(body))
