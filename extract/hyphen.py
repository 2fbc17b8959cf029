"""Hyphens at the ends of lines: whether a word is torn there, and what it is when its parts are joined."""

import re

_SHARED_END = re.compile(r"(?:och|eller|samt|respektive|resp\.?|alternativt|till)\b")
_DOUBLED = re.compile(r"([bdfgklmnprstv])\1$")
_SET = ("\u00ad", "\u2010")
"""What typesetting puts where it tears a word: nobody types them (Unicode 16, section 6.2)."""


def is_hyphenated(text: str) -> bool:
    """Whether a line ends in the middle of a word, or of "hälso- och"."""
    return text.endswith(_SET) or (text.endswith("-") and text[-2:-1].isalnum())


def seam(first: str, second: str) -> tuple[int, bool]:
    """How many characters to take from the end of the line `first` before `second`, and whether a blank goes between.

    "inform-" + "ation" is one word; "Upplands-" + "Bro", "KKA-" + "ansvarig" and "covid-" + "19" keep the hyphen;
    "hälso-" + "och" keeps it with a blank; three like consonants become two ("jobb-" + "bas").
    """
    if not is_hyphenated(first) or _SHARED_END.match(second):
        return 0, True
    if first.endswith(_SET):
        return 1, False
    stem = first[:-1].rsplit(maxsplit=1)[-1]
    if not second[:1].islower() or not stem[-1:].islower() or len(stem) < 2:
        return 0, False
    doubled = _DOUBLED.search(stem)
    return (2 if doubled and second.startswith(doubled[1]) else 1), False
