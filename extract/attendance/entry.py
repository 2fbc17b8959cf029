"""The people that a line or a running list names, each with what belongs to the name.

Lists are written in many ways: "Maj Ek (S), ordförande", "Maj Ek, Eda kommun; Bo Lo, Arvika", "Maj Ek (Eda) och Bo Lo
(Arvika)", "Eda: Maj Ek, Bo Lo".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from extract.attendance.attendee import CLOCK, Attendee, describe, party_of
from extract.attendance.stand_in import by_whom
from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation, mentions
from extract.passage import Passage
from extract.people import NAME, leading_name, may_name, precedes_name
from extract.person_row import SENDER
from ontology.register import load

_ORGANISATION_FIRST = re.compile(r"(?P<organisation>[^()]{2,60}?) ?\((?P<person>[^()]{4,80})\)")
_SERVING = re.compile(r" (?:för|ersätter|tjänstgör\w*|tjg|i stället) ")  # "Maj Ek för Bo Lo" is no "Maj ek. för."
_OFFICE = re.compile(r"(?:(?:[12](?::[ae])?|förste|första|andre|andra) )?(?:vice )?ordf(?:örande|\.)? ", re.IGNORECASE)
_SELF = re.compile(r"(?:jag(?: själv)?|undertecknad)")
_SELF_BEFORE = re.compile(r"(?:(?:samt|och) )?(?:jag(?: själv)?|undertecknad),? ")
_OF_BEFORE = re.compile(rf"(?:av|och|samt) (?={NAME})")  # "återbud av Maj Ek och av Bo Lo", a line's "och Bo Lo"
_FROM_CLOCK = re.compile(  # "från kl. 10.15, § 4"
    rf"(?:\bfrån|\bmed|\btill|\banslöt|\banlände|mötet|m\.?) (?P<clock>{CLOCK},?\s*)(?=[(§]|punkt|p\.)", re.IGNORECASE
)
_SEPARATOR = re.compile(  # "&" parts two names, and not "Friskis & Svettis"
    r"(?=[\s;,&/])\s*(?:(?<![a-zåäö]-)[;,](?:\s+(?:och|samt)(?: (?:så|även|också|dessutom|därtill))?(?=\s))?|"
    r"(?<!-)\s(?:och|samt)(?: (?:så|även|också|dessutom|därtill))?"
    r"(?=\s(?:[A-ZÅÄÖ]|[a-zåäö.]+ (?:[a-zåäö]+ )?[A-ZÅÄÖ]\w+ [A-ZÅÄÖ]|jag\b|undertecknad))|"
    r"\s&(?=\s[A-ZÅÄÖ]\S+\s[A-ZÅÄÖ])|(?<=[a-zåäö])/(?=[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ]))\s*"
)
_FULL_NAME = re.compile(NAME)
_PARTY_BEFORE = re.compile(r"\((?P<party>[A-ZÅÄÖ]{1,3})\) ")
_FROM_BEHIND = re.compile(r"(?: \([^)]*\))? (?:från|vid|på) (?=[A-ZÅÄÖ])")
_PARTY_IN_MARKS = re.compile(r"(?<= )(?:\[([A-ZÅÄÖa-zåäö]{1,4})\]|/([A-ZÅÄÖa-zåäö]{1,4})/(?!\w))")
_INITIALS_BEFORE = re.compile(rf"[A-ZÅÄÖ]{{2,4}}(?: ?[:=–-])? (?={NAME})")  # "ME: Maj Ek"
_NO_TITLE = (_SELF_BEFORE, _OF_BEFORE, _INITIALS_BEFORE)
_OFFICE_BEFORE = re.compile(
    rf"(?:(?P<whose>[\w-]+)s )?(?P<office>[a-zåäö][\w-]+) (?={NAME})"
)  # "rådets ordförande Maj Ek"
_SUBSTITUTE = frozenset(("ersättare", "ers", "ers.", "suppleant"))
_SEMICOLON = re.compile(r";\s*")
_PARENTHESIS = re.compile(r"[()]")
_IN_PARENTHESES = re.compile(r"\s*\([^)]*\)")
_GROUP = re.compile(r"(?P<group>[A-ZÅÄÖ][\w .-]{1,40}+)(?:[:：]|(?<= )[–—])\s+(?=[A-ZÅÄÖ])")
_BODY_FIRST = re.compile(
    r"(?P<group>Region [A-ZÅÄÖ]\w+(?: län)?|[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)? (?:kommun|stad)) (?=[A-ZÅÄÖ])"
)


def read_attendees(passage: Passage) -> list[Attendee]:
    """The people that a line or a running list names, each with what belongs to the name."""
    found: list[Attendee] = []
    if not may_name(passage.text):
        return found
    if "kl" in passage.text.casefold() and (clock := _FROM_CLOCK.search(passage.text)):
        passage = Passage.join((passage[: clock.start("clock")], passage[clock.end("clock") :]), "")
    for whole in _parts(_with_usual_marks(passage)):
        heading, part = _heading(whole)
        run: list[Attendee] = []
        shares = False
        above = heading is None  # "Eda kommun, Maj Ek, Arvika kommun, Bo Lo"
        segments = list(_segments(part))
        for place, (whole_segment, linked) in enumerate(segments, 1):
            sender, segment = _heading(_past_office(run, whole_segment)) if run else (None, whole_segment)
            heading = sender or heading
            name = _person(segment.text)
            if run and name and name[0] and _names_substitute(run, segment.text, last=place == len(segments)):
                describe(run[-1], segment)
            elif name:
                run.append(_begin(segment, *name, heading))
                run[-1].part = whole.origins[0]
                shares = linked
            elif inside := _inside_parentheses(segment):
                run.append(inside)
            elif above and (not run or heading) and (organisation := find_organisation(segment.text)):
                heading = organisation
            elif run:
                _attach(run if shares else run[-1:], segment)
            if run and (run[-1].shares or (linked and _is_pair(run))):
                _share(run)
        if not run and found and by_whom(part.text):  # "Maj Ek (S), sjuk; ersattes av Bo Lo (S)"
            run = [found.pop()]
            _attach(run, part)
        found += with_substitutes(run)
    return found


def _names_substitute(run: Sequence[Attendee], text: str, *, last: bool) -> bool:
    """Whether a segment that begins with a title names the substitute of whom the entry names before: "Maj Ek (S),
    sjuk, ersättare Bo Lo (S)".
    """
    away = run[-1].status is Status.ABSENT
    return (away or (last and len(run) == 1)) and by_whom(text, away=away) is not None


def _with_usual_marks(passage: Passage) -> Passage:
    """The passage with a party in parentheses and commas where it has other marks: "Maj Ek /S/", "Maj Ek [S] / Eda"."""
    if "/" not in passage.text and "[" not in passage.text:
        return passage
    text = _PARTY_IN_MARKS.sub(lambda match: f"({match[1] or match[2]})", passage.text)
    return Passage(text.replace(" / ", " , "), passage.origins)


def _is_pair(run: Sequence[Attendee]) -> bool:
    """Whether of those joined by "och" the last alone has an organisation: "Maj Ek och Bo Lo (Eda)", or, after others,
    "Maj Ek och Bo Lo från Eda".
    """
    first, last = run[-2:] if len(run) > 1 else (run[0], run[0])
    if len(run) == 2 and first.is_bare and not first.party:
        return last.organisation is not None
    told = _FROM_BEHIND.match(last.entry.text, last.entry.text.find(last.name.text) + len(last.name))
    return bool(told and last.organisation) and _says_little(first)


def _says_little(attendee: Attendee) -> bool:
    """Whether nothing is said of a person but aside: "Maj Ek (sammankallande)"."""
    title = attendee.title
    return not (attendee.organisation or attendee.replaces) and (not title or f"({title})" in attendee.entry.text)


def _share(run: Sequence[Attendee]) -> None:
    """Gives the organisation of the last to those before, up to one who has another: "Maj Ek och Bo Lo, båda Eda"."""
    for attendee in reversed(run[:-1]):
        if attendee.organisation or not (run[-1].shares or _says_little(attendee)):
            break
        attendee.organisation = run[-1].organisation
    run[-1].shares = False


def _past_office(run: Sequence[Attendee], segment: Passage) -> Passage:
    """The segment without the office of whom the list names before: "Maj Ek (S), ordförande Bo Lo (M)"."""
    before, office = run[-1] if run else None, _OFFICE.match(segment.text)
    if not (before and before.party and not before.title and office and _person(segment.text[office.end() :])):
        return segment
    before.title = office[0].strip()
    before.entry = Passage.join((before.entry, segment[: office.end()].strip()), ", ")
    return segment[office.end() :]


def with_substitutes(attendees: Iterable[Attendee]) -> Iterator[Attendee]:
    """Each, followed by who came in their place where that was said of them; once told, it is told no more."""
    for attendee in attendees:
        yield attendee
        if name := attendee.replaced_by:
            attendee.replaced_by = None
            yield _substitute(attendee, name)


def pair_with_substitutes(absent: Sequence[Attendee]) -> None:
    """Among the absent, takes a substitute of the same party who is named right behind somebody for the one who came:
    "Maj Ek (S), ersättare Bo Lo (S)".
    """
    for away, come in pairwise(absent):
        title = (come.title or "").casefold()
        if title in _SUBSTITUTE and away.title is None and (away.party, away.part) == (come.party, come.part):
            come.title, come.status, come.capacity = None, Status.PRESENT, Capacity.SUBSTITUTE
            come.replaces = " ".join(away.name.text.split())


def _heading(part: Passage) -> tuple[str | None, Passage]:
    """The organisation before a colon ("Eda: Maj Ek, Bo Lo"), or right before a name, and what stands after it."""
    group = _GROUP.match(part.text)
    if group is None:
        first = _BODY_FIRST.match(part.text)
        before = find_organisation(first["group"]) if first and leading_name(part.text[first.end() :]) else None
        return before, part[first.end() :] if first and before else part
    sender = SENDER.match(group["group"])
    name = group["group"][sender.end() if sender else 0 :].rstrip()
    organisation = find_organisation(name) or (name if sender else None)
    known = organisation or name.casefold() in _MODES
    return organisation, part[group.end() :] if known else part


def _inside_parentheses(segment: Passage) -> Attendee | None:
    """ "Eda (Maj Ek, sjuk)": the organisation first, who represents it in parentheses."""
    match = _ORGANISATION_FIRST.fullmatch(segment.text)
    if (
        not match
        or leading_name(match["person"]) is None
        or not (organisation := find_organisation(match["organisation"]))
    ):
        return None
    found = read_attendees(segment[match.start("person") : match.end("person")])
    if len(found) != 1:
        return None
    found[0].organisation, found[0].entry = organisation, segment
    return found[0]


def _substitute(absent: Attendee, name: Passage) -> Attendee:
    """Who came in somebody's place ("Maj Ek ersätts av Bo Lo § 3"); the items are those of the substitute."""
    substitute = Attendee(
        name=name,
        entry=absent.entry,
        party=absent.replaced_by_party,
        organisation=absent.organisation,
        replaces=" ".join(absent.name.text.split()),
        capacity=Capacity.SUBSTITUTE,
        status=Status.PRESENT,
        from_item=absent.from_item,
        to_item=absent.to_item,
    )
    if absent.from_item or absent.to_item:
        absent.status = Status.PRESENT  # away for those items only
    absent.from_item = absent.to_item = None
    return substitute


