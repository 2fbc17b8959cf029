"""A small graph by hand, in the words of the vocabulary: two meetings of an invented council, and hostile texts.

Every fact is written with the quote that states it; the span is looked up in the text, so that evidence is true.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pyoxigraph as ox

from extract.document import Document, Span

BASE = "https://w3id.org/samgraf/id/"
SCRIPT = "</script><script>alert(1)</script>"
FORMULA = "=cmd|' /C calc'!A0"
BACKWARDS = "\u202egnal\u202c"

SPRING = f"""Protokoll
Rådet för skola och arbete
Tid: tisdag 5 mars 2024 kl. 9.00–11.30
Plats: Kommunhuset, Kumla

Närvarande
Karin Ekdal (S)\tKumla kommun, ordförande
Olof Brandt (C)\tLaxå kommun
Mona Lisser\tRegion Örebro län, sekreterare

Frånvarande
Petra Vall (M)\tNora kommun

§ 1 Mötets öppnande
Till justerare utses Olof Brandt.

§ 2 Praktikbron
Mona Lisser berättar att Region Örebro län leder Praktikbron. Kumla kommun och Laxå kommun deltar.
Mona Lisser återkommer med en kostnadsberäkning.

§ 3 Övrigt {SCRIPT}
Projektet {SCRIPT} presenteras. Nora kommun deltar i {SCRIPT}.
Projektet {FORMULA} ägs av Laxå kommun. {BACKWARDS}

§ 4 Nästa möte
Rådet träffas den 10 september 2024 kl. 13–15 och den 3 december 2024.
"""

AUTUMN = """Protokoll
Rådet för skola och arbete
Tid: tisdag 10 september 2024 kl. 13.00–15.00

Närvarande
Karin Ekdal (S)\tKumla kommun, ordförande
Petra Vall (M)\tNora kommun

§ 1 Praktikbron
Nora kommun har anslutit sig till Praktikbron, och Kumla kommun deltar fortsatt. Projektet följer på Ungdomsspåret.
Mona Lisser leder det sedan januari 2024. Rådet godkänner rapporten.
"""


@dataclass
class Writer:
    """Collects the default graph's triples as Turtle."""

    lines: list[str] = field(default_factory=list)
    spans: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, subject: str, *properties: str) -> None:
        self.lines.append(f"<{BASE}{subject}> {' ; '.join(properties)} .")

    def evidence(self, document: Document, quote: str) -> str:
        """`sg:evidence` of the place where `quote` first stands."""
        start = document.text.index(quote)
        name = f"document/{document.sha256[:16]}/evidence/{start}-{start + len(quote)}"
        if name not in self.spans.values():
            self.add(
                name,
                "a sg:Evidence",
                f"oa:hasSource <{BASE}document/{document.sha256[:16]}>",
                f"oa:exact {literal(quote)}",
                f"oa:start {start}",
                f"oa:end {start + len(quote)}",
                f"sg:page {document.page(start)}",
            )
        self.spans[document.sha256, quote] = name
        return f"sg:evidence <{BASE}{name}>"


def literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def ref(name: str, value: str) -> str:
    return f"{name} <{BASE}{value}>"


