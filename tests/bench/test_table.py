from tests.bench.table import Row, Section, document, milliseconds, p95


def test_the_table_says_what_holds_and_what_does_not() -> None:
    rows = (Row("page", "4.0 ms", "≤ 5 ms", holds=True), Row("map", "3000 ms", "≤ 2000 ms", holds=False))
    lines = document([Section("Pages", "On one machine.", rows)]).splitlines()
    assert "| page | 4.0 ms | ≤ 5 ms | yes |" in lines
    assert "| map | 3000 ms | ≤ 2000 ms | **no** |" in lines


def test_what_is_not_measured_anew_stays_in_its_place() -> None:
    def section(title: str, found: str) -> Section:
        return Section(title, "On one machine.", (Row("a query", found),))

    titles = ("Taking minutes in: 588", "SPARQL: 1 million quads", "SPARQL: 10 million quads", "Pages: the samples")
    whole = document([section(title, "old") for title in titles])
    text = document([section("SPARQL: 10 million quads", "new"), section("Taking minutes in: 10,000", "new")], whole)
    assert [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")] == [
        titles[0],
        "Taking minutes in: 10,000",
        *titles[1:],
    ]
    assert (text.count("| new |"), text.count("| old |")) == (2, 3)
    assert document([], text) == text


def test_durations_and_the_95th_percentile() -> None:
    assert (milliseconds(0.0042), milliseconds(1.3)) == ("4.2 ms", "1300 ms")
    assert p95([float(number) for number in range(101)]) == 95.0
    assert p95([2.0]) == 2.0
