"""The names of projects, by the words that introduce them: "projektet X", "#x", "förstudie om x", "X (AKRONYM) vid …".

The rules are a list: each gives the names that one sentence introduces. A rule says what a name is called, where it
stands and what sort of undertaking it is; `extract.project` settles which of the names are one project's.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from extract.document import Document, Span
from extract.facts import ProjectKind
from extract.project_end import name_end
from extract.sentence import Sentence

_ONE = (
    r"(?:[\w-]*[Pp]rojekt(?:et)?|[\w-]*[Ss]atsning(?:en)?|[\w-]*[Pp]rogrammet|[Ii]nitiativet|[Uu]ppdraget|[Ff]örstudien|[Pp]iloten|"
    r"[\w-]*[Kk]ampanjen|[Nn]ätverket|[Ss]amverkansarbetet|[Uu]tvecklingsarbetet|[Ii]nsatsen|[Uu]tredningen)"
)
_MANY = r"(?:[\w-]*[Pp]rojekten|[\w-]*[Ss]atsningarna|[Pp]rogrammen|[Ii]nitiativen|[Ff]örstudierna|[Pp]iloterna|[Ff]öljande projekt:?)"
_CALLED = r"(?:,? (?:som (?:heter|kallas|går under namnet|har namnet)|kallat|kallad|benämnt|med (?:arbets)?namnet|vid namn|heter|kallas|benämns|är)|[:,])?"
_SINGULAR = re.compile(rf"(?<![\w-]){_ONE}{_CALLED} (?=[\"“”'’»*#A-ZÅÄÖÉ0-9])")
_PLURAL = re.compile(rf"(?<![\w-]){_MANY} (?=[\"“”'’»*#A-ZÅÄÖÉ0-9])")
_HASHTAG = re.compile(r"(?<![\w/#&])#[^\W\d_]\w+")
_HASHTAG_MORE = re.compile(r" ?[–—-] [a-zåäö]")
_COMPOUND = re.compile(r"(?<![\w-])([A-ZÅÄÖ][\wåäöÅÄÖ]+(?:[ -][A-ZÅÄÖ]\w+)?)-projektet\b")
_FUNDS = re.compile(
    r"(?:EU|ESF|IT|VA|Interreg|Leader|LEADER|Vinnova|Tillväxt|Eruf|ERUF|FoU|Erasmus|DIGG|KLIMP|Klimatklivet|SKR)\+?"
)
_IS_PROJECT = re.compile(
    r" (?:är|var|blir) (?:nu )?(?:ett|en|det|den) (?:[\w-]+ ){0,4}?"
    r"([\w-]*(?:projekt|satsning|initiativ|uppdrag|program|förstudie|pilot|kampanj))(?:et|en)?\b"
)
_STUDY = re.compile(r"\b([Ff]örstudien?)(?: (om|kring|av|för|avseende|gällande|inom)) (?=[a-zåäöA-ZÅÄÖ#\"“”])")
_BUY = re.compile(
    r"\b(?:[Uu]pphandling(?:en)?|[Ii]nköp(?:et)?|[Aa]nskaffning(?:en)?) (?:av|för) "
    r"(?P<what>(?:(?:ett|en|nytt|ny|nya|gemensamt|gemensam|digitalt|digital|länsgemensamt|länsgemensam) )*(?P<rest>[^.,:;()–]{3,80}))"
)
_PROPER = re.compile(r"[a-zåäö]+(?:et|en|n|t) (?P<name>[A-ZÅÄÖ#][\w+-]*(?: [A-ZÅÄÖ0-9][\w+-]*)*)$")
_PRODUCT = re.compile(
    r"\b\w*(?:system|program|verktyg|plattform|lösning)\b[^.:]{0,40}: (?P<name>[A-ZÅÄÖ][\w+-]*(?: [A-ZÅÄÖ0-9][\w+-]*)*)\s*[.;]?$"
)
_SHORT = re.compile(r"[\"”]? ?\((?P<short>[A-ZÅÄÖ][A-Za-zÅÄÖåäö0-9&+-]{1,9})\)")
_LONG = re.compile(r" \((?P<long>[A-ZÅÄÖ][\wåäö-]+(?: [\wåäö-]+){1,8})\)")
_UNDERTAKING = re.compile(
    r"\b(?:startade|startar|startas|består|bestod|finansier\w+|pågår|drivs|byggts? upp|inrättades|bildades|invigdes)\b"
)
_NO_UNDERTAKING = re.compile(
    r"(?:plan|planen|policy|lagen?|balken|avtal|avtalet|rapport|rapporten|strategi|strategin|överenskommelse|förordning|"
    r"nämnd|nämnden|råd|rådet|utskott|utskottet|styrelse|styrelsen|kommitté|förbund|förbundet|förvaltning|verket|myndigheten|"
    r"universitet|högskola|samverkan|kommun|gruppen|grupp|forum|index|ansvar|direktiv|betänkande|budget|reglemente)$",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?:Region [A-ZÅÄÖ]|[A-ZÅÄÖ][\w-]+ (?:kommun|stad|universitet|län|högskola)\b|Länsstyrelsen|Kommunen|Regionen|EU\b|PPT|PDF|PP\b|Bilaga|Dnr)"
)
_ADMIN = re.compile(
    r"(?:Information(?: om| från| kring)?|Kort information om|Presentation(?: av)?|Rapport(?: från| om)?|Lägesrapport(?: från| om| för)?|"
    r"Uppföljning(?: av)?|Redovisning(?: av)?|Slutrapport(?: för| från| av)?|Slutredovisning(?: av)?|Aktuellt (?:om|från|i)|"
    r"Uppdatering (?:om|kring|från)|Lägesbild(?: från)?|Återrapportering(?: av| från)?|Dialog om|Medfinansiering av|Ansökan om|Beslut om|Start av|Avslut av) "
)
_ORDINARY = re.compile(
    r"(?:Mötet|Mötets|Möte|Nästa|Övrig|Dagordning|Godkännande|Val\b|Justering|Föregående|Protokoll|Sammanträde|Förslag|Fråg|Ekonomi|Budget|"
    r"Beslut|Information|Rapport|Presentation|Uppföljning|Redovisning|Delårs|Års|Verksamhets|Remiss|Yttrande|Svar|Motion|Medborgar|"
    r"Ansökan|Ansökning|Avtal|Revidering|Plan\b|Detaljplan|Policy|Riktlinj|Reglement|Medel|Bidrag|Statsbidrag|Upphandling|Förstudie|Anmälan|"
    r"Delegation|Avsägelse|Fyllnadsval|Initiativ|Taxa|Tidplan|Mötestider|Kurs|Utbildning|Status|Läget|Lägesrapport|Medfinansiering|"
    r"Uppdrag|Skolans|Arbetsmarknad|Handlingsplan|Överenskommelse|Strategi|Genomgång|Diskussion|Dialog|Aktuell|Kommunstyrelse|Av\b|Om\b|Hur\b|Vad\b|Nya?\b|Kommun|Region|Projekt)"
)
_CLAUSE = re.compile(r"(?P<name>[A-ZÅÄÖ#][^–—:.]{8,70}?) [–—] att (?!besluta)[a-zåäö]+")


@dataclass(frozen=True, slots=True)
class Named:
    """A name that a sentence introduces as a project's."""

    name: str
    item: str
    span: Span
    others: tuple[str, ...] = ()
    kind: ProjectKind | None = None
    certain: bool = True
    """False where only capital letters say how far the name goes: a longer known name may stand there."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with what its quotes and its notation set apart."""

    sentence: Sentence
    quoted: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The words."""
        return self.sentence.text

    def quoted_at(self, start: int) -> tuple[int, int] | None:
        """The quotation or emphasis that begins at `start`, or one character on."""
        return next((pair for pair in self.quoted if pair[0] in (start, start + 1)), None)

    def named(
        self, start: int, end: int, kind: ProjectKind | None = None, *, certain: bool = True, prefix: str = ""
    ) -> Named:
        """The name between `start` and `end`, with the short or the long form that follows in brackets."""
        name = _cleaned(self.text[start:end])
        others = list(_brackets(self.text, name, end))
        head, dash, tagline = re.sub(r"\s+[–—]\s+|\s+-\s+", "\0", name, count=1).partition("\0")
        if dash and (" " in tagline or not name.startswith("#")):
            others.append(head)
        if prefix:
            name, others = f"{prefix} {name}", others
        return Named(name, self.sentence.item, self.sentence.passage.span(start, end), tuple(others), kind, certain)


def _cleaned(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip(" \"“”'’»*.,:;–—-")


def _brackets(text: str, name: str, end: int) -> Iterator[str]:
    if (short := _SHORT.match(text, end)) and abbreviates(short["short"], name):
        yield short["short"]
    elif (long := _LONG.match(text, end)) and abbreviates(name, long["long"]):
        yield long["long"]


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of `short` come in this order in `long`, the first of them first."""
    letters = [letter for letter in short.casefold() if letter.isalnum()]
    rest = iter(long.casefold())
    return (
        bool(letters)
        and long.lstrip('#"”“').casefold().startswith(letters[0])
        and all(letter in rest for letter in letters)
    )


