"""Answers as tables."""

import gc
import threading

import pytest

from graph_api.store.answer import Table

BROKEN = b'{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"literal","value":"1"}},{"a":{"type":"literal",'


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_the_error_of_a_broken_answer_may_end_in_another_thread() -> None:
    """What pyoxigraph reads rows with may be freed only where it was made."""
    errors: list[SyntaxError] = []

    def read() -> None:
        try:
            Table.parse(BROKEN)
        except SyntaxError as error:
            errors.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    reader.join()
    assert len(errors) == 1
    errors.clear()
    gc.collect()
