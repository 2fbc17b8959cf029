"""Lists and tables that say who has which part."""

from tests.extract.items import Reader


def parts(read: Reader, text: str) -> set[tuple[str, str, str]]:
    return {(fact.project, fact.organisation, fact.role.value) for fact in read(text).participations}


def test_a_table_of_projects(read: Reader) -> None:
    text = (
        "# 1 Lägesrapporter\nProjektet Lyftet och projektet Skenet pågår.\n"
        "| Projekt | Projektägare | Deltagande kommuner | Finansiär |\n"
        "| Lyftet | Habo kommun | Mullsjö, Nässjö | Vinnova |\n"
        "| Skenet | Region Halland | Hylte | Tillväxtverket |"
    )
    assert parts(read, text) == {
        ("Lyftet", "Habo kommun", "Owner"),
        ("Lyftet", "Mullsjö kommun", "Participant"),
        ("Lyftet", "Nässjö kommun", "Participant"),
        ("Lyftet", "Vinnova", "Funder"),
        ("Skenet", "Region Halland", "Owner"),
        ("Skenet", "Hylte kommun", "Participant"),
        ("Skenet", "Tillväxtverket", "Funder"),
    }


def test_a_table_of_roles(read: Reader) -> None:
    text = "# 1 Projektet Skenet\nKommun\tRoll\nHabo\tProjektägare\nMullsjö\tDeltar\nNässjö\tAvvaktar"
    assert parts(read, text) == {("Skenet", "Habo kommun", "Owner"), ("Skenet", "Mullsjö kommun", "Participant")}


def test_a_stroke_moves_no_cell_below_another_head(read: Reader) -> None:
    table = "| Projekt | Ägare | Leverantör | Finansiär |\n|---|---|---|---|\n| Skenet | Habo | – | Region Skåne |"
    told = parts(read, f"# 1 Projektet Skenet\n{table}")
    assert told == {("Skenet", "Habo kommun", "Owner"), ("Skenet", "Region Skåne", "Funder")}


def test_rows_that_run_together(read: Reader) -> None:
    text = "# 1 Projektet Skenet\n| Kommun | Roll |\n| Habo | projektägare | | Mullsjö | deltar |"
    assert parts(read, text) == {("Skenet", "Habo kommun", "Owner"), ("Skenet", "Mullsjö kommun", "Participant")}


def test_lists_below_what_opens_them(read: Reader) -> None:
    text = (
        "# 1 Projektet Skenet\nDeltagande kommuner:\n- Habo\n- Mullsjö\nFinansiärer:\n- Vinnova\n"
        "Nässjö har en egen lösning."
    )
    assert parts(read, text) == {
        ("Skenet", "Habo kommun", "Participant"),
        ("Skenet", "Mullsjö kommun", "Participant"),
        ("Skenet", "Vinnova", "Funder"),
    }


def test_evidence_is_the_row(read: Reader) -> None:
    draft = read("# 1 Projektet Skenet\nFöljande kommuner deltar i projektet under läsåret:\n- Habo\n- Mullsjö")
    assert [draft.document.quote(fact.evidence[0]) for fact in draft.participations] == ["- Habo", "- Mullsjö"]


def test_a_paragraph_speaks_of_its_project_before_it_names_it(read: Reader) -> None:
    text = "# 1 Rapporter\nHabo och Mullsjö har startat ett gemensamt projekt. Projektet Skenet pågår till 2025."
    assert parts(read, text) == {("Skenet", "Habo kommun", "Participant"), ("Skenet", "Mullsjö kommun", "Participant")}


def test_each_clause_has_its_own_project(read: Reader) -> None:
    text = (
        "# 1 Rapporter\nProjektet Skenet och projektet Lyftet pågår. "
        "Habo och Mullsjö prövar bilpooler i Lyftet, medan Nässjö svarar för Skenet."
    )
    assert parts(read, text) == {
        ("Lyftet", "Habo kommun", "Participant"),
        ("Lyftet", "Mullsjö kommun", "Participant"),
        ("Skenet", "Nässjö kommun", "Lead"),
    }


def test_a_long_word_in_capitals_is_no_hard_question(read: Reader) -> None:
    """Were each of its capitals tried as the beginning of a name, the answer would not come."""
    assert not parts(read, f"# 1 Lägesrapporter\nProjektet Lyftet pågår.\nDeltagande:\n{'ABCDE' * 20}!")


def test_a_field_ends_the_list_before_it(read: Reader) -> None:
    text = (
        "# 1 Projektet Trygg ort\n- Deltar:\n- Habo kommun\n- Mullsjö kommun\n- Finansiering: Skolverket, 850 000 kr\n"
    )
    found = {(fact.organisation, fact.role.value) for fact in read(text).participations}
    assert found == {("Habo kommun", "Participant"), ("Mullsjö kommun", "Participant"), ("Skolverket", "Funder")}


def test_a_row_of_a_project_that_nobody_knows_is_none_of_the_known_one(read: Reader) -> None:
    text = "# 1 Projektet Trygg ort\nProjekt | Med\nTrygg ort | Habo\nännu utan namn | Nässjö\nKompis | Mullsjö"
    found = {fact.organisation for fact in read(text).participations}
    assert "Habo kommun" in found
    assert "Mullsjö kommun" not in found


def test_a_column_that_answers_yes_or_no(read: Reader) -> None:
    text = (
        "# 1 Projektet Trygg ort\nKommun | Med i projektet\n---|---\n"
        "Habo | Ja\nMullsjö | Nej\nNässjö | Ej beslutat\nTranås | X"
    )
    assert parts(read, text) == {
        ("Trygg ort", "Habo kommun", "Participant"),
        ("Trygg ort", "Tranås kommun", "Participant"),
    }


def test_a_numbered_list_with_a_part_behind_a_name(read: Reader) -> None:
    text = "# 1 Projektet Trygg ort\nParter i projektet:\n1. Habo kommun, projektägare\n2. Mullsjö kommun"
    assert parts(read, text) == {
        ("Trygg ort", "Habo kommun", "Owner"),
        ("Trygg ort", "Mullsjö kommun", "Participant"),
    }


def test_what_the_prose_below_a_table_takes_back(read: Reader) -> None:
    text = (
        "# 1 Portföljen\nProjekt | Ägare | Deltagare | Leverantör\n---|---|---|---\n"
        "Kvarnhjulet | Habo kommun | Habo, Mullsjö, Tranås | Lexoma\n"
        "Ljusslingan | Tranås kommun | Nässjö, Mullsjö | inte klart\n\n"
        "- Kvarnhjulet: Mullsjö meddelade i maj att kommunen inte går in. Tabellen rättas.\n"
    )
    assert parts(read, text) == {
        ("Kvarnhjulet", "Habo kommun", "Owner"),
        ("Kvarnhjulet", "Habo kommun", "Participant"),
        ("Kvarnhjulet", "Tranås kommun", "Participant"),
        ("Kvarnhjulet", "Lexoma", "Supplier"),
        ("Ljusslingan", "Tranås kommun", "Owner"),
        ("Ljusslingan", "Nässjö kommun", "Participant"),
        ("Ljusslingan", "Mullsjö kommun", "Participant"),
    }
