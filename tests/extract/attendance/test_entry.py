import pytest

from extract.attendance.attendee import Attendee
from extract.attendance.entry import read_attendees
from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage


def read(text: str) -> list[Attendee]:
    return read_attendees(Passage.of(text))


def one(text: str) -> Attendee:
    (attendee,) = read(text)
    return attendee


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maj Ek (S), ordförande", ("Maj Ek", "S", None, "ordförande")),
        ("Maj Ek KD, ordförande", ("Maj Ek", "KD", None, "ordförande")),
        ("Maj Ek, S, Eda kommun", ("Maj Ek", "S", "Eda kommun", None)),
        ("Maj Ek (Eda kommun) (S)", ("Maj Ek", "S", "Eda kommun", None)),
        ("Maj Ek Eda kommun", ("Maj Ek", None, "Eda kommun", None)),
        ("Eda kommun Maj Ek (S)", ("Maj Ek", "S", "Eda kommun", None)),
        ("Region Skåne Maj Ek", ("Maj Ek", None, "Region Skåne", None)),
        ("Maj Ek Umeå universitet", ("Maj Ek", None, "Umeå universitet", None)),
        ("Maj Ek från Region Skåne som höll i mötet", ("Maj Ek", None, "Region Skåne", None)),
        ("Socialchef Maj Ek från Eda", ("Maj Ek", None, "Eda kommun", "Socialchef")),
        ("rådets ordförande Maj Ek (S)", ("Maj Ek", "S", None, "rådets ordförande")),
        ("Arvikas kommundirektör Maj Ek", ("Maj Ek", None, "Arvika kommun", "kommundirektör")),
        ("Socialchef Maj Ek", ("Maj Ek", None, None, "Socialchef")),
        ("Maj Ek, kommunchef, Eda", ("Maj Ek", None, "Eda kommun", "kommunchef")),
        ("Maj Ek, Visit Dalarna", ("Maj Ek", None, "Visit Dalarna", None)),
        ("Maj Ek, Barn och unga i Väst", ("Maj Ek", None, "Barn och unga i Väst", None)),
        ("Maj Ek, chef Stöd- och serviceavdelningen", ("Maj Ek", None, None, "chef Stöd- och serviceavdelningen")),
        ("Maj Ek, chef Stöd - och serviceavdelningen", ("Maj Ek", None, None, "chef Stöd - och serviceavdelningen")),
        ("Maj Ek, arbets- och integrationschef § 4", ("Maj Ek", None, None, "arbets- och integrationschef")),
        ("Maj Ek, Barn-, skol- och kulturchef", ("Maj Ek", None, None, "Barn-, skol- och kulturchef")),
        ("Maj Ek, Blivande Skolchef", ("Maj Ek", None, None, "Blivande Skolchef")),
        ("mark- och planchef Maj Ek", ("Maj Ek", None, None, "mark- och planchef")),
        ("chef för hållbar tillväxt Maj Ek", ("Maj Ek", None, None, "chef för hållbar tillväxt")),
        ("Maj Ek, kurator Startteam Eda", ("Maj Ek", None, "Startteam Eda", "kurator")),
        ("Maj Ek, Arvika Marknad", ("Maj Ek", None, "Arvika Marknad", None)),
        ("och Maj Ek (S)", ("Maj Ek", "S", None, None)),
        ("Maj Ek, kommunchef 8:15-11:30 §§ 6-13", ("Maj Ek", None, None, "kommunchef")),
        ("Maj Ek, sjukvårdsnämnden", ("Maj Ek", None, None, "sjukvårdsnämnden")),
        ("Maj Ek, MAS", ("Maj Ek", None, None, "MAS")),
        ("Edas Maj Ek", ("Maj Ek", None, "Eda kommun", None)),
        ("av Arvikas Maj Ek (S)", ("Maj Ek", "S", "Arvika kommun", None)),
        ("Hans Maj Ek", ("Hans Maj Ek", None, None, None)),
        ("Eda (Maj Ek, sjuk)", ("Maj Ek", None, "Eda kommun", None)),
    ],
)
def test_one_person(text: str, expected: tuple[str, ...]) -> None:
    found = one(text)
    assert (found.name.text, found.party, found.organisation, found.title) == expected


