"""The store, SPARQL, JSON, pages, maps, exports, and the `samgraf` command."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph_api.client import Client

__all__ = ["Client"]


def __getattr__(name: str) -> object:
    """`from graph_api import Client` (PEP 562). Imported when asked for: query processes start without."""
    if name == "Client":
        from graph_api.client import Client  # noqa: PLC0415 (see above)

        return Client
    raise AttributeError(name)
