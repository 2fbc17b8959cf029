"""Labels of attendance lists, read word by word: "Närvarande ej tjänstgörande ersättare", "Följande hade anmält
förhinder", "Dessutom deltog från förvaltningen".

They are made of few words in any order and number. Which of them a label holds tells who stands below it.
"""

import re
from collections.abc import Sequence
from enum import Flag, auto
from itertools import pairwise

from extract.facts import Capacity, Status
from extract.label.meaning import Kind, Meaning
from extract.plain import plain


class _Says(Flag):
    """What a word says of the people below a label."""

    NOTHING = 0
    AWAY = auto()
    NOT = auto()
    HERE = auto()
    MAYBE_HERE = auto()
    """Beside a verb: "var med", "på plats"."""
    VERB = auto()
    WHO = auto()
    ALL = auto()
    MORE = auto()
    """Nothing, but with it a label may begin."""
    SERVES = auto()
    MEMBER = auto()
    SUBSTITUTE = auto()
    OFFICIAL = auto()
    ADJUNCT = auto()
    GUEST = auto()
    OTHERS = auto()


_JOINT = re.compile(r"[-/]")  # "ej-tjänstgörande", "ledamöter/ersättare"
_WORDS = {
    _Says.AWAY: "frånvarande frånvaro frånvaroanmälda förhinder förhindrad förhindrade förfall återbud avanmäld "
    "avanmälda avanmält borta saknas saknades fattades uteblev uteblivna sjuk sjuka sjukanmäld sjukanmälda",
    _Says.NOT: "ej inte icke aldrig",
    _Says.HERE: "närvarande närvarade närvarar deltagare deltagarna deltagande deltog deltar medverkade medverkande "
    "medverkar mötesdeltagare mötesdeltagarna",
    _Says.MAYBE_HERE: "med där plats distans länk digitalt fysiskt teams zoom skype kom komma delta närvara medverka "
    "representerade",
    _Says.VERB: "var är hade har fick kunde kan blev gjorde",
    _Says.WHO: "vilka de vi dessa följande personer",
    _Says.OTHERS: "övriga övrig även dessutom därutöver därtill också andra",
    _Says.ALL: "alla samtliga",
    _Says.SERVES: "tjänstgörande tjänstgör tjänstgjort tjänstgjorde tjänst beslutande röstberättigade röstande",
    _Says.MEMBER: "ledamöter ledamöterna ledamot ordinarie representanter representant medlemmar medlemmarna medlem "
    "delegater delegaterna förtroendevalda politiker politikerna kommunrepresentanter",
    _Says.SUBSTITUTE: "ersättare ersättarna suppleant suppleanter suppleanterna",
    _Says.OFFICIAL: "tjänsteperson tjänstepersoner tjänstepersonerna tjänsteman tjänstemän tjänstemännen "
    "tjänstemannastöd personal personalen förvaltning förvaltningen förvaltningarna tjänsteorganisationen "
    "tjänstemannaorganisationen tjänstemannasidan tjänstesidan kansli kansliet sekretariat sekretariatet föredragande",
    _Says.ADJUNCT: "adjungerad adjungerade adjungerande",
    _Says.GUEST: "gäst gäster gästerna inbjuden inbjudna observatör observatörer åhörare föreläsare externa "
    "yttranderätt närvarorätt insynsplats insynsplatser",
    _Says.MORE: "från på via inkallade kallade anmäld anmälda anmält lämnat meddelat",
    _Says.NOTHING: "som person personerna och samt av vid i till för att fått lämnade anmälde meddelade vara mötet "
    "möte sammanträdet sammanträde träffen dagens dagen i politiska laga giltigt utan rösträtt anmälan anmälts namn",
}
_SAYS = {plain(word): says for says, words in _WORDS.items() for word in words.split()}
_VISITS = _Says.OFFICIAL | _Says.ADJUNCT | _Says.GUEST
_NAMES_PEOPLE = _Says.AWAY | _Says.HERE | _Says.SERVES | _Says.MEMBER | _Says.SUBSTITUTE | _VISITS
_OPEN = frozenset(("i", "for", "till", "vid", "pa", "som", "att", "och", "samt"))  # "De deltog i" goes on


def begins_presence(word: str) -> bool:
    """Whether such a label may begin with a word in plain letters."""
    return _SAYS.get(_JOINT.split(word)[0], _Says.NOTHING) is not _Says.NOTHING


def read_presence(words: Sequence[str]) -> Meaning | None:
    """Who stands below a label of these words, in plain letters; None where they are no such label."""
    says = [_SAYS.get(part) for word in words for part in _JOINT.split(word)]
    told = _Says.NOTHING
    for word in says:
        if word is None:
            return None
        told |= word
    if not told & _NAMES_PEOPLE and not (
        told & _Says.MAYBE_HERE and told & (_Says.VERB | _Says.NOT | _Says.WHO | _Says.OTHERS)
    ):
        return None
    if words[-1] in _OPEN:
        return None
    serves_not = (_Says.NOT, _Says.SERVES) in pairwise(filter(None, says))
    away = _Says.AWAY in told or (_Says.NOT in told and not serves_not)
    return Meaning(Kind.ATTENDANCE, _status(told, away=away), _capacity(told, away=away, serves_not=serves_not))


def is_sentence(words: Sequence[str], after: str) -> bool:
    """Whether the words of a label are a sentence where nothing but a full stop comes after them ("Samtliga ledamöter
    är närvarande", "Alla var med.").
    """
    said = {_SAYS.get(word) for word in words}
    return _Says.ALL in said or (_Says.VERB in said and after.startswith("."))


def _status(told: _Says, *, away: bool) -> Status | None:
    if away:
        return Status.ABSENT
    present = told & (_Says.HERE | _Says.MAYBE_HERE | _Says.SERVES | _Says.OTHERS | _VISITS)
    member, substitute = _Says.MEMBER in told, _Says.SUBSTITUTE in told
    return None if member is not substitute and not present else Status.PRESENT


def _capacity(told: _Says, *, away: bool, serves_not: bool) -> Capacity | None:
    if _Says.GUEST in told or (_Says.ADJUNCT in told and _Says.MEMBER in told):
        return Capacity.GUEST
    if told & (_Says.OFFICIAL | _Says.ADJUNCT):
        return Capacity.OFFICIAL
    if serves_not or (_Says.SUBSTITUTE in told and _Says.MEMBER not in told):
        return Capacity.SUBSTITUTE
    if away:
        return None
    others = _Says.OTHERS in told and not told & (_Says.MEMBER | _Says.SERVES)
    return Capacity.OFFICIAL if others else Capacity.MEMBER
