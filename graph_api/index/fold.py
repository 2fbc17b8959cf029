"""How words are compared: without case and diacritics to find them, in the Swedish order to list them."""

import re
import unicodedata

_LAST = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "u"})
_OF_EVERY_MEETING = frozenset(
    """
    aktuella aktuellt anmalan anmalningar arenden att avslutas avslutning av beslut bordet dagens dagordning delges
    delgivningar den det en ett foregaende foredragningslista for fragor fragestund fran godkannande i information
    informationsarenden informationspunkt informationspunkter inledning justerare justering kallelse kommande laget
    lagesrapport lagesrapporter med meddelanden medlemsrunda minnesanteckningar mote moten motet motets motestider
    narvaro nasta nytt oppnande oppnas ordforande ordforanden om och ovriga ovrigt presentation protokoll
    protokollsjustering protokollet punkter rapport rapporter rapportering runda runt rundan sammantrade sammantraden
    sammantradet sammantradets sekreterare statusrapport tid tider till traff traffar traffen upprop val valkomna
    valkommen vid
    """.split()  # noqa: SIM905 (a list of words is read as words)
)
"""Folded words of headings that stand in the minutes of nearly every meeting: they name no matter of their own."""
_SKIP = re.compile(r"[^\w{|}]+")


def fold(text: str) -> str:
    """`text` as the search index sees it.

    >>> fold("Älvsbyns Gymnasié")
    'alvsbyns gymnasie'
    """
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def sort_key(text: str) -> str:
    """A key that puts å, ä and ö after z, and disregards marks such as # and hyphens.

    >>> sorted(["Örnsköldsvik", "#aktiv", "Åre", "Ånge", "Zinkgruvan", "Ale"], key=sort_key)
    ['#aktiv', 'Ale', 'Zinkgruvan', 'Ånge', 'Åre', 'Örnsköldsvik']
    """
    return _SKIP.sub(" ", unicodedata.normalize("NFC", text).casefold().translate(_LAST)).strip()


def natural(text: str) -> str:
    """A key under which numbers inside names stand in their order.

    >>> sorted(["item/10", "item/9/decision/2", "item/9"], key=natural)
    ['item/9', 'item/9/decision/2', 'item/10']
    """
    return re.sub(r"\d+", lambda found: found[0].zfill(9), text)


def words(text: str) -> list[str]:
    """The folded words of `text`, in order.

    >>> words("Vilka projekt är #Hållbart med i?")
    ['vilka', 'projekt', 'ar', 'hallbart', 'med', 'i']
    """
    return re.findall(r"\w+", fold(text))


def topic(heading: str | None) -> str:
    """What an agenda item is about, so that two of the same matter compare equal: empty for an item of every meeting.

    >>> topic("Lägesrapport: Familjecentraler") == topic("Familjecentraler – rapport")
    True
    >>> topic("Övriga frågor"), topic("Nästa möte"), topic("§ 12")
    ('', '', '')
    """
    found = {word for word in words(heading or "") if not word.isdigit()} - _OF_EVERY_MEETING
    return " ".join(sorted(found))
