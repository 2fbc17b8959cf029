import pytest

from extract.attendance.prose import is_told, tell
from extract.form import Row
from extract.passage import Passage


def told(text: str, writer: str | None = None) -> list[tuple[str, str]]:
    """Of each field that a sentence amounts to: present or absent, and its people."""
    fields, _ = tell([Passage.of(text)], writer)
    return [(str(one.label.meaning.status), cell.text) for one in fields for row in one.rows for cell in row.cells]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("På plats var Maj Ek (Eda) och Bo Lo (Arvika).", "Maj Ek (Eda) och Bo Lo (Arvika)"),
        ("Från kommunerna kom Maj Ek och Bo Lo, båda Eda kommun.", "Maj Ek och Bo Lo, båda Eda kommun"),
        ("Runt bordet satt Maj Ek från Eda och Bo Lo från Arvika.", "Maj Ek från Eda och Bo Lo från Arvika"),
        ("På länk hade vi Maj Ek, Eda.", "Maj Ek, Eda"),
        ("Från Region Skåne deltog dessutom Maj Ek.", "Region Skåne: Maj Ek"),
        ("Närvarande ledamöter var utöver ordföranden Maj Ek (S), Eda kommun.", "Maj Ek (S), Eda kommun"),
        (
            "Dessutom tjänstepersonerna Maj Ek och Bo Lo, alla från Eda kommun.",
            "Maj Ek och Bo Lo, alla från Eda kommun",
        ),
        ("Mötet leddes av rådets ordförande Maj Ek (S).", "Maj Ek (S), ordförande"),
        ("Maj Ek från Eda var ordförande som vanligt.", "Maj Ek från Eda, ordförande"),
        ("Vid pennan satt Maj Ek, Eda kommun", "Maj Ek, Eda kommun, sekreterare"),
    ],
)
def test_present(sentence: str, people: str) -> None:
    assert told(sentence) == [("Present", people)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maj Ek, Eda kommun, hade lämnat återbud och ingen ersättare kom i hennes ställe.",
        "Maj Ek, Eda kommun, hade anmält sig men fick vända hem.",
        "Frånvarande var Maj Ek, Eda kommun",
        "Återbud hade lämnats av Maj Ek, Eda kommun",
    ],
)
def test_absent(sentence: str) -> None:
    assert told(sentence) == [("Absent", "Maj Ek, Eda kommun")]


def test_two_clauses_of_one_sentence() -> None:
    assert told(
        "Maj Ek (S), Eda kommun, ledde mötet i egenskap av ordförande och Bo Lo, Arvika, skrev protokollet."
    ) == [
        ("Present", "Maj Ek (S), Eda kommun, ordförande"),
        ("Present", "Bo Lo, Arvika, sekreterare"),
    ]


def test_whoever_writes_in_the_first_person_is_known() -> None:
    assert told("Med var Bo Lo från Eda och så jag själv från Arvika.", "Maj Ek") == [
        ("Present", "Bo Lo från Eda och Maj Ek från Arvika")
    ]


@pytest.mark.parametrize(
    "sentence",
    ["Från Orsa kom ingen.", "Orsas plats är vakant.", "Bo Lo, som ledde mötet", "Ingen ersättare deltog."],
)
def test_nobody(sentence: str) -> None:
    assert told(sentence) == []


def test_of_who_came_later_the_item_is_still_to_be_read() -> None:
    fields, others = tell([Passage.of("Maj Ek, Eda kommun, anslöt på länk när punkt 3 hade börjat.")])
    assert len(fields) == len(others) == 1


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Mötet leddes av ordföranden Maj Ek. Från kommunerna kom Bo Lo och Cia Ro.", True),
        ("Maj Ek från Eda kommun, Bo Lo från Arvika kommun och Cia Ro, som ledde mötet.", False),
        ("Maj Ek (Länsmusiken i Stockholm), deltog under punkt 3 och berättade om skolan", False),
    ],
)
def test_a_row_of_sentences_is_no_list(row: str, expected: bool) -> None:
    assert is_told(Row((Passage.of(row),))) is expected
