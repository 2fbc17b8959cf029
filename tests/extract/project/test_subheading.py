import pytest

from extract.project.subheading import is_subheading


@pytest.mark.parametrize(
    "text",
    [
        "Projektägare",
        "Medfinansiärer",
        "Övriga parter",
        "Lead partner",
        "Ansvarig tjänsteperson",
        "Beräknat slutdatum",
        "Tackar nej",
        "Beslutsgång",
        "Ordförandens förslag",
        "Till nästa gång",
        "Nya tider",
        "Finansiering och samverkan",
        "Skola, vård och omsorg",
        "Barn & unga",
        "KS 2024/123",
        "Dagens överläggning",
        "Under dagens sammanträde",
        "Skäl till beslutet",
        "Kort information",
        "Juridiska aspekter",
        "Delges",
        "Sökt belopp",
        "Total projektbudget",
        "Beviljad medfinansiering",
        "Stödmottagare",
    ],
)
def test_what_is_set_above_a_part_of_an_item(text: str) -> None:
    assert is_subheading(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lysmaskbussen",
        "Bilar och barn",
        "Barn och lysmaskar",
        "Vägen ut",
        "Klara mål",
        "2024",
        "",
        "Dagens kök",
        "Kort väg",
    ],
)
def test_what_an_undertaking_may_be_called(text: str) -> None:
    assert not is_subheading(text)
