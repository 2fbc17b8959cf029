"""Whole groups: "samtliga 12 kommuner i länet", "länets tio kommuner", "de fem regionerna i Östra Mellansverige"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.number import alternatives, value
from extract.organisation.land import ADJECTIVE, COMPOUND, land
from ontology.register import Group as RegisterGroup
from ontology.register import Organisation, Register

_NUMBER = rf"(?:\d{{1,3}}|båda|{alternatives(2, 49)})"
_ALL = r"(?:[Ss]amtliga|[Aa]lla)"
_EVERY = rf"(?P<every>{_NUMBER})(?= av {_NUMBER} kommuner)"
_MORE = r"(?: och öarna| [Mm]ell(?:an|ersta )[Ss]veriges?| Norrland| läns?| Närke)?"
_PLACE = rf"(?:länet|regionen|[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+|{_MORE}))"
_THE = (
    rf"(?:(?:{_ALL} )?(?:[Dd]e )?(?:(?P<n8>{_NUMBER}) )?(?:[Mm]edlems|[Dd]eltagar)kommuner(?:na)?|"
    rf"(?:{_ALL} )?[Dd]e (?:(?P<n4>{_NUMBER}) |samverkande |"
    rf"deltagande |ingående |berörda )kommunerna|{_ALL} (?P<n5>{_NUMBER})(?: kommunerna)?(?! \w*kommuner| [a-zåäö]+ska "
    rf"kommuner| av)|[Ss]amma (?:(?P<n9>{_NUMBER}) )?(?:kommuner|parter)(?! som)|"
    rf"[a-zåäö]*(?:förbundets|rådets|gruppens|nätverkets|nämndens) (?P<n12>{_NUMBER}) (?:medlems)?kommuner|"
    r"[Bb]åda kommunerna|[Kk]ommunerna(?= (?:själva|gemensamt)\b))"
)
_OTHER = r"(?:(?:[Dd]e )?(?:[Öö]vriga|resterande|återstående)|[Dd]e andra)"
_REST = (
    rf"(?:(?:[Dd]e|[Ll]änets) (?:(?P<n6>{_NUMBER}) (?:övriga|andra|resterande)|(?:övriga|andra) (?P<n7>{_NUMBER}))"
    r"(?: kommuner(?:na)?)?(?: i länet)?|"
    rf"[Öö]vriga (?P<n11>{_NUMBER}) (?:läns)?kommuner(?:na)?(?: i länet)?|"
    r"[Ll]änets (?:alla )?(?:övriga|andra|resterande|återstående) kommuner|[Rr]esten av (?:länets kommuner|länet|"
    rf"kommunerna i länet)|{_OTHER} (?:kommuner(?:na)? i (?P<p6>{_PLACE})|länskommuner(?:na)?|"
    rf"(?P<p7>{ADJECTIVE}) kommuner(?:na)?|(?P<p8>{COMPOUND})kommuner(?:na)?)|"
    r"(?P<others>(?<!av )(?<!några )(?<!vissa )(?<!flera )(?:(?:[Aa]lla(?: de)?|[Dd]e|[Vv]i) andra|"
    r"(?:[Dd]e |[Aa]lla )?[Öö]vriga|[Rr]esten)(?= (?:är(?: nu| redan| fortsatt)? med|deltar|medverkar|"
    r"har (?:tackat ja|gått med|anslutit|skrivit))\b)))"
)
_WHOLE = (
    r"[Hh]ela (?P<p9>länet|[A-ZÅÄÖ]\w+(?: län)?)(?= (?:är(?: \w+)? med|(?:har )?(?:ansl[uö]t|gått med|skrivit)|"
    r"deltar|medverkar|ingår|står bakom)\b)|(?:(?<=det vill säga )|(?<=alltså )|(?<=dvs\. ))hela "
    r"(?P<p10>länet|[A-ZÅÄÖ]\w+ län)"
)
_SEATS = (
    rf"[a-zåäö]*(?:förbundets|rådets|gruppens|nätverkets) (?:samtliga|alla) (?:medlemmar|medlemskommuner|kommuner)|"
    rf"{_ALL} (?:[a-zåäö]*(?:förbundets|rådets|gruppens|nätverkets|nämndens) )?(?:medlemmar(?:na)?|parter(?:na)?|"
    r"huvudmän(?:nen)?)"
)
_OF = rf"(?:[Ll]änets|[Rr]egionens|[A-ZÅÄÖ]\w+ läns|[A-ZÅÄÖ]\w+s|[A-ZÅÄÖ]\w+{_MORE}s)"
_NOT_LISTED = r"(?! [A-ZÅÄÖ][\w-]+(?:,| och\b))"
"""Who is listed behind a group is meant, and nobody else: "de övriga höglandskommunerna Aneby och Eksjö"."""

GROUP = re.compile(
    r"(?<![\w-])(?:"
    rf"(?P<of>{_OF}) (?:(?:samtliga|alla) )?(?:(?P<n1>{_NUMBER}) )?(?:ingående )?(?P<k1>kommuner|regioner)s?\b"
    rf"|(?P<all>{_ALL}|{_EVERY}) (?:av )?(?:(?P<of2>{_OF}) )?(?:(?:de )?(?P<n2>{_NUMBER}) )?"
    r"(?P<k2>kommuner|regioner)(?:na)?s?\b"
    rf"(?: (?:i|inom|på) (?:(?P<p2>{_PLACE})|(?P<circle>[a-zåäö]*(?:forumet|nämnden|gruppen|nätverket|rådet|förbundet|"
    r"utskottet|samverkan|området))))?"
    rf"|(?:[Dd]e )?(?:(?P<n3>{_NUMBER}) )?(?P<k3>[Kk]ommunerna|[Rr]egionerna|kommuner(?= i länet)) (?:i|inom|"
    rf"på) (?P<p3>{_PLACE})"
    rf"|(?P<those>{_THE})s?(?! [A-ZÅÄÖ])|(?P<rest>{_REST}){_NOT_LISTED}|(?P<seats>{_SEATS})"
    rf"|(?P<but>{_ALL})(?=,? (?:utom|förutom|så ?när som på) [A-ZÅÄÖ])"
    rf"|{_WHOLE}"
    rf"|(?:(?P<all4>{_ALL}) )?(?:[Dd]e )?(?:(?P<n10>{_NUMBER}) )?"
    rf"(?:(?P<p4>{ADJECTIVE}) kommuner|(?P<p5>{COMPOUND})kommuner)(?P<the>na)?s?{_NOT_LISTED}"
    r")(?![\w-])"
)
_BODYS = re.compile(r"\w*(?:förbundets|rådets|gruppens|nätverkets|nämndens|forumets|kretsens)", re.IGNORECASE)
_HERE = ("länet", "regionen")
_PART = re.compile(
    rf"(?:(?:^|[.;:])\W*av|\b(?:fler|flera|flest|flertalet|många|några|någon|vissa|ingen|inga|en|ett|del|delar|par|"
    rf"antal|hälften|merparten|resten|majoriteten|tredjedel|{_NUMBER}) av|\bflera|\bnågra|\bde flesta|\bhälften|"
    r"\bövriga|\bandra|\bpar|\bmed andra|\bbland)\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Who belongs to a group, and how many the text says they are."""

    members: tuple[Organisation, ...]
    stated: int | None


