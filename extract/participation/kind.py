"""Of which kind an organisation is: some words make a university a researcher and say nothing of a company."""

import re

from extract.facts import Project, ProjectKind, Role
from extract.marked import Marked
from extract.participation.role.rule import Only, Rule
from ontology.register import Kind, load

_SCHOLARS = re.compile(r"universitet|högskola|University|institut|RISE", re.IGNORECASE)
_COMPANY = re.compile(r"\b(?:AB|HB|Aktiebolag|[Ss]tiftelse\w*|[Ff]örening(?:en)?)\b|^[^\s]+$")
_FIRM = re.compile(r"\b(?:AB|HB|KB|Aktiebolag|ekonomisk förening|[Kk]onsult\w*|[Bb]yrån)\b")
_PLACED = re.compile(r"\b(?:[Ii]|[Pp]å|vid|utanför|nära) $")
_OFFICE = re.compile(
    r"(?:förvaltning(?:en)?|nämnd(?:en)?|kontoret|fullmäktige|kommunstyrelsen|skol(?:or|orna)|bibliotek(?:en)?|lärare|"
    r"elever|socialtjänsten|hemtjänsten|kulturskolan) i $",
    re.IGNORECASE,
)
_STATE = (Kind.AGENCY, Kind.COUNTY_BOARD)
_FUND = re.compile(r"[Ff]ond(?:en)?\b|[Ss]tiftelse|Interreg|[Mm]inisterråd|Erasmus|Nordplus|kommissionen|Europa\b")


def holds_for(only: Only, name: str, project: Project) -> bool:  # noqa: PLR0911  one for each kind
    """Whether a rule speaks of whoever has this name."""
    match only:
        case Only.SCHOLARS:
            return _SCHOLARS.search(name) is not None
        case Only.COMPANIES:
            return _FIRM.search(name) is not None
        case Only.BUYERS:
            return project.kind is ProjectKind.PROCUREMENT or _COMPANY.search(name) is not None
        case Only.PAYERS:
            known = load().find(name)
            return (known is not None and known.kind in _STATE) or _FUND.search(name) is not None
        case Only.OTHERS:
            return not _is_council(name)
        case Only.COUNCILS:
            return _is_council(name)
        case Only.SEATS:
            return project.kind is ProjectKind.SERVICE
        case Only.ALL:
            return True


def _is_council(name: str) -> bool:
    known = load().find(name)
    return known is not None and known.kind in (Kind.MUNICIPALITY, Kind.REGION)


def means_municipality(rule: Rule, sign: str, marked: Marked) -> bool:
    """Whether one place name alone stands for the municipality; "museet i Skara" does not, "nämnden i Skara" does."""
    ahead = marked.text[: marked.text.index(sign)]
    return rule.town and (rule.role is Role.SITE or not _PLACED.search(ahead) or _OFFICE.search(ahead) is not None)
