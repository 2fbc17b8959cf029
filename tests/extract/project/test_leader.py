"""Who leads a project, in the words of minutes."""

import pytest

from extract.facts import Attendance, Capacity, Project, Status
from extract.project.leader import at_the_meeting
from tests.extract.items import Reader


def leaders(read: Reader, text: str) -> list[str]:
    draft = read(f"# 1 Läget\nSatsningen ”Klara vatten” togs upp. {text}", people=["Maj Ek", "Bo Lind"])
    return [leader.value for one in draft.projects if one.name == "Klara vatten" for leader in one.leaders]


@pytest.mark.parametrize(
    "text",
    [
        "Maj Ek är utsedd till projektledare.",
        "Maj Ek har anställts som projektledare för Klara vatten.",
        "Maj Ek vikarierar som projektledare.",
        "Maj Ek går in som tillförordnad projektledare.",
        "Maj Ek har fått uppdraget som projektledare.",
        "Maj Ek presenterade sig som ny projektledare för Klara vatten.",
        "Maj Ek, som tillträdde som projektledare i maj, visade bilder.",
        "Maj Ek, Habo kommun, är projektledare.",
        "Maj Ek (projektledare) visade bilder.",
        "Till projektledare har man anställt Maj Ek, som börjar i maj.",
        "Till ny projektledare utsågs Maj Ek.",
        "Som projektledare fungerar Maj Ek.",
        "Projektledare sedan i maj: Maj Ek.",
        "PL: Maj Ek.",
        "Leds av: Maj Ek.",
        "Klara vatten har nu Maj Ek vid rodret.",
        "Projektledaren Maj Ek visade bilder.",
        "Projektledare är sedan den 1 februari Maj Ek.",
        "Ny projektledare från och med maj blir Maj Ek.",
        "Projektledare: Maj Ek.",
        "Klara vattens projektledare Maj Ek visade bilder.",
        "Klara vatten drivs av Habo med Maj Ek som projektledare.",
        "Habo lånar ut Maj Ek som projektledare.",
        "Habo lånar ut en projektledare, Maj Ek.",
        "Rollen som projektledare innehas av Maj Ek.",
        "Bo Lind lämnar över projektledarskapet till Maj Ek.",
        "Klara vatten leds av Maj Ek.",
        "Habo kommun är projektägare och Maj Ek projektledare.",
        "Klara vatten, som Maj Ek leder, går bra.",
        "Maj Ek berättade om Klara vatten, som hon leder sedan i våras.",
        "Maj Ek har själv lett det sedan i våras.",
        "Maj Ek leder det tills vidare.",
        "Maj Ek leder, och Jönköping University utvärderar.",
        "Leds av Maj Ek.",
        "Klara vatten ägs av kommunen, leds av IT-strateg Maj Ek och slutar i maj.",
        "Habo har Maj Ek som projektledare.",
        "I april anställs Maj Ek som projektledare för Klara vatten.",
        "Att utse Maj Ek till projektledare.",
        "Maj Ek är den som leder arbetet sedan nyår.",
        "Samordnare är Maj Ek från Habo.",
        "Den som leder arbetet heter Maj Ek.",
        "Projektledarskapet har Maj Ek.",
        "Projektledartjänsten har gått till Maj Ek.",
        "Maj Ek visade bilder i egenskap av projektledare.",
        "Projektledare från och med den 1 maj: Maj Ek.",
        "Maj Ek är nyanställd projektledare.",
        "Klara vatten, som fram till 2021 hette något annat, leds från den 1 mars 2023 av professor Maj Ek.",
        "Satsningen leds sedan i maj av Maj Ek från Habo kommun.",
        "Maj Ek från Habo kommun leder Klara vatten.",
        "Maj Ek ska leda projektet.",
        "Maj Ek redogjorde för läget. Hon leder projektet på halvtid.",
        "Maj Ek håller i Klara vatten.",
        "Maj Ek är samordnare för Klara vatten.",
        "Maj Ek, som leder arbetet, visade bilder.",
        "Projektledningen sköts av Maj Ek.",
        "Maj Ek projektleder på halvtid.",
        "Maj Ek, utvecklingsledare i Habo, leder satsningen.",
        "Sedan maj är Maj Ek projektledare för Klara vatten.",
        "Alla tackade Maj Ek, som slutar som projektledare i juni.",
        "Habo har anställt Maj Ek att leda arbetet.",
        "Maj Ek, som leder det svenska arbetet, visade bilder.",
        "Habo kommun leder projektet genom Maj Ek.",
        "Klara vatten leds sedan i maj av Habo kommun genom Maj Ek.",
        "Projektet ägs av Habo och leds av Maj Ek.",
        "Satsningen pågår till sommaren 2026 och den leds av Maj Ek.",
        "Projektet pågår från den 1 januari 2024 till och med den 30 juni 2026 och kommer att ledas av Maj Ek.",
        "Maj Ek (som skriver detta) leder det numera.",
        "Maj Ek är själv projektledare tills vidare.",
        "Arbetet leds av Maj Ek på halvtid.",
        "Det är Habo som äger projektet och Maj Ek som leder det.",
        "Maj Ek, som tidigare ledde ett annat projekt, är projektledare även för Klara vatten.",
        "Studien leds av docent Maj Ek.",
        "Projektledare har varit Maj Ek.",
        "Projektledare från start har varit Maj Ek.",
        "Projektledare – Maj Ek",
        "Maj Ek håller ihop projektet.",
        "Maj Ek håller i trådarna.",
        "Den som håller i projektet är Maj Ek.",
        "Projektet har letts av Maj Ek.",
        "Projektledningen ligger på Maj Ek.",
        "I spetsen för projektet står Maj Ek.",
        "Maj Ek berättade som projektledare om läget.",
        "Projektledare är Maj Ek, och Bo Lind sitter i styrgruppen.",
        "Maj Ek har anställts på halvtid som projektledare.",
        "Projektledare (50 %): Maj Ek.",
        "Maj Ek, som varit projektledare sedan start, tackades.",
        "Bakom projektet står Maj Ek som projektledare.",
        "Maj Ek kommer att hålla i projektet.",
        "Projektets ledare är Maj Ek.",
        "Maj Ek, projektets samordnare, slutar i juni.",
        "Maj Ek har axlat rollen som projektledare.",
        "Vid rodret står Maj Ek.",
        "En projektledare är på plats: Maj Ek.",
        "Klara vatten har sedan i mars Maj Ek som projektledare.",
        "Projektet har en ny ledare i Maj Ek.",
        "Maj Ek har fått uppdraget att leda projektet.",
        "Ledningen av projektet har gått till Maj Ek.",
        "Maj Ek efterträder henne som projektledare.",
        "Projektledare under hela tiden var Maj Ek.",
        "Maj Ek går från den 1 juni in som projektledare.",
    ],
)
def test_somebody_leads(read: Reader, text: str) -> None:
    assert leaders(read, text) == ["Maj Ek"]


