import pytest

from extract.attendance.name import find_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maj Ek (S), ordförande", "Maj Ek"),
        ("Maj Ek S", "Maj Ek"),
        ("Maj Ek X", "Maj Ek"),
        ("Maj Ek Sjöfartsverket", "Maj Ek"),
        ("Maj Ek Eda kommun", "Maj Ek"),
        ("Maj Ek Umeå universitet", "Maj Ek"),
        ("(S) Maj Ek", "Maj Ek"),
        ("ME: Maj Ek", "Maj Ek"),
        ("och Maj Ek", "Maj Ek"),
        ("jag, Maj Ek", "Maj Ek"),
        ("socialchef Maj Ek", "Maj Ek"),
        ("rådets ordförande Maj Ek", "Maj Ek"),
        ("Eda kommuns skolchef Maj Ek", "Maj Ek"),
        ("Region Värmlands utredare Maj Ek", "Maj Ek"),
        ("Maj Ek för Bo Lo", "Maj Ek"),
    ],
)
def test_where_the_name_stands(text: str, name: str) -> None:
    found = find_name(text)
    assert found is not None
    assert text[slice(*found)] == name


@pytest.mark.parametrize("text", ["", "Eda kommun", "Region Skåne", "ekonom", "lång text om Maj Ek", "Musik Värmland"])
def test_what_begins_with_no_name(text: str) -> None:
    assert find_name(text) is None
