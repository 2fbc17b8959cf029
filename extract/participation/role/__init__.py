"""How Swedish says which part an organisation has in a project: rules over marked sentences.

Most rules are frames (`extract.participation.frame`) filled with the verbs and nouns of a role; the others are turns of
phrase of their own. In a rule `o` is whom it is about, `p` the project where the rule names it, `name` an organisation
that no register knows. An organisation may lead and pay for the same project: within one sentence a rule decides for
its own role only, but whoever has another part there is no mere participant or partner.
"""

from extract.glance import Glance, Shelf
from extract.participation.role.beside import AT, BY_KIND, DOING, ELSEWHERE, GIVEN, OURS, SHARING, THERE, TRIED
from extract.participation.role.joining import ALLY, PARTICIPANT, PARTNER
from extract.participation.role.money import FUNDER
from extract.participation.role.research import RESEARCHER
from extract.participation.role.rule import Rule
from extract.participation.role.running import LEAD, OWNER, RUN
from extract.participation.role.site import SITE
from extract.participation.role.supply import SUPPLIER

__all__ = [
    "AT",
    "DOING",
    "ELSEWHERE",
    "NAMELESS",
    "OURS",
    "RULES",
    "SHARING",
    "TAKEN",
    "THERE",
    "TRIED",
    "VAGUE",
    "Rule",
]

_RULES = (*SITE, *OWNER, *LEAD, *RUN, *FUNDER, *SUPPLIER, *RESEARCHER, *ALLY, *PARTICIPANT, *PARTNER)
_SEEN = [(rule, Glance.of(rule.pattern)) for rule in _RULES]
RULES = Shelf(_SEEN)
VAGUE = Shelf((rule, Glance.of(rule.pattern)) for rule in BY_KIND)
TAKEN = Shelf((rule, Glance.of(rule.pattern)) for rule in GIVEN)
NAMELESS = Shelf((rule, glance) for rule, glance in _SEEN if {"name", "own"} & rule.pattern.groupindex.keys())
"""The rules that hold without an organisation that is known: all that a clause without one needs."""
