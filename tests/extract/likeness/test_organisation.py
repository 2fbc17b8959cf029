import pytest

from extract.identity import Kind, Known, Verdict
from extract.likeness import organisation


def known(name: str, *contexts: str) -> Known:
    return Known(kind=Kind.ORGANISATION, name=name, contexts=set(contexts))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Föreningen Norrvattens", "föreningen Norrvatten"),
        ("Byanät-gruppen", "Byanät gruppen"),
        ("STIFTELSEN LYSMASK", "Stiftelsen Lysmask"),
    ],
)
def test_capitals_dashes_and_the_genitive_make_no_other_name(one: str, other: str) -> None:
    judgement = organisation.compare(known(one), known(other))
    assert judgement is not None
    assert judgement.verdict is Verdict.SAME
    assert organisation.keys(known(one)) == organisation.keys(known(other))


def test_a_letter_makes_another_name_but_where_something_joins_them() -> None:
    apart = organisation.compare(known("Stiftelsen Lysmasken"), known("Stiftelsen Lysnasken"))
    joined = organisation.compare(known("Stiftelsen Lysmasken", "a"), known("Stiftelsen Lysnasken", "a"))
    assert (apart and apart.verdict, joined and joined.verdict) == (Verdict.UNSURE, Verdict.SAME)


@pytest.mark.parametrize("other", ["Stiftelsen Orren", "Stiftelsen", "Föreningen Lysmask", "Stiftelsen Lysmask Norr"])
def test_nothing_speaks_for_one_organisation(other: str) -> None:
    assert organisation.compare(known("Stiftelsen Lysmask"), known(other)) is None
