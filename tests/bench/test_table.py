from tests.bench.table import Row, Section, document, milliseconds, p95


def test_the_table_says_what_holds_and_what_does_not() -> None:
    rows = (Row("page", "4.0 ms", "≤ 5 ms", holds=True), Row("map", "3000 ms", "≤ 2000 ms", holds=False))
    lines = document([Section("Pages", "On one machine.", rows)]).splitlines()
    assert "| page | 4.0 ms | ≤ 5 ms | yes |" in lines
    assert "| map | 3000 ms | ≤ 2000 ms | **no** |" in lines


def test_durations_and_the_95th_percentile() -> None:
    assert (milliseconds(0.0042), milliseconds(1.3)) == ("4.2 ms", "1300 ms")
    assert p95([float(number) for number in range(101)]) == 95.0
    assert p95([2.0]) == 2.0
