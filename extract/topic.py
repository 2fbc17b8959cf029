"""Which project a sentence speaks of: by name, or by "projektet", "satsningen", "det", "båda projekten"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.facts import Project, ProjectKind
from extract.glance import Cued, Glance
from extract.marked import Named

_NOUN = (
    r"(?:[\w-]*(?:[Pp]rojektets?|[Ss]atsningens?|[Pp]rogrammets?|[Kk]ampanjens?)|[Ii]nitiativets?|"
    r"(?:[Ff]ör)?[Ss]tudiens?|"
    r"[Pp]ilotens?|[Uu]pphandlingens?|[Ii]nsatsens?|[Ff]örsökets?|[Nn]ätverkets?|[Ss]amarbetets?|"
    r"(?:[Ee]-)?[Tt]jänstens?|[Pp]artnerskapets?|[Pp]ortalens?|"
    r"[Uu]ppdragets?)"
)
_ITSELF = rf"(?: {_NOUN})?(?! (?!men\b)[\w-]+(?:e?t|e?n|kommun\w*|region\w*)\b)"
"""What may follow "det förstnämnda", and no noun of something else."""
_TOLD = (
    r" (?:pågår|pågick|avslut\w+|start\w+|drivs|drevs|leds|leddes|äg[ds]\w*|samordna\w+|finansiera\w+|genomför\w+|"
    r"omfattar?|bygg(?:er|de)|upphör\w*|tog slut|tar slut|"
    r"(?:är|var) (?!att\b)|ersätt\w+|ersatte\w*|löper|inled\w+|riktar|syftar|handlar)"
)
"""What is told of "det första" where that is one of two projects."""
_IMPLIED = re.compile(
    r"\b(?=\w)(?:"
    r"(?P<many>(?:(?:[Bb]åda|[Dd]e (?:två|tre|fyra|båda)|[Aa]lla|[Ss]amtliga|[Bb]ägge) )?(?:[\w-]*[Pp]rojektens?|"
    r"[Ss]atsningarna|[Pp]rogrammen|[Ii]nitiativen))"
    rf"|[Dd]e[tn] (?:(?P<first>förstnämnda|förra|ena|första(?=(?: {_NOUN})?{_TOLD}))|"
    rf"(?P<last>sistnämnda|senare|andra(?=\W*$| av [A-ZÅÄÖ])|andra(?=(?: {_NOUN})?{_TOLD}))){_ITSELF}"
    rf"|(?<=[Dd]e[tn] nya )(?P<new>{_NOUN})|(?<=[Dd]e[tn] gamla )(?P<old>{_NOUN})"
    r"|(?<=[Iitrmvdl] )(?P<both>båda|bägge|dem båda)(?=[.,;:]|$| (?:är|har|deltar|med|och)\b)"
    r"|(?:^|(?<=[.,;] ))(?P<each>[Bb]åda)(?=(?: \w*(?:finansieras|bekostas|leds|drivs|ägs|samordnas|"
    r"stöds))? (?:av|med) [A-ZÅÄÖ]| (?:löper|löpte|pågår|pågick|startar|startade|avslut\w+|upphör\w*|förläng\w+|"
    r"(?:tar|tog|är|är nu) slut|ska (?:pågå|avslutas))\b)"
    rf"|(?P<one>{_NOUN})"
    r"|(?P<it>(?:^|(?<=[.!?:] ))De[tn](?= (?:är|var|kommer|ska|har|pågår|pågick|avslut\w+|start\w+|drivs|drevs|leds|"
    r"ägs|ligger|bygg(?:er|de|s)|finansier\w+|följ(?:er|de)|s(?:atte|ätter) (?:i ?)?gång|l(?:äggs|ades) ne[dr]|"
    r"går (?:ut|i mål|mot sitt)|gick (?:ut|i mål)|rullar|rullade|invig\w+|lansera\w+|öppna\w+|väx(?:te|er)|"
    r"genomförs|genomfördes|leddes|omfattar|syftar|handlar|löper|tar slut|förläng\w+|fortsätter|började|"
    r"upphör\w*|ersätt(?:s|er)|efterträd\w+|avlös\w+|ersatte\w*|övergår|övergick|byter|bytte|bedrivs|bedrevs|"
    r"följs|följdes|pågått|håller på|höll på|t(?:ar|og) (?:vid|över|slut|sin)|dr(?:ar|og) i ?gång|"
    r"k(?:om|ommer) i ?gång|kör(?:des|s)|"
    r"inled\w+|påbörja\w+|samordna(?:s|des)|koordineras|hette|heter|kallas|slutar|slutade|utvärderas|medfinansieras|"
    r"sträcker sig))))\b"
)
_SORT = re.compile(
    r"(?:[Pp]rogrammet|[Nn]ätverket|[Kk]ampanjen|[Pp]ortalen|[Pp]artnerskapet|[Ff]örsöket|[Pp]iloten)(?= )"
)
""" "Programmet", before a name: what it takes up is that again, whatever was named since."""
_SORTS = (("förstudie", ProjectKind.STUDY), ("upphandling", ProjectKind.PROCUREMENT))
_HINT = Glance.at(
    "rojekt|atsning|rogram|nitiativ|tudie|ilot|pphandling|ampanj|ppdrag|nsats|örsök|ätverk|amarbetet|jänsten|"
    "artnerskapet|ortalen|Det |Den |åda|ägge|stnämnda|förra|senare| ena|t andra"
)
"""A text without any of these implies nothing: a cheap look before the rule."""
_DUMMY = re.compile(
    r"De[tn] (?:är|var|har|kommer|ska)(?: (?:nu|också|även|fortfarande|ännu|att|inte|redan))* (?:bra|viktig\w*|oklart|"
    r"svår\w*|många|finnas|funnits|"
    r"positivt|stor\w*|dags|en fråga|möjligt|inkommit|kommit|blivit|framkommit|beslutats|bestämts|flera|få|en del|"
    r"angeläget|[^ ]+(?:ades|ats))\b"
)
_ASIDE = Cued(
    r"\b(?:[Ff]ortsättning(?:en)? (?:på|av)|följ(?:er|de) (?:upp|på)|(?:uppföljare|efterföljare)(?:n)? till|"
    r"byg(?:ger|gde|gt) (?:[\w ]{1,20} )?på|ersätter|ersatte?|avlös(?:er|te?)|efterträd(?:er|de)|efterträtt|"
    r"(?:bilda(?:de|t)s|sprung\w+|vuxit|växte|utvecklats|kom(?:mer)?|föddes) (?:fram )?ur|föreg(?:ick|år|ått)|"
    r"föregångare(?:n)? (?:till|var|är|hette)|"
    r"t(?:ar|og) (?:[^.;]{1,30} )?(?:vid|över) (?:efter|när|där|från)|efter|"
    r"(?:resultat\w*|erfarenhet\w*|lärdom\w*) (?:från|av)|inspirera\w* av|(?:fortsätter|fortsatte) där|"
    r"till skillnad från|liksom|jämfört med|"
    r"liknar) (?:de[tn] (?:gamla|tidigare|nedlagda|avslutade) )?"
    r"(?:(?:projektet|metoden|modellen|konceptet|arbetssättet) )?[\"“”*]?$"
)
_PART_OF = re.compile(
    r"[\"”*]?,? (?:(?:som )?(?:ingår|ryms|bedrivs|genomförs|sker)(?: \w+){0,2} (?:i|inom)|(?:(?:som )?(?:är|utgör) )?"
    r"(?:en|ett) (?:\w+ )?(?:del|delprojekt|delinsats|spår|arbetspaket|etapp) (?:av|i|inom))(?: ramen för)? [\"”“*]?"
)
"""What stands between a project and the larger one that it belongs to: "X är en del av Y"."""
_INSERTED = re.compile(r", (?:som|vars|där|i vilke[nt]) [^,;:.]*$")
_CLOSED = re.compile(r"[^,;:.]*,(?! (?:och|samt)\b)")
"""What stands before and after a name in a clause that is inserted: "Habo, som var med i X, bidrar"."""
_STUDIED = re.compile(r"^(upphandling|förstudie)(?:en|n) ")
_BEFORE = re.compile(rf"(?:(?:{_NOUN}|[Ss]tudien|[Uu]ndersökningen) )?[\"“”»*]?$")

_LEADS = re.compile(r"(?:^|[.,;:] |\b(?:och|men|medan) )(?:(?:[Ii]|[Ff]ör|[Tt]ill|[Ii]nom) )?$")
"""What stands before a project that a clause is about: "Det senare leds av Habo", "i det senare deltar Habo"."""
_NOW = re.compile(r"(?:Men )?(?:[Nn]u|[Nn]umera|[Ii] ?stället|[Ss]edan dess|[Ii] ?dag|[Ii] år)\b")
"""What turns back from a project of before to the one of now."""
_NO_LETTERS = re.compile(r"[\W_]+")
_DASH = re.compile(r"\s*[–—-]\s*|\s\s+")
_SEAM = re.compile(r"\s+(?:[–—-]\s+)?|\s*[–—]\s*")
_BOUND = re.compile(r"[\w#]")
_BETWEEN = re.compile(r"\s*[–—-]\s*|\s+")
_AFTER = re.compile(r"(?:s(?=\s))?(?!\w)[\"“”«]?")


class ProjectNames:
    """Finds known projects by any of their names."""

    def __init__(self, projects: Sequence[Project]) -> None:
        self.index: dict[str, int] = {}
        self.kinds = [project.kind for project in projects]
        for number, project in enumerate(projects):
            for name in (project.name, *project.other_names):
                self.index.setdefault(_key(name), number)
        names = sorted(
            {name for project in projects for name in (project.name, *project.other_names)}, key=len, reverse=True
        )
        self._spellings = tuple(spelling for name in names for spelling in _spellings(name))
        self._heads = tuple(dict.fromkeys(_head(name) for name in names))

    def find(self, text: str) -> list[Named]:
        """Every name with the noun before it ("projektet X" is one stretch)."""
        if not any(head in text for head in self._heads):
            return []
        found = list[Named]()
        behind = 0
        for begin, _, end in sorted(self._places(text)):
            if begin < behind:
                continue
            behind = end
            word = text.rfind(" ", 0, max(0, begin - 2)) + 1  # where the word before begins
            lead = _BEFORE.search(text, word, begin)
            key = _STUDIED.sub(r"\1 ", _key(text[begin:end]))
            number = self.index.get(key, self.index.get(key.removesuffix("s")))
            if number is not None:
                start = lead.start() if lead else begin
                aside = (
                    _ASIDE.search(text, max(0, start - 60), start) is not None
                    or (found != [] and _PART_OF.fullmatch(text, found[-1].end, start) is not None)
                    or (_INSERTED.search(text, 0, start) is not None and _CLOSED.match(text, end) is not None)
                )
                found.append(Named(start, end, (number,), aside=aside))
        return found

    def _places(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Where a name begins, how many are longer, and where it ends."""
        for rank, words in enumerate(self._spellings):
            begin = text.find(words[0])
            while begin >= 0:
                if (begin == 0 or not _BOUND.match(text, begin - 1)) and (end := _end(words, text, begin)):
                    yield begin, rank, end
                begin = text.find(words[0], begin + 1)


