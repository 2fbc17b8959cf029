"""What a line of an attendance list is, that is no plain entry: a sentence, more about a person, a title alone."""

import re

from extract.people import is_title, leading_name
from extract.person_row import SENDER

_TOLD = re.compile(
    r"\b(?:är|var|har|hade|kom|deltog|lämna(?:r|de)|anländ(?:er|e)|ansl(?:öt|uter)|avviker|avvek|kunde|gick|satt|meddelade|anmälde|ersatte|ersattes)\b"
)
_SAYS_MORE = re.compile(  # a sentence about whom the line names: "Maj Ek (S). Ersätter Bo Lo (M)."
    r"(?:Ersätt(?:er|are för)|Ersatte|Tjänstg|Tjg|För|I ?ställ|Fr\.? ?o|T\.? ?o\.? ?m|Från|Till|Jäv|Deltar|Deltog|"
    r"Närvar|Frånvar|Ej|Inte|Kom|Gick|Gått|Fick|Måste|Inträ|Vikari|Anländ|Ansl|Lämna|Avv|Med|Utanför|§)"
)
_OTHER_CAME = re.compile(  # "För Maj Ek kom Bo Lo"
    r"(?:För|I ?ställ|Från|Som )[^.;]*? (?:deltog|deltar|kom|närvarade|medverkade|var|hade|tjänstgjorde) "
)
_JAV = ("Jäv:", "Jävig:", "Jävsanmälan:", "Anmäld jäv:", "Anmält jäv:", "Anmälan om jäv:", "Jäv anmält:")
_VERBS = re.compile(r"[a-zåäö]+(?:ade|erar|ar|er|de|te)\b|hälsa|var\b|är\b|har\b|fick\b|får\b")
_PARTY = re.compile(r"^ \([A-ZÅÄÖa-zåäö]{1,5}\)")
_LONGEST = 80
"""Characters of a sentence about one person."""


def tells(text: str, end: int) -> bool:
    """Whether whoever is named up to `end` does something in a line ("Maj Ek hälsade välkommen.")."""
    if not text.endswith((".", "!")):  # an entry has no full stop
        return False
    behind = _PARTY.sub("", text[end:], count=1)
    return _VERBS.match(behind.lstrip()) is not None and not _is_position(behind)


def mentions_deed(text: str) -> bool:
    """Whether a line says that somebody came, left, had to stay away …"""
    return _TOLD.search(text) is not None


def tells_of_recusal(text: str) -> bool:
    """Whether a line says who steps aside: "Jäv: Maj Ek § 3"."""
    return text.startswith(_JAV)


def says_more(text: str) -> bool:
    """Whether a sentence goes on about whoever the line names: "Ersätter Bo Lo (M)."."""
    return _SAYS_MORE.match(text) is not None and len(text) < _LONGEST and _OTHER_CAME.match(text) is None


def is_sender(text: str) -> bool:
    """Whether a sentence names those whom an organisation sent: "Från Eda kommun: Bo Lo och Cia Ro."."""
    sender = SENDER.match(text)
    return sender is not None and ": " in text[sender.end() :]


def is_entry(text: str) -> bool:
    """Whether a sentence is one more person with title or organisation ("Bo Lo, socialchef, Eda kommun.")."""
    name = leading_name(text)
    return name is not None and text[name.end :].lstrip()[:1] in {",", "("} and not mentions_deed(text)


def is_bare_title(text: str) -> bool:
    """Whether a line holds a title of office and nothing else."""
    return is_title(text) and (text.count(" ") < 3 or is_title(text.rsplit(" ", 1)[-1]))


def _is_position(text: str) -> bool:
    word = text.strip(" ,").split(" ")[0].rstrip(",;.:")
    return (
        not word
        or is_title(word)
        or word in {"för", "ersätter", "tjänstgör", "tjänstgörande", "från", "ersättare", "deltar", "deltog"}
    )
