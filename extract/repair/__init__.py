"""Letters that copying or OCR lost: å, ä and ö above all, restored where a text shows that it lost them.

No word is touched in a text that has its letters. Where they are missing, each word is judged by how common it is
with and without them, and homographs by the words beside them. Names stay as they are printed unless only one listed
name fits, or a sign in them cannot be a letter (`name.py`); names of the register are never changed. The sign "§" is
restored in `section.py`, "(S)" in `party.py`, figures in `figure.py`, what a strike took away in `struck.py`; marks of
dirt are left out in `stray.py`. The document keeps its text: evidence quotes what is printed.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from extract.document import Span
from extract.draft import Draft, Repair
from extract.repair.figure import restore_figures
from extract.repair.homograph import choose
from extract.repair.lexicon import FOLD, LOST, Lexicon
from extract.repair.name import restore_name
from extract.repair.party import restore_parties
from extract.repair.restore import Restoration, Restorer
from extract.repair.section import restore_sections
from extract.repair.stray import restore_strays
from extract.repair.struck import restore_struck
from extract.words import frequencies, lost_letters
from ontology import register

_BLOCK = 800
"""Characters in which losses are looked for: long enough for some thirty å, ä and ö."""
_LEAST_EVIDENCE = 0.03
"""Share of words that are none as they stand, but are once restored: some 10 % in damaged minutes, else under 2 %."""
_FEWEST_EVIDENCE = 3
_LIKELIER = 0.3
_LIKELIER_BY_SHAPE = 0.7
_LIKELIER_NAME = 1.3
"""Powers of ten by which a restored word must be more common than the word as it stands."""
_COMMON_NOUN = -6.6
_ABBREVIATION = 5

# A word, joined across a hyphen at a line's end; "&", "@" and "|" are what OCR makes of letters.
_TOKEN = re.compile(r"[\w&@|]+(?:-[ \t]*\n[ \t]*(?=[a-zåäö0-9&@|])[\w&@|]+)*")
_LINE_END = re.compile(r"-[ \t]*\n[ \t]*")
_BLOCK_END = re.compile(r"(?<![-\s])[ \t]*\n")
_ADDRESS = re.compile(r"\S+@\S+\.\w+|(?:https?://|www\.|mailto:)\S+|\S+\.(?:se|nu|com|org|eu|pdf|docx?)\b\S*")
# A line may begin with a small letter or a capital: what a capital there says of names is nothing.
_LINE_START = re.compile(r"(?:^|[.!?:•\n]|\n[ \t]*(?:[-–*]|\d{1,2}[.)]?|§+ ?\d*))[ \t\"”(]*$")
_SENTENCE_START = re.compile(r"(?:^|[.!?•]\s*|\n\s*\n\s*|\n[ \t]*(?:[-–*]|\d{1,2}[.)]|§+ ?\d*)[ \t]*)[\"”(]*$")
_ENTRY = re.compile(r" [A-ZÅÄÖ][a-zåäöé]\S+(?:[ \t]*(?:\n|[(,\t]|  )| [A-ZÅÄÖ])")
_SURNAME = re.compile(r" [A-ZÅÄÖ][a-zåäöé]")
_DOUBLY_ENCODED_LETTERS = {
    letter.encode().decode(encoding, "replace"): letter
    for encoding in ("latin-1", "cp1252")
    for letter in "åäöÅÄÖéÉüÜ–”’"
}
_DOUBLY_ENCODED = re.compile("|".join(map(re.escape, sorted(_DOUBLY_ENCODED_LETTERS, key=len, reverse=True))))
_NUMBER = re.compile(r"[\d|]+")
_MISREAD_I = re.compile(r"(?:^|(?<=[.\n]))[ \t]*(\|)(?= [a-zåäö])(?![^\n|]*\|)", re.MULTILINE)


def repair(draft: Draft) -> None:
    """Lay the words to be read otherwise than printed on the draft; none where the text has its letters and signs."""
    text = draft.document.text
    doubled = list(_doubly_encoded(text))
    if doubled:
        draft.repairs = tuple(doubled)
        return
    signs = [
        *restore_sections(text),
        *restore_parties(text),
        *restore_figures(text),
        *restore_strays(text),
        *restore_struck(draft.document),
    ]
    places = {sign.span.start for sign in signs}
    letters = (one for one in _restored_letters(text) if places.isdisjoint(range(*one.span)))
    draft.repairs = tuple(sorted([*signs, *letters], key=lambda change: change.span))


def _restored_letters(text: str) -> Iterator[Repair]:
    """The words that have lost their letters, if enough of the text has."""
    damaged = [block for block in _blocks(text) if _lacks_letters(text[block.start : block.end])]
    restored = [_restore_block(text, block) for block in damaged]
    evidence = sum(block.evidence for block in restored)
    words = sum(block.words for block in restored)
    if evidence >= max(_FEWEST_EVIDENCE, _LEAST_EVIDENCE * words):
        for block in restored:
            yield from block.repairs


def _doubly_encoded(text: str) -> Iterator[Repair]:
    """UTF-8 that was once taken for Windows' encoding, and then saved: "fÃ¶r"."""
    if "Ã" not in text:
        return
    for match in _DOUBLY_ENCODED.finditer(text):
        yield Repair(Span(*match.span()), _DOUBLY_ENCODED_LETTERS[match[0]])


