"""Attendance told in sentences: "På plats var Maj Ek (Eda) och Bo Lo", "Cia Ro från Arvika kunde inte komma".

A sentence becomes fields of the form, as if they had stood there with a label.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from extract.attendance.entry import read_attendees
from extract.attendance.substitution import find_substitution
from extract.facts import Capacity, Status
from extract.form import Field, Row
from extract.glance import Cued
from extract.label import Kind, Label, Meaning
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import leading_name

_OTHERS = Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.OFFICIAL)
_GUESTS = Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.GUEST)
_PRESENT = Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.MEMBER)
_ABSENT = Meaning(Kind.ATTENDANCE, Status.ABSENT)

_OPENS = r"(?:^|(?<=, )|(?<=och )|(?<=samt )|(?<=medan )|(?<=men ))"
_HOW = (
    r"(?: (?:även|också|dessutom|därtill|då|vi|närvarande|ordinarie|följande|endast|bara|med|utöver \w+|jämte \w+|"
    r"(?:i|på|vid) mötet|på (?:plats|länk|distans)|via (?:länk|teams|zoom)|digitalt))*"
)
# Before the people: "Från regionen deltog …", "Runt bordet satt …", "Dessutom var …".
_THERE = Cued(
    rf"{_OPENS}(?:(?P<guests>som (?:gäst(?:er)?|inbjud\w+|föredragande|observatör(?:er)?))|"
    r"(?P<others>dessutom|därutöver|därtill|utöver (?:dessa|dem)|även|vidare|också|övriga(?: deltagare)?|"
    r"från (?:tjänste|förvaltning|kansli|sekretariat)\w+)|"
    r"(?:från|för|av) (?P<of>(?-i:[A-ZÅÄÖ])[^,.:;]{2,50}?)|från [\wåäö]+|"
    r"(?:närvarande|deltagande|tjänstgörande|beslutande)(?: [\wåäö]+){0,2}?|deltagare|där|"
    r"(?:på|runt|kring|vid|via|i|med)(?: [\wåäö]+){1,2}?|med|digitalt)"
    rf" (?:var|är|deltog|deltar|kom|medverkade|medverkar|närvarade|fanns|satt|hade vi|såg vi|anslöt){_HOW}:? (?=\S)|"
    r"^(?P<staff>(?:dessutom|därutöver|därtill|även|samt) [a-zåäö]+na )(?-i:(?=[A-ZÅÄÖ]))",
    re.IGNORECASE,
)
_LED_BY = Cued(
    rf"{_OPENS}(?:(?:mötet|sammanträdet|träffen|samtalet|rådet) (?:leddes|leds|öppnades och leddes) av|"
    r"(?:mötes)?ordförande (?:för mötet |för dagen |vid mötet )?(?:var|är)|vid klubban satt)"
    r" (?:(?:\w+s )?ordföranden? )?",
    re.IGNORECASE,
)
_WRITTEN_BY = Cued(
    rf"{_OPENS}(?:vid (?:pennan|tangenterna|protokollet) (?:satt|var)|(?:mötes)?sekreterare (?:för mötet |vid mötet )?"
    r"(?:var|är)|(?:(?:minnes|mötes)?anteckningar(?:na)?|protokoll(?:et)?|pennan) (?:fördes|skrevs|gjordes|förs) av) ",
    re.IGNORECASE,
)
_WORD_FROM = Cued(
    rf"{_OPENS}(?:(?:förhinder|frånvaro|återbud|anmält förhinder|anmäld frånvaro)(?: (?:hade|har|var|är))?"
    r"(?: (?:anmälts|anmält|anmäldes|lämnats|lämnades|lämnat|meddelats|meddelades|kommit|inkommit))?"
    r"(?: (?:av|från|för))? (?-i:(?=[A-ZÅÄÖ]))|"
    r"(?:frånvarande|(?:ej|inte) närvarande|förhindrade?(?: att (?:delta|närvara))?)(?: ledamöter)? (?:var|är) )",
    re.IGNORECASE,
)
# After them: "… ledde mötet", "… kunde inte komma".
_LED = Cued(
    r",? (?:(?:ledde|leder|höll i) (?:mötet|sammanträdet|träffen|samtalet)|höll (?:i )?klubban|satt vid klubban|"
    r"förde ordet|(?:var|är|satt|satt som|fungerade som|tjänstgjorde som) (?:mötes)?ordförande)\b"
)
_WROTE = Cued(
    r",? (?:(?:skrev|förde|för|skriver) (?:protokoll(?:et)?|pennan|(?:minnes|mötes)?anteckningar(?:na)?)|antecknade|"
    r"höll (?:i )?pennan|satt vid (?:pennan|tangenterna)|(?:var|fungerade som) (?:mötes)?sekreterare)\b"
)
_STAYED_AWAY = Cued(
    r",? (?:kunde (?:inte|ej) (?:komma|delta|närvara|vara med|medverka)|hade (?:anmält |fått |meddelat )?(?:förhinder|"
    r"frånvaro)|var (?:frånvarande|förhindrad|borta|inte med|inte på plats)|anmälde (?:förhinder|frånvaro)|"
    r"fick förhinder|(?:hade |har )?lämna(?:de|t) återbud|saknades|var sjuka?|deltog (?:inte|ej)|uteblev|"
    r"dök (?:inte|aldrig) upp|kom (?:inte|aldrig|ej)|fick (?:vända|ställa in|stanna hemma)|"
    r"(?:hade )?anmält sig men)\b"
)
_CAME = Cued(
    r",? (?:deltog|var med|är med|närvarade|medverkade|var på plats|var där|satt med|anslöt|kom till mötet|anlände|"
    r"fanns (?:med|på))\b"
)


class _Rule(NamedTuple):
    """What a way to tell of people says of them."""

    cue: Cued
    meaning: Meaning
    before: bool
    """Whether the people stand before it."""
    office: str = ""


_RULES = (
    _Rule(_WORD_FROM, _ABSENT, before=False),
    _Rule(_LED_BY, _PRESENT, before=False, office="ordförande"),
    _Rule(_WRITTEN_BY, _PRESENT, before=False, office="sekreterare"),
    _Rule(_THERE, _PRESENT, before=False),
    _Rule(_STAYED_AWAY, _ABSENT, before=True),
    _Rule(_LED, _PRESENT, before=True, office="ordförande"),
    _Rule(_WROTE, _PRESENT, before=True, office="sekreterare"),
    _Rule(_CAME, _PRESENT, before=True),
)
_Found = tuple[re.Match[str], _Rule]
_AND = re.compile(r",? (?:och|medan|samt|men) |; ")
_ITEM = re.compile(r"§|\bpunkt|\bärende|\bp\. ?\d")  # away for that alone
_LEAD = re.compile(r"(?:(?:\w+s )?ordföranden?|sekreteraren?|då|så|där) ", re.IGNORECASE)
_SELF = re.compile(r"\b(?:så )?jag(?: själv)?\b|\b[Uu]ndertecknad\b")
_RELATIVE = re.compile(r"\bsom\b[^,.;]*$")  # "Maj Ek, som ledde mötet" is an entry of a list
_ENDS = (".", "!", ".)")  # an entry of a list has none
_SHORTEST = 30


def read_sentences(rows: Iterable[Row], writer: str | None = None) -> tuple[list[Field], list[Passage]]:
    """The fields that the sentences among the rows amount to, and the sentences that are none; "jag" is the writer."""
    cells = (row.cells[0] for row in rows if len(row.cells) == 1 and len(row.cells[0]) > _SHORTEST)
    return tell((sentence for cell in cells for sentence in cell.sentences()), writer)


def tell(sentences: Iterable[Passage], writer: str | None = None) -> tuple[list[Field], list[Passage]]:
    """The fields that sentences amount to, and the sentences that are none."""
    fields: list[Field] = []
    others: list[Passage] = []
    for sentence in sentences:
        found = list(_fields(_naming(sentence, writer) if writer else sentence))
        fields += found
        if not found or _ITEM.search(sentence.text):  # of "anslöt vid punkt 3" the item is still to be read
            others.append(sentence)
    return fields, others


def is_told(row: Row) -> bool:
    """Whether a row below a label is no list but tells in whole sentences who was there."""
    if len(row.cells) > 1 or len(row.cells[0]) < 2 * _SHORTEST or not row.cells[0].text.endswith(_ENDS):
        return False
    sentence = row.cells[0].sentences()[0]
    told = [row for entry in _fields(sentence) for row in entry.rows]
    return bool(told) and sum(map(_count, told)) >= len(read_attendees(sentence))


def _count(row: Row) -> int:
    return sum(len(read_attendees(cell)) for cell in row.cells)


def _naming(sentence: Passage, writer: str) -> Passage:
    """The sentence with the name of whoever writes "jag"."""
    parts, begin = [], 0
    for match in _SELF.finditer(sentence.text):
        name = Passage(writer, (sentence.origins[match.start()],) * len(writer))
        parts += [sentence[begin : match.start()], name]
        begin = match.end()
    return Passage.join((*parts, sentence[begin:]), "") if parts else sentence


def _fields(sentence: Passage) -> Iterator[Field]:
    told = find_substitution(sentence) if sentence.text.endswith(_ENDS) and not _ITEM.search(sentence.text) else None
    if told:
        yield _field(_ABSENT, sentence, told.absent)
        yield _field(_PRESENT, sentence, told.substitute)
        return
    for match, rule, people in _told(sentence):
        entry = _entry(people, match, rule)
        if entry and read_attendees(entry):
            yield _field(_meaning(match, rule), sentence[match.start() : match.end()].strip(), entry)


def _field(meaning: Meaning, said: Passage, people: Passage) -> Field:
    return Field(Label(meaning, said.text, len(said)), said, [Row((people,))], beside=True)


def _told(sentence: Passage) -> Iterator[tuple[re.Match[str], _Rule, Passage]]:
    """What a sentence says of people: the words that say it, and the stretch that names them."""
    text = sentence.text
    found = _cues(text)
    begin = 0
    for (match, rule), following in zip_longest(found, found[1:]):
        if rule.before:
            yield match, rule, sentence[begin : match.start()].strip()
            joined = _AND.search(text, match.end())
            begin = joined.end() if joined else len(text)
        else:
            end = _end(text, match.end(), following)
            yield match, rule, sentence[match.end() : end].strip()
            joined = _AND.match(text, end)
            begin = joined.end() if joined else end


def _cues(text: str) -> list[_Found]:
    """The ways to tell of people that a sentence uses, in its order; of those that overlap, the first rule's."""
    found: list[_Found] = []
    away = not _ITEM.search(text)
    for rule in _RULES:
        for match in rule.cue.finditer(text) if away or rule.meaning is not _ABSENT else ():
            relative = _RELATIVE.search(text, 0, match.start())
            apart = all(match.end() <= other.start() or other.end() <= match.start() for other, _ in found)
            if apart and not relative:
                found.append((match, rule))
    return sorted(found, key=lambda one: one[0].start())


