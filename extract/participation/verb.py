"""The forms of Swedish verbs, as rules need them: "leder", "har lett", "ska leda", "leds", "letts av".

A verb is written as its infinitive where that tells the other forms ("samordna"), else with all four: infinitive,
present, past and supine ("leda/leder/ledde/lett"); a particle or a preposition follows ("hålla/håller/höll/hållit i").
"""

import re
from collections.abc import Iterator

from extract.marked import ANY, PROJECT

_PERFECT = (
    r"(?:har|hade)(?: (?:nu|också|även|redan|numera|sedan|tidigare|därför|dessutom|i dag|gemensamt|tillsammans|"
    r"hittills|nyligen|äntligen|precis|formellt|därmed|alltså|således|dock|ändå|till slut|slutligen|under tiden|"
    r"genomgående|löpande|hittills bara|i sin helhet|som (?:enda|första|andra|tredje|sista|ny\w*) \w+(?: i \w+)?|"
    rf"sedan länge|hela tiden))*(?: (?:på|i|under|sedan|från|hela|genom|enligt|efter|trots|via) [^.;,{ANY}]{{1,35}}?)?"
)
_COMING = (
    rf"(?:ska|skall|(?:har )?(?:fått|fick|får)(?: i)? (?:uppdrag|{PROJECT})(?: (?!att)\w+)? att|kommer(?: (?:också|"
    rf"även|nu))? att|(?:har )?börja(?:r|de|t)(?: att)?|"
    r"(?:(?:valt|beslutat|åtagit sig|erbjudit sig|fått i uppdrag|anlitats för|antagits för|lovat|tackat ja|sagt ja|"
    r"tagit på sig|beslutar|beslutade|beslöt|valde|åtog sig|bestämt sig|bestämde sig|fortsätter|kommit överens|enats|"
    rf"har i uppdrag)(?: [^.;,{ANY}]{{1,30}}?)? att))(?: (?:också|även|nu|gemensamt|tillsammans))?"
)

_BETWEEN = (
    "(?: (?:nu|också|även|redan|numera|fortfarande|alltså|därmed|dock|däremot|ändå|alltjämt|sedan tidigare|"
    "i dag|idag)){0,2}"
)
"""What may part a verb from its particle: "är redan med"."""


def active(verbs: str) -> str:
    """A pattern for what somebody does, has done or will do.

    >>> bool(re.fullmatch(active("leda/leder/ledde/lett; samordna"), "har tidigare samordnat"))
    True
    """
    finite = [form + particle for _, present, past, _, particle in _forms(verbs) for form in (present, past)]
    return rf"\b(?:{_either(finite)}|{_PERFECT} {supine(verbs)}|{_COMING} {infinitive(verbs)})\b"


def inverted(verbs: str, who: str) -> list[str]:
    """Patterns for a verb before whoever does it, a particle behind them or not: "går Habo in", "hakar på Habo"."""
    by_particle: dict[str, list[str]] = {}
    for _, present, past, _, particle in _forms(verbs):
        by_particle.setdefault(particle, []).extend((present, past))
    return [
        pattern
        for particle, forms in by_particle.items()
        for pattern in (
            rf"\b{_either(forms)}{who}{particle}",
            *([rf"\b{_either(forms)}{particle}{who}"] if particle else ()),
        )
    ]


def coming(infinitives: str) -> str:
    """A pattern for what somebody will do, or has promised to."""
    return rf"{_COMING} (?:{infinitives})"


def supine(verbs: str) -> str:
    """A pattern for what stands after "har".

    >>> supine("delta/deltar/deltog/deltagit; samordna")
    '(?:deltagit|samordnat)'
    """
    return _either([form + particle for _, _, _, form, particle in _forms(verbs)])


def infinitive(verbs: str) -> str:
    """A pattern for what stands after "att"."""
    return _either([form + particle for form, *_, particle in _forms(verbs)])


def passive(verbs: str) -> str:
    """A pattern for what is, was, has been or will be done; a bullet may begin with it ("Ägs av Habo").

    >>> re.findall(passive("leda/leder/ledde/lett"), "leds leddes letts lett ledas ledning")
    ['leds', 'leddes', 'letts', 'lett', 'ledas']
    """
    forms = []
    for inf, present, past, sup, particle in _forms(verbs):
        stems = (_present_passive(present), past + "s", sup + "s", sup, inf + "s")
        forms += [f"[{stem[0].upper()}{stem[0]}]{stem[1:]}{particle}" for stem in stems]
    return rf"\b{_either(forms)}\b"


def _present_passive(present: str) -> str:
    return re.sub("er$|(?<=[aåy])r$", "", present) + "s"


def _either(forms: list[str]) -> str:
    return f"(?:{'|'.join(forms)})"


def _forms(verbs: str) -> Iterator[tuple[str, str, str, str, str]]:
    """Infinitive, present, past, supine, and the particle with the blank before it."""
    for verb in verbs.split(";"):
        told, _, particle = verb.strip().partition(" ")
        inf, present, past, sup = told.split("/") if "/" in told else (told, told + "r", told + "de", told + "t")
        yield inf, present, past, sup, rf"{_BETWEEN} {particle}" if particle else ""
