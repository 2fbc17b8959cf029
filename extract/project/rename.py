"""Other names of an undertaking: those it had before, has got since, or goes by.

A turn of phrase says them of the undertaking before it ("X bytte namn till Y", "X, tidigare Y"), or, where it opens a
sentence ("Gamla Y, bytte namn i maj"), of the one that is spoken of.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.glance import Glance
from extract.project.end import name_end
from extract.project.line import Line

_QUOTE = '["“”]?'
_CAPITAL = rf"(?={_QUOTE}[A-ZÅÄÖ#])"
_WORDS = r"(?:[a-zåäö\d.]+ )"
_SINCE = re.compile(
    rf"\b(?:bytt|byter|bytte|byt) {_WORDS}{{0,4}}?namn(?:et)? {_WORDS}{{0,4}}?till {_CAPITAL}|"
    rf"\b(?:döp(?:ts|tes|s|t) om|omdöpts?) {_WORDS}{{0,4}}?till {_CAPITAL}|"
    r"\bfått (?:det nya )?namnet |\bfått (?:ett )?nytt namn[:,] |"
    rf"\bheter (?:nu|numera|sedan|från|fr\.o\.m\.) {_WORDS}{{0,5}}?{_CAPITAL}|"
    rf"\b(?:sedan|från) {_WORDS}{{1,4}}heter {_CAPITAL}|"
    rf"\b(?:utläsas?|uttyds|(?<=[A-ZÅÄÖ] )står för) {_CAPITAL}|\bkallas numera {_CAPITAL}|"
    rf"\b(?:(?:in)?led(?:de|des|ts)|starta(?:de|des|ts?)|börja(?:de|t)|lansera(?:de|des|ts)|bilda(?:des|ts)|"
    rf"drogs i gång|driv(?:s|its)|drevs|bedriv(?:s|its)) {_WORDS}{{0,4}}?(?:under|med) (?:arbets|projekt)?namnet "
    rf"{_CAPITAL}|"
    rf"\bgår (?:nu|numera|sedan) {_WORDS}{{0,4}}?under (?:namnet|beteckningen) {_CAPITAL}"
)
"""Before a new name."""
_WAS = r"(?:[Hh]ette|[Kk]allades|hetat|kallats)"
_THEN = (
    r"(?:tidigare|förut|förr|först|från början|ursprungligen|i början|"
    r"(?:fram )?till (?:och med )?(?:\d{4}|[a-zåäö]+(?: \d{4})?)|"
    r"före (?:nyår|jul|sommaren|årsskiftet|\d{4})|i (?:höstas|våras|fjol|somras|vintras))"
)
_BEFORE = re.compile(rf"\b{_WAS} {_THEN} {_CAPITAL}|\b{_THEN} {_WAS} {_CAPITAL}|\bdå under namnet {_CAPITAL}")
"""Before an old name."""
_ASIDE = re.compile(
    r"\((?:tidigare|f\.d\.|fd|före detta|gamla|hette tidigare) (?:kallat |projektet )?"
    rf"{_QUOTE}(?P<name>[^)\"“”]{{3,60}}){_QUOTE}\)"
)
_BESIDE = re.compile(
    r", (?:tidigare|f\.d\.|fd|före detta|till vardags|i dagligt tal|i vardagslag|(?:även|också) kalla[dt]|förkortat) "
    rf"(?:kalla[dt] )?{_CAPITAL}"
)
"""Right after the name that it adds one to."""
_OPENS = re.compile(
    rf"^\W*(?:[Gg]amla|[Ff]öre detta|[Ff]\.d\.|[Tt]idigare) {_QUOTE}(?P<old>[A-ZÅÄÖ#][^,\"“”]{{2,50}}){_QUOTE},? "
    r"(?:som )?(?:har )?(?:nu )?(?:bytte|bytt|byter|fick|fått) (?:\w+ ){0,2}?namn|"
    rf"^\W*{_QUOTE}(?P<nick>[A-ZÅÄÖ#][^,\"“”]{{2,40}}){_QUOTE}, som (?:det|den|projektet|satsningen) "
    r"(?:kallas|heter|går under) (?:till vardags|i dagligt tal|i vardagslag|internt|kort)\b"
)
"""Opens a sentence on what is spoken of."""
_STOP = re.compile(r"[.,;:](?=\s|$)|\s(?:och|som|vilket|från|inför|efter|då|sedan|i samband)\s(?![a-zåäö]+(?:[.,]|$))")
_NOW = re.compile(r"^\W*(?P<now>[A-ZÅÄÖ#][^,.:;]{2,50}), (?:det )?som $")
_MERGED = re.compile(r"\b(?:ihop|samman) med\b")
_HEIR = re.compile(
    r"fortsättning|efterträd|efterfölj|uppfölj|föregång|\bny(?:a|tt)?\b|\bannan\b|\bannat\b", re.IGNORECASE
)
"""What is called so is another one."""
_GLANCE = Glance.of(_SINCE, _BEFORE, _ASIDE, _BESIDE, _OPENS)


class Renaming(NamedTuple):
    """Names, and where the turn of phrase stands that tells them."""

    start: int
    names: tuple[str, ...]
    beside: bool = False
    """Whether it must stand right after the name that it adds to."""
    now: str | None = None
    """What the one is called now whose old name this is."""

    def is_of(self, text: str, end: int) -> bool:
        """Whether it is said of what is named before it and ends there."""
        if self.beside:
            return end == self.start
        is_another = _HEIR.search(text, end, self.start) or _MERGED.search(text, 0, self.start)
        return end <= self.start + 1 and is_another is None

    @property
    def opens(self) -> bool:
        """Whether the sentence begins with it."""
        return self.start == 0


def renamings(line: Line) -> Iterator[Renaming]:
    """What a sentence says of other names."""
    if not _GLANCE.sees(line.text):
        return
    for cue in _SINCE.finditer(line.text):
        quoted = line.quoted_at(cue.end())
        stop = _STOP.search(line.text, cue.end())
        start, end = quoted or (cue.end(), stop.start() if stop else len(line.text))
        if end > start:
            named = line.named(start, end)
            yield Renaming(cue.start(), (named.name, *named.others))
    for cue in _ASIDE.finditer(line.text):
        yield Renaming(cue.start(), (cue["name"],))
    for rule in (_BEFORE, _BESIDE):
        for cue in rule.finditer(line.text):
            start = cue.start() if re.search(r"\w", line.text[: cue.start()]) else 0
            now = _NOW.fullmatch(line.text[: cue.start()])
            yield Renaming(start, (_name(line, cue.end()),), beside=rule is _BESIDE, now=now["now"] if now else None)
    if opening := _OPENS.match(line.text):
        yield Renaming(0, (opening["old"] or opening["nick"],))


def _name(line: Line, start: int) -> str:
    """The name that begins there."""
    quoted = line.quoted_at(start)
    end = quoted[1] if quoted else name_end(line.text, start)
    return line.text[start:end].strip(' "”“')
