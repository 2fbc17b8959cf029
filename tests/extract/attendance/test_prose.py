import pytest

from extract.attendance.entry import read_attendees
from extract.attendance.prose import is_told, read_sentences, tell
from extract.passage import Passage
from extract.row import Row


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
        ("Den sista var jag själv, Maj Ek, från Region Skåne.", "jag själv, Maj Ek, från Region Skåne"),
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


def whom(text: str, writer: str | None = None) -> str:
    """Who is told to have been there or not, with the organisation."""
    found = []
    for entry in tell(Passage.of(text).sentences(), writer)[0]:
        for attendee in read_attendees(entry.rows[0].cells[0]):
            status = attendee.status or entry.label.meaning.status or ""
            found.append(" ".join(filter(None, (status.lower(), attendee.name.text, attendee.organisation))))
    return "; ".join(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Närvarande var Maj Ek (S), Eda, och Bo Lo (M), Arvika.",
            "present Maj Ek Eda kommun; present Bo Lo Arvika kommun",
        ),
        ("Runt bordet satt Maj Ek från Eda och på länk hade vi Bo Lo.", "present Maj Ek Eda kommun; present Bo Lo"),
        (
            "Maj Ek, Eda, Bo Lo, Arvika, och Cia Ro mötte upp i Kil.",
            "present Maj Ek Eda kommun; present Bo Lo Arvika kommun; present Cia Ro",
        ),
        (
            "Vi var Maj Ek (Eda), Bo Lo (Arvika) och kommunchef Cia Ro.",
            "present Maj Ek Eda kommun; present Bo Lo Arvika kommun; present Cia Ro",
        ),
        (
            "Kommunerna företräddes av Maj Ek (S), Eda, och Bo Lo, Kil.",
            "present Maj Ek Eda kommun; present Bo Lo Kils kommun",
        ),
        (
            "Dessutom tjänstepersonerna Maj Ek och Bo Lo, båda från Eda.",
            "present Maj Ek Eda kommun; present Bo Lo Eda kommun",
        ),
        (
            "Återbud hade kommit från Maj Ek (Eda) och Bo Lo (Arvika).",
            "absent Maj Ek Eda kommun; absent Bo Lo Arvika kommun",
        ),
        (
            "Eda kommun (Maj Ek) och Kils kommun (Bo Lo) kunde inte komma.",
            "absent Maj Ek Eda kommun; absent Bo Lo Kils kommun",
        ),
        ("Tyvärr kunde inte Maj Ek från Eda komma den här gången heller.", "absent Maj Ek Eda kommun"),
        ("Maj Ek i Eda hade anmält sig men missade bussen till Arvika.", "absent Maj Ek Eda kommun"),
        (
            "Närvarande var Maj Ek och Bo Lo, medan Cia Ro hade lämnat återbud.",
            "present Maj Ek; present Bo Lo; absent Cia Ro",
        ),
        ("Frånvarande var Maj Ek (S), Eda kommun, som anmält förhinder.", "absent Maj Ek Eda kommun"),
        (
            "Maj Ek, Eda, ledde mötet och Bo Lo, Region Skåne, skrev protokollet.",
            "present Maj Ek Eda kommun; present Bo Lo Region Skåne",
        ),
        (
            "Vid klubban satt Maj Ek från Eda och vid pennan satt Bo Lo, Arvika.",
            "present Maj Ek Eda kommun; present Bo Lo Arvika kommun",
        ),
    ],
)
def test_who_was_there(text: str, expected: str) -> None:
    assert whom(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Maj Ek från Eda kommun deltog i Almedalsveckan och berättade om den.",
        "Maj Ek, Eda kommun, och Bo Lo, Arvika, är med i projektet sedan i våras.",
        "Maj Ek deltog inte under punkt 4, som Bo Lo föredrog.",
        "Maj Ek, Eda kommun, är ordförande i föreningen sedan i våras.",
    ],
)
def test_what_is_no_attendance(text: str) -> None:
    assert whom(text) == ""


def test_besides_the_chair() -> None:
    said = "Maj Ek (S), Eda, ledde mötet. Närvarande ledamöter var utöver ordföranden Bo Lo (M), Kil."
    assert whom(said) == "present Maj Ek Eda kommun; present Bo Lo Kils kommun"


def test_first_names_stand_for_whom_the_text_names_in_full() -> None:
    said = "Maj Ek var ordförande. Runt bordet satt Maj, Bo Lo från Arvika och så jag själv från Eda."
    assert (
        whom(said, "Dag Vi") == "present Maj Ek; present Maj Ek; present Bo Lo Arvika kommun; present Dag Vi Eda kommun"
    )


def test_first_names_of_a_list_beside_the_sentence() -> None:
    rows = [Row((Passage.of("Maj Ek - Eda"),)), Row((Passage.of("Bo Lo - Arvika", 20),))]
    fields, _ = read_sentences([*rows, Row((Passage.of("Maj höll i trådarna, och Bo skrev.", 40),))])
    assert [one.rows[0].cells[0].text for one in fields] == ["Maj Ek, ordförande", "Bo Lo, sekreterare"]


def test_who_came_and_led_the_meeting() -> None:
    assert told("Från Region Skåne kom Maj Ek, som också ledde samtalet.")[-1][1] == "Maj Ek, ordförande"
