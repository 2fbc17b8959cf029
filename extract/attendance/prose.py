"""Attendance told in sentences: "På plats var Maj Ek (Eda) och Bo Lo", "Cia Ro från Arvika kunde inte komma".

A sentence becomes a field of the form, as if it had stood there with a label.
"""

import re
from collections.abc import Iterable, Iterator

from extract.attendance.entry import read_attendees
from extract.facts import Capacity, Status
from extract.form import Field, Row
from extract.label import Kind, Label, Meaning
from extract.passage import Passage

_THERE = re.compile(
    r"(?:(?P<also>Dessutom|Därutöver|Därtill|Utöver dessa|Även|Vidare|Som gäst(?:er)?)|Närvarande|Deltagare|På plats|"
    r"Med|Där|I mötet|På mötet|Vid mötet|Via (?:länk|Teams|Zoom)|På (?:länk|distans)|Digitalt|Från \w+)\s+"
    r"(?:var|deltog|deltar|medverkade|medverkar|närvarade|fanns|satt)\s+(?:även |också |dessutom )?"
)
_TOOK_PART = re.compile(r"\s+(?:deltog|var med|närvarade|medverkade|var på plats|var där|satt med)\b")
_STAYED_AWAY = re.compile(
    r"\s+(?:kunde (?:inte|ej) (?:komma|delta|närvara|vara med)|hade (?:anmält |fått )?(?:förhinder|"
    r"frånvaro)|var frånvarande|"
    r"anmälde förhinder|(?:hade )?lämna(?:de|t) återbud|saknades|var sjuka?|deltog (?:inte|ej)|"
    r"dök (?:inte|aldrig) upp|kom (?:inte|aldrig|ej)|uteblev)\b"
)
_WORD_FROM = re.compile(
    r"(?:Förhinder|Frånvaro|Återbud|Anmält förhinder|Anmäld frånvaro)(?: (?:hade|har|var|är))?"
    r"(?: (?:anmälts|anmält|anmäldes|lämnats|lämnades|meddelats|meddelades|kommit|inkommit))?(?: (?:av|från|för))? "
    r"(?=[A-ZÅÄÖ])|(?:Frånvarande|Ej närvarande|Inte närvarande|Förhindrade?(?: att (?:delta|närvara))?) (?:var|är) "
)
_AND = re.compile(r",? (?:och|medan|samt) ")
_ITEM = re.compile(r"§|\bpunkt|\bärende|\bp\. ?\d")  # away for that alone
_OTHERS = Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.OFFICIAL)
_GUESTS = Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.GUEST)
_PRESENT = Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.MEMBER)
_ABSENT = Meaning(Kind.ATTENDANCE, Status.ABSENT)


def read_sentences(rows: Iterable[Row]) -> tuple[list[Field], list[Passage]]:
    """The fields that the sentences among the rows amount to, and the sentences that are none."""
    fields: list[Field] = []
    others: list[Passage] = []
    for row in rows:
        if len(row.cells) == 1 and len(row.cells[0]) > 30:
            for sentence in row.cells[0].sentences():
                if found := list(_field(sentence)):
                    fields += found
                else:
                    others.append(sentence)
    return fields, others


def _field(sentence: Passage) -> Iterator[Field]:
    for meaning, match, people in _told(sentence):
        if read_attendees(people):
            said = sentence[match.start() : match.end()].strip()
            yield Field(Label(meaning, said.text, len(said)), said, [Row((people,))], beside=True)


def _told(sentence: Passage) -> Iterator[tuple[Meaning, re.Match[str], Passage]]:
    """What a sentence says of people: the words that say it, and the stretch that names them."""
    text = sentence.text
    if (away := list(_STAYED_AWAY.finditer(text))) and not _ITEM.search(text):
        begin = 0
        for match in away:
            yield _ABSENT, match, sentence[begin : match.start()]
            joined = _AND.match(text, match.end())
            begin = joined.end() if joined else match.end()
    elif word := _WORD_FROM.match(text):
        yield _ABSENT, word, sentence[word.end() :]
    elif there := _THERE.match(text):
        also = there["also"] or ""
        meaning = _GUESTS if also.startswith("Som") else _OTHERS if also else _PRESENT
        yield meaning, there, sentence[there.end() :]
    elif took_part := _TOOK_PART.search(text):
        yield _PRESENT, took_part, sentence[: took_part.start()]
