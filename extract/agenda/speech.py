"""Who speaks in a sentence: "Maj Ek berättar …", "Presenteras av Maj Ek", "Maj hade med sig en film och visade …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.attendance.entry import read_attendees
from extract.attendance.limit import tells_of_jav
from extract.attendance.name import find_name
from extract.document import Span
from extract.draft import Draft, Section
from extract.facts import Status
from extract.glance import Cued
from extract.organisation import Organisations
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import FIRST_NAME, NAME, PARTICLE, TITLE, find_people, is_title, leading_name

_TALK = (
    r"information|presentation|l[äa]gesrapport|rapport|[åa]terrapport(?:ering)?|dragning|f[öo]redragning|"
    r"uppdatering|bild|[åa]terblick|sammanfattning|"
    r"genomg[åa]ng|[öo]versikt|redovisning|redog[öo]relse|introduktion|tillbakablick|l[äa]gesbild|"
    r"inledning|f[öo]rel[äa]sning"
)
_ACT = Cued(
    r"\b(?:inform(?:erar|erade|erat)|ber[aäi]tta(?:r|de)?|redog[öo]r(?:de)?|redogjorde|redovisa(?:r|de)|"
    r"presenter(?:ar|ade)(?! sig)|f[öo]redr(?:ar|og|ager)|(?:[åa]ter)?rapporter(?:ar|ade)|(?:g[åa]r|gick) igenom|"
    r"(?:f[öo]re)?visa(?:r|de)(?! sig)|drar|drog|beskriver|beskrev|inled(?:er|de)|delg(?:er|av)|uppdater(?:ar|ade)|"
    r"f[öo]rel[äa]s(?:er|te)|introducer(?:ar|ade)(?! sig)|"
    r"sammanfatta(?:r|de) (?:slut|del)?(?:rapporten|l[äa]get|resultat\w*|utv[äa]rderingen|uppf[öo]ljningen|studien)|"
    r"turades om att (?:prata|ber[äa]tta|presentera|visa)|delade? med sig|delar med sig|hade (?:\w+ ){0,2}f[öo]rberett|"
    r"kommentera(?:r|de) (?:rapporten|bokslutet|siffrorna|redovisningen|granskningen|uppf[öo]ljningen|utfallet)|"
    r"orienter(?:ar|ade)(?! sig)|förklara(?:r|de) (?:hur|varför|vad|läget|bakgrund\w*|skillnad\w*|siffror\w*|"
    r"modell\w*|process\w*|rapport\w*|förslag\w*|resultat\w*)|"
    r"(?:lägger|lade) fram (?:siffror\w*|rapport\w*|resultat\w*|underlag\w*|läget|planen|förslaget till)|"
    rf"(?:står|stod|svarar|svarade) för (?:\w*{_TALK})(?:en)?|(?:bjuder|bjöd) på (?:\w+ ){{1,2}}(?:{_TALK})|"
    r"(?:fick|får) ordet(?= och |[.]?$)|hade (?:satt|tagit|ställt) (?:ihop|samman|fram) en|"
    r"hade med sig (?:\w+ )?(?:siffror|bilder|statistik|underlag|en film)|"
    r"(?:b[öo]rja(?:r|de)|forts[äa]tt(?:er|e)) med(?! att)|kunde (?:ber[äa]tta|meddela|redovisa|visa)|"
    r"(?:[äa]r|var) (?:ocks[åa] |[äa]ven )?f[öo]redragande(?! (?:i|p[åa]|vid|f[öo]r) )|"
    r"svara(?:r|de) p[åa] (?:\w+ )?fr[åa]gor(?! om)|"
    r"komplettera(?:r|de) (?:om|med (?:l[äa]get|siffror|information|en bild)|bilden|genomg[åa]ngen|redovisningen)|"
    rf"(?:ger|gav|(?:har|hade) (?:\w+ )?(?:gjort|gett)|g[öo]r|gjorde|l[äa]mnar|l[äa]mnade|h[åa]ller|h[öo]ll) "
    rf"(?:\w+ ){{0,4}}?(?:\w+)?(?:{_TALK})(?:er|ar|or|en)?|"
    r"(?:ha(?:r|de) (?:bjudits|kommit) (?:in|hit)|var (?:inbjuden|p[åa] plats|h[äa]r)) "
    r"(?:\w+ ){0,3}f[öo]r att (?:ber[äa]tta|informera|presentera|redovisa|visa))\b(?! sig\b)"
)
_BRINGS_UP = Cued(
    r"\b(?:(?:tog|tar) upp |meddela(?:r|de)\b|s(?:a|ade) att\b|lyft(?:e|er) (?=[A-ZÅÄÖ\"”“#])|"
    r"hade (?:goda|bra|glada|dåliga|tråkiga) nyheter\b|"
    r"anmäl(?:er|de) att (?:hon|han|hen|de) (?!reserver|avstår|avstod|är|inte|ej|lägger|deltar|lämnar))"
)
_REMINDS = Cued(r"(?<!rdföranden )\bpåmin(?:de|ner) om\b")
"""With these words an item may begin, with the last its first sentence; others ask so later."""
_INTRODUCES = re.compile(r"presenter|introducer")
BY = Cued(
    rf"\b(?:f[öo]redr(?:as|ogs)|presenter(?:as|ades)|redovisa(?:s|des)|inled(?:s|des)|rapporter(?:as|ades)|"
    rf"informer(?:as|ades)|dras|drogs|visas|visades|gicks igenom|g[åa]s igenom|"
    rf"lades fram|beskrevs|delgavs|{_TALK})(?:en)?(?: (?:ges|gavs|l[äa]mnas|"
    rf"l[äa]mnades|h[åa]lls|h[öo]lls|sker))?"
    r"(?: muntligt| muntlig| om(?: \S+){1,4}?)? (?:av|fr[åa]n|med|genom) |"
    r"\b(?:fick|f[åa]r) (?=\S+ (?:\S+ )?(?:f[öo]redra|presentera|redovisa|dra|ber[äa]tta|rapportera|informera)\b)|"
    rf"\bg[äa]sta(?:s|des) (?:\w+ )?av |"
    rf"\btack(?:ar|ade)? (?:till )?(?=[^.;]{{3,60}} f[öo]r (?:\w+ ){{0,3}}?\w*(?:{_TALK}))|"
    r"\b(?:medverkande|f[öo]redragande(?: (?:[äa]r|var))?):? |"
    r"\bordet (?:\w+ ){0,2}till |\b(?:gick|gavs|l[äa]mnades) ordet (?:\w+ )?till ",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:Därefter|Sedan|Vidare|Sist|Här|Nu|Slutligen|Avslutningsvis|Inledningsvis|Först|Även|Också|"
    r"Idag|(?:På|Vid|Under) [\wåäö]+) "
)
_POINT = re.compile(r"(?:[•–-]|[a-zåäö0-9]{1,2}[.)])\s+")
_ALSO = re.compile(r"\s*(?:också |även |sedan |därefter )*")
_IS = re.compile(
    r" ?, (?P<organisation>[^.,;]{3,60}?),? (?:är|ar|dr|&r|var|har varit|arbetar|leder|driver)\b(?! (?:ny|"
    r"nyvald|sjuk|frånvarande|kontaktperson|välkommen)\b)"
)
_PRONOUN = re.compile(r"(?:Hon|Han) (?:också |även |vidare )?")
_FIRST_NAMES = re.compile(rf"(?P<who>{FIRST_NAME.pattern}(?: och {FIRST_NAME.pattern})?)(?=[ ,.)])")
_OFFICE = re.compile(r"(?P<who>[A-ZÅÄÖ][\wåäö]+n) ")
_WITH_OFFICE = (
    re.compile(rf"(?P<office>[A-ZÅÄÖ][\wåäö]+n) (?:och|samt) (?P<name>{NAME}) "),
    re.compile(rf"(?P<name>{NAME}) (?:och|samt) (?P<office>[a-zåäö]+n) "),
)
_PAIR = re.compile(" och | samt ")
_LATER = Cued(
    r"\b(?:nästa (?:möte|sammanträde|gång|träff)|kommande (?:möte|sammanträde)|bjuds? in|"
    r"(?:till|vid|på|i|inför) (?:höstens|vårens|vinterns|sommarens|årets|nämndens|rådets|styrelsens) (?:\w+ )?"
    r"(?:möte|sammanträde|träff)|"
    r"(?:för|i|vid|på|till|inför) \w*(?:fullmäktige|nämnden|styrelsen|utskottet|rådet|mötet|sammanträdet) den \d|"
    r"återrapporterar (?:i|till|vid|på|under|senast) |ska(?:ll)? (?:informera|"
    r"presentera))"
)
_LEFT = re.compile(r"[\s,.;:&()/–-]+|\b(?:och|samt|från|vid|på|i|för|med|via|har|m\.fl|mfl)\b", re.IGNORECASE)
_SMALL_WORD = re.compile(rf"(?<=\s)(?!{PARTICLE}\b)[a-zåäö]+(?=[\s,.;:]|$)")
"""A word that is no name's, though a title can be one."""
_MORE = re.compile(r"[^.;:]{0,90}?(?:,? (?:och|men)|, som) ")
_DID_MORE = re.compile(rf"(?P<name>{NAME})(?P<more>(?: \([^)]{{1,30}}\))?[ ,][^.;:]{{2,90}}?)(?: och|, som)")
_IN_PAST = re.compile(
    r"\b(?:[a-zåäö]+de|[a-zåäö]+te|har|var|gick|tog|kom|gav|höll|deltog|tackar|gästar|är|inleder|hälsar) "
)
_EMPLOYER = re.compile(r",? (?:från|på|vid) (?P<organisation>(?:[A-ZÅÄÖ][\w-]+ ?)+(?:kommun|län)?)")
_SETTING = re.compile(
    r"(?:Med|På|Vid|Under|Efter|Via|I|Som|Inför|Utifrån|Till|Först|Kort|Sedan|Utöver|För|Från|Genom|Om|Kring|"
    r"Angående) [^.,;:]{2,70} "
)
_NAME = re.compile(NAME)
_WHOSE_OFFICE = re.compile(rf"[A-ZÅÄÖ][\w-]*s {TITLE} (?P<name>{NAME})")  # "Revisionens ordförande Maj Ek"
_RELATIVE = re.compile(rf"(?P<name>{NAME})(?: \([^)]{{1,30}}\))? som [^,.;:]{{3,80}}")
_SENT = re.compile(rf"(?P<organisation>[A-ZÅÄÖ][^,.;]{{2,50}}?)(?:s| genom|,| via) (?P<name>{NAME}),?")
_CLAUSE = re.compile(r"(?:,|;) (?:och |men |medan )?")
_APPOSITION = re.compile(rf"(?P<name>{NAME}) ?, [^,.;]{{2,60}},?")
_IT_IS = re.compile(rf"Det (?:är|var|blev) (?P<name>{NAME}(?:(?:, | och ){NAME})*) som(?: då| nu| sedan)?")
_WHO_THEN = re.compile(
    rf"[a-zåäö] (?P<name>{NAME})(?P<beside>(?:,| från| på| vid) [^,.;]{{3,60}})?,? som(?: då| sedan| kort)?$"
)
""" "Ordet gick till Maj Ek, Eda kommun, som berättade"."""
_organisations = Organisations()


