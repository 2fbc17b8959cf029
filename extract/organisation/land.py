"""The part of the country in a word made of its name: "värmlandskommunerna", "de skånska kommunerna"."""

import re

_STEMS = {"Skån": "Skåne", "Bleking": "Blekinge", "Östgöt": "Östergötland", "Dala": "Dalarna", "Läns": "länet"}
"""What is no county's name yet when the ending is off."""
_ENDINGS = ((re.compile("ländska?$"), "land"), (re.compile("bottniska?$"), "botten"), (re.compile("ska?$"), ""))

ADJECTIVE = r"(?:[a-zåäö]+(?:länd|bottni)ska|(?:skån|bleking|östgöt|[a-zåäö]+b[eo]rg)ska)"
COMPOUND = r"(?:[A-ZÅÄÖa-zåäö][a-zåäö]{2,}?|[A-ZÅÄÖ][A-ZÅÄÖ\d]{1,5}-)(?=kommuner)"
"""What stands before "kommuner" in one word; most words that do are no land's: "grannkommuner", "EU-kommuner"."""


def land(word: str) -> str:
    """The name that an adjective or the first part of a compound is made of.

    >>> land("värmländska"), land("skånska"), land("östgötska"), land("kronobergska"), land("dala")
    ('Värmland', 'Skåne', 'Östergötland', 'Kronoberg', 'Dalarna')
    """
    stem = word.capitalize()
    for ending, put in _ENDINGS:
        if ending.search(stem):
            stem = ending.sub(put, stem)
            break
    return _STEMS.get(stem, stem)
