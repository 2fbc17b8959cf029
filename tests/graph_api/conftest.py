"""A council to show, and a browser to look at it with."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from graph_api import check
from graph_api.index import Index, Unread, refresh
from graph_api.settings import Settings
from tests.serving import serve


@pytest.fixture(scope="session")
def council() -> ModuleType:
    """`council.py` beside this file: with --import-mode=importlib, test folders are no packages."""
    spec = importlib.util.spec_from_file_location("council", Path(__file__).with_name("council.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["council"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def council_data(council: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the council's index alone."""
    data = tmp_path_factory.mktemp("council")
    store = council.store()
    refresh(
        data / "index.sqlite",
        store,
        council.DOCUMENTS,
        unread=[Unread("skadad.pdf", "Filen är skyddad med lösenord.", "The file is protected by a password.")],
    )
    check.make(Settings(data=data), store)
    return data


@pytest.fixture(scope="session")
def council_index(council_data: Path) -> Index:
    """The council's index."""
    return Index(council_data / "index.sqlite")


@pytest.fixture(scope="session")
def site(council_data: Path) -> Iterator[str]:
    """The address of the service on the council's index. It has no store: pages read none."""
    settings = Settings(data=council_data, write_token="nyckel", contact="samordning@example.org")  # noqa: S106
    with serve(settings, lifespan="off") as address:
        yield address


@pytest.fixture(scope="session")
def client(site: str) -> Iterator[httpx.Client]:
    """A client that asks as a browser does."""
    with httpx.Client(base_url=site, headers={"accept": "text/html,*/*;q=0.8"}, timeout=60) as asking:
        yield asking
