import hashlib

import pytest

from extract.affiliation import find_affiliations
from extract.document import Document, Span
from extract.draft import Draft, Section
from extract.passage import Passage


def found(text: str) -> list[tuple[str, str]]:
    document = Document(
        name="a.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        media_type="text/plain",
        reader="by hand 1",
        text=text,
        pages=(Span(0, len(text)),),
    )
    title, _, rest = text.partition("\n")
    paragraph = Passage.of(rest, len(title) + 1)
    draft = Draft(document, sections=(Section("4", Passage.of(title), (paragraph,)),))
    find_affiliations(draft)
    for fact in draft.affiliations:
        (span,) = fact.evidence
        assert fact.person.split()[0] in document.quote(span)
        assert fact.item == "4"
    return [(fact.person, fact.organisation) for fact in draft.affiliations]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Läget\nMaj Ek, Tjörns kommun, berättade om vägen.", [("Maj Ek", "Tjörns kommun")]),
        (
            "Läget\nMaj Ek och Bo Alm, Region Västmanland.",
            [("Maj Ek", "Region Västmanland"), ("Bo Alm", "Region Västmanland")],
        ),
        ("Läget\nMaj Ek tackade. Tjörns kommun står värd.", []),
        ("Läget\nMaj Ek, Tjörns kommuns ordförande, tackade.", []),
        ("Läget\nMaj Ek, Tjörn, tackade.", []),
        ("Läget\nMaj Ek, Elin Nirskog och Bo Alm tackade.", []),
    ],
)
def test_an_organisation_right_after_a_name_is_that_persons(text: str, pairs: list[tuple[str, str]]) -> None:
    assert found(text) == pairs
