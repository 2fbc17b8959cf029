"""What is proposed, and decided so: "Habo föreslås delta. Styrelsen beslutar enligt förslaget."."""

import re

from extract.glance import Cued
from extract.marked import ANY

ADOPTED = Cued(
    r"\b[Bb]esl(?:ut|öt)\w*[^.;]{0,60}\b(?:[Ee]nligt|i enlighet med)(?: [^.;,]{1,40})? förslag(?:et)?\b|"
    r"\b(?:bifaller|biföll|antar|antog|godkänner|godkände)(?: [^.;,]{1,40})? förslag(?:et)?\b|"
    r"^\W*(?:Enligt|I enlighet med) förslag(?:et)?\W*$"
)
"""What makes an item's proposals its decision."""
_PROPOSES = re.compile(
    rf"\b[Ff]öreslår(?: [^.;,]{{1,40}}?)?,? att |^[Ff]örslag(?:et)?(?: till beslut)?(?: (?:är )?att |:\s*(?:att )?)|"
    rf"\b[Ff]öreslås (?=[^.;{ANY}]*\b(?:delta|medverka|gå med|ansluta|ingå|vara|bli|leda|äga|bidra)\b)"
)


def adopted(said: str) -> str:
    """What a sentence says once what it proposes is decided.

    >>> adopted("Habo föreslås delta"), adopted("Utskottet föreslår att Habo deltar")
    ('Habo ska delta', 'Utskottet ; Habo deltar')
    """
    return _PROPOSES.sub(lambda found: "ska " if found[0].endswith("ås ") else "; ", said)


_FULFILLED = Cued(
    r"\b(?:[Tt]anken|[Ii]dén|[Aa]vsikten|[Pp]lanen|[Mm]eningen) (?:är|var)(?: [a-zåäö]+){0,3} att (?P<who>[^.;,]*?"
    rf"[{ANY}][^.;,]*?) skulle (?P<what>[^.;,]+), och (?:så (?:blev|är|har)|(?:det )?(?:gör|är|blev|gjorde)) "
    r"(?:det|de|alla|samtliga)\b(?! (?:inte|ej|aldrig|knappast|bara|inget|delvis|nästan)\b)[^.;,]*"
)
"""What somebody meant others to do, and what these do."""


def fulfilled(said: str) -> str:
    """What a sentence says where what was meant came about: "Tanken var att Habo skulle delta, och så blev det"."""
    return _FULFILLED.sub(r"\g<who> ska \g<what>", said)
