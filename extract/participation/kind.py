"""Of which kind an organisation is: some words make a university a researcher and say nothing of a company."""

import re

from extract.facts import Project, ProjectKind
from extract.participation.role.rule import Only
from ontology.register import Kind, load

_SCHOLARS = re.compile(r"universitet|högskola|University|institut|RISE", re.IGNORECASE)
_COMPANY = re.compile(r"\b(?:AB|HB|Aktiebolag)\b|^[^\s]+$")
_FIRM = re.compile(r"\b(?:AB|HB|KB|Aktiebolag|[Kk]onsult\w*|[Bb]yrån)\b")
_STATE = (Kind.AGENCY, Kind.COUNTY_BOARD)
_FUND = re.compile(r"[Ff]ond(?:en)?\b|[Ss]tiftelse|Interreg|[Mm]inisterråd|Erasmus|Nordplus|kommissionen|Europa\b")


def holds_for(only: Only, name: str, project: Project) -> bool:
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
            known = load().find(name)
            return known is None or known.kind not in (Kind.MUNICIPALITY, Kind.REGION)
        case Only.ALL:
            return True
