"""What sort of decision a sentence is, by its verb: below the heading "Beslut", in running text, or as a title."""

import re
from collections.abc import Iterator, Sequence

from extract.facts import DecisionKind

_AGENDA = r"(?:[Dd]agordning(?:en)?|[Ff]öredragningslistan?|[Ää]rendelistan?|[Kk]allelsen|(?:[Ff]öregående |[Ff]örra )?(?:mötes)?(?:[Pp]rotokollet|[Mm]innesanteckningarna)|[Pp]rotokoll)"
_TIMES = r"(?:[Mm]ötes|[Ss]ammanträdes|[Ss]ammanträdes- och berednings)(?:tid\w*|dag\w*|dat\w*|plan\w*)|[Tt]ider(?:na)?\b|[Mm]ötesdatum|[Ss]ammanträdena|[Mm]ötena för"
_OFFICE = (
    r"(?:justerare|justera|ordförande|sekreterare|ledamot|ledamöter|ersättare|suppleant|representant|ombud|revisor|kontaktperson|valberedning|delegat|"
    r"vice ordförande|mötesordförande|rösträknare|styrgrupp|arbetsgrupp|referensgrupp)"
)

# In the order in which they are tried: the first that fits names the decision.
_FORMAL: tuple[tuple[DecisionKind, str], ...] = (
    (DecisionKind.REFERRAL, r"återremitter\w+|återremiss|återförvisa\w*"),
    (
        DecisionKind.POSTPONEMENT,
        r"bordl[aä]gg\w*|bordlades|(?:skjut(?:s|er|a)?|skjuts|sköts|sköt) (?:upp|på)|flyttas till (?:nästa|kommande)|behandlas vid nästa|utgår från dagens",
    ),
    (
        DecisionKind.NOTING,
        r"till handlingarna|noter(?:a|ar|as|ades)\b|(?:tar|ta|tagit|tas|tog) (?:\w+ )?del av|till protokollet|(?:anmälan|informationen|redovisningen|rapporten) (?:tas emot|mottas)|tackar för",
    ),
    (
        DecisionKind.ENDORSEMENT,
        r"ställ(?:er|a|de) sig bakom|tillstyrk\w*|instämm(?:er|a) i|föreslår|föreslå\b|överlämna[r]? .*som (?:sitt|eget) (?:eget )?yttrande",
    ),
    (
        DecisionKind.ELECTION,
        rf"(?:utse[rs]?|utsågs|utsåg|välj(?:a|er|s)|valde?s?|entledig\w+|nominera[rs]?)\b(?=.*(?:{_OFFICE}|\())|(?:utse[rs]?|välj(?:a|er|s)|utsågs|valdes) (?!leverantör)[A-ZÅÄÖ]|entledig\w+",
    ),
    (
        DecisionKind.SCHEDULING,
        rf"(?:{_TIMES})|sammanträder (?:den|följande|enligt)|nästa (?:möte|sammanträde) (?:blir|hålls|är|bestäms)",
    ),
    (
        DecisionKind.ASSIGNMENT,
        r"uppdr(?:ar|a|as|og)\b|(?:i uppdrag|uppdraget) (?:åt|till|att|av)?|uppmana[rs]? |ge(?:r)? \w+ i uppdrag|ansvarar för att",
    ),
    (DecisionKind.REJECTION, r"avsl(?:å|år|ås|ogs|og)\b|avvisa[rs]?\b"),
    (
        DecisionKind.APPROVAL,
        rf"godkänn\w*|godkändes|bifall\w*|bifalls|bevilja[rs]?\b|tillåt\w*|(?:fastställ\w+) .*{_AGENDA}|{_AGENDA}.*fastställ\w+|medge[rs]?\b",
    ),
    (DecisionKind.ADOPTION, r"anta\b|antar|antas|antogs|fastställ\w+"),
)
_FORMAL_RULES = tuple((kind, re.compile(pattern)) for kind, pattern in _FORMAL)
_NEW_CLAUSE = re.compile(r"(?:,| samt| och) (?:samt )?att ")
_NO_DECISION = re.compile(
    r"^(?:Paragrafen|Beslutet|Protokollet|Ordföranden|Omedelbar|Ja-röster|Nej-röster|Deltar inte|Ledamoten|Följande|Kopia|Jäv|Dnr|Sid|Justera)\b"
)