def _blocks(text: str) -> Iterator[Span]:
    """The text in pieces that end where lines or sentences do, the last one joined to the one before if it is short."""
    start = 0
    while start < len(text):
        line_end = _BLOCK_END.search(text, start + _BLOCK)
        end = line_end.end() if line_end and len(text) - line_end.end() > _BLOCK // 2 else len(text)
        yield Span(start, end)
        start = end


def _lacks_letters(text: str) -> bool:
    return lost_letters(text) or LOST.isdisjoint(text.lower())


class _Block(NamedTuple):
    repairs: list[Repair]
    words: int
    evidence: int
    """Words that are none as they stand, but are once restored."""


class _Token(NamedTuple):
    """A word of the text: its letters without line ends, and where each of them stands."""

    word: str
    places: tuple[int, ...]

    @property
    def key(self) -> str:
        return self.word.lower().translate(FOLD)


@cache
def _restorer() -> Restorer:
    return Restorer(Lexicon(frequencies(), (word.lower() for word in _register_words())))


@cache
def _register_words() -> frozenset[str]:
    """The words of which the register's names are made, in the nominative and the genitive."""
    known = register.load()
    names = {name for body in known.organisations for name in (body.label, *body.names)}
    names |= {name for county in known.counties for name in (county.label, *county.names)}
    names |= {name for group in known.groups for name in (group.label, *group.names)}
    names |= {body.short for body in known.organisations if body.short} | {county.short for county in known.counties}
    words = {word for name in names for word in re.findall(r"[^\W\d_]{3,}", name)}
    return frozenset(words | {f"{word}s" for word in words if not word.endswith("s")})


@cache
def _register_places() -> dict[str, str]:
    """The register's words that hold å, ä or ö, in lower case, by what is left of them without."""
    known = _register_words()
    return {
        word.translate(FOLD): word.lower() for word in known if word.istitle() and word.translate(FOLD) not in known
    }


@cache
def _register_abbreviations() -> dict[str, str]:
    """Abbreviations that hold å, ä or ö, by what is left of them without."""
    known = register.load()
    short = {name for entry in known.organisations for name in entry.abbreviations}
    short |= {name for group in known.groups for name in group.names if name.isupper()}
    return {name.translate(FOLD): name for name in short if name.translate(FOLD) not in short}


def _restore_block(text: str, block: Span) -> _Block:
    tokens = list(_tokens(text, block))
    repairs: list[Repair] = []
    evidence = 0
    for index, token in enumerate(tokens):
        restored = _restored(text, tokens, index)
        if restored is None:
            continue
        evidence += restored.gain == float("inf")
        repairs += _repairs(text, token, restored)
    for lone in _MISREAD_I.finditer(text, block.start, block.end):
        repairs.append(Repair(Span(*lone.span(1)), "I"))
    return _Block(repairs, len(tokens), evidence)


def _tokens(text: str, block: Span) -> Iterator[_Token]:
    addresses = [Span(*match.span()) for match in _ADDRESS.finditer(text, block.start, block.end)]
    for match in _TOKEN.finditer(text, block.start, block.end):
        span = Span(*match.span())
        if any(address.touches(span) for address in addresses):
            continue
        ends = {place for end in _LINE_END.finditer(match[0]) for place in range(*end.span())}
        kept = [place for place in range(len(match[0])) if place not in ends]
        yield _Token("".join(match[0][place] for place in kept), tuple(span.start + place for place in kept))


def _restored(text: str, tokens: Sequence[_Token], index: int) -> Restoration | None:
    """What the token was, if that is another word than it is now."""
    token = tokens[index]
    word = token.word
    if _NUMBER.fullmatch(word) or word in _register_words() or (len(word) == 1 and word.isalpha()):
        return None
    shouted = word.isupper() and _is_shouted(text, token)
    if word.isalpha() and word.isupper() and len(word) <= _ABBREVIATION and not shouted:
        abbreviation = _register_abbreviations().get(word)
        return Restoration(abbreviation.lower(), (1,) * len(word), 0.0) if abbreviation else None
    if (place := _place(tokens, index)) is not None:
        return Restoration(place, (1,) * len(word), float("inf"))
    found = _restorer().restore(word)
    if found is None or not _is_sure(found, word, is_name=True):
        before = tokens[index - 1].word if index else ""
        if (name := restore_name(word, found, before)) is not None:
            return name
    opens = _LINE_START.search(_before(text, token)) is not None
    is_name = word[0].isupper() and not shouted and (not opens or (len(word) > 3 and _is_listed_name(text, token)))
    if is_name and found is not None and word[0] == "I" and found.word[0] == "l":
        # A small l that was taken for a capital I, unless a surname follows.
        is_name = _SURNAME.match(text, token.places[-1] + 1) is not None
    if not is_name and (meant := _homograph(text, tokens, index, found)) is not None:
        found = meant
    if found is None or found.word == word.lower():
        return None
    return found if _is_sure(found, word, is_name=is_name) and not _is_in_title(tokens, index, found) else None


