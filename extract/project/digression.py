"""Where an item turns to something that has a name and is none of its projects: "I Varv för varv går det trögt."

What comes next ("Där är det Habo som leder") is told of that, and of no project that the item named before. So where
no rule shows that the name is a project's, nothing is said of it rather than something false of another.
"""

import re

from extract.glance import Cued
from extract.project.bare import is_bare, is_fanciful
from extract.project.coinage import is_coinage
from extract.project.end import name_end
from extract.project.line import Line
from extract.project.slot import is_name, sounds_like_a_name
from extract.project.subheading import is_subheading
from extract.project.title import is_rare

_NAME = r"[\"”“]?(?=[A-ZÅÄÖ#])"
_BULLET = r"(?:[-–•*·]|\d{1,2}[.)])?\s*"
_BEGINS = re.compile(
    rf"{_BULLET}(?:(?:(?:Även|Också|Så|Sedan|Nu|Och|Men|[A-ZÅÄÖ][a-zåäö]+(?:et|en|an)) )?(?:[Ii]|[Ii]nom|[Oo]m|[Ff]ör|"
    r"[Kk]ring|[Tt]ill|[Ff]rån|[Bb]eträffande|[Aa]ngående|[Vv]ad gäller|[Nn]är det gäller) |(?=[\"”“]))" + _NAME
)
"""What a sentence begins with that turns to what it names next: "Även i X", "Läget i X", a quotation mark."""
_TURNS = Cued(
    r"\b(?:(?:[Nn]ästa|[Nn]äst|[Ff]örsta|[Aa]ndra|[Tt]redje|[Ss]ista) [\w ]{2,20}?(?:är|var|blev)|"
    r"(?:berätta|rapportera|informera|orientera|redovisa|presentera)\w*(?: \w+){0,2} (?:om|från|att|kring)|"
    r"(?:redogjorde|redogör|redogjordes)(?: \w+){0,2} (?:för|om)|"
    r"nämn(?:er|de|des|ts)(?: också| även| att)?|gick (?:\w+ ){0,2}(?:till|över till|igenom)|"
    r"(?:kommit|kom|händer|hänt|sker|går|gick) (?:längst |bäst |bra )?(?:i|med|för)) " + _NAME
)
"""What turns to something within a sentence: "berättade att X", "Längst har man kommit i X"."""
_DEFINITE = re.compile(r"\w{5,}(?:en|et|an|orna|arna|erna)")
_LAND = re.compile(r"\w+(?:bygden|dalen|trakten|kusten|slätten|skogen|lagen|sjön|området|häradet|gården|udden)")
"""Nouns with the article behind them that places are called by."""
_SCHOOL = re.compile(
    r"[\"”“]?[A-ZÅÄÖ][a-zåäö]{3,}(?:skolan|huset|centret|verkstaden|akademin)[\"”“]? (?:lades ne[dr]|lagts ne[dr]|"
    r"avslutades|upphörde|tog slut|startade|pågår|drivs|drevs)\b"
)
"""What is told of undertakings, of one that is called as schools and houses are: "Sjöskolan lades ner"."""


def turns_away(line: Line) -> bool:
    """Whether a sentence turns to something with a name that no organisation, person or place has."""
    turn = _BEGINS.match(line.text) or _TURNS.search(line.text)
    if turn and _SCHOOL.match(line.text, turn.end()):
        return True
    name = line.text[turn.end() : name_end(line.text, turn.end())] if turn else ""
    if not name or not is_name(name, inside=True) or is_subheading(name):
        return False
    if " " in name:
        return sounds_like_a_name(name) or is_bare(name) or is_fanciful(name)
    called = is_coinage(name) or (_DEFINITE.fullmatch(name) is not None and is_rare(name))
    return called and not _LAND.fullmatch(name)
