"""A field of a form: "Finansiering: Vinnova (60 %) och Region Halland", "Utvärderas av: Habo Analys AB".

Its label says which part all have whom its value names; it may have several ("Sökande och projektägare"), or words
that change nothing ("Medfinansiering på svensk sida").
"""

import re
from functools import lru_cache

from extract.facts import Role
from extract.glance import Cued
from extract.marked import ANY
from extract.participation.frame import WHO
from extract.participation.role.rule import Rule

_FIELD = Cued(rf"^\W*(?P<label>[A-ZÅÄÖa-zåäö][^.,:;?!{ANY}]{{2,50}}): ?(?=\S)")
_SENTENCE = re.compile(
    r"\b(?:är|var|blir|har|hade|som|det|den|vi|man|att|ska|fick|gick|kom|finns|fanns|inte|ej|[a-zåäö]+de)\b"
)
_LABELS = (
    (Role.OWNER, r"projektäg\w*|ägare|ägs av|huvudm[aä]n|avtalsägare|stödmottagare|sökande"),
    (
        Role.LEAD,
        r"samordn\w*|koordin\w*|(?:projekt|process)?led(?:are|ning)|leds av|ansvarig\w*|lead partner|huvudsökande|"
        r"värdkommun|drivs av|upphandlande \w+",
    ),
    (Role.FUNDER, r"\w*finansi\w+|betalas av|bekostas av|bidragsgivare|(?:pengar|medel|stöd) från"),
    (Role.SUPPLIER, r"\w*leverantör\w*|entreprenör\w*|utförare"),
    (Role.RESEARCHER, r"följeforsk\w*|utvärder\w*|forsk(?:ning|are)"),
    (Role.SITE, r"pilot\w*|testkommun\w*|försökskommun\w*|testbädd\w*|(?:genomförs|prövas|testas) i"),
    (Role.PARTNER, r"(?:samarbets|samverkans)part\w*|partners?"),
    (
        Role.PARTICIPANT,
        r"delta(?:r|gare|gande)\w*|medverka(?:r|nde)\w*|(?:projekt|avtals)?part(?:er)?|medlem\w*|ingår|anslutna|"
        r"kommuner|aktörer|med är",
    ),
)
_MEANT = [(role, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for role, words in _LABELS]
_ROLES = {role: Rule(role, re.compile(WHO), town=True) for role, _ in _LABELS}


def labelled(said: str) -> tuple[list[Rule], int] | None:
    """The rules for what a clause's value names, and where that begins; None where it is no field."""
    found = _FIELD.match(said)
    rules = [_ROLES[role] for role in _asked(found["label"])] if found else []
    return (rules, found.end()) if found and rules else None


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
