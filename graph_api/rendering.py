"""The templates: escaped, strict, and with the words of the vocabulary at hand."""

from functools import cache

import jinja2

from graph_api import words


@cache
def templates() -> jinja2.Environment:
    """The templates, escaped; an unknown name in one is an error."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("graph_api"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["words"] = words
    environment.filters["decimal"] = _decimal
    return environment


def _decimal(value: float, digits: int = 1) -> str:
    """With a decimal comma."""
    return f"{value:.{digits}f}".replace(".", ",")
