"""Names in which OCR put a figure or a sign for a letter: "H66k", "Vollsj6", "R&dane", "Stjernlöf" read as "Stjernléf".

No list holds every surname. But no name of a person has figures, and an é before other letters than n, r and s is none.
"""

import re

from extract.repair.restore import Restoration

_MEANT = {"6": "ö", "é": "ö", "3": "å", "&": "å", "@": "å", "éd": "ö", "dé": "ö"}
_LETTER = re.compile(r"éd|dé|.")
_WRONG = r"(?:66|éd|dé|[63&@](?=[a-zåäö])|é(?![nrs]|\b)|é(?=r[bdgjklmnt]))"
_MANGLED = re.compile(rf"[A-ZÅÄÖ][a-zåäö]*{_WRONG}[a-zåäö]*")
_AT_END = re.compile(r"[A-ZÅÄÖ][a-zåäö]+[jg]6")
_LEAST_LIKELY = -11.0


def restore_name(word: str, found: Restoration | None, before: str) -> Restoration | None:
    """What the name was, where a sign in it tells that it was read wrongly: the word `found`, or the commonest letter.

    `before` is the word before it: only behind another name is a figure at the end a letter.
    """
    if not _MANGLED.fullmatch(word) and not (_AT_END.fullmatch(word) and before.istitle()):
        return None
    if found is not None and found.gain == float("inf") and found.score > _LEAST_LIKELY:
        return found
    parts = _LETTER.findall(word.lower())
    return Restoration("".join(_MEANT.get(part, part) for part in parts), tuple(map(len, parts)), float("inf"))
