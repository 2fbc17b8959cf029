from tests.extract.items import Reader


def test_a_title_names_what_is_studied_without_a_preposition(read: Reader) -> None:
    (project,) = read("# 1 Förstudie ishall\nHabo och Mullsjö gör en förstudie om en gemensam ishall.").projects
    assert (project.name, project.other_names) == ("Förstudie ishall", ("Förstudie om ishall",))


def test_what_the_text_calls_the_study_is_its_other_name(read: Reader) -> None:
    (project,) = read("# 1 Förstudie om ishall\nFörstudien Blanka, som Habo betalar, är klar.").projects
    assert project.other_names == ("Blanka",)


def test_the_same_in_other_words_is_the_same_study(read: Reader) -> None:
    (project,) = read("# 1 Förstudie om sopsortering i norr\nHabo gör en förstudie om sortering av sopor.").projects
    assert project.name == "Förstudie om sopsortering i norr"


def test_what_else_is_studied_is_another(read: Reader) -> None:
    projects = read("# 1 Förstudie om ishall\nHabo gör också en förstudie om solceller.").projects
    assert {one.name for one in projects} == {"Förstudie om ishall", "Förstudie om solceller"}
