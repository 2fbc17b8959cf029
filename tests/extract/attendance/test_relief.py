"""Who takes the place of somebody who steps aside or leaves."""

import pytest

from extract.document import Document, Span
from extract.facts import Attendance
from extract.pipeline import find

LISTS = (
    "Beslutande\nMaj Ek (S), ordförande\nBo Lo (M)\nEva Ax (V)\n\nEj tjänstgörande ersättare\nCia Ro (M)\nAl By (S)\n\n"
)


def rows(item: str) -> dict[str, Attendance]:
    """Everybody on the lists, after an item that says this."""
    text = f"Nämnden\nProtokoll den 14 mars 2024\n\n{LISTS}§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Bidrag\n{item}\n"
    pages = (Span(0, len(text)),)
    found = find(Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages))
    return {row.person: row for row in found.attendance}


@pytest.mark.parametrize(
    "said",
    [
        "Cia Ro (M) tjänstgör i hans ställe.",
        "Cia Ro (M) går in som ersättare.",
        "Cia Ro (M) inträder under paragrafen i hans ställe.",
        "I hans ställe tjänstgör Cia Ro (M).",
        "Han ersätts under ärendet av Cia Ro (M).",
        "Tjänstgörande ersättare under paragrafen är Cia Ro (M).",
        "Ersättare: Cia Ro (M).",
        "Cia Ro (M) tar hans plats.",
        "Han lämnar salen.\nCia Ro (M) tjänstgör som ersättare.",
    ],
)
def test_who_takes_the_place_of_somebody_who_steps_aside(said: str) -> None:
    found = rows(f"Bo Lo (M) anmäler jäv och deltar inte i ärendet. {said}\n\nBidraget beviljas.")
    assert (found["Bo Lo"].recused_from, found["Cia Ro"].replaces) == (("2",), ("Bo Lo",))
    assert (found["Cia Ro"].from_item, found["Cia Ro"].to_item) == (None, None)


def test_who_takes_the_place_of_somebody_who_leaves() -> None:
    assert rows("Eva Ax (V) lämnar mötet. Al By (S) går in i hennes ställe.")["Al By"].replaces == ("Eva Ax",)


@pytest.mark.parametrize(
    "said",
    [
        "Bo Lo (M) anmäler jäv. Eva Ax (V) går in i hans ställe som föredragande.",  # a member, no substitute
        "Bo Lo (M) anmäler jäv. Cia Ro (M) går in i debatten.",
        "Cia Ro (M) väljs att gå in i hans ställe.",
        "Cia Ro (M) tjänstgör i hans ställe.",  # nobody is away
        "Maj Ek (S) och Bo Lo (M) anmäler jäv. Cia Ro (M) tjänstgör i hans ställe.",  # one of two
        "Bo Lo (M) anmäler jäv. Siv Alm (M) tjänstgör i hans ställe.",  # on no list
    ],
)
def test_nobody_takes_a_place(said: str) -> None:
    assert not any(row.replaces for row in rows(said).values())