@dataclass(frozen=True, slots=True)
class Speaker:
    """A presenter, and where the minutes say so."""

    name: str
    span: Span


def speaker(name: Passage) -> Speaker:
    """Whose name a passage is."""
    return Speaker(" ".join(name.text.split()), name.span())


def people_alone(passage: Passage) -> list[Speaker]:
    """The people of a stretch that holds names with their titles and organisations, and nothing else."""
    text = passage.text
    if len(text) > 200 or not text[:1].isupper() or " " not in text or not leading_name(text):
        return []
    if _is_name(text):
        return [speaker(passage)]
    if _ACT.search(text):
        return []
    rest = list(text)
    for mention in _organisations.find(text):
        rest[mention.start : mention.end] = " " * (mention.end - mention.start)
    if any(not (is_title(word) or _LEFT.fullmatch(word)) for word in _SMALL_WORD.findall("".join(rest))):
        return []  # a sentence: it need not be read as a list
    attendees = read_attendees(passage)
    for attendee in attendees:
        start = text.find(attendee.name.text)
        rest[start : start + len(attendee.name)] = " " * len(attendee.name)
    words = _LEFT.sub(" ", "".join(rest)).split()
    if len(words) > 3 * len(attendees) or any(
        (word[0].islower() or word[0].isdigit()) and not is_title(word) for word in words
    ):
        return []
    return [speaker(attendee.name) for attendee in attendees]


