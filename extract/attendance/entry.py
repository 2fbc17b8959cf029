"""The people that a line or a running list names, each with what belongs to the name.

Lists are written in many ways: "Maj Ek (S), ordförande", "Maj Ek, Eda kommun; Bo Lo, Arvika", "Maj Ek (Eda) och Bo Lo
(Arvika)", "Eda: Maj Ek, Bo Lo".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extract.attendance.attendee import Attendee, Whom, party_of
from extract.attendance.description import describe
from extract.attendance.items import CLOCK, read_items
from extract.attendance.name import NO_TITLE, OFFICE_BEFORE, PARTY_BEFORE, find_name
from extract.attendance.segment import parts, segments, with_usual_marks
from extract.attendance.stand_in import by_whom, for_whom
from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import leading_name, may_name
from extract.person_row import SENDER

_ORGANISATION_FIRST = re.compile(r"(?P<organisation>[^()]{2,60}?) ?\((?P<person>[^()]{4,80})\)")
_OFFICE = re.compile(r"(?:(?:[12](?::[ae])?|förste|första|andre|andra) )?(?:vice )?ordf(?:örande|\.)? ", re.IGNORECASE)
_SELF = re.compile(r"(?:jag(?: själv)?|undertecknad)")
_FROM_CLOCK = re.compile(  # "från kl. 10.15, § 4"
    rf"(?:\bfrån|\bmed|\btill|\banslöt|\banlände|mötet|m\.?) (?P<clock>{CLOCK},?\s*)(?=[(§]|punkt|p\.)", re.IGNORECASE
)
_CROWD = re.compile(
    r",? samt (?:[a-zåäö]+ )?(?:ledamöter|representanter|tjänste(?:män|personer)|politiker|medarbetare|elever|"
    r"åhörare)\b"
    r"[^;:A-ZÅÄÖ]*(?:[A-ZÅÄÖ][\w-]+(?: [a-zåäö]+)*)?$"
)
_FROM_BEHIND = re.compile(r"(?: \([^)]*\))? (?:från|vid|på) (?=[A-ZÅÄÖ])")
_MODES = {"teams", "zoom", "digitalt", "på plats", "via teams", "via zoom", "ledamöter", "ersättare"}
"""What may stand before a colon, and is no organisation."""
_ITEMS_OF = re.compile(r"(?: \((?P<party>[A-ZÅÄÖa-zåäö]{1,5})\))?,? \(?(?P<items>(?:§|punkt|p\.)[^a-zåäö]*)")
_SUBSTITUTE = frozenset(("ersättare", "ers", "ers.", "suppleant"))
_GROUP = re.compile(r"(?P<group>(?:från |för )?[A-ZÅÄÖ][\w .-]{1,40}+)(?:[:：]|(?<= )[–—])\s+(?=[A-ZÅÄÖ])")
_BODY_FIRST = re.compile(
    r"(?P<group>Region [A-ZÅÄÖ]\w+(?: län)?|[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)? (?:kommun|stad)|"
    r"[A-ZÅÄÖ][\w-]{6,}(?= [A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ])) (?=[A-ZÅÄÖ])"
)
"""Before a name: "Eda kommun Maj Ek"; a place alone where nobody is called so: "Sundsvall Maj Ek"."""


def read_attendees(passage: Passage) -> list[Attendee]:
    """The people that a line or a running list names, each with what belongs to the name."""
    found: list[Attendee] = []
    if not may_name(passage.text):
        return found
    for stretch in parts(with_usual_marks(_without_clock(_without_crowd(passage)))):
        heading, part = _heading(stretch)
        run = _run(stretch, part, heading)
        if not run and found and _says_more(part.text):
            run = [found.pop()]
            for segment, _ in segments(part):
                _attach(run, segment)
        found += with_substitutes(run)
    return found


def begins_with_whom(text: str) -> bool:
    """Whether a stretch begins with for whom somebody serves: "Maj Ek (S), §§ 1–3; tjänstgör för Bo Lo §§ 4–5"."""
    match = for_whom(text)
    return match is not None and match.start() == 0


def _says_more(text: str) -> bool:
    """Whether a stretch that names nobody of the list goes on about whoever stands before it: "Maj Ek (S), sjuk;
    ersattes av Bo Lo (S)", "Maj Ek (S), Eda; lämnade mötet efter § 3".
    """
    goes_on = (text[:1].islower() and ": " not in text) or text[:1] == "§"
    return goes_on or by_whom(text) is not None or begins_with_whom(text)


def _without_crowd(passage: Passage) -> Passage:
    """The passage without those at its end who are not named: "Maj Ek, Eda, samt ledamöter och ersättare"."""
    crowd = _CROWD.search(passage.text) if "samt " in passage.text else None
    return passage[: crowd.start()] if crowd and crowd.start() else passage


def _without_clock(passage: Passage) -> Passage:
    """The passage without the hour at which somebody came or left, where the item is told beside it."""
    clock = _FROM_CLOCK.search(passage.text) if "kl" in passage.text.casefold() else None
    return Passage.join((passage[: clock.start("clock")], passage[clock.end("clock") :]), "") if clock else passage


def _run(stretch: Passage, part: Passage, heading: str | None) -> list[Attendee]:
    """The people of a stretch between semicolons: of the `part` behind its `heading`, the organisation of them all."""
    run: list[Attendee] = []
    shares = False
    above = heading is None  # "Eda kommun, Maj Ek, Arvika kommun, Bo Lo"
    every = list(segments(part))
    for place, (whole, linked) in enumerate(every, 1):
        sender, segment = _heading(_past_office(run, whole)) if run else (None, whole)
        heading = sender or heading
        name = find_name(segment.text)
        if run and name and name[0] and _names_substitute(run, segment.text, last=place == len(every)):
            describe(run[-1], segment)
        elif linked and name and place == len(every) and _serves_as_well(run, segment, *name):
            continue
        elif name:
            run.append(_begin(segment, *name, heading))
            run[-1].part = stretch.origins[0]
            shares = linked
        elif inside := _inside_parentheses(segment):
            run.append(inside)
        elif above and (not run or heading) and (organisation := find_organisation(segment.text)):
            heading = organisation
        elif run:
            _attach(run if shares else run[-1:], segment)
        if run and (run[-1].shares or (linked and _is_pair(run))):
            _share(run)
    return run


def _names_substitute(run: Sequence[Attendee], text: str, *, last: bool) -> bool:
    """Whether a segment that begins with a title names the substitute of whom the entry names before: "Maj Ek (S),
    sjuk, ersättare Bo Lo (S)".
    """
    away = run[-1].status is Status.ABSENT
    return (away or (last and len(run) == 1)) and by_whom(text, away=away) is not None


def _serves_as_well(run: Sequence[Attendee], segment: Passage, start: int, end: int) -> bool:
    """Whether a segment tells for whom else the only one of an entry serves, which is noted: "Maj Ek ersätter Bo Lo (S)
    § 2 och Cia Ro (S) § 5".
    """
    items = _ITEMS_OF.fullmatch(segment.text, end)
    if start or items is None or len(run) != 1 or not (run[0].replaces and run[0].to_item):
        return False
    run[0].replaces.append(Whom(segment.text[:end], party_of(items["party"])))
    run[0].entry = Passage.join((run[0].entry, segment))
    read_items(run[0], items["items"])
    return True


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
    if not (before and before.party and not before.title and office and find_name(segment.text[office.end() :])):
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
            come.replaces = [Whom(" ".join(away.name.text.split()))]


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
    organisation = find_organisation(match["organisation"]) if match and leading_name(match["person"]) else None
    if match is None or organisation is None:
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
        replaces=[Whom(" ".join(absent.name.text.split()))],
        capacity=Capacity.SUBSTITUTE,
        status=Status.PRESENT,
        from_item=absent.from_item,
        to_item=absent.to_item,
    )
    if absent.from_item or absent.to_item:
        absent.status = Status.PRESENT  # away for those items only
    absent.from_item = absent.to_item = None
    return substitute


def _begin(segment: Passage, start: int, end: int, heading: str | None) -> Attendee:
    attendee = Attendee(name=segment[start:end], entry=segment, organisation=heading)
    if start:
        before = segment.text[: start - 1]
        said = next((m for no_title in NO_TITLE if (m := no_title.match(segment.text))), None)
        attendee.title = None if said else before.strip()
        whose = before[said.end() :] if said else before
        if whose.endswith("s") and " " not in whose and (sender := find_organisation(whose[:-1])):
            attendee.organisation, attendee.title = sender, None
        if party := PARTY_BEFORE.match(segment.text):
            attendee.party, attendee.title = party_of(party["party"]), None
        office = OFFICE_BEFORE.match(segment.text)
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
