"""Short minutes, with what is to be read of their head."""

from extract.document import Document, Span
from extract.facts import Minutes
from extract.pipeline import find

HEAD = "Rådet\nAnteckningar den 14 mars 2024\n\n"
ITEMS = "\n\n1. Läget\nAlla berättade om läget.\n\n2. Slut\nVi slutade.\n"


def minutes(text: str) -> Minutes:
    """The facts of minutes with this text between their day and their items."""
    text = HEAD + text + ITEMS
    pages = (Span(0, len(text)),)
    document = Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages)
    return find(document)
