"""What tests of several rooms share."""

from pathlib import Path

import pytest

from extract import samples
from graph_api.ingest import ingest
from graph_api.settings import Settings


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the sample minutes. Treat it as read-only."""
    data = tmp_path_factory.mktemp("sampled") / "data"
    ingest(samples.minutes(), Settings(data=data))
    return data
