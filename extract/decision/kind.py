"""What sort of decision a sentence is, by its verb: below the heading "Beslut", in running text, or as a title."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from extract.dates import MONTH
from extract.decision.subject import as_we, is_own, stem
from extract.decision.wording import (
    AGENDA,
    DAY,
    DECIDES,
    FORMAL_RULES,
    INFORMAL_RULES,
    LONG_AGO,
    MEETINGS,
    OFFICE,
    QUICK,
    TIMES,
    WE,
)
from extract.facts import DecisionKind
from extract.glance import Cued

_NEW_CLAUSE = re.compile(r"(?:,| samt| och) (?:samt )?att | och (?=(?:läggs|lades) )")
_PROVIDED = r"(?:under förutsättning|förutsatt|med förbehåll)"
_ASIDE = re.compile(rf"(?<=^att), {_PROVIDED}\b[^,]*,|, (?:som|vilket|där) [^,]*,?|,? {_PROVIDED}\b.*")
_NOT_BUT = re.compile(
    r"\b(?:inte|ej|icke)\b[^.]*?\butan (?=(?:i stället |istället )?(?:att )?(?:[a-zåäö]+ade|[a-zåäö]+[ar]|lade|sköt)\b)"
)
"""What is not done, where it is told what is done instead."""
_NO_DECISION = re.compile(
    r"^(?:Paragrafen|Beslutet|Protokollet|Ordföranden|Omedelbar|Ja-röster|Nej-röster|Deltar inte|Ledamoten|"
    r"Följande(?! (?:\w+ )?(?:möten|sammanträden|träffar|tider|dagar|datum|sammanträdes\w+|mötes\w+)\b)|"
    r"Kopia|Jäv|Dnr|Sid|Justera)\b"
)
_DECIDING = re.compile(
    r"\b(?:besluta[rs]?|beslutade)\b|^att\b|^(?:Avsätta|Teckna|Delta|Starta|Införa|Avge|Överlämna|Inrätta|Upphäva|"
    r"Sälja|Köpa|Betala|Anslå|Ingå|Medverka|Höja|Sänka|Ändra|Förlänga|Avsluta|Inte) "
)

# Before the verb: not decided yet, or decided earlier …
_NOT_NOW = re.compile(
    r"^Om (?:[\w-]+ ){0,3}$|"
    r"\b(?:har(?: \w+){0,2}|hade|tidigare|förra|(?:för)?väntas|beräknas|planeras|ska|kommer att|bör|måste|"
    r"behöver|kan|kunde|skulle|få|"
    r"[Ll]everantör\w*|[Pp]å grund av(?: [\w-]+){0,6}|"
    r"(?:[Vv]id|[Pp]å) (?:mötet i|nästa|kommande) \w+)\b\W*(?:\w+ ){0,2}$"
    r"|\b(?:När|Innan) (?!det gäller)(?:(?!\w+(?:r|de|t|ts|des) )[\w-]+ ){1,3}$"
    r"|\b(?:innan|när|att|så att|sedan|eftersom|då|om (?:det|den|de|man|vi|ärendet|frågan|förslaget)) (?:[\w-]+ ){0,3}$"
)
# … or by somebody else.
_OTHERS = re.compile(
    r"\b(?:[Kk]ommunfullmäktige|[Rr]egeringen|[Rr]iksdagen|[Ff]ullmäktige|[A-ZÅÄÖ]\w+s? (?:kommun|kommunstyrelse)|"
    r"Region [A-ZÅÄÖ]\w+|[A-ZÅÄÖ]\w+(?:verket|myndigheten|sjukvården|inspektionen))\b\W*(?:\w+ ){0,2}$"
)
_PAST = re.compile(r"(?:ades?|t?ogs?|ögs?|lades|slogs?|sågs?|löt)$")
_WE_DECIDE = re.compile(
    rf"^(?:(?P<we>{WE}) (?:(?:tackar|går igenom|gick igenom|[a-zåäö]+(?:ade|te)) [^.,;]{{3,60}} och )?{DECIDES}|"
    rf"[Dd]et (?:{WE}) {DECIDES}(?: \w+){{0,3}}? (?:är|var|blev)|"
    rf"[^.,]{{0,40}}\b(?:beslutar|beslutade|beslöt|bestämde|enades|enas)"
    rf" {WE.replace('|[A-ZÅÄÖ][', '|[A-ZÅÄÖa-zåäö][')})"
    rf"(?: (?!att\b)\w+){{0,2}} (?=att |[a-zåäö-]+a \b|enligt |i enlighet )"
)

_ONLY_WE = re.compile(rf"(?:{WE}) $")
_VERB_FIRST = re.compile(
    r"(?:Lades|Läggs|Bordl\w+|Återremitter\w+|Godkän\w+|Avsl\w+|Antogs|Antas|Fastställ\w+|Noter\w+|Uppdr(?:as|ogs)|Utses|Utsågs|"
    r"Valdes|Väljs|Beslutas|Beslutades|Bestämdes|Bestäms)\b"
)
_CATCHWORD = re.compile(r"(?!Nästa\b)[A-ZÅÄÖ][a-zåäö]+(?=[.,:;]|$| (?!kommun\b|stad\b)[a-zåäö\d])(?! och [A-ZÅÄÖ])")
"""What opens curt notes ("Till handlingarna", "Uppdrag till …"): no name, so it is read as if in small letters."""
_AGENDA = Cued(AGENDA)
_AGENDA_TITLE = re.compile(rf"(?:Godkännande av |Fastställande av )?{AGENDA}")
_DONE = re.compile(r"(?:godkän\w+|fastställ\w+)(?: utan \w+)?\.?$")
_FINITE_PAST = re.compile(r"avslog|godkände|biföll|beviljade|antog|fastställde|tillstyrkte|noterade|utsåg|valde|lade")
_CLAUSE_BEFORE = re.compile(r"^.* och (?:därför |därmed )?$")
_LAST_MEETING = re.compile(r" från (?:förra|föregående) \w+")
_NEAR = 40
"""Characters after a verb in which stands when it was done; a later date is part of what is decided."""
_BY_NAME = re.compile(r" av ((?:Region )?[A-ZÅÄÖ][\w-]+\b)(?! [A-ZÅÄÖ])")  # "avslogs av Vinnova"
_LATER = re.compile(  # "ny ledamot utses i december"
    rf" (?:(?:först |sedan )?(?:i (?:{MONTH}|höst|vår)|(?:vid|på|till) (?:nästa|kommande)|"
    r"senare|efter (?:valet|årsskiftet)))\b"
)
_TO_ADJUST = re.compile(r"\b[Tt]ill\W+att (?:\w+ ){0,3}justera.*$")
_SO_DECIDED = re.compile(r"^.*\bbesluta(?:s|des) (?:\w+ ){0,2}?att ")  # "… att rapporten läggs till handlingarna"
_AGENT = re.compile(
    r"\bav (?:[\w-]+ ){0,2}?([\w-]{3,}(?:nämnden|rådet|utskottet|styrelsen|gruppen|fullmäktige|nätverket))\b"
)
_TITLE_DONE = Cued(rf"{AGENDA}\b.*\b(?:godkändes|godkänns|fastställdes|fastställs)\b")
_TITLE_TIMES = re.compile(rf"\b[Bb]eslut om (?:\w+ )?{TIMES}|[Ff]astställande av {TIMES}")
_TITLE_ELECTION = re.compile(
    rf"(?:[Vv]al av|[Vv]al till|[Uu]tseende av) (?:.*\b{OFFICE}|.*justerare?\b|.*sekreterare)|"
    r"(?:[Jj]usterare|[Jj]ustering(?:sperson|sman)?|[Pp]rotokollsjusterare)$"
)
_CHOSEN = re.compile(r"\b(?:väljer|valde|valdes|väljs|utser|utsåg|utses|utsågs)\b")
_SOMEBODY = re.compile(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+(?: \([A-Z]{1,3}\))?(?:,.{0,60})?\.?$")
_DATE = re.compile(DAY)
_MEETINGS = Cued(MEETINGS)
_SETTLES = re.compile(
    rf"\b(?:{DECIDES}|beslut(?:as|ades| om)|bestäm(?:s|des)|fastställ(?:s|des|er|de|t|da)|spika(?:s|des|de|r))\b|"
    r"\b(?:beslutade|fastställda|bestämda|bokade|spikade) (?:möten|sammanträden|träffar|tider|datum|dagar)\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(r"[Dd]et (?:beslutade|bestämde|beslutades|bestämdes)(?: \w+)?\.?$")


def formal(text: str, title: str) -> Iterator[DecisionKind]:
    """The kinds of what stands below "Beslut"; several where one sentence says "att … samt att …"."""
    if _NO_DECISION.match(text) or len(text) < 5:
        return
    seen: set[DecisionKind] = set()
    for part in _NEW_CLAUSE.split(text):
        kind = _by_first_verb(_NOT_BUT.sub(" ", _ASIDE.sub(" ", part)))
        if kind is None and _CATCHWORD.match(part):
            kind = _by_first_verb(part[:1].lower() + part[1:])
        if kind is None and _TITLE_ELECTION.search(title) and (_CHOSEN.search(part) or _SOMEBODY.match(part)):
            kind = DecisionKind.ELECTION
        if kind is None and _DECIDING.search(part):
            kind = unnamed(text, title)
        if kind and kind not in seen:
            seen.add(kind)
            yield kind


def unnamed(text: str, title: str) -> DecisionKind:
    """The kind of a decision whose words tell none: under an item on meetings, days are when they are held."""
    return DecisionKind.SCHEDULING if _MEETINGS.search(title) and _DATE.search(text) else DecisionKind.OTHER


def _by_first_verb(text: str) -> DecisionKind | None:
    found = [(match.start(), kind) for kind, rule in FORMAL_RULES.within(text) if (match := rule.search(text))]
    return min(found, key=itemgetter(0))[1] if found else None


def informal(text: str, title: str, body: str | None) -> Iterator[DecisionKind]:
    """The kinds of decision that a sentence of running text states as this meeting's own."""
    text = text[:1].lower() + text[1:] if _VERB_FIRST.match(text) else text
    if not QUICK.sees(text):
        return
    if _MEETINGS.search(title) and _schedules(text):
        yield DecisionKind.SCHEDULING
        return
    text = as_we(text, body)
    if ours := _WE_DECIDE.match(text):
        if not LONG_AGO.search(text[: ours.end() + 12]) and is_own(ours["we"] or "", body):
            yield from formal(text[ours.end() :], title)
        return
    if _AGENDA_TITLE.match(title) and _DONE.match(text):
        yield DecisionKind.APPROVAL
        return
    verbs: set[tuple[int, int]] = set()
    for kind, rules in groupby(INFORMAL_RULES.within(text), itemgetter(0)):
        found = next((match for _, rule in rules if (match := rule.search(text))), None)
        if found and found.span("verb") not in verbs:
            verbs.add(found.span("verb"))
            if _is_ours(text, found, kind, body):
                yield kind


