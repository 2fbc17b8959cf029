"""What sort of decision a sentence is, by its verb: below the heading "Beslut", in running text, or as a title."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from extract.facts import DecisionKind
from extract.glance import Glance, Shelf
from extract.people import NAME

_AGENDA = (
    r"(?:[Dd]agordning(?:en)?|[Ff]öredragningslistan?|[Ää]rendelistan?|[Kk]allelsen|(?:[Ff]öregående |[Ff]örra )?"
    r"(?:mötes)?(?:[Pp]rotokollet|[Mm]innesanteckningarna)|[Pp]rotokoll)"
)
_TIMES = (
    r"(?:(?:[Mm]ötes|[Ss]ammanträdes|[Ss]ammanträdes- och berednings)(?:tid\w*|dag\w*|dat\w*|plan\w*)|"
    r"\b[Tt]ider(?:na)?\b|"
    r"[Mm]ötesdatum|[Ss]ammanträdena|[Mm]ötena för)"
)
_OFFICE = (
    r"(?:justerare|justera|ordförande|sekreterare|ledamot|ledamöter|ersättare|suppleant|representant|ombud|revisor|"
    r"kontaktperson|justeringsm[aä]n|justeringsperson|valberedning|delegat|rösträknare|styrgrupp|arbetsgrupp|"
    r"referensgrupp)"
)
_CHOOSE = r"(?:utse[rs]?|utsågs|utsåg|välj(?:a|er|s|es)|val[dt]es?|omvaldes|nyvaldes)"
_PASSED_ON = r"(?:nästa|kommande|ett senare)"

# What stands below "Beslut". The verb that comes first decides; of two at one place, the kind that stands first here.
_FORMAL: tuple[tuple[DecisionKind, str], ...] = (
    (
        DecisionKind.REFERRAL,
        r"[åä]terremitter\w+|återremiss|återförvisa\w*|\b(?:går|skickas|sänds|lämnas) (?:åter|tillbaka) till\b",
    ),
    (
        DecisionKind.POSTPONEMENT,
        rf"bordl[aä]gg\w*|bordlades|(?:skjut(?:s|er|a)?|sköts?) (?:upp|på|fram)|flyttas till {_PASSED_ON}|"
        rf"behandlas vid {_PASSED_ON}|utgår från dagens",
    ),
    (
        DecisionKind.NOTING,
        r"(?:lägg(?:a|er|s)|lades) .*till handlingarna|till handlingarna|noter(?:a|ar|as|ades)\b|(?:tar|ta|tagit|tas|"
        r"tog) "
        r"(?:\w+ )?del av|(?:anteckna\w*|tar|tas) .*till protokollet|tackar? för|"
        r"(?:anmälan|informationen|redovisningen|rapporten) (?:tas emot|mottas)",
    ),
    (
        DecisionKind.ENDORSEMENT,
        r"ställ(?:er|a|de) sig (?:\w+ )?(?:bakom|positiv\w*)|tillstyrk\w*|instämm(?:er|a) i|"
        r"\bstödja\b(?!.*(?:kronor|\bkr\b|ekonomisk))|föreslår|föreslå\b|"
        r"överlämna[r]? .*som (?:sitt|eget) (?:eget )?yttrande",
    ),
    (
        DecisionKind.ELECTION,
        rf"\b{_CHOOSE}\b(?=.*(?:{_OFFICE}|\())|\b{_CHOOSE} (?!leverantör)[A-ZÅÄÖ]|\bentledig\w+|\bbefria\w* [A-ZÅÄÖ]|"
        rf"[A-ZÅÄÖ]\w+ [A-ZÅÄÖ].*\b{_CHOOSE}\b(?=.*{_OFFICE})",
    ),
    (
        DecisionKind.SCHEDULING,
        rf"(?:fastställ\w+|godkänn\w+|anta\w*|besluta\w*) [^.]*{_TIMES}|{_TIMES}|[Ss]ammanträd(?:er|a)\b|\b(?:mötas|"
        r"träffas) (?:den|på|igen|måndag|tisdag|onsdag|torsdag|fredag)|"
        r"nästa (?:möte|sammanträde) (?:blir|hålls|är|bestäms)",
    ),
    (
        DecisionKind.ASSIGNMENT,
        r"uppdr(?:ar|a|as|og)\b|\båläg(?:ga|ger|gs|ges)\b|"
        r"(?:får|ges|ger|ge) (?:[^.]{0,60} )?(?:i uppdrag|uppdraget)|i uppdrag|uppmana[rs]? |"
        r"ansvarar för att",
    ),
    (
        DecisionKind.REJECTION,
        r"avsl(?:å|år|ås|ogs|og)\b|avvisa[rs]?\b|\bsäg(?:er|a) nej\b|\butan (?:bifall|åtgärd)\b|"
        r"avböj(?:a|er|s|de)\b|\b(?:inte|ej) (?:tillmötesgå|bifalla|bevilja|godkänna|medge)\b",
    ),
    (
        DecisionKind.APPROVAL,
        rf"godkänn\w*|bifall\w*|bevilja[rs]?\b|tillåt\w*|medge[rs]?\b|fastställ\w+ .*{_AGENDA}|{_AGENDA}.*fastställ\w+",
    ),
    (DecisionKind.ADOPTION, r"\banta\b|\bantar\b|\bantas\b|\bantogs\b|fastställ\w+"),
)
_FORMAL_RULES = Shelf(((kind, rule), Glance.of(rule)) for kind, pattern in _FORMAL for rule in [re.compile(pattern)])
_NEW_CLAUSE = re.compile(r"(?:,| samt| och) (?:samt )?att ")
_ASIDE = re.compile(r", (?:som|vilket|där) [^,]*,?|,? (?:under förutsättning|förutsatt|med förbehåll)\b.*")
_NO_DECISION = re.compile(
    r"^(?:Paragrafen|Beslutet|Protokollet|Ordföranden|Omedelbar|Ja-röster|Nej-röster|Deltar inte|Ledamoten|Följande|"
    r"Kopia|Jäv|Dnr|Sid|Justera)\b"
)
_DECIDING = re.compile(
    r"\b(?:besluta[rs]?|beslutade)\b|^att\b|^(?:Avsätta|Teckna|Delta|Starta|Införa|Avge|Överlämna|Inrätta|Upphäva|"
    r"Sälja|Köpa|Betala|"
    r"Anslå|Ingå|Medverka|Höja|Sänka|Ändra|Förlänga|Avsluta|Inte) "
)

_WE = (
    r"(?:[Mm]ötet|[Ss]tämman|[Ll]edamöterna(?: på dagens möte)?|[Dd]eltagarna(?: i dagens möte)?|[Vv]i|[Gg]ruppen|"
    r"[Ss]tyrgruppen|[Ss]tyrelsen|[Rr]ådet|[Ss]amrådet|[Nn]ämnden|[Uu]tskottet|[Aa]rbetsutskottet|[Dd]irektionen|"
    r"[Nn]ätverket|[Ff]orumet|[Dd]elegationen|[Bb]eredningen|[Kk]ommittén|[Pp]residiet|[Aa]rbetsgruppen|"
    r"[Ss]amverkansgruppen|[Ss]amverkansrådet|[Kk]ommunstyrelsen|[Rr]egionstyrelsen|(?:[A-ZÅÄÖ]\w+)?[Ff]ullmäktige|"
    r"[Ss]ammanträdet|"
    r"[Åå]rsmötet|[Ff]örbundet|[Dd]e närvarande|[Nn]ärvarande ledamöter|[Ss]amtliga ledamöter|"
    r"[A-ZÅÄÖ][\w-]*(?: och [a-zåäö-]*?)?(?:nämnden|rådet|utskottet|styrelsen|gruppen|förbundet|direktionen))"
)
_DECIDES = (
    r"(?:beslutar|beslutade|beslöt|bestämde|bestämmer|enades om|enas om|(?:är|var) (?:eniga?|överens) om|"
    r"kom överens om)"
)
_MATTER = r"(?:[Ff]rågan|[Ää]rendet|[Pp]unkten|[Bb]eslut(?:et)?)"
# What notes say in passing; `verb` is what is done.
_INFORMAL: tuple[tuple[DecisionKind, tuple[str, ...]], ...] = (
    (
        DecisionKind.ELECTION,
        (
            rf"\b(?P<verb>{_CHOOSE})\b(?=.*\b{_OFFICE})",
            rf"^{_WE} (?P<verb>utser|utsåg|väljer|valde) (?=[A-ZÅÄÖ])",
            rf"^{NAME}(?:(?:,| och) {NAME})* (?P<verb>{_CHOOSE})\b",
            rf"^{_WE} (?P<verb>beviljar|beviljade|entledigar|entledigade)\b.*\b(?:entledig|från uppdraget)",
            rf"\b\w*{_OFFICE}\w*(?: [\w-]+){{0,3}},? (?P<verb>{_CHOOSE}|blev)\b",
        ),
    ),
    (
        DecisionKind.REFERRAL,
        (
            r"\b(?P<verb>[åä]terremitter(?:as|ades|ar|ade))\b",
            rf"\b{_MATTER}\b[^.]*\b(?P<verb>skickas|skickades|sänds|sändes) tillbaka\b",
            rf"\b{_WE} (?P<verb>skickar|skickade) tillbaka\b",
        ),
    ),
    (
        DecisionKind.POSTPONEMENT,
        (
            r"\b(?P<verb>bordläggs|bordlades|bordlägger)\b",
            rf"\b(?P<verb>skjuter|skjuts|sköts?) (?:upp|på|fram) {_MATTER}",
            rf"\b{_MATTER}\b.*\b(?P<verb>skjuts|sköts|skjutas) (?:upp|på|fram)\b",
            rf"\b[Bb]eslut\b[^.]*\b(?P<verb>tas|fattas) (?:först )?(?:vid|på) {_PASSED_ON}",
            rf"\b{_MATTER}\b.*\b(?P<verb>flyttas|flyttades|tas upp) (?:till|på) {_PASSED_ON}",
        ),
    ),
    (
        DecisionKind.REJECTION,
        (
            r"\b(?P<verb>avslås|avslogs|avslår|avslog|avvisas|avvisades)\b",
            rf"\b{_WE} (?P<verb>säger|sade|sa) nej till\b",
        ),
    ),
    (
        DecisionKind.NOTING,
        (
            r"\b(?P<verb>läggs|lades|lägger|lade)\b.* till handlingarna",
            r"\b(?P<verb>noter(?:as|ades|ar|ade))\b .*\binformation",
            r"\b[Ii]nformationen (?P<verb>noter\w+)",
            r"\b(?P<verb>[Aa]ntecknas|[Nn]oteras|[Nn]oterades) till protokollet",
            rf"^{_WE} (?P<verb>noterar|noterade|tar del av|tog del av|har tagit del av)\b",
        ),
    ),
    (
        DecisionKind.SCHEDULING,
        (
            rf"\b(?P<verb>(?:fastställ|godkänn)\w+) [^.]*{_TIMES}",
            r"\b[Nn]ästa (?:möte|sammanträde|träff)\b.*\b(?P<verb>bestämdes|bestäms|fastställdes|fastställs|"
            r"beslutades)\b",
            rf"{_TIMES}\w*\b.*\b(?P<verb>beslutas|beslutades|fastställs|fastställdes|fastslogs|bestämdes|bestäms)\b",
            rf"\b(?P<verb>beslutades|beslutas|bestämdes|{_DECIDES})\b.*(?:{_TIMES}|nästa möte)",
        ),
    ),
    (
        DecisionKind.APPROVAL,
        (
            rf"{_AGENDA}\b.*\b(?P<verb>godkänns|godkändes|godkännes|fastställs|fastställdes|fastslogs|antogs|antas|klubbades)\b",
            rf"\b{_WE}\b[^.]*\b(?P<verb>godkänner|godkände|bifaller|biföll|beviljar|beviljade)\b",
            rf"\b{_WE} (?P<verb>säger|sade|sa|ger|gav) (?:ja|klartecken) till\b",
            rf"\b{_WE} (?P<verb>fastställer|fastställde|gick igenom och godkände) {_AGENDA}",
            r"^.{0,45}\b(?P<verb>godkändes|godkänns)\b.{0,30}$",
        ),
    ),
    (
        DecisionKind.ADOPTION,
        (
            r"^(?!Närvaro).*\b(?P<verb>antas|antogs|fastställs|fastställdes)\b",
            rf"\b{_WE}\b[^.]*\b(?P<verb>antar|antog|fastställer|fastställde)\b",
        ),
    ),
    (
        DecisionKind.ENDORSEMENT,
        (
            rf"\b(?:{_WE}|[Mm]an)\b[^.]*\b(?P<verb>ställer|ställde) sig (?:\w+ )?(?:bakom|positiv\w*)\b",
            rf"{_WE} (?P<verb>uttalar|uttalade) sitt stöd\b",
            rf"\b{_WE}\b[^.]*\b(?P<verb>tillstyrker|tillstyrkte)\b",
            r"\b(?P<verb>tillstyrks|tillstyrktes)\b",
        ),
    ),
    (
        DecisionKind.ASSIGNMENT,
        (
            rf"\b{_WE}\b[^.]*\b(?P<verb>ger|gav) [^.]*i uppdrag\b",
            rf"\b{_WE}\b[^.]*\b(?P<verb>uppdrar|uppdrog)\b",
            r"\b(?P<verb>uppdras|uppdrogs|ges i uppdrag|gavs i uppdrag)\b",
            r"\b(?P<verb>får) (?:i uppdrag|uppdraget|i uppgift) att\b",
            rf"^(?:{NAME}|Sekreteraren|Ordföranden|[A-ZÅÄÖ]\w+(?:chefen|ledaren)) (?P<verb>fick) "
            r"(?:i uppdrag|uppdraget|i uppgift) att\b",
        ),
    ),
    (
        DecisionKind.OTHER,
        (
            r"^(?:[Dd]et )?(?P<verb>[Bb]eslutas|[Bb]eslutades|[Bb]estämdes|[Bb]estäms)\b(?: också| även| därför|"
            r" enhälligt)* att",
            rf"\b{_WE} (?P<verb>{_DECIDES})(?: \w+){{0,2}} (?:att|om)\b",
        ),
    ),
)
_INFORMAL_RULES = Shelf(
    ((kind, rule), Glance.of(rule)) for kind, patterns in _INFORMAL for rule in map(re.compile, patterns)
)
_QUICK = Glance.at(
    "valdes|valtes|välj|väld|utse|utsåg|remitter|bordl|skjut|sköt|avsl|handlingarna|noter|nteckna|"
    "nej till|ja till|klartecken|tillbaka|klubbad|avvisa|del av|får i upp|får uppdr|fick i upp|fick uppdr|"
    "fattas|tas vid|fastställ|fastslog|godkän|eslut|beslöt|estäm|"
    "enades|enas om|överens|eniga|antar|antas|antog|bakom|positiv|sitt stöd|tillstyrk|uppdr|bifall|biföll|"
    "flyttas|tas upp"
)

# Before the verb: not decided yet, or decided earlier …
_NOT_NOW = re.compile(
    r"\b(?:har(?: \w+){0,2}|hade|tidigare|förra|förväntas|ska|kommer att|bör|måste|behöver|kan|kunde|skulle|få|"
    r"[Ll]everantör\w*|[Pp]å grund av(?: [\w-]+){0,6})\b\W*(?:\w+ ){0,2}$"
    r"|\b(?:innan|när|att|så att|sedan|eftersom|då|om (?:det|den|de|man|vi|ärendet|frågan|förslaget)) (?:[\w-]+ ){0,3}$"
)
# … or by somebody else.
_OTHERS = re.compile(
    r"\b(?:[Kk]ommunfullmäktige|[Rr]egeringen|[Rr]iksdagen|[Ff]ullmäktige|[A-ZÅÄÖ]\w+s? (?:kommun|kommunstyrelse)|"
    r"Region [A-ZÅÄÖ]\w+|[A-ZÅÄÖ]\w+(?:verket|myndigheten|sjukvården|inspektionen))\b\W*(?:\w+ ){0,2}$"
)
_LONG_AGO = re.compile(
    r"\b(?:20\d\d-\d\d-\d\d|den \d{1,2} \w+ \d{4}|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|"
    r"oktober|"
    r"november|december)|i (?:våras|höstas|fjol)|förra (?:året|mötet|sammanträdet)|tidigare|år 20\d\d)\b"
)
_PAST = re.compile(r"(?:ades?|t?ogs?|ögs?|lades|slogs?|sågs?|löt)$")
_WE_DECIDE = re.compile(
    rf"^(?:(?P<we>{_WE}) {_DECIDES}|[^.,]{{0,40}}\b(?:beslutar|beslutade|beslöt)"
    rf" {_WE.replace('|[A-ZÅÄÖ][', '|[A-ZÅÄÖa-zåäö][')})"
    rf"(?: (?!att\b)\w+){{0,2}} (?=att |[a-zåäö-]+a \b|enligt |i enlighet )"
)

_NAME_DECIDES = re.compile(rf"(?P<we>[A-ZÅÄÖ][\w-]+) {_DECIDES}(?: (?!att\b)\w+){{0,2}} (?=att )")
_DECIDES_TO = re.compile(
    r"([A-ZÅÄÖ][\w-]+(?: [\w-]+){0,5}?) beslutar\b[^.:]{0,40}?:?(?: (?:[-–•]\s*)?(?:\d[.)]\s+)?att\b|$)"
)
_ABBREVIATED = {
    "AU": "arbetsutskott",
    "KS": "kommunstyrelse",
    "KF": "kommunfullmäktige",
    "RS": "regionstyrelse",
    "RF": "regionfullmäktige",
}
_OURS = re.compile(r"Nämnden|Styrelsen|Utskottet|Rådet|Gruppen|Direktionen|Beredningen|Förbundet|Mötet|Vi|Samrådet")
_ONLY_WE = re.compile(rf"(?:{_WE}) $")
_VERB_FIRST = re.compile(
    r"(?:Lades|Läggs|Bordl\w+|Återremitter\w+|Godkän\w+|Avsl\w+|Antogs|Antas|Fastställ\w+|Noter\w+)\b"
)
_NAMED_BODY = re.compile(r"[A-ZÅÄÖ][\w-]+(?: och [a-zåäö-]+)?(?:styrelsen|fullmäktige|nämnden)")
_AGENDA_TITLE = re.compile(rf"(?:Godkännande av |Fastställande av )?{_AGENDA}")
_DONE = re.compile(r"(?:godkän\w+|fastställ\w+)(?: utan \w+)?\.?$")
_FINITE_PAST = re.compile(r"avslog|godkände|biföll|beviljade|antog|fastställde|tillstyrkte|noterade|utsåg|valde|lade")
_CLAUSE_BEFORE = re.compile(r"^.* och (?:därför |därmed )?$")
_LAST_MEETING = re.compile(r" från (?:förra|föregående) \w+")
_BY_NAME = re.compile(r" av ((?:Region )?[A-ZÅÄÖ][\w-]+\b)(?! [A-ZÅÄÖ])")  # "avslogs av Vinnova"
_TO_ADJUST = re.compile(r"\b[Tt]ill att (?:\w+ ){0,3}justera.*$")
_AGENT = re.compile(
    r"\bav (?:[\w-]+ ){0,2}?([\w-]{5,}(?:nämnden|rådet|utskottet|styrelsen|gruppen|fullmäktige|nätverket))\b"
)
_TITLE_DONE = re.compile(rf"{_AGENDA}\b.*\b(?:godkändes|godkänns|fastställdes|fastställs)\b")
_TITLE_TIMES = re.compile(rf"\b[Bb]eslut om (?:\w+ )?{_TIMES}|[Ff]astställande av {_TIMES}")
_TITLE_ELECTION = re.compile(
    r"(?:[Vv]al av|[Uu]tseende av) (?:(?:\w+ )?(?:protokolls)?justerare?|.*sekreterare)|"
    r"(?:[Jj]usterare|[Jj]ustering(?:sperson|sman)?|[Pp]rotokollsjusterare)$"
)
_CHOSEN = re.compile(r"\b(?:väljer|valde|valdes|väljs|utser|utsåg|utses|utsågs)\b")
_SOMEBODY = re.compile(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+(?: \([A-Z]{1,3}\))?(?:,.{0,60})?\.?$")
_DATE = re.compile(r"\d{1,2}(?:/\d|\.? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|\d{4}-\d\d-\d\d")


def formal(text: str, title: str) -> Iterator[DecisionKind]:
    """The kinds of what stands below "Beslut"; several where one sentence says "att … samt att …"."""
    if _NO_DECISION.match(text) or len(text) < 5:
        return
    seen: set[DecisionKind] = set()
    for part in _NEW_CLAUSE.split(text):
        kind = _by_first_verb(_ASIDE.sub(" ", part))
        if kind is None and _DECIDING.search(part):
            kind = DecisionKind.SCHEDULING if re.search(_TIMES, title) and _DATE.search(text) else DecisionKind.OTHER
        if kind and kind not in seen:
            seen.add(kind)
            yield kind


def _by_first_verb(text: str) -> DecisionKind | None:
    found = [(match.start(), kind) for kind, rule in _FORMAL_RULES.within(text) if (match := rule.search(text))]
    return min(found, key=itemgetter(0))[1] if found else None


def informal(text: str, title: str, body: str | None) -> Iterator[DecisionKind]:
    """The kinds of decision that a sentence of running text states as this meeting's own."""
    text = text[:1].lower() + text[1:] if _VERB_FIRST.match(text) else text
    if not _QUICK.sees(text):
        return
    if ours := _WE_DECIDE.match(text) or _named(text, body):
        if not _LONG_AGO.search(text[: ours.end() + 12]) and _is_own(ours["we"] or "", body):
            yield from formal(text[ours.end() :], title)
        return
    if _AGENDA_TITLE.match(title) and _DONE.match(text):
        yield DecisionKind.APPROVAL
        return
    verbs: set[tuple[int, int]] = set()
    for kind, rules in groupby(_INFORMAL_RULES.within(text), itemgetter(0)):
        found = next((match for _, rule in rules if (match := rule.search(text))), None)
        if found and found.span("verb") not in verbs:
            verbs.add(found.span("verb"))
            if _is_ours(text, found, kind, body):
                yield kind