def members(
    found: re.Match[str],
    text: str,
    register: Register,
    county: str | None,
    circles: Sequence[tuple[Organisation, ...]] = (),
) -> Group | None:
    """The group that a match of `GROUP` names, or None: only some of them are meant, or nobody knows who they are.

    `circles` are those that "de tre kommunerna" can mean, the nearest first; the last are the municipalities that sit
    on the body: "samtliga kommuner" without a place are those.
    """
    if found["those"]:
        return _those(found, circles)
    circle = circles[-1] if circles else ()
    if not (found["k1"] or found["k2"] or found["k3"]):
        return _of_land(found, text, register, county, circle)
    place = found["of"] or found["of2"] or found["p2"] or found["p3"]
    if _PART.search(text[: found.start()]) or _is_enumerated(found, text, place, register):
        return None
    stated = _number(found["n1"] or found["n2"] or found["n3"])
    if found["every"] and _number(found["every"]) != stated:
        return None
    whole = _as_stated(_whole(found, place, register, county, circle), stated, circle)
    some = found["k3"] == "kommuner" and stated != len(whole)
    return Group(whole, stated) if whole and not some else None


def _whole(
    found: re.Match[str],
    place: str | None,
    register: Register,
    county: str | None,
    circle: tuple[Organisation, ...],
) -> tuple[Organisation, ...]:
    """All regions or municipalities of a place, or those who sit on the body, the `circle`, where those are meant."""
    if (found["k1"] or found["k2"] or found["k3"]).casefold().startswith("region"):
        return _regions(place, register)
    stated = _number(found["n1"] or found["n2"] or found["n3"])
    if (
        found["circle"]
        or (place and _BODYS.fullmatch(place))
        or (place is None and found["all"] and len(circle) > 2 and stated in (None, len(circle)))
    ):
        return circle
    return _municipalities(place, register, county) or (circle if stated == len(circle) else ())


