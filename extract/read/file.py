"""From a path to a `Document`, in this process: what `extract.read.read` does in a sandbox."""

from pathlib import Path

from extract.document import Document, Span
from extract.read.content import Content
from extract.read.format import reader_of
from extract.read.limits import Limits
from extract.read.source import Source, open_source
from extract.words import known_share
from ontology.errors import EmptyError, UnreadableError


def read_file(path: Path, name: str, limits: Limits) -> Document:
    """As `extract.read.read`, but a fault in a reader's library is a fault here."""
    source = open_source(path, name, limits)
    return finish(source, reader_of(source)(source))


def finish(source: Source, content: Content) -> Document:
    """The document that `content` makes. Raises `EmptyError` where there are no words in it."""
    if len(content.text) > source.limits.characters:
        raise UnreadableError(
            sv=f"{source.name} har för mycket text: {len(content.text)} tecken, gränsen är {source.limits.characters}. "
            "Dela upp den, ett protokoll per fil.",
            en=f"{source.name} has too much text: {len(content.text)} characters, the limit is "
            f"{source.limits.characters}. Split it, one set of minutes a file.",
        )
    if not any(letter.isalnum() for letter in content.text):
        raise EmptyError(
            sv=f"{source.name} öppnades men har ingen text. Kontrollera att det är rätt fil.",
            en=f"{source.name} opened but holds no text. Check that it is the right file.",
        )
    return Document(
        name=source.name,
        sha256=source.sha256,
        media_type=content.media_type,
        reader=content.reader,
        text=content.text,
        pages=content.pages or (Span(0, len(content.text)),),
        struck=content.struck,
        markup=content.markup,
        headings=content.headings,
        bold=content.bold,
        quality=known_share(content.text),
    )
