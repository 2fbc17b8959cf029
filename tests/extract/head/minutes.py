"""Short minutes, and the meeting that they tell of."""

from extract.document import Document, Span
from extract.facts import Meeting
from extract.pipeline import find

ITEMS = "\n\n1. Öppnande\nMaj Ek hälsade alla välkomna till mötet.\n\n2. Läget\nBo Lo berättade om läget.\n"


def meeting(head: str, tail: str = "", items: str = ITEMS) -> Meeting:
    """The meeting of minutes with this head above their items, and this tail below them."""
    text = head + items + tail
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    return find(document).meeting
