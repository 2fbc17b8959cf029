from extract.read.side import grown


def test_the_first_row_makes_the_columns() -> None:
    assert grown([], [(0, 10), (20, 30)], 1) == [(0, 10), (20, 30)]


def test_columns_grow_by_wider_cells() -> None:
    assert grown([(0, 10), (20, 30)], [(2, 14), (18, 25)], 1) == [(0, 14), (18, 30)]


def test_a_row_may_leave_columns_empty() -> None:
    assert grown([(0, 10), (20, 30)], [(21, 33)], 1) == [(0, 10), (20, 33)]


def test_a_cell_where_no_column_is_makes_one() -> None:
    assert grown([(20, 30), (60, 70)], [(0, 10), (20, 30), (40, 50)], 1) == [(0, 10), (20, 30), (40, 50), (60, 70)]


def test_a_cell_fits_in_no_two_columns() -> None:
    assert grown([(0, 10), (20, 30)], [(5, 25)], 1) is None


def test_two_cells_fit_in_no_one_column() -> None:
    assert grown([(0, 30)], [(0, 10), (20, 30)], 1) is None


def test_two_cells_fit_in_no_one_column_though_a_new_one_stands_before_it() -> None:
    assert grown([(20, 60)], [(0, 10), (20, 30), (50, 60)], 1) is None


def test_columns_keep_the_gap() -> None:
    assert grown([(0, 10)], [(14, 20)], 3.5) == [(0, 10), (14, 20)]
    assert grown([(0, 10)], [(14, 20)], 4.5) == [(0, 20)]
    assert grown([(0, 10), (20, 30)], [(0, 16)], 4.5) is None


def test_the_columns_given_stay_as_they_are() -> None:
    sides = [(0.0, 10.0), (20.0, 30.0)]
    grown(sides, [(0, 12), (40, 50)], 1)
    assert sides == [(0, 10), (20, 30)]
