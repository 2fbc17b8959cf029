from extract.passage import Passage
from extract.project.line import Line, bodies_in, met, told_in
from extract.sentence import Sentence


def test_a_name_is_met_where_no_letter_or_hyphen_touches_it() -> None:
    assert list(met("Lyftet", "Lyftet, Lyftets och Nya-Lyftet, men (Lyftet) och Lyftet")) == [0, 37, 49]
    assert list(met("Lyftet", "")) == []


def test_lines_tell_together_what_each_of_them_does() -> None:
    texts = ("Lyftet ägs av Habo.", "Mullsjö deltar, Habo samordnar.")
    lines = [Line(Sentence("1", Passage.of(text), 1), text, ()) for text in texts]
    assert told_in(lines) == {"own", "join", "lead"}
    assert bodies_in(lines) == {"Habo kommun", "Mullsjö kommun"}
    assert not told_in([])
