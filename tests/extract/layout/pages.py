"""Texts page by page, laid out."""

from itertools import accumulate, pairwise

from extract.document import Document, Span
from extract.draft import Draft
from extract.layout import lay_out


def laid_out(*pages: str) -> Draft:
    """The draft of a document with these pages, each of which ends its last line."""
    spans = tuple(Span(*ends) for ends in pairwise(accumulate(map(len, pages), initial=0)))
    draft = Draft(Document(name="t", sha256="0", media_type="t", reader="t", text="".join(pages), pages=spans))
    lay_out(draft)
    return draft


def paragraphs(draft: Draft) -> list[str]:
    """The paragraphs of all its sections."""
    return [paragraph.text for section in draft.sections for paragraph in section.paragraphs]
