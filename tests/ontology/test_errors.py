"""Errors: one family, in both languages, that travels between processes."""

import pickle

import pytest

from ontology import errors
from ontology.errors import SamgrafError

FAMILY = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, SamgrafError)]


@pytest.mark.parametrize("kind", FAMILY, ids=lambda kind: kind.__name__)
def test_an_error_speaks_both_languages_and_survives_a_pickle(kind: type[SamgrafError]) -> None:
    error = pickle.loads(pickle.dumps(kind(sv="Filen är tom.", en="The file is empty.")))  # noqa: S301 - our own bytes
    assert type(error) is kind
    assert (error.message(), error.message("en"), str(error)) == (
        "Filen är tom.",
        "The file is empty.",
        "The file is empty.",
    )


def test_the_family_is_drawn_whole() -> None:
    assert errors.__doc__ is not None
    assert [kind.__name__ for kind in FAMILY if kind.__name__ not in errors.__doc__] == []
