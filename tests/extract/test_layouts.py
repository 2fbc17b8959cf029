"""Twenty-odd layouts of real minutes, each a small text with what it states."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from extract.draft import Draft
from extract.facts import Attendance, Capacity, Minutes, Status
from extract.layout import lay_out
from extract.pipeline import find
from extract.read import read

FOLDER = Path(__file__).parent / "layouts"
LAYOUTS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".yaml")


def row(attendance: Attendance) -> str:
    """A row as the expectations write it: name, organisation, party, for whom, items, jäv."""
    parts = [attendance.person, attendance.represents, attendance.party]
    parts += [f"for {', '.join(attendance.replaces)}"] if attendance.replaces else []
    if attendance.from_item or attendance.to_item:
        parts.append(f"{attendance.from_item or ''}-{attendance.to_item or ''}")
    parts += [f"jäv {item}" for item in attendance.recused_from]
    return " ".join(part for part in parts if part)


def stated(minutes: Minutes) -> Iterator[tuple[str, Any]]:
    """The facts in the form of the expectations."""
    meeting = minutes.meeting
    for key in ("body", "date", "place", "chair", "secretary", "adjusted_on"):
        value = getattr(meeting, key)
        yield key, value.value if value else None
    for key in ("start", "end"):
        value = getattr(meeting, key)
        yield key, f"{value.value:%H:%M}" if value else None
    yield "adjusters", [name.value for name in meeting.adjusters]
    for status in Status:
        yield status.value.lower(), sorted(row(one) for one in minutes.attendance if one.status is status)
    for capacity in Capacity:
        yield f"{capacity.value.lower()}s", sorted(one.person for one in minutes.attendance if one.capacity is capacity)
    yield "items", [item.number for item in minutes.items]
    yield "labels", {item.number: item.label for item in minutes.items}
    yield "cases", {item.number: item.case_number.value for item in minutes.items if item.case_number}
    yield (
        "presenters",
        {item.number: [one.value for one in item.presenters] for item in minutes.items if item.presenters},
    )
    yield (
        "decisions",
        {
            item.number: [one.kind.value for one in minutes.decisions if one.item == item.number]
            for item in minutes.items
            if any(one.item == item.number for one in minutes.decisions)
        },
    )
    yield (
        "scheduled",
        [
            f"{one.date}" + (f" {one.start:%H:%M}" if one.start else "") + (f"-{one.end:%H:%M}" if one.end else "")
            for one in minutes.announcements
        ],
    )


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_layout(path: Path) -> None:
    expected = yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))
    document = read(path)
    found = dict(stated(find(document)))
    for key in ("present", "absent", *(f"{capacity.value.lower()}s" for capacity in Capacity)):
        if key in expected:
            expected[key] = sorted(expected[key])
    for key in ("labels", "cases"):
        if key in expected:
            found[key] = {number: found[key].get(number) for number in expected[key]}
    contains = expected.pop("contains", [])
    assert {key: found[key] for key in expected} == expected
    draft = Draft(document)
    lay_out(draft)
    text = "\n".join(part.text for section in draft.sections for part in (section.title, *section.paragraphs))
    assert [part for part in contains if part not in text] == []
