"""Who left, came late or stepped aside for jäv, as a sentence tells it: "Bo Lo lämnade mötet efter § 3"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.attendance.items import WHOSE
from extract.attendance.person import row_of
from extract.draft import Draft
from extract.glance import Cued, Glance
from extract.label import find_label
from extract.people import FIRST_NAME, NAME, find_people

_REFERENCE = re.compile(
    rf"(?:{WHOSE}§+|\bpunkt(?:en|erna)?|\bpkt\.?|\bärende(?:t|na)?|\bp\.?) ?(?P<first>\d{{1,4}})"
    r"(?: ?[-–] ?§?(?P<last>\d{1,4}))?"
)
_NUMBERS = ("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio")
ITEM_IN_WORDS = re.compile(rf"\b(?:punkt(?:en)?|fråga|ärende|paragraf) (?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})\b")
_ITEM_AS_MARK = re.compile(r"\b(?P<when>till|från|efter|vid|under|när|före|sedan|på) (?P<number>\d{1,2})\)(?=[ .,]|$)")
_THIS = rf"(?:mötet|sammanträdet|denna|detta|{WHOSE}§|punkt|ärende|p\.)"
_LEAVES = Cued(
    rf"\b(?:lämna(?:r|de)|(?:avviker|avvek|avvika|går|gick) från)(?: \S+){{0,4}}? (?:mötet|sammanträdet)\b|"
    rf"\b(?:avviker|avvek|avvika)\b(?! från)|\b(?:lämna(?:r|de)?|gick|går|gå|åka|åkte|åker|fick av)(?: \S+){{0,4}}? "
    rf"efter {_THIS}|\bgick efter ärendet"
)
_ARRIVES = Cued(
    rf"\b(?:anländ(?:er|e)|anslut(?:er|it)|anslöt|kom(?:mer)?|inträd(?:er|de)) (?:\S+ ){{0,4}}?"
    rf"(?:till|i|under|vid) {_THIS}|"
    r"\b(?:anländ(?:er|e)|anslöt|ansluter)\b(?: \S+){0,3}? kl|\banländ(?:er|e)\b(?! till)|"
    rf"\binställ(?:er|de) sig (?:till|på|i) {_THIS}|\b(?:anslöt|ansluter|tillkom|tillkommer)\.$|"
    rf"^(?:Här|Nu|Kl(?:ockan)?\.? ?[\d.:]+|(?:Vid|Under|Före) {_THIS}\w*(?: \w+)?) "
    r"(?:anslöt|ansluter|kom|kommer|tillkom|tillkommer|inträd(?:er|de))\b"
)
_MOVES = Glance.of(_LEAVES.pattern, _ARRIVES.pattern)
_WHO_DID = re.compile(  # "Maj Ek, och från Eda Bo Lo, som måste gå efter § 3"
    rf"{NAME}(?: \([^)]{{1,30}}\))?, som (?:måste|fick|gick|kom|anslöt|anlände|lämnade|åkte)\b"
)
_HAD_TO_GO = re.compile(  # beside the list; under an item it is matters that go
    r"\b(?:måste|fick|ville|skulle) (?:gå |åka |bege sig |dra )?(?:iväg|hem|vidare)\b|"
    r"\b(?:gick|åkte|for|lämnade)\b(?: \S+){0,4}? (?:när|sedan) punkt"
)
_CAME = re.compile(r"\b(?:på plats först|dök upp först|kom först|anslöt|ansluter|anlände|anländer|tillkom)\b")
_RECUSED = re.compile(
    rf"\b(?:anmäl(?:er|de|t)|anger|angav|anför|anförde|meddela(?:r|de|t)|redovisa(?:r|de|t)|tillkännag(?:er|av)|"
    rf"åberopa(?:r|de))(?: sig| {NAME}(?: \([^)]{{1,5}}\))?)? \w*jäv|"
    r"\b(?:på grund av|p\.?\s?g\.?\s?a\.?|till följd av|med anledning av|med hänvisning till) "
    r"\w*jäv(?! för (?-i:[A-ZÅÄÖ]))|"
    r"\b(?:är|var|anser sig|ansåg sig) (?:därför )?jävig|\bjäv (?:har )?anmäl(?:s|des|ts) av\b|"
    r"^(?:Jävig|Jävsanmälan|(?:Anmäl(?:d|t|an om) )?[Jj]äv(?: anmäl[td])?):|\bjäv (?:och )?(?:deltar|deltog|lämna)",
    re.IGNORECASE,
)
_RECUSAL = re.compile(r"(?:(?:Anmälan om |Anmäl[dt] )?[Jj]äv|Jävsanmälan|Jävig):?")
_SAYS_THAT = re.compile(rf"\batt (?={NAME})")  # "Ordföranden meddelar att Maj Ek är jävig"
_ASKED = re.compile(r"\b(?:frågar|frågade|undrar|undrade|(?:anser|ansåg)(?! sig jäv)|prövar|inte (?:är|var) jävig)\b")
_AWAY = re.compile(r"\b(?:inte|ej|frånvarande|utom)\b[^§\d]{0,30}$")
_UNTIL = re.compile(r"\b(?:t\.?\s?o\.?\s?m\.?|till(?: och med)?|efter)\s*$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:fr\.?\s?o\.?\s?m\.?|från(?: och med)?)\s*$", re.IGNORECASE)
_THERE = re.compile(r"\b(?:var med|är med|deltog|deltar|närvarade|närvarar|medverkade)\b")
_TELLS = re.compile(  # a sentence, and no entry of a list
    r"\b(?:var|är|deltog|deltar|närvarade|medverkade|lämna(?:r|de)|avv(?:iker|ek|ika)|gå|går|gick|åk(?:a|er|te)|ansl[öu]t\w*|anländ\w*|"
    r"kom|tillkom|inträdd?er?|anmäl(?:er|de|t))\b"
)
_AT = re.compile(r"\b(?:under|vid|på|i|endast|bara|enbart)\s*$", re.IGNORECASE)
_AND = re.compile(r"(?: \([A-ZÅÄÖ]{1,4}\))?(?:,| och| samt) ")
_CHAIR = re.compile(r"\bOrdföranden?\b")
_BESIDE = 25
"""Characters between jäv and the item for which it is."""
_CLOCK = re.compile(r",? ?\(?kl(?:ockan)?\.? ?\d{1,2}(?:[.:]\d{2})?\)?")


@dataclass(frozen=True, slots=True)
class Limit:
    """For which items some of those present were there, or stepped aside."""

    people: tuple[int, ...]
    """Their rows in the draft's attendance."""
    first: str | None = None
    last: str | None = None
    recused: str | None = None


