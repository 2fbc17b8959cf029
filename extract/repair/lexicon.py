"""Swedish words as they look once å, ä and ö are lost, and what they were.

A damaged word is turned into keys (a for å and ä, o for ö; other letters where OCR mistook a shape), the keys are
looked up, and the commonest word that fits wins: frequency is what decides (DESIGN.md, section 4).
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

FOLD = str.maketrans("åäöÅÄÖ", "aaoAAO")
LOST = frozenset("åäö")

# Common in minutes, rare in the subtitles, news and chats that word lists are counted on.
_FIELD_WORDS = {
    "län": 3e-3, "läns": 1e-3, "länet": 1e-3, "länets": 1e-3, "val": 2e-3, "råd": 5e-4, "rådet": 5e-4, "vård": 5e-4,
    "mål": 5e-4, "nämnd": 5e-4, "nämnden": 5e-4, "läget": 4e-4, "miljön": 2e-4, "vägar": 2e-4, "låga": 2e-4,
    "ärende": 5e-4, "ärenden": 3e-4, "åtgärd": 3e-4, "åtgärder": 3e-4, "vården": 3e-4, "tjänst": 2e-4, "stöd": 5e-4,
    "mässa": 5e-5, "mässan": 5e-5, "följe": 1e-5, "önske": 1e-6, "diarie": 1e-6, "åter": 3e-4, "källa": 4e-4,
    "pröva": 2e-4, "ordförande": 1e-3, "ersättare": 5e-4, "ledamöter": 5e-4, "handläggare": 2e-4,
    "höst": 2e-4, "administratör": 1e-5,
}  # fmt: skip
_SEEN_ONCE = 1e-9
_REGISTERED = 2e-5
_SHORTEST_PART = 3
_COMMON_PART = {3: 2e-5, 4: 2e-6, 5: 2e-7}
_RARE_PART = 1e-8
"""The shorter a part of a compound ("års", "mål", "väg"), the more common it must be."""
_JOINT = -3.2
"""What joining two parts costs, in powers of ten."""


class Guess(NamedTuple):
    """A word that a damaged one may have been, and the base-10 logarithm of how likely that is."""

    word: str
    score: float


_SHORT_PARTS = {word.translate(FOLD): Guess(word, -5.0) for word in ("by", "el", "is", "år")}
"""Shorter ones, with which a compound may begin: "bymiljöer"."""


class Lexicon:
    """Words with their frequencies, found by what is left of them."""

    def __init__(self, frequencies: Mapping[str, float], names: Iterable[str] = ()) -> None:
        self._frequencies = frequencies
        self._boosts = dict(_FIELD_WORDS)
        for name in names:
            self._boosts[name] = max(_REGISTERED, frequencies.get(name, 0.0))
        self._parts: dict[str, Guess | None] = {}

    @cached_property
    def _marked(self) -> dict[str, list[str]]:
        """The words that hold å, ä or ö, by their key."""
        index: dict[str, list[str]] = defaultdict(list)
        for word in {**self._frequencies, **self._boosts}:
            if not LOST.isdisjoint(word):
                index[word.translate(FOLD)].append(word)
        return dict(index)

    def score(self, word: str) -> float:
        """How common a word in lower case is; unknown words get the score of one seen once."""
        return math.log10(self._boosts.get(word) or self._frequencies.get(word) or _SEEN_ONCE)

    def knows(self, word: str) -> bool:
        """Whether the word in lower case is listed."""
        return word in self._frequencies or word in self._boosts

    def guesses(self, key: str, forced: Iterable[int] = ()) -> Iterator[Guess]:
        """Listed words with this key; at the places in `forced` they hold å, ä or ö."""
        forced = tuple(forced)
        for word in self._marked.get(key, ()):
            if all(word[place] in LOST for place in forced):
                yield Guess(word, self.score(word))
        if not forced and self.knows(key):
            yield Guess(key, self.score(key))

    def compound(self, key: str, forced: Iterable[int] = ()) -> Guess | None:
        """The best way to put the key together from two to four listed words, a joining s between them allowed."""
        forced = tuple(forced)
        best: list[Guess | None] = [Guess("", 0.0), *[None] * len(key)]
        count = [0] * (len(key) + 1)
        for end in range(2, len(key) + 1):
            for start in range(end - 1):
                before = best[start]
                if before is None or count[start] > 3 or end - start == len(key):
                    continue
                part = self._part(key[start:end], end == len(key))
                if part is None or any(
                    start <= place < end and part.word[place - start] not in LOST for place in forced
                ):
                    continue
                score = before.score + part.score + (_JOINT if start else 0.0)
                known = best[end]
                if known is None or score > known.score:
                    best[end], count[end] = Guess(before.word + part.word, score), count[start] + 1
        return best[len(key)]

    def _part(self, key: str, is_last: bool) -> Guess | None:
        """The commonest word with this key, common enough to be part of a compound."""
        if len(key) < _SHORTEST_PART:
            return None if is_last else _SHORT_PARTS.get(key)
        if key not in self._parts:
            self._parts[key] = max(self.guesses(key), key=lambda guess: guess.score, default=None)
        part = self._parts[key]
        if part is not None and part.score >= math.log10(_COMMON_PART.get(len(key), _RARE_PART)):
            return part
        if not is_last and key.endswith("s") and len(key) > _SHORTEST_PART + 1:
            stem = self._part(key[:-1], is_last=True)
            return stem and Guess(f"{stem.word}s", stem.score)
        return None
