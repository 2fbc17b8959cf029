"""Which parts one sentence gives to whom."""

from tests.extract.items import Reader


def read_parts(read: Reader, sentence: str) -> dict[str, set[str]]:
    """The roles that each organisation has below a title that names a project."""
    found: dict[str, set[str]] = {}
    for fact in read(f"# 1 Projektet Trygg ort\n{sentence}", people=["Maj Ek"]).participations:
        found.setdefault(fact.organisation, set()).add(fact.role.value)
    return found


def check(found: dict[str, set[str]], told: str) -> None:
    """Whether each has a role told, and nobody else has any: "Owner: A; Participant|Partner: B, C"; "" for nobody."""
    wanted: dict[str, set[str]] = {}
    for roles, names in (part.split(": ") for part in told.split("; ") if part):
        for name in names.split(", "):
            wanted.setdefault(name, set()).update(roles.split("|"))
    assert found.keys() == wanted.keys()
    assert all(roles <= wanted[name] for name, roles in found.items()), found
