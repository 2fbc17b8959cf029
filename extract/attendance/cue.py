"""The words by which a sentence says that people were at a meeting, were not, led it or kept its minutes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.facts import Status
from extract.glance import Glance, Shelf
from extract.label import Kind


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb, perhaps with the words before it, and what it says of those it goes with."""

    kind: Kind
    status: Status
    start: int
    end: int
    leads: bool
    """Whether people can only stand behind it ("Närvarande var …")."""


_ALSO = r"(?: (?:även|också|dessutom|därutöver|därtill|vidare|bara|endast|som vanligt|som gäst(?:er)?))*"
_MEETING = r"(?:mötet|sammanträdet|träffen|samtalet|rådet|dagen|samlingen|överläggningarna|det hela)"
_RECORD = r"(?:protokoll(?:et)?|pennan|(?:minnes|mötes)?anteckningar(?:na)?)"
_HERE = rf"(?! (?:i|på|vid) (?!{_MEETING}|stället|plats|dagens|distans|länk|Teams|Zoom|sin helhet))"
"""Not in something else: "deltog i projektet"."""
_WORD = r"(?:återbud|förhinder|avbud|frånvaro|sjukdom)"
_COME = r"(?:komma|delta|närvara|vara med|medverka|vara på plats|ta sig (?:dit|hit|fram))"
_NEVER = r"(?:inte|ej|aldrig)"
_NAME_FOLLOWS = r"(?= (?-i:[A-ZÅÄÖ]))"
_CHAIR, _SECRETARY = r"(?:mötes|dagens |mötets )?ordförande", r"(?:mötes|dagens |mötets )?sekreterare"
_SERVED = r"(?:var|är|satt|fungerade|tjänstgjorde|agerade)"
_OF_THIS = rf"(?! (?:i|för|på|av) (?!{_MEETING}))"  # "ordförande i föreningen" is no office of the meeting
_SETTING = "|".join(  # before a verb that says little by itself: "På länk hade vi", "Runt bordet satt"
    (
        r"närvarande|deltagande|deltagare|med|där|på plats|digitalt|dessutom|därutöver|därtill",
        r"utöver dess[ae]|även|vidare",
        r"på (?:länk|distans|mötet|skärmen)|(?:i|vid|på) mötet|(?:vid|runt|kring) bordet|i (?:rummet|salen|lokalen)",
        r"(?:via|på|över|genom) (?:länk|teams|zoom|skype|video|telefon)|från [\w -]{2,40}",
        r"för [\w -]{2,40} räkning|som (?:gäst(?:er)?|åhörare|adjungerade?|inbjud(?:en|na)|observatör(?:er)?)",
        r"vi(?: som (?:sågs|träffades|möttes))?",
    )
)
_CAME = (
    r"(?:var|är|deltog|deltar|medverkade|medverkar|närvarade|fanns|satt|kom|hade vi|syntes|anslöt|"
    r"träffades|sågs|möttes|mötte|samlades)(?: upp| med| på plats)?"
)

