import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Läget\n2828 hemma, som Habo leder och som startade i mars, prövar ny teknik.", "2828 hemma"),
        ("# 1 Läget\nArbetet tas vidare i 12 dammar, som tog vid efter Vita fält. Habo deltar.", "12 dammar"),
        ("# 1 Läget\nMaj Ek berättade om 9 steg till lugn, där Habo deltar.", "9 steg till lugn"),
        ("# 1 Läget\n36 timmar i fjällen drivs av Habo kommun sedan 2022.", "36 timmar i fjällen"),
        ("# 1 Läget\nHabo leder 365 nätter, ett projekt om besöksnäringen.", "365 nätter"),
        ("# 1 Läget\n80+ i farten leds av Mullsjö kommun.", "80+ i farten"),
        ("# 1 Avtal\nSom efterföljare bildas 3Plan, där Habo och Mullsjö ingår.", "3Plan"),
        ("# 1 Läget\nHabo och Mullsjö prövar 24Mil, som startade i mars.", "24Mil"),
        ("# 1 Läget\n4i14 drivs av Habo. Projektet startade 2020.", "4i14"),
    ],
)
def test_a_figure_can_begin_a_name(read: Reader, text: str, name: str) -> None:
    assert name in {one.name for one in read(text).projects}


@pytest.mark.parametrize(
    "sentence",
    [
        "12 kommuner deltar i samarbetet. 3 av dem leder arbetet.",
        "Habo driver 12 förskolor, som startade 2021. 3 förskolor drivs av Mullsjö.",
        "Enligt miljöbalken 3 kap. drivs sådana projekt av Habo. Det startade 2020.",
        "3 butiker i centrum drivs av Habo och startade 2020. Projektet går bra.",
        "2 steg i processen avslutas i maj. Projektet leds av Habo.",
        "14 dagar i juli drivs kaféet av Habo. Projektet avslutas.",
        "I projektet ingår 24 träd, som ägs av Habo. Projektet avslutas.",
        "2022 startade Habo en förskola. 2023 avslutades arbetet.",
        "0,5 tjänst finansieras av Habo. Projektet avslutas.",
        "Habo driver 4G och 5B i samarbetet, som startade 2020. 3D testas av Mullsjö.",
        "Steg 2 startar i maj. Habo leder steg 2. Kl 13 avslutas mötet.",
    ],
)
def test_a_figure_that_counts_begins_none(read: Reader, sentence: str) -> None:
    assert read(f"# 1 Läget\n{sentence}").projects == []
