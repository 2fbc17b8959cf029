import random
from typing import Any

import pytest
from rdflib import Graph

from extract.build import build
from extract.curated import read
from extract.privacy import Forgotten, guard, masked, name_hash, private
from ontology.names import SG

SALT = "a salt of this test's own"


@pytest.mark.parametrize(
    "text",
    [
        "maj.ek@tjorn.se",
        "mailto:maj.ek@tjorn.se",
        "0523-61 30 00",
        "070-123 45 67",
        "070 123 45 67",
        "+46 70 123 45 67",
        "+46 (0)523 61 30 00",
        "811218-9876",
        "19811218-9876",
        "8112189876",
    ],
)
def test_what_is_private_is_masked(text: str) -> None:
    assert masked(f"Kontakta Maj på {text} senast fredag.") == "Kontakta Maj på […] senast fredag."


@pytest.mark.parametrize(
    "text",
    [
        "2021-11-27",
        "kl 13:00-16:00",
        "2016-2022",
        "Dnr KS 2023/00123",
        "KS 2023.00123-4",
        "212000-1967",
        "811218-9875",
        "§§ 130–133",
        "18-12-2023",
        "100 000 kr/år i 3 år",
        "@kommunen",
    ],
)
def test_what_is_public_is_left(text: str) -> None:
    assert private(text) == []


def test_a_quote_is_cut_and_stays_verbatim(page: Any) -> None:
    one = page("a").item("1", "Läget").promises("1", "Bo Ek", "tar emot svar på bo.ek@tjorn.se före den första maj")
    minutes = one.minutes()
    (commitment,) = guard(minutes).commitments
    assert [minutes.document.quote(span) for span in commitment.evidence] == [
        "Bo Ek tar emot svar på",
        "före den första maj",
    ]
    assert commitment.description == "tar emot svar på […] före den första maj"
    assert guard(guard(minutes)) == guard(minutes)


def test_no_address_and_no_number_reaches_the_graph(page: Any) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun").item("1", "Frågor till maj.ek@tjorn.se, 0523-61 30 00")
    one.decides("1", "811218-9876 beviljas").project("Väx (kontakt: 070-123 45 67)")
    written = "".join(map(str, build([one.minutes()]).quads()))
    assert "Maj Ek" in written
    for secret in ("maj.ek@", "61 30 00", "811218", "123 45 67"):
        assert secret not in written


def forgetting(*names: str) -> Graph:
    hashes = ", ".join(f'"{name_hash(name, SALT)}"' for name in names)
    turtle = f"""
    @prefix sg: <{SG}> .
    <x:all> sg:salt "{SALT}" .
    <x:1> a sg:Correction ; sg:verdict sg:Forgotten ; sg:nameHash {hashes} .
    """
    return Graph().parse(data=turtle, format="turtle")


def test_a_forgotten_person_is_nowhere(page: Any) -> None:
    one = page("a").attends("Maj Öst-Ek", "Tjörns kommun").attends("Bo Ek", "Tjörns kommun", replaces=("Maj Öst-Ek",))
    one.item("1", "Maj Öst-Ek tackas", presenters=("Maj Öst-Ek", "Bo Ek")).decides("1", "Maj Öst-Ek och Bo Ek väljs")
    one.promises("1", "Maj Öst-Ek", "återkommer").project("#fjärr", leaders=(one.said("Maj Öst-Ek"),))
    one.meeting["chair"] = one.said("Maj Öst-Ek")
    rulings = forgetting("Maj Öst-Ek")
    assert "Maj" not in rulings.serialize(format="turtle")
    written = "".join(map(str, build([one.minutes()], curated=rulings).quads()))
    assert "Maj" not in written
    assert "maj-ost-ek" not in written
    assert "Bo Ek" in written
    assert '"och Bo Ek väljs"' in written


def test_forgetting_knows_the_name_in_any_spelling_of_its_letters() -> None:
    forgotten = read(forgetting("Maj Öst-Ek")).forgotten
    assert forgotten.holds("maj öst ek")
    assert forgotten.holds("Maj Ost-Ek")
    assert not forgotten.holds("Maj Öst")
    text = "Hon, Maj Öst-Ek. Sedan Maj Öst-\nEk och Maj\nÖst-Ek"
    assert [text[start:end] for start, end in forgotten.spans(text)] == ["Maj Öst-Ek", "Maj Öst-\nEk", "Maj\nÖst-Ek"]


def test_nobody_is_forgotten_by_default() -> None:
    generator = random.Random(7)
    text = "".join(generator.choice("abc ABC åäö.\n") for _ in range(500))
    assert list(Forgotten().spans(text)) == []
