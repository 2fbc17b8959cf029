from extract.project.bodies import bodies


def test_a_body_named_twice_counts_once() -> None:
    assert bodies("Habo betalar. Habos del är störst.") == {"Habo kommun"}


def test_small_letters_name_nobody() -> None:
    assert bodies("man kan habo det") == set()