def emphasised(document: Document) -> list[Span]:
    """What stands between two asterisks, underscores or tags for italics."""
    marks = [mark for mark in document.markup if document.quote(mark) in ("*", "_", "<em>", "</em>", "<i>", "</i>")]
    pairs = zip(marks, marks[1:], strict=False)
    return [
        Span(first.end, second.start)
        for first, second in pairs
        if 2 < second.start - first.end < 100
        and not document.text[first.end].isspace()
        and document.text[second.start - 1] not in " ?.\n"
    ]


def line(sentence: Sentence, emphasis: list[Span]) -> Line:
    """The sentence with its quotations and its emphasis."""
    quoted = [match.span(1) for match in re.finditer(r"[\"“”»]([^\"“”»«]{2,90}?)[\"“”»«]", sentence.text)]
    if emphasis and sentence.passage:
        span, origins = sentence.passage.span(), sentence.passage.origins
        quoted += [
            (bisect_left(origins, one.start), bisect_left(origins, one.end)) for one in emphasis if span.covers(one)
        ]
    return Line(sentence, tuple(quoted))


def kind_of(word: str) -> ProjectKind:
    """The sort of undertaking that a noun names."""
    lower = word.casefold()
    for part, kind in (
        ("förstudi", ProjectKind.STUDY),
        ("utredning", ProjectKind.STUDY),
        ("upphandling", ProjectKind.PROCUREMENT),
        ("uppdrag", ProjectKind.MANDATE),
    ):
        if part in lower:
            return kind
    return ProjectKind.INITIATIVE


