import pytest

from extract.project.telling import told


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("Projektägare: Habo kommun", {"own"}),
        ("Habo samordnar, länets kommuner deltar.", {"lead", "join"}),
        ("Det betalas av Vinnova och utvärderas av Luleå.", {"pay", "study"}),
        ("Pågår till sommaren i två pilotkommuner.", {"course", "site"}),
        ("Maj Ek berättade om vädret.", set()),
    ],
)
def test_says_what_is_told_of_an_undertaking(text: str, sorts: set[str]) -> None:
    assert told(text) == sorts
