"""The small markup that sample minutes are written in, before they become PDF, DOCX, scans or text.

A file starts with settings in YAML between two lines of `---`. Its blocks are separated by blank lines:
`# heading`, `- bullet`, `| cell | cell |`, `<!-- page -->`, and paragraphs. Inside a block `~~text~~` has a
line through it, `**text**` is bold and `*text*` is italic; two blanks at a line's end break the line.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

MARKED = re.compile(r"(~~.+?~~|\*\*.+?\*\*|\*[^*\s][^*]*\*)")
SETTINGS = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look alike."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False


Cell = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, bullet, table or page break; only a table has more than one row or cell."""

    kind: str
    rows: tuple[tuple[Cell, ...], ...] = ()
    level: int = 0

    @property
    def runs(self) -> Cell:
        """The runs of a block that is not a table."""
        return self.rows[0][0]


@dataclass(frozen=True, slots=True)
class Source:
    """A sample as it was written, and how it is to look."""

    name: str
    blocks: tuple[Block, ...]
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def formats(self) -> list[str]:
        """The kinds of file to write."""
        return list(self.settings["formats"])


def read(path: Path) -> Source:
    """A source file's blocks and settings."""
    text = path.read_text(encoding="utf-8")
    settings = SETTINGS.match(text)
    if settings is None:
        raise ValueError(f"{path.name} does not start with settings between two lines of ---")
    blocks = tuple(block(part) for part in re.split(r"\n\s*\n", text[settings.end() :].strip("\n")))
    return Source(path.stem, blocks, yaml.safe_load(settings[1]))


def block(text: str) -> Block:
    """One block of the markup."""
    if text.startswith("<!-- page"):
        return Block("page")
    if text.startswith("|"):
        rows = (line.strip().removeprefix("|").removesuffix("|").split("|") for line in text.splitlines())
        return Block("table", tuple(tuple(runs(cell.strip()) for cell in row) for row in rows))
    if text.startswith("- "):
        return Block("bullets", tuple((runs(line),) for line in re.split(r"(?:^|\n)- ", text)[1:]))
    if heading := re.match(r"(#+) ", text):
        return Block("heading", ((runs(text[heading.end() :], bold=True),),), len(heading[1]))
    return Block("paragraph", ((runs(re.sub(r"(?<!  )\n", " ", text)),),))


def runs(text: str, *, bold: bool = False) -> Cell:
    """A line's runs. Line breaks that were asked for stay in as newlines."""
    found = []
    for part in MARKED.split(text.replace("  \n", "\n")):
        if part.startswith("~~"):
            found.append(Run(part[2:-2], bold=bold, struck=True))
        elif part.startswith("**"):
            found.append(Run(part[2:-2], bold=True))
        elif MARKED.fullmatch(part):
            found.append(Run(part[1:-1], bold=bold, italic=True))
        elif part:
            found.append(Run(part, bold=bold))
    return tuple(found)
