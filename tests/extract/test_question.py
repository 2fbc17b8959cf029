"""Questions that the minutes answer themselves."""

import pytest

from extract.passage import Passage
from extract.question import answered


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vem äger? Habo.", ["Äger: Habo."]),
        ("Vem leder det? Habo kommun.", ["Leder: Habo kommun."]),
        ("- Vilka kommuner deltar? Habo och Mullsjö.", ["Deltar: Habo och Mullsjö."]),
        ("Vilka är med i Lyftet? Habo, Mullsjö. Nästa steg är en ansökan.", ["Med: Habo, Mullsjö."]),
        ("Igång? Ja, 1 mars 2024.", ["Start: 1 mars 2024."]),
        ("Hur länge? Till och med juni 2026.", ["Tid: Till och med juni 2026."]),
    ],
)
def test_a_bare_answer_is_the_value_of_what_is_asked(text: str, told: list[str]) -> None:
    assert [sentence.text for sentence in answered(Passage.of(text).sentences())][: len(told)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Vem äger? Det vet ingen än.",
        "Vem äger? Oklart.",
        "Vem deltar? Inte Habo i alla fall.",
        "Är Habo med? Ja.",
        "Hur går det? Bra.",
        "Vem äger? Vem leder?",
        "Vem äger?",
        "Frågan är vem som äger. Habo.",
    ],
)
def test_other_questions_stay_questions(text: str) -> None:
    sentences = Passage.of(text).sentences()
    assert list(answered(sentences)) == list(sentences)


def test_the_quote_of_an_answer_holds_the_question() -> None:
    passage = Passage.of("Hej. Vem äger? Habo. Tack.")
    _, told, _ = answered(passage.sentences())
    assert told.span() == (5, 20)
