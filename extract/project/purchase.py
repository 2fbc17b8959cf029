"""Names of what is bought: "upphandlingen av elevsystemet X", "upphandlar skolmat tillsammans", "digital tolk"."""

import re
from collections.abc import Iterator, Sequence

from extract.facts import ProjectKind
from extract.glance import Cued, Glance
from extract.project.bodies import bodies
from extract.project.end import name_end
from extract.project.item import Item
from extract.project.line import Line, Named, title_end
from extract.project.subheading import is_subheading
from extract.project.title import ORGANISATION
from extract.words import frequencies
from ontology.register import load

PREFIX = "Upphandling av"
"""Before what is bought, where the purchase has no name of its own."""
_NEW = r"(?:(?:ett|en|nytt|ny|nya|(?:läns)?gemensamt?|digitalt?) )*"
BUY = re.compile(
    r"\b(?:[Uu]pphandling(?:en)?|[Ii]nköp(?:et)?|[Aa]nskaffning(?:en)?)(?: (?:av|för(?! [A-ZÅÄÖ]))|:|"
    r"(?<=^Upphandling)(?: [–-])?(?= (?!(?:och|samt|i|på|med|under|inför|till|tillsammans|utan|enligt|som|"
    r"är)\b)[a-zåäö])) "
    rf"(?P<what>{_NEW}(?P<rest>[^.,:;()–\"”]{{3,80}}))"
)
BUY_AFTER = re.compile(
    r"(?P<what>[A-ZÅÄÖ][^,–:]{3,60}?)(?:[,:]| [–-]) (?:(?:gemensam|samordnad|ny|förnyad|regional|\w+gemensam) ){0,2}"
    r"upphandling(?:en)?(?: (?:av|för|med|till|tillsammans|inför|20\d\d)\b[^.:]*)?\.?$"
)
_PROPER = re.compile(r"(?:[a-zåäö]+(?:et|en|n|t) )?(?P<name>[A-ZÅÄÖ#][\w+-]*(?: [A-ZÅÄÖ0-9][\w+-]*)*)(?=$| [a-zåäö])")
_PRODUCT = re.compile(
    r"\b\w*(?:system|program|verktyg|plattform|lösning)\b[^.:]{0,40}[:,] "
    r"(?P<name>[A-ZÅÄÖ][\w+-]*(?: [A-ZÅÄÖ0-9][\w+-]*)*)\s*[.;]?$"
)
_PRODUCT_CALLED = re.compile(
    r"\b\w*(?:systemet|programmet|verktyget|plattformen|lösningen|tjänsten)(?:,? som (?:heter|kallas))? (?=[A-ZÅÄÖ])"
)
_TOGETHER = r"(?:tillsammans|gemensamt|samordnat|ihop|gemensam|samordnad)"
_WHOM = r"[A-ZÅÄÖ][\w-]+(?:(?:, | och )[A-ZÅÄÖ][\w-]+)*"
_SHARED = Cued(
    rf"\b(?:{_TOGETHER}\b[^.;]{{0,40}}? )?(?:[Uu]pphandla(?:r|t|de)?(?: {_TOGETHER}(?: med {_WHOM})?)?|upphandling av) "
    rf"{_NEW}"
    rf"(?P<what>(?!{_TOGETHER}\b)[a-zåäö][^.,:;()]{{3,60}}?)"
    rf"(?= {_TOGETHER}\b| (?:av|från|hos|görs|sker|genomförs|med|till|inför|som)\b|[.,:;()]|$)"
)
_IS_SHARED = Cued(rf"\b(?i:{_TOGETHER})\b")
_SEVERAL = 2
_RARE = 1e-6
"""Share of running words: "höstens" is more common."""
_BUYS = Cued(r"\b[Uu]pphandling(?:en)? av ")
_SEAM = re.compile(r"(?: [–—-]|[:,])[ *_]+(?=[\"“”»*_\w])")
"""Between what is bought and what the purchase is called: "Upphandling av vintersand – "Halkfritt""."""
_QUOTED_ALONE = re.compile(r"[\s*–—:-]*[\"“”»](?P<name>[A-ZÅÄÖ#][^\"“”»«.!?]{2,60})[\"“”«][\s*]*")
_CALL = r"(?:namnet|arbetsnamnet|beteckningen|benämningen|kortnamnet|rubriken|projektnamnet)"
_CALLED = re.compile(
    rf"\b[Uu]pphandling(?:en)?\b(?:[^.;:]{{0,120}}? (?:under|med) {_CALL}|[^.;:]{{0,60}}?,? (?:som )?(?:heter|kallas|"
    rf"kallad|benämns|(?:har )?(?:fått|getts) {_CALL}|går under {_CALL}|bär {_CALL}|döpts till)) [\"”“]?(?=[A-ZÅÄÖ\d])"
)
"""Before what a purchase is called: "en upphandling av sand under beteckningen X"."""
_CALLS = re.compile(
    rf"\W*(?P<name>[A-ZÅÄÖ\d][\w-]*(?: [\w-]+){{0,4}}) (?:är|blir|heter|kallas) (?:alltså |namnet på |"
    rf"{_CALL} (?:på|för) )?(?:den |en |vår |länets )?(?:[a-zåäö]+ )?upphandling(?:en)? (?:av|för)\b"
)
"""The same in front: "X är namnet på upphandlingen av sand"."""
_POINTS = re.compile(r"(?:Det(?: här| där)?|Detta|Den(?: här)?|Denna)(?: [a-zåäö]+)?")
"""What stands for the item's title: "Det här är upphandlingen av sand"."""
_CALLED_AT = Glance.of(_CALLED, _CALLS)
BOUGHT = re.compile(r"(?:^|[\wåäö,] )(?P<name>(?P<whose>[A-ZÅÄÖ][a-zåäö-]{3,})s (?P<what>[a-zåäö]{4,}upphandling))\b")


