import pytest

from extract.times import find_times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kl 9-12", [("09:00", "12:00")]),
        ("kl. 09.00–12.00, ajournering 10.15–10.30", [("09:00", "12:00"), ("10:15", "10:30")]),
        ("13:00 – 16:00", [("13:00", "16:00")]),
        ("klockan 8.30", [("08:30", None)]),
        ("kl 0930-1145", [("09:30", "11:45")]),
        ("mellan klockan 08.30 och 14.10", [("08:30", "14:10")]),
        ("kl 13 - ca 15.30", [("13:00", "15:30")]),
        ("kl. 10.00 till 12.00", [("10:00", "12:00")]),
        ("klockan nio till tolv", [("09:00", "12:00")]),
        ("kvart över nio", [("09:15", None)]),
        ("från klockan halv två till kvart i fyra", [("13:30", "15:45")]),
        ("Vi var tolv, och halv styrkan kom i tid", []),
        ("2,5 miljoner, 12.50 kr, 2023-04-18", []),
    ],
)
def test_times(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = [(f"{one.start:%H:%M}", f"{one.end:%H:%M}" if one.end else None) for one in find_times(text)]
    assert found == expected


def test_bare_hours_where_a_date_stands_before() -> None:
    assert find_times("21 mars, 10–14") == []
    assert [one.start.hour for one in find_times("21 mars, 10–14", bare=True)] == [10]
