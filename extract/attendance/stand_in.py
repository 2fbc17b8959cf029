"""Who stands in for whom, as an entry of a list tells it: "tjg. ersättare för Bo Lo (M)", "ersätts av Maj Ek"."""

import re

from extract.people import NAME

_PARTY = (
    r"(?:(?: ?[(\[]|, (?=(?-i:S|M|C|L|V|KD|MP|SD|FP)(?:[)\],;.]|$)))"  # " (S)", and ", S" inside parentheses
    r"(?P<party>[A-ZÅÄÖa-zåäö]{1,5})(?:[)\]]|(?=[,;.]|$)))?"
)
_WHO = rf"(?P<name>{NAME}){_PARTY}"
_WHOM = r"(?:(?:ordinarie|frånvarande|ledamot(?:en)?|ers\.?) ){0,2}"
_SERVES = r"(?:tj(?:änst)?g?(?:ör(?:ande|\.)?)?\.?\s*)?(?:(?:ersättare|ers\.?)\s+)?"
_NOT_CHIEF = r"(?<!jäv )(?<!chef )(?<!ledare )(?<!direktör )(?<!ansvarig )"  # "chef för" says of what, and not for whom
_FOR = re.compile(
    rf"(?i:\b{_SERVES}(?:{_NOT_CHIEF}för|ersätter|ersatte|har ersatt|(?:i stället|istället|i ?\.?st\.? ?f\.?) för|"
    rf"i ?\.?st\.? ?f\.?|vikarierar för)|\bers\.?)\s*:?\s+{_WHOM}{_WHO}"
)
_IN_WHOSE = re.compile(
    rf"\b(?:(?:i|på|tar|tog|intar|intog|övertar|övertog) )(?P<name>{NAME})s (?:ställe|plats|mandat|stol)\b"
)
_DURING = r"(?: (?:helt|delvis|tillfälligt|under [^,;()§]{2,25}|vid [^,;()§]{2,25}|i dag))?"
_BY = re.compile(
    rf"\b(?i:(?:ersätt?e?s|ersattes|ersatt|ers\.?|representera(?:s|des)|företräd(?:s|des)){_DURING} av|"
    r"vars (?:plats|stol|mandat) (?:tas|togs|intas|intogs|fylls|fylldes) av|"
    r"(?:genom|via) (?:sin |personlige? )?(?:ersättaren?|ers\.|suppleant(?:en)?)|"
    r"i (?:hans|hennes|dennes|deras|sitt) ställe:?(?: (?:tjänstgör|tjänstgjorde|kom|deltog|deltar))?|"
    r"för (?:vilken|henne|honom|denne|denna)(?: (?:tjänstgör|tjänstgjorde|inträder|inträdde|kom|kommer))?):? "
    rf"(?:(?:ersättaren?|suppleanten?) )?{_WHO}(?: (?:tjänstgör|tjänstgjorde|inträder|inträdde)\b)?"
)
_IS_THERE = re.compile(rf"(?P<name>{NAME})(?P<party>(?!))? (?:är|var|kom) (?:med |här )?(?:i stället|istället)\b")
"""Of who is away: "Nej, Bo Lo är med i stället"."""
_SUBSTITUTE_IS = re.compile(  # behind who is away: "Bo Lo (M), tjg. ersättare Maj Ek (M)"
    rf"(?i:\b(?P<serving>tj(?:änst)?g(?:örande|\.)? ?)?(?:ersättare|ers\.?|suppleant)\s*:?)\s+{_WHO}"
)


def for_whom(text: str) -> re.Match[str] | None:
    """For whom it is said that somebody serves, as `name`, perhaps with the `party`."""
    return _FOR.search(text) or _IN_WHOSE.search(text)


def by_whom(text: str, *, away: bool = False) -> re.Match[str] | None:
    """By whom it is said that somebody was replaced, as `name`, perhaps with the `party`; a substitute who is named and
    nothing more ("ersättare Maj Ek") replaces somebody `away`, one who serves anybody.
    """
    if match := _BY.search(text) or (_IS_THERE.search(text) if away else None):
        return match
    match = _SUBSTITUTE_IS.search(text)
    return match if match and (away or match["serving"]) else None
