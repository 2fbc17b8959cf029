"""What a document's head, attendance list and text tell of whom it means: its county, its home, who sits there."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from extract.draft import Draft
from extract.organisation.listed import Form
from extract.organisation.pattern import unknown
from extract.people import is_title
from ontology.register import Kind, Organisation, load

_COUNTY = re.compile(r"[A-ZÅÄÖ](?:\w++(?: [A-ZÅÄÖ]\w++)? län|(?<=[i,] .)\w+(?: Götaland)?\b(?! kommun))")
_SHOUTED = re.compile(r"[A-ZÅÄÖ]{3,}")
_EMPLOYED = re.compile(
    r"[A-ZÅÄÖ](?<!\w.)[a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?: [A-ZÅÄÖ]\.?)? [A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ]\w+)?"
    r"(?:,| från| vid) "
    r"([A-ZÅÄÖ][\w&-]{3,}(?: (?:i )?[A-ZÅÄÖ][\w&-]+)*)(?=[,.]| [a-zåäö])"
)


def county(parts: Iterable[tuple[Iterable[Form], str, int]]) -> str | None:
    """The code of the county that most is said of: by its own name, or by those in it; each part has its weight."""
    counts: Counter[str] = Counter()
    for forms, text, weight in parts:
        for form in forms:
            if form.organisation.county:
                counts[form.organisation.county] += weight * (1 if form.bare else 3)
        for place in _COUNTY.finditer(text):
            if county := load().county(place[0].removesuffix("s")):
                counts[county.code] += weight * 2
    return counts.most_common(1)[0][0] if counts else None


def home(forms: Sequence[Form], draft: Draft) -> str | None:
    """The one municipality, or else the one region, that the document's running heads, title and body name."""
    if len({row.represents for row in draft.attendance if row.represents}) > 1:
        return None
    for kind in (Kind.MUNICIPALITY, Kind.REGION):
        ours = {form.organisation.label for form in forms if form.organisation.kind is kind and not form.bare}
        if len(ours) == 1:
            return ours.pop()
    return None


def seats(draft: Draft) -> tuple[Organisation, ...]:
    """Those whom the attendance list represents."""
    found = (load().find(row.represents) for row in draft.attendance if row.represents)
    return tuple({one.label: one for one in found if one}.values())


def union(*texts: str) -> str | None:
    """The first municipal association that a text names, in capitals or not."""
    told = [text for text in texts if "förbund" in text.lower()]
    telling = (*told, *(_SHOUTED.sub(lambda word: word[0].capitalize(), text) for text in told))
    return next((name for text in telling for name, _, _ in unknown(text) if "förbund" in name.lower()), None)


def scholar(named: Iterable[Form]) -> str | None:
    """The one university or university college among those named."""
    labels = {form.organisation.label for form in named if form.organisation.kind is Kind.UNIVERSITY}
    return labels.pop() if len(labels) == 1 else None


def employers(draft: Draft, text: str) -> tuple[str, ...]:
    """Names without an entry in the register that the document gives as where somebody comes from."""
    names = {row.represents for row in draft.attendance if row.represents and len(row.represents) > 3}
    names |= {found[1] for found in _EMPLOYED.finditer(text) if not is_title(found[1].split(maxsplit=1)[0])}
    ours = ("Länsstyrelsen", "Kommunen", "Regionen")
    return tuple(sorted(name for name in names if not name.startswith(ours) and load().find(name, short=True) is None))
