"""Organisations that nothing but their part in a project shows: "Skogsdata Nord levererar", "partner är Terra Polaris".

Swedish writes common nouns with a small letter. A proper name that no register knows, where only an organisation can
stand, is taken for one; so is what stands in one row with organisations that are known.
"""

import re
from collections.abc import Container, Iterator, Sequence

from extract.glance import Cued, Shelf
from extract.people import find_people
from extract.plain import swedish
from extract.words import frequencies
from ontology.register import Kind, load

_WORD = r"[A-ZÅÄÖÉ](?:[\w&+-]|\.(?=[A-ZÅÄÖ]))+"
_ENDS = r"(?: (?:(?:yrkes)?(?:institut|akademi|stad|kommun|högskola)|(?:minnes)?fond))"
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:för|of|and|&) )?{_WORD}){{0,4}}{_ENDS}?)"
_PART = (
    r"(?:[Ss]amarbetspart(?:ner|en|ers?)?|[Ss]amverkanspart(?:ner)?|[Pp]artner|[Ll]everantör|[Mm]edfinansiär|"
    r"[Hh]uvudfinansiär|[Ff]inansiär|[Ff]öljeforskare|[Uu]tvärderare)"
)
_DOES = (
    r"(?:(?:(?:ska|kommer att) )?levererar?|levererade|samarbetar|samverkar|(?:med|del|sam)?finansierar|bekostar|"
    r"sponsrar|skjuter till|följeforskar|"
    r"utvärderar|medverkar som|bidrar med|ställer upp med|hjälper till|stöttar|stöd(?:j)?er|tilldela(?:des|s|ts)|vann|"
    rf"står för (?:finansiering|kostnad|leverans|följeforsk|utvärdering|pengar)\w*|ä?r (?:\w+ ){{0,2}}?{_PART}|"
    rf"bl(?:ir|ev) (?:\w+ )?{_PART}|är (?:också |även )?med som (?:\w+ )?{_PART}|"
    r"har (?:\w+ )?(?:finansierat|bekostat|levererat|beviljat|skjutit till|gett (?:bidrag|stöd)|lämnat bidrag|"
    r"anlitats|tilldelats|bidragit med|fått (?:uppdraget|kontraktet)))"
)
_DOER = Cued(
    rf"(?:^|[.;:] |, (?:och |men |medan |samt )?|\b(?:och|men|medan|att|som|[Dd]är|samt) ){_NAME}(?=,? {_DOES}\b)"
)
_TRADE = r"[A-ZÅÄÖ][a-zåäö]{2,}(?:vatten|energi|kraft|trafik|bostäder|nät|verken)"
_RUNS = Cued(
    rf"(?:^|[.;:] |, (?:och |men |medan )?|\b[Dd]et (?:är|var) )"
    rf"(?P<name>(?:[A-ZÅÄÖ]{{2,}}|{_TRADE}|Campus(?= )|{_WORD}(?= EGTS\b))(?: {_WORD}){{0,2}})"
    r"(?= (?:som )?(?:äger|driver|leder|samordnar|koordinerar)\b)"
)
"""Letters that stand for a name lead as no person does, and so does what is called for its trade: "NTF Väst driver"."""
_SAID = Cued(
    rf"\b(?:{_PART}(?:e?n|er|na|erna)?(?: i \w+| för \w+)? (?:är|blir|blev|heter)|"
    r"(?:[Dd]äremot|[Dd]essutom|[Nn]u|också|även) är|"
    r"(?:finansier|medfinansier|bekosta|betala|leverera|utvärdera|sponsra|stött|följ)(?:s|as|ades|des|ats|ts)"
    r"(?: (?!av)\w+){0,4} av|i (?:\w+ )?(?:samarbete|samverkan) med|[Ss]amarbetar med|"
    r"(?:[Bb]idrag|[Pp]engar(?:na)?|[Mm]edel|[Mm]edlen|[Ss]töd(?:et)?)(?: (?!från)\w+){0,4} från|"
    r"(?:avtal(?:et)?|kontrakt(?:et)?) med|"
    r"(?:[Uu]tvärdering|[Ff]öljeforskning)(?:en)? (?:görs|gjordes|utförs|utfördes|genomförs|sköts|ska göras) av|"
    r"av (?:leverantören|konsulten|operatören)|anbud(?:et)? från|[Uu]pphandlats av|köp(?:s|ts|tes) (?:\w+ ){0,2}av)"
    rf" {_NAME}"
)
_FIELD = Cued(
    rf"(?:^|[.;] |[-–•*] )(?:{_PART}(?:er|e)?|(?:[Mm]ed)?[Ff]inansiering|Sam(?:verkar|arbetar) med|Betalas av): "
    rf"(?={_WORD}(?: (?:för|of|and|&))? {_WORD}){_NAME}"
)
""" "Medfinansiär: Sparbanken Nord": what is filled in where a form asks for one, of two words at least."""
_SUPPLIES = Cued(rf"^Leverantör: {_NAME}(?=\W*$)")
""" "Leverantör: Lexor": of one word where nothing else is filled in."""
_TOWN = Cued(r"(?<=[a-zåäö,] )(?P<name>[A-ZÅÄÖ][a-zåäö]{2,}(?<!Vår) (?:stad|kommune?))(?=[ .,;)])")
"""A municipality of another country, inside a sentence."""
_SHOW = Shelf((rule, rule) for rule in (_DOER, _RUNS, _SAID, _FIELD, _SUPPLIES, _TOWN))
"""What shows that a name is an organisation's."""
_PAYS = re.compile(r"[Ll]everant|levere|finansi|bekosta|sponsra|bidrag|pengar|medel|anbud|kontrakt")
"""What people do not do."""
_LONGEST_VERB = 30
_LONGEST = 3000
"""Characters of a sentence: what is longer is a table or a fault in reading, and takes long."""
_ROW = re.compile(rf"(?:,| och| samt|, och) {_NAME}(?=$|[.,;:()]| (?:och|samt|i|är|har|deltar|medverkar|ingår)\b)")
_OF_A_PLACE = re.compile(r"(?:Norra|Södra|Västra|Östra|Mellersta|Övre|Nedre|Svenska|Nordiska|Förenade) ")
_SEAMS = (", ", " och ", " samt ")
_FIRST = re.compile(rf"(?:^|[.;:] |\b(?:är|av|med|mellan|från|deltar|ingår|medverkar) ){_NAME}(?=(?:,| och| samt) $)")
_LISTED = re.compile(
    r"\b(?:[Dd]eltagare|[Pp]arter(?:na)?|[Mm]edlemmar(?:na)?|[Pp]artners?)(?: i \w+)? (?:är|var)\b[^.;]{0,80}$"
)
"""What a list of those who take part begins with."""
_DEFINITE = re.compile(r"(?:[A-ZÅÄÖ]{1,4}-)?[A-ZÅÄÖa-zåäö][a-zåäö]{2,}(?:en|et|na|ns|ing|ingen|are|ar|or|er|nan)$")
_RARE, _NO_FIRST_NAME, _NOBODY = 2e-6, 3e-8, 1e-7
"""Shares of running words: of a name of one word, of one that begins what is built like a person's, of who leads."""
_OPENS = re.compile(r"(?:De[nt]?|Vi|Man|Hon|Han|Detta|Som|Alla|Samtliga|Övriga|Både|Även|Också|Däremot|Dessutom|Nu)\b")


