"""Where the name stands with which a segment of a list begins, among organisations, offices and parties."""

import re
from collections.abc import Sequence
from functools import lru_cache

from extract.attendance.attendee import party_of
from extract.organisation.lookup import find_organisation, mentions
from extract.people import NAME, leading_name, precedes_name
from ontology.register import load

PARTY_BEFORE = re.compile(r"\((?P<party>[A-ZÅÄÖ]{1,3})\) ")
_SELF_BEFORE = re.compile(r"(?:(?:samt|och) )?(?:jag(?: själv)?|undertecknad),? ")
_OF_BEFORE = re.compile(rf"(?:av|och|samt) (?={NAME})")  # "återbud av Maj Ek och av Bo Lo", a line's "och Bo Lo"
_INITIALS_BEFORE = re.compile(rf"[A-ZÅÄÖ]{{2,4}}(?: ?[:=–-])? (?={NAME})")  # "ME: Maj Ek"
NO_TITLE = (_SELF_BEFORE, _OF_BEFORE, _INITIALS_BEFORE)
"""What may stand before a name and is no title."""
OFFICE_BEFORE = re.compile(  # "rådets ordförande Maj Ek", "Eda kommuns rektor Maj Ek"
    rf"(?:(?P<whose>(?:[A-ZÅÄÖ][\w-]+ ){{0,2}}[\w-]+)s )?(?P<office>[a-zåäö][\w-]+) (?={NAME})"
)
_SERVING = re.compile(r" (?:för|ersätter|tjänstgör\w*|tjg|i stället) ")  # "Maj Ek för Bo Lo" is no "Maj ek. för."
_FULL_NAME = re.compile(NAME)
_IN_PARENTHESES = re.compile(r"\s*\([^)]*\)")
_MOST_WORDS = 10


def find_name(text: str) -> tuple[int, int] | None:
    """Where the name stands with which a segment begins, an organisation after it left out."""
    if _is_organisation(text):
        office = OFFICE_BEFORE.match(text)
        return _behind_lead(text) if office and office["whose"] else None
    name = leading_name(text)
    if name is None:
        return _behind_lead(text) or _before_organisation(text)
    if name.start and not precedes_name(text[: name.start]):
        return None
    words = name.name.removesuffix(".").rsplit(" ", 1)
    if " " in words[0] and len(words[1]) == 1 and (words[1] in "X" or party_of(words[1])):  # "Maj Ek S", "Maj Ek X"
        return name.start, name.start + len(words[0])
    if " " in words[0] and _organisation_at_start(words[1]):  # "Maj Ek Sjöfartsverket"
        return name.start, name.start + len(words[0])
    return name.start + _past_genitive(name.name), name.end


def _behind_lead(text: str) -> tuple[int, int] | None:
    """The name in "(S) Maj Ek" and "rådets ordförande Maj Ek"."""
    leads = (PARTY_BEFORE, _SELF_BEFORE, _OF_BEFORE, OFFICE_BEFORE, _INITIALS_BEFORE)
    lead = next((match for pattern in leads if (match := pattern.match(text))), None)
    if lead is None or (lead.re is OFFICE_BEFORE and not precedes_name(lead["office"])):
        return None
    name = leading_name(text[lead.end() :])
    if name is None or name.start:
        return None
    return lead.end() + _past_genitive(name.name), lead.end() + name.end


def _past_genitive(name: str) -> int:
    """Where a name begins that the organisation stands before ("Edas Maj Ek")."""
    whose, _, rest = name.partition(" ")
    return len(whose) + 1 if " " in rest and whose.endswith("s") and find_organisation(whose[:-1]) else 0


def _is_organisation(text: str) -> bool:
    """Whether a segment that may look like a name is an organisation: the register's, or called after a county."""
    bare = _SERVING.split(_IN_PARENTHESES.sub("", text) if "(" in text else text, 1)[0]
    words = bare.split()
    if load().find(bare) or (_organisation_at_start(bare) and not _names_both(words)):
        return True
    return len(words) == 2 and load().county(words[1]) is not None


def _names_both(words: Sequence[str]) -> bool:
    """Whether the words are a name and one of the register's organisations ("Maj Ek Umeå universitet")."""
    return any(
        load().find(" ".join(words[count:])) and _FULL_NAME.fullmatch(" ".join(words[:count]))
        for count in range(2, min(len(words), 5))
    )


@lru_cache(maxsize=4096)
def _organisation_at_start(text: str) -> bool:
    found = mentions(text)
    return bool(found) and found[0].start == 0 and not found[0].bare


def _before_organisation(text: str) -> tuple[int, int] | None:
    """A name right before an organisation, no more than a blank between ("Maj Ek Eda kommun")."""
    for mention in mentions(text):
        name = leading_name(text[: mention.start].rstrip(" ,("))
        if name and name.end >= len(text[: mention.start].rstrip(" ,(")) - 1:
            return name.start, name.end
        head = text[: text.find(mention.names[0])].rstrip() if mention.names and mention.names[0] in text else ""
        if _FULL_NAME.fullmatch(head):
            return 0, len(head)
    words = text.split(" ")
    most = len(words) - 1 if len(words) < _MOST_WORDS else 0
    for count in range(most, 1, -1):  # the organisation's first word is part of what looked like a name
        head, tail = " ".join(words[:count]), " ".join(words[count:])
        if find_organisation(tail) and (name := leading_name(head)) and name.end == len(head):
            return name.start, name.end
    return None
