"""A part told by one word beside a name: "Finansiering: Vinnova (60 %)", "Habo – ägare", "Habo (leder)".

A field's label says which part all have whom its value names, but for those with a word of their own; it may have
several ("Sökande och projektägare"), or words that change nothing ("Medfinansiering på svensk sida").
"""

import re
from functools import lru_cache

from extract.facts import Role
from extract.glance import Cued
from extract.marked import ANY, ORGANISATION, PROJECT
from extract.participation.frame import WHO
from extract.participation.role.rule import Rule

_FIELD = Cued(rf"^\W*(?P<label>[A-ZÅÄÖa-zåäö][^.,:;?!{ANY}]{{2,50}}): ?(?=\S)")
_ENTRY = Cued(
    rf"{WHO}(?P<seam>:| [–-]| \(|,) ?(?P<label>(?:[a-zåäö]+ )?[\w-]+(?:(?: och | samt |/|, )[a-zåäö-]+)?)"
    rf"(?: (?:för|i|av|om|kring) [^.,:;()]{{2,40}})?(?=[.,;)]|\s*$| och {ANY})"
)
_MEMBERS = re.compile(rf"^\W*{PROJECT}: (?=[^(]*\()(?=(?:{ORGANISATION}(?: \([\w -]+\))?(?:, | och )?)+\W*$)")
""" "Lyftet: Habo, Mullsjö (ägare)"."""
_BESIDE = re.compile(r" i (?:\w+ )?(?:samarbete|samverkan) med ")
"""What parts whoever owns from those with whom they work."""
_BEGINS = re.compile(r"[\W\d]*")
_ENDS = re.compile(r"\W*$")
_SENTENCE = re.compile(
    r"\b(?:är|var|blir|har|hade|som|det|den|vi|man|att|ska|fick|gick|kom|finns|fanns|inte|ej|[a-zåäö]+de)\b"
)
_LABELS = (
    (Role.OWNER, r"projektäg\w*|PÄ|ägare|ägs av|äger|huvudm[aä]n|avtalsägare|stödmottagare|sökande"),
    (
        Role.LEAD,
        r"samordn\w*|koordin\w*|(?:projekt|process)?led(?:are|ning|er)|leds av|ansvarig\w*|lead partner|huvudsökande|"
        r"konsortieledare|värdkommun|drivs av|driver|upphandlande \w+",
    ),
    (Role.FUNDER, r"\w*finansi\w+|betalar?s?(?: av)?|bekostar?s?(?: av)?|bidragsgivare|(?:pengar|medel|stöd) från"),
    (
        Role.SUPPLIER,
        r"\w*leverantör\w*|entreprenör\w*|utförare|levererar|\w*byrå|teknik|plattform|operatör|(?:drift|tekni)\w*partner|"
        r"levereras av|byggs av|utvecklas av",
    ),
    (Role.RESEARCHER, r"följeforsk\w*|utvärder\w*|forsk(?:ning|are|ar)"),
    (Role.SITE, r"pilot\w*|testkommun\w*|försökskommun\w*|testbädd\w*|(?:genomförs|prövas|testas) i"),
    (Role.PARTNER, r"(?:samarbets|samverkans)part\w*|partners?|sam(?:arbete|verkan)|sam(?:arbetar|verkar) med"),
    (
        Role.PARTICIPANT,
        r"delta(?:r|gare|gande)\w*|medverka(?:r|nde)\w*|(?:projekt|avtals)?part(?:er)?|medlem\w*|ingår|anslutna|"
        r"kommuner|aktörer|omfattning|omfattar|med är|^med(?: (?:från|sedan|på|nu|också|är)\b.*)?$|^också med|"
        r"^ja$|ja-?svar|svarat ja|tackat ja|sagt ja|undertecknat|"
        r"skrivit (?:på|under)|anslutit sig",
    ),
)
_MEANT = [(role, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for role, words in _LABELS]
_WHO = re.compile(WHO)
_ROLES = {role: Rule(role, _WHO, town=True) for role, _ in _LABELS}


def labelled(said: str) -> tuple[list[tuple[Rule, re.Match[str]]], bool]:
    """The rules for those beside whose names their part stands, each with where; and whether a label asks for it."""
    entries = [
        (_ROLES[role], entry)
        for entry in _ENTRY.finditer(said)
        if _stands_by_itself(said, entry)
        for role in _asked(entry["label"])
    ]
    field = _FIELD.match(said) or _MEMBERS.match(said)
    roles = _asked(field["label"]) if field and field.re.groups else (Role.PARTICIPANT,) if field else ()
    if not field or not roles:
        return entries, False
    own = {found["o"] for _, found in entries}
    named = [found for found in _WHO.finditer(said, field.end()) if found["o"] not in own]
    beside = [one for one in named if _BESIDE.search(said, field.end(), one.start())] if roles == (Role.OWNER,) else []
    named = [one for one in named if one not in beside]
    entries += [(_ROLES[Role.PARTNER], found) for found in beside]
    return entries + [(_ROLES[role], found) for role in roles for found in named], True


def _stands_by_itself(said: str, entry: re.Match[str]) -> bool:
    """Whether a name with what stands behind it is all that a line says, or stands in brackets."""
    if "(" in entry["seam"]:
        return True
    begins = _BEGINS.fullmatch(said, 0, entry.start()) is not None
    return (begins or said.endswith(": ", 0, entry.start())) and (
        entry["seam"] != "," or _ENDS.match(said, entry.end()) is not None
    )


@lru_cache(maxsize=1 << 10)
def _asked(label: str) -> tuple[Role, ...]:
    """The roles that a label asks for; whoever has another is no mere participant.

    >>> _asked("Sökande och projektägare"), _asked("Deltagande finansiärer"), _asked("Nästa steg")
    ((<Role.OWNER: 'Owner'>,), (<Role.FUNDER: 'Funder'>,), ())
    """
    if _SENTENCE.search(label):  # "Från början var det fyra kommuner: …"
        return ()
    roles = tuple(role for role, words in _MEANT if words.search(label))
    return roles[:-1] if len(roles) > 1 and roles[-1] is Role.PARTICIPANT else roles