def guessed(text: str, known: Sequence[tuple[int, int]], never: Container[str]) -> Iterator[tuple[str, int, int]]:
    """Names with where they start and end, beside the stretches that are `known` organisations; none of `never`."""
    if len(text) > _LONGEST:
        return
    read = swedish(text)
    found = {
        one.span("name"): rule is _RUNS or _PAYS.search(read, one.start(), one.end() + _LONGEST_VERB) is not None
        for rule in _SHOW.within(read)
        for one in rule.pattern.finditer(read)
    }
    found |= {place: _LISTED.search(read, 0, place[0]) is not None for place in _rows(read, [*known, *found])}
    taken: list[tuple[int, int]] = list(known)
    for (start, end), sure in sorted(found.items()):
        name = text[start:end]
        apart = all(end <= first or last <= start or (first == start and last < end) for first, last in taken)
        inside = read.endswith((*_SEAMS, ": "), 0, start)
        if apart and name not in never and _could_be_one(name, sure=sure, inside=inside):
            taken.append((start, end))
            yield name, start, end


def _rows(text: str, named: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is enumerated with organisations that are named."""
    for start, end in named:
        at = end
        while following := _ROW.match(text, at):
            yield following.span("name")
            at = following.end("name")
        if text.endswith(_SEAMS, 0, start) and (before := _FIRST.search(text, max(0, start - 80), start)):
            yield before.span("name")


def _could_be_one(name: str, *, sure: bool, inside: bool) -> bool:
    """Whether it is no word that a sentence begins with, no common noun, no place and, but where `sure`, no person.

    What stands `inside` a row with a capital and in no word list is a name also where it looks like a common noun.
    """
    first = name.split(maxsplit=1)[0]
    register = load()
    known = register.find(first, short=True)
    if _OPENS.match(name) or register.county(name) or register.group(name):
        return False
    if known and (first == name or known.kind in (Kind.MUNICIPALITY, Kind.REGION)):
        return False
    if " " in name:
        nobodys = _OF_A_PLACE.match(name) is not None or _share_of(first) < _NO_FIRST_NAME
        return sure or nobodys or not any(find_people(name))
    share = frequencies().get(name.casefold(), 0.0)
    common = _DEFINITE.match(name) and not re.fullmatch(_TRADE, name) and not (inside and not share)
    return len(name) > 2 and not common and share < _RARE


def like_first_name(name: str) -> bool:
    """Whether a name of one word is one that people bear: "Berit", "Åsa-Britt"; letters like "NTF" are none.

    >>> like_first_name("Berit"), like_first_name("Åsa-Britt"), like_first_name("NTF"), like_first_name("Ek & Lo")
    (True, True, False, False)
    """
    return " " not in name and name.istitle() and _share_of(name) > _NOBODY


def _share_of(name: str) -> float:
    """How common a name is, one of two parts by its first: "Åsa-Britt"."""
    return frequencies().get(name.casefold().partition("-")[0], 0.0)
