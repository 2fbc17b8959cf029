"""Lines that were broken twice."""

import textwrap

from extract.draft import Line
from extract.layout.rewrapped import unbroken
from extract.passage import Passage
from tests.extract.layout.pages import laid_out

TEXT = (
    "Maj Ek hälsade alla välkomna till mötet och berättade om den nya vägen som ska byggas mellan sjön och "
    "skogen i vår. Bo Lo, som har mätt upp marken, menar att det går fortare om kommunerna hjälps åt med det "
    "som redan finns, och han skickar ut en karta i veckan till alla som vill ha den. Cia Ro tror att det blir "
    "svårt att hinna före hösten, eftersom marken är blöt och de som äger den inte har svarat på brevet ännu. "
    "Alla var överens om att man ska fråga dem en gång till innan man går vidare med det som hör till den."
)


def twice(text: str, first: int, second: int) -> str:
    return "\n".join(part for line in textwrap.wrap(text, first) for part in textwrap.wrap(line, second))


def test_what_was_broken_twice_is_one_paragraph() -> None:
    draft = laid_out(f"Väggruppen\n\n1. Vägen\n{twice(TEXT, 100, 80)}\n\n2. Slut\nMötet slutar.\n")
    assert [part.text for part in draft.sections[0].paragraphs] == [TEXT]


def test_entries_that_go_on_below_are_no_torn_sentences() -> None:
    people = ["Mats Heikki Stenström, tillförordnad socialchef i Haparanda, ersätter Eila", "kommun"]
    lines = [Line(Passage.of(text), 1) for text in people * 6]
    assert unbroken(lines) == lines


def test_entries_of_a_list_are_no_torn_sentences() -> None:
    people = ["Anna-Karin Lejonhjelm, utvecklingsstrateg på Regionförbundet Norra Ådalen", "Bo Lo, Eda"]
    lines = [Line(Passage.of(text), 1) for text in people * 6]
    assert unbroken(lines) == lines
