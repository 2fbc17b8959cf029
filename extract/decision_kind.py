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
        r"bordl[aä]gg\w*|bordlades|(?:skjut(?:s|er|a)?|skjuts|sköts) upp|flyttas till (?:nästa|kommande)|behandlas vid nästa|utgår från dagens",
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
        r"\b(?:bordläggs|bordlades|bordlägger)\b|\b(?:[Ff]rågan|[Ää]rendet|[Pp]unkten)\b.*\b(?:skjuts upp|sköts upp|skjutas upp|flyttas till nästa|flyttades till nästa|tas upp på nästa)",
    ),
    (DecisionKind.REJECTION, r"\b(?:avslås|avslogs|avslår|avslog)\b"),
    (
        DecisionKind.NOTING,
        r"\b(?:läggs|lades|lägger|lade)\b.* till handlingarna|\bnoter(?:as|ades|ar|ade)\b .*\binformation|\b[Ii]nformationen noter|\b[Aa]ntecknas till protokollet|\bnoterar att\b",
    ),
    (
        DecisionKind.APPROVAL,
        rf"{_AGENDA}\b.*\b(?:godkänns|godkändes|godkännes|fastställs|fastställdes|fastslogs|antogs|antas)\b|\b{_WE}\b[^.]*\b(?:godkänner|godkände|bifaller|biföll)\b|\b(?:godkändes|godkänns)\b(?=[^.]*(?:\.|$))|\b{_WE} (?:fastställer|fastställde|gick igenom och godkände) {_AGENDA}",
    ),
    (
        DecisionKind.SCHEDULING,
        rf"(?:{_TIMES})\w*\b.*\b(?:beslutas|beslutades|fastställs|fastställdes|fastslogs|bestämdes|bestäms)\b|\b(?:beslutades|beslutas|bestämdes|{_DECIDES})\b.*(?:{_TIMES}|nästa möte)",
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
_PAST_OR_OTHERS = re.compile(
    r"\b(?:har (?:tidigare |redan |nu )?(?:\w+ts?|utsetts|valts)|hade|tidigare|förra|förväntas|ska (?:antas|godkännas|beslutas|fastställas|utses)|kommer att|bör|måste|behöver|kan|kunde|skulle|få|får godkänna|"
    r"(?:för|innan|när|om|att) (?:\w+ )?(?:godkänns|antas|beslutas|fastställs)|[Ll]everantör\w*|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|i (?:våras|höstas|fjol)|"
    r"[Kk]ommunfullmäktige|[Rr]egeringen|[Rr]iksdagen|[Ff]ullmäktige beslut\w+|[A-ZÅÄÖ]\w+ kommun|den \d{1,2} \w+ \d{4}|20\d\d-\d\d-\d\d)\b"
)
_TITLE_DONE = re.compile(rf"{_AGENDA}\b.*\b(?:godkändes|godkänns|fastställdes|fastställs)\b")
_TITLE_TIMES = re.compile(rf"\b[Bb]eslut om (?:\w+ )?(?:{_TIMES})|[Ff]astställande av (?:{_TIMES})")
_TITLE_ELECTION = re.compile(
    r"(?:[Vv]al av|[Uu]tseende av) (?:\w+ )?(?:protokolls)?justerare?|(?:[Vv]al av|[Uu]tseende av) .*sekreterare"
)
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


def informal(text: str, title: str, body: str | None) -> DecisionKind | None:
    """The kind of decision that a sentence of running text states as this meeting's own, or None."""
    for kind, rule in _INFORMAL_RULES:
        found = rule.search(text)
        if found is None:
            continue
        if kind is DecisionKind.APPROVAL and not re.search(rf"{_AGENDA}|{_WE}", text) and len(text) > 60:
            continue
        if _PAST_OR_OTHERS.search(text) and not _ours(text, kind, body):
            return None
        return kind
    return None


def _ours(text: str, kind: DecisionKind, body: str | None) -> bool:
    """Whether a sentence with a sign of somebody else's decision is our own all the same: our body decides, now."""
    if kind in (DecisionKind.ELECTION, DecisionKind.NOTING) and re.search(r"justera|till handlingarna", text):
        return not re.search(r"\bhar\b", text)
    names = [_WE] + ([re.escape(body)] if body else [])
    return bool(
        re.match(
            rf"(?:{'|'.join(names)}) (?:beslutar|beslutade|godkänner|godkände|antar|antog|fastställer|fastställde|uppdrar|ger|gav|ställer|ställde)\b",
            text,
        )
    ) and not re.search(r"\b(?:tidigare|förra|hade)\b", text)


def titled(title: str, paragraphs: Sequence[str]) -> DecisionKind | None:
    """The kind of decision that a title states, with or without what stands below it."""
    if _TITLE_DONE.search(title):
        return DecisionKind.APPROVAL
    if _TITLE_TIMES.search(title) and any(_DATE.search(text) for text in paragraphs):
        return DecisionKind.SCHEDULING
    if _TITLE_ELECTION.search(title) and paragraphs and _SOMEBODY.match(paragraphs[0]) and len(paragraphs[0]) < 90:
        return DecisionKind.ELECTION
    return None
