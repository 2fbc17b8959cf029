"""Words on a page for tests of their order: letters six wide, lines twelve apart."""

from extract.read.arrange import write_words
from extract.read.content import Writer
from extract.read.ruled import Rule
from extract.read.word import Word


def at(text: str, left: float, line: float) -> list[Word]:
    """The words of one line, six wide a letter, on a baseline twelve below the one before."""
    words, x = [], left
    for word in text.split(" "):
        words.append(Word(word, x, x + 6 * len(word), -12.0 * line, 10 - 12.0 * line))
        x += 6 * (len(word) + 1)
    return words


def written(words: list[Word], level: list[Rule] | None = None, upright: list[Rule] | None = None) -> list[str]:
    """The lines of text that the words make, without blank ones."""
    writer = Writer()
    write_words(writer, words, level or [], upright or [])
    return [line for line in writer.content("application/pdf", "pdf").text.split("\n") if line]