_MODES = {"teams", "zoom", "digitalt", "på plats", "via teams", "via zoom", "ledamöter", "ersättare"}


def _parts(passage: Passage) -> Iterator[Passage]:
    """Stretches between semicolons: what stands after a name there belongs to that stretch."""
    if ";" not in passage.text:
        yield passage
        return
    begin = 0
    for match in _SEMICOLON.finditer(passage.text):
        yield passage[begin : match.start()]
        begin = match.end()
    yield passage[begin:]


def _segments(passage: Passage) -> Iterator[tuple[Passage, bool]]:
    """Stretches between commas and "och", those inside parentheses left whole, and whether "och" stands before."""
    begin, depth, text, linked = 0, 0, passage.text, False
    cuts = [m.span() for m in _SEPARATOR.finditer(text)]
    marks = [(m.start(), m[0]) for m in _PARENTHESIS.finditer(text)] if cuts else []
    at = 0
    for start, end in cuts:
        while at < len(marks) and marks[at][0] < start:
            depth = max(0, depth + (1 if marks[at][1] == "(" else -1))
            at += 1
        if depth or start < begin:
            continue
        if segment := passage[begin:start].strip():
            yield segment, linked
        begin, linked = end, text[start:end].strip()[0] not in ";,"
    if segment := passage[begin:].strip():
        yield segment, linked


