"""Every setting, once: a row of name, default and help.

A row is a field of `Settings`. It feeds the environment (`SAMGRAF_` + the name in capitals), `samgraf settings`,
`--help` and the documentation. Nothing is read at import: `Settings.read()` reads the environment when it is called,
and whoever needs a setting is handed the `Settings` they belong to.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, get_type_hints

from ontology.errors import SettingError

T = TypeVar("T")

PREFIX = "SAMGRAF_"


def row(default: T, text: str, *, secret: bool = False) -> T:
    """A setting with its default and its help; a secret one is never shown."""
    shown: T = field(default=default, repr=not secret, metadata={"help": text, "secret": secret})
    return shown


class Row(NamedTuple):
    """One setting as `--help` and the documentation show it."""

    name: str
    """As in Python: `query_seconds`."""
    variable: str
    """As in the environment: `SAMGRAF_QUERY_SECONDS`."""
    default: str
    help: str
    secret: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can be set, with its defaults. `Settings()` is all defaults; `Settings.read()` asks the environment."""

    data: Path = row(Path("data"), "folder of the store, the facts, the search index and the original files")  # noqa: RUF009 (`row` is the field)
    base: str = row("https://w3id.org/samgraf/id/", "IRI under which everything is named; ends in / or #")

    endpoint: str = row(
        "", "address of a SPARQL 1.1 query endpoint to use as the store; empty: the store in the data folder"
    )
    endpoint_update: str = row("", "address of its SPARQL 1.1 update endpoint; empty: the same as endpoint")
    endpoint_graphs: str = row("", "address of its SPARQL 1.1 graph store; empty: write with update alone")
    endpoint_default_graph: str = row(
        "", "IRI of the graph that serves as the default graph, for an endpoint that has none of its own (Virtuoso)"
    )
    endpoint_user: str = row("", "user name at the endpoint")
    endpoint_password: str = row(
        "", "password at the endpoint (HTTP Basic, or Digest where it asks for that)", secret=True
    )
    endpoint_token: str = row("", "bearer token at the endpoint, instead of user and password", secret=True)

    query_seconds: float = row(10.0, "time that one query may take")
    query_megabytes: int = row(1024, "memory that one query may take")
    query_rows: int = row(1_000_000, "rows, or triples, that one query may answer with")
    query_answer_megabytes: int = row(512, "size that one query's answer may have, as it is sent")
    query_characters: int = row(100_000, "length that one query's text may have")
    update_seconds: float = row(20.0, "time that one update may take; it may take as much memory as a query")
    query_workers: int = row(
        0, "queries that run at once, each in a process of its own; 0: one more than there are cores"
    )
    query_waiting: int = row(
        256, "queries that may wait for their turn, in all; past it the service says that it is busy"
    )
    query_wait_seconds: float = row(10.0, "time that a query may wait for its turn")
    queries_per_client: int = row(0, "queries of one client that run at once; 0: all but one of query_workers")

    allow_service: bool = row(
        default=False,
        text="queries and updates may fetch from other servers (SERVICE, LOAD); only for a service that is not open",
    )
    write_token: str = row(
        "", "token that updates and the graph store are written with; empty: they are read-only", secret=True
    )
    write_everywhere: bool = row(
        default=False,
        text="the token also writes to the default graph and the graphs that samgraf makes: for a store without "
        "minutes; pages do not show it, and the next ingest undoes it",
    )
    write_megabytes: int = row(64, "size that one graph sent to the graph store may have")
    cors_origins: tuple[str, ...] = row(
        ("*",), "origins whose pages may read data here with scripts, with commas between; * for all, empty for none"
    )
    log_requests: bool = row(
        default=False, text="a line of JSON on stderr for each request: route, status, time; never a query or a name"
    )
    publisher: str = row("Samgraf", "name of the organisation that publishes the graph, for data catalogues")
    publisher_iri: str = row(
        "", "IRI of that organisation (http://dataportal.se/organisation/SE and its number); empty: one here"
    )
    licence: str = row(
        "http://creativecommons.org/publicdomain/zero/1.0/", "IRI of the licence that the graph is published under"
    )

    lock_seconds: float = row(30.0, "time to wait for another process that is writing in the data folder")
    readers: int = row(0, "files that are read at once, each in a process of its own; 0: as many as there are cores")

    upload_user_header: str = row(
        "", "header in which a proxy names the user who signed in (single sign-on), to add minutes without write_token"
    )
    upload_megabytes: int = row(25, "size that one added file may have")
    upload_files: int = row(20, "files that may be added at once")
    party_reason: str = row(
        "", "why people may be selected by party (Dataskyddslagen 3:3), shown beside the choice; empty: they may not"
    )
    contact: str = row("", "e-mail address for corrections and questions about personal data, shown on pages")

    @classmethod
    def read(cls, environment: Mapping[str, str] | None = None, **given: object) -> "Settings":
        """The defaults, overridden by the environment, overridden by what is `given` (and not None).

        Raises `SettingError` for a value of the wrong type, and for a variable with our prefix that is no setting.
        """
        environment = os.environ if environment is None else environment
        types = get_type_hints(cls)
        values: dict[str, Any] = {}
        for variable in sorted(environment):
            if not variable.startswith(PREFIX):
                continue
            name = variable.removeprefix(PREFIX).lower()
            if name not in types:
                raise _unknown(variable)
            values[name] = _parse(variable, environment[variable], types[name])
        values |= {name: value for name, value in given.items() if value is not None}
        return cls(**values)

    def with_data(self, folder: Path) -> "Settings":
        """The same settings for another data folder."""
        return replace(self, data=folder)

    @classmethod
    def rows(cls) -> Iterator[Row]:
        """Every setting in order, for `--help` and the documentation."""
        for each in fields(cls):
            default = "" if each.default is MISSING else _shown(each.default)
            yield Row(each.name, PREFIX + each.name.upper(), default, each.metadata["help"], each.metadata["secret"])

    @property
    def workers(self) -> int:
        """How many queries run at once. One more than there are cores: a plain query never waits for a heavy one."""
        return self.query_workers or (os.cpu_count() or 1) + 1

    @property
    def workers_per_client(self) -> int:
        """How many of them one client may hold."""
        return self.queries_per_client or max(1, self.workers - 1)