_AHEAD: dict[tuple[Kind, Status], tuple[str, ...]] = {
    (Kind.ATTENDANCE, Status.ABSENT): (
        rf"^(?:för|i ?stället för|som ersättare för){_NAME_FOLLOWS}",
        rf"\bkunde (?:tyvärr )?{_NEVER}{_NAME_FOLLOWS}",
        r"\b(?:frånvarande|förhindrade?(?: att \w+)?|borta|(?:ej|inte|icke) (?:närvarande|med|på plats)|sjuka?) "
        rf"(?:var|är|meddelades|anmäldes){_ALSO}\b",
        rf"\b{_WORD} (?:(?:hade|har) )?(?:(?:an)?mäl\w+|lämna\w+|meddela\w+|(?:in)?kommit|kom)(?: (?:in|av|från|för))*"
        rf"{_NAME_FOLLOWS}",
        rf"\b{_WORD} (?:hade|har|av|från){_NAME_FOLLOWS}",
        rf"\b{_WORD} (?:(?:hade|har) (?:vi )?fått|fick vi)(?: in| av| från)*{_NAME_FOLLOWS}",
        r"\b(?:saknades|saknade vi|uteblev) gjorde\b",
    ),
    (Kind.CHAIR, Status.PRESENT): (
        rf"\b{_MEETING} (?:leddes|leds|hölls ihop) av\b",
        rf"\b{_CHAIR} (?:för (?:mötet|dagen) )?(?:var|är)\b",
        rf"\bsom {_CHAIR} {_SERVED}\b",
        r"\b(?:vid|höll i) klubban satt\b",
    ),
    (Kind.SECRETARY, Status.PRESENT): (
        rf"\b{_RECORD} (?:fördes|förs|skrevs) av\b",
        rf"\b{_SECRETARY} (?:var|är)\b",
        rf"\bsom {_SECRETARY} {_SERVED}\b",
        r"\bvid pennan satt\b",
    ),
    (Kind.ATTENDANCE, Status.PRESENT): (
        rf"(?:^|(?<=och )|(?<=samt )|(?<=medan ))(?:{_SETTING})(?: [\w-]+){{0,4}}? {_CAME}{_ALSO}\b",
        r"\bden \w+ (?:var|är)(?= (?:jag|undertecknad)\b)",
        r"\b\w+(?:erna|arna) (?:företräddes|representerades) av\b",
        r"^(?:dessutom|därutöver|därtill|samt|vidare)(?: \w+na)?(?= (?-i:[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]))",
    ),
}
"""Behind which people stand."""
_BEHIND: dict[tuple[Kind, Status], tuple[str, ...]] = {
    (Kind.ATTENDANCE, Status.ABSENT): (
        rf"\bkunde {_NEVER} {_COME}\b",
        rf"\b(?:hade |har )?(?:tyvärr )?(?:anmält |meddelat |lämnat |fått |tvingats lämna )+{_WORD}\b",
        rf"\b(?:hade|fick|anmälde|meddelade|lämnade) {_WORD}\b",
        r"\b(?:var|är|låg|blev) (?:hemma )?(?:frånvarande|förhindrade?|sjuka?|sjukskriv\w+|bortresta?)\b",
        r"\b(?:saknades|saknas|fattades|uteblev)\b",
        rf"\b(?:deltog|närvarade|kom|medverkade|dök|anslöt) {_NEVER}(?: upp| loss| iväg| fram)?\b",
        rf"\bvar {_NEVER} (?:med|där|på plats)\b",
        rf"\b(?:hade|har) {_NEVER} möjlighet\b",
        r"\b(?:hade anmält sig men|fick vända(?: hem)?)\b",
    ),
    (Kind.CHAIR, Status.PRESENT): (
        rf"\b(?:ledde|leder|höll i|höll ihop|satt ordförande (?:för|vid)) {_MEETING}\b",
        r"\b(?:höll (?:i )?(?:klubban|trådarna|taktpinnen)|(?:satt )?vid klubban|förde ordet)\b",
        rf"\b{_SERVED}(?: som)? {_CHAIR}\b{_OF_THIS}",
    ),
    (Kind.SECRETARY, Status.PRESENT): (
        rf"\b(?:skrev|för|förde|höll i|skötte|ansvarade för) {_RECORD}\b",
        r"\b(?:höll pennan|(?:satt )?vid (?:pennan|tangenterna|datorn)|anteckna(?:r|de)|protokollför(?:de)?)\b",
        rf"\b{_SERVED}(?: som)? {_SECRETARY}\b{_OF_THIS}",
        r"\bskrev(?=[.,!]|$)",
    ),
    (Kind.ATTENDANCE, Status.PRESENT): (
        rf"\b(?:deltog|deltar|närvarade|medverkade|medverkar){_HERE}{_ALSO}\b",
        rf"\b(?:var|satt|fanns) med{_HERE}{_ALSO}\b",
        rf"\b(?:(?:var|fanns) (?:där|på plats|närvarande)|(?:mötte|dök|slöt) upp|kom (?:dit|hit)){_ALSO}\b",
        rf"\b(?:anslöt|samlades|träffades){_ALSO}\b",
    ),
}
"""Before which they stand, or behind which where nobody stands before it."""
_CUES = Shelf(
    ((*key, table is _AHEAD, rule), Glance.of(rule))
    for key in _AHEAD
    for table in (_AHEAD, _BEHIND)
    for rule in [re.compile(words, re.IGNORECASE) for words in table[key]]
)


def may_hold_cue(text: str) -> bool:
    """Whether letters of a cue stand in a text."""
    return bool(_CUES.within(text.casefold()))


def find_cues(text: str) -> Iterator[Cue]:
    """The cues of a sentence, in order; of two that overlap the one whose pattern stands first."""
    found: list[Cue] = []
    for kind, status, leads, pattern in _CUES.within(text.casefold()):
        for match in pattern.finditer(text):
            if all(match.end() <= cue.start or cue.end <= match.start() for cue in found):
                found.append(Cue(kind, status, *match.span(), leads))
    yield from sorted(found, key=lambda cue: cue.start)