def purchases(line: Line) -> Iterator[Named]:
    """ "Upphandling av elevsystemet X"; in a title, where the item is about it, also "upphandling av skolskjuts"."""
    after = BUY_AFTER.match(line.text) if line.sentence.is_title else None
    if after and not _is_any(after["what"]) and not ORGANISATION.match(after["what"]):
        named = line.named(0, after.end("what"), ProjectKind.PROCUREMENT)
        yield named._replace(others=(f"{PREFIX} {named.name[0].lower()}{named.name[1:]}",))
    for cue in BUY.finditer(line.text):
        yield from _called(line, cue.end()) if line.sentence.is_title else ()
        if quoted := line.quoted_at(cue.start("rest")):
            yield line.named(*quoted, ProjectKind.PROCUREMENT)
        elif proper := _PROPER.match(cue["rest"]):
            start = cue.start("rest") + proper.start("name")
            named = line.named(start, name_end(line.text, start), ProjectKind.PROCUREMENT)
            if not ORGANISATION.match(line.text, start):
                yield named._replace(others=(*named.others, f"{PREFIX} {proper[0].strip()}"))
        elif _names(line, cue) and (end := name_end(line.text, cue.start("what"))) > cue.start("rest"):
            yield line.named(cue.start("rest"), end, ProjectKind.PROCUREMENT, prefix=PREFIX)


def _names(line: Line, cue: re.Match[str]) -> bool:
    """Whether common nouns are one purchase's name: in a title, "upphandlingen av …", and "Upphandling av …:"."""
    heads = not line.text[: cue.start()].strip(" •*–-") and line.text.startswith(":", cue.end("what"))
    return line.sentence.is_title or cue[0].casefold().startswith("upphandlingen") or heads


def _called(line: Line, start: int) -> Iterator[Named]:
    """What stands in quotes behind what a title says is bought."""
    seam = _SEAM.search(line.text, start - 1)
    if seam and (quoted := line.quoted_at(seam.end())) and line.text[quoted[0]].isupper():
        yield line.named(*quoted, ProjectKind.PROCUREMENT)


