"""Whole groups of municipalities and regions, and parts of groups that are none."""

import pytest

from extract.organisation import Organisations
from extract.organisation.group import GROUP, members
from ontology.register import Register, load


def found(text: str, county: str | None = None) -> list[str]:
    return [name for mention in Organisations(county).find(text) for name in mention.names]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("länets samtliga åtta kommuner", 8),
        ("Samtliga 8 kommuner i länet", 8),
        ("alla länets kommuner", 8),
        ("kommunerna i Kronobergs län", 8),
        ("Skaraborgs femton kommuner", 15),
        ("de fem regionerna i Östra Mellansverige", 5),
        ("Alla fem dalslandskommunerna", 5),
        ("GGVV-kommunerna", 4),
        ("kommunerna i Skåne Nordost", 6),
        ("alla kommuner i Skåne Mitt", 0),
        ("de övriga höglandskommunerna Eksjö och Aneby", 2),
        ("tre av länets åtta kommuner", 0),
        ("flera av länets kommuner", 0),
        ("Av länets åtta kommuner är fem med", 0),
        ("genomförs av länets kommuner", 8),
    ],
)
def test_whole_groups(text: str, count: int) -> None:
    assert len(found(text, county="07")) == count


def test_others_who_sit_there_belong_to_a_group_that_counts_them_in() -> None:
    names = ("Aneby", "Eksjö", "Nässjö", "Sävsjö", "Tranås", "Vetlanda")
    circle = tuple(one for name in names if (one := load().find(name, short=True)))
    (mention,) = Organisations(circle=circle).find("Höglandets sex kommuner deltog.")
    assert set(mention.names) == {one.label for one in circle}


@pytest.mark.parametrize(
    ("before", "text", "names"),
    [
        (
            "Bara Ronneby står utanför.",
            "De övriga fyra deltar.",
            ["Olofströms", "Karlskrona", "Karlshamns", "Sölvesborgs"],
        ),
        (
            "Ronneby och Olofström har egna system.",
            "De tre övriga kommunerna i länet har skrivit på.",
            ["Karlskrona", "Karlshamns", "Sölvesborgs"],
        ),
        ("Ronneby och Olofström har egna system.", "De övriga sju har skrivit på.", []),
        (
            "",
            "Av Blekinges fem kommuner deltar alla utom Ronneby och Olofström.",
            ["Karlskrona", "Karlshamns", "Sölvesborgs"],
        ),
        (
            "I länet finns Ronneby, Olofström och Karlshamn.",
            "Alla tre är med.",
            ["Olofströms", "Karlshamns", "Ronneby"],
        ),
        ("I länet finns Ronneby, Olofström och Karlshamn.", "Alla utom Ronneby är med.", ["Olofströms", "Karlshamns"]),
        ("Ronneby och Olofström delar på chefen.", "Båda kommunerna betalar.", ["Olofströms", "Ronneby"]),
        ("Ronneby och Olofström är med.", "De deltagande kommunerna betalar.", ["Olofströms", "Ronneby"]),
    ],
)
def test_groups_that_the_item_told_of(before: str, text: str, names: list[str]) -> None:
    organisations = Organisations("10")
    organisations.hear(before, organisations.find(before))
    group = {name for mention in organisations.find(text) if mention.collective for name in mention.names}
    assert group == {f"{name} kommun" for name in names}


@pytest.mark.parametrize(
    ("before", "text", "names"),
    [
        ("", "Alla utom Habo deltar.", ["Eksjö", "Gnosjö"]),
        ("", "Rådets alla kommuner deltar.", ["Eksjö", "Gnosjö", "Habo"]),
        ("", "De tre medlemskommunerna deltar.", ["Eksjö", "Gnosjö", "Habo"]),
        ("Habo avvaktar.", "Övriga är med.", ["Eksjö", "Gnosjö"]),
        ("Habo avvaktar.", "De andra två är med.", ["Eksjö", "Gnosjö"]),
        ("Habo avvaktar.", "Vi andra har gått med.", ["Eksjö", "Gnosjö"]),
        ("Habo avvaktar.", "Flera andra är med.", []),
        ("Habo avvaktar.", "Övriga är med på nästa möte.", ["Eksjö", "Gnosjö"]),
        ("Företagen avvaktar.", "Övriga är med.", []),
    ],
)
def test_groups_of_those_who_sit_on_the_body(before: str, text: str, names: list[str]) -> None:
    circle = tuple(one for name in ("Eksjö", "Gnosjö", "Habo") if (one := load().find(f"{name} kommun")))
    organisations = Organisations("06", circle=circle)
    organisations.hear(before, organisations.find(before))
    group = {name for mention in organisations.find(text) if mention.collective for name in mention.names}
    assert group == {f"{name} kommun" for name in names}


@pytest.mark.parametrize(
    ("text", "count", "stated"),
    [
        ("alla åtta kommuner i länet", 8, 8),
        ("länets tio kommuner", 8, 10),
        ("alla kronobergskommuner", 8, None),
        ("de åtta kronobergska kommunerna", 8, 8),
        ("hela Kronobergs län är med", 8, None),
        ("alla tre kommunerna", 3, 3),
        ("alla fem kommunerna", 8, 5),
        ("båda kommunerna", 2, 2),
        ("samtliga kommuner", 3, None),
    ],
)
def test_who_belongs_and_how_many_the_text_says_they_are(
    register: Register, text: str, count: int, stated: int | None
) -> None:
    towns = register.municipalities_of("07")
    match = GROUP.search(text)
    assert match is not None
    group = members(match, text, register, "07", (towns[:2], towns[:3]))
    assert group is not None
    assert (len(group.members), group.stated) == (count, stated)


@pytest.mark.parametrize(
    "text",
    [
        "åtta av elva kommuner i länet",
        "några kommuner i länet",
        "Habo, Mullsjö och Jönköpings kommuner",
        "Växjö och Lessebos kommuner",
        "merparten av länets kommuner",
        "alla kommuner i Mordor",
        "fyra kronobergska kommuner",
    ],
)
def test_of_some_of_them_or_of_nobody_known_no_group_is_made(register: Register, text: str) -> None:
    towns = register.municipalities_of("07")
    groups = [members(match, text, register, "07", (towns[:2], towns[:3])) for match in GROUP.finditer(text)]
    assert groups == [None] * len(groups)