def _is_name(text: str) -> bool:
    """Whether a text is one person's name and nothing else, as what stands before a verb most often is."""
    name = leading_name(text)
    return (
        name is not None
        and name.name == text
        and find_name(text) == (0, len(text))
        and not any(map(is_title, text.split()))
    )


def in_sentence(sentence: Passage, here: "Here", *, opens: bool, early: bool, first: bool = False) -> Iterator[Speaker]:
    """Those who speak in a sentence: its subject before or after the verb, or "av" whom.

    It `opens` a paragraph, `early` in the item, or is the `first` that is said of the matter.
    """
    text = sentence.text
    act, by = _ACT.search(text), BY.search(text)
    if not (act or by or opens) or _LATER.search(text) or tells_of_jav(text):
        return
    lead = _LEAD.match(text)
    begin = lead.end() if lead else _end(_POINT, text, 0)
    act = act or (_BRINGS_UP.search(text) if opens and (early or first) else None)
    act = act or (_REMINDS.search(text) if first else None)
    if act and here.introduces(text, begin, act):
        return
    if act and (people := here.with_office(sentence, begin, act.start()) or here.alone(sentence[begin : act.start()])):
        yield from people
    elif act and here.follows(text, lead, act):
        yield from people_at(sentence, _end(_ALSO, text, act.end()))
    elif by and not (act and act.start() <= by.start() < act.end()):  # "gjorde en genomgång av läget"
        yield from people_at(sentence, by.end()) or here.first_names(sentence, by.end())
    elif act and opens and text[: act.start()].endswith(", "):  # "Det är illa, berättade Maj"
        yield from here.first_names(sentence, act.end() + 1)
    elif act and (early or lead):
        yield from here.by_first_name(sentence, begin, act.start())
        yield from here.by_office(sentence, begin, act.start())
    elif opens and (name := leading_name(text)):
        said = _IS.match(text, name.end)
        if said and find_organisation(said["organisation"]):
            yield speaker(sentence[name.start : name.end])


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def people_at(sentence: Passage, at: int) -> list[Speaker]:
    """The people of an enumeration that begins at `at`, perhaps after a title."""
    found: list[Speaker] = []
    end = at
    for person in find_people(sentence.text[at : at + 200]):
        start = at + person.start
        words = _LEFT.sub(" ", sentence.text[end:start]).split()
        if len(words) > 3 or any(not is_title(word) and not (found and word[0].isupper()) for word in words):
            break
        found.append(speaker(sentence[start : at + person.end]))
        end = at + person.end
    return found