def _end(text: str, begin: int, following: _Found | None) -> int:
    """Where the people end who stand after a cue: where the next clause begins, or with the sentence."""
    if following is None:
        return len(text)
    match, rule = following
    cuts = [cut.start() for cut in _AND.finditer(text, begin, match.start())]
    return cuts[-1] if rule.before and cuts else match.start()


def _entry(people: Passage, match: re.Match[str], rule: _Rule) -> Passage | None:
    """The people as a list has them: their organisation before them, their office after them."""
    if lead := _LEAD.match(people.text):
        people = people[lead.end() :]
    people = people[: len(people.text.rstrip("."))]
    if not people or (rule.before and not _begins_entry(people.text)):
        return None
    if rule.office:
        return (
            Passage.join((people, _said(f", {rule.office}", people)), "")
            if len(read_attendees(people)) == 1
            else people
        )
    of = find_organisation(match.groupdict().get("of") or "")
    return Passage.join((_said(f"{of}: ", people[:1]), people), "") if of else people


def _begins_entry(text: str) -> bool:
    """Whether a text begins with a name, or an organisation and in parentheses who represents it."""
    name = leading_name(text)
    return find_organisation(text.partition(" (")[0]) is not None if name is None else name.start == 0


def _meaning(match: re.Match[str], rule: _Rule) -> Meaning:
    groups = match.groupdict()
    return _GUESTS if groups.get("guests") else _OTHERS if groups.get("others") or groups.get("staff") else rule.meaning


def _said(words: str, after: Passage) -> Passage:
    """Words put in behind a passage."""
    return Passage(words, after.origins[-1:] * len(words))
