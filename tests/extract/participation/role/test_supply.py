"""Sentences in which Swedish says who delivers."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Tekniken i Trygg ort kommer från Orrkraft AB.", "Supplier: Orrkraft AB"),
        ("Orrkraft AB har fått uppdraget att bygga husen.", "Supplier: Orrkraft AB"),
        (
            "I går blev det klart att det är Brunnsborrarna i Habo AB som levererar.",
            "Supplier: Brunnsborrarna i Habo AB",
        ),
        ("Brunnsborrarna AB levererar stolparna.", "Supplier: Brunnsborrarna AB"),
        ("Nämnden beslutar att anta anbudet från Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Filmerna görs av Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Kommunerna köper handledningen av Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Teknikleverantör är Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Bussen körs av Bygdens Taxi ekonomisk förening.", "Supplier: Bygdens Taxi ekonomisk förening"),
        ("Avtalet med Bygdenät AB löper till 2025.", "Supplier: Bygdenät AB"),
        ("Handledning köps från Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB bemannar.", "Supplier: Bygdenät AB"),
        ("I oktober skrevs kontrakt med Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Leverantör blev efter en överprövning Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Nämnden har tecknat avtal med Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Transportören, Bygdenät AB, är försenad.", "Supplier: Bygdenät AB"),
        ("Utvecklare är Bygdenät i Habo AB.", "Supplier: Bygdenät i Habo AB"),
        ("Projektet leds av Bygdenät AB.", "Lead: Bygdenät AB"),
        ("Tilldelning skedde till Nät & Larm i Väst AB.", "Supplier: Nät & Larm i Väst AB"),
        ("Anbudet från Bygdenät AB har antagits.", "Supplier: Bygdenät AB"),
        ("Fyra anbud kom in och valet föll på Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Leverantör är Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Som leverantör antogs Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Som leverantör har Bygdenät AB valts.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB har antagits som leverantör.", "Supplier: Bygdenät AB"),
        ("Till leverantör utsågs Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Avtal har tecknats med Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Systemet levereras av Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB vann upphandlingen.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB levererar systemet.", "Supplier: Bygdenät AB"),
        ("Upphandlingen vanns av Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Vi har valt Bygdenät AB som leverantör.", "Supplier: Bygdenät AB"),
        ("Körningarna sköts av det upphandlade åkeriet Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Leverantören Bygdenät AB har haft svårt att hålla tiden.", "Supplier: Bygdenät AB"),
        ("Leverantören, Nätbolaget i Väst AB, är försenad.", "Supplier: Nätbolaget i Väst AB"),
    ],
)
def test_suppliers(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


def test_who_delivers_until_the_purchase_is_no_supplier_of_it(read: Reader) -> None:
    found = read("# 1 Upphandling av skolskjuts\nHabo leder upphandlingen. Nuvarande leverantör är Granbuss AB.")
    assert {(fact.organisation, fact.role.value) for fact in found.participations} == {("Habo kommun", "Lead")}
