"""One damaged word at a time: what was it before its letters were lost?"""

from functools import lru_cache
from typing import NamedTuple

from extract.repair.confusion import Reading, plain, readings
from extract.repair.lexicon import Guess, Lexicon

_COMMON_ENOUGH = -3.5
"""A word that is this common once its marks are back is not looked at for mistaken shapes."""
_SHORTEST_COMPOUND = 7
_SHORTEST_GENITIVE = 4
_LONG = 6
_LEAST_LIKELY = -8.0
_LEAST_LIKELY_LONG = -10.5
"""A long word that becomes a listed one by two mistaken shapes seldom does so by chance."""
_UNLIKELIER = 2.0
"""A shape counts double in a compound: with so many parts to choose from, something can be made of most words."""
_NO_WORD = float("-inf")


class Restoration(NamedTuple):
    """What a word was: for each of its letters, how many letters of the damaged word it takes the place of."""

    word: str
    lengths: tuple[int, ...]
    gain: float
    """How much likelier it is than the word as it stands, in powers of ten; infinite where that is no word."""
    score: float = 0.0
    """How likely it is at all: the logarithm of its share of all running words, less what its shapes cost."""
    is_listed: bool = True
    """Rather than put together from listed words."""
    is_plain: bool = True
    """Only marks were lost: every letter is the right one but for them."""


class Restorer:
    """Restores words by a lexicon. Answers are remembered: texts repeat their words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.restore = lru_cache(maxsize=200_000)(self._restore)

    def _restore(self, word: str) -> Restoration | None:
        """The likeliest word that `word` can be what is left of; None where there is none. Case is the caller's."""
        lower = word.lower()
        stands = self.lexicon.score(lower) if self.lexicon.knows(lower) else _NO_WORD
        found = self._listed(word, lower)
        is_listed = found is not None
        if found is None and stands == _NO_WORD:
            found = self._genitive(word, lower) or self._compound(word, lower)
        if found is None:
            return None
        guess, reading = found
        return Restoration(
            guess.word,
            reading.lengths,
            guess.score - stands,
            guess.score,
            is_listed=is_listed,
            is_plain=not reading.cost,
        )

    def _listed(self, word: str, lower: str) -> tuple[Guess, Reading] | None:
        unmarked = plain(lower)
        best = max(((guess, unmarked) for guess in self.lexicon.guesses(unmarked.key)), key=_score, default=None)
        if best is not None and best[0].score >= _COMMON_ENOUGH:
            return best
        others = [
            (Guess(guess.word, guess.score - reading.cost), reading)
            for reading in readings(word)
            for guess in self.lexicon.guesses(reading.key, reading.forced)
        ]
        least = _LEAST_LIKELY if len(word) < _LONG else _LEAST_LIKELY_LONG
        likely = [found for found in others if found[0].score > least]
        return max([*([best] if best else []), *likely], key=_score, default=None)

    def _genitive(self, word: str, lower: str) -> tuple[Guess, Reading] | None:
        found = self._listed(word[:-1], lower[:-1]) if lower.endswith("s") and len(word) > _SHORTEST_GENITIVE else None
        return found and (Guess(f"{found[0].word}s", found[0].score - 1), found[1].add("s"))

    def _compound(self, word: str, lower: str) -> tuple[Guess, Reading] | None:
        if len(word) < _SHORTEST_COMPOUND:
            return None
        unmarked = plain(lower)
        guess = self.lexicon.compound(unmarked.key)
        found = [(guess, unmarked)] if guess is not None else []
        for reading in readings(word):
            guess = self.lexicon.compound(reading.key, reading.forced)
            if guess is not None:
                found.append((Guess(guess.word, guess.score - _UNLIKELIER * reading.cost), reading))
        return max(found, key=_score, default=None)


def _score(found: tuple[Guess, Reading]) -> float:
    return found[0].score