def document() -> str:
    """`docs/settings.md`: every setting as a row of a table. A test compares the two."""
    head = (
        "# Settings",
        "",
        "Set them in the environment. `samgraf settings` shows what they are now. This file is written by "
        "`python -c \"from graph_api.settings import document; print(document(), end='')\" > docs/settings.md`.",
        "",
        "| Variable | Default | Meaning |",
        "|---|---|---|",
    )
    rows = (
        f"| `{row.variable}` | {f'`{row.default}`' if row.default else ''} | {row.help} |" for row in Settings.rows()
    )
    return "\n".join((*head, *rows)) + "\n"


def _shown(value: object) -> str:
    """A default as the environment would give it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _parse(variable: str, text: str, kind: Any) -> object:
    """The text of an environment variable as a value of a row's type."""
    words = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    try:
        if kind is bool:
            return words[text.strip().lower()]
        if kind == tuple[str, ...]:
            return tuple(part.strip() for part in text.split(",") if part.strip())
        return kind(text)
    except (ValueError, KeyError):
        expected = {bool: "yes or no", int: "a whole number", float: "a number"}.get(kind, kind.__name__)
        raise SettingError(
            sv=f"{variable}={text!r} går inte att tolka. Ange ett värde som i `samgraf settings`.",
            en=f"{variable}={text!r} is not {expected}. Set it as `samgraf settings` shows.",
        ) from None


def _unknown(variable: str) -> SettingError:
    """A misspelt variable would otherwise be ignored without a word."""
    return SettingError(
        sv=f"{variable} är ingen inställning. Alla inställningar: `samgraf settings`.",
        en=f"{variable} is not a setting. All settings: `samgraf settings`.",
    )
