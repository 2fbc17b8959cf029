import pytest

from extract.head.body_name import bare_name, nominative
from extract.passage import Passage


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Möte med Rådet för skärgården 3 maj 2024", "Rådet för skärgården"),
        ("Skärgårdsrådet kl. 9.00–12.00", "Skärgårdsrådet"),
        ("Skärgårdsrådets vårmöte i Eda", "Skärgårdsrådet"),
        ("Start | Skärgårdsrådet", "Skärgårdsrådet"),
        ("Eda kommun, kulturnämnden", "kulturnämnden"),
        ("Kulturnämnden, Eda kommun", "Kulturnämnden"),
        ("kulturnämnden i Eda kommun", "kulturnämnden"),
        ("Kulturnämnden § 12", "Kulturnämnden"),
        ("Nätverket för hamnar 11 mars", "Nätverket för hamnar"),
        ("Kulturnämnden 1(36)", "Kulturnämnden"),
        ("Kulturnämnden Sida 2 (4)", "Kulturnämnden"),
        ("Kulturnämnden Sammanträdesdatum 2024-05-03", "Kulturnämnden"),
        ("Kulturnämnden i Eda kommun", "Kulturnämnden"),
        ("Kultur- och fritidsnämnden i Eda kommun", "Kultur- och fritidsnämnden"),
        ("Kulturnämnden Eda kommun", "Kulturnämnden"),
        ("Nätverket för Eda kommun", "Nätverket för Eda kommun"),
        ("Samråd om vatten Region Halland och länets kommuner", "Samråd om vatten"),
        ("Samråd mellan Region Halland och länets kommuner", "Samråd mellan Region Halland och länets kommuner"),
    ],
)
def test_what_stands_around_a_name(line: str, name: str) -> None:
    found = bare_name(Passage.of(line))
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    "line", ["Hem › Råd › Skärgårdsrådet", "Start / Råd & nämnder / Skärgårdsrådet", "Eda kommun", ""]
)
def test_lines_without_a_name(line: str) -> None:
    assert bare_name(Passage.of(line)) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kommunstyrelsens", "Kommunstyrelsen"),
        ("Direktionen för Eda gymnasium", "Direktionen för Eda gymnasium"),
        ("Styrgruppsmöte för Öppna vatten", "Styrgruppen för Öppna vatten"),
        ("Arbetsgruppsmöte vattenvård", "Arbetsgruppen vattenvård"),
        ("Rådsmöte Norra Älven", "Rådet Norra Älven"),
        ("Styrelsemöte Samordningsförbundet Norra Älven", "Samordningsförbundet Norra Älven"),
        ("FÖRBUNDSSTYRELSEN NKR", "Förbundsstyrelsen NKR"),
        ("SAMRÅDET FÖR EDA", "Samrådet för Eda"),
        ("SKÄRGÅRDSRÅDET BLÅGRUND", "Skärgårdsrådet Blågrund"),
    ],
)
def test_names_as_they_are_written_otherwise(text: str, name: str) -> None:
    assert nominative(text) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Styrgruppen för Kustväg 2030", "Styrgruppen för Kustväg 2030"),
        ("Styrgruppen för projektet Norra Kustväg 2030, 3 maj 2024", "Styrgruppen för projektet Norra Kustväg 2030"),
        ("Styrgruppen för Kustväg 12 maj 2024", "Styrgruppen för Kustväg"),
        ("Kulturnämnden 2024", "Kulturnämnden"),
    ],
)
def test_a_year_in_what_a_body_is_for(line: str, name: str) -> None:
    body = bare_name(Passage.of(line))
    assert body is not None
    assert body.text == name