@pytest.mark.parametrize("text", ["Eda: Maj Ek, Bo Lo", "Eda – Maj Ek, Bo Lo", "Eda kommun — Maj Ek, Bo Lo"])
def test_a_municipality_before_its_people(text: str) -> None:
    assert [(found.name.text, found.organisation) for found in read(text)] == [
        ("Maj Ek", "Eda kommun"),
        ("Bo Lo", "Eda kommun"),
    ]


@pytest.mark.parametrize("office", ["ordförande", "vice ordförande", "1:e vice ordförande"])
def test_an_office_after_a_party_is_that_of_whom_it_follows(office: str) -> None:
    chair, member = read(f"Maj Ek (S), {office} Bo Lo (M)")
    assert (chair.name.text, chair.title) == ("Maj Ek", office)
    assert (member.name.text, member.title) == ("Bo Lo", None)


def test_an_office_before_the_first_name_is_its_own() -> None:
    chair, member = read("Ordförande Maj Ek (S), ledamot Bo Lo (M)")
    assert (chair.title, member.title) == ("Ordförande", "ledamot")


@pytest.mark.parametrize(
    "text",
    [
        "för Bo Lo (M)",
        "ersätter Bo Lo (M)",
        "ersatte Bo Lo (M)",
        "tjänstgör för Bo Lo (M)",
        "tjänstgörande ersättare för Bo Lo (M)",
        ", ordinarie Bo Lo (M) frånvarande",
    ],
)
def test_for_whom_a_substitute_serves(text: str) -> None:
    found = one(f"Maj Ek (S) {text}")
    assert (found.replaces, found.capacity) == ([("Bo Lo", "M")], Capacity.SUBSTITUTE)


def test_for_whom_a_substitute_serves_in_parentheses() -> None:
    found = one("Maj Ek (ers. Bo Lo), Arvika kommun")
    assert (found.replaces, found.organisation, found.capacity) == (
        [("Bo Lo", None)],
        "Arvika kommun",
        Capacity.SUBSTITUTE,
    )


@pytest.mark.parametrize("said", [" ersätts av Maj Ek", ". Ersätts av Maj Ek (M)", ", Eda kommun, ersattes av Maj Ek"])
def test_who_was_replaced(said: str) -> None:
    absent, substitute = read(f"Bo Lo (M){said}")
    assert absent.status is Status.ABSENT
    assert substitute.organisation == absent.organisation
    assert (substitute.name.text, substitute.replaces) == ("Maj Ek", [("Bo Lo", None)])


@pytest.mark.parametrize(
    ("text", "first", "last", "recused"),
    [
        ("§§ 61–66", "61", "66", []),
        ("fr.o.m. § 5", "5", None, []),
        ("t.o.m. punkt 3", None, "3", []),
        ("§§ 1–12, 14–20, jäv § 13", "1", "20", ["13"]),
        (", ordförande §§ 201–209, 211–214", None, None, []),
    ],
)
def test_items(text: str, first: str | None, last: str | None, recused: list[str]) -> None:
    found = one(f"Maj Ek (S) {text}")
    assert (found.from_item, found.to_item, found.recused_from) == (first, last, recused)


def test_several_people() -> None:
    both = read("Maj Ek och Bo Lo, Region Skåne")
    assert [a.organisation for a in both] == ["Region Skåne", "Region Skåne"]
    own = read("Maj Ek (Eda), Bo Lo (Arvika) samt Cia Ro")
    assert [a.organisation for a in own] == ["Eda kommun", "Arvika kommun", None]


def test_a_place_that_nobody_is_called_by_before_a_name() -> None:
    found = one("Örnsköldsvik Maj Ek (via video)")
    assert (found.name.text, found.organisation) == ("Maj Ek", "Örnsköldsviks kommun")
    assert one("Nora Maj Ek").name.text == "Nora Maj Ek"


def test_those_who_are_not_named_make_nobody_a_substitute() -> None:
    found = one("Maj Ek, kommunsekreterare, Eda, samt ledamöter och ersättare från Eda kommunstyrelse")
    assert (found.name.text, found.title, found.capacity) == ("Maj Ek", "kommunsekreterare", None)


