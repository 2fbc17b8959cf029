"""What tests of several rooms share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extract import samples
from graph_api.ingest import ingest
from graph_api.settings import Settings
from tests.serving import Serving, serve


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--regenerate` keeps what is made now as what is asked for from now on."""
    parser.addoption("--regenerate", action="store_true", help="rewrite the golden graphs")


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the sample minutes. Treat it as read-only."""
    data = tmp_path_factory.mktemp("sampled") / "data"
    ingest(samples.minutes(), Settings(data=data))
    return data


@pytest.fixture(scope="session")
def serving() -> Serving:
    """Serves a data folder while the context is open; gives the address."""
    return serve


@pytest.fixture(scope="session")
def sampled_service(sampled: Path) -> Iterator[str]:
    """The address of a service on the sample minutes. Nobody may write to it."""
    with serve(Settings(data=sampled, query_workers=3)) as address:
        yield address
