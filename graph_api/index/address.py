"""Which page shows a node: readable addresses that can be cited and never show an IRI."""

import re
from urllib.parse import quote

_PAGES = {
    "project": "/projekt",
    "municipality": "/kommun",
    "region": "/region",
    "county-board": "/lansstyrelse",
    "organisation": "/organisation",
    "person": "/person",
    "body": "/organ",
    "meeting": "/mote",
}
NOUNS = {page.strip("/"): noun for noun, page in _PAGES.items()}
"""From the first part of a page's path back to that of the IRI."""

_ITEM = re.compile(r"meeting/(?P<meeting>[^/]+/[^/]+)/item/(?P<item>[^/]+)(?:/(?P<noun>\w+)/(?P<count>\d+))?$")
_EVIDENCE = re.compile(r"document/(?P<document>[0-9a-f]+)(?:/evidence/(?P<span>\d+-\d+))?$")


def path_of(iri: str, base: str) -> str | None:
    """The path of the page that shows `iri`, or None where no page does.

    >>> base = "https://example.org/id/"
    >>> path_of(base + "project/varsamt", base)
    '/projekt/varsamt'
    >>> path_of(base + "meeting/namnden/2024-03-05/item/12/decision/1", base)
    '/beslut/namnden/2024-03-05/12/1'
    >>> path_of(base + "document/c0ffeec0ffeec0ff/evidence/10-42", base)
    '/belagg/c0ffeec0ffeec0ff/10-42'
    """
    if not iri.startswith(base):
        return None
    local = iri[len(base) :]
    if found := _EVIDENCE.match(local):
        return "/belagg/" + "/".join(part for part in found.groups() if part)
    if found := _ITEM.match(local):
        if found["noun"] == "decision":
            return f"/beslut/{found['meeting']}/{found['item']}/{found['count']}"
        return f"/mote/{found['meeting']}#punkt-{found['item']}"
    if found := re.match(r"meeting/([^/]+/[^/]+)/attendance/", local):
        return f"/mote/{found[1]}#narvaro"
    noun, _, rest = local.partition("/")
    return f"{_PAGES[noun]}/{quote(rest)}" if noun in _PAGES and rest else None


def evidence_path(document: str, start: int, end: int) -> str:
    """The page of characters `start` to `end` of the document whose IRI ends in `document`."""
    return f"/belagg/{document}/{start}-{end}"