_WE = (
    r"(?:[Mm]ötet|[Ss]tämman|[Ll]edamöterna(?: på dagens möte)?|[Dd]eltagarna(?: i dagens möte)?|[Vv]i|[Gg]ruppen|[Ss]tyrgruppen|[Ss]tyrelsen|[Rr]ådet|[Ss]amrådet|[Nn]ämnden|[Uu]tskottet|[Aa]rbetsutskottet|"
    r"[Dd]irektionen|[Nn]ätverket|[Ff]orumet|[Dd]elegationen|[Bb]eredningen|[Kk]ommittén|[Pp]residiet|[Aa]rbetsgruppen|[Ss]amverkansgruppen|[Ss]amverkansrådet|[Kk]ommunstyrelsen|[Rr]egionstyrelsen|"
    r"[Ff]ullmäktige|[Ss]ammanträdet|[Åå]rsmötet|[Ff]örbundet|[Dd]e närvarande|[Nn]ärvarande ledamöter|[Ss]amtliga ledamöter|[A-ZÅÄÖ][\w-]*(?:nämnden|rådet|utskottet|styrelsen|gruppen))"
)
_DECIDES = r"(?:beslutar|beslutade|beslöt|bestämde|bestämmer|enades om|enas om|är (?:eniga|överens) om|kom överens om)"
_INFORMAL: tuple[tuple[DecisionKind, str], ...] = (
    (
        DecisionKind.ELECTION,
        rf"\b(?:valdes|väljs|väljes|utses|utsågs|utsåg|väljer|valde|omvaldes|nyvaldes|omval)\b(?=.*\b{_OFFICE})|\b{_OFFICE}\w*(?: för mötet| till protokollet|,)? (?:valdes|väljs|utses|utsågs|utser|blev)\b",
    ),
    (DecisionKind.REFERRAL, r"\båterremitter(?:as|ades|ar|ade)\b"),
    (
        DecisionKind.POSTPONEMENT,
        r"\b(?:bordläggs|bordlades|bordlägger)\b|\b(?:skjuter|skjuts|sköts|sköt) (?:upp|på) (?:frågan|ärendet|beslutet|punkten)|\b(?:[Ff]rågan|[Ää]rendet|[Pp]unkten|[Bb]eslutet)\b.*\b(?:skjuts upp|sköts upp|skjuts på|sköts på|skjutas upp|flyttas till nästa|flyttades till nästa|tas upp på nästa)",
    ),
    (DecisionKind.REJECTION, r"\b(?:avslås|avslogs|avslår|avslog)\b"),
    (
        DecisionKind.NOTING,
        r"\b(?:läggs|lades|lägger|lade)\b.* till handlingarna|\bnoter(?:as|ades|ar|ade)\b .*\binformation|\b[Ii]nformationen noter|\b[Aa]ntecknas till protokollet|\bnoterar att\b",
    ),
    (
        DecisionKind.SCHEDULING,
        rf"\b(?:fastställ|godkänn)\w+ [^.]*(?:{_TIMES}|\btider\b)|(?:{_TIMES})\w*\b.*\b(?:beslutas|beslutades|fastställs|fastställdes|fastslogs|bestämdes|bestäms)\b|\b(?:beslutades|beslutas|bestämdes|{_DECIDES})\b.*(?:{_TIMES}|nästa möte)",
    ),
    (
        DecisionKind.APPROVAL,
        rf"{_AGENDA}\b.*\b(?:godkänns|godkändes|godkännes|fastställs|fastställdes|fastslogs|antogs|antas)\b|\b{_WE}\b[^.]*\b(?:godkänner|godkände|bifaller|biföll)\b|\b(?:godkändes|godkänns)\b(?=[^.]*(?:\.|$))|\b{_WE} (?:fastställer|fastställde|gick igenom och godkände) {_AGENDA}",
    ),
    (
        DecisionKind.ADOPTION,
        rf"\b(?:antas|antogs)\b|\b{_WE}\b[^.]*\b(?:antar|antog)\b|\bfastställ(?:s|des)\b|\b{_WE}\b[^.]*\bfastställ(?:er|de)\b",
    ),
    (
        DecisionKind.ENDORSEMENT,
        rf"\b(?:{_WE}|[Mm]an)\b[^.]*\b(?:ställer|ställde) sig (?:\w+ )?bakom\b|\b(?:{_WE})\b[^.]*\b(?:tillstyrker|tillstyrkte)\b|\bställa sig bakom\b",
    ),
    (
        DecisionKind.ASSIGNMENT,
        rf"\b(?:{_WE})\b[^.]*\b(?:(?:ger|gav) [^.]*i uppdrag|uppdrar|uppdrog)\b|\b(?:uppdras|uppdrogs|ges i uppdrag|gavs i uppdrag)\b",
    ),
    (
        DecisionKind.OTHER,
        rf"^(?:[Dd]et )?(?:[Bb]eslutas|[Bb]eslutades|[Bb]estämdes|[Bb]estäms|beslutas|beslutades|bestämdes)\b(?: också| även| därför| enhälligt)* att|\b(?:{_WE}) {_DECIDES}(?: \w+){{0,2}} (?:att|om)\b",
    ),
)
_INFORMAL_RULES = tuple((kind, re.compile(pattern)) for kind, pattern in _INFORMAL)
_VERB = re.compile(
    r"\b(?:val[dt]es|väljs|väljes|utses|utsågs|utsåg|väljer|valde|omvaldes|nyvaldes|omval|återremitter\w+|bordl\w+|skjut\w*|sköts|avslås|avslogs|avslår|avslog|läggs|lades|lägger|lade|"
    r"noter\w+|godkänn\w*|godkände\w*|fastställ\w+|fastslogs|antogs|antas|antar|antog|bifaller|biföll|beslutas|beslutades|bestämdes|bestäms|beslutar|beslutade|beslöt|ställer|ställde|ställa|"
    r"tillstyrk\w+|ger|gav|uppdr\w+|ges|gavs|enades|bestämde)\b"
)
# Before the verb: not decided yet, decided earlier, or by somebody else.
_NOT_NOW = re.compile(
    r"\b(?:har (?:tidigare |redan |nu )?\w*|hade|tidigare|förra|förväntas|ska|kommer att|bör|måste|behöver|kan|kunde|skulle|få|[Ll]everantör\w*|"
    r"[Kk]ommunfullmäktige|[Rr]egeringen|[Rr]iksdagen|[Ff]ullmäktige|[A-ZÅÄÖ]\w+s? kommun|[A-ZÅÄÖ]\w+s? kommunstyrelse|Region [A-ZÅÄÖ]\w+|[Pp]å grund av|"
    r"[Dd]e|[Hh]an|[Hh]on|[A-ZÅÄÖ]\w+(?:verket|myndigheten|sjukvården|inspektionen))\b\W*(?:\w+ ){0,2}$|"
    r"\b(?:innan|när|om|att|så att|sedan|eftersom|då) (?:[\w-]+ ){0,3}$"
)
_LONG_AGO = re.compile(
    r"\b(?:20\d\d-\d\d-\d\d|den \d{1,2} \w+ \d{4}|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|"
    r"i (?:våras|höstas|fjol)|förra (?:året|mötet|sammanträdet)|tidigare|år 20\d\d)\b"
)
_PAST = re.compile(r"\b(?:beslutade|beslöt|antogs|antog|godkändes|godkände|fastställdes|beslutades|utsågs|valdes|avslogs)\b")
_WE_DECIDE = re.compile(rf"^(?:{_WE}) {_DECIDES}(?: \w+){{0,2}} (?=att )")
_TITLE_DONE = re.compile(rf"{_AGENDA}\b.*\b(?:godkändes|godkänns|fastställdes|fastställs)\b")
_TITLE_TIMES = re.compile(rf"\b[Bb]eslut om (?:\w+ )?(?:{_TIMES})|[Ff]astställande av (?:{_TIMES})")
_TITLE_ELECTION = re.compile(
    r"(?:[Vv]al av|[Uu]tseende av) (?:\w+ )?(?:protokolls)?justerare?|(?:[Vv]al av|[Uu]tseende av) .*sekreterare"
)
_CHOSEN = re.compile(r"\b(?:väljer|valde|valdes|väljs|utser|utsåg|utses|utsågs|föreslås och väljs)\b")
_SOMEBODY = re.compile(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+(?: \([A-Z]{1,3}\))?(?:,.{0,60})?\.?$")
_DATE = re.compile(r"\d{1,2}(?:/\d|\.? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|\d{4}-\d\d-\d\d")


def formal(text: str, title: str) -> Iterator[DecisionKind]:
    """The kinds of what stands below "Beslut"; several where one sentence does several things with "att … samt att …"."""
    if _NO_DECISION.match(text) or len(text) < 5:
        return
    seen: set[DecisionKind] = set()
    for part in _NEW_CLAUSE.split(text):
        kind = next((kind for kind, rule in _FORMAL_RULES if rule.search(_without_object(part))), None)
        if kind is None and re.search(r"\b(?:besluta[rs]?|beslutade)\b|^att\b|^[A-ZÅÄÖ][a-zåäö]+a\b ", part):
            kind = DecisionKind.SCHEDULING if re.search(_TIMES, title) and _DATE.search(text) else DecisionKind.OTHER
        if kind and kind not in seen:
            seen.add(kind)
            yield kind


def _without_object(text: str) -> str:
    """A clause without the relative clauses in which other verbs stand."""
    return re.sub(r"(?<=.), (?:som|vilket|där) [^,]*,?", " ", text)


def informal(text: str, title: str, body: str | None) -> Iterator[DecisionKind]:
    """The kinds of decision that a sentence of running text states as this meeting's own."""
    if ours := _WE_DECIDE.match(text):
        if not _NOT_NOW.search(text[: ours.start()]) and not _LONG_AGO.search(text[: ours.end() + 12]):
            yield from formal(text[ours.end() :], title)
        return
    for kind, rule in _INFORMAL_RULES:
        found = rule.search(text)
        if found is None:
            continue
        if kind is DecisionKind.APPROVAL and not re.search(rf"{_AGENDA}|{_WE}", text) and len(text) > 60:
            continue
        if _is_ours(text, found, kind, body):
            yield kind
        return


def _is_ours(text: str, found: re.Match[str], kind: DecisionKind, body: str | None) -> bool:
    """Whether the verb tells what this meeting decided, now."""
    verb = next((match for match in _VERB.finditer(text, found.start()) if match.end() <= found.end()), None)
    before = text[: verb.start() if verb else found.end()]
    subject = re.match(rf"(?:{_WE}{'|' + re.escape(body) if body else ''}) $", before)
    if not subject and _NOT_NOW.search(before):
        return False
    routine = kind in (DecisionKind.ELECTION, DecisionKind.NOTING) or re.search(_AGENDA, text)
    return bool(routine) or not (_PAST.search(text) and _LONG_AGO.search(text))


def titled(title: str, paragraphs: Sequence[str]) -> DecisionKind | None:
    """The kind of decision that a title states, with or without what stands below it."""
    if _TITLE_DONE.search(title):
        return DecisionKind.APPROVAL
    if _TITLE_TIMES.search(title) and any(_DATE.search(text) for text in paragraphs):
        return DecisionKind.SCHEDULING
    if _TITLE_ELECTION.search(title) and any(_CHOSEN.search(text) or _SOMEBODY.match(text) for text in paragraphs):
        return DecisionKind.ELECTION
    return None