def in_list(draft: Draft, text: str) -> Limit | None:
    """What a sentence beside the lists says; it must name the items."""
    if not (_TELLS.search(text) or tells_of_jav(text)) or ";" in text or find_label(text):  # a list
        return None
    text = _in_figures(_CLOCK.sub("", text))
    reference = _reference(text)
    if reference is None or (_is_aside(text, reference.start()) and len(find_people(text)) > 1):
        return None
    relative = _WHO_DID.search(text)
    if not (people := tuple(_subjects(draft, text[relative.start() :] if relative else text))):
        return None
    before, first, last = text[: reference.start()], reference["first"], reference["last"]
    if tells_of_jav(text) or _AWAY.search(before):
        return Limit(people, recused=first)
    comes, leaves = _ARRIVES.search(text) or _CAME.search(text), _LEAVES.search(text) or _HAD_TO_GO.search(text)
    if comes and leaves:
        limit = _came_and_left(people, text, comes.start(), leaves.start())
    elif leaves or (not comes and _UNTIL.search(before)):
        limit = Limit(people, last=last or first)
    elif comes or _FROM.search(before):
        limit = Limit(people, first=first)
    else:
        limit = Limit(people, first, last or first) if _THERE.search(text) and _AT.search(before) else None
    return limit


def _reference(text: str) -> re.Match[str] | None:
    """The items of which a sentence tells: of several, those for which somebody steps aside."""
    jav = _RECUSED.search(text) if tells_of_jav(text) else None
    behind = _REFERENCE.search(text, jav.end()) if jav else None
    ahead = [*_REFERENCE.finditer(text, 0, jav.end())] if jav else []
    if jav and ahead and (behind is None or behind.start() - jav.end() > _BESIDE):
        return ahead[-1]
    return behind or _REFERENCE.search(text)


