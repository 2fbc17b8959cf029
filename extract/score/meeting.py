"""Scores the meeting itself, who was there, and the meetings that it announces."""

from collections.abc import Iterator

from extract.describe.terms import SG, TYPE
from extract.score.gold import Case, Row
from extract.score.tally import Tally, match
from extract.score.view import Node, Term, digits, fold, local

_PROPERTIES = {
    "date": SG.date,
    "body": SG.body,
    "start": SG.startTime,
    "end": SG.endTime,
    "chair": SG.chair,
    "secretary": SG.secretary,
    "adjusted_on": SG.adjustedOn,
}


def meeting(case: Case) -> Iterator[Tally]:
    """Date, body, hours, who presided, kept and adjusted the minutes, and whether the date was inferred."""
    gold, view = case.gold.meeting, case.view
    terms = {key: term for key, term in _PROPERTIES.items() if gold.get(key)}
    wanted = [(key, gold[key]) for key in terms]
    found = [(key, value) for key, term in terms.items() for one in case.meetings for value in view.all(one, term)]
    wanted += [("adjuster", name) for name in gold.get("adjusters") or ()]
    found += [("adjuster", person) for one in case.meetings for person in view.all(one, SG.adjuster)]
    if gold.get("inferred"):
        wanted.append(("inferred", "inferred"))
        found += [("inferred", status) for one in case.meetings for status in view.all(one, SG.dateStatus)]

    def same(row: tuple[str, object], fact: tuple[str, Term]) -> bool:
        (key, value), (about, term) = row, fact
        match key:
            case _ if key != about:
                return False
            case "date" | "adjusted_on":
                return term.value == str(value)
            case "start" | "end":
                return term.value[:5] == str(value)
            case "inferred":
                return local(term) == "inferred"
            case "body":
                return view.is_called(term, {str(value)})
            case _:
                return case.is_person(term, str(value))

    yield Tally("meeting", *match(wanted, found, same))


def attendance(case: Case) -> Iterator[Tally]:
    """Everybody on the list with status, organisation and party; then what the gold says beyond that."""
    view = case.view
    if case.gold.rows.get("attendance") is None:
        return
    rows = case.gold.rows_of("attendance")
    every = set(view.kind(SG.Attendance))
    facts = sorted((fact for one in case.meetings for fact in view.having(SG.meeting, one) if fact in every), key=str)
    yield _listed_people(case, rows, facts)
    yield _substitutions(case, rows, facts)
    yield _capacities(case, rows, facts)
    yield _limits(case, rows, facts)


def _is_them(case: Case, row: Row, fact: Node) -> bool:
    return case.is_person(case.view.one(fact, SG.person), row["person"])


def _listed_people(case: Case, rows: list[Row], facts: list[Node]) -> Tally:
    """Who came and who did not, for whom and of which party; those who led the meeting or kept its minutes need not
    stand in the gold's list.
    """
    gold, view = case.gold, case.view
    officers = {
        fold(name) for key in ("chair", "secretary") if gold.meeting.get(key) for name in gold.person(gold.meeting[key])
    }

    def same(row: Row, fact: Node) -> bool:
        organisation, party = view.one(fact, SG.represents), view.one(fact, SG.party)
        return (
            _is_them(case, row, fact)
            and local(view.one(fact, SG.status)) == row["status"]
            and (not row.get("represents") or view.is_called(organisation, {row["represents"]}))
            and ("party" not in row or (row["party"] or "").lower() == local(party))
        )

    def is_counted(fact: Node) -> bool:
        return not officers & {fold(name) for name in view.names(view.one(fact, SG.person))}

    return Tally("attendance", *match(rows, facts, same, counts=is_counted))


def _substitutions(case: Case, rows: list[Row], facts: list[Node]) -> Tally:
    """Who served, and for whom."""

    def same(row: Row, fact: Node) -> bool:
        replaced = case.view.all(fact, SG.replaces)
        return _is_them(case, row, fact) and any(case.is_person(one, row["replaces"]) for one in replaced)

    substitutes = [fact for fact in facts if case.view.all(fact, SG.replaces)]
    return Tally("substitution", *match([row for row in rows if row.get("replaces")], substitutes, same))


def _capacities(case: Case, rows: list[Row], facts: list[Node]) -> Tally:
    """Members, substitutes, officials and guests; only of people whose capacity the gold gives."""
    told = [row for row in rows if row.get("capacity")]

    def same(row: Row, fact: Node) -> bool:
        return _is_them(case, row, fact) and local(case.view.one(fact, SG.capacity)) == row["capacity"]

    stated = [fact for fact in facts if any(_is_them(case, row, fact) for row in told)]
    return Tally("capacity", *match(told, stated, same))


def _limits(case: Case, rows: list[Row], facts: list[Node]) -> Tally:
    """From and to which item somebody was there, and where they stood back for jäv.

    From the first item on and to the last is the whole meeting: such a limit counts for nothing, stated or not.
    """
    view = case.view
    numbers = sorted((number for number, _ in case.items() if number), key=int)
    whole = {("from", numbers[0]), ("to", numbers[-1])} if numbers else set()
    terms = {"from": SG.fromItem, "to": SG.toItem, "recused": SG.recusedFrom}
    wanted = [(row["person"], key, str(number)) for row in rows for key in terms for number in _listed(row.get(key))]
    found = [
        (view.one(fact, SG.person), key, digits(view.one(item, SG.number)) or local(item))
        for fact in facts
        for key, term in terms.items()
        for item in view.nodes(fact, term)
    ]
    wanted, found = ([row for row in rows if row[1:] not in whole] for rows in (wanted, found))
    return Tally(
        "presence in part",
        *match(wanted, found, lambda row, fact: row[1:] == fact[1:] and case.is_person(fact[0], row[0])),
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def scheduled(case: Case) -> Iterator[Tally]:
    """The meetings that its items announce."""
    view = case.view
    found = sorted(
        {
            one
            for _, item in case.items()
            for one in view.having(SG.scheduledIn, item)
            if SG.Meeting in view.all(one, TYPE) and view.all(one, SG.date)
        },
        key=str,
    )

    def same(row: Row, fact: Node) -> bool:
        start, end = view.one(fact, SG.startTime), view.one(fact, SG.endTime)
        return (
            any(date.value == str(row["date"]) for date in view.all(fact, SG.date))
            and (not row.get("start") or (start is not None and start.value[:5] == row["start"]))
            and (not row.get("end") or (end is not None and end.value[:5] == row["end"]))
        )

    gold = case.gold
    yield Tally(
        "scheduled", *match(gold.rows_of("scheduled"), found, same, optional=gold.rows_of("optional_scheduled"))
    )
