"""Clean text that still knows where each of its characters stood.

Minutes arrive with hyphens at line ends, notation and lost letters. Rules want plain sentences; evidence wants
the text as it stood. A `Passage` is both: `text` is what the rules read, `span()` leads back to the document.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extract.document import Span

# A full stop ends a sentence unless it follows an abbreviation, an initial or a number ("kl. 9", "den 3. maj") that is
# not an item's ("under punkt 4"). An office stands before a name ("Ordf. Maj Ek") and ends a list's entry elsewhere.
_NOT_AN_END = re.compile(
    r"(?:\b(?:bl|ca|dvs|d\.v\.s|ers|etc|ev|exkl|fr|f|f\.d|inkl|jfr|kap|kl|m|nr|o|osv|p|resp|s|st|t|tel|"
    r"tfn|tjg|t\.ex|t\.o\.m|fr\.o\.m|m\.fl|m\.m|bl\.a|dnr|prop|mom|tf|vik|jan|febr?|apr|aug|sept?|okt|nov|dec)|"
    r"^(?:vice |v\. ?)?ordf|\b[A-ZÅÄÖ]|(?<![.:])(?<!punkt )(?<!§ )\b\d{1,2})$",
    re.IGNORECASE,
)
# What can end a sentence comes first, and is told apart after: so the engine skips to it.
_END = re.compile(r"[.!?\n](?:(?<!\n)[\"”')\]]*(?=\s+[\"”(#*\[]*[A-ZÅÄÖÉ0-9#])|(?<=\n)(?:\s*\n|(?=\s*[-•–*]\s)))")
_LONGEST_ABBREVIATION = 4
"""Letters without a full stop among them."""


@dataclass(slots=True, unsafe_hash=True)
class Passage:
    """A stretch of clean text with, for each character, its offset in the document's text.

    `origins[i]` is where `text[i]` stood; a character that was put in by repair has the offset of the one it
    replaced. Offsets decrease only where text goes on at the head of the next column. Nobody changes a passage; were
    it frozen, making one would take three times as long, and hundreds are made of each document. So the whole of one is
    itself: Python copies no whole text either.
    """

    text: str
    origins: tuple[int, ...]
    _sentences: tuple["Passage", ...] | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, text: str, start: int = 0) -> "Passage":
        """`text` as it stands at `start` of a document."""
        return cls(text, tuple(range(start, start + len(text))))

    @classmethod
    def join(cls, parts: Iterable["Passage"], between: str = " ") -> "Passage":
        """The parts in order, `between` set between them where both sides hold text."""
        text: list[str] = []
        origins: list[int] = []
        for part in parts:
            if not part.text:
                continue
            if text and between:
                text.append(between)
                origins.extend([origins[-1]] * len(between))
            text.append(part.text)
            origins.extend(part.origins)
        return cls("".join(text), tuple(origins))

    def __bool__(self) -> bool:
        return bool(self.text)

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, part: slice) -> "Passage":
        text = self.text[part]
        return self if text is self.text else Passage(text, self.origins[part])

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where `text[start:end]` stood in the document. Raises `ValueError` for an empty stretch."""
        places = self.origins
        last = len(places) if end is None else min(end, len(places))
        if not 0 <= start < last:
            raise ValueError(f"an empty stretch ({start}:{end}) of {self.text[:40]!r} has no place in the document")
        first, final = places[start], places[last - 1]
        if final < first:  # it goes on at the head of the next column: the quote holds what stands between as well
            first, final = min(places[start:last]), max(places[start:last])
        return Span(first, final + 1)

    def at(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Where a match in `text` stood in the document."""
        return self.span(*match.span(group))

    def saying(self, words: str) -> "Passage":
        """Words that the text does not have, to be put in behind it: they stand where its last character does."""
        return Passage(words, self.origins[-1:] * len(words))

    def rewritten(self, changes: Iterable[tuple[int, int, str]]) -> "Passage":
        """The passage with words instead of stretches, given by start and end in order; the words stand where those
        stood.
        """
        parts: list[Passage] = []
        begin = 0
        for start, end, words in changes:
            places = tuple(self.origins[min(start + place, end - 1)] for place in range(len(words)))
            parts += [self[begin:start], Passage(words, places)]
            begin = end
        return Passage.join([*parts, self[begin:]], "") if parts else self

    def strip(self) -> "Passage":
        """Without blanks at either end."""
        if self.text and not (self.text[0].isspace() or self.text[-1].isspace()):
            return self
        return self.between(0, len(self.text))

    def between(self, begin: int, end: int) -> "Passage":
        """The stretch without blanks at either end."""
        text = self.text[begin:end].rstrip()
        end, text = begin + len(text), text.lstrip()
        return self if text is self.text else Passage(text, self.origins[end - len(text) : end])

    def sentences(self) -> tuple["Passage", ...]:
        """The sentences, in order, without the blanks between them."""
        if self._sentences is None:  # most steps ask for those of the same paragraphs
            found = tuple([sentence for sentence in self._split() if sentence.text])
            self._sentences = _ITSELF if found and found[0] is self else found
        return (self,) if self._sentences is _ITSELF else self._sentences

    def _split(self) -> Iterator["Passage"]:
        begin = 0
        for end in _END.finditer(self.text):
            if end[0].startswith(".") and _is_abbreviation(self.text[max(0, end.start() - 12) : end.start()]):
                continue
            yield self.between(begin, end.end())
            begin = end.end()
        yield self.between(begin, len(self.text))


_ITSELF = (Passage("", ()),)
"""Stands for the sentences of a passage that is one: were it to hold itself, it would never be let go of by itself."""


def _is_abbreviation(before: str) -> bool:
    """Whether the full stop after these characters belongs to an abbreviation or a number."""
    word = before[-_LONGEST_ABBREVIATION - 1 :]
    if len(word) > _LONGEST_ABBREVIATION and word.isalpha():  # most sentences end with such a word
        return False
    return _NOT_AN_END.search(before) is not None
