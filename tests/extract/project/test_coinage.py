"""Words that undertakings are called by and ordinary things seldom."""

import pytest

from extract.project.coinage import is_coinage


@pytest.mark.parametrize("word", ["Skogslyftet", "Ängsbron", "Musiklots", "Ordkompassen"])
def test_a_compound_that_ends_with_a_picture(word: str) -> None:
    assert is_coinage(word)


@pytest.mark.parametrize("word", ["Lyftet", "Transport", "Nämnden", "skogslyftet", "Vattenplanen"])
def test_what_is_common_or_no_compound(word: str) -> None:
    assert not is_coinage(word)
