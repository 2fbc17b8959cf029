"""The names of projects, by the words that introduce them: "projektet X", "#x", "förstudie om x", "X är ett uppdrag".

The rules are a list: each gives the names that one sentence introduces. A rule says what a name is called, where it
stands and what sort of undertaking it is; `extract.project` settles which of the names are one project's.
"""

import re
from collections.abc import Callable, Iterator

from extract.facts import ProjectKind
from extract.glance import Glance, Shelf
from extract.people import find_people, is_title
from extract.project.end import AMOUNT, name_end
from extract.project.line import Line, Named, title_end
from extract.project.purchase import BOUGHT, BUY, BUY_AFTER, owned, purchases
from extract.project.slot import is_name, is_person
from extract.project.small import BESIDE, uncapitalised
from extract.project.study import STUDY, STUDY_OF, studies
from extract.project.title import ORGANISATION, is_rare, names_one
from extract.project.twin import whole_end
from extract.project.verb import tells
from ontology.register import load

_ONE = (
    r"(?:[\w-]*(?:[Pp]rojekt(?:et)?|[Ss]atsning(?:en)?|[Pp]rogrammet|[Kk]ampanjen)|[Ii]nitiativet|[Uu]ppdraget|"
    r"[Ff]örstudien|[Pp]iloten|[Nn]ätverket|[Ss]amverkansarbetet|[Uu]tvecklingsarbetet|[Ii]nsats(?:en)?|[Uu]tredningen|"
    r"[Ff]örsöket|[Ss]tudien|[Uu]ndersökningen|[Uu]pphandlingen|[Ee]-tjänsten|[Tt]jänsten|[Pp]ortalen|"
    r"[Aa]rbetet med|[Ss]amverkan kring|[Ss]amarbetet kring|[Pp]artnerskapet(?: \(IOP\))?|"
    r"[Oo]ffentligt partnerskap(?: \(IOP\))?|IOP|[Ee]tableringen av|"
    r"(?:[Ff]ortsättning|[Uu]ppföljare|[Ee]fterföljare|[Ee]fterträdare|[Ff]öregångare)n?)"
)
_MANY = (
    r"(?:[\w-]*[Pp]rojekten|[\w-]*[Ss]atsningarna|[Pp]rogrammen|[Ii]nitiativen|[Ff]örstudierna|[Pp]iloterna|"
    r"[Ii]nsatserna|[Ff]öljande (?:\w+ )?(?:projekt|satsningar|insatser|initiativ)(?: \w+){0,3}:|[Ff]öljande projekt)"
)
_CALLED = (
    r"(?:,? (?:som (?:heter|kallas|går under namnet|har namnet)|kallat|kallad|benämnt|med (?:arbets)?namnet|vid namn|"
    r"heter|kallas|benämns|är)|[:,])?"
)
_OPENING = r"(?=[\"“”'’»*#A-ZÅÄÖÉ0-9])"
_SINGULAR = re.compile(rf"(?<![\w-]){_ONE}{_CALLED} {_OPENING}")
_FIELD = re.compile(r"^\W*(?:Projekt(?:ets |ets? ?)?(?:namn|titel)|Projekt|Satsning|Insats|Initiativ): (?=[A-ZÅÄÖ#\d])")
_PLURAL = re.compile(rf"(?<![\w-]){_MANY} {_OPENING}")
_QUOTED_ONLY = re.compile(r"\b[Ss]tudien|[Uu]ndersökningen|[Uu]tredningen|[Nn]ätverket")
_HASHTAG = re.compile(r"(?<![\w/#&])#[^\W\d_]\w+")
_HASHTAG_DASH = re.compile(r" ?[–—-] (?=[a-zåäö])")
_HASHTAG_NUMBER = re.compile(r" \d(?:\.\d)?(?![\w:]|\.\d)")
_HASHTAG_WORD = re.compile(r" (?!projekt|resultat|material|arbet|metod|team)[a-zåäö]{4,}")
_COMPOUND = re.compile(
    r"(?<![\w-])([A-ZÅÄÖ][\wåäöÅÄÖ]+(?:[ -][A-ZÅÄÖ]\w+| [a-zåäö]\w+)?)-(?:projektet|satsningen|piloten)\b"
)
_WATERS = (" älv", " å", " sjö", " kanal")
_NOUN_AS_NAME = re.compile(r"(?<=[a-zåäö,] )([A-ZÅÄÖ][a-zåäö]{3,}(?:projektet|satsningen|piloten))s?\b(?! [A-ZÅÄÖ#])")
_FUNDS = re.compile(
    r"(?:EU|ESF|IT|VA|Interreg|Leader|LEADER|Vinnova|Tillväxt|Eruf|ERUF|FoU|Erasmus|DIGG|KLIMP|Klimatklivet|SKR)\+?"
)
_IS_PROJECT = re.compile(
    r" (?:är|var|blir) (?:nu )?(?:(?:ett|en|det|den) (?:[\w-]+ ){0,4}?|(?=\w+(?:et|en)\b))"
    r"([\w-]*(?:projekt|satsning|initiativ|uppdrag|program|studie|undersökning|utredning|pilot|kampanj|upphandling))"
    r"(?:et|en)?\b"
)
_IS_THE = re.compile(r" (?:är|var|blir) (?:nu )?\w+(?:et|en)")
_IS_CALLED = re.compile(r"[\"”“]? (?:heter|kallas) (?:det|den) (?P<what>(?:[a-zåäö-]+ ){1,4})som\b")
_ONE_KIND = re.compile(r"(?:projekt|satsning|insats|försök|initiativ)$")
"""What is called so is an undertaking, whatever its name is like."""
_WHAT = r"[\w-]*(?:projektet|satsningen|initiativet|insatsen|försöket|piloten|samarbetet|tjänsten|metoden)"
_SO_CALLED = re.compile(
    rf"(?P<name>[A-ZÅÄÖ][^.:;]{{2,50}}?)(?:(?::|,| [–-]) så (?:heter|kallas|benämns) (?:\w+ ){{0,2}}?(?P<so>{_WHAT})\b|"
    rf", som (?:\w+ ){{0,2}}?(?P<what>{_WHAT}) (?:heter|kallas|benämns|(?:har )?fått heta)\b)"
)
_COMMON = re.compile(
    r"(?:Information|Arbet|Rapport|Projekt|Uppdrag|Syfte|Mål|Bakgrund|Region|Kommun|Styrgrupp|Ledam|Skol|Kostnad|"
    r"(?:Vid|Från|Efter|Före|Under|Till|På|Med|Sedan|Nu|Idag|Därmed|Nästa|Steg|Etapp|Fas) |"
    r"Fortsättning|Uppfölj|Efterfölj|Efterträd|Föregång|Arvtag|"
    r"(?:Den|Det|De) (?:andra|ena|första|tredje|fjärde|sista|nya|\w*(?:projektet|satsningen|insatsen))\b)"
)
_PROGRAMME = re.compile(r"\w*program", re.IGNORECASE)
_UNSAID = re.compile(r"\w*program|arbetet med|sam\w+ kring|nätverket|\S*tjänsten|portalen", re.IGNORECASE)
"""What undertakings are called, and much else."""
_WITHIN = re.compile(r"\b\w*(?:projekt|satsning|initiativ|insats)(?:et|en)? (?:inom|i|under|från|ur|inom ramen för) $")
"""A programme of which a project is a part pays for it: "ett projekt inom programmet X"."""
_APPOSITION = re.compile(
    r"(?<![.:!?] )(?<=[a-zåäö,\"”] )(?P<name>[A-ZÅÄÖ#][\w+-]*(?: [\wåäö+-]+){0,6}), "
    r"(?:satsningen|projektet|insatsen|ett (?:\w+ ){0,2}\w*(?:projekt|samarbete mellan|partnerskap)|"
    r"en (?:\w+ ){0,2}\w*(?:satsning|samverkan mellan)|"
    r"(?:den|det|vår|vårt|kommunernas|länets) gemensamma (?!\w*(?:nämnden|förbundet|bolaget|styrelsen|myndigheten|"
    r"organisationen|gruppen|rådet)\b)[\w-]+(?:(?<!ar)(?<!ör)(?<!ist)e[nt]|[lr]n))\b"
)
_SUCCEEDS = re.compile(
    r"\b(?:[Aa]vlöser|[Aa]vlöste|[Ee]fterträdare(?:n)? till|[Ff]öregångaren|[Gg]runden (?:för|till)|[Gg]ick över i|"
    r"[Tt]ar över efter|[Ee]rfarenhet(?:erna|er) från|[Ll]ärdom(?:arna|ar) från|[Ff]ram ur|[Aa]vlöstes av|"
    r"[Ff]ortsättning(?:en)? (?:på|av)|[Uu]ppföljare(?:n)? till|(?:[Ff]ortsättning|[Ss]kala|[Dd]rivs|[Vv]erksamheten|"
    r"[Aa]rbetet) under namnet|"
    r"[Ee]fterföljare(?:n)? till|[Ff]öljer på|(?:[Ll]ett|[Ll]edde) fram till|"
    r"[Tt](?:ar|og)(?: då| nu| sedan)? (?:vid|över) (?:efter|när|där)|[Ff]ortsätter där|"
    r"[Bb]yg(?:ger|gde|gt) (?:vidare |i sin tur |även |delvis )*på|[Ee]rsätter|[Ee]rsatt(?:e|es)?|[Aa]vlöst|"
    r"[Ee]fterträder|[Ee]rsätter (?:alltså|nu|därmed|helt|sedan|då)|[Gg]år över i|[Ll]ever vidare (?:i|som|genom|inom)|"
    r"(?:[Ee]rs[aä]tts|[Ee]rsattes|[Ee]rsatts|[Ee]fterträtts|[Aa]vlösts|"
    r"[Ee]fterträds|[Ee]fterträddes|[Aa]vlöses|[Ff]öljs) (?:nu |sedan |det |den |\d{4} |"
    r"från [\wåäö ]{3,20} )?av|"
    r"[Ff]ortsätter (?:nu |sedan |från [\wåäö ]{3,20} )?(?:i|som)|[Öö]verg(?:år|ick|ått) i) "
    r"(?:de[tn] (?:gamla|tidigare|nedlagda|avslutade) (?:projektet )?)?"
    r"(?=[\"“”*#A-ZÅÄÖ])"
)
_REPLACED = re.compile(r"[Ee]rs[aä]tt|[Ee]fterträ|[Aa]vlös|efter")
_STARTS = re.compile(
    r"\b(?:(?:[Ii] stället|[Ii] de(?:ss|ras) ställe|[Dd]ärefter|[Ee]fter det|[Nn]u|[Ss]edan) "
    r"(?:startar|startas|startade|tar|inleds|drar|kommer)|"
    r"[Ee]tapp (?:2|två)[,:]|[Ee]fterföljare[,:]|[Uu]ppföljare[,:]|[Ff]ortsättning,) "
    r"(?=[\"“”#A-ZÅÄÖ])"
)
_LEADS = re.compile(r"\b(?:leder|ansvarar för|projektledare(?:n)? för) $")
_LED = re.compile(
    r"\b(?:[Pp]rojektledare|[Pp]rocessledare|[Pp]rojektägare|[Pp]rojektsamordnare) (?:för|i) (?=[\"“”#A-ZÅÄÖ])"
)
_PUBLICATION = re.compile(
    r"(?:bok|film|rapport|dokument|plan|strategi|policy|app|webb|sida|lag|artikel|föreläsning|tema|rubrik|seminari|"
    r"konferens|utställning|fråga|motion|utbildning|kurs|modell|metod|pris|överenskommelse|handling|skrift|mässa|dag|"
    r"enkät|titel|avtal|process|riktlinje|blankett|broschyr|podd|serie|remiss|betänkande|förslag|begrepp|ordet|"
    r"mål)\w* [\"“”*]?$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"[\"”“],? (?:sa|sade|säger|framh(?:öll|åller)|mena[rd]e?|påpeka[rd]e?|konstatera[rd]e?|undra[rd]e?|svara[rd]e?|"
    r"tyck(?:te|er)|berätta[rd]e?|förklara[rd]e?|betona[rd]e?|underströk)\b"
)
"""Behind what somebody says."""
_ACTIVE = re.compile(
    r"[Pp]rojekt(?!plan|or\b)|[Ss]atsning|[Ii]nsats|[Ff]örsök|[Ii]nitiativ|[Uu]pphandl|[Uu]pphandlat|\b(?:startar|"
    r"startade|startat|drivs|leds|"
    r"införs|införas|avslutas|slutredovis\w*|finansieras|bevilja\w*|tar \S+(?: \S+){0,4} vid|ansluter|anslutit|"
    r"bytt namn|heter nu|heter sedan|omdöpt|som idé|etapp|delprojekt|löper ut|medfinansier\w*|utvärderas|rullas ut|"
    r"pilot\w*|är med i|deltar i|öppnar mottagning\w*)\b"
)


def names(line: Line) -> Iterator[Named]:
    """Every name that the sentence introduces, by whatever rule."""
    for rule in RULES.within(line.text):
        yield from rule(line)
    if line.quoted and not line.sentence.is_title:
        yield from _set_apart(line)


def kind_of(word: str) -> ProjectKind:
    """The sort of undertaking that a noun names."""
    lower = word.casefold()
    for part, kind in _KINDS:
        if part in lower:
            return kind
    return ProjectKind.INITIATIVE


_KINDS = (
    ("studie", ProjectKind.STUDY),
    ("undersökning", ProjectKind.STUDY),
    ("utredning", ProjectKind.STUDY),
    ("upphandling", ProjectKind.PROCUREMENT),
    ("uppdrag", ProjectKind.MANDATE),
)


def _after_noun(line: Line) -> Iterator[Named]:
    """ "projektet X", "satsningen ”X”", "ett projekt som heter X"."""
    for cue in _SINGULAR.finditer(line.text) if line.can_name_inside else ():
        if cue[0].endswith(" heter ") and _LEADS.search(line.text, 0, cue.start()):
            continue
        if _PROGRAMME.match(cue[0]) and _WITHIN.search(line.text, 0, cue.start()):
            continue
        if found := _name_at(line, cue.end(), kind_of(cue[0])):
            half = cue.end() + len(found.name)
            whole = whole_end(line.text, cue.start(), cue.end(), half)
            if not found.certain and whole > half:
                yield line.named(cue.end(), whole, kind_of(cue[0]))
                continue
            beside = cue[0].rstrip().endswith((":", ",", "är")) and not found.certain
            if beside and (is_person(found.name) or not _set_off(line.text, found.name)):
                continue
            if not found.certain and _QUOTED_ONLY.search(cue[0]):
                continue
            yield found._replace(said=_UNSAID.match(cue[0]) is None)


def _fields(line: Line) -> Iterator[Named]:
    """ "Projektnamn: X": the value of a form's field, to its end."""
    if found := _FIELD.match(line.text):
        yield line.named(found.end(), title_end(line.text, found.end()), ProjectKind.INITIATIVE)


def _set_off(text: str, name: str) -> bool:
    """Whether a name after "projekt," or "projekt är" ends as names in apposition do."""
    return re.search(re.escape(name) + r"(?:,| som\b|\.?$| \()", text) is not None


def _name_at(line: Line, start: int, kind: ProjectKind, *, many: bool = False) -> Named | None:
    if quoted := line.quoted_at(start):
        return line.named(*quoted, kind)
    if line.text[start] == "#":
        return line.named(start, _hashtag_end(line, start), kind)
    if ORGANISATION.match(line.text, start) or not line.text[start].isalnum() or AMOUNT.match(line.text, start):
        return None
    if line.sentence.is_title and not many:
        return line.named(start, title_end(line.text, start), kind)
    end = name_end(line.text, start, capitals_end=many)
    if end - start < 2 or line.text[start:end].isdigit():
        return None
    return line.named(start, end, kind, certain=False)


def _hashtag_end(line: Line, start: int) -> int:
    """A hashtag, and the words after it that belong to it: "#namn vidare", "#name – places to meet"."""
    tag = _HASHTAG.match(line.text, start)
    if tag is None:
        return start + 1
    if dash := _HASHTAG_DASH.match(line.text, tag.end()):
        return name_end(line.text, dash.end())
    if number := _HASHTAG_NUMBER.match(line.text, tag.end()):
        return number.end()
    if following := _HASHTAG_WORD.match(line.text, tag.end()):
        return max(tag.end(), min(name_end(line.text, start), following.end()))
    return tag.end()


_SEAM = re.compile(r"[\"“”*]?(?: \([^)]*\))?(?:,? (?:och|samt) |, )(?=[\"“”*#A-ZÅÄÖ])")


def _plural(line: Line) -> Iterator[Named]:
    """ "projekten X, Y och Z"."""
    for cue in _PLURAL.finditer(line.text):
        at = cue.end()
        while found := _name_at(line, at, kind_of(cue[0]), many=True) if at < len(line.text) else None:
            yield found._replace(said=_UNSAID.match(cue[0]) is None)
            quoted = line.quoted_at(at)
            seam = _SEAM.match(line.text, quoted[1] if quoted else at + len(found.name))
            if seam is None:
                break
            at = seam.end()


def _hashtags(line: Line) -> Iterator[Named]:
    for tag in _HASHTAG.finditer(line.text):
        yield line.named(tag.start(), _hashtag_end(line, tag.start()), ProjectKind.INITIATIVE)


def _compounds(line: Line) -> Iterator[Named]:
    """ "Lyftet-projektet"."""
    for found in _COMPOUND.finditer(line.text):
        if not _FUNDS.fullmatch(found[1]) and not found[1].endswith(_WATERS):
            yield line.named(*found.span(1), ProjectKind.INITIATIVE)


def _nouns(line: Line) -> Iterator[Named]:
    """ "i Närvårdsprojektet": a noun that a capital letter in the middle of a sentence makes a name."""
    for found in _NOUN_AS_NAME.finditer(line.text):
        yield line.named(*found.span(1), ProjectKind.INITIATIVE)


def _declared(line: Line) -> Iterator[Named]:
    """ "”X” är ett uppdrag från …", "HANDSLAG är ett samverkansprojekt"."""
    for found in _IS_PROJECT.finditer(line.text):
        quoted = next((pair for pair in line.quoted if pair[1] in (found.start(), found.start() - 1)), None)
        if quoted:
            yield line.named(*quoted, kind_of(found[1]))
            continue
        if not line.text[:1].isupper() or name_end(line.text, 0) != found.start() or _SINGULAR.match(line.text):
            continue
        words = line.text[: found.start()].split()
        told = len(words) > 1 or sum(letter.isupper() for letter in words[0]) > 1
        told = told or (names_one(words[0]) and (_IS_THE.fullmatch(found[0]) is not None or is_rare(words[0])))
        told = told and not tells(words[-1])  # "Maj berättade var projektet står"
        named = told and not ORGANISATION.match(line.text) and not _COMMON.match(line.text)
        if named and found[1].casefold().endswith(("projekt", "satsning", "initiativ")):
            yield line.named(0, found.start(), kind_of(found[1]))


def _called(line: Line) -> Iterator[Named]:
    """ "Nattvakt heter den tjänst som …": the name opens the sentence, and no person's or body's is told so."""
    if so := _SO_CALLED.match(line.text):
        yield line.named(*so.span("name"), kind_of(so["so"] or so["what"]))
    for found in _IS_CALLED.finditer(line.text):
        end = found.start()
        start, end = next((pair for pair in line.quoted if pair[1] == end), (0, end))
        name = line.text[start:end]
        what = found["what"].split()[-1]
        whole = name_end(line.text, start) == end or _ONE_KIND.search(what)
        if start > 1 or not name[:1].isupper() or not whole or is_title(what):
            continue
        if not ORGANISATION.match(name) and load().find(name, short=True) is None:
            yield line.named(start, end, kind_of(what))


def _appositions(line: Line) -> Iterator[Named]:
    """ "hur det går för X, satsningen där …"."""
    for found in _APPOSITION.finditer(line.text) if line.can_name_inside else ():
        for capital in re.finditer(r"(?:^|[a-zåäö] )([A-ZÅÄÖ#])", found["name"]):
            start = found.start() + capital.start(1)
            if name_end(line.text, start) == found.end("name"):
                yield line.named(start, found.end("name"), ProjectKind.INITIATIVE)
                break


def _succession(line: Line) -> Iterator[Named]:
    """ "En fortsättning på X", "ersätts av X"."""
    for cue in _SUCCEEDS.finditer(line.text) if line.can_name_inside else ():
        found_at = _name_at(line, cue.end(), ProjectKind.INITIATIVE)
        if found_at is None or found_at.name.endswith(("förbund", "förbundet")):
            continue
        if not found_at.certain and not is_name(found_at.name, person=False):
            continue
        if not (
            _REPLACED.search(cue[0]) and (any(find_people(found_at.name)) or load().find(found_at.name, short=True))
        ):
            yield found_at


def _started(line: Line) -> Iterator[Named]:
    """ "I stället startar X"."""
    for cue in _STARTS.finditer(line.text) if line.can_name_inside else ():
        if (found := _name_at(line, cue.end(), ProjectKind.INITIATIVE)) and not found.certain:
            yield found


def _led(line: Line) -> Iterator[Named]:
    """ "Projektledare för X"; "projektledare för Maj Ek" is so in her place."""
    for cue in _LED.finditer(line.text) if line.can_name_inside else ():
        found = _name_at(line, cue.end(), ProjectKind.INITIATIVE)
        if found and not (found.certain or is_person(found.name)):
            yield found


_TITLE_BEHIND = re.compile(r'["”]?, ([a-zåäö]+)')


def _set_apart(line: Line) -> Iterator[Named]:
    """A quotation or an emphasis with a capital letter, in a sentence that speaks of an undertaking."""
    if not _ACTIVE.search(line.text):
        return
    for start, end in line.quoted:
        text = line.text[start:end]
        named = text[:1].isupper() and text[-1:] not in ".?!:," and 2 < len(text) < 80
        if _SAID.match(line.text, end):
            continue
        if any(find_people(text)) and (title := _TITLE_BEHIND.match(line.text, end)) and is_title(title[1]):
            continue
        if named and not _PUBLICATION.search(line.text[max(0, start - 40) : start]) and not ORGANISATION.match(text):
            purchase = re.match(r"(?:Gemensam )?[Uu]pphandling av (?:[a-zåäö]+(?:et|en|n|t) )?(?=[A-ZÅÄÖ])", text)
            if purchase:
                product_named = line.named(start + purchase.end(), end, ProjectKind.PROCUREMENT)
                yield product_named._replace(others=(*product_named.others, text))
            else:
                yield line.named(start, end, ProjectKind.INITIATIVE)


RULES: Shelf[Callable[[Line], Iterator[Named]]] = Shelf(
    (
        (_after_noun, Glance.of(_SINGULAR)),
        (_fields, Glance.of(_FIELD)),
        (_plural, Glance.of(_PLURAL)),
        (_hashtags, Glance.at("#")),
        (_compounds, Glance.of(_COMPOUND)),
        (_nouns, Glance.of(_NOUN_AS_NAME)),
        (_declared, Glance.of(_IS_PROJECT)),
        (_called, Glance.of(_IS_CALLED, _SO_CALLED)),
        (studies, Glance.of(STUDY, STUDY_OF)),
        (purchases, Glance.of(BUY, BUY_AFTER)),
        (owned, Glance.of(BOUGHT)),
        (_appositions, Glance.of(_APPOSITION)),
        (_succession, Glance.of(_SUCCEEDS)),
        (_started, Glance.of(_STARTS)),
        (_led, Glance.of(_LED)),
        (uncapitalised, Glance.of(BESIDE)),
    )
)
