"""The language of pages: Swedish is written in the templates, English is looked up.

`languages/en.toml` maps each Swedish text to its English. A text that is missing there is shown in Swedish, and a
test fails on it.
"""

import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources

from ontology.errors import Language

LANGUAGES: tuple[Language, ...] = ("sv", "en")

Translate = Callable[..., str]


@cache
def catalogue(language: Language = "en") -> dict[str, str]:
    """Swedish → English; or Swedish → how it is said of one thing."""
    text = (resources.files("graph_api") / "languages" / f"{language}.toml").read_text("utf-8")
    return {swedish: str(english) for swedish, english in tomllib.loads(text).items()}


def translator(language: Language) -> Translate:
    """A function that gives a Swedish text in `language`, with `{names}` in it filled in.

    `sense` tells words apart that are one in Swedish: `_("Beslut")` is a decision, `_("Beslut", "flera")` several.
    Where `n` is 1, the sense is "ett".

    >>> _ = translator("sv")
    >>> _("{n} möten", n=3), _("{n} möten", n=1)
    ('3 möten', '1 möte')
    """
    texts = catalogue(language)

    def translate(text: str, sense: str = "", **values: object) -> str:
        sense = sense or ("ett" if values.get("n") == 1 else "")
        chosen = texts.get(f"{text} ({sense})") or texts.get(text, text)
        shown = {name: number(value, language) if isinstance(value, int) else value for name, value in values.items()}
        return chosen.format(**shown) if values else chosen

    return translate


def number(value: int, language: Language) -> str:
    """A number in groups of three: in Swedish from five digits on, with spaces at which no line breaks.

    >>> number(9999, "sv"), number(13275, "sv"), number(13275, "en")
    ('9999', '13\\xa0275', '13,275')
    """
    grouped = f"{value:,}"
    return grouped if language == "en" else str(value) if abs(value) < 10_000 else grouped.replace(",", "\xa0")


def preferred(chosen: str | None) -> Language:
    """The language that was chosen, or Swedish."""
    return "en" if chosen == "en" else "sv"
