from extract.read.arrange import Word, write_words
from extract.read.content import Writer

LONG = "rader som fyller hela spalten"  # 29 letters
SHORT = "Ett stycke tar slut"


def at(text: str, left: float, line: int) -> list[Word]:
    """The words of one line, six wide a letter, on a baseline twelve below the one before."""
    words, x = [], left
    for word in text.split(" "):
        words.append(Word(word, x, x + 6 * len(word), -12.0 * line, 10 - 12.0 * line))
        x += 6 * (len(word) + 1)
    return words


def written(words: list[Word]) -> list[str]:
    writer = Writer()
    write_words(writer, words)
    return [line for line in writer.content("application/pdf", "pdf").text.split("\n") if line]


def test_a_short_second_column_is_read_after_a_long_first_one() -> None:
    left = [LONG if line % 5 else SHORT for line in range(24)]
    right = ["Fredag 17 maj i Falkenberg", "berg", "7. Avslutning", "Alla tackade"]
    words = [word for line, text in enumerate(left) for word in at(text, 0, line)]
    words += [word for line, text in enumerate(right) for word in at(text, 220, line)]
    assert written(words) == [*left, *right]


def test_a_list_beside_names_stays_a_table() -> None:
    names = [f"Maj Ek Nr {line}" for line in range(24)]
    words = [word for line, text in enumerate(names) for word in at(text, 0, line)]
    words += [word for line in range(24) for word in at("Eda", 220, line)]
    assert written(words) == [f"{name}\tEda" for name in names]
