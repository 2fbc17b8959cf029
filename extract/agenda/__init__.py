"""The numbered items: label, case number, and who presented them."""

import re
from collections.abc import Iterator, Sequence

from extract.agenda.presenter import find_presenters, headings_in, names_at_end
from extract.agenda.speech import Speaker
from extract.case_number import find_case_number, without_case_number
from extract.draft import Draft, Section
from extract.facts import AgendaItem, Doubt, Stated
from extract.passage import Passage

_CASE_LINE = re.compile(
    r"\(?(?:dnr|d\.nr|diarie\w*|ärende(?:nr|nummer|beteckning)|[A-ZÅÄÖ]{2,6}[ .-]?\d)", re.IGNORECASE
)


def find_items(draft: Draft) -> None:
    """Puts every numbered item on the draft. What they are about is found later, with the projects."""
    known = [row.person for row in draft.attendance]
    organisations = {row.represents for row in draft.attendance}  # "Rädda Barnen" is built like a name
    headings = headings_in(draft)
    for section in draft.sections:
        label, tail = _label(section.title, known)
        label = label or next(filter(None, section.paragraphs), label)  # a number whose title was lost
        if not label:
            draft.doubts.append(Doubt(about=f"Punkt {section.number} har varken rubrik eller text."))
            continue
        presenters = find_presenters(section, draft, headings)
        speakers = [one for one in (*tail, *presenters) if one.name not in organisations]
        draft.items.append(
            AgendaItem(
                number=section.number,
                label=" ".join(label.text.split()),
                evidence=(label.span(),),
                presenters=tuple(_distinct(speakers)),
                case_number=_case_number(section),
            )
        )


def _label(title: Passage, known: Sequence[str]) -> tuple[Passage, list[Speaker]]:
    """The title without its case number, and without the presenters that stand at its end."""
    bare = without_case_number(title)
    cut, speakers = names_at_end(bare, known)
    label = bare.between(0, cut)
    label = label[: len(label.text.rstrip(" ,;:–-"))]
    return label or bare or title, speakers


def _case_number(section: Section) -> Stated[str] | None:
    """In the title, or in one of the first lines below it."""
    if found := find_case_number(section.title):
        return found
    for paragraph in section.paragraphs[:3]:
        if len(paragraph) < 80 and _CASE_LINE.match(paragraph.text) and (found := find_case_number(paragraph)):
            return found
    return None


def _distinct(speakers: list[Speaker]) -> Iterator[Stated[str]]:
    """Each presenter once, with every place that says so."""
    places: dict[str, list[Speaker]] = {}
    for speaker in speakers:
        places.setdefault(speaker.name.casefold(), []).append(speaker)
    for group in places.values():
        yield Stated(group[0].name, tuple(dict.fromkeys(speaker.span for speaker in group)))
