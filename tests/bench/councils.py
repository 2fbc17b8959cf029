"""Synthetic minutes in any number: several hundred councils, each with its members, projects and meetings.

Nothing here is real but the municipalities. The same number always gives the same texts: what the n-th document says
depends on n alone, through a random generator that is seeded with it.
"""

import datetime
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ontology.register import Kind, load

COUNCILS = 400
_BOARDS = ("Kommunstyrelsen", "Kulturnämnden", "Socialnämnden", "Miljönämnden", "Barn- och utbildningsnämnden")
_THEMES = ("skola", "hälsa", "klimat", "landsbygd", "kollektivtrafik", "äldreomsorg", "näringsliv", "integration")
_FIRST = ("Alva", "Birger", "Cecilia", "Disa", "Edvin", "Frida", "Georg", "Hedda", "Ingvar", "Jenny", "Kjell", "Lovisa")
_SECOND = ("", " A", " B", " E", " I", " K", " M", " Ö")
_FRONT = (
    "Alm",
    "Berg",
    "Björk",
    "Dal",
    "Ek",
    "Fors",
    "Gran",
    "Hed",
    "Lind",
    "Lund",
    "Nor",
    "Palm",
    "Sjö",
    "Sund",
    "Åker",
)
_BACK = ("blad", "borg", "brink", "gren", "holm", "kvist", "man", "mark", "ström", "stedt", "vall")
_PARTIES = ("S", "M", "C", "V", "KD", "L", "MP", "SD")
_NOUNS = ("Bryggan", "Fyren", "Gläntan", "Hamnen", "Kompassen", "Länken", "Nyckeln", "Spåret", "Stegen", "Vägvalet")
_ATTRIBUTES = ("Gröna", "Unga", "Öppna", "Digitala", "Trygga", "Nära", "Levande", "Hållbara", "Gemensamma", "Friska")
_SPRING = ("januari", "februari", "mars", "april", "maj", "juni")
_MONTHS = (*_SPRING, "juli", "augusti", "september", "oktober", "november", "december")
_SUBJECTS = (
    "Budgetuppföljning",
    "Remiss om cykelplan",
    "Delårsrapport",
    "Taxor och avgifter",
    "Upphandling av skolskjuts",
    "Revisionsrapport",
    "Lokaler i centrum",
    "Ansökan om bidrag",
)


@dataclass(frozen=True, slots=True)
class Council:
    """Who meets, about what."""

    body: str
    authority: str
    """The municipality; empty where the minutes do not say."""
    is_regional: bool
    """Whether the members come from several municipalities."""
    members: tuple[tuple[str, str, str], ...]
    """(name, party, municipality)"""
    projects: tuple[str, ...]


@cache
def council(number: int) -> Council:
    """The council with this number: two in five are regional, one in ten does not say whose it is."""
    dice = random.Random(f"council {number}")
    towns = [town for town in load().organisations if town.kind is Kind.MUNICIPALITY]
    home = dice.choice(towns)
    around = [town.label for town in towns if town.county == home.county]
    is_regional = number % 5 < 2
    people = {
        f"{dice.choice(_FIRST)}{dice.choice(_SECOND)} {dice.choice(_FRONT)}{dice.choice(_BACK)}" for _ in range(14)
    }
    members = tuple(
        (name, dice.choice(_PARTIES), dice.choice(around) if is_regional else home.label) for name in sorted(people)
    )
    county = next(county for county in load().counties if county.code == home.county)
    theme = f"{dice.choice(_THEMES)} och {dice.choice(_THEMES)}"
    body = f"Rådet för {theme} i {county.label}" if is_regional else dice.choice(_BOARDS)
    projects = tuple(sorted({f"{dice.choice(_ATTRIBUTES)} {dice.choice(_NOUNS)}" for _ in range(6)}))
    authority = "" if is_regional or number % 10 == 9 else home.label
    return Council(body, authority, is_regional, members, projects)


def text(number: int, *, councils: int = COUNCILS) -> str:
    """The minutes with this number, some 3,000 characters."""
    meets, turn = council(number % councils), number // councils
    dice = random.Random(f"minutes {number}")
    date = datetime.date(2012, 1, 9) + datetime.timedelta(days=28 * turn + number % councils % 28)
    present = dice.sample(meets.members, len(meets.members) - 2)
    absent = [member for member in meets.members if member not in present]
    head = [
        *([meets.authority] if meets.authority else []),
        meets.body,
        "Protokoll",
        "",
        f"Tid: {_day(date)} kl. {dice.randint(8, 13)}.00–15.30",
        f"Plats: {dice.choice(('Stadshuset', 'Kommunhuset', 'Folkets hus'))}",
        f"Ordförande: {present[0][0]} ({present[0][1]})",
        f"Justerare: {present[1][0]}",
    ]
    lists = ["", "Närvarande", *(_line(meets, member) for member in present)]
    lists += ["", "Frånvarande", *(_line(meets, member) for member in absent), ""]
    return "\n".join([*head, *lists, *_items(meets, present, date, dice)]) + "\n"


def _line(meets: Council, member: tuple[str, str, str]) -> str:
    name, party, town = member
    return f"{name} ({party}), {town}" if meets.authority or meets.is_regional else f"{name} ({party})"


def _items(meets: Council, present: list[tuple[str, str, str]], date: datetime.date, dice: random.Random) -> list[str]:
    towns = sorted({town for _, _, town in meets.members})
    lines = ["§ 1 Mötets öppnande", "Ordföranden hälsar välkommen och förklarar mötet öppnat.", ""]
    for project in dice.sample(meets.projects, min(3, len(meets.projects))):
        number = sum(line.startswith("§") for line in lines) + 1
        who, (one, other) = dice.choice(present)[0], (dice.choice(towns), dice.choice(towns))
        lines += [
            f"§ {number} {project}",
            f"{who} informerar om projektet {project}. {one} deltar i projektet.",
            f"{other} är projektägare för {project}.",
            f"Projektet {project} startade i {dice.choice(_MONTHS)} {date.year - 1} och pågår till {date.year + 2}.",
            f"{dice.choice(present)[0]} återkommer med en rapport.",
            "Beslut: Informationen läggs till handlingarna.",
            "",
        ]
    for subject in dice.sample(_SUBJECTS, 3):
        number = sum(line.startswith("§") for line in lines) + 1
        lines += [
            f"§ {number} {subject}",
            f"Förvaltningen redogör för läget. Underlaget är från {_MONTHS[date.month - 1]} {date.year}, och frågan "
            "har beretts tillsammans med de berörda verksamheterna under hösten.",
            f"Beslut: {dice.choice(('Rapporten godkänns.', 'Ärendet bordläggs.', 'Ansökan avslås.'))}",
            "",
        ]
    number = sum(line.startswith("§") for line in lines) + 1
    return [
        *lines,
        f"§ {number} Nästa möte",
        f"Nästa möte äger rum {_day(date + datetime.timedelta(days=28))} kl. 9.00.",
    ]


def _day(date: datetime.date) -> str:
    return f"den {date.day} {_MONTHS[date.month - 1]} {date.year}"


def write(folder: Path, count: int, *, start: int = 0, councils: int = COUNCILS) -> Iterator[Path]:
    """The minutes `start` to `start + count` as files below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(start, start + count):
        path = folder / f"protokoll-{number:05}.txt"
        path.write_text(text(number, councils=councils), "utf-8")
        yield path
