from extract.layout.chain import Opening, heaviest


def links(*numbers: int, kind: str = "dotted", marked: tuple[int, ...] = ()) -> list[Opening]:
    """Candidates in order; those at the places `marked` are bold."""
    return [Opening(at, number, kind, 0, at in marked, 1.0) for at, number in enumerate(numbers)]


def chain(candidates: list[Opening]) -> list[int]:
    return [link.line for link in heaviest(candidates)]


def test_numbers_that_count_on() -> None:
    assert chain(links(1, 2, 3)) == [0, 1, 2]
    assert chain([]) == []


def test_a_list_inside_an_item_is_passed_over() -> None:
    assert chain(links(1, 2, 1, 2, 3, 3, 4, marked=(0, 1, 5, 6))) == [0, 1, 5, 6]


def test_a_number_may_be_lost() -> None:
    assert chain(links(1, 2, 4, 5)) == [0, 1, 2, 3]
    assert chain(links(1, 2, 9)) == [0, 1]


def test_paragraphs_begin_anywhere_and_extracts_leave_some_out() -> None:
    assert chain(links(57, 58, 90, kind="§")) == [0, 1, 2]
    assert chain(links(57, 58, 99, kind="§")) == [0, 1]


def test_numbers_that_fall_are_no_chain() -> None:
    assert len(chain(links(3, 2, 1))) == 1


def test_of_two_with_one_number_the_nearer_goes_on() -> None:
    assert chain(links(1, 2, 2, 3)) == [0, 2, 3]
