"""Labels in the margin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.draft import Line
from extract.layout.margin import part_margin
from extract.passage import Passage

PROTOCOL = """§ 3                 Vägar

Ärendet             Maj Ek, ingenjör, redogör.
                    Vägen är klar.

Arbetsutskottets    Utskottet föreslog i maj att
förslag             vägen byggs.

Nämndens beslut     Vägen byggs."""


def parted(text: str) -> list[str]:
    lines, start = [], 0
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        lines.append(Line(Passage.of(line.strip(), start + indent), 1))
        start += len(line) + 1
    return [line.passage.text for line in part_margin(lines, text) if line.passage]


def test_a_label_gets_a_line_of_its_own_above_its_text() -> None:
    assert parted(PROTOCOL) == [
        "§ 3                 Vägar",
        "Ärendet",
        "Maj Ek, ingenjör, redogör.",
        "Vägen är klar.",
        "Arbetsutskottets förslag",
        "Utskottet föreslog i maj att",
        "vägen byggs.",
        "Nämndens beslut",
        "Vägen byggs.",
    ]


def test_tabs_make_a_margin_too() -> None:
    text = "Ärendet\tMaj Ek redogör.\nVägen är klar.\nYrkanden\tBo Lo yrkar.\nBeslut\tVägen byggs."
    assert parted(text) == text.replace("\t", "\n").split("\n")


def test_a_title_goes_on_in_the_margin() -> None:
    text = (
        "4 Rullande vård i\tMaj Ek redovisar projektet,\nglesbygd (RVG)\tsom följer på Vårdbussen.\n"
        "Beslut\tRapporten godkänns.\n"
        "5 Upphandling\tBo Lo berättar om larmen.\nSäkra larm\tDe ska vara på plats i maj\n2027\tom inget händer.\n"
        "Beslut\tFrågan bordläggs.\n6 Rapporter\tCia Ro talar.\nBeslut\tInget."
    )
    assert parted(text) == [
        "4 Rullande vård i glesbygd (RVG)",
        "Maj Ek redovisar projektet,",
        "som följer på Vårdbussen.",
        "Beslut",
        "Rapporten godkänns.",
        "5 Upphandling Säkra larm 2027",
        "Bo Lo berättar om larmen.",
        "De ska vara på plats i maj",
        "om inget händer.",
        "Beslut",
        "Frågan bordläggs.",
        "6 Rapporter\tCia Ro talar.",
        "Beslut",
        "Inget.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ärendet             Maj Ek redogör.\nVägen är klar.",  # once is no margin
        "Maj Ek              Habo\nBo Lo               Mullsjö\nCia Ro              Aneby",
        "Bakgrund  Maj\nYrkande  Bo\nBeslut  Ja",  # blanks that nobody set out
        "Ärendet i korthet   Maj\nYrkande från alla   Bo\nBeslut som fattades Ja",
    ],
)
def test_other_columns_stay(text: str) -> None:
    assert parted(text) == text.split("\n")


@given(st.lists(st.sampled_from(["Ärendet", "Beslut", "", "förslag", "Maj Ek"]), max_size=8))
def test_no_word_is_lost(labels: list[str]) -> None:
    text = "\n".join(f"{label:20}Vägen är klar." for label in labels)
    assert " ".join(parted(text)).split() == text.split()
