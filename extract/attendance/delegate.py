"""Organisations and those whom they sent, told in a sentence: "Eda hade skickat Maj Ek och Arvika Bo Lo".

Each becomes an entry of a list, "Eda kommun: Maj Ek".
"""

import re
from collections.abc import Iterator

from extract.glance import Cued
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import NAME

_ASIDE = r"(?:, som [^,.;]{3,40},)?"
SENT = Cued(
    rf"\b(?P<organisation>[A-ZÅÄÖ][\w-]*(?: (?!och |som )[\w-]+){{0,5}}?){_ASIDE} (?:"
    r"(?:företräddes|företräds|representerades|representeras)(?: i dag| nu| den här gången)? av|"
    r"(?:hade|har) (?:skickat|sänt|utsett|låtit sig företrädas av)|skickade|sände|"
    r"(?:stol|plats|mandat) (?:togs|tas|intogs|fylldes) av) "
    rf"(?P<who>{NAME})(?=[,.;]| och|$| \()"
)
_CLAUSE = re.compile(r"(?: \([^)]{1,30}\))?(?:, som [^,.;]{3,80})?")
_NEXT = re.compile(r"(?:,|,? och) ")
_NAME = re.compile(rf"{NAME}(?=[,.;]| och|$| \()")
_LONGEST_ORGANISATION = 4


def find_delegates(sentence: Passage) -> Iterator[Passage]:
    """The entries of a list that a sentence amounts to, each an organisation before whom it sent."""
    for match in SENT.finditer(sentence.text):
        organisation = _organisation(match["organisation"])
        if organisation is None:
            continue
        end = _end(sentence.text, match.end("who"))
        yield _entry(sentence[match.start("who") : end], organisation)
        while another := _another(sentence.text, end):
            organisation, begin, end = another
            yield _entry(sentence[begin:end], organisation)


def _organisation(text: str) -> str | None:
    """The organisation of "Eda" and of "Edas" before "plats"."""
    return find_organisation(text) or (find_organisation(text[:-1]) if text.endswith("s") else None)


def _another(text: str, at: int) -> tuple[str, int, int] | None:
    """The next organisation where the verb is left out (", Arvika Bo Lo"), and where its person begins and ends."""
    joint = _NEXT.match(text, at)
    if joint is None:
        return None
    begin = joint.end()
    for _ in range(_LONGEST_ORGANISATION):
        begin = text.find(" ", begin) + 1
        if not begin:
            return None
        organisation, who = find_organisation(text[joint.end() : begin - 1]), _NAME.match(text, begin)
        if organisation and who and not find_organisation(who[0].split(" ")[0]):
            return organisation, begin, _end(text, who.end())
    return None


def _end(text: str, at: int) -> int:
    """Where an entry ends: with the party, and with the clause that says more of the person."""
    match = _CLAUSE.match(text, at)
    return match.end() if match else at


def _entry(who: Passage, organisation: str) -> Passage:
    return Passage.join((who[:1].saying(f"{organisation}: "), who), "")