def _is_shouted(text: str, token: _Token) -> bool:
    """Whether the word stands in a line of capitals, a heading's: there it is neither abbreviation nor name by them."""
    start, end = text.rfind("\n", 0, token.places[0]) + 1, text.find("\n", token.places[-1])
    line = text[start : end if end >= 0 else len(text)]
    return line.isupper() and sum(len(word) >= _ABBREVIATION for word in line.split()) > 1


def _place(tokens: Sequence[_Token], index: int) -> str | None:
    """The municipality or county that a damaged word names beside "kommun" or "län", however common a word it is."""
    after = tokens[index + 1].key if index + 1 < len(tokens) else ""
    return _register_places().get(tokens[index].word) if re.fullmatch(r"(?:kommun|lan)s?", after) else None


def _is_listed_name(text: str, token: _Token) -> bool:
    """Whether a line begins with a given name, as lists of people do: a surname stands next, and then no verb."""
    return _ENTRY.match(text, token.places[-1] + 1) is not None


def _before(text: str, token: _Token) -> str:
    return text[max(0, token.places[0] - 12) : token.places[0]]


def _is_in_title(tokens: Sequence[_Token], index: int, found: Restoration) -> bool:
    """Whether a little word has a capital between two others that have: "For" in an English name is no "För"."""
    around = [tokens[other].word for other in (index - 1, index, index + 1) if 0 <= other < len(tokens)]
    return len(found.word) < 4 and len(around) == 3 and all(word.istitle() for word in around)


def _homograph(text: str, tokens: Sequence[_Token], index: int, found: Restoration | None) -> Restoration | None:
    """The word that its neighbours choose; the one after can be a mark of punctuation."""
    token = tokens[index]
    before = tokens[index - 1].key if index else ""
    end = token.places[-1] + 1
    mark = text[end : end + 1]
    after = mark if mark and mark in ".,;:!?)" else tokens[index + 1].key if index + 1 < len(tokens) else "."
    if token.word.isalpha() and token.word.isascii():
        word = choose(token.key, before, after)
        return Restoration(word, (1,) * len(word), float(word != token.word.lower())) if word else None
    if found is None:
        return None
    word = choose(found.word.translate(FOLD), before, after)
    # Where a figure or a sign is printed there was no plain letter.
    fits = word is not None and all(
        (one in LOST) >= (other in LOST) for one, other in zip(word, found.word, strict=True)
    )
    return found._replace(word=word) if word is not None and fits else None


def _is_sure(found: Restoration, word: str, *, is_name: bool) -> bool:
    """Whether the restored word is so much likelier than the printed one that it is taken for what was meant."""
    if is_name and len(word) < 2 * _ABBREVIATION:
        # A damaged name must not become another name: its letters are right but for lost marks, and it is listed.
        if found.is_plain and found.is_listed:
            return found.gain >= _LIKELIER_NAME
        return len(word) >= _ABBREVIATION and found.gain == float("inf") and found.score > _COMMON_NOUN
    return found.gain >= (_LIKELIER if found.is_plain else _LIKELIER_BY_SHAPE)


def _repairs(text: str, token: _Token, restored: Restoration) -> Iterator[Repair]:
    """The changes, one for each line that the token stands on."""
    letters = _cased(text, token, restored)
    place = 0
    part: list[str] = []
    span: Span | None = None
    for letter, length in zip(letters, restored.lengths, strict=True):
        start, end = token.places[place], token.places[place + length - 1] + 1
        place += length
        if span is not None and start != span.end:
            yield from _repair(text, span, part)
            part, span = [], None
        part.append(letter)
        span = Span(span.start if span else start, end)
    if span is not None:
        yield from _repair(text, span, part)


def _repair(text: str, span: Span, letters: Sequence[str]) -> Iterator[Repair]:
    if "".join(letters) != text[span.start : span.end]:
        yield Repair(span, "".join(letters))


def _cased(text: str, token: _Token, restored: Restoration) -> list[str]:
    """The restored letters in the case of those they replace; a figure takes that of the letters around it."""
    whole = token.word
    is_upper = sum(letter.isupper() for letter in whole) > 1 and whole.upper() == whole
    letters = []
    place = 0
    for letter, length in zip(restored.word, restored.lengths, strict=True):
        printed = whole[place]
        if place:
            # OCR also takes a small ö for a capital O: inside a word, only letters that were right keep their case.
            is_capital = printed.isupper() and printed.lower() == letter
        elif printed.isalpha():
            is_capital = printed.isupper() and not (printed == "I" and letter == "l")
        else:
            is_capital = restored.word.capitalize() in _register_words() or (
                _SENTENCE_START.search(_before(text, token)) is not None
            )
        letters.append(letter.upper() if is_upper or is_capital else letter)
        place += length
    return letters
