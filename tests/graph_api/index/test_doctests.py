"""The examples in the docstrings of the index run."""

import doctest

import pytest

from graph_api.index import address, entries, fold


@pytest.mark.parametrize("module", [address, entries, fold], ids=lambda module: module.__name__)
def test_examples(module: object) -> None:
    failed, tried = doctest.testmod(module)  # type: ignore[arg-type]
    assert tried
    assert not failed
