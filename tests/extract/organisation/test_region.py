"""Regions that are called by their county's name."""

from tests.extract.items import Reader


def owners(read: Reader, text: str) -> set[str]:
    return {fact.organisation for fact in read(text).participations if fact.role.value == "Owner"}


def test_a_place_is_its_region_where_regions_are_spoken_of(read: Reader) -> None:
    text = (
        "# 1 Projektet Lyftet\nRegion Uppsala och Region Gävleborg driver Lyftet. De båda regionerna har delat upp det "
        "så att Uppsala äger det."
    )
    assert owners(read, text) == {"Region Uppsala"}


def test_elsewhere_a_place_is_its_municipality(read: Reader) -> None:
    text = "# 1 Projektet Lyftet\nRegion Uppsala leder Lyftet. Uppsala äger det."
    assert owners(read, text) == {"Uppsala kommun"}