def _person(text: str) -> tuple[int, int] | None:
    """Where the name stands with which a segment begins, an organisation after it left out."""
    if _is_organisation(text):
        return None
    name = leading_name(text)
    if name is None:
        return _behind_lead(text) or _before_organisation(text)
    if name.start and not precedes_name(text[: name.start]):
        return None
    words = name.name.removesuffix(".").rsplit(" ", 1)
    if " " in words[0] and len(words[1]) == 1 and (words[1] in "X" or party_of(words[1])):  # "Maj Ek S", "Maj Ek X"
        return name.start, name.start + len(words[0])
    if " " in words[0] and _organisation_at_start(words[1]):  # "Maj Ek Sjöfartsverket"
        return name.start, name.start + len(words[0])
    return name.start + _past_genitive(name.name), name.end


def _behind_lead(text: str) -> tuple[int, int] | None:
    """The name in "(S) Maj Ek" and "rådets ordförande Maj Ek"."""
    leads = (_PARTY_BEFORE, _SELF_BEFORE, _OF_BEFORE, _OFFICE_BEFORE, _INITIALS_BEFORE)
    lead = next((match for pattern in leads if (match := pattern.match(text))), None)
    if lead is None or (lead.re is _OFFICE_BEFORE and not precedes_name(lead["office"])):
        return None
    name = leading_name(text[lead.end() :])
    if name is None or name.start:
        return None
    return lead.end() + _past_genitive(name.name), lead.end() + name.end


