"""Lost letters: nothing changes where none were lost; where they were, most words come back.

`correct.txt` is written for this test; `read_by_eng.txt` is what Tesseract's English model read on a
page of it, printed in Liberation Serif at 300 dpi.
"""

import re
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

import pytest

from extract.document import Document, Span
from extract.draft import Draft, Repair
from extract.repair import repair
from extract.repair.lexicon import FOLD

TEXTS = Path(__file__).parent
CORRECT = (TEXTS / "correct.txt").read_text("utf-8")
READ_BY_ENG = (TEXTS / "read_by_eng.txt").read_text("utf-8")
_HYPHEN = re.compile(r"-[ \t]*\n[ \t]*")


def document(text: str) -> Document:
    return Document(
        name="a.txt", sha256="0" * 64, media_type="text/plain", reader="text/1", text=text, pages=(Span(0, len(text)),)
    )


def repairs(text: str) -> tuple[Repair, ...]:
    draft = Draft(document(text))
    repair(draft)
    return draft.repairs


def repaired(text: str) -> str:
    """The text as rules read it."""
    for change in reversed(repairs(text)):
        text = text[: change.span.start] + change.text + text[change.span.end :]
    return text


def words(text: str) -> list[str]:
    found = (word.strip('.,:;()"”') for word in _HYPHEN.sub("", text).replace("—", "–").split())
    return [word for word in found if word]


def share_right(truth: str, text: str) -> float:
    expected, got = words(truth), words(text)
    matches = SequenceMatcher(None, expected, got, autojunk=False).get_matching_blocks()
    return sum(match.size for match in matches) / len(expected)


def in_damaged_text(sentence: str) -> str:
    """The sentence repaired at the end of a text that lost its letters."""
    before = CORRECT.translate(FOLD)
    return repaired(f"{before}\n\n{sentence}")[len(repaired(before)) + 2 :]


def test_not_one_word_of_a_text_with_its_letters_is_changed() -> None:
    assert repairs(CORRECT) == ()


def test_stripped_marks_come_back() -> None:
    stripped = CORRECT.translate(FOLD)
    assert share_right(CORRECT, stripped) < 0.8
    assert share_right(CORRECT, repaired(stripped)) >= 0.98


def test_text_read_with_the_wrong_language_comes_back() -> None:
    assert share_right(CORRECT, READ_BY_ENG) < 0.75
    assert share_right(CORRECT, repaired(READ_BY_ENG)) >= 0.96


@pytest.mark.parametrize("name", ["000*", "001*", "002*", "004*"])
def test_real_minutes_come_back(name: str) -> None:
    folder = Path(__file__).parents[4] / "shared" / "minutes"
    found = sorted(folder.glob(name))
    if not found:
        pytest.skip(f"{folder} is not here")
    truth = found[0].read_text("utf-8")
    assert repairs(truth) == ()
    assert share_right(truth, repaired(truth.translate(FOLD))) >= 0.98


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("P& omrade folkhilsa i l3n och kommun.", "På område folkhälsa i län och kommun."),
        ("| projektet ingar tva delar.", "I projektet ingår två delar."),
        ("Kunskaperna har forbdttrats.", "Kunskaperna har förbättrats."),
        ("Mo6tet 6ppnades av ordforanden.", "Mötet öppnades av ordföranden."),
        ("Barnens béista ar i fokus.", "Barnens bästa är i fokus."),
        ("Sekreterare var Kaj H66k, Eda.", "Sekreterare var Kaj Höök, Eda."),
        ("Materialet kan anviandas i samhaéllet.", "Materialet kan användas i samhället."),
        ("Det ar 3 ar sedan, i ar ar det klart.", "Det är 3 år sedan, i år är det klart."),
        ("En lag maluppfyllelse i vart lan.", "En låg måluppfyllelse i vårt län."),
        ("Filmen finns har. Namnden har sett den.", "Filmen finns här. Nämnden har sett den."),
        ("Val av justerare for vara kommuner.", "Val av justerare för våra kommuner."),
        ("Kommunerna i Ore-\nbro lan deltar.", "Kommunerna i Öre-\nbro län deltar."),
        ("Are kommun och Habo kommun.", "Åre kommun och Habo kommun."),
        ("Anna Vikstrém och Bo St3hlnacke, Eda.", "Anna Vikström och Bo Ståhlnacke, Eda."),
        ("Av kommunerna valde 0verkalix att delta.", "Av kommunerna valde Överkalix att delta."),
        ("6) NASTA TRAFF OCH FORRA ARET", "6) NÄSTA TRÄFF OCH FÖRRA ÅRET"),
        ("Sa har star det till med bymiljoer.", "Så här står det till med bymiljöer."),
        ("Nordvarmlands utbildningsforbund har skrivit pa.", "Nordvärmlands utbildningsförbund har skrivit på."),
    ],
)
def test_words_come_back(damaged: str, meant: str) -> None:
    assert in_damaged_text(damaged) == meant


@pytest.mark.parametrize(
    "sentence",
    [
        "Degerfors, Kumla, Nora och Ljusnarsbergs kommuner kommer att delta.",
        "Olle Hénk och Sara Wigert tackade.",
        "Rojda Lind (S), Eda kommun",
        "Skriv till bo.ost@kommun.example.se eller http://www.lansstyrelsen.se/orebro.",
        "Metoden heter Planning Together For All Schools (PTFAS).",
        "Sammanlagt 13 personer, 4 av dem fr.o.m. 2021.",
        "Kust2Kust, Matdags och Vision 6 finns i Linné, René och André Rosén.",
        "Projektet DALK och SKR, KD/LS 10.",
    ],
)
def test_what_was_right_stays(sentence: str) -> None:
    assert in_damaged_text(sentence) == sentence


def test_capitals_stay_capitals() -> None:
    assert in_damaged_text("NARVARANDE LEDAMOTER. Oppnande") == "NÄRVARANDE LEDAMÖTER. Öppnande"


def test_a_list_of_names_without_marks_is_no_damage() -> None:
    names = "Karin Ek (S)\tKumla kommun\nPer Alm (M)\tAskersunds kommun\nIda Falk (V)\tDegerfors kommun\n"
    assert repairs(CORRECT + names * 12) == ()


def test_english_is_no_damaged_swedish() -> None:
    english = "The council met to discuss the future of regional cooperation between schools and employers. "
    assert repairs(english * 20) == ()


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_text_encoded_twice(encoding: str) -> None:
    text = "Närvarande: Åsa Öberg, för länet – enligt idé."
    assert repaired(text.encode().decode(encoding, "replace")) == text


def test_only_the_damaged_part_is_repaired() -> None:
    text = f"{CORRECT}\n\n{CORRECT.translate(FOLD)}"
    changed = repairs(text)
    assert changed
    assert min(change.span.start for change in changed) > len(CORRECT) - 800
    assert share_right(f"{CORRECT} {CORRECT}", repaired(text)) >= 0.98


def test_repairs_leave_the_document_and_lie_in_order() -> None:
    draft = Draft(document(READ_BY_ENG))
    repair(draft)
    assert draft.document.text == READ_BY_ENG
    spans = [change.span for change in draft.repairs]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all("\n" not in draft.document.quote(span) for span in spans)
