"""Sequels: what bears the name of a known project and a number or "Plus" after it, as "Kustleden 2"."""

import re
from collections.abc import Iterable, Iterator

from extract.dates import MONTH
from extract.project.line import Line, Named

_NUMBER = re.compile(
    r"[2-9IP](?<=[\w\"”*][ -].)(?:(?<=\d)(?:\.0)?|(?<=I)(?:II?|V)|(?<=P)lus)(?=$|[\s.,;:?!)\"”*])(?![.,:]\d)"
)
_COUNTED = re.compile(
    rf" (?:av|till|{MONTH}|procent|miljoner|kronor|t?kr|mkr|st|år|månader|veckor|dagar|timmar|gånger|möten|platser|"
    r"personer|deltagare|elever|barn|skolor|enheter|kommuner|regioner|tjänster|\d[\d ]*)\b",
    re.IGNORECASE,
)


def sequels(known: Iterable[Named], lines: Iterable[Line]) -> Iterator[Named]:
    """The name with its number, for each place where one follows the name of a known project and counts nothing."""
    kinds = {name: one.kind for one in known for name in (one.name, *one.others)}
    joined = [name for name in kinds if " och " in name]
    for one in lines:
        for found in _NUMBER.finditer(one.text):
            begun = one.text[: found.start() - 1].rstrip('"”*')
            name = next((name for name in kinds if begun.endswith(name)), None)
            if any(map(one.text[: found.end()].endswith, joined)):
                continue  # the number is the end of a name that is known: "Mat och Kraft 2.0" is nothing of "Kraft"
            if name and not begun[: -len(name)][-1:].isalnum() and not _COUNTED.match(one.text, found.end()):
                yield one.named(len(begun) - len(name), found.end(), kinds[name])
