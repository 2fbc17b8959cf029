"""Reports: order and counts."""

from shapes import Finding, Report, Severity


def finding(severity: Severity, focus: str) -> Finding:
    return Finding(severity=severity, shape="Meeting-date", focus=focus, messages={"sv": "Fel.", "en": "Wrong."})


def test_the_worst_comes_first_and_each_once() -> None:
    info, wrong = finding(Severity.INFO, "a"), finding(Severity.VIOLATION, "b")
    report = Report.of([info, wrong, wrong])
    assert report.findings == (wrong, info)
    assert (report.count(Severity.VIOLATION), report.count(Severity.WARNING), report.count(Severity.INFO)) == (1, 0, 1)
    assert not report.conforms


def test_warnings_do_not_make_a_graph_wrong() -> None:
    assert Report.of([finding(Severity.WARNING, "a"), finding(Severity.INFO, "b")]).conforms


def test_findings_are_counted_by_shape() -> None:
    report = Report.of([finding(Severity.INFO, "a"), finding(Severity.INFO, "b")])
    assert report.by_shape() == [(finding(Severity.INFO, "a"), 2)]


def test_a_finding_speaks_swedish_unless_asked() -> None:
    assert finding(Severity.INFO, "a").message() == "Fel."
    assert finding(Severity.INFO, "a").message("en") == "Wrong."
