import pytest

from extract.facts import Project
from extract.participation.kind import holds_for
from extract.participation.role.rule import Only


@pytest.mark.parametrize(
    ("only", "name"),
    [
        (Only.SCHOLARS, "Högskolan Väst"),
        (Only.COMPANIES, "Bro & Väg AB"),
        (Only.PAYERS, "Skolverket"),
        (Only.PAYERS, "Länsstyrelsen i Jönköpings län"),
        (Only.PAYERS, "Stiftelsen Lyktan"),
        (Only.OTHERS, "Röda Korset"),
        (Only.ALL, "Habo kommun"),
    ],
)
def test_of_which_kind_an_organisation_is(only: Only, name: str) -> None:
    assert holds_for(only, name, Project(name="Trygg ort", evidence=()))


@pytest.mark.parametrize("only", [Only.SCHOLARS, Only.COMPANIES, Only.PAYERS, Only.BUYERS, Only.OTHERS])
def test_a_municipality_is_none_of_those(only: Only) -> None:
    assert not holds_for(only, "Habo kommun", Project(name="Trygg ort", evidence=()))
