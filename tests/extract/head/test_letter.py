"""What heads an e-mail, and the day of the meeting that it tells of."""

import datetime

import pytest

from extract.head.letter import find_letter
from extract.passage import Passage

HEAD = [
    "Från: Maj Ek <maj@example.org>",
    "Skickat: onsdag den 13 mars 2024 16:40",
    "Till: Nätverket",
    "Ämne: Anteckningar",
]


def lines(*texts: str) -> list[Passage]:
    starts = [sum(len(before) + 1 for before in texts[:place]) for place in range(len(texts))]
    return [Passage.of(text, start) for text, start in zip(texts, starts, strict=True)]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Här är anteckningarna från mötet i går.", "2024-03-12"),
        ("Tack för gårdagens träff!", "2024-03-12"),
        ("I dag skickar jag anteckningarna från måndagens möte.", "2024-03-11"),
        ("Vi träffades i torsdags i Mora.", "2024-03-07"),
        ("Tack för dagens möte!", "2024-03-13"),
        ("Anteckningar från mötet den 5 mars.", "2024-03-05"),
        ("Tack för i går!", "2024-03-12"),
        ("Hej alla!", "2024-03-13"),
    ],
)
def test_the_day_counts_from_the_letters_own(told: str, day: str) -> None:
    *head, text = lines(*HEAD, told)
    found = find_letter(head).day([text])
    assert found is not None
    assert found.value == datetime.date.fromisoformat(day)


def test_its_lines_are_known_but_for_the_subject() -> None:
    head = lines(*HEAD)
    letter = find_letter(head)
    assert [letter.heads(line) for line in head] == [True, True, True, False]


@pytest.mark.parametrize("said", ["Bo höll i klubban och jag skrev.", "Här kommer mina minnesanteckningar."])
def test_the_sender_kept_the_minutes(said: str) -> None:
    *head, text = lines(*HEAD, said)
    writer = find_letter(head).writer([text])
    assert writer is not None
    assert writer.value == "Maj Ek"


def test_the_addressee_is_without_what_stands_beside_it() -> None:
    addressee = find_letter(lines(*HEAD[:2], "Till: Nätverket i Eda (sändlista)", HEAD[3])).addressee
    assert addressee is not None
    assert addressee.text == "Nätverket i Eda"


@pytest.mark.parametrize("subject", ["Ämne", "Ärende", "Rubrik", "Subject"])
def test_the_subject_is_called_in_several_ways(subject: str) -> None:
    letter = find_letter(lines(*HEAD[:3], f"{subject}: Mötet förra veckan"))
    assert letter.sender is not None
    assert letter.sender.text == "Maj Ek"


def test_a_form_is_no_letter() -> None:
    head = lines("Datum: 2024-03-12", "Till: nämnden", "Från: kansliet")
    assert find_letter(head).day(head) is None
