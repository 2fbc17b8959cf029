"""Two undertakings that both are known, and which a text says follows the other."""

from tests.extract.items import Reader

KNOWN = (
    "# 1 Portföljen\nSatsningen ”Klara vatten” och projektet ”Friska sjöar” finns kvar.\n"
    "# 2 Läget\nSatsningen ”Klara vatten” togs upp. "
)


def follows(read: Reader, text: str) -> dict[str, str]:
    """Each project that follows another, with what it follows, where `text` goes on about the first of the two."""
    return {
        one.name: ", ".join(other.value for other in one.follows)
        for one in read(KNOWN + text, people=["Maj Ek"]).projects
        if one.follows
    }
