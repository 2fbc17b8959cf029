from extract.document import Document, Span
from extract.draft import Draft, Repair
from extract.layout import lay_out
from tests.extract.layout.pages import laid_out


def test_a_repair_keeps_the_evidence_as_it_stood() -> None:
    text = "1. M6tet\n2. Slut\n"
    whole = (Span(0, len(text)),)
    draft = Draft(Document(name="t", sha256="0", media_type="t", reader="t", text=text, pages=whole))
    draft.repairs = (Repair(Span(3, 8), "Mötet"),)
    lay_out(draft)
    title = draft.sections[0].title
    assert (title.text, draft.document.quote(title.span())) == ("Mötet", "M6tet")


def test_joined_text_still_knows_its_place() -> None:
    draft = laid_out("1. Start\nOm inform-\nation i Eda.\n\n2. Slut\n")
    paragraph = draft.sections[0].paragraphs[0]
    assert paragraph.text == "Om information i Eda."
    assert draft.document.quote(paragraph.span()) == "Om inform-\nation i Eda."


def test_a_title_below_its_number_and_a_page_break() -> None:
    draft = laid_out("§ 51  Dnr 2024-51\nÖppnande\nTack.\n\n§ 52  Dnr 2024-52\n\n– 2 –\n\n\nBudget\nTack.\n")
    assert [section.title.text for section in draft.sections] == ["Öppnande", "Budget"]
