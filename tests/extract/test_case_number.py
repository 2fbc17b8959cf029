"""Case numbers, in the ways that councils write them."""

import pytest

from extract.case_number import find_case_number, without_case_number
from extract.passage import Passage


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Dnr 2012-KS0111 Badplatsen", "2012-KS0111"),
        ("Dnr KS2012/0111 Badplatsen", "KS2012/0111"),
        ("Diarienummer 22/MBN 0233 Badplatsen", "22/MBN 0233"),
        ("Dnr 2023/KS 0123 003 Badplatsen", "2023/KS 0123 003"),
        ("Dnr 16KS24 Badplatsen", "16KS24"),
        ("Dnr RS 2023–1234 Badplatsen", "RS 2023–1234"),
        ("Badplatsen KS/2023:18", "KS/2023:18"),
        ("(KS/2023:123) Badplatsen", "KS/2023:123"),
        ("Dnr ON 2023/00014-1.3.1 Badplatsen", "ON 2023/00014-1.3.1"),
        ("Ärendenr: KS2023/123 Badplatsen", "KS2023/123"),
        ("Dnr 00123/2023 Badplatsen", "00123/2023"),
        ("LKS 2019-211-041 Badplatsen", "LKS 2019-211-041"),
        ("Badplatsen KS/2018:298 - 001", "KS/2018:298 - 001"),
    ],
)
def test_a_case_number_is_parted_from_its_title(text: str, number: str) -> None:
    passage = Passage.of(text)
    found = find_case_number(passage)
    assert found is not None
    assert found.value == number
    assert without_case_number(passage).text == "Badplatsen"


@pytest.mark.parametrize("text", ["Badplatsen 2023", "Dnr saknas", "Samarbete 2012 och 2013 om bad", "Agenda 2030"])
def test_years_are_no_case_numbers(text: str) -> None:
    assert find_case_number(Passage.of(text)) is None


def test_a_text_without_a_figure_holds_none() -> None:
    assert find_case_number(Passage.of("Dnr saknas")) is None
    assert without_case_number(Passage.of(" Dnr saknas ")).text == "Dnr saknas"
