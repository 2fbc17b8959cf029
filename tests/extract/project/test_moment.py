import datetime

import pytest

from extract.passage import Passage
from extract.project.moment import moments

AUTUMN = datetime.date(2018, 10, 24)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("den 1 september 2019 och i augusti 2025", [("AT", "2019-09-01"), ("AT", "2025-08")]),
        ("mellan januari 2021 och december 2023", [("FROM", "2021-01"), ("UNTIL", "2023-12")]),
        ("2016-10-01–2018-09-30", [("FROM", "2016-10-01"), ("UNTIL", "2018-09-30")]),
        ("maj 2021 → juni 2024", [("FROM", "2021-05"), ("UNTIL", "2024-06")]),
        ("fr.o.m. 2023-01-01 t.o.m. 2024-12-31", [("FROM", "2023-01-01"), ("UNTIL", "2024-12-31")]),
        ("sedan hösten 2021", [("SINCE", "2021")]),
        ("till hösten", [("TOWARDS", "2018")]),
        ("till utgången av 2028", [("UNTIL", "2028")]),
        ("den 5 juni 2021 till den 19 september samma år", [("FROM", "2021-06-05"), ("UNTIL", "2021-09-19")]),
        ("den 5 juni 2021 till den 19 mars året därpå", [("FROM", "2021-06-05"), ("UNTIL", "2022-03-19")]),
        ("mellan den 1 mars och den 30 november nästa år", [("FROM", "2019-03-01"), ("UNTIL", "2019-11-30")]),
        ("tar vid den 1 maj 2019", [("AT", "2019-05-01")]),
        ("ingen tid alls", []),
    ],
)
def test_a_time_with_its_preposition(text: str, found: list[tuple[str, str]]) -> None:
    read = moments(Passage.of(text), AUTUMN)
    assert [(moment.bearing.name, moment.iso(AUTUMN, past=False)) for moment in read] == found


@pytest.mark.parametrize(
    ("text", "past", "ahead"),
    [
        ("vid midsommar", "2018-06", "2019-06"),
        ("vid nyår", "2017-12-31", "2018-12-31"),
        ("i maj", "2018-05", "2019-05"),
        ("den 31 december", "2017-12-31", "2018-12-31"),
        ("efter sommaren", "2018", "2019"),
        ("i våras", "2018", "2018"),
        ("i december nästa år", "2019-12", "2019-12"),
    ],
)
def test_a_time_without_a_year_is_near_the_meeting(text: str, past: str, ahead: str) -> None:
    (moment,) = moments(Passage.of(text), AUTUMN)
    assert (moment.iso(AUTUMN, past=True), moment.iso(AUTUMN, past=False)) == (past, ahead)


def test_seasons_need_a_meeting() -> None:
    assert moments(Passage.of("i våras"), None) == []
