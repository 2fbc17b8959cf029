"""Projects whose names are in small letters: "nära vård i byn", "projektet lyktan".

Nothing but what an item does with such words tells them from ordinary ones. A name comes back word for word where one
takes part in it, is called something, or opens a sentence in spite of its small letter; or it is a noun in the definite
form right behind another one, where no ordinary noun stands.
"""

import re
from collections.abc import Iterator

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.project.bare import is_fanciful
from extract.project.coinage import is_coinage
from extract.project.end import goes_in, name_end
from extract.project.item import Item
from extract.project.line import Line, Named, met, title_end
from extract.project.verb import is_present, tells
from extract.project.wording import any_of
from extract.words import frequencies

_CUES = any_of(
    r"""
    (?:[Dd]elta|[Mm]edverka|[Ii]ngå)\w*(?: (?:inte|ej|också|även|redan|nu))? i
    (?:[Aa]nslut\w+|[Aa]nslöt) sig(?: inte)? till
    (?:är|var|varit|vara|gå|går|gått|gick)(?: inte)? (?:med|kvar|in) i
    [Bb]akom
    (?:[Bb]erätta|[Rr]edogör|[Rr]edogjort?|[Ii]nformera|[Rr]apportera)\w*(?: (?:kort|lite))? (?:om|för|från)
    [Pp]ilot\w* i
    [Tt]estplats\w* i
    (?:kalla[dst]|kallas för|benämns|under namnet|vid namn|med (?:arbets)?namnet|döpt till)
    (?:[Pp]rojektet|[Ss]atsningen|[Ii]nitiativet|[Pp]iloten|[Ff]örsöket)
    """
)
_CUED = Cued(rf"\b(?=\w){_CUES} [\"”“]?(?=[a-zåäö]{{3,}} )")
_OPENS = re.compile(r"(?<=[a-zåäö\d)])[.!?] (?=[a-zåäö]{3,} )")
"""Where a sentence begins with a small letter."""
_NO_BEGINNING = re.compile(
    r"(?:\w+(?:en|et|[ra]na|s)|de[nt]|ett?|vår\w*|sin[at]?|sitt|all[at]|hela|någo[nt]|några|flera|andra|olika|nya?|"
    r"nytt|samma|dessa|detta|denna|\w+(?:a|ande) \w+(?:er|ar|or))\b"
)
BESIDE = re.compile(
    r"\b(?:[Pp]rojektet|[Ss]atsningen|[Ii]nitiativet|[Pp]iloten|[Kk]ampanjen|"
    r"som (?:heter|kallas)|kallat|kallad|vid namn|(?:med|under) namnet) "
    r"(?P<name>(?:[a-zåäö]{3,}a )?[a-zåäö]{2,}(?:en|et|an|[lr]n))(?=[.,;:)]|\s*$| [–—-] | (?P<after>[a-zåäö]+))"
)
"""A noun in the definite form beside the word for an undertaking, maybe with an adjective."""
_WORD_BEFORE = re.compile(r"[a-zåäö]+ $")
_NO_NOUN = re.compile(
    r".*(?:ligen|grad|mot)|(?:sed|med|red|inn|mell|ann|ut|ovan|und|förut)an|ig?en|även|äntligen|ing?et|något|mycket|"
    r"(?:hös|vår|vinter|sommar|natt|kväll|morgon|dag|vecka|månad|år|period|tid|början|gång)\w{1,4}|"
    r"(?:projekt|insats|satsning|arbet|kommun|region|nämnd|länen|staten|pengar)\w*"
)
"""What looks like one, or stands there without being a name: "projektet hösten 2023"."""
_GOES_ON = frozenset({"som", "där", "ska", "i", "till", "från", "för", "och", "med", "när", "inte", "på", "har"})
_IN_USE = 1e-7
_TOLD = 2
"""How often a name in small letters stands in an item, at least."""


def in_small_letters(item: Item) -> Iterator[Named]:
    """Names without a capital that an item has at least twice, once where only a name can stand."""
    seen = set[str]()
    for line in item.lines:
        for start in _beginnings(line.text):
            end = title_end(line.text, start) if line.sentence.is_title else name_end(line.text, start)
            name = line.text[start:end]
            if " " not in name or item.text.count(name) < _TOLD or name in seen:  # most names fail here
                continue
            if _is_name(name) and len(list(met(name, item.text))) >= _TOLD:
                seen.add(name)
                yield line.named(start, end, ProjectKind.INITIATIVE, certain=False)


def uncapitalised(line: Line) -> Iterator[Named]:
    """ "Projektet lyktan avslutades", "deltar i projektet röda tråden"."""
    for found in BESIDE.finditer(line.text):
        adjective, _, noun = found["name"].rpartition(" ")
        if _NO_NOUN.fullmatch(noun) or not (is_coinage(noun.capitalize()) or _is_definite(noun)):
            continue
        if adjective and not is_fanciful(found["name"].capitalize()):
            continue
        after, before = found["after"], _WORD_BEFORE.search(line.text, 0, found.start())
        goes_on = after is None or after in _GOES_ON or _is_verb(after)
        if goes_on and not (before and _is_verb(before[0].rstrip())):
            yield line.named(*found.span("name"), ProjectKind.INITIATIVE)


def _is_verb(word: str) -> bool:
    return tells(word) or is_present(word)


def _is_definite(noun: str) -> bool:
    """Whether a word is known without its last letters, which are the article."""
    return any(frequencies().get(noun[:-letters], 0.0) > _IN_USE for letters in (1, 2))


def _beginnings(text: str) -> Iterator[int]:
    """Where a name may begin."""
    if text[:1].islower():
        yield 0
    for cue in _CUED.finditer(text):
        yield cue.end()
    if ". " in text or "! " in text or "? " in text:
        for cue in _OPENS.finditer(text):
            yield cue.end()


def _is_name(phrase: str) -> bool:
    """Whether words in small letters can be a name, that begin as no ordinary phrase does."""
    first, *_, last = phrase.split(" ")
    return goes_in(first) and goes_in(last) and not _NO_BEGINNING.match(phrase)