def test_organisations() -> None:
    assert find_organisation("Arvika") == "Arvika kommun"
    assert find_organisation("Berg", whole=False) is None


def test_parties_in_small_letters_without_parentheses() -> None:
    found = one("Maj Ek, s, ersätter Bo Lo, m")
    assert (found.party, found.replaces) == ("S", [("Bo Lo", "M")])


def test_two_people_joined_share_the_organisation_behind_them() -> None:
    assert [one.organisation for one in read("Maj Ek och Bo Lo (Eda)")] == ["Eda kommun", "Eda kommun"]
    assert [one.organisation for one in read("Maj Ek, Bo Lo, båda Eda, och Cia Ro (Orsa)")] == [
        "Eda kommun",
        "Eda kommun",
        "Orsa kommun",
    ]


@pytest.mark.parametrize("said", ["Från Region Skåne: Maj Ek och Bo Lo", "Och från Region Skåne: Maj Ek och Bo Lo"])
def test_who_sent_them_before_people(said: str) -> None:
    assert [(found.name.text, found.organisation) for found in read(said)] == [
        ("Maj Ek", "Region Skåne"),
        ("Bo Lo", "Region Skåne"),
    ]


def test_a_sender_that_no_register_knows() -> None:
    assert one("Gäst från Bygdens bästa vänner: Maj Ek").organisation == "Bygdens bästa vänner"


@pytest.mark.parametrize("said", ["åkte före lunch, efter punkt 4", "fick gå efter punkt 4", "åkte efter § 4"])
def test_who_had_to_leave(said: str) -> None:
    found = one(f"Maj Ek (S), {said}")
    assert (found.from_item, found.to_item) == (None, "4")


@pytest.mark.parametrize("said", ["utanför rummet vid punkt 5 (jäv)", "vid punkt 5 (jäv)", "ute ur salen under § 5"])
def test_who_stood_outside(said: str) -> None:
    found = one(f"Maj Ek (S), {said}")
    assert (found.recused_from, found.from_item, found.to_item) == (["5"], None, None)


@pytest.mark.parametrize(
    "said", ["samt undertecknad Maj Ek (Eda)", "undertecknad, Maj Ek (Eda)", "jag själv, Maj Ek (Eda)"]
)
def test_the_writer_by_name(said: str) -> None:
    found = one(said)
    assert (found.name.text, found.organisation, found.title) == ("Maj Ek", "Eda kommun", None)


@pytest.mark.parametrize(
    "text",
    [
        "Maj Ek (S) ers Bo Lo (M)",
        "Maj Ek (S) tjg. ers. för Bo Lo (M)",
        "Maj Ek (S), ersätter ordinarie ledamoten Bo Lo (M)",
        "Maj Ek (S). Ersättare för Bo Lo (M)",
        "Maj Ek (S), inträdde för Bo Lo (M)",
        "Maj Ek (S) i Bo Los ställe",
        "Maj Ek /S/ för Bo Lo /M/",
        "Maj Ek [S], i stället för Bo Lo",
    ],
)
def test_other_words_for_serving(text: str) -> None:
    found = one(text)
    assert (found.name.text, found.party, found.organisation) == ("Maj Ek", "S", None)
    assert [whom.name for whom in found.replaces] == ["Bo Lo"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Maj Ek, § 3–", "3", None),
        ("Maj Ek –§ 5", None, "5"),
        ("Maj Ek (S), ej närvarande före § 3", "3", None),
        ("Maj Ek, inställde sig till § 3", "3", None),
        ("Maj Ek, frånvarande t.o.m. § 2", "3", None),
        ("Maj Ek, ej fr.o.m. § 6", None, "5"),
        ("Maj Ek (S) dök upp vid punkt 3", "3", None),
    ],
)
def test_items_from_and_to(text: str, first: str | None, last: str | None) -> None:
    found = one(text)
    assert (found.from_item, found.to_item, found.recused_from) == (first, last, [])


@pytest.mark.parametrize("text", ["1:e vice ordförande Maj Ek (S)", "andre vice ordförande Maj Ek (S)"])
def test_an_office_with_its_rank_before_the_name(text: str) -> None:
    assert one(text).name.text == "Maj Ek"


