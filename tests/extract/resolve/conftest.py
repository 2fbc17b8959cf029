"""What is concluded from pages made by hand."""

from collections.abc import Callable
from typing import Any

import pytest
from rdflib import Graph

from extract.build import build


@pytest.fixture
def concluded() -> Callable[..., Graph]:
    """The default graph of several pages, perhaps with what people decided."""

    def run(*pages: Any, curated: Graph | None = None) -> Graph:
        graph: Graph = build([page.minutes() for page in pages], curated=curated).dataset().default_graph
        return graph

    return run
