"""The register: complete, in step with Statistics Sweden, and found by the spellings that people use."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from rdflib import OWL, RDF, Graph

from ontology.names import BASE, SG
from ontology.register import FILES, Kind, fold, graph, load

REGISTER = load()
SOURCE = Path(__file__).parents[3] / "shared" / "register"


def label(text: str, *, short: bool = False) -> str | None:
    found = REGISTER.find(text, short=short)
    return found.label if found else None


def test_sweden_is_whole() -> None:
    kinds = Counter(entry.kind for entry in REGISTER.organisations)
    assert kinds[Kind.MUNICIPALITY] == 290
    assert kinds[Kind.REGION] == kinds[Kind.COUNTY_BOARD] == len(REGISTER.counties) == 21
    assert [party.abbreviation for party in REGISTER.parties] == ["S", "M", "SD", "C", "V", "KD", "L", "MP"]
    assert kinds[Kind.AGENCY] > 50
    assert kinds[Kind.UNIVERSITY] > 25


@pytest.mark.skipif(not SOURCE.is_dir(), reason="the source tables are not on this machine")
def test_every_row_of_the_source_is_found() -> None:
    with (SOURCE / "municipalities.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found = REGISTER.find(row["municipality_name"])
            assert found is not None
            assert (found.code, found.county) == (row["municipality_code"], row["county_code"])
            assert REGISTER.find(row["municipality_name_short"], short=True) == found
    with (SOURCE / "regions.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            county = REGISTER.county(row["county_name"])
            assert county is not None
            assert county.code == row["county_code"]
            assert REGISTER.region_of(county.code).label == row["region_name"]
            assert label(row["county_administrative_board"]) == row["county_administrative_board"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Askersunds kommun", "Askersunds kommun"),
        ("Askersund kommun", "Askersunds kommun"),
        ("ASKERSUNDS  KOMMUNS", "Askersunds kommun"),
        ("Västerås stad", "Västerås kommun"),
        ("Göteborgs stads", "Göteborgs kommun"),
        ("Malung–Sälens kommun", "Malung-Sälens kommun"),
        ("Falu kommun", "Falu kommun"),
        ("Faluns kommun", "Falu kommun"),
        ("Kalixs kommun", "Kalix kommun"),
        ("Region Örebro läns", "Region Örebro län"),
        ("Västra Götalandsregionens", "Västra Götalandsregionen"),
        ("Norrbottens läns landsting", "Region Norrbotten"),
        ("Länsstyrelsen Kronobergs län", "Länsstyrelsen i Kronobergs län"),
        ("länsstyrelsen i Skåne", "Länsstyrelsen i Skåne län"),
        ("UHR", "Universitets- och högskolerådet"),
        ("SKR:s", "Sveriges Kommuner och Regioner"),
        ("Skolverkets", "Skolverket"),
        ("Kumla", None),
        ("kommunen", None),
        ("do", None),
        ("", None),
    ],
)
def test_find(text: str, expected: str | None) -> None:
    assert label(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kumla", "Kumla kommun"),
        ("Kumlas", "Kumla kommun"),
        ("Borås", "Borås kommun"),
        ("Falu", "Falu kommun"),
        ("Atlantis", None),
    ],
)
def test_a_place_name_is_a_municipality_only_when_asked_for(text: str, expected: str | None) -> None:
    assert REGISTER.find(text) is None
    assert label(text, short=True) == expected


def test_no_spelling_means_two_bodies() -> None:
    spellings = Counter(
        spelling
        for entry in REGISTER.organisations
        for spelling in {fold(name) for name in (entry.label, *entry.names)} | set(entry.abbreviations)
    )
    assert [spelling for spelling, count in spellings.items() if count > 1] == []


@pytest.mark.parametrize("text", ["18", "Örebro län", "Örebro", "örebro läns"])
def test_a_county_by_code_or_name(text: str) -> None:
    county = REGISTER.county(text)
    assert county is not None
    assert county.iri == f"{BASE}county/18"
    assert len(REGISTER.municipalities_of(text)) == 12


def test_counties_share_out_the_municipalities() -> None:
    shared = [town for county in REGISTER.counties for town in REGISTER.municipalities_of(county.code)]
    assert len(shared) == len(set(shared)) == 290


def test_an_unknown_county_is_an_error() -> None:
    with pytest.raises(KeyError):
        REGISTER.municipalities_of("Mordors län")


@pytest.mark.parametrize(
    ("text", "iri", "county"),
    [
        ("Kumla kommun", "municipality/1881", "18"),
        ("Region Örebro län", "region/18", "18"),
        ("Länsstyrelsen i Örebro län", "county-board/18", "18"),
        ("Skolverket", "organisation/skolverket", None),
    ],
)
def test_an_organisation_by_its_published_iri(text: str, iri: str, county: str | None) -> None:
    found = REGISTER.find(text)
    assert found is not None
    assert found.iri == BASE + iri
    assert found.county == county
    assert REGISTER.get(found.iri) == found
    assert REGISTER.label(found.iri) == found.label


def test_a_county_has_a_label_by_its_iri() -> None:
    assert REGISTER.label(f"{BASE}county/18") == "Örebro län"
    assert REGISTER.label(f"{BASE}county/99") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S", "S"),
        ("(s)", "S"),
        ("Fp", "L"),
        ("(KD)", "KD"),
        ("Centern", "C"),
        ("Miljöpartiet", "MP"),
        ("Husvagnspartiet", None),
    ],
)
def test_party(text: str, expected: str | None) -> None:
    party = REGISTER.party(text)
    assert (party.iri if party else None) == (SG[expected].toPython() if expected else None)


def test_a_group_knows_its_members() -> None:
    group = REGISTER.group("Östra Mellansveriges")
    assert group is not None
    assert [member.county for member in group.members] == ["03", "04", "05", "18", "19"]
    assert all(group.members for group in REGISTER.groups)


def test_the_areas_of_vastra_gotaland_share_out_its_municipalities() -> None:
    areas = [REGISTER.group(name) for name in ("Fyrbodal", "Göteborgsregionen", "Skaraborg", "Sjuhärad")]
    members = [member for area in areas if area for member in area.members if member.county == "14"]
    assert sorted(members, key=lambda member: member.iri) == list(REGISTER.municipalities_of("14"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_file_is_turtle_on_its_own(path: Path) -> None:
    assert len(Graph().parse(path)) > 0
    assert "# Source:" in path.read_text(encoding="utf-8")


def test_the_graph_can_live_below_another_base() -> None:
    moved = graph("https://exempel.se/id/")
    towns = list(moved.subjects(RDF.type, SG.Municipality))
    assert len(towns) == 290
    assert all(str(town).startswith("https://exempel.se/id/municipality/") for town in towns)
    found = load("https://exempel.se/id/").find("Kumla kommun")
    assert found is not None
    assert found.iri == "https://exempel.se/id/municipality/1881"


def test_no_identifier_that_nobody_checked() -> None:
    assert list(graph().subject_objects(OWL.sameAs)) == []