def _after_noun(line: Line) -> Iterator[Named]:
    """ "projektet X", "satsningen ”X”", "ett projekt som heter X"."""
    for cue in _SINGULAR.finditer(line.text):
        if found := _name_at(line, cue.end(), kind_of(cue[0])):
            if cue[0].rstrip().endswith((":", ",", "är")) and not found.certain and not _set_off(line.text, found.name):
                continue
            yield found


def _set_off(text: str, name: str) -> bool:
    """Whether a name after "projekt," or "projekt är" ends as names in apposition do."""
    return re.search(re.escape(name) + r"(?:,| som\b|\.?$| \()", text) is not None


def _name_at(line: Line, start: int, kind: ProjectKind, *, many: bool = False) -> Named | None:
    if quoted := line.quoted_at(start):
        return line.named(*quoted, kind)
    if line.text[start] == "#":
        return line.named(start, _hashtag_end(line, start), kind)
    if _ORGANISATION.match(line.text, start) or not line.text[start].isalnum():
        return None
    if line.sentence.is_title and not many:
        return line.named(start, _title_end(line.text, start), kind)
    end = name_end(line.text, start, capitals_end=many)
    if end - start < 2 or line.text[start:end].isdigit():
        return None
    return line.named(start, end, kind, certain=False)


_TITLE_STOP = re.compile(
    r"[.,:;(]|\s[–—-]\s(?=(?:[Ll]ägesrapport|[Ii]nformation|[Ss]lutrapport|[Bb]eslut|[Rr]apport|[Uu]ppföljning|[Rr]edovisning|[Aa]nsökan|"
    r"[Mm]edfinansiering|[Ff]örlängning|[Ss]tatus|[Pp]resentation|[Aa]vslut|[Ss]tart|[Dd]elrapport|[Ll]äge))"
    r"|\s(?:och|samt)\s(?:projekt|#|om\b|hur\b|vad\b)|\s(?:förlängs|avslutas|startar|beviljas|slutredovisas|presenteras|redovisas|vid [A-ZÅÄÖ])"
)


