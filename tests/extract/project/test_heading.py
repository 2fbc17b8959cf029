import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "# 1 Laget runt\nSå här är det:\n\n* LJUST NÄRA\n\nProjektägare: Habo kommun\n\nParter: Mullsjö kommun\n\n"
            "* Kalla händer, varma hem (vård)\n\nSamordnare: Mullsjö kommun\n\nFinansiering: Vinnova",
            {"LJUST NÄRA", "Kalla händer, varma hem"},
        ),
        (
            "# 1 Laget runt\nLilla leden (LL)\n\n- Ägs av Habo kommun.\n\n- Projektet startade 2023.\n\n"
            "Samhandling på sjön\n\n- Habo kommun samordnar.\n\n- Finansieras av Vinnova.",
            {"Lilla leden", "LL", "Samhandling på sjön"},
        ),
        (
            "# 1 Ansökan\nSkum / Skuum\n\nProjektägare: Habo kommun\n\nProjekttid: 2023-01-01 - 2024-12-31",
            {"Skum / Skuum"},
        ),
        ("# 1 Kort om läget\nFlottvägen\n\nProjektet ska ge cykelbanor. Habo äger det.", {"Flottvägen"}),
    ],
)
def test_a_line_alone_names_the_project_told_of_below_it(read: Reader, text: str, names: set[str]) -> None:
    assert names <= {name for one in read(text).projects for name in (one.name, *one.other_names)}


@pytest.mark.parametrize(
    "line",
    [
        "Direktionens beslut",
        "Beskrivning av ärendet",
        "Finansiering och samverkan",
        "Maj Ek",
        "Maj Ek, Habo kommun",
        "Maj Ek föredrar ärendet",
        "Dnr KS 2023/00123",
        "KS 2023-123",
    ],
)
def test_a_subheading_or_a_speaker_is_no_project(read: Reader, line: str) -> None:
    text = f"# 1 Rapport från projekten\n{line}\n\nHabo äger arbetet och Mullsjö deltar. Vinnova finansierar."
    assert read(text).projects == []


def test_a_line_without_fields_below_it_needs_others_beside_it(read: Reader) -> None:
    assert read("# 1 Läget\nStenar i skogen\n\nHabo har sagt nej. Det kostar pengar.").projects == []


@pytest.mark.parametrize(
    "below",
    [
        "KS 2023-123\n\nFöredragning: Maj Ek.\n\nÄgare: Habo kommun. Deltagande kommuner: Mullsjö.\nGnosjö: nej tack.",
        "Upphandlande: Habo kommun.\nLeverantör: Lexor Form AB. Samordnare: Mullsjö kommun.",
        "Bakgrund: fortsättning på Fågelholken, som tar slut.\nProjektägare: Habo kommun.\nProjekttid: 2023-2024.",
        "- Webbyrå: Lexor Form AB\n- Med från start: Habo\n- Huvudman: Mullsjö kommun",
    ],
)
@pytest.mark.parametrize(
    "title", ["Höga gräset Taberg. Läget", "Höga gräset Taberg (lägesrapport)", "Höga gräset Taberg"]
)
def test_the_title_above_a_form_is_the_project(read: Reader, title: str, below: str) -> None:
    names = {one.name for one in read(f"# 1 {title}\n{below}").projects}
    assert "Höga gräset Taberg" in names
    assert not names & {"Webbyrå", "KS 2023-123"}


def test_a_place_that_ends_like_a_law_can_end_a_name(read: Reader) -> None:
    below = "- Habo samordnar, Mullsjö deltar.\n- Löper 2022–2024."
    assert [one.name for one in read(f"# 1 Plåtkraft Bergslagen\n{below}").projects] == ["Plåtkraft Bergslagen"]
