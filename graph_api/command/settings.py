"""`samgraf settings`: every setting, its environment variable, value and meaning."""

from rich.console import Console

from graph_api.command.screen import table
from graph_api.settings import Settings


def settings() -> None:
    """Show every setting with its environment variable, its value now and what it means."""
    now = Settings.read()
    rows = [
        (row.variable, "(hidden)" if row.secret else getattr(now, row.name), row.default, row.help)
        for row in Settings.rows()
    ]
    Console(soft_wrap=True).print(table(("variable", "value", "default", "meaning"), rows))
