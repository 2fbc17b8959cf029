"""The graphs that an update runs over, given beside it (SPARQL 1.1 Protocol, section 2.2.3).

They are what USING and USING NAMED in each of its operations would say; so that is how they are written, by tokens:
a brace inside a string or an IRI is none.
"""

from collections.abc import Sequence

import pyoxigraph as ox

from graph_api.store.bindings import Token, tokens
from ontology.errors import RequestError


def using(text: str, default_graphs: Sequence[str], named_graphs: Sequence[str]) -> str:
    """The update, with every pattern over these graphs.

    >>> using("DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", ["https://example.org/a"], [])
    'DELETE { ?s ?p ?o } USING <https://example.org/a> WHERE { ?s ?p ?o }'

    Raises `RequestError` where the update names graphs itself.
    """
    if not default_graphs and not named_graphs:
        return text
    clauses = [f"USING <{iri}>" for iri in default_graphs] + [f"USING NAMED <{iri}>" for iri in named_graphs]
    block = " ".join(clauses) + " "
    found = list(tokens(text))
    made, done = [], 0
    for place in _patterns(found):
        start = found[place].start
        if place and found[place - 1].text.upper() == "DELETE":  # DELETE WHERE { … }: the pattern is the template
            template = text[found[place].end : _closing(found, place)]
            block_here = f"{template} {block}"
        else:
            block_here = block
        made += [text[done:start], block_here]
        done = start
    return "".join(made) + text[done:]


def node(iri: str) -> ox.NamedNode | None:
    """The node of that name; None where the text is no absolute IRI (RFC 3987)."""
    try:
        return ox.NamedNode(iri)
    except ValueError:
        return None


def check_iri(iri: str) -> str:
    """`iri`, where a graph can have it as its name. Raises `RequestError` where it is no absolute IRI."""
    if node(iri) is None:
        raise RequestError(
            sv=f"{iri[:200]!r} är ingen fullständig IRI, som en graf kan heta.",
            en=f"{iri[:200]!r} is not the absolute IRI of a graph.",
        )
    return iri


def _patterns(found: Sequence[Token]) -> list[int]:
    """Where the word WHERE stands outside of all braces."""
    depth, places = 0, []
    for place, token in enumerate(found):
        if token.kind == "sign" and token.text in "{}":
            depth += 1 if token.text == "{" else -1
        elif token.kind == "word" and depth == 0:
            word = token.text.upper()
            if word in ("USING", "WITH"):
                raise RequestError(
                    sv=f"Uppdateringen har {word}, och anropet nämner också grafer: välj det ena.",
                    en=f"The update says {word}, and the request names graphs as well: choose one.",
                )
            if word == "WHERE":
                places.append(place)
    return places


def _closing(found: Sequence[Token], place: int) -> int:
    """Where the group ends that begins after `place`."""
    depth = 0
    for token in found[place:]:
        if token.kind == "sign" and token.text in "{}":
            depth += 1 if token.text == "{" else -1
            if depth == 0:
                return token.end
    raise RequestError(sv="En klammer i uppdateringen är inte stängd.", en="A brace of the update is not closed.")
