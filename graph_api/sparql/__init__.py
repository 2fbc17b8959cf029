"""SPARQL over HTTP: the protocol, the graph store protocol, and what describes them."""
