"""One file that holds everything: facts, what people decided, originals, and the graphs as N-Quads.

The graphs and the index could be made again from the facts; the N-Quads are there so that a backup can be read by any
RDF program, without this one, and keeps graphs that were put into the store by hand.
"""

import shutil
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from graph_api.ingest import library, settle
from graph_api.settings import Settings
from graph_api.store import open_store
from graph_api.store.trouble import trouble
from ontology.errors import SettingError, StoreError

_GRAPHS = "graphs.nq"
_FACTS = "facts.sqlite"
_FILES = "files"


def backup(target: Path, settings: Settings) -> None:
    """Write a backup to `target`, a .tar.gz, which appears there whole or not at all. Readers go on meanwhile."""
    draft = target.with_name(target.name + ".new")
    try:
        with library(settings) as found, TemporaryDirectory(prefix="samgraf-") as folder:
            facts, graphs = Path(folder, _FACTS), Path(folder, _GRAPHS)
            found.facts.backup(facts)
            with graphs.open("wb") as file:
                found.store.dump(file)
            with tarfile.open(draft, "w:gz") as archive:
                archive.add(facts, _FACTS)
                archive.add(graphs, _GRAPHS)
                for digest in found.facts.known():
                    if (original := found.originals.path(digest)).exists():
                        archive.add(original, f"{_FILES}/{digest}")
        draft.replace(target)
    except OSError as error:
        raise trouble(error, target) from error
    finally:
        draft.unlink(missing_ok=True)


def restore(source: Path, settings: Settings) -> None:
    """Make the data folder what it was when `source` was written.

    Raises `SettingError` where the folder holds something already, `StoreError` for a file that is no backup. A
    restore that is cut short leaves the folder as it was.
    """
    data = settings.data
    if data.exists() and any(data.iterdir()):
        raise SettingError(
            sv=f"{data} är inte tom. Flytta undan den, eller välj en annan mapp med SAMGRAF_DATA.",
            en=f"{data} is not empty. Move it aside, or choose another folder with SAMGRAF_DATA.",
        )
    draft = data.with_name(data.name + ".restore")
    shutil.rmtree(draft, ignore_errors=True)
    try:
        _unpack(source, draft)
        _fill(draft, settings)
        shutil.rmtree(data, ignore_errors=True)
        draft.rename(data)
    except OSError as error:
        raise trouble(error, data) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _unpack(source: Path, folder: Path) -> None:
    try:
        with tarfile.open(source) as archive:
            archive.extractall(folder, filter="data")
    except (tarfile.TarError, EOFError) as error:
        raise _no_backup(source) from error
    if not (folder / _FACTS).exists() or not (folder / _GRAPHS).exists():
        raise _no_backup(source)


def _fill(folder: Path, settings: Settings) -> None:
    """Load the graphs, and make again what is made from the facts."""
    graphs = folder / _GRAPHS
    within = settings.with_data(folder)
    with open_store(within, create=True) as store:
        store.clear()
        with graphs.open("rb") as file:
            store.load(file)
        settle(within, store)
    graphs.unlink()


def _no_backup(source: Path) -> StoreError:
    return StoreError(
        sv=f"{source} är ingen säkerhetskopia från samgraf, eller är inte hel. Välj en annan fil.",
        en=f"{source} is no backup made by samgraf, or is not whole. Choose another file.",
    )
