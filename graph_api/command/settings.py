"""`samgraf settings`: every setting, its environment variable, value and meaning."""

from graph_api.command.screen import paper, table
from graph_api.settings import Settings


def listed() -> str:
    """Every setting as a line for `--help`; click leaves the lines of a block as they are that begins with `\\b`."""
    rows = (f"  {row.variable}{f'={row.default}' if row.default else ''}\n      {row.help}" for row in Settings.rows())
    return "\b\nSettings, from the environment:\n" + "\n".join(rows)


def settings() -> None:
    """Show every setting with its environment variable, its value now and what it means."""
    now = Settings.read()
    rows = [
        (row.variable, "(hidden)" if row.secret else getattr(now, row.name), row.default, row.help)
        for row in Settings.rows()
    ]
    paper().print(table(("variable", "value", "default", "meaning"), rows))
