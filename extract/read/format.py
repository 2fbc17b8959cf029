"""Which reader takes a file: decided by what the bytes are, not by what the name says."""

from collections.abc import Callable

from extract.read.content import Content
from extract.read.markdown import looks_like_markdown, read_markdown
from extract.read.source import Source
from extract.read.text import decode, read_text

Reader = Callable[[Source], Content]


def reader_of(source: Source) -> Reader:
    """The reader for what `source` holds. Raises `UnreadableError` where it holds no format known here."""
    if source.suffix in {".md", ".markdown"} or looks_like_markdown(decode(source)):
        return read_markdown
    return read_text
