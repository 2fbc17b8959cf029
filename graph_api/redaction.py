"""Names of those who are forgotten, taken out of a document's own text."""

from dataclasses import replace

from extract.facts import Minutes
from extract.privacy import Forgotten, guard

BLOCK = "█"
"""Stands for each letter of such a name: every other place in the text stays where it was."""


def redact(minutes: Minutes, forgotten: Forgotten) -> Minutes:
    """`minutes` without the facts about those who are forgotten, and with their names blotted out in the text.

    The same object where the text names none of them.
    """
    text = minutes.document.text
    spans = list(forgotten.spans(text))
    if not spans:
        return minutes
    for span in spans:
        text = f"{text[: span.start]}{BLOCK * (span.end - span.start)}{text[span.end :]}"
    return replace(guard(minutes, forgotten), document=replace(minutes.document, text=text))
