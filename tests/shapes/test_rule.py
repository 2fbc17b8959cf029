"""Rules: SPARQL files that say what they mean."""

from pathlib import Path

import pyoxigraph
import pytest

from shapes.report import Severity
from shapes.rule import FILES, Rule, rules


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_has_a_severity_and_both_languages(path: Path) -> None:
    rule = Rule.read(path)
    assert rule.severity in Severity
    assert rule.sv != rule.en
    assert list(rule.check(pyoxigraph.Store())) == []


def test_a_law_is_named_in_full() -> None:
    laws = [rule.law for rule in rules() if rule.law]
    assert laws
    assert all(law.startswith("Kommunallagen (2017:725)") for law in laws)


def test_a_rule_without_its_header_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "nameless.rq"
    path.write_text("# severity: Warning\n\nSELECT ?focus WHERE { ?focus a sg:Meeting }\n", encoding="utf-8")
    with pytest.raises(KeyError, match="sv"):
        Rule.read(path)


def test_a_rule_that_does_not_select_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "asks.rq"
    path.write_text("# severity: Info\n# sv: Fråga.\n# en: Question.\n\nASK { ?s ?p ?o }\n", encoding="utf-8")
    with pytest.raises(TypeError, match="asks"):
        list(Rule.read(path).check(pyoxigraph.Store()))