def _title_end(text: str, start: int) -> int:
    """A title's name goes on to its end, to a mark, or to what the item does with it."""
    stop = _TITLE_STOP.search(text, start + 2)
    return stop.start() if stop else len(text.rstrip())


def _hashtag_end(line: Line, start: int) -> int:
    """A hashtag, and the words after it that belong to it: "#namn kompetens", "#name – tools and methods"."""
    end = _HASHTAG.match(line.text, start)
    if end is None:
        return start + 1
    at = end.end()
    if _HASHTAG_MORE.match(line.text, at):
        dash = re.compile(r" ?[–—-] ").match(line.text, at)
        return name_end(line.text, dash.end() if dash else at)
    following = re.compile(r" (?!projekt|resultat|material|arbet|metod|team)[a-zåäö]{4,}").match(line.text, at)
    if following:
        whole = name_end(line.text, start)
        return min(whole, following.end()) if whole > at else at
    return at


def _plural(line: Line) -> Iterator[Named]:
    """ "projekten X, Y och Z"."""
    for cue in _PLURAL.finditer(line.text):
        at = cue.end()
        while at < len(line.text):
            found = _name_at(line, at, kind_of(cue[0]), many=True)
            if found is None:
                break
            yield found
            end = line.quoted_at(at)[1] + 1 if line.quoted_at(at) else at + len(found.name)  # type: ignore[index]
            seam = re.compile(r"[\"“”*]?(?: \([^)]*\))?(?:,? (?:och|samt) |, )(?=[\"“”*#A-ZÅÄÖ])").match(
                line.text, min(end, len(line.text))
            )
            seam = seam or re.compile(r"(?:,? (?:och|samt) |, )(?=[\"“”*#A-ZÅÄÖ])").match(line.text, max(0, end - 1))
            if seam is None:
                break
            at = seam.end()


def _hashtags(line: Line) -> Iterator[Named]:
    for tag in _HASHTAG.finditer(line.text):
        yield line.named(tag.start(), _hashtag_end(line, tag.start()), ProjectKind.INITIATIVE)


def _compounds(line: Line) -> Iterator[Named]:
    """ "Lyftet-projektet"."""
    for found in _COMPOUND.finditer(line.text):
        if not _FUNDS.fullmatch(found[1]):
            yield line.named(*found.span(1), ProjectKind.INITIATIVE)


def _declared(line: Line) -> Iterator[Named]:
    """ "”X” är ett uppdrag från …", "HANDSLAG är ett samverkansprojekt"."""
    for found in _IS_PROJECT.finditer(line.text):
        quoted = next((pair for pair in line.quoted if pair[1] in (found.start(), found.start() - 1)), None)
        if quoted:
            yield line.named(*quoted, kind_of(found[1]))
            continue
        subject = re.compile(r"[A-ZÅÄÖ][\w+-]*(?: [\w+-]+){0,6}").match(line.text)
        if subject is None or subject.end() != found.start() or _ORGANISATION.match(line.text):
            continue
        words = subject[0].split()
        if name_end(line.text, 0) == found.start() and (len(words) > 1 or sum(c.isupper() for c in words[0]) > 1):
            if found[1].casefold().endswith(("projekt", "satsning", "initiativ")) and not _ORDINARY.match(subject[0]):
                yield line.named(0, found.start(), kind_of(found[1]))


