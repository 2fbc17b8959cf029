from extract.project.once import Once


class Item:
    """Lines that count how often they are counted."""

    def __init__(self, *lines: str) -> None:
        self.lines, self.counted = lines, 0

    @Once
    def size(self) -> int:
        """How many there are."""
        self.counted += 1
        return len(self.lines)


def test_the_answer_is_found_once_for_each_object() -> None:
    one, other = Item("Bron", "Habo deltar."), Item()
    assert (one.size, one.size, other.size, one.counted) == (2, 2, 0, 1)


def test_it_is_not_found_before_it_is_asked_for() -> None:
    assert Item("Bron").counted == 0
