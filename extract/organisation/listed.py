"""Where a text spells organisations of the register."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ontology.register import Organisation, load

# The capital comes first, what may not stand before it second: so the engine skips from capital to capital.
WORD = re.compile(r"[A-ZÅÄÖÉ](?<![\w#].)[\w+&]*(?:-[\w+&]+)*")
LONGEST_HEAD = 50
"""Characters before a name that are looked at."""
_GOES_ON = re.compile(
    r"[-–]\w| läns?\b| (?:[A-ZÅÄÖ]\w|stift\b|tingsrätt|församling|flygplats|lasarett|sjukhus|universitet)"
)
_BELONGS = re.compile(r"(?:\bRegion(?:en)? |[\w-]+gatan |[A-ZÅÄÖ]\w+ )$")
_OPENS = re.compile(r"(?:^|[.!?:] )\w[a-zåäö]+ $")


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of an organisation in the register."""

    text: str
    organisation: Organisation
    bare: bool = False
    folded: str = ""
    """The spelling in lower case; an abbreviation, which counts in its own case only, has none."""

    def stands(self, text: str, start: int) -> bool:
        """Whether `text` has this spelling at `start`."""
        written = text[start : start + len(self.text)]
        return written == self.text or (self.folded != "" and written.lower() == self.folded)


@cache
def _forms() -> dict[str, tuple[Form, ...]]:
    """Every spelling in the register by its first word, which may be a genitive; the longest first."""
    forms: dict[str, list[Form]] = {}
    for organisation in load().organisations:
        for name in {organisation.label, *organisation.names, *organisation.abbreviations}:
            folded = "" if name in organisation.abbreviations else name.lower()
            forms.setdefault(_first(name), []).append(Form(name, organisation, folded=folded))
        for short in _short(organisation):
            forms.setdefault(_first(short), []).append(Form(short, organisation, bare=True, folded=short.lower()))
    for alike in forms.values():
        alike.sort(key=lambda form: (-len(form.text), form.bare))
    written = {word for first in forms for word in (first, f"{first}s")}
    return {word: (*forms.get(word, ()), *(forms.get(word[:-1], ()) if word[-1] == "s" else ())) for word in written}


def _short(organisation: Organisation) -> set[str]:
    """A municipality's place name, and what stands of it before "kommun": "Falu, Säter och Orsa kommuner"."""
    place = organisation.short
    before = organisation.label.removesuffix(" kommun")
    return {place, before.removesuffix("s") if before == f"{place}s" else before} if place else set()


def _first(name: str) -> str:
    found = WORD.match(name)
    return (found[0] if found else name.split(maxsplit=1)[0]).casefold()


def _ends(text: str, end: int) -> int | None:
    """Where a name that fills `text` up to `end` ends with its genitive, or None where the word goes on."""
    for genitive in (":s", "s", ""):
        after = end + len(genitive)
        if text.startswith(genitive, end) and not (text[after : after + 1].isalnum() or text[after : after + 1] == "_"):
            return after
    return None


def known(text: str) -> Iterator[tuple[Form, int, int]]:
    """Spellings of the register in `text`, the longest at each place."""
    forms, behind = _forms(), 0
    for word in WORD.finditer(text):
        start = word.start()
        for form in forms.get(word[0].casefold(), ()) if start >= behind else ():
            if not form.stands(text, start):
                continue
            end = _ends(text, start + len(form.text))
            if end is None or (form.bare and not _stands_alone(text, start, end)):
                continue
            yield form, start, end
            behind = end
            break


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a place name is not part of a longer name ("Uppsala Science Park", "Region Halland", "Kalmar län")."""
    if _GOES_ON.match(text, end):
        return False
    if not text.startswith(" ", start - 1) or not _BELONGS.search(text[max(0, start - 14) : start]):
        return True
    return _OPENS.search(text, max(0, start - LONGEST_HEAD), start) is not None