def _named(text: str, body: str | None) -> re.Match[str] | None:
    """A body that calls itself by a name of its own ("LAG beslutade att …")."""
    match = _NAME_DECIDES.match(text)
    return (
        match if match and body and _ABBREVIATED.get(match["we"], match["we"].casefold()) in body.casefold() else None
    )


def decides(text: str, body: str | None) -> bool:
    """Whether a paragraph is this body's "… beslutar att …"."""
    subject = _DECIDES_TO.match(text)
    return subject is not None and is_short_for(subject[1], body)


def is_short_for(name: str, body: str | None) -> bool:
    """Whether a name is the body's own, or short for it: "Nämnden", "Arbetsutskottet", "AU"."""
    return _OURS.fullmatch(name) is not None or _ABBREVIATED.get(name, _stem(name)) in _stem(body or "")


def _is_own(subject: str, body: str | None) -> bool:
    """Whether a named body ("Kommunfullmäktige") is the one that meets; "nämnden", "rådet" always are."""
    if body is None or not _NAMED_BODY.fullmatch(subject):
        return True
    return subject.casefold() in body.casefold()


def _stem(agent: str) -> str:
    """A body's name without its definite ending ("samverkansrådet", "nämnden", "gruppen")."""
    return re.sub(r"(?:et|en|pen)$", "", agent.casefold())


