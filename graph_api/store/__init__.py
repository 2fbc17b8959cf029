"""The store: one interface, in the data folder or at the address of any SPARQL 1.1 endpoint."""

from graph_api.settings import Settings
from graph_api.store.answer import JSON, N_TRIPLES, Answer, Limits, Question, Table, Term
from graph_api.store.base import Store, difference, lines
from graph_api.store.embedded import EmbeddedStore
from graph_api.store.remote import RemoteStore

__all__ = [
    "JSON",
    "N_TRIPLES",
    "Answer",
    "EmbeddedStore",
    "Limits",
    "Question",
    "RemoteStore",
    "Store",
    "Table",
    "Term",
    "difference",
    "lines",
    "open_store",
]


def open_store(settings: Settings, *, create: bool = False) -> Store:
    """The store that the settings name: at `endpoint` where it is set, else in the data folder.

    `create` makes an empty one where the data folder has none. Raises `StoreError` where it is missing or out of
    reach, `VersionError` where a newer version wrote it.
    """
    if settings.endpoint:
        return RemoteStore(settings)
    return EmbeddedStore(settings, create=create)
