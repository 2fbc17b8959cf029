import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Avslut av Kaféet på hjul\nKaféet på hjul körde i maj. Habo och Mullsjö har kaffe.", "Kaféet på hjul"),
        ("# 1 Bussar: Glada turer\nI Glada turer åker barn gratis. Habo har provat, Mullsjö väntar.", "Glada turer"),
        ("# 1 MINNESkollen 70+\nSamtliga sex kommuner erbjuder de äldre MINNESkollen 70+.", "MINNESkollen 70+"),
        ("# 1 D-läger för alla\nHabo samt Mullsjö har i år genomfört D-läger för alla.", "D-läger för alla"),
        ("# 1 Tolkar\nVisdalens tolkupphandling är klar. Habo höll i den åt tre grannar.", "Visdalens tolkupphandling"),
    ],
)  # fmt: skip
def test_a_title_names_what_the_text_tells_of_municipalities(read: Reader, text: str, name: str) -> None:
    assert [one.name for one in read(text).projects] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Bussar: Glada turer\nI glada turer åker barn gratis. Habo har provat, Mullsjö väntar.",
        "# 1 DELÅRSRAPPORT FÖR MAJ\nDelårsrapporten visar att Habo deltar. Mullsjö betalar.\n# 2 SLUT\nVi slutar.",
        "# 1 Detaljplan för del av Norrby 3:1, södra\nPlanen rör Norrby 3:1. Habo och Mullsjö gränsar till den.",
        "# 1 Bidrag till Stiftelsen Gula Kvarnen\nStiftelsen Gula Kvarnen får stöd av Habo och Mullsjö.",
        "# 1 Rapport från Vännernas förening i byn\nVännernas förening i byn sjöng för Habo och Mullsjö.",
        "# 1 Information från Maj Ek\nMaj Ek berättade om Habo och Mullsjö.",
        "# 1 Inköp\nHöstens tolkupphandling är klar. Mullsjös tolkupphandling dröjer.",
        "# 1 Ny ordförande\nMaj Ek heter den ordförande som valdes.",
    ],
)
def test_what_is_told_of_nobody_or_is_ordinary_is_no_project(read: Reader, text: str) -> None:
    assert read(text).projects == []
