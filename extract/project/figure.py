"""Names that begin with a figure where a sentence has them: "118 hemma, som Habo leder", "9 hopp till jobb".

A figure with a noun counts something as a rule, so more must be told of it than of words with a capital letter: that
it is one thing ("12 broar, ett projekt om …"), or what is told of undertakings, where it cannot be a number of things.
"""

import re
from collections.abc import Iterator, Sequence

from extract.facts import ProjectKind
from extract.project import sign
from extract.project.end import goes_in, name_end
from extract.project.item import Item
from extract.project.line import Line, Named, told_in
from extract.project.verb import is_infinitive

_FIGURE = re.compile(
    r"\d(?<![\w,.:;/§%–+-].)(?<!\d .)(?:(?:\d{0,2}(?: \d{3})+|\d{0,3})\+? (?=[a-zåäö])|\d*[a-z]\w*[a-zåäö\d]\w|"
    r"\d*[A-ZÅÄÖ][a-zåäö]{2})"
)
_NUMBER = re.compile(
    r"(?:\b(?:[Dd]en|[Dd]e|[Kk]l\.?|[Nn]r|[Ss]idan?|[Cc]irka|[Cc]a\.?|[Dd]rygt|[Kk]nappt|[Oo]mkring|[Uu]ngefär|[Rr]unt|"
    r"[Mm]inst|[Hh]ögst|[Aa]lla|[Dd]essa|[Tt]otalt|[Ss]ammanlagt|än|[Ee]ndast|[Bb]ara|[Nn]ästan|[Uu]pp till|[Ii]nte|"
    r"[Pp]aragraf(?:en)?|[Kk]apitel|[Pp]unkt(?:en)?|[Ss]amtliga|[Ff]örsta|[Vv]arje|[Oo]ch|[Ee]ller)|[–-]) $"
)
"""Before a number of things."""
_COUNTED = re.compile(
    r"[\d ]+(?:[mt]?n?kr\b|kap\b|kronor|miljon|procent|år|månad|veck|kommun|region|deltag|person|elev|barn|ungdom|"
    r"hushåll|plats|st\b|stycken|meter|jan|feb|mars|apr|maj|jun|jul|aug|sept|okt|nov|dec|tjänst|lägenhet|bostäd|\w*skol|kurs|"
    r"möte|träff|\w*grupp|\w*projekt|insats|satsning|ledam|ärende|ansök|anställ|medarbet|enhet|sid|boend|bil|buss|cykl|"
    r"team|av\b|och\b|eller\b|till\b|andra\b|nya\b|olika\b|stora\b|små\b|\w+(?:are|arna|erna|orna)\b)"
)
"""What is counted in minutes, and never named by its number."""
_MEASURED = re.compile(r"[\d ]+(?:timmar|minuter|sekunder|dagar|steg|mil|grader|varv)\b")
"""What nobody runs or leads, unless it is a name."""
_RUN = re.compile(r"[\"”“]?,? (?:som )?(?:drivs|drevs|leds|leddes|samordnas|ägs|bedrivs) ")
_IS_ONE = re.compile(
    r"[\"”“]?(?:,? (?:som )?(?:är |blir |var )?(?:ett|en) (?:[\w-]+ ){0,3}?\w*(?:projekt|satsning|initiativ|samarbete|"
    r"insats|försök|pilot|kampanj|partnerskap|samverkan)\b|"
    r",? (?:som )?(?:nu |sedan )?(?:tog vid|tar vid|tog över|tar över|ersätter|ersatte|avlöser|avlöste|efterträder|"
    r"bygger vidare|bygger på) )"
)
"""Behind a name: that it is one thing, or comes after another."""
_THAT_ONE = re.compile(r"\s*(?:Det|Den)(?: nya| här)? (?:projektet|satsningen|insatsen|initiativet|försöket)")
_AIM = re.compile(r" (?:till|mot) [a-zåäö]")
_YEAR = re.compile(r"(?:19|20)\d\d ")
_NOT_COUNTED = frozenset({
    "hemma", "hem", "ute", "ut", "inne", "in", "upp", "nära", "nu", "här", "där", "i", "på", "för", "mot", "med", "om",
    "utan",
})  # fmt: skip
_CODE = 4
"""Digits of a number that is called or stands for something: "1177"; a thousand things are counted with a blank."""
_SEVERAL, _NEVER = 2, 99
"""Sorts of things that must be told of what has an aim ("12 vägar till arbete"), and of what has none."""


def figured(item: Item) -> Iterator[Named]:
    """The names of one item that begin with a figure."""
    for number, line in enumerate(item.below, start=1):
        for found in _FIGURE.finditer(line.text):
            start = found.start()
            if _is_number(line.text, start):
                continue
            end = name_end(line.text, start)
            if _has_words(line.text[start:end]) and _is_told(item.lines, number, start, end):
                yield line.named(start, end, ProjectKind.INITIATIVE, certain=False)


def _is_number(text: str, start: int) -> bool:
    """Whether a figure is a year or a number of things, by what stands around it."""
    is_counted = _YEAR.match(text, start) or _COUNTED.match(text, start)
    return bool(is_counted or _NUMBER.search(text, max(0, start - 12), start))


def _has_words(name: str) -> bool:
    """Whether words follow a figure, the last one such as a name can end with."""
    return any(map(str.isalpha, name)) and goes_in(name.rpartition(" ")[2])


def _is_told(section: Sequence[Line], number: int, start: int, end: int) -> bool:
    """Whether it is told as one undertaking; a bare number of things is only where its sentence or the next says so."""
    line = section[number]
    name = line.text[start:end]
    ahead, behind = sign.before(line.text, start), sign.after(line.text, end)
    if ahead == sign.NAMING or _IS_ONE.match(line.text, end):
        return min(ahead, behind) > -2
    if max(ahead, behind) < 2 or min(ahead, behind) < -1:
        return False
    more = [one for one in section[number + 1 :] if one.sentence.paragraph == line.sentence.paragraph]
    called = any(_THAT_ONE.match(one.text) for one in more[:1]) or _is_said_twice(name, section)
    run = _MEASURED.match(name) is not None and _RUN.match(line.text, end) is not None
    return called or run or len(told_in((line, *more))) >= _enough(name)


def _enough(name: str) -> int:
    """How many sorts of things must be told of words that may be no name."""
    if _is_no_count(name):
        return 1
    if not _AIM.search(name):
        return _NEVER
    return 1 if _MEASURED.match(name) else _SEVERAL


def _is_no_count(name: str) -> bool:
    """Whether what follows the figure is nothing that can be counted: "118 hemma", "50+ i rörelse", "3i9"."""
    figure, _, words = name.partition(" ")
    if not figure.isdigit():
        return True
    first = words.partition(" ")[0]
    return len(figure) == _CODE or first in _NOT_COUNTED or is_infinitive(first.capitalize())


def _is_said_twice(name: str, section: Sequence[Line]) -> bool:
    return sum(one.text.count(name) for one in section) > 1
