"""Names of studies: "förstudie om x", named by what it studies, and what an item on one calls it besides."""

import re
from collections.abc import Iterator, Sequence

from extract.facts import ProjectKind
from extract.project.end import name_end
from extract.project.line import Line, Named, title_end

_ON = "om|kring|av|för|avseende|gällande|inom"
STUDY = re.compile(rf"\b([Ff]örstudien?) ({_ON}) (?=[a-zåäöA-ZÅÄÖ#\"“”])")
STUDY_OF = re.compile(rf"Förstudie(?::| [–-])? (?!(?:{_ON})\b)(?=[a-zåäö]{{4,}})")
"""In a title: "Förstudie simhall"."""
_NO_STUDY = re.compile(r"(?:att|hur|vad|detta|det|den|en|ett)\b")
_PREFIXED = re.compile(rf"Förstudie (?:(?:{_ON}) )?")
_LONG = 5
"""Letters from which a word says what is studied."""


def studies(line: Line) -> Iterator[Named]:
    """What is studied, after "förstudie om"; in a title also right after "förstudie"."""
    if line.sentence.is_title and (whole := STUDY_OF.match(line.text)):
        named = line.named(0, title_end(line.text, whole.end()), ProjectKind.STUDY)
        yield named._replace(others=(*named.others, f"Förstudie om {named.name[whole.end() :]}"))
    for cue in STUDY.finditer(line.text):
        if _NO_STUDY.match(line.text, cue.end()):
            continue
        end = title_end(line.text, cue.end()) if line.sentence.is_title else name_end(line.text, cue.end())
        start, end = line.quoted_at(cue.end()) or (cue.end(), end)
        if end - start > 2:
            yield line.named(start, end, ProjectKind.STUDY, prefix=f"Förstudie {cue[2]}")


def as_one(entitled: Sequence[Named], found: Sequence[Named]) -> list[Named]:
    """The names found in an item; where its title names a study, what the text calls one is another name of that.

    But not what it studies otherwise: a title on a swimming hall, and a text on that and on an ice rink.
    """
    study = next((named for named in entitled if named.kind is ProjectKind.STUDY), None)
    if study is None:
        return list(found)
    same = [named for named in found if named.kind is ProjectKind.STUDY and _is_same(named, study)]
    others = (other for named in same for other in (named.name, *named.others) if other != study.name)
    whole = study._replace(others=tuple(dict.fromkeys((*study.others, *others))))
    return [whole, *(named for named in found if named not in same)]


def _is_same(named: Named, study: Named) -> bool:
    """Whether it is no more than a name, or says that the same is studied."""
    if not named.name.startswith("Förstudie "):
        return True
    what, other = (_PREFIXED.sub("", one.name).casefold() for one in (named, study))
    return any(word in other for word in what.split() if len(word) >= _LONG) or any(
        word in what for word in other.split() if len(word) >= _LONG
    )
