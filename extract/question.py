"""Questions that the minutes answer themselves, in the next sentence: "Vem äger? Varberg." says "Äger: Varberg."."""

import re
from collections.abc import Iterator, Sequence

from extract.passage import Passage

_LONGEST = 60
"""Characters in a question that is no more than a label, and three times as many in what answers it."""
_WHAT = (
    ("Start", r"(?:när (?:startar|börjar|drar|startade|började)\b.*|sedan när|från när|i ?gång|start\w*)"),
    ("Slut", r"(?:när (?:slutar|är|tar)\b.*(?:slut|klart?|färdigt?)|till när|slut\w*)"),
    ("Tid", r"(?:från ?(?:/|[–-]|och) ?till|hur länge.*|när|tid\w*|projekttid\w*)"),
    ("Finansiering", r"(?:pengar|finansiering|var(?:ifrån)? kommer pengarna(?: ifrån)?)"),
    ("Leder", r"(?:vem|vilka|vilken kommun) håller (?:ihop|i|samman)(?: det| projektet| arbetet)?(?: hela)?"),
    ("Med", r"(?:(?:vilka(?: kommuner)?|vem)(?: är| var| som är)?(?: det)?(?: som är)?(?: med)?|med)(?: (?:i|på) .*)?"),
    (
        "",
        r"(?:(?:vem|vilka|vilken kommun|vilka kommuner)(?: är det som| är| ska| som)? )?"
        r"(?P<verb>äger|leder|driver|betalar|finansierar|bekostar|samordnar|koordinerar|deltar|medverkar|ingår|"
        r"levererar|forskar|utvärderar|ägare|projektägare|huvudman|samordnare|projektledare|finansiär(?:er)?|leverantör|"
        r"deltagare|parter|pilot(?:er|kommuner)?)"
        r"(?: (?:det|den|detta|projektet|arbetet|satsningen|i det|för det|i projektet|då|nu))*",
    ),
)
_QUESTION = [(label, re.compile(rf"[-–•*\s]*(?:{asked})\?", re.IGNORECASE)) for label, asked in _WHAT]
_YES = re.compile(r"(?:ja|jo),? ", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:är|var|blir|blev|har|hade|ska|skulle|kan|vill|vet|får|fick|inte|ej|ingen|inga|nej|oklart|kanske)\b|\?",
    re.IGNORECASE,
)
"""What shows a sentence of its own, or that nothing is settled."""


def answered(sentences: Sequence[Passage]) -> Iterator[Passage]:
    """The sentences of a paragraph, a question with its bare answer as a label with its value."""
    skip = False
    for place, sentence in enumerate(sentences):
        below = sentences[place + 1] if place + 1 < len(sentences) else None
        told = None if skip or below is None else _told(sentence, below)
        if not skip:
            yield told or sentence
        skip = told is not None


def _told(question: Passage, answer: Passage) -> Passage | None:
    """ "Äger: Varberg." of "Vem äger?" and "Varberg."; None where one is more than that."""
    text = question.text
    if not text.endswith("?") or len(text) > _LONGEST or len(answer) > 3 * _LONGEST or _TELLS.search(answer.text):
        return None
    for label, rule in _QUESTION:
        if found := rule.fullmatch(text):
            words = f"{label or found['verb'].capitalize()}:"
            yes = _YES.match(answer.text)
            value = answer[yes.end() if yes else 0 :]
            return Passage.join([question.rewritten([(0, len(text), words)]), value])
    return None
