import pytest

from extract.project.governor import Governor
from extract.project.moment import Bearing


@pytest.mark.parametrize(
    ("kind", "bearing", "tells"),
    [
        ("begin", Bearing.AT, ("start",)),
        ("begin", Bearing.UNTIL, ()),
        ("end", Bearing.AT, ("end",)),
        ("end", Bearing.DURING, ("end",)),
        ("last", Bearing.SINCE, ("start",)),
        ("last", Bearing.UNTIL, ("end",)),
        ("last", Bearing.DURING, ("start", "end")),
        ("last", Bearing.AT, ()),
        ("extend", Bearing.UNTIL, ("end",)),
        ("start moved", Bearing.TOWARDS, ("start",)),
        ("later phase", Bearing.UNTIL, ("paid",)),
        ("open", Bearing.FROM, ("opened",)),
    ],
)
def test_what_a_time_is_of(kind: str, bearing: Bearing, tells: tuple[str, ...]) -> None:
    assert Governor(kind, (0,)).tells(bearing) == tells


def test_what_would_end_then_is_due() -> None:
    assert Governor("end", (0,), would=True).tells(Bearing.AT) == ("due",)
    assert Governor("begin", (0,), would=True).tells(Bearing.AT) == ()
    assert Governor("last", (0,), would=True).tells(Bearing.DURING) == ()
