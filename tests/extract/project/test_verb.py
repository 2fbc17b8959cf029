"""Verbs, told from other words by their forms."""

from extract.project.verb import is_infinitive, is_passive, is_present, is_supine, tells


def told_by(rule: object, words: str) -> list[str]:
    assert callable(rule)
    return [word for word in words.split() if rule(word)]


def test_verbs_that_tell_of_undertakings_and_those_in_the_past_or_the_passive() -> None:
    assert told_by(tells, "startar beviljades målades läggs avslogs bjöds skola plats") == [
        "startar",
        "beviljades",
        "målades",
        "läggs",
        "avslogs",
        "bjöds",
    ]


def test_forms() -> None:
    assert told_by(is_present, "väntar tuffar hamnar vägar") == ["väntar", "tuffar"]
    assert told_by(is_passive, "samlas läggs framtidens havs") == ["samlas", "läggs"]
    assert told_by(is_infinitive, "Läsa Odla Gröna Lyftet") == ["Läsa", "Odla"]
    assert told_by(is_supine, "startat startats startar") == ["startat", "startats"]