def _is_aside(text: str, at: int) -> bool:
    """Whether a place is inside parentheses, as where a sentence lists people: "Maj Ek och Bo Lo (fr.o.m. § 3)"."""
    return text.count("(", 0, at) > text.count(")", 0, at)


def _in_figures(text: str) -> str:
    """The text with items as figures that it gives in words, or marks as its headings do ("fråga två", "till 3)")."""
    text = ITEM_IN_WORDS.sub(lambda item: f"punkt {_figure(item['number'])}", text)
    return _ITEM_AS_MARK.sub(r"\g<when> punkt \g<number>", text) if text.count(")") > text.count("(") else text


def _figure(number: str) -> str:
    return number if number.isdigit() else str(_NUMBERS.index(number) + 1)


def _came_and_left(people: tuple[int, ...], text: str, coming: int, leaving: int) -> Limit | None:
    """ "Maj kom till § 2 och gick efter § 5"; for who left and came back there is no word."""
    if leaving < coming:
        return None
    first, last = _REFERENCE.search(text, 0, leaving), _REFERENCE.search(text, leaving)
    return Limit(people, first["first"] if first else None, last["first"] if last else None)


def tells_of_jav(text: str) -> bool:
    """Whether a sentence says that somebody steps aside for jäv."""
    return "jäv" in text.casefold() and _RECUSED.search(text) is not None


def heads_jav(text: str) -> bool:
    """Whether a line is a heading below which somebody steps aside for jäv."""
    return "äv" in text and _RECUSAL.fullmatch(text) is not None


def under_item(draft: Draft, text: str, item: str) -> Limit | None:
    """What a sentence under an item says; of jäv it may speak for another item."""
    if "jäv" not in text.casefold() and not _MOVES.sees(text):  # as most
        return None
    if tells_of_jav(text) and not _ASKED.search(text):
        other = _REFERENCE.search(text)
        said = _SAYS_THAT.search(text)
        text = text[said.end() :] if said else text
        limit = Limit((), recused=other["first"] if other else item)
    elif _LEAVES.search(text):
        limit = Limit((), last=item)
    elif _ARRIVES.search(text):
        limit = Limit((), first=item)
    else:
        return None
    people = tuple(_subjects(draft, text))
    return Limit(people, limit.first, limit.last, limit.recused) if people else None


def _subjects(draft: Draft, text: str) -> Iterator[int]:
    """The first of those listed whom the sentence names, and those that "och" joins to them."""
    until: int | None = None
    for start, end, name in sorted(_named(draft, text), key=lambda named: (named[0], -named[1])):
        row = row_of(draft, name)
        if until is None:
            if row is None:
                continue
        elif start < until:
            continue
        elif row is None or _AND.fullmatch(text, until, start) is None:
            return
        yield row
        until = end


def _named(draft: Draft, text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((person.start, person.end, person.name) for person in find_people(text))
    yield from ((*word.span(), word[0]) for word in FIRST_NAME.finditer(text))
    titled = (row.person for row in draft.attendance if (row.title or "").casefold().startswith("ordf"))
    if chair := draft.meeting.chair.value if draft.meeting.chair else next(titled, None):
        yield from ((*word.span(), chair) for word in _CHAIR.finditer(text))
