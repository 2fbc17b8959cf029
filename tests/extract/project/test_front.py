import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Räkna med alla är klart. Projektet ägdes av Habo kommun, och Mullsjö deltog.", "Räkna med alla"),
        ("Mod är smittsamt avslutas i juni. Habo har lett arbetet med stöd av Vinnova.", "Mod är smittsamt"),
        (
            "Dansa tills det blir ljust har haft vernissage. Maj Ek leder projektet i Habo.",
            "Dansa tills det blir ljust",
        ),
        ("Norr om sjön är ett projekt om båtar. Det är Habo kommun som driver det.", "Norr om sjön"),
        ("Orrdalens röster, ett treårigt skolprojekt, går mot sitt slut. Habo är projektägare.", "Orrdalens röster"),
        (
            "Synskjutsen har gått med underskott. Habo och Mullsjö delar på det. Skjutsen rullar vidare.",
            "Synskjutsen",
        ),
        ("Bredband till varje brygga, som Habo och Mullsjö delat på, är klart.", "Bredband till varje brygga"),
        ("Mor på allvar? är öppet för alla i Habo och Mullsjö, som delar på kostnaden.", "Mor på allvar?"),
        ("Klubbar i Bergslagen är inne på sitt sista år. Habo är huvudman, Mullsjö är med.", "Klubbar i Bergslagen"),
    ],
)
def test_a_paragraph_can_begin_with_a_name(read: Reader, text: str, name: str) -> None:
    assert name in [one.name for one in read(f"# 1 Rapporter\n{text}").projects]


@pytest.mark.parametrize(
    "text",
    [
        "Lokala företag är nöjda. Habo och Mullsjö deltar.",
        "Elever i behov av stöd får plats. Habo betalar.",
        "Föreningen undrar om det är klart. Habo är med och Vinnova betalar.",
        "Kostnaden för lokalerna är hög. Habo och Mullsjö delar på den.",
        "Deltagare som går över har betalat. Habo leder arbetet och Mullsjö är med.",
        "Maj Ek är ledig. Habo leder arbetet och Mullsjö är med.",
        "Lokaler ställs till förfogande i Habo och Mullsjö. De samarbetar.",
    ],
)
def test_an_ordinary_phrase_is_no_name(read: Reader, text: str) -> None:
    assert read(f"# 1 Rapporter\n{text}").projects == []
