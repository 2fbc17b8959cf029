from extract.read.word import Word
from tests.extract.read.page import at, written

PLACES = (0, 150, 330)
HEAD = ["Projekt", "Ägare", "Deltar"]
WRAPPED = (
    (0, HEAD),
    (1.3, ["Byabussen till", "Habo kommun", "Mullsjö och Tranås kommuner"]),
    (2.3, ["havet", "", "samt Nässjö"]),
    (3.6, ["Lärspåret", "Region Jönköpings", "Habo"]),
    (4.6, ["", "län", ""]),
)
"""A table whose cells go on in the next line."""


def table(*rows: tuple[float, list[str]]) -> list[Word]:
    """Lines of cells, each at its height."""
    return [
        word
        for line, cells in rows
        for place, text in zip(PLACES, cells, strict=True)
        for word in (at(text, place, line) if text else [])
    ]


def test_cells_whose_text_goes_on_in_the_next_line() -> None:
    words = table(*WRAPPED)
    assert written(words) == [
        "Projekt\tÄgare\tDeltar",
        "Byabussen till havet\tHabo kommun\tMullsjö och Tranås kommuner samt Nässjö",
        "Lärspåret\tRegion Jönköpings län\tHabo",
    ]


def test_a_line_below_the_table_may_stand_between_its_columns() -> None:
    words = table(*WRAPPED)
    assert written([*words, *at("Slut", 270, 6)])[2:] == ["Lärspåret\tRegion Jönköpings län\tHabo", "Slut"]


def test_cells_that_are_centred_on_the_lines_beside_them() -> None:
    words = table(
        (0, HEAD),
        (1.3, ["Byabussen till", "", ""]),
        (1.8, ["", "Habo kommun", "Mullsjö"]),
        (2.3, ["havet", "", ""]),
        (3.6, ["Lärspåret", "Region", "Habo"]),
    )
    assert written(words)[1:] == ["Byabussen till havet\tHabo kommun\tMullsjö", "Lärspåret\tRegion\tHabo"]


def test_words_and_dates_torn_at_a_hyphen() -> None:
    words = table(
        (0, HEAD),
        (1.3, ["Samord-", "Habo kommun", "2024-01-01 – 2024-12-"]),
        (2.3, ["ningen", "", "31"]),
        (3.6, ["Lärspåret", "Habo kommun", "2023"]),
    )
    assert written(words)[1:2] == ["Samordningen\tHabo kommun\t2024-01-01 – 2024-12-31"]


def test_a_row_that_a_scan_set_closer_is_a_row() -> None:
    words = table(
        (0, ["Maj Ek, vice ordförande", "Eda kommun", "(S)"]),
        (1.11, ["Bo Lo", "Arvika kommun", "(M)"]),
        (2.28, ["Cia Ro", "Eda kommun", "(C)"]),
        (3.45, ["Dag Vi, ekonom och sek-", "Arvika kommun", ""]),
        (4.45, ["reterare", "", ""]),
    )
    assert written(words)[:2] == ["Maj Ek, vice ordförande\tEda kommun\t(S)", "Bo Lo\tArvika kommun\t(M)"]


def test_people_one_below_another_are_rows_of_their_own() -> None:
    """In lists with a blank line between groups each line is somebody."""
    lines = [["Maj Ek", "Eda kommun", "(S)"], ["Bo Lo", "Arvika kommun", "(M)"]]
    groups = [(line + 2 * step, cells) for step in range(3) for line, cells in enumerate(lines, step)]
    assert written(table(*groups)) == ["\t".join(cells) for _ in range(3) for cells in lines]


def test_a_label_above_a_table_is_no_part_of_it() -> None:
    form = [*at("Ordförande", 0, 0), *at("Maj Ek", 250, 0), *at("Plats", 0, 1.3), *at("Eda", 250, 1.3)]
    label = at("Deltog", 0, 3.3)
    people = table(
        (4.6, ["Kommun", "Namn", "Roll"]),
        (5.9, ["Arvika kommun i", "Bo Lo", "ordförande"]),
        (6.9, ["Värmland", "", ""]),
    )
    assert written([*form, *label, *people]) == [
        "Ordförande\tMaj Ek",
        "Plats\tEda",
        "Deltog",
        "Kommun\tNamn\tRoll",
        "Arvika kommun i Värmland\tBo Lo\tordförande",
    ]
