"""Organisations that no register knows, by the words their names are made of."""

import re
from collections.abc import Iterator

from extract.glance import Glance
from extract.plain import swedish

_CAP = r"[A-ZÅÄÖÉ][\w&+-]*"
_NAME = rf"{_CAP}(?: (?:(?:i|för|på) )?{_CAP})*(?: län\b)?"

# What stands first in a name, and in lower case in running text as well.
_OPENERS = (
    "[Kk]ommunalförbundet|[Ss]amordningsförbundet|[Uu]tbildningsförbundet|[Gg]ymnasieförbundet|"
    "[Rr]äddningstjänstförbundet|"
    "[Kk]ommunförbundet|[Rr]egionförbundet|[Ss]tudieförbundet|[Vv]attenrådet|[Ss]tiftelsen|[Bb]ostadsstiftelsen|"
    "Coompanion|Almi|[A-ZÅÄÖ][a-zåäö]*(?:stiftelsen|fonden|kassan)|(?:[Ee]konomiska |[Ii]deella )?[Ff]öreningen|"
    "[Ee]nergikontoret|Energikontor|[Ff]olkhögskolan|[Nn]yföretagarcentrum|Leader|Finsam|"
    "[Hh]ögskolan(?: i| på)?|[Hh]emslöjdskonsulenterna i|[A-ZÅÄÖ][a-zåäö]+föreningen(?: i)?|[Bb]yalaget|"
    "[A-ZÅÄÖ][a-zåäö]+sällskapet|Visit|Länsmusiken i|"
    "Länsteatern i|Länstrafiken i|[A-ZÅÄÖ][a-zåäö]+akademin i|Länsmuseet|Akademi(?= )|Polisregion(?= )|Interreg(?= )|"
    "Hushållningssällskapet|Räddningstjänsten|RF-SISU|Science Park|Business Region"
)
# What stands last, after a proper name.
_CLOSERS = (
    r"[\wåäö]*förbund|(?:tekniska )?universitet|(?:tekniska )?högskola|yrkeshögskola|folkhögskola|"
    r"universitetssjukhus(?:et)?|stift(?:else)?|hushållningssällskap|handelskammare|"
    r"länsmuseum|läns museum|vattenråd|sparbank|"
    r"kulturskola|brukarråd|Science Park|University|College|"
    r"Authority|Business Region|länstrafik|[a-z]*[Kk]ommune|landsting|"
    r"landskapsregering|[a-zåäö]*institut|flygplats|räddningstjänst|bostäder|energi|[a-zåäö]*fonden|resecentrum|museum|stadsmission|"
    r"byalag|[a-zåäö]+förening|församling|pastorat|samfällighet"
)
_VERB = r"[a-zåäö]+(?:[aeå]r|ade|[tdl]e|och) "
_COMPANIES = r"AB|HB|Aktiebolag|Ek\.? för\.?|ekonomisk förening|ideell förening"
_ENDINGS = (
    "verket|myndigheten|ombudsmannen|stiftelsen|förbundet|universitetet|högskolan|bolagen|bostäder|fonden|centrum|"
    "främjandet|ningssällskapet"
)
_UNKNOWN = re.compile(
    rf"(?<![\w#-])(?:(?P<a>(?:{_OPENERS}) (?:i |på )?{_NAME})|"
    rf"(?P<b>{_CAP}(?: {_CAP}){{0,3}} (?:(?!{_VERB})[a-zåäö]+ "
    rf")?(?:{_CLOSERS})(?: AB)?)s?|(?P<c>(?!(?:Leverantör|Företag|Bolag|Konsult|Entreprenör)\w* )(?:{_CAP} "
    rf"(?:i |& )?){{1,4}}(?:{_COMPANIES})|(?:(?!AB ){_CAP} ){{2,4}}och {_CAP} AB|AB {_NAME}|"
    rf"{_CAP} kommun[a-zåäö]+ AB)|"
    rf"(?P<d>(?:[A-ZÅÄÖ][a-zåäö]+-)?[A-ZÅÄÖ][a-zåäö]+(?:{_ENDINGS}))s?|"
    r"(?P<e>(?:[Nn]orra|[Ss]ödra|[Vv]ästra|[Öö]stra) hälso- och sjukvårdsnämnden|"
    r"(?:Skåne|Blekinge|Hallands|Östgöta|Värmlands|Sörmlands|Kronobergs|Dala|Upplands|Jämtlands|Västmanlands|"
    r"Norrbottens|Västerbottens|Läns)trafiken)s?)(?![\w-])"
)
_SORT = re.compile(
    r"(?:[Dd]en |[Dd]et )?[A-ZÅÄÖa-zåäö][a-zåäö]*(?:företaget|bolaget|byrån|firman|leverantören|konsulten|"
    r"entreprenören|åkeriet) $"
)
"""What a company is, ahead of its name: "konsultföretaget Habo Vägval AB"."""
_COUNTRY = re.compile(r"(?:Norska|Danska|Finska|Isländska|Svenska) (?=[A-ZÅÄÖÆØ].* [a-z]*[Kk]ommune$)")
_LONGEST_SORT = 40
_SIGNS = Glance.of(_UNKNOWN)
_BETWEEN = re.compile(r"\b(?:[Ss]amarbete|[Ss]amverkan|[Pp]artnerskap|[Aa]vtal|[Pp]rojekt) mellan (?=[A-ZÅÄÖ])")
_PART = re.compile(
    rf"(?P<name>{_NAME})(?: (?:kommun|stad|universitet|högskola|län)\b)?(?P<seam>(?:, | och | samt )(?=[A-ZÅÄÖ]))?"
)
# Words of the same make that are no organisation, or none in particular.
_COMMON = re.compile(
    r"(?:när?|nät|regel|ram|hant|kraft|renings|värme|vatten|gas|stål|regn|bak|bygg|träd|smides|sam)verket|"
    r"myndigheten|(?:kommunal|kommun|samordnings|utbildnings|studie|idrotts)förbundet|(?:folk|yrkes)?högskolan|"
    r"universitetet|förbundet",
    re.IGNORECASE,
)


def unknown(text: str) -> Iterator[tuple[str, int, int]]:
    """Names with where they start and end, in order; a genitive's s belongs to the stretch and not to the name.

    So does what a company is, ahead of its name: "konsultföretaget".
    """
    for found in _UNKNOWN.finditer(swedish(text)) if _SIGNS.sees(text) else ():
        name = next(text[slice(*found.span(part))] for part in "abcde" if found[part])
        if found["a"]:
            name = _nominative(name)
        if not _COMMON.fullmatch(name):
            start, end = found.span()
            first, _, rest = name.partition(" ")
            if found["c"] and _SORT.fullmatch(f"{first} ") and rest[0].isupper() and " " in rest:
                name = rest
            elif found["c"] and (sort := _SORT.search(text, max(0, start - _LONGEST_SORT), start)):
                start = sort.start()
            name = _COUNTRY.sub("", name)
            yield name[0].upper() + name[1:], start, end


def parties(text: str) -> Iterator[tuple[str, int, int]]:
    """The names in "ett samarbete mellan A, B och C", whatever they are made of."""
    for opening in _BETWEEN.finditer(text):
        at = opening.end()
        while found := _PART.match(text, at):
            yield found["name"], *found.span("name")
            if found["seam"] is None:
                break
            at = found.end()


def _nominative(name: str) -> str:
    """Without a genitive that a colon shows; a bare s may belong to the name."""
    return name[:-2] if name.endswith(":s") else name