def _past_genitive(name: str) -> int:
    """Where a name begins that the organisation stands before ("Edas Maj Ek")."""
    whose, _, rest = name.partition(" ")
    return len(whose) + 1 if " " in rest and whose.endswith("s") and find_organisation(whose[:-1]) else 0


def _is_organisation(text: str) -> bool:
    """Whether a segment that may look like a name is an organisation: the register's, or called after a county."""
    bare = _SERVING.split(_IN_PARENTHESES.sub("", text))[0]
    words = bare.split()
    if load().find(bare) or (_organisation_at_start(bare) and not _names_both(words)):
        return True
    return len(words) == 2 and load().county(words[1]) is not None


def _names_both(words: Sequence[str]) -> bool:
    """Whether the words are a name and one of the register's organisations ("Maj Ek Umeå universitet")."""
    return any(
        load().find(" ".join(words[count:])) and _FULL_NAME.fullmatch(" ".join(words[:count]))
        for count in range(2, min(len(words), 5))
    )


@lru_cache(maxsize=4096)
def _organisation_at_start(text: str) -> bool:
    found = mentions(text)
    return bool(found) and found[0].start == 0 and not found[0].bare


def _before_organisation(text: str) -> tuple[int, int] | None:
    """A name right before an organisation, no more than a blank between ("Maj Ek Eda kommun")."""
    for mention in mentions(text):
        name = leading_name(text[: mention.start].rstrip(" ,("))
        if name and name.end >= len(text[: mention.start].rstrip(" ,(")) - 1:
            return name.start, name.end
        head = text[: text.find(mention.names[0])].rstrip() if mention.names and mention.names[0] in text else ""
        if _FULL_NAME.fullmatch(head):
            return 0, len(head)
    words = text.split(" ")
    for count in (
        range(len(words) - 1, 1, -1) if len(words) < 10 else ()
    ):  # the organisation's first word is part of what looked like a name
        head, tail = " ".join(words[:count]), " ".join(words[count:])
        if find_organisation(tail) and (name := leading_name(head)) and name.end == len(head):
            return name.start, name.end
    return None


def _begin(segment: Passage, start: int, end: int, heading: str | None) -> Attendee:
    attendee = Attendee(name=segment[start:end], entry=segment, organisation=heading)
    if start:
        before = segment.text[: start - 1]
        said = next((m for no_title in _NO_TITLE if (m := no_title.match(segment.text))), None)
        attendee.title = None if said else before.strip()
        whose = before[said.end() :] if said else before
        if whose.endswith("s") and " " not in whose and (sender := find_organisation(whose[:-1])):
            attendee.organisation, attendee.title = sender, None
        if party := _PARTY_BEFORE.match(segment.text):
            attendee.party, attendee.title = party_of(party["party"]), None
        office = _OFFICE_BEFORE.match(segment.text)
        if office and office["whose"] and (employer := find_organisation(office["whose"])):
            attendee.organisation, attendee.title = employer, office["office"]
    if end < len(segment):
        describe(attendee, segment[end:])
    return attendee


def _attach(run: Sequence[Attendee], segment: Passage) -> None:
    """Gives what follows a name to it; an organisation after "Maj Ek och Bo Lo" belongs to both."""
    last = run[-1]
    if _SELF.fullmatch(segment.text):
        return
    organisation = find_organisation(segment.text)
    if organisation and not last.organisation:
        for attendee in reversed(run):
            if attendee is not last and not (attendee.is_bare and bool(attendee.party) is bool(last.party)):
                break
            attendee.organisation = organisation
    else:
        describe(last, segment)
    last.entry = Passage.join((last.entry, segment), ", ")