def _as_stated(
    whole: tuple[Organisation, ...], stated: int | None, circle: tuple[Organisation, ...]
) -> tuple[Organisation, ...]:
    """Those of a group, and others who sit on the body where the text counts them in: "Höglandets sex kommuner"."""
    return circle if stated and 0 < len(whole) < stated == len(circle) and {*whole} <= {*circle} else whole


def _of_land(
    found: re.Match[str], text: str, register: Register, county: str | None, circle: tuple[Organisation, ...]
) -> Group | None:
    """All municipalities of the land that the word itself names: "alla värmlandskommuner", "hela länet"."""
    whole_land = found["p9"] or found["p10"]
    word = found["p4"] or found["p5"] or ""
    place = whole_land or land(word)
    whole = _called(word, register) or _municipalities(place, register, county)
    stated = _number(found["n10"])
    whole = _as_stated(whole, stated, circle)
    all_of_them = whole_land or found["all4"] or found["the"] or (stated is not None and stated == len(whole))
    return Group(whole, stated) if whole and all_of_them and not _PART.search(text[: found.start()]) else None


def rest(
    found: re.Match[str],
    register: Register,
    county: str | None,
    circle: tuple[Organisation, ...],
    named: Sequence[tuple[Organisation, ...]],
) -> Group | None:
    """Those that "de övriga sju" means: of a whole, all but some that were `named`, as many as the text says.

    The whole is the county or land that the words name, else those who sit on the body, the `circle`. Without a number
    it is all but those who are the last of `named`; "övriga är med" without a noun speaks of the circle alone.
    """
    stated = _number(found["n6"] or found["n7"] or found["n11"])
    place = found["p6"] or land(found["p7"] or found["p8"] or "läns")
    named_so = _called(found["p8"] or "", register) or _municipalities(place, register, county)
    for whole in (() if found["others"] else named_so, circle):
        for those in named if stated else named[-1:]:
            left = tuple(one for one in whole if one not in those)
            if left and (those or not (stated or found["others"])) and stated in (None, len(left)):
                return Group(left, stated)
    return None


def _number(word: str | None) -> int | None:
    return None if word is None else 2 if word == "båda" else value(word)


def _those(found: re.Match[str], circles: Sequence[tuple[Organisation, ...]]) -> Group | None:
    """The nearest municipalities that are as many as the text says, or simply the nearest."""
    number = found["n4"] or found["n5"] or found["n8"] or found["n9"] or found["n12"]
    stated = _number(number or ("båda" if "åda" in found["those"] else None))
    return next((Group(one, stated) for one in circles if len(one) > 1 and stated in (None, len(one))), None)


def _is_enumerated(found: re.Match[str], text: str, place: str | None, register: Register) -> bool:
    """Whether "Jönköpings kommuner" is the end of "Habo, Mullsjö och Jönköpings kommuner"."""
    if not found["of"] or found["n1"] or place is None or " " in place or place[:-1].casefold() in _HERE:
        return False
    return register.find(place, short=True) is not None or text[: found.start()].endswith((" och ", " samt ", ", "))


def _called(word: str, register: Register) -> tuple[Organisation, ...]:
    """Those whom the register calls so in one word: "GGVV-kommunerna", "höglandskommunerna"."""
    group = register.group(f"{word}kommunerna") if word else None
    return group.members if group else ()


def _municipalities(place: str | None, register: Register, county: str | None) -> tuple[Organisation, ...]:
    """Those of a county or of a named group; without a place, those of the document's county."""
    if place is None or place.casefold().rstrip("s") in _HERE:
        return register.municipalities_of(county) if county else ()
    if group := _named(place, register):
        return tuple(member for member in group.members if member.code)
    known = register.county(place)
    return register.municipalities_of(known.code) if known else ()


def _regions(place: str | None, register: Register) -> tuple[Organisation, ...]:
    group = _named(place, register) if place else None
    return tuple(member for member in group.members if not member.code) if group else ()


def _named(place: str, register: Register) -> RegisterGroup | None:
    """A group of the register, also where "Mellansverige" is written out."""
    return register.group(re.sub(r" mellersta sverige", " Mellansverige", place, flags=re.IGNORECASE))
