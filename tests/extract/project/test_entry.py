import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "# 1 Från kommunerna\nByabussen (rullar i höst): Habo och Mullsjö deltar.\nRedo igen: Habo äger projektet.",
            {"Byabussen", "Redo igen"},
        ),
        ("# 1 Pågående projekt\nBrofästet: Habo äger. Ljuspunkten: Projektet lades ned.", {"Brofästet", "Ljuspunkten"}),
        (
            "# 1 Projekt på gång\na) Skördetid – odling i skolan. Habo äger.\nb) Lugn takt. Mullsjö.",
            {"Skördetid", "Lugn takt"},
        ),
        ("# 1 Projektrundan\n* ViD: Fick sin andra kommun i maj. Habo deltar.", {"ViD"}),
        ("# 1 Laget runt\n- Samsyn e-arkiv. Maj är nöjd. Habo och Mullsjö är inne i den.", {"Samsyn e-arkiv"}),
        ("# 1 Kort om läget\nRullande lärdom\nProjektet startade i maj. Habo äger det.", {"Rullande lärdom"}),
        ("# 1 Våra projekt\nFlotte på väg. Habo äger projektet. Två deltar.", {"Flotte på väg"}),
        ("# 1 Våra projekt\n* Sång på hjul – slut 31 december 2024. Efterföljaren söks.", {"Sång på hjul"}),
        (
            "# 1 Våra projekt\nMånvägen: Projektet äger rum i Habo.\nLys upp Halland: Habo deltar.",
            {"Månvägen", "Lys upp Halland"},
        ),
        (
            "# 1 Våra projekt\nGlada ljud - ett projekt om sång, som Habo äger.\n\n"
            "Öppna lador - Mullsjö driver projektet om kultur på landet, och Habo deltar.",
            {"Glada ljud", "Öppna lador"},
        ),
        (
            "# 1 Våra projekt\nKort om två.\n\nBrukstid. Habo deltar i den.\n\nMatglädje. Mullsjö deltar i den."
            "\n\nSpringtur Bygg. Habo är med i den.",
            {"Brukstid", "Matglädje", "Springtur Bygg"},
        ),
        (
            "# 1 Ansökningar\nNämnden beviljar:\n- Lek i parken, sökande Habo kommun, 10 000 kr\n"
            "- Äldre startar om, projektägare Mullsjö kommun, 20 000 kr\n- Röst, där Habo är sökande, avslås",
            {"Lek i parken", "Äldre startar om", "Röst"},
        ),
        (
            "# 1 Våra projekt\nGranne med skogen (Habo, Mullsjö)\n\nLjusbärarna (Habo)",
            {"Granne med skogen", "Ljusbärarna"},
        ),
        (
            "# 1 Läget\n• Trygg hemma (Habo, Mullsjö) avslutas i maj\n• Bylyftet (Aneby) börjar i juni",
            {"Trygg hemma", "Bylyftet"},
        ),
        ("# 1 Kort om läget\n* Syskonspåret: Habo och Mullsjö fortsätter till den 31 augusti.", {"Syskonspåret"}),
    ],
)
def test_a_head_names_the_project_told_of_below_it(read: Reader, text: str, names: set[str]) -> None:
    assert names <= {name for one in read(text).projects for name in (one.name, *one.other_names)}


@pytest.mark.parametrize(
    "line",
    [
        "Start: projektet inleds i maj.",
        "Föredragande: Maj Ek berättade om projektet.",
        "Habo: Kommunen deltar i samarbetet.",
        "Syftet: kommunerna ska samarbeta.",
        "De fyra kommunerna i länet: alla deltar.",
        "Gemensam satsning på bilar.\nAlla deltar i projektet.",
        "Inget nytt.\nProjektet pågår.",
        "Maj Ek\nHon berättade om projektet.",
        "b) Nytt möte den 3 maj. Alla deltar.",
    ],
)
def test_a_heading_or_a_speaker_is_no_project(read: Reader, line: str) -> None:
    assert read(f"# 1 Rapport från projekten\n{line}").projects == []


def test_what_one_head_of_a_list_is_the_others_with_the_same_mark_are(read: Reader) -> None:
    text = "a) Trygga tak. Habo leder, Mullsjö deltar.\n\nb) Orrspel i byn. Aneby leder ensam.\n\nc) Fika. Klockan tre."
    assert {one.name for one in read(f"# 1 Lägesrapporter\n{text}").projects} == {"Trygga tak", "Orrspel i byn"}


@pytest.mark.parametrize("name", ["Alla ska med", "Torven lär", "Två torp", "Ingen står utan"])
def test_a_clause_in_a_list_of_projects_is_one_as_the_others_are(read: Reader, name: str) -> None:
    text = f"# 1 Pågående projekt\n- Läslyktan: Habo äger, Mullsjö deltar.\n- {name}: Aneby äger, Mullsjö deltar."
    assert {one.name for one in read(text).projects} == {"Läslyktan", name}


def test_an_ordinary_heading_in_a_list_of_projects_is_none(read: Reader) -> None:
    text = "# 1 Pågående projekt\n- Läslyktan: Habo äger, Mullsjö deltar.\n- Övriga frågor: Aneby deltar nästa gång."
    assert {one.name for one in read(text).projects} == {"Läslyktan"}
