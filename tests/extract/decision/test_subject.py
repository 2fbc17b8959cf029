import pytest

from extract.decision.subject import as_we, decides, is_own, is_short_for


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Regionala trafiknämnden godkänner planen.", "Vi godkänner planen."),
        ("I övrigt godkänner nämnden dagordningen.", "Vi godkänner dagordningen."),
        ("Med 5 röster mot 1 bifaller trafiknämnden förslaget.", "Vi bifaller förslaget."),
        ("Däremot antog vi planen.", "Vi antog planen."),
        ("I våras antog nämnden planen.", "I våras antog nämnden planen."),
        ("Då antar vi att det blir dyrare.", "Då antar vi att det blir dyrare."),
        ("Maj gav nämnden en bild av läget.", "Maj gav nämnden en bild av läget."),
        ("I maj antog kommunstyrelsen planen.", "I maj antog kommunstyrelsen planen."),
        ("Sociala nämnden godkände planen.", ""),
        ("Länsstyrelsen godkände rapporten.", ""),
        ("Dagordningen godkändes.", "Dagordningen godkändes."),
    ],
)
def test_the_body_that_meets_is_we(text: str, told: str) -> None:
    assert as_we(text, "Regionala trafiknämnden") == told


def test_whose_decision_a_paragraph_is() -> None:
    assert decides("Trafiknämnden beslutar att anta planen.", "Regionala trafiknämnden")
    assert not decides("Trafiknämnden beslutade att anta planen.", "Regionala trafiknämnden")
    assert decides("Trafiknämnden beslutade att anta planen.", "Regionala trafiknämnden", past=True)
    assert not decides("Byggnadsnämnden beslutar att anta planen.", "Regionala trafiknämnden")


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("AU", "Kommunstyrelsens arbetsutskott"),
        ("KSAU", "Kommunstyrelsens arbetsutskott"),
        ("Ks", "Kommunstyrelsen i Åmåls kommun"),
        ("KF", "Kommunfullmäktige"),
        ("BUN", "Barn- och utbildningsnämnden"),
        ("SBN", "Samhällsbyggnadsnämnden"),
        ("TN", "Tekniska nämnden"),
    ],
)
def test_initials_are_short_for_a_board(name: str, body: str) -> None:
    assert is_short_for(name, body)
    assert not is_short_for(name, "Hälso- och sjukvårdsnämnden")


def test_short_names() -> None:
    assert not is_short_for("Kommunen", "Trafiknämnden")
    assert is_own("Rådet", "Trafiknämnden")
    assert not is_own("Kommunstyrelsen", "Trafiknämnden")