def _schedules(text: str) -> bool:
    """Whether a sentence of an item on meetings settles when they are, or that it is settled."""
    if _SETTLED.match(text):
        return True
    is_list = text[-1] not in ".!?" or _DATE.search(text) or " enligt " in text  # a list follows
    return bool(is_list and _SETTLES.search(text)) and _AGENDA.search(text) is None


def _is_ours(text: str, found: re.Match[str], kind: DecisionKind, body: str | None) -> bool:
    """Whether the verb tells what this meeting decided, now."""
    before = text[max(0, found.start("verb") - 120) : found.start("verb")]
    routine = kind in (DecisionKind.ELECTION, DecisionKind.NOTING) or _AGENDA.search(text) is not None
    before = _SO_DECIDED.sub("", _TO_ADJUST.sub("", before))
    if routine:
        before = _LAST_MEETING.sub("", before)
    if _FINITE_PAST.fullmatch(found["verb"]):  # "skulle snedvridas och avslog": another clause
        before = _CLAUSE_BEFORE.sub("", before)
    we = _ONLY_WE.match(before)
    ours = (we is not None and is_own(we[0].strip(), body)) or before == f"{body} "
    if not ours and (_NOT_NOW.search(before) or (not routine and _OTHERS.search(before))):
        return False
    if not _is_by_us(text, found.end("verb"), body):
        return False
    if kind is DecisionKind.ELECTION and _LATER.match(text, found.end("verb")):
        return False
    near = 0 if kind is DecisionKind.POSTPONEMENT else _NEAR  # "bordlades till mötet i maj"
    when = text[: found.end("verb") + near]
    return routine or not (_PAST.search(found["verb"]) and LONG_AGO.search(when))


def _is_by_us(text: str, at: int, body: str | None) -> bool:
    """Whether "av" names nobody after the verb, or this body ("antogs av rådet", and not "avslogs av Vinnova")."""
    if agent := _AGENT.search(text, at):
        return body is None or stem(agent[1]) in body.casefold()
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
