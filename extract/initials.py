"""Initials that stand for people: "Maj Ek (ME)" in the list, and then "ME berättar", "ME ser över avtalet".

Once the list is read, the text of the items is read with the names in full; evidence still quotes the initials.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from extract.draft import Draft
from extract.facts import Status
from extract.passage import Passage
from extract.people import leading_name

_INITIALS = r"[A-ZÅÄÖ](?:[A-ZÅÄÖ]{1,3}|[a-zåäö]{1,2}[A-ZÅÄÖ][a-zåäö]{0,2})"
_TOKEN = re.compile(rf"(?<![\w-]){_INITIALS}(?![\w-])")
_SUBJECT = re.compile(rf"(?=[=>•*–A-ZÅÄÖ-])(?:^|(?<=[.!?] ))(?:[=>•*–-]+ ?)?(?P<who>{_INITIALS}) (?=[a-zåäö])")
_PARTS = re.compile(r"[ -]")
_ENOUGH = 3
"""People whose initials begin sentences, so that they are no accident where no list gives them."""


def initials_in(entry: str, name: str) -> str | None:
    """The initials of a person that stand in an entry beside the name.

    >>> initials_in("Maj Ek (ME), Eda kommun", "Maj Ek")
    'ME'
    """
    tokens = (token[0] for token in _TOKEN.finditer(entry.replace(name, " ")))
    return next((token for token in tokens if _stand_for(token, name)), None)


def are_initials(text: str, entry: str) -> bool:
    """Whether a text is the initials of whom an entry begins with ("ME" before "Maj Ek, Eda kommun")."""
    name = leading_name(entry)
    return name is not None and bool(_TOKEN.fullmatch(text)) and _stand_for(text, name.name)


def spell_out_initials(draft: Draft) -> None:
    """Reads the items with the names of those whose initials the list gives, or whose initials begin many sentences."""
    names = draft.initials or _undeclared(draft)
    if not names:
        return
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
    draft.sections = tuple(
        replace(
            section,
            title=_in_full(section.title, pattern, names),
            paragraphs=tuple(_in_full(paragraph, pattern, names) for paragraph in section.paragraphs),
        )
        for section in draft.sections
    )


def _stand_for(initials: str, name: str) -> bool:
    """Whether initials are those of a name: "ME", "MaEk" and "MAE" of Maj Anna Ek."""
    if initials[0] != name[0] or name.rsplit(" ", 1)[-1][0] not in initials[1:]:
        return False
    rest = initials
    for part in _PARTS.split(name):
        length = next((n for n in range(min(len(rest), 3), 0, -1) if part[:n].casefold() == rest[:n].casefold()), 0)
        rest = rest[length:]
    return not rest


def _undeclared(draft: Draft) -> Mapping[str, str]:
    """Whose initials begin sentences without any list that gives them, where several do."""
    present = [row.person for row in draft.attendance if row.status is Status.PRESENT]
    texts = (paragraph.text for section in draft.sections for paragraph in section.paragraphs)
    said = {match["who"] for text in texts for match in _SUBJECT.finditer(text)}
    meant = {initials: [name for name in present if _stand_for(initials, name)] for initials in said}
    known = {initials: names[0] for initials, names in meant.items() if len(names) == 1}
    return known if len(set(known.values())) >= _ENOUGH else {}


def _in_full(passage: Passage, pattern: re.Pattern[str], names: Mapping[str, str]) -> Passage:
    return passage.rewritten((*match.span(), names[match[0]]) for match in pattern.finditer(passage.text))
