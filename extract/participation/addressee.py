"""To whom a decision is sent: a list that tells of nobody's part.

"Expedieras: Habo kommun, Mullsjö kommun", or the same with the names below: whoever gets a copy need not take part.
"""

import re
from collections.abc import Iterable, Iterator

from extract.reading import Turn

_HEAD = re.compile(
    r"\W*(?:(?:(?:Beslutet|Paragrafen|Protokollet|Ärendet|Utdrag(?:et)?) )?(?:ska )?"
    r"(?:[Ee]xpediera|[Dd]elge|[Ss]kicka|[Ss]änd|[Mm]eddela)s|Expediering|Delgivning|Kopia|Utdrag|Sändlista)"
    r"(?: (?:för kännedom )?till)?(?P<colon>:)?"
)
_SENTENCE = re.compile(r"[.!?]\W*$")


def without_addressees(read: Iterable[Turn]) -> Iterator[Turn]:
    """The sentences of an item but for such lists; one ends at the next subheading, or where sentences go on."""
    listed = False
    for turn in read:
        text = turn.text.strip()
        head = _HEAD.match(text)
        if head and (head.end() == len(text) or head["colon"] or not _SENTENCE.search(text)):
            listed = head.end() == len(text)
        elif not (listed and not turn.sentence.is_title and ":" not in text and not _SENTENCE.search(text)):
            listed = False
            yield turn
