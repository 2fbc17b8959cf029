"""The store, SPARQL, JSON, pages, maps, exports, and the `samgraf` command."""
