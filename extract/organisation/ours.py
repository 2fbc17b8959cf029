"""Words by which those whose minutes these are mean themselves: "kommunen", "vi", "nämnden beslutar att delta"."""

import re

from extract.glance import Cued

_OURSELVES = (
    r"(?:är (?:\w+ )?(?:med|part|medlem|projektägare|värd|pilot\w*|först ut)\b|är, i likhet|deltar|medverkar|"
    r"har gått med|går med|ansluter|finansierar|leder|samordnar|går in|ingår|kör|driver|samarbetar|samverkar|bidrar|"
    r"äger|testar|provar|prövar|upphandlar|beslutar att gå in)\b"
)
_JOINING = (
    r"(?:bevilja|avsätta|medfinansiera|finansiera|bekosta|anslå|skjuta till|delta|medverka|ansluta sig|gå med|gå in|"
    r"ställa sig bakom|godkänna|underteckna|teckna|ingå|säga ja|tacka ja)\b"
)
HOME = Cued(
    r"\b(?=\w)(?:(?<!\bi )(?<!\bhela )(?<!inom )(?:[Kk]ommunen|[Rr]egionen|[Ll]andstinget)s?\b|"
    r"(?:[Dd]en egna|[Vv]år(?: egen)?) (?:kommun(?:en)?|region(?:en)?)\b|"
    r"[Vv]år(?= medverkan\b)|[Vv]årt(?= deltagande\b)|"
    r"[Ff]örvaltningen(?= (?:har )?(?:\w+ ){0,3}?(?:pilot|test|prova|pröva)\w*(?:r|t)\b)|"
    r"(?<=[Hh]os )oss\b(?!:)|(?<=[Ff]rån )oss\b(?!:)|"
    rf"[Vv]i(?= (?:också |även |redan )?{_OURSELVES})|(?<=\b[Dd]et är )vi\b(?=[,.]| (?:och|som)\b)|(?<=\b[Dd]et är "
    rf"däremot )vi\b(?= som\b)|"
    r"(?P<body>(?:[A-ZÅÄÖa-zåäö][a-zåäö-]+)?[Nn]ämnden(?: för [^.,;]{3,40})?|Kommunstyrelsen|(?:Kommun|"
    r"Region)?[Ff]ullmäktige|Regionstyrelsen|Styrelsen|Utskottet)"
    r"(?= (?:dels )?(?:beviljar|avsätter|medfinansierar|bidrar med|anslår|skjuter till|säger ja|tackar ja|ansluter sig|"
    r"(?:ställer sig bakom|godkänner) (?:avsikts|avtal|samverkansavtal|överenskom)|"
    rf"beslutar (?:att|om att) (?:[a-zåäö]+ ){{0,2}}?{_JOINING}))|"
    r"(?P<clause>(?<![^\d\W] )(?<![^\d\W], )[Aa]tt)(?= (?:bevilja|medfinansiera|anslå|anvisa|avsätta)\b))"
)
_SPEAKER = re.compile(r"[-–•*\s]*([A-ZÅÄÖ][\w -]{1,30}): (?=\S)")


def speaker(text: str) -> str | None:
    """What begins a paragraph in which a municipality may speak of itself: "Habo: Vi är med"."""
    found = _SPEAKER.match(text) if ": " in text else None
    return found[1] if found else None
