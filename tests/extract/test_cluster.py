from collections.abc import Callable

import pytest

from extract.cluster import Pair, judge, unite
from extract.identity import Judgement, Kind, Known, Verdict


def known(name: str, *contexts: str, **more: set[str]) -> Known:
    return Known(kind=Kind.PERSON, name=name, documents={name}, contexts=set(contexts), **more)


def pair(one: Known, other: Known, score: float = 0.9, verdict: Verdict = Verdict.SAME) -> Pair:
    return Pair(one, other, Judgement(verdict, score, "Lika.", "Alike."))


def names(clusters: list[list[Known]]) -> list[str]:
    return ["".join(member.name for member in members) for members in clusters]


def test_what_is_one_by_steps_is_one() -> None:
    a, b, c, d = (known(name) for name in "abcd")
    clusters, outcome = unite([a, b, c, d], [pair(a, b), pair(b, c)])
    assert names(clusters) == ["abc", "d"]
    assert [each.judgement.verdict for each in outcome] == [Verdict.SAME, Verdict.SAME]


def test_the_surest_merge_comes_first_and_none_joins_what_one_list_keeps_apart() -> None:
    a, b, c = known("a", listed={"x"}), known("b"), known("c", listed={"x"})
    clusters, outcome = unite([a, b, c], [pair(a, b, 1.0), pair(b, c, 0.99)])
    assert names(clusters) == ["ab", "c"]
    assert [each.judgement.verdict for each in outcome] == [Verdict.SAME, Verdict.UNSURE]


def test_a_name_with_two_rivals_joins_neither() -> None:
    a, b, c = known("a", listed={"x"}), known("b"), known("c", listed={"x"})
    clusters, outcome = unite([a, b, c], [pair(a, b), pair(b, c)])
    assert names(clusters) == ["a", "b", "c"]
    assert all("fits several" in each.judgement.en for each in outcome)


def test_what_people_set_apart_stays_apart_through_others() -> None:
    a, b, c = known("a", apart={"c"}), known("b"), known("c")
    clusters, _ = unite([a, b, c], [pair(a, b, 1.0), pair(b, c, 0.99)])
    assert names(clusters) == ["ab", "c"]


@pytest.mark.parametrize(("form", "compared"), [(None, {("a", "b")}), (str, {("a", "b"), ("a", "c"), ("b", "c")})])
def test_only_names_of_one_block_are_compared(
    form: Callable[[str], str] | None, compared: set[tuple[str, str]]
) -> None:
    knowns = [known("a", "council", "x"), known("b", "council", "x"), known("c", "elsewhere")]
    assert sorted(met(knowns, form)) == sorted(compared)


def met(knowns: list[Known], form: Callable[[str], str] | None) -> list[tuple[str, str]]:
    """The pairs that come to be compared."""
    found: list[tuple[str, str]] = []

    def compare(one: Known, other: Known) -> None:
        found.append((min(one.documents), min(other.documents)))

    assert judge(knowns, lambda _: {"key"}, compare, form) == []
    return found


def namesake(document: str, *organisations: str) -> Known:
    contexts = set(organisations) or {document}
    return Known(
        kind=Kind.BODY, name="board", documents={document}, contexts=contexts, organisations=set(organisations)
    )


def test_the_pairs_of_namesakes_grow_with_their_number_and_not_with_its_square() -> None:
    knowns = [namesake(f"{number:03}") for number in range(200)]
    assert len(met(knowns, str)) < 2 * len(knowns)


def test_namesakes_are_compared_with_those_that_belong_somewhere() -> None:
    knowns = [*(namesake(f"{number:03}") for number in range(50)), namesake("x", "town"), namesake("y", "city")]
    compared = set(met(knowns, str))
    assert {(f"{number:03}", whose) for number in range(50) for whose in "xy"} < compared