def test_slashes_between_what_is_said_of_a_person() -> None:
    found = one("Maj Ek / Eda kommun / planerare")
    assert (found.organisation, found.title) == ("Eda kommun", "planerare")


def test_those_who_come_from_one_place_after_others() -> None:
    found = read(
        "Cia Ro, Mora, Maj Ek (sammankallande) och Bo Lo från Region Skåne, Eva Ax samt Ulf By från Eda kommun"
    )
    assert [one.organisation for one in found] == [
        "Mora kommun",
        "Region Skåne",
        "Region Skåne",
        "Eda kommun",
        "Eda kommun",
    ]


def test_an_office_of_ones_own_is_held_at_no_other_place() -> None:
    chair, guest = read("Maj Ek (S), ordförande, och Bo Lo från Region Skåne")
    assert (chair.organisation, guest.organisation) == (None, "Region Skåne")


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("Maj Ek (S) ersätter Bo Lo (S) § 2 och Cia Ro (M) §§ 4–6", (None, None)),
        ("Maj Ek (S), för Bo Lo (S) § 2 och för Cia Ro (M) § 5", (None, None)),
        ("Maj Ek (S) ersätter Bo Lo (S) § 2 och Cia Ro (M) §§ 3–6", ("2", "6")),
        ("Maj Ek (S) §§ 1–3 för Bo Lo (S) och §§ 4–5 för Cia Ro (M)", ("1", "5")),
    ],
)
def test_for_whom_somebody_serves_one_after_another(text: str, limits: tuple[str | None, str | None]) -> None:
    found = one(text)
    assert found.replaces == [("Bo Lo", "S"), ("Cia Ro", "M")]
    assert (found.from_item, found.to_item) == limits


@pytest.mark.parametrize(
    "text",
    ["Maj Ek för Bo Lo § 2 och Cia Ro § 3, Eva Ax", "Maj Ek ersätter Bo Lo och Cia Ro", "Maj Ek § 2 och Cia Ro § 3"],
)
def test_who_is_named_behind_a_substitute_is_one_more_of_the_list(text: str) -> None:
    assert "Cia Ro" in [found.name.text for found in read(text)]


@pytest.mark.parametrize("serves", ["tjänstgör för", "ersätter", "tjg. ers. för", "i stället för"])
def test_for_whom_somebody_serves_behind_a_semicolon(serves: str) -> None:
    found = one(f"Maj Ek (S), Eda kommun, §§ 1–3; {serves} Bo Lo (M) §§ 4–6")
    assert (found.party, found.organisation, found.replaces) == ("S", "Eda kommun", [("Bo Lo", "M")])


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Bo Lo (S) (ersätts av Maj Ek, M)", "M"),
        ("Bo Lo (S) (ersätts av Maj Ek, KD, §§ 2–3)", "KD"),
        ("Bo Lo (S), ersätts av Maj Ek [C]", "C"),
        ("Bo Lo (S) (ersätts av Maj Ek, MAS)", None),
    ],
)
def test_the_party_of_who_came_instead(text: str, party: str | None) -> None:
    assert [(found.name.text, found.party) for found in read(text)] == [("Bo Lo", "S"), ("Maj Ek", party)]


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("deltog på distans, lämnade mötet efter § 19", None, "19"),
        ("anlände till § 4", "4", None),
        ("§§ 4–6", "4", "6"),
    ],
)
def test_what_stands_behind_a_semicolon_is_said_of_who_stands_before_it(
    told: str, first: str | None, last: str | None
) -> None:
    found = one(f"Maj Ek (S), Eda kommun; {told}")
    assert (found.organisation, found.from_item, found.to_item) == ("Eda kommun", first, last)


def test_who_else_an_organisation_sent_behind_a_semicolon() -> None:
    found = read("Maj Ek, Eda; från Polisen: Bo Lo; Cia Ro, Arvika; ekonom")
    assert [(one.name.text, one.organisation, one.title) for one in found] == [
        ("Maj Ek", "Eda kommun", None),
        ("Bo Lo", "Polismyndigheten", None),
        ("Cia Ro", "Arvika kommun", "ekonom"),
    ]