def _is_ours(text: str, found: re.Match[str], kind: DecisionKind, body: str | None) -> bool:
    """Whether the verb tells what this meeting decided, now."""
    before = text[max(0, found.start("verb") - 120) : found.start("verb")]
    routine = kind in (DecisionKind.ELECTION, DecisionKind.NOTING) or re.search(_AGENDA, text) is not None
    before = _TO_ADJUST.sub("", before)
    if routine:
        before = _LAST_MEETING.sub("", before)
    if _FINITE_PAST.fullmatch(found["verb"]):  # "skulle snedvridas och avslog": another clause
        before = _CLAUSE_BEFORE.sub("", before)
    ours = _ONLY_WE.match(before) or before == f"{body} "
    if not ours and (_NOT_NOW.search(before) or (not routine and _OTHERS.search(before))):
        return False
    if not _is_by_us(text, found.end("verb"), body):
        return False
    return routine or not (_PAST.search(found["verb"]) and _LONG_AGO.search(text))


def _is_by_us(text: str, at: int, body: str | None) -> bool:
    """Whether "av" names nobody after the verb, or this body ("antogs av rådet", and not "avslogs av Vinnova")."""
    if agent := _AGENT.search(text, at):
        return body is None or _stem(agent[1]) in body.casefold()
    named = _BY_NAME.match(text, at)
    return named is None or named[1].casefold() in (body or "").casefold()


def titled(title: str, paragraphs: Sequence[str]) -> DecisionKind | None:
    """The kind of decision that a title states, with or without what stands below it."""
    if _TITLE_DONE.search(title):
        return DecisionKind.APPROVAL
    if _TITLE_TIMES.search(title) and any(_DATE.search(text) for text in paragraphs):
        return DecisionKind.SCHEDULING
    if _TITLE_ELECTION.search(title) and any(_CHOSEN.search(text) or _SOMEBODY.match(text) for text in paragraphs):
        return DecisionKind.ELECTION
    return None
