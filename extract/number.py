"""Numbers in words and in Roman numerals: "ett", "tjugosex", "XIV"."""

from collections.abc import Mapping

_BELOW_TWENTY = (
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
)  # fmt: skip
_TENS = ("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")

WORDS: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_BELOW_TWENTY) if value},
    **{
        tens + (_BELOW_TWENTY[unit] if unit else ""): 10 * ten + unit
        for ten, tens in enumerate(_TENS, 2)
        for unit in range(10)
    },
}
"""What each word means, from "ett" to "nittionio"."""


def alternatives(least: int = 1, most: int = 99) -> str:
    """The words between two numbers as the alternatives of a regular expression, the longest first.

    >>> alternatives(8, 11)
    'åtta|elva|nio|tio'
    """
    chosen = (word for word, value in WORDS.items() if least <= value <= most)
    return "|".join(sorted(chosen, key=lambda word: (-len(word), WORDS[word])))


def value(written: str) -> int:
    """What digits or a word mean. Raises `KeyError` for what is neither.

    >>> value("12"), value("Tolv")
    (12, 12)
    """
    return int(written) if written.isdigit() else WORDS[written.casefold()]


def roman(numeral: str) -> int:
    """What a Roman numeral up to XXXIX means.

    >>> [roman(numeral) for numeral in ("I", "IV", "XIV", "XX")]
    [1, 4, 14, 20]
    """
    signs = [_SIGNS[sign] for sign in numeral]
    return sum(-one if one < after else one for one, after in zip(signs, [*signs[1:], 0], strict=True))


_SIGNS = {"I": 1, "V": 5, "X": 10}