def by_pronoun(before: Passage, sentence: Passage, here: "Here") -> Iterator[Speaker]:
    """ "Maj Ek leder arbetet. Hon visade …": the one, of those listed, whom the sentence before names."""
    pronoun = _PRONOUN.match(sentence.text)
    if not pronoun or not _ACT.match(sentence.text, pronoun.end()) or _LATER.search(sentence.text):
        return
    named = [one for one in find_people(before.text) if here.is_known(one.name)]
    if named and (len(named) == 1 or named[0].start == 0):
        yield speaker(before[named[0].start : named[0].end])
    elif not named:
        yield from here.first_names(before, 0)


@dataclass(frozen=True, slots=True)
class Here:
    """An item with those who may be meant in it by a first name or a title."""

    section: Section
    draft: Draft

    def subject(self, before: Passage) -> Passage:
        """Who is named at the start of what stands before the verb: "Maj Ek, Eda kmun," or "Maj Ek hade en film och".

        What stands between commas may be anything; what another verb says as well, if it is somebody known.
        """
        for said in (_IT_IS, _WHOSE_OFFICE, _APPOSITION):
            if match := said.fullmatch(before.text):
                return before[match.start("name") : match.end("name")]
        if (match := _SENT.fullmatch(before.text)) and find_organisation(match["organisation"]):
            return before[match.start("name") :]
        for match in (_RELATIVE.fullmatch(before.text), _WHO_THEN.search(before.text)):
            if match and self.is_known(match["name"], match.groupdict().get("beside") or ""):
                return before[match.start("name") : match.end("name")]
        clauses = list(_CLAUSE.finditer(before.text))
        if clauses and (match := _NAME.fullmatch(before.text, clauses[-1].end())) and self.is_known(match[0]):
            return before[match.start() :]  # "Nivåerna är låga, och Maj Ek visade siffror"
        match = _DID_MORE.fullmatch(before.text)
        if (
            match
            and _IN_PAST.search(match["more"])
            and self.is_known(match["name"], match["more"])
            and not find_people(match["more"])
        ):
            return before[: match.end("name")]
        return before

    def alone(self, before: Passage) -> list[Speaker]:
        """Those who are named before the verb, and nothing else."""
        said = before.strip()
        if " " not in said.text:
            return []
        return [speaker(said)] if _is_name(said.text) else people_alone(self.subject(said))

    def follows(self, text: str, lead: re.Match[str] | None, act: re.Match[str]) -> bool:
        """Whether the speaker stands behind the verb: "Därefter visade Maj Ek", "Med hjälp av bilder visade Maj Ek"."""
        if lead and act.start() == lead.end():
            return True
        before, after = text[: act.start()], find_people(text[act.end() :])[:1]
        if before.endswith(", ") and after and after[0].start == 1 and self.is_known(after[0].name):
            return True  # "Det är illa, berättade Maj Ek"
        alone = not find_people(before) or before.endswith("frånvaro ")  # "I Bo Eks frånvaro berättade Maj Ek"
        return bool(_SETTING.fullmatch(before) and after and self.is_known(after[0].name) and alone)

    def introduces(self, text: str, begin: int, act: re.Match[str]) -> bool:
        """Whether somebody presents a person, and not a matter: "Maj hälsade välkommen och presenterade Bo"."""
        if not _INTRODUCES.match(act[0]) or not FIRST_NAME.match(text, begin):
            return False
        whom = FIRST_NAME.match(text, act.end() + 1)
        named = whom and any(row.person.startswith(f"{whom[0]} ") for row in self.draft.attendance)
        return bool(named) and begin < act.start()

    def is_known(self, name: str, beside: str = "") -> bool:
        """Whether a name is that of somebody listed, or whose organisation follows ("Maj Ek från Eda kommun …")."""
        employer = _EMPLOYER.match(beside)
        first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
        listed = (row.person.split() for row in self.draft.attendance)
        return any((words[0], words[-1]) == (first, last) for words in listed) or bool(
            employer and find_organisation(employer["organisation"], whole=False)
        )

    def by_first_name(self, sentence: Passage, begin: int, until: int) -> Iterator[Speaker]:
        """ "Maj berättade", "Maj hade en film med sig och berättade"."""
        comma = sentence.text.rfind(", ", begin, until)  # "Bo hade skickat underlag, Maj drog det"
        clause = _end(_CLAUSE, sentence.text, comma) if comma >= 0 else begin
        if (match := _FIRST_NAMES.match(sentence.text, clause)) and match.end() + 1 == until:
            begin = clause
        match = _FIRST_NAMES.match(sentence.text, begin)
        if match and (match.end() + 1 >= until or self._did_more(sentence.text[match.end() : until])):
            for word in FIRST_NAME.finditer(sentence.text, begin, match.end("who")):
                yield from self._known(sentence, word)

    @staticmethod
    def _did_more(between: str) -> bool:
        return _MORE.fullmatch(between) is not None and _IN_PAST.search(between) is not None

    def first_names(self, sentence: Passage, at: int) -> list[Speaker]:
        """Of an enumeration that begins at `at`: "ordet gick till Maj och Bo"."""
        match = _FIRST_NAMES.match(sentence.text, at)
        words = FIRST_NAME.finditer(sentence.text, at, match.end("who")) if match else ()
        return [speaker for word in words for speaker in self._known(sentence, word)]

    def _known(self, sentence: Passage, word: re.Match[str]) -> Iterator[Speaker]:
        """The one person named above in the item, or present, whose first name it is."""
        present = [row.person for row in self.draft.attendance if row.status is Status.PRESENT]
        above = [person.name for text in self.section.paragraphs[:2] for person in find_people(text.text)]
        for names in (above, present):
            known = {name for name in names if name.split(" ")[0] == word[0]}
            if len(known) == 1:
                yield Speaker(known.pop(), sentence.span(*word.span()))
                break

    def by_office(self, sentence: Passage, begin: int, until: int) -> Iterator[Speaker]:
        """ "Kommundirektören informerar": the one person present with that title, or the chair."""
        match = _OFFICE.match(sentence.text, begin)
        if match and match.end() >= until and (name := self._in_office(match["who"].casefold())):
            yield Speaker(name, sentence.span(*match.span("who")))

    def with_office(self, sentence: Passage, begin: int, until: int) -> list[Speaker]:
        """ "Kommundirektören och Maj Ek visade": both, if it is known who has the office."""
        for rule in _WITH_OFFICE if _PAIR.search(sentence.text, begin, until) else ():
            match = rule.fullmatch(sentence.text, begin, until)
            if match and (name := self._in_office(match["office"].casefold())):
                office = Speaker(name, sentence.span(*match.span("office")))
                return [office, speaker(sentence[match.start("name") : match.end("name")])]
        return []

    def _in_office(self, said: str) -> str | None:
        """The one person present with a title, or the chair."""
        names: Sequence[str] = [
            row.person
            for row in self.draft.attendance
            if row.title
            and len(row.title) > 3
            and row.status is Status.PRESENT
            and said.startswith(row.title.casefold())
        ]
        if said == "ordföranden" and self.draft.meeting.chair:
            names = [self.draft.meeting.chair.value]
        return names[0] if len(names) == 1 else None
