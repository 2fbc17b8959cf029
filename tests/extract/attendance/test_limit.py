"""For which items somebody was there, as an entry of the list, a sentence beside it or one under an item says it."""

import pytest

from extract.attendance.entry import read_attendees
from extract.document import Document, Span
from extract.facts import Attendance, Status
from extract.passage import Passage
from extract.pipeline import find
from tests.extract.attendance.minutes import minutes

MINUTES = """Kulturnämnden
Protokoll 2024-03-05

Närvarande
Maj Ek (S), ordförande
Bo Lo (M)
Cia Ro (C)
{beside}

§ 1 Öppnande
Mötet öppnas.

§ 2 Budget
Nämnden går igenom budgeten.
{under}

§ 3 Taxa
Taxan antas.

§ 4 Bygglov
Ärendet bordläggs.
"""


def rows(beside: str = "", under: str = "") -> dict[str, Attendance]:
    text = MINUTES.format(beside=beside, under=under)
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    return {row.person: row for row in find(document).attendance}


def limits(row: Attendance) -> tuple[str | None, str | None, tuple[str, ...]]:
    assert row.status is Status.PRESENT
    return row.from_item, row.to_item, row.recused_from


@pytest.mark.parametrize(
    ("entry", "first", "last"),
    [
        ("Maj Ek (S) (t o m p 4)", None, "4"),
        ("Maj Ek, från klockan 10 (§ 4)", "4", None),
        ("Maj Ek, fr.o.m. kl 10.00, punkt 4", "4", None),
        ("Maj Ek, till kl. 14.30, § 8", None, "8"),
        ("Maj Ek, lämnade mötet kl. 14.30, § 8", None, "8"),
        ("Maj Ek, till § 8 kl 14.30", None, "8"),
        ("Maj Ek, ärende nr 4", "4", "4"),
        ("Maj Ek p 3", "3", "3"),
        ("Maj Ek, deltog under p. 4", "4", "4"),
        ("Maj Ek, fr.o.m. § 4 t.o.m. § 9", "4", "9"),
        ("Maj Ek, punkt 4 och 5", "4", "5"),
        ("Maj Ek (lämnade 14:15, efter punkt 4)", None, "4"),
        ("Maj Ek, fram till kl 11 (p. 1-4)", None, "4"),
        ("Maj Ek, §§ 4–6 och 8–9", "4", "9"),
        ("Maj Ek, lämnar sammanträdet kl. 10.30 efter § 7", None, "7"),
    ],
)
def test_in_an_entry(entry: str, first: str | None, last: str | None) -> None:
    (attendee,) = read_attendees(Passage.of(entry))
    assert (attendee.from_item, attendee.to_item, attendee.title) == (first, last, None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bo Lo lämnade mötet kl. 14.15 efter § 3.", (None, "3", ())),
        ("Efter § 3 lämnade Bo Lo mötet.", (None, "3", ())),
        ("Bo Lo lämnade mötet efter Kf § 3.", (None, "3", ())),
        ("Bo fick gå efter § 3.", (None, "3", ())),
        ("Bo Lo deltog via Teams fram till § 3.", (None, "3", ())),
        ("Från och med § 3 deltog Bo Lo.", ("3", None, ())),
        ("Vid § 3 anslöt Bo Lo.", ("3", None, ())),
        ("Bo Lo anslöt kl. 10.15 (§ 3).", ("3", None, ())),
        ("Bo Lo deltog endast i § 3.", ("3", "3", ())),
        ("Bo Lo deltog inte i § 3 på grund av jäv.", (None, None, ("3",))),
        ("Bo Lo var frånvarande under § 3.", (None, None, ("3",))),
        ("Bo Lo kom efter fikat, till punkt 3.", ("3", None, ())),
        ("Bo Lo fick åka efter punkt 3.", (None, "3", ())),
        ("Från Eda kom Maj Ek och från Orsa Bo Lo, som måste gå efter § 3.", (None, "3", ())),
        ("Bo kom in lagom till 3).", ("3", None, ())),
        ("Bo Lo åkte hem när 3) var avhandlad.", (None, "3", ())),
        ("Bo Lo måste iväg när fråga tre var klar.", (None, "3", ())),
        ("Bo Lo var på plats först när vi hade kommit till punkt tre.", ("3", None, ())),
        ("Bo Lo anslöt vid § 2 och lämnade mötet efter § 3.", ("2", "3", ())),
    ],
)
def test_beside_the_list(sentence: str, expected: tuple[object, ...]) -> None:
    assert limits(rows(beside=sentence)["Bo Lo"]) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kl. 10.15 lämnar Bo Lo (M) sammanträdet.", (None, "2", ())),
        ("Härefter lämnade Bo Lo mötet.", (None, "2", ())),
        ("Bo Lo går från mötet.", (None, "2", ())),
        ("Bo Lo anslöt under denna punkt.", ("2", None, ())),
        ("Bo Lo (M) anländer kl 9.30.", ("2", None, ())),
        ("Bo Lo (M) är på grund av jäv inte närvarande under ärendet.", (None, None, ("2",))),
        ("Under ärendets behandling lämnade Bo Lo salen på grund av jäv.", (None, None, ("2",))),
        ("Ledamoten Bo Lo, som är styrelseledamot, anmälde jäv i § 3.", (None, None, ("3",))),
        ("Jäv\nBo Lo (M) är styrelseledamot. Han är inte med.", (None, None, ("2",))),
        ("Bo Lo lämnade ett förslag.", (None, None, ())),
        ("Bo Lo menade att ärendet måste vidare när ärendet är berett.", (None, None, ())),
        ("Bo Lo frågar om Cia Ro är jävig.", (None, None, ())),
    ],
)
def test_under_an_item(sentence: str, expected: tuple[object, ...]) -> None:
    assert limits(rows(under=sentence)["Bo Lo"]) == expected