def document(name: str, text: str, digit: str) -> Document:
    half = text.index("\n", len(text) // 2) + 1
    return Document(
        name=name,
        sha256=digit * 64,
        media_type="text/plain",
        reader="text 1",
        text=text,
        pages=(Span(0, half), Span(half, len(text))),
        quality=0.97,
    )


DOCUMENTS = (document("rad-2024-03-05.txt", SPRING, "a"), document("rad-2024-09-10.txt", AUTUMN, "b"))
MEETINGS = ("meeting/radet/2024-03-05", "meeting/radet/2024-09-10")
PEOPLE = {
    "karin-ekdal": "Karin Ekdal",
    "olof-brandt": "Olof Brandt",
    "mona-lisser": "Mona Lisser",
    "petra-vall": "Petra Vall",
}
PLACES = {"1881": "Kumla kommun", "1860": "Laxå kommun", "1884": "Nora kommun"}
PROJECTS = {
    "praktikbron": "Praktikbron",
    "ungdomssparet": "Ungdomsspåret",
    "script": SCRIPT,
    "formula": FORMULA,
}


def _names(writer: Writer) -> None:
    for slug, name in PEOPLE.items():
        writer.add(f"person/{slug}", "a sg:Person", f"rdfs:label {literal(name)}")
    writer.add("person/karin-ekdal", 'skos:altLabel "Karin E"')
    for code, name in PLACES.items():
        writer.add(
            f"municipality/{code}",
            "a sg:Municipality, sg:Organisation",
            f'rdfs:label "{name}"@sv',
            f'sg:municipalityCode "{code}"',
        )
    writer.add("region/18", "a sg:Region, sg:Organisation", 'rdfs:label "Region Örebro län"@sv')
    writer.add("body/radet", "a sg:Body, sg:Organisation", 'rdfs:label "Rådet för skola och arbete"@sv')
    for slug, name in PROJECTS.items():
        writer.add(f"project/{slug}", "a sg:Project", f"rdfs:label {literal(name)}@sv", "sg:kind sg:Initiative")


def _meetings(writer: Writer) -> None:
    for document, meeting, starts, ends in zip(
        DOCUMENTS, MEETINGS, ("09:00:00", "13:00:00"), ("11:30:00", "15:00:00"), strict=True
    ):
        writer.add(
            f"document/{document.sha256[:16]}",
            "a sg:Minutes",
            f'dct:identifier "{document.sha256}"',
            f'dct:title "{document.name}"',
            'dct:format "text/plain"',
            'sg:reader "text 1"',
            "sg:quality 0.97",
        )
        writer.add(
            meeting,
            "a sg:Meeting",
            ref("sg:body", "body/radet"),
            f'sg:date "{meeting[-10:]}"^^xsd:date',
            "sg:dateStatus sg:Stated",
            f'sg:startTime "{starts}"^^xsd:time',
            f'sg:endTime "{ends}"^^xsd:time',
            ref("sg:chair", "person/karin-ekdal"),
            ref("sg:recordedIn", f"document/{document.sha256[:16]}"),
            writer.evidence(document, document.text.split("\n")[2]),
        )
    spring, autumn = MEETINGS
    writer.add(spring, ref("sg:adjuster", "person/olof-brandt"), 'sg:place "Kommunhuset, Kumla"')
    writer.add(autumn, ref("sg:scheduledIn", f"{spring}/item/4"))
    writer.add(
        "meeting/radet/2024-12-03",
        "a sg:Meeting",
        ref("sg:body", "body/radet"),
        'sg:date "2024-12-03"^^xsd:date',
        ref("sg:scheduledIn", f"{spring}/item/4"),
        writer.evidence(DOCUMENTS[0], "den 3 december 2024"),
    )


def _items(writer: Writer) -> None:
    spring, autumn = MEETINGS
    rows: Iterable[tuple[int, str, str, tuple[str, ...]]] = (
        (0, "1", "Mötets öppnande", ()),
        (0, "2", "Praktikbron", (ref("sg:presenter", "person/mona-lisser"), ref("sg:about", "project/praktikbron"))),
        (0, "3", f"Övrigt {SCRIPT}", (ref("sg:about", "project/script"), ref("sg:about", "project/formula"))),
        (0, "4", "Nästa möte", ()),
        (1, "1", "Praktikbron", (ref("sg:about", "project/praktikbron"),)),
    )
    for which, number, label, more in rows:
        writer.add(
            f"{MEETINGS[which]}/item/{number}",
            "a sg:AgendaItem",
            ref("sg:meeting", MEETINGS[which]),
            f'sg:number "{number}"',
            f"rdfs:label {literal(label)}@sv",
            writer.evidence(DOCUMENTS[which], f"§ {number} {label}"),
            *more,
        )
    writer.add(
        f"{spring}/item/1/decision/1",
        "a sg:Decision",
        ref("sg:item", f"{spring}/item/1"),
        "sg:kind sg:Election",
        'dct:description "Olof Brandt utses till justerare."',
        writer.evidence(DOCUMENTS[0], "Till justerare utses Olof Brandt."),
    )
    writer.add(
        f"{autumn}/item/1/decision/1",
        "a sg:Decision",
        ref("sg:item", f"{autumn}/item/1"),
        "sg:kind sg:Approval",
        'dct:description "Rapporten godkänns."',
        writer.evidence(DOCUMENTS[1], "Rådet godkänner rapporten."),
    )
    writer.add(
        f"{spring}/item/2/commitment/1",
        "a sg:Commitment",
        ref("sg:item", f"{spring}/item/2"),
        ref("sg:responsible", "person/mona-lisser"),
        'dct:description "återkommer med en kostnadsberäkning"',
        writer.evidence(DOCUMENTS[0], "Mona Lisser återkommer med en kostnadsberäkning."),
    )


REPLACED = {(1, "karin-ekdal"): ("olof-brandt", "mona-lisser")}


def _attendance(writer: Writer) -> None:
    rows = (
        (0, "karin-ekdal", "Present", "municipality/1881", "S", "Karin Ekdal (S)"),
        (0, "olof-brandt", "Present", "municipality/1860", "C", "Olof Brandt (C)"),
        (0, "mona-lisser", "Present", "region/18", "", "Mona Lisser\tRegion"),
        (0, "petra-vall", "Absent", "municipality/1884", "M", "Petra Vall (M)"),
        (1, "karin-ekdal", "Present", "municipality/1881", "S", "Karin Ekdal (S)"),
        (1, "petra-vall", "Present", "municipality/1884", "M", "Petra Vall (M)"),
    )
    for which, person, status, represents, party, quote in rows:
        writer.add(
            f"{MEETINGS[which]}/attendance/{person}",
            "a sg:Attendance",
            ref("sg:meeting", MEETINGS[which]),
            ref("sg:person", f"person/{person}"),
            f"sg:status sg:{status}",
            "sg:capacity sg:Member",
            ref("sg:represents", represents),
            *([f"sg:party sg:{party}"] if party else []),
            *([ref("sg:replaces", f"person/{absent}") for absent in REPLACED.get((which, person), ())]),
            writer.evidence(DOCUMENTS[which], quote),
        )


def _participations(writer: Writer) -> None:
    spring, autumn = MEETINGS
    both = "Kumla kommun och Laxå kommun deltar."
    rows = (
        ("praktikbron", "region/18", "Lead", ((0, f"{spring}/item/2", "Region Örebro län leder Praktikbron"),)),
        (
            "praktikbron",
            "municipality/1881",
            "Participant",
            ((0, f"{spring}/item/2", both), (1, f"{autumn}/item/1", "Kumla kommun deltar fortsatt")),
        ),
        ("praktikbron", "municipality/1860", "Participant", ((0, f"{spring}/item/2", both),)),
        (
            "praktikbron",
            "municipality/1884",
            "Participant",
            ((1, f"{autumn}/item/1", "Nora kommun har anslutit sig till Praktikbron"),),
        ),
        ("script", "municipality/1884", "Participant", ((0, f"{spring}/item/3", f"Nora kommun deltar i {SCRIPT}."),)),
        (
            "formula",
            "municipality/1860",
            "Owner",
            ((0, f"{spring}/item/3", f"Projektet {FORMULA} ägs av Laxå kommun."),),
        ),
    )
    for project, organisation, role, stated in rows:
        writer.add(
            f"project/{project}/participation/{organisation.replace('/', '-')}-{role.lower()}",
            "a sg:Participation",
            ref("sg:project", f"project/{project}"),
            ref("sg:organisation", organisation),
            f"sg:role sg:{role}",
            *(ref("sg:statedIn", item) for _, item, _ in stated),
            *(writer.evidence(DOCUMENTS[which], quote) for which, _, quote in stated),
        )
    writer.add(
        "project/praktikbron",
        ref("sg:follows", "project/ungdomssparet"),
        ref("sg:leader", "person/mona-lisser"),
        'sg:startDate "2024-01"^^xsd:gYearMonth',
    )
    follows, leads = "Projektet följer på Ungdomsspåret.", "Mona Lisser leder det sedan januari 2024."
    _claim(writer, "follows", "project/ungdomssparet", follows)
    _claim(writer, "leader", "person/mona-lisser", leads)
    _claim(writer, "startDate", "", leads)
    writer.add(
        "conflict/attendance/petra-vall",
        "a sg:Conflict",
        ref("sg:concerns", f"{spring}/attendance/petra-vall"),
        ref("sg:conclusion", f"{spring}/attendance/petra-vall"),
        'rdfs:comment "Två källor är oense om huruvida Petra Vall var närvarande."@sv',
    )


def _claim(writer: Writer, name: str, value: str, quote: str) -> None:
    writer.add(
        f"project/praktikbron/statement/{name}",
        "a rdf:Statement",
        ref("rdf:subject", "project/praktikbron"),
        f"rdf:predicate sg:{name}",
        ref("rdf:object", value) if value else 'rdf:object "2024-01"^^xsd:gYearMonth',
        writer.evidence(DOCUMENTS[1], quote),
    )


PREFIXES = """
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix sg: <https://w3id.org/samgraf/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def store() -> ox.Store:
    """The council's default graph, in memory."""
    writer = Writer()
    for part in (_names, _meetings, _items, _attendance, _participations):
        part(writer)
    graph = ox.Store()
    graph.load(PREFIXES + "\n".join(writer.lines), format=ox.RdfFormat.TURTLE)
    return graph
