import datetime

import pytest

from extract.dates import find_dates, years_for
from extract.passage import Passage

REFERENCE = datetime.date(2021, 11, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Torsdag 18 november 2021 kl 13:00", ["2021-11-18"]),
        ("den 28/2", ["2021-02-28"]),
        ("28/2-24 och 3/4 2025", ["2024-02-28", "2025-04-03"]),
        ("18.11.2021 eller 2021-11-27", ["2021-11-18", "2021-11-27"]),
        ("december 2021, våren 2023 och sista juni 2023", ["2021-12", "2023", "2023-06-30"]),
        ("sista februari 2024", ["2024-02-29"]),
        ("årsskiftet 2023/2024", ["2023-12-31"]),
        ("halvårsskiftet 2024", ["2024-06-30"]),
        ("16 februari, 23 mars och 20 april 2023", ["2023-02-16", "2023-03-23", "2023-04-20"]),
        ("den 3 och 17 maj", ["2021-05-03", "2021-05-17"]),
        ("2016–2022", ["2016", "2022"]),
        ("nästa år", ["2022"]),
        ("tisdagen den 4:e juni", ["2021-06-04"]),
        ("Protokoll 230510", ["2023-05-10"]),
    ],
)
def test_dates_as_exact_as_the_text(text: str, expected: list[str]) -> None:
    assert [mention.iso for mention in find_dates(Passage.of(text), REFERENCE)] == expected


@pytest.mark.parametrize(
    "text", ["KS 2023/00123", "Maj Ek", "mellan 12 och 15 år", "0-17 år", "1:1-medel", "2,5 miljoner", "31 juni 20"]
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(Passage.of(text)) == []


def test_the_next_such_day() -> None:
    ahead = find_dates(Passage.of("onsdag 16 februari kl 9"), REFERENCE, ahead=True)
    assert [mention.date for mention in ahead] == [datetime.date(2022, 2, 16)]
    assert not ahead[0].year_stated
    assert ahead[0].weekday == 2


def test_a_weekday_tells_the_year() -> None:
    assert years_for(["Onsdag 21/9", "Torsdag 24/11"]) & set(range(2018, 2027)) == {2022}
    wrong = find_dates(Passage.of("måndag 21 september 2022"))[0]
    assert wrong.contradicts_itself


def test_a_mention_knows_its_place() -> None:
    passage = Passage.of("Mötet hålls den 5 maj 2022 i Eda", 100)
    mention = find_dates(passage)[0]
    assert passage.text[mention.start : mention.end] == "den 5 maj 2022"
    assert mention.span == (112, 126)
