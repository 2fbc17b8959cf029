"""What governs a time that a sentence gives: a word of beginning, ending or lasting, or what it stands beside."""

from dataclasses import dataclass

from extract.project.moment import Bearing


@dataclass(frozen=True, slots=True)
class Governor:
    """A word of beginning, ending or lasting, and of what it is said."""

    kind: str
    projects: tuple[int, ...]
    past: bool = False
    would: bool = False

    def tells(self, bearing: Bearing) -> tuple[str, ...]:
        """What a time set so beside it is of the undertakings."""
        if bearing is Bearing.DURING:
            both = ("start", "end") if self.kind == "last" and not self.would else ()
            return both or self.tells(Bearing.AT)
        which = _TELLS[self.kind].get(bearing)
        if self.would:
            return ("due",) if which == "end" else ()
        return (which,) if which else ()


_BEGINS = dict.fromkeys((Bearing.AT, Bearing.FROM, Bearing.SINCE, Bearing.TOWARDS), "start")
_ENDS = dict.fromkeys((Bearing.AT, Bearing.UNTIL, Bearing.TOWARDS, Bearing.SINCE, Bearing.FROM), "end")
_LASTS = {Bearing.SINCE: "start", Bearing.FROM: "start", Bearing.UNTIL: "end", Bearing.TOWARDS: "end"}
_BOUNDS = {Bearing.FROM: "start", Bearing.UNTIL: "end"}
_LENGTHENS = {Bearing.UNTIL: "end", Bearing.TOWARDS: "end"}
_TELLS = {
    "begin": _BEGINS,
    "set": _BEGINS | {Bearing.UNTIL: "start"},
    "start moved": {Bearing.UNTIL: "start", Bearing.TOWARDS: "start"},
    "end moved": _LENGTHENS,
    "replaced": _BEGINS,
    "end": _ENDS,
    "last": _LASTS,
    "keep": _LASTS,
    "extend": _LENGTHENS,
    "first phase": {Bearing.SINCE: "start", Bearing.FROM: "start"},
    "later phase": {Bearing.UNTIL: "paid", Bearing.TOWARDS: "paid"},
    "beside": _BOUNDS,
    "since": _LASTS,
    "paid": {Bearing.UNTIL: "paid"},
    "spent": dict.fromkeys((Bearing.AT, Bearing.UNTIL, Bearing.TOWARDS), "paid"),
    "open": {Bearing.FROM: "opened"},
}
GO_ON = frozenset({"last", "keep", "beside", "extend", "start moved", "end moved", "later phase"})
"""What governs the end of a range too: "från maj i Habo till juni"."""
