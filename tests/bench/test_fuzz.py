import random
import time
from pathlib import Path

import pytest

from extract.document import Document, Span
from extract.facts import AgendaItem, Doubt, Meeting, Minutes, Stated
from tests.bench import councils
from tests.bench.fuzz import Sources, check, no_longer_than, one

SOURCES = Sources(texts=(councils.text(1), councils.text(2)), files=())


def document(text: str) -> Document:
    pages = (Span(0, len(text)),)
    return Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="text", text=text, pages=pages)


def test_a_number_gives_the_same_document_again() -> None:
    first, again, other = (SOURCES.document(random.Random(f"7 {number}")) for number in (3, 3, 4))
    assert first == again != other


def test_damaged_minutes_end_in_facts_or_in_an_error_of_the_family(tmp_path: Path) -> None:
    outcomes = [one(SOURCES, 1, number, tmp_path) for number in range(40)]
    assert {name for name, _ in outcomes} <= {"minutes", "NotMinutesError"}
    assert sum(facts for _, facts in outcomes) > 100


@pytest.mark.parametrize("evidence", [(), (Span(5, 5),), (Span(0, 10_000),), (Span(4, 5),)])
def test_a_fact_that_quotes_nothing_is_a_fault(evidence: tuple[Span, ...]) -> None:
    text = document("Möte\n1. Öppnande")
    with pytest.raises(AssertionError):
        check(Minutes(document=text, meeting=Meeting(), items=(AgendaItem(number="1", label="a", evidence=evidence),)))


def test_what_is_inferred_or_doubted_needs_no_quote() -> None:
    inferred = Meeting(body=Stated("Rådet", (), because="Rubriken nämner det."))
    assert check(Minutes(document=document("Möte"), meeting=inferred, doubts=(Doubt(about="Vem?"),))) == 2


def test_what_takes_too_long_is_stopped() -> None:
    with pytest.raises(TimeoutError), no_longer_than(0.05):
        time.sleep(5)
