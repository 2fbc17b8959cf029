"""Times that no word of a course governs: they stand beside money, a cooperation, the name itself."""

import pytest

from tests.extract.items import Reader
from tests.extract.project.times import dates, klara_vatten


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Klara vatten är ett samarbete mellan Habo och Mullsjö sedan 2015.", "2015", None),
        ("Tillväxtverket har beviljat medel för tiden 1 januari 2023 – 30 juni 2025.", "2023-01-01", "2025-06-30"),
        ("Habo och Mullsjö har sedan 2017 gemensam rådgivning.", "2017", None),
        ("Habo och Mullsjö delar sedan den 9 maj 2023 på en ombyggd båt, Klara vatten.", "2023-05-09", None),
        ("Rapport om Klara vatten, där Habo och Mullsjö sedan maj 2023 arbetar med mätning.", "2023-05", None),
        ("I Klara vatten deltar Habo sedan 2021 och Mullsjö sedan 2022.", None, None),
        ("Vinnova finansierar hela kalaset, till och med den 31 maj 2025.", None, "2025-05-31"),
        ("Klara vatten leds sedan 2022 av Habo.", None, None),
        ("Habo och Mullsjö provtar sedan 2021 vatten tillsammans inom Klara vatten.", "2021", None),
        ("Om ansökan beviljas startar projektet den 1 juni 2024.", "2024-06-01", None),
        ("Insatsen upphör när pengarna är slut, vilket beräknas bli i maj 2025.", None, "2025-05"),
        ("Habo ger medel till den 30 juni 2025, och då tar projektet också slut.", None, "2025-06-30"),
        ("Klara vatten har fått pengar av Habo för åren 2022–2025.", "2022", "2025"),
        ("Pengarna kommer från Habo och räcker till den 31 maj 2025.", None, "2025-05-31"),
        ("Vinnova har anslagit 3,2 miljoner kronor till och med juni 2026.", None, "2026-06"),
    ],
)
def test_what_a_time_stands_beside_tells_what_it_is(
    read: Reader, sentence: str, start: str | None, end: str | None
) -> None:
    assert dates(klara_vatten(read, sentence)) == (start, end)
