"""How words are compared: without case and diacritics to find them, in the Swedish order to list them."""

import re
import unicodedata

_LAST = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "u"})
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


def words(text: str) -> list[str]:
    """The folded words of `text`, in order.

    >>> words("Vilka projekt är #Hållbart med i?")
    ['vilka', 'projekt', 'ar', 'hallbart', 'med', 'i']
    """
    return re.findall(r"\w+", fold(text))
