from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.repair.section import restore_sections

GOLD = Path(__file__).parents[2] / "gold" / "tuned"
HEALTHY = sorted(path.name for path in GOLD.iterdir() if path.suffix in {".txt", ".md"})
PROTOCOLS = [name for name in HEALTHY if (GOLD / name).read_text(encoding="utf-8").count("\n§ ") > 5]
HEADS = ["§ 30 Mötet öppnas", "Ordföranden hälsar välkommen.", "§ 31", "Budget", "Kf § 32 Val", "§ 33 Avslutning"]


def restored(text: str) -> str:
    letters = list(text)
    for change in restore_sections(text):
        letters[change.span.start : change.span.end] = change.text
    return "".join(letters)


@pytest.mark.parametrize("sign", ["8", "$", "&", "S"])
def test_heads_that_count_on_prove_the_sign(sign: str) -> None:
    text = "\n".join(HEADS)
    assert restored(text.replace("§", sign)) == text


def test_heads_in_which_it_was_taken_for_different_signs() -> None:
    assert restored("8 1 Val\n$ 2 Budget\n& 3 Avslut\n") == "§ 1 Val\n§ 2 Budget\n§ 3 Avslut\n"


@pytest.mark.parametrize("lost", ["842", "8 42", "$ 42", "S42", "342"])
def test_a_head_missing_between_two(lost: str) -> None:
    assert "\n§" in restored(f"§ 41 Val\nAnna väljs.\n{lost}\nBudget\n§ 43 Avslut\n").replace("\n§ 43", "")


@pytest.mark.parametrize(
    "head",
    ["MBN 8 42 Val", "MBN 3 42", "MBN8 42", "Ks. $ 42 Val"],
)
def test_a_head_that_names_the_body(head: str) -> None:
    assert "§ 42" in restored(f"MBN § 41 Val\n{head}\nMBN § 43 Avslut\n")


def test_a_head_told_again_on_the_next_page() -> None:
    heads = "§ 41 Val\n§ 42 Budget\nVi läste.\n§ 42 (forts.)\nVi röstade.\n§ 43 Plan\n"
    assert restored(heads.replace("§", "8")) == heads


def test_heads_with_the_number_first() -> None:
    heads = "35 § Val\nAnna väljs.\n36 § Budget\n37 § Plan\n"
    assert restored(heads.replace("§", "8")) == heads
    assert restored(heads.replace("36 §", "36 8")) == heads
    assert restored(heads.replace("37 §", "37 $")) == heads


def test_the_first_and_the_last_head() -> None:
    assert restored("8 1 Val\n§ 2 Budget\n§ 3 Plan\n8 4 Avslut") == "§ 1 Val\n§ 2 Budget\n§ 3 Plan\n§ 4 Avslut"


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Paragrafer 88 30-33", "Paragrafer §§ 30-33"),
        ("Paragrafer\t8830–33", "Paragrafer\t§§30–33"),
        ("Maj Ek (S), 88 30–31", "Maj Ek (S), §§ 30–31"),
        ("jäv, 8 31", "jäv, § 31"),
        ("t.o.m. 8 32", "t.o.m. § 32"),
        ("klockan 8 30", "klockan 8 30"),
        ("08 88 30", "08 88 30"),
        ("8 310 kronor, 8 99", "8 310 kronor, 8 99"),
    ],
)
def test_what_is_said_of_the_heads(printed: str, meant: str) -> None:
    heads = "\n".join(HEADS).replace("§", "8")
    assert restored(f"{printed}\n{heads}").splitlines()[0] == meant


@pytest.mark.parametrize(
    "text",
    [
        "1 8 Alvesta\n2 6 Växjö\n3 5 Ljungby\n",
        "KFS 12 Val\nKFS 13 Budget\nKFS 14 Plan\n",
        "831 Lokaler\n832 Löner\n833 Resor\n834 Övrigt\n",  # accounts
        "8 1 Skola\n8 5 Vård\n8 9 Omsorg\n",
        "§ 1 Val\n8 2 av eleverna\n§ 2 Budget\n§ 3 Plan\n",
        "§ 41 Val\n842 Elever\n§ 42 Budget\n",
        "§ 7 Val\n§ 8 Budget\n89 Elever söker\n",
        "1. Val\n2. Budget\n3. Plan\n",
        "8 januari\n9 februari\n10 mars\n",
    ],
)
def test_figures_stay(text: str) -> None:
    assert restore_sections(text) == []


def test_what_is_said_of_heads_that_have_their_signs() -> None:
    heads = "\n".join(HEADS)
    for said, meant in (("Bo Ek, chef 88 30-32", "Bo Ek, chef §§ 30-32"), ("jäv, $ 31", "jäv, § 31")):
        assert restored(f"{said}\n{heads}").splitlines()[0] == meant
    assert restored(f"klockan till 8 30\n{heads}").splitlines()[0] == "klockan till 8 30"


@pytest.mark.parametrize("name", HEALTHY)
def test_minutes_that_have_their_signs_stay(name: str) -> None:
    assert restore_sections((GOLD / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", PROTOCOLS)
def test_minutes_that_lost_them_all_have_their_heads_again(name: str) -> None:
    text = (GOLD / name).read_text(encoding="utf-8")
    assert restored(text.replace("§", "8")).count("\n§ ") >= text.count("\n§ ") - 1


@given(st.lists(st.sampled_from(["§ {}", "§{} Val", "{}. Val", "Budget", "{} Elever", "kl. {}", ""]), max_size=20))
def test_whole_counts_of_any_heads_stay(lines: list[str]) -> None:
    counted = "\n".join(line.format(number) for number, line in enumerate(lines, 1))
    assert restored(counted) == counted


@given(st.integers(1, 300), st.integers(3, 30), st.sampled_from("8$&S"))
def test_any_run_is_restored(first: int, count: int, sign: str) -> None:
    text = "\n".join(f"§ {number} Ärende" for number in range(first, first + count))
    assert restored(text.replace("§", sign)) == text
