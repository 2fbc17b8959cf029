"""Which form an answer comes in: by `?format=`, else by the Accept header (RFC 9110, section 12.5.1)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

from ontology.errors import FormError, RequestError


@dataclass(frozen=True, slots=True)
class Form:
    """A form that an answer can come in."""

    name: str
    """As `?format=` takes it; also the ending of a file's name."""
    media_type: str
    label: str
    aliases: tuple[str, ...] = ()
    """Other media types that clients ask for it by."""


_PARAMETER = re.compile(r";\s*(?!q\s*=)[^;,]*", re.IGNORECASE)

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

ROWS = (
    Form("json", "application/sparql-results+json", "JSON", ("application/json",)),
    Form("xml", "application/sparql-results+xml", "XML", ("application/xml", "text/xml")),
    Form("csv", "text/csv", "CSV"),
    Form("tsv", "text/tab-separated-values", "TSV"),
    Form("xlsx", XLSX, "Excel"),
)
"""For SELECT and ASK. The first is what a client gets that has no wish."""

TRIPLES = (
    Form("ttl", "text/turtle", "Turtle", ("application/x-turtle",)),
    Form("nt", "application/n-triples", "N-Triples", ("text/plain",)),
    Form("jsonld", "application/ld+json", "JSON-LD", ("application/json",)),
    Form("rdf", "application/rdf+xml", "RDF/XML", ("application/xml", "text/xml")),
    Form("n3", "text/n3", "N3", ("text/rdf+n3",)),
    Form("trig", "application/trig", "TriG"),
    Form("nq", "application/n-quads", "N-Quads"),
)
"""For CONSTRUCT and DESCRIBE, and for graphs."""

HTML = Form("html", "text/html", "HTML", ("application/xhtml+xml",))


def choose(offered: Sequence[Form], accept: str | None, name: str | None = None) -> Form:
    """The form to answer in. Raises `FormError` where nothing that is offered is acceptable, `RequestError` for
    an unknown name.
    """
    if name:
        return _named(offered, name)
    if not accept or not accept.strip():
        return offered[0]
    wishes = _wishes(accept)
    if not any("/" in kind for kind in wishes.values()):  # no media type at all: the header says nothing
        return offered[0]
    by_type = {kind: form for form in reversed(offered) for kind in (*form.aliases, form.media_type)}
    types = [form.media_type for form in offered] + [kind for form in offered for kind in form.aliases]
    best = wishes.best_match(types)
    if best is None:
        listed = ", ".join(form.media_type for form in offered)
        raise FormError(
            sv=f"Svaret finns inte i någon form som Accept nämner: {accept[:200]}. Det finns som {listed}.",
            en=f"The answer comes in no form that Accept names: {accept[:200]}. It comes as {listed}.",
        )
    return by_type[best]


def prefers_html(accept: str | None) -> bool:
    """Whether the client is a browser: asks for HTML by name, before any other form."""
    wishes = _wishes(accept or "")
    best = wishes.best_match([HTML.media_type, *(form.media_type for form in (*ROWS, *TRIPLES))])
    return best == HTML.media_type and HTML.media_type in wishes.values()


def _wishes(accept: str) -> MIMEAccept:
    """The header, without parameters such as `charset`: every form here is UTF-8."""
    return parse_accept_header(_PARAMETER.sub("", accept), MIMEAccept)


def _named(offered: Sequence[Form], name: str) -> Form:
    """The form called `name`: its own name, its label, a media type or the end of one (as SPARQLWrapper has it)."""
    wanted = name.strip().lower()
    for form in offered:
        types = (form.media_type, *form.aliases)
        if wanted in (form.name, form.label.lower(), *types, *(kind.partition("/")[2] for kind in types)):
            return form
    listed = ", ".join(form.name for form in offered)
    raise RequestError(
        sv=f"Här finns ingen form som heter format={name[:40]}, utan {listed}.",
        en=f"There is no form called format={name[:40]} here, but {listed}.",
    )
