"""Settings: defaults, the environment, and what was given."""

from pathlib import Path

import pytest

from graph_api.settings import PREFIX, Settings, document
from ontology.errors import SettingError


def test_environment_overrides_defaults_and_given_overrides_both() -> None:
    environment = {"SAMGRAF_DATA": "/srv/graph", "SAMGRAF_QUERY_SECONDS": "2.5", "HOME": "/root"}
    settings = Settings.read(environment, query_seconds=1.0, query_rows=None)
    assert settings.data == Path("/srv/graph")
    assert settings.query_seconds == 1.0
    assert settings.query_rows == Settings().query_rows


@pytest.mark.parametrize(
    ("variable", "value"),
    [("SAMGRAF_QUERY_ROWS", "many"), ("SAMGRAF_QUERY_SECONDS", ""), ("SAMGRAF_QUERY_SECONS", "3")],
)
def test_a_bad_value_or_a_misspelt_name_is_an_error_that_names_it(variable: str, value: str) -> None:
    with pytest.raises(SettingError, match=variable):
        Settings.read({variable: value})


def test_every_setting_is_a_row_with_help() -> None:
    rows = list(Settings.rows())
    assert all(row.help and row.variable == PREFIX + row.name.upper() for row in rows)
    defaults = Settings.read({row.variable: row.default for row in rows})
    assert defaults == Settings()


def test_a_secret_is_not_shown() -> None:
    assert "s3cret" not in repr(Settings(endpoint_password="s3cret"))  # noqa: S106


def test_the_documentation_has_a_line_for_every_setting() -> None:
    file = Path(__file__).parents[2] / "docs" / "settings.md"
    assert file.read_text(encoding="utf-8") == document()