def _studies(line: Line) -> Iterator[Named]:
    """ "förstudie om x": named by what it studies."""
    for cue in _STUDY.finditer(line.text):
        if re.match(r"(?:att|hur|vad|detta|det|den|en|ett)\b", line.text[cue.end() :]):
            continue
        quoted = line.quoted_at(cue.end())
        end = _title_end(line.text, cue.end()) if line.sentence.is_title else name_end(line.text, cue.end())
        start, end = quoted or (cue.end(), end)
        if end - start > 2:
            yield line.named(start, end, ProjectKind.STUDY, prefix=f"Förstudie {cue[2]}")


def _purchases(line: Line) -> Iterator[Named]:
    """ "Upphandling av elevsystemet X", "upphandling av skolskjuts": in a title, where the item is about it."""
    if not line.sentence.is_title:
        return
    for cue in _BUY.finditer(line.text):
        proper = _PROPER.fullmatch(cue["rest"].strip())
        if proper:
            start = cue.start("rest") + proper.start("name")
            named = line.named(start, start + len(proper["name"]), ProjectKind.PROCUREMENT)
            yield Named(named.name, named.item, named.span, (f"Upphandling av {cue['rest'].strip()}",), named.kind)
            continue
        end = name_end(line.text, cue.start("what"))
        if end > cue.start("rest"):
            yield line.named(cue.start("rest"), end, ProjectKind.PROCUREMENT, prefix="Upphandling av")


def product(line: Line) -> Named | None:
    """The product that an item on a purchase names: "ett system för detta: X"."""
    found = _PRODUCT.search(line.text)
    return line.named(*found.span("name"), ProjectKind.PROCUREMENT) if found else None


def _slogans(line: Line) -> Iterator[Named]:
    """A title such as "Vägen vidare – att möta varandra": a name, and what it is to do."""
    found = _CLAUSE.match(line.text) if line.sentence.is_title else None
    if found and not _ORDINARY.match(found["name"]) and not _SINGULAR.match(line.text):
        yield line.named(0, _title_end(line.text, found.end()), ProjectKind.INITIATIVE)


RULES: tuple[Callable[[Line], Iterator[Named]], ...] = (
    _after_noun, _plural, _hashtags, _compounds, _declared, _studies, _purchases, _slogans,
)  # fmt: skip


def centre(title: Line, body: str) -> Named | None:
    """ "X (AKRONYM)" as an item's title, where the text says that it started, is financed, or stands at a university."""
    found = re.search(
        r"(?<!\w)(?P<long>[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,7}) \((?P<short>[A-ZÅÄÖ][\w&-]{1,9})\)(?P<at> vid )?", title.text
    )
    if not found or not abbreviates(found["short"], found["long"]) or _NO_UNDERTAKING.search(found["long"]):
        return None
    active = re.search(rf"\b{re.escape(found['short'])}\b", body) and _UNDERTAKING.search(body)
    if not (found["at"] or active):
        return None
    admin = _ADMIN.match(found["long"] + " ")
    start = found.start("long") + (admin.end() if admin else 0)
    return title.named(start, found.end("long"), ProjectKind.SERVICE) if title.text[start].isupper() else None


def titled(title: Line, body: str) -> Named | None:
    """A title that is a name, where the text below speaks of "projektet" and names no other."""
    if not re.search(r"\b[Pp]rojektet\b", body):
        return None
    admin = _ADMIN.match(title.text)
    start = admin.end() if admin else 0
    if quoted := title.quoted_at(start):
        return title.named(*quoted, ProjectKind.INITIATIVE)
    rest = title.text[start:]
    if not rest or not (rest[0].isupper() or rest[0] == "#") or _ORDINARY.match(rest) or _ORGANISATION.match(rest):
        return None
    end = _title_end(title.text, start)
    return title.named(start, end, ProjectKind.INITIATIVE) if len(title.text[start:end].split()) <= 8 else None