def _key(name: str) -> str:
    return _NO_LETTERS.sub(" ", name.replace("#", "hash")).strip().casefold()


def _head(name: str) -> str:
    """Letters that stand in every form of a name: its beginning but for the first letter, up to a dash."""
    head = "Upphandling" if name.startswith("Upphandling") else "Förstudie" if name.startswith("Förstudie") else name
    return _DASH.split(head, maxsplit=1)[0][1:]


def _spellings(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name, between which blanks or a dash of any kind may stand."""
    first, *others = [word for word in _SEAM.split(name) if word]
    if first in ("Upphandling", "Förstudie"):
        for one in (first, first.lower()):
            yield from ((one + ending, *others) for ending in ("en", "n", ""))
    else:
        yield first, *others
        if first[0].islower():  # a sentence can begin with it
            yield first[0].upper() + first[1:], *others


def _end(words: Sequence[str], text: str, begin: int) -> int | None:
    """Where a name ends that begins there, with its genitive and its closing quote; None where another word stands."""
    at = begin + len(words[0])
    for word in words[1:]:
        between = _BETWEEN.match(text, at)
        if between is None or not text.startswith(word, between.end()):
            return None
        at = between.end() + len(word)
    after = _AFTER.match(text, at)
    return after.end() if after else None


@dataclass(slots=True)
class Topic:
    """What an item is speaking of, sentence by sentence."""

    names: ProjectNames
    item: str = ""
    current: tuple[int, ...] = ()
    met: list[int] = field(default_factory=list)
    """The item's projects in the order they were last named."""
    called: dict[str, int] = field(default_factory=dict)
    """Which of them was last named with a noun that not every undertaking is: "programmet X"."""
    old: set[int] = field(default_factory=set)
    """Those that the item names only to say where another comes from."""

    def before(self, item: str, text: str) -> tuple[int, ...]:
        """What the item speaks of when the sentence begins: "Nu" turns from what was before to what there is now."""
        if item != self.item:
            self.item, self.current, self.met, self.called, self.old = item, (), [], {}, set()
        if self.old and self.old.issuperset(self.current) and _NOW.match(text):
            self.current = tuple(number for number in self.met if number not in self.old)[-1:] or self.current
        return self.current

    def read(self, item: str, text: str) -> list[Named]:
        """The projects that a sentence names or implies; what it says last is what the next one starts from."""
        self.before(item, text)
        named = self.names.find(text)
        stretches: list[Named | re.Match[str]] = list(named)
        if (self.met or named) and _HINT.sees(text):
            stretches += [
                match
                for match in _IMPLIED.finditer(text)
                if not any(one.start <= match.start() < one.end for one in named)
            ]
        found: list[Named] = []
        for one in sorted(stretches, key=_start) if len(stretches) > 1 else stretches:
            if isinstance(one, Named):
                self._meet(one.projects, aside=one.aside and bool(self.current))
                if sort := _SORT.match(text, one.start):
                    self.called[sort[0].lower()] = one.projects[0]
                found.append(one)
            elif projects := self._mean(one, text):
                found.append(Named(*one.span(), projects, by_name=False))
                if one["new"] or ((one["first"] or one["last"]) and _LEADS.search(text, 0, one.start())):
                    self.current = projects
        return found

    def _meet(self, projects: tuple[int, ...], *, aside: bool) -> None:
        for number in projects:
            if number in self.met:
                self.met.remove(number)
            self.met.append(number)
        if aside:
            self.old.update(projects)
        else:
            self.current = projects

    def _mean(self, match: re.Match[str], text: str) -> tuple[int, ...]:
        """Whom an implied mention means: "förstudien" a study that the item has named; nobody where it named none."""
        both = match["both"] or match["each"]
        if match["many"] or both:
            return tuple(self.met[-2:] if both else self.met) if len(self.met) > 1 else ()
        if match["first"] or match["last"]:
            return self._one_of_two(match) if len(self.met) > 1 else ()
        if match["new"] or match["old"]:
            meant = [number for number in self.met if (number in self.old) == bool(match["old"])]
            return (meant[-1],) if self.old and meant else self.current
        if match["it"] and _DUMMY.match(text, match.start()):
            return ()
        sort = next((kind for noun, kind in _SORTS if match[0].lower().startswith(noun)), None)
        if (number := self.called.get(match[0].lower().removesuffix("s"))) is not None:
            return (number,)
        alike = [number for number in self.met if sort and self.names.kinds[number] is sort]
        return (alike[-1],) if alike else self.current

    def _one_of_two(self, match: re.Match[str]) -> tuple[int, ...]:
        """The one named first or last; "det första" is also what came before, where another is said to follow it."""
        two = self.met[-2:]
        if "nämnda" not in match[0] and self.old.intersection(two):
            two.sort(key=lambda number: number not in self.old)
        return (two[1 if match["last"] else 0],)


def _start(one: Named | re.Match[str]) -> int:
    return one.start if isinstance(one, Named) else one.start()
