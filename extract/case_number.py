"""Case numbers (diarienummer): under what number a matter is filed."""

import re

from extract.facts import Stated
from extract.passage import Passage

_LABEL = r"(?:dnr|d\.nr|diarienr|diarienummer|diarie|ärendenr|ärendenummer|ärende-?id|ärendebeteckning)"
_YEARLY = r"(?:(?:19|20)\d{2}[-–/:.]\d{1,6}|\d{1,6}[-/](?:19|20)\d{2})"
_WITHIN = (
    r"(?:19|20)?\d{2}[-/ ]?(?-i:[A-ZÅÄÖ]{1,6})[-/ ]?\d{1,6}(?: \d{3}\b)?"  # the body's letters inside it: "2023/KS 12"
)
_PLAN = (
    r"(?: [-–] \d{3}(?=$|[),.])|[-/. ]?\d{1,4}(?:[.-]\d{1,4}){0,4})?"  # the archive plan's number after it: "-1.2.3"
)
_NUMBER = rf"(?:[A-ZÅÄÖ]{{1,6}}[ /-]?)?{_YEARLY}{_PLAN}"
LABELLED = re.compile(
    rf"\b{_LABEL}\.?\s*:?\s*(?P<number>{_NUMBER}|{_WITHIN}|[A-ZÅÄÖ]{{0,6}}\s?\d[\d/.:-]+\d)", re.IGNORECASE
)
_BARE = re.compile(
    rf"(?P<number>\b(?=[a-zåäö]*[A-ZÅÄÖ]\w*[A-ZÅÄÖ])[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{1,5}}[ /-]?{_YEARLY}{_PLAN})(?=[\s),.;]|$)"
)
_DIGIT = re.compile(r"\d")


def find_case_number(passage: Passage) -> Stated[str] | None:
    """The first case number in the passage: one with its label ("Dnr"), else one in capitals ("KS 2023/00123")."""
    match = next((match for pattern in _patterns(passage.text) if (match := pattern.search(passage.text))), None)
    if not match:
        return None
    return Stated(" ".join(match["number"].split()).rstrip(".-/"), (passage.at(match, "number"),))


def _patterns(text: str) -> tuple[re.Pattern[str], ...]:
    """What finds one in a text that has a figure."""
    return (LABELLED, _BARE) if _DIGIT.search(text) else ()


def is_case_number(text: str) -> bool:
    """Whether a text is a case number and nothing else.

    >>> is_case_number("KS 2023/00123"), is_case_number("Agenda 2030")
    (True, False)
    """
    return _BARE.fullmatch(text) is not None


def without_case_number(passage: Passage) -> Passage:
    """A title without the case number that stands before, after or inside it."""
    for pattern in _patterns(passage.text):
        if match := pattern.search(passage.text):
            left, right = passage[: match.start()], passage[match.end() :]
            left, right = (
                left[: len(left.text.rstrip(" \t(,-–"))],
                right[len(right.text) - len(right.text.lstrip(" \t),.-–:")) :],
            )
            return Passage.join((left.strip(), right.strip()))
    return passage.strip()
