from tests.extract.layout.pages import laid_out, paragraphs


def test_signs_that_stand_for_letters_or_for_nothing() -> None:
    item = "Bygg\u00adnämnden \ufb01ck svar\u200b om pla\u00ad\nnen."
    assert paragraphs(laid_out(f"1. Start\n{item}\n\n2. Slut\nTack.\n"))[0] == "Byggnämnden fick svar om planen."


def test_a_letter_that_is_quoted() -> None:
    quoted = laid_out("> 1. Start\n> Nu börjar vi.\n>\n> 2. Slut\n> Tack.\n")
    assert paragraphs(quoted) == ["Nu börjar vi.", "Tack."]