def _is_any(what: str) -> bool:
    """Whether one word says what an item does, and not what is bought: "Information, upphandling"."""
    return " " not in what and is_subheading(what)


def product(line: Line) -> Named | None:
    """The product that an item on a purchase names: "ett system för detta: X", "systemet X"."""
    if found := _PRODUCT.search(line.text):
        return line.named(*found.span("name"), ProjectKind.PROCUREMENT)
    if called := _PRODUCT_CALLED.search(line.text):
        return line.named(called.end(), name_end(line.text, called.end()), ProjectKind.PROCUREMENT)
    return None


def shared(item: Item) -> Iterator[Named]:
    """What several municipalities buy together, where prose tells it: "Habo och Mullsjö upphandlar skolmat ihop"."""
    for line in item.below if _SHARED.sees(item.body) else ():
        found = _SHARED.search(line.text)
        if found and _IS_SHARED.search(line.text) and len(bodies(line.text)) >= _SEVERAL:
            yield line.named(*found.span("what"), ProjectKind.PROCUREMENT, prefix=PREFIX)
            return


def as_one(item: Item, found: Sequence[Named]) -> list[Named]:
    """The names found in an item, those of its purchase as one: by what it is called, else by its product."""
    others = [named for named in found if named.kind is not ProjectKind.PROCUREMENT]
    told = [named for named in found if named.kind is ProjectKind.PROCUREMENT]
    sales = told or list(shared(item))
    called = next((named for named in sales if not named.name.startswith(PREFIX)), None)
    products = filter(None, map(product, item.lines)) if told else iter(())
    name = called or (_below(item) if told else None) or next(_called_below(item), None) or next(products, None)
    if name is None or not sales:
        return [*others, *sales]
    more = [other for named in sales for other in (named.name, *named.others) if other != name.name]
    return [*others, name._replace(others=tuple(dict.fromkeys(more)))]


def _called_below(item: Item) -> Iterator[Named]:
    """What the text says that the purchase is called."""
    for line in item.below if _CALLED_AT.sees(item.body) else ():
        if cue := _CALLED.search(line.text):
            start, end = line.quoted_at(cue.end()) or (cue.end(), name_end(line.text, cue.end()))
            yield line.named(start, end, ProjectKind.PROCUREMENT)
        elif (cue := _CALLS.match(line.text)) and not is_subheading(cue["name"]):
            of_title = _POINTS.fullmatch(cue["name"])
            place = (0, title_end(item.title.text, 0)) if of_title else cue.span("name")
            yield (item.title if of_title else line).named(*place, ProjectKind.PROCUREMENT)


def _below(item: Item) -> Named | None:
    """A name in quotes that is all of the line below the title: "– "Halkfritt""."""
    line = next(iter(item.below), None)
    found = _QUOTED_ALONE.fullmatch(line.text) if line else None
    return line.named(*found.span("name"), ProjectKind.PROCUREMENT) if line and found else None


def bought(item: Item) -> Iterator[Named]:
    """A title that says what is bought: "Digital tolk", where the text tells of "upphandlingen av en digital tolk"."""
    title, body = item.title, item.body
    if not _BUYS.search(body):
        return
    end = title_end(title.text, 0)
    what = re.escape(title.text[:1].lower() + title.text[1:end])
    if end and re.search(rf"\b[Uu]pphandling(?:en)? av (?:[a-zåäö]+ )?{what}\b", body):
        named = title.named(0, end, ProjectKind.PROCUREMENT)
        yield named._replace(others=(*named.others, f"{PREFIX} {named.name[0].lower()}{named.name[1:]}"))


def owned(line: Line) -> Iterator[Named]:
    """ "Åsbygdens tolkupphandling": named by whose it is and what is bought."""
    for found in BOUGHT.finditer(line.text):
        rare = frequencies().get(f"{found['whose']}s".casefold(), 0.0) < _RARE
        if rare and not load().find(found["whose"], short=True):
            yield line.named(*found.span("name"), ProjectKind.PROCUREMENT)
