"""Substitution told in a sentence: "För Maj Ek, som fått förhinder, kom Bo Lo", "Maj Ek var sjuk men skickade Bo Lo".

The sentence is turned into two entries of a list, one of them "Bo Lo, ersätter Maj Ek".
"""

import re
from typing import NamedTuple

from extract.attendance.attendee import Attendee
from extract.attendance.entry import read_attendees
from extract.glance import Cued
from extract.label import find_label
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import NAME, leading_name

_IN_PLACE = r"(?:i stället för|istället för|som ersättare för|i stället)"
_THERE = (
    r"(?:deltog|deltar|kom|var med|var där|var på plats|närvarade|medverkade|tjänstgjorde|satt(?: med)?|var|är med|"
    r"trädde|hoppade in|gick in|ryckte in)"
)
_OWN = r"(?:i (?:sitt|hans|hennes|dennes|deras) ställe|som ersättare|i stället|istället)"
_MET = r"(?: (?:vid|på|i|till) (?:mötet|sammanträdet|träffen)| i dag| denna gång| den här gången| nu| dock)*"
_FOR_FIRST = Cued(  # "I stället för Maj Ek kom Bo Lo"
    rf"^(?:För|I stället för|Istället för|Som ersättare för|I ställe för) (?P<absent>[A-ZÅÄÖ].+?),? {_THERE}"
    r"(?: (?:nu|i stället|istället|därför|dock|på plats|med))* (?P<substitute>[A-ZÅÄÖ].+)"
)
_REPLACED_BY = Cued(
    r"^(?P<absent>[A-ZÅÄÖ].+?),? (?:ersattes|representerades|företräddes|ersätts|representeras|företräds)"
    rf"{_MET} av (?P<substitute>.+)"
)
_SENT = Cued(  # "Maj Ek var sjuk men skickade Bo Lo i sitt ställe"
    r"^(?P<absent>[A-ZÅÄÖ].+?),? (?:var|hade|kunde|fick|är|har|lämnade|anmälde)\b[^.;]{3,60}? "
    r"(?:(?:men |och |så )?(?:(?:hon|han|de|kommunen|regionen) )?(?:skickade|hade skickat|hade bett|bad|lät|"
    rf"ersattes(?: därför)? av|representerades(?: därför)? av)|(?:men |och )?{_OWN} {_THERE}) "
    rf"(?P<substitute>[A-ZÅÄÖ].+?)(?: (?:komma |delta |gå )?{_OWN}.*)?$"
)
_REPLACES = Cued(
    rf"^(?P<substitute>[A-ZÅÄÖ].+?),? (?:(?:ersatte|ersätter)|(?:hoppade in|gick in|ryckte in|vikarierade|"
    rf"tjänstgjorde|deltog|kom|var med|var där)(?: (?:\w+ ){{0,2}}?)?(?:{_IN_PLACE}|för)|"
    rf"{_THERE}(?: \w+){{0,2}}? {_IN_PLACE}) (?P<absent>[A-ZÅÄÖ].+)"
)
_IN_WHOSE = Cued(  # "Bo Lo var där i Maj Eks ställe"
    rf"^(?P<substitute>[A-ZÅÄÖ].+?),? {_THERE}(?: \w+){{0,2}}? i (?P<absent>{NAME})s ställe"
)
_CAME_INSTEAD = Cued(  # "Maj Ek hade fått förhinder, så Bo Lo kom i stället"
    r"^(?P<absent>[A-ZÅÄÖ].+?),? (?:var|hade|kunde|fick|är|har|lämnade|anmälde)\b[^.;]{3,60}?,? (?:så|men|och) "
    rf"(?P<substitute>{NAME})(?: \([^)]{{1,30}}\))? {_THERE} (?:i stället|istället)[.]?$"
)
_RULES = (_FOR_FIRST, _SENT, _CAME_INSTEAD, _REPLACED_BY, _REPLACES, _IN_WHOSE)
_CLAUSE = re.compile(r",? (?:som|eftersom|då|därför att|för att|på grund av|vilken|vilket)\b.*")


class Substitution(NamedTuple):
    """Two entries of a list: who was away, and who came for them."""

    absent: Passage | None
    """None where the sentence names but the organisation of whoever was away."""
    substitute: Passage


def find_substitution(sentence: Passage) -> Substitution | None:
    """Who came in whose place, where a sentence says so of people whom it names in full."""
    label = find_label(sentence.text)
    if label and sentence.text[: label.end].rstrip().endswith(":"):  # "Tjänstgörande ersättare: Maj Ek kom för Bo Lo."
        sentence = sentence[label.end :].strip()
    for rule in _RULES:
        if match := rule.search(sentence.text):
            absent, substitute = (_entry(sentence, match, group) for group in ("absent", "substitute"))
            away, come = _only(absent), _only(substitute)
            in_place = rule is _FOR_FIRST and "stället" in match[0]
            if come and in_place and (organisation := find_organisation(absent.text)):  # who was away is told elsewhere
                return Substitution(
                    None, Passage.join((substitute, substitute.saying(f", ersätter {organisation}")), "")
                )
            if away and come:
                shared = f", {away.organisation}" if away.organisation and not come.organisation else ""
                serving = substitute.saying(f"{shared}, ersätter {away.name.text}")
                return Substitution(absent, Passage.join((substitute, serving), ""))
    return None


def _entry(sentence: Passage, match: re.Match[str], group: str) -> Passage:
    """What a rule found, without the clause that says why."""
    entry = sentence[match.start(group) : match.end(group)]
    clause = _CLAUSE.search(entry.text)
    return entry[: clause.start() if clause else len(entry.text.rstrip(" .,"))]


def _only(entry: Passage) -> Attendee | None:
    """The person of an entry that begins with a name and has no other."""
    name = leading_name(entry.text)
    people = read_attendees(entry) if name and name.start == 0 else []
    return people[0] if len(people) == 1 else None