@pytest.mark.parametrize(
    "text",
    [
        "Projektledaren Bo Lind slutar i december och ersätts av Maj Ek.",
        "Maj Ek ersätter Bo Lind som projektledare för Klara vatten.",
        "Projektledare var Bo Lind. Ny projektledare är Maj Ek.",
        "Projektledare är Maj Ek och Bo Lind.",
        "Projektledarna Maj Ek och Bo Lind visade bilder.",
        "Maj Ek och Bo Lind leder projektet.",
        "Maj Ek delar projektledarskapet med Bo Lind.",
        "Maj Ek har efterträtt Bo Lind som projektledare.",
        "Projektet leds gemensamt av Maj Ek och Bo Lind.",
        "Maj Ek och Bo Lind delar på projektledarskapet.",
        "Maj Ek har slutat som projektledare och ersätts av Bo Lind.",
        "Maj Ek vikarierar som projektledare för Bo Lind, som är ledig.",
        "Projektledare var till en början Maj Ek, men numera är det Bo Lind.",
    ],
)
def test_two_lead_together_or_one_after_the_other(read: Reader, text: str) -> None:
    assert sorted(leaders(read, text)) == ["Bo Lind", "Maj Ek"]


@pytest.mark.parametrize(
    "text",
    [
        "Maj Ek, vars kommun samordnar Klara vatten, visade bilder.",
        "Maj Ek leder mötet.",
        "Maj Ek leder styrgruppen.",
        "Projektledaren frågade Maj Ek om läget.",
        "Maj Ek berättade om Klara vatten.",
        "Styrgruppen leds av Maj Ek.",
        "Maj Ek är ordförande i styrgruppen för Klara vatten.",
        "Maj Ek söker tjänsten som projektledare.",
        "Maj Ek är inte projektledare.",
        "Maj Ek är projektledare för bostadsområdet Hamnen.",
        "Maj Ek frågade projektledaren om ekonomin.",
        "Projektledaren informerade. Maj Ek ställde en fråga.",
        "Projektledaren och Maj Ek reser till Umeå.",
        "Tjänsten som projektledare har utlysts. Maj Ek håller i intervjuerna.",
        "Maj Ek ansvarar för kommunikationen.",
        "Maj Ek frågade projektledaren om budgeten.",
        "Projektledaren svarar att Maj Ek har underlaget.",
        "Projektledaren är här, och Maj Ek frågar om läget.",
        "Projektets ekonom är Maj Ek.",
        "Ledningen av mötet övergår till Maj Ek.",
    ],
)
def test_who_does_something_else(read: Reader, text: str) -> None:
    assert leaders(read, text) == []


@pytest.mark.parametrize(
    ("title", "head", "leads"),
    [
        ("projektledare", "Styrgruppen för Klara vatten", True),
        ("projektledare", "Möte i styrgruppen för projektet ”Klara vatten”", True),
        ("projektledare Klara vatten", "Kommunstyrelsen", True),
        ("projektledare", "Kommunstyrelsen. Dagordning: Klara vatten", False),
        ("kommunikatör", "Styrgruppen för Klara vatten", False),
        (None, "Styrgruppen för Klara vatten", False),
    ],
)
def test_a_leader_among_those_present(title: str | None, head: str, leads: bool) -> None:
    row = Attendance(person="Maj Ek", status=Status.PRESENT, capacity=Capacity.OFFICIAL, evidence=(), title=title)
    found = list(at_the_meeting([row], head, [Project(name="Klara vatten", evidence=())]))
    assert found == ([(row, 0)] if leads else [])
