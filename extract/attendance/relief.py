"""Who takes the place of somebody who steps aside or leaves, told under the item: "Bo Lo (S) anmäler jäv. Maj Ek (S)
tjänstgör i hans ställe."
"""

from extract.attendance.person import WHO, row_of
from extract.draft import Draft
from extract.facts import Capacity, Status
from extract.glance import Cued

_WHILE = r"(?: (?:vid|under) (?:\w+ ){0,3}?(?:paragrafen|ärendet|punkten|beslutet|handläggningen))?"
_SERVES = r"(?:tjänstgör|tjänstgjorde|inträder|inträdde|(?:går|gick|träder|trädde|kallas|kallades) in)"
_PLACE = r"(?:hans|hennes|dennes|dennas|deras)"
_RULES = (
    Cued(
        rf"{WHO} {_SERVES}{_WHILE} (?:i {_PLACE} (?:ställe|plats)|i stället|istället|"
        r"(?:som )?(?:tjänstgörande )?ersättare|för (?:honom|henne|denne|denna))(?! för [A-ZÅÄÖ])"
    ),
    Cued(rf"{WHO} (?:tar|tog|intar|intog|ersätter|ersatte) (?:{_PLACE} plats|honom|henne)\b"),
    Cued(rf"\b[Ii] {_PLACE} (?:ställe|plats) (?:{_SERVES}){_WHILE} {WHO}"),
    Cued(rf"\b(?:[Ee]rsätts|[Ee]rsattes|[Ee]rsatt){_WHILE} av {WHO}"),
    Cued(rf"^(?:Tjänstgörande e|E|Som e)rsättare{_WHILE}(?::| är| var| {_SERVES}{_WHILE}) {WHO}"),
)


def relieve(draft: Draft, text: str, away: int) -> int | None:
    """The row of the listed substitute of whom a sentence says that they take the place of the one `away`."""
    match = next((match for rule in _RULES if (match := rule.search(text))), None)
    come = row_of(draft, match["name"]) if match else None
    if come is None or come == away:
        return None
    row = draft.attendance[come]
    return come if row.capacity is Capacity.SUBSTITUTE and row.status is Status.PRESENT else None
