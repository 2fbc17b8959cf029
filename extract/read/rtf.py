"""RTF, by striprtf, which knows no strikes: where they begin and end is marked before, and found again after."""

import re
from importlib.metadata import version

from striprtf.striprtf import rtf_to_text

from extract.document import Span
from extract.read.content import Content, merge, printable
from extract.read.source import Source
from ontology.errors import UnreadableError

# Control characters that no text holds; striprtf passes them through.
_BEGIN, _END = "\x01", "\x02"
_TOKEN = re.compile(
    r"\\(?:(?P<word>[a-z]+)(?P<number>-?\d+)?[ ]?|'[0-9a-f]{2}|.)|(?P<brace>[{}])", re.DOTALL | re.IGNORECASE
)
_CELL_END = re.compile(r"\\cell(?![a-z])")


def read_rtf(source: Source) -> Content:
    """The text; a row of a table is a line with TAB between cells."""
    raw = _mark_strikes(source.data.decode("latin-1"))
    try:
        # Tables come with "|" after each cell; a "|" in the text itself is rarer than a table.
        text = rtf_to_text(_CELL_END.sub(r"\\tab\\cell", raw), encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, UnicodeError, LookupError) as error:
        raise UnreadableError(
            sv=f"{source.name} börjar som RTF men är skadad. Öppna den och spara om den.",
            en=f"{source.name} begins as RTF but is damaged. Open it and save it anew.",
        ) from error
    text = text.replace("\t|", "\t").replace("\r\n", "\n").replace("\r", "\n")
    text, struck = _unmark(re.sub(r"\t+(?=[\x01\x02]*(\n|$))", "", text))
    return Content(
        text=printable(text),
        media_type="application/rtf",
        reader=f"striprtf/{version('striprtf')}",
        struck=struck,
    )


def _mark_strikes(raw: str) -> str:
    """The file with a mark where struck text begins and ends: \\strike, \\strike0, \\plain, and the groups' ends."""
    parts: list[str] = []
    states = [False]
    done = 0
    for token in _TOKEN.finditer(raw):
        before = states[-1]
        word, brace = token["word"], token["brace"]
        if brace == "{":
            states.append(before)
        elif brace == "}" and len(states) > 1:
            states.pop()
        elif word in ("strike", "striked"):
            states[-1] = token["number"] != "0"
        elif word == "plain":
            states[-1] = False
        if states[-1] != before:
            parts += [raw[done : token.end()], _BEGIN if states[-1] else _END]
            done = token.end()
    return "".join([*parts, raw[done:]])


def _unmark(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without marks, and what stood between them."""
    parts: list[str] = []
    spans: list[Span] = []
    length, begin = 0, None
    for part in re.split(f"([{_BEGIN}{_END}])", text):
        if part == _BEGIN:
            begin = length if begin is None else begin
        elif part == _END:
            if begin is not None and length > begin:
                spans.append(Span(begin, length))
            begin = None
        else:
            parts.append(part)
            length += len(part)
    return "".join(parts), merge(spans)