def test_of_several_people_and_of_the_chair() -> None:
    both = rows(under="Bo Lo (M) och Cia Ro (C) anmäler jäv.")
    assert [name for name, row in both.items() if row.recused_from] == ["Bo Lo", "Cia Ro"]
    chair = rows(under="Ordföranden anmäler jäv och lämnar över till Bo Lo.")
    assert [name for name, row in chair.items() if row.recused_from] == ["Maj Ek"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (", paragraferna 2–3", ("2", "3", ())),
        (" ankom till § 2", ("2", None, ())),
        (", fom § 2", ("2", None, ())),
        (", §§ –3", (None, "3", ())),
        (", lämnade före § 4", (None, "3", ())),
        (", ej närvarande efter § 3", (None, "3", ())),
        (", ej § 4 och framåt", (None, "3", ())),
        (" frånvarande från § 4", (None, "3", ())),
        (", ej §§ 1–2", ("3", None, ())),
        (", ej § 1, 2", ("3", None, ())),
        (", frånvarande §§ 3–4", (None, "2", ())),
        (", frånvarande §§ 2–3", (None, None, ())),
        (", jäv §§ 2–3", (None, None, ("2", "3"))),
        (" (jäv, § 3)", (None, None, ("3",))),
        (", 2–3 §§", ("2", "3", ())),
        (", 3 §", ("3", "3", ())),
        (" (deltar inte i 3 § på grund av jäv)", (None, None, ("3",))),
        (", §§ 2 och 4", (None, None, ())),
        ("\tJäv § 3", (None, None, ("3",))),
        (", förutom § 3", (None, None, ("3",))),
        (", med undantag för § 3", (None, None, ("3",))),
        (", ej tjänstgörande § 3 på grund av jäv", (None, None, ("3",))),
    ],
)
def test_limits_in_a_list(said: str, expected: tuple[str | None, str | None, tuple[str, ...]]) -> None:
    row = rows(beside=f"Siv Alm (V){said}")["Siv Alm"]
    assert limits(row) == expected
    assert row.represents is None


@pytest.mark.parametrize(
    "said",
    [
        "Innan ärendet behandlas anmäler Bo Lo (M) jäv.",
        "Bo Lo (M) anger jäv.",
        "Jäv anmäls av Bo Lo (M), som inte deltar.",
        "Bo Lo (M) redovisar jäv och lämnar rummet.",
        "Bo Lo (M) anser sig jävig.",
        "Bo Lo (M) deltar på grund av delikatessjäv inte i ärendet.",
        "Ordföranden meddelar att Bo Lo (M) är jävig.",
        "Jävig: Bo Lo (M)",
        "\nJävsanmälan\nBo Lo (M) deltar inte i ärendet.",
        "Jäv anmält: Bo Lo (M).",
        "Jäv\n\nBo Lo (M)",
    ],
)
def test_jav_under_an_item(said: str) -> None:
    found = rows(under=said)
    assert [(name, row.recused_from) for name, row in found.items() if row.recused_from] == [("Bo Lo", ("2",))]


@pytest.mark.parametrize(
    "said",
    ["Bo Lo (M) anländer.", "Kl. 13.40 anländer Bo Lo (M).", "Här anslöt Bo Lo (M).", "Bo Lo (M) tillkommer."],
)
def test_coming_late_under_an_item(said: str) -> None:
    assert limits(rows(under=said)["Bo Lo"]) == ("2", None, ())


@pytest.mark.parametrize(
    "said", ["Nämnden anser att Bo Lo (M) inte är jävig.", "Bo Lo (M) ansluter sig till Maj Eks (S) yrkande."]
)
def test_who_stays_for_the_whole_item(said: str) -> None:
    assert limits(rows(under=said)["Bo Lo"]) == (None, None, ())


def test_the_next_line_behind_reversed_items_is_another_person() -> None:
    found = rows(beside="Siv Alm (V), 2–3 §§\nTor Ås (V)")
    assert {"Siv Alm", "Tor Ås"} <= found.keys()


@pytest.mark.parametrize(
    ("said", "recused"),
    [
        ("Maj Ek (S), §§ 1–2 (ej beslut § 2 p.g.a. jäv)", "2"),
        ("Maj Ek deltog §§ 1–2 men anmälde jäv i § 2", "2"),
        ("Maj Ek anmäler jäv i § 1", "1"),
    ],
)
def test_of_several_items_those_beside_jav_are_what_it_is_for(said: str, recused: str) -> None:
    found = minutes(f"Närvarande\nMaj Ek (S)\nBo Lo (M)\n\n{said}\n")
    assert [row.recused_from for row in found.attendance] == [(recused,), ()]


def test_who_led_because_another_stepped_aside_did_not() -> None:
    found = minutes("Närvarande\nMaj Ek (S)\nBo Lo (M), ordförande § 2 p.g.a. jäv för Maj Ek\n").attendance
    assert [(row.recused_from, row.replaces) for row in found] == [((), ()), ((), ())]
