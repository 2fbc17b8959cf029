"""Who decides: the body whose minutes these are, by whatever it is called, or another."""

import re

from extract.decision.wording import ACTS, ACTS_FIRST, LONG_AGO, WE

_SUBJECT = re.compile(rf"(?P<we>[A-ZÅÄÖ][\w-]*(?: (?!att )[\w-]+){{0,6}}?) (?={ACTS})")
"""By a name of its own: "LAG beslutade att …", "Regionala trafiknämnden godkänner …"."""
_VERB_FIRST = re.compile(
    rf"(?!Hur |Vad |Varför |Vem |Om )[^.;?]{{2,120}}? (?P<verb>{ACTS_FIRST}) (?:(?:därför|också|även|då) )?"
    r"(?P<we>(?P<named>[a-zåäö]+(?:nämnden|rådet|utskottet|styrelsen|gruppen|förbundet|direktionen))|"
    rf"{WE})(?=[ .])(?! (?:för|i) [A-ZÅÄÖ])"
)
""" "I övrigt godkänner nämnden dagordningen": the verb second, so it is no clause of another."""
_BODY = (
    r"(?:nämnd|råd|utskott|styrelse|grupp|delegation|beredning|kommitté|direktion|förbund|fullmäktige|forum|nätverk)"
)
_HAS_BODY = re.compile(rf"(?:.* )?(?:(?i:[\w-]*{_BODY})|[A-ZÅÄÖ]{{2,}}(?= |$))")
_OTHER_BODY = re.compile(
    rf"(?!Hela |Eniga |Samlade |Dagens |Samtliga |Övriga )[A-ZÅÄÖ][\w-]+[as] [a-zåäö-]*{_BODY}[a-zé]{{0,2}}|"
    r"(?:Läns|Social|Skogs|Transport)styrelsen|(?:ESF-|Vetenskaps|Kultur|Folkbildnings)rådet"
)
_NAMED_BODY = re.compile(r"[A-ZÅÄÖ][\w-]+(?: och [a-zåäö-]+)?(?:styrelsen|fullmäktige|nämnden)")
_DECIDES_TO = re.compile(
    r"([A-ZÅÄÖ][\w-]+(?: [\w-]+){0,5}?) (beslutar|beslutade|beslöt)\b[^.:]{0,40}?:?"
    r"(?: (?:[-–•]\s*)?(?:\d[.)]\s+)?att\b|$)"
)
_ABBREVIATION = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,4}")
_PART = re.compile(
    r"(?!(?:och|för|i)\b)(?:\b|(?<=[a-zåäö])(?=byggnads|nämnd|styrels|fullmäktige|utskott|direktion))[^\W\d_]"
)
"""The first letters of a body's words, and of the words that its compounds are made of."""
_OURS = re.compile(
    r"Nämnden|(?:Förbunds)?[Ss]tyrelsen|Utskottet|Rådet|Gruppen|Direktionen|Beredningen|Förbundet|Mötet|Vi|Samrådet|"
    r"Kommittén|Delegationen"
)


def as_we(text: str, body: str | None) -> str:
    """A sentence as "Vi …", where the body that meets is its subject by name, or stands behind the verb; nothing of it
    where another body is named.
    """
    turned = _VERB_FIRST.match(text)
    ours = turned and (is_short_for(turned["named"], body) if turned["named"] else is_own(turned["we"], body))
    if turned and ours and not LONG_AGO.search(text[: turned.start("verb")]):
        return f"Vi {turned['verb']}{text[turned.end() :]}"
    subject = _SUBJECT.match(text)
    if subject is None or body is None:
        return text
    if _HAS_BODY.match(subject["we"]) and is_short_for(subject["we"], body):
        return f"Vi{text[subject.end('we') :]}"
    return "" if _OTHER_BODY.fullmatch(subject["we"]) else text


def decides(text: str, body: str | None, *, past: bool = False) -> bool:
    """Whether a paragraph is this body's "… beslutar att …", or "… beslutade att …" where that is told as well."""
    subject = _DECIDES_TO.match(text)
    return subject is not None and (past or subject[2] == "beslutar") and is_short_for(subject[1], body)


def is_short_for(name: str, body: str | None) -> bool:
    """Whether a name is the body's own, or short for it: "Nämnden", "Arbetsutskottet", "AU".

    >>> [is_short_for(name, "Kommunstyrelsens arbetsutskott") for name in ("AU", "KSAU", "Utskottet", "BUN")]
    [True, True, True, False]
    """
    if body and _ABBREVIATION.fullmatch(name) and name.casefold() in "".join(_PART.findall(body)).casefold():
        return True
    return _OURS.fullmatch(name) is not None or stem(name) in stem(body or "")


def is_own(subject: str, body: str | None) -> bool:
    """Whether a named body ("Kommunfullmäktige") is the one that meets; "nämnden", "rådet" always are."""
    if body is None or not _NAMED_BODY.fullmatch(subject):
        return True
    return _OURS.fullmatch(subject) is not None or subject.casefold() in body.casefold()


def stem(agent: str) -> str:
    """A body's name without its definite ending ("samverkansrådet", "nämnden", "gruppen")."""
    return re.sub(r"(?:et|en|pen)$", "", agent.casefold())
