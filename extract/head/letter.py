"""Minutes sent as an e-mail: the lines that head it tell who sent it and when, which is not when the meeting was.

"Från: …", "Till: …", "Skickat: …" and "Ämne: …" head it. What the letter says of "i går" or "tisdagens möte" counts
from the day on which it was sent.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.dates import DateMention, find_dates
from extract.document import Span
from extract.draft import Draft
from extract.facts import Stated
from extract.passage import Passage
from extract.people import leading_name
from extract.plain import plain

_HEADING = re.compile(
    r"(?P<what>från|avsändare|from|till|to|kopia|cc|skickat|sänt|sent|datum|date|ämne|ärende|rubrik|subject|bifogat|"
    r"bifogade filer|bilagor|prioritet|svar till):\s*(?P<value>.*)",
    re.IGNORECASE,
)
_SENDER, _SENT = {"från", "avsändare", "from"}, {"skickat", "sänt", "sent", "datum", "date"}
_TO, _ASIDE = {"till", "to"}, re.compile(r"\s*(?:[(<;].*)?$")  # "Nätverket i Eda (sändlista)"
_SUBJECT = {"ämne", "ärende", "rubrik", "subject"}
_FEWEST = 3
_DAYS_LATE = 60
"""Within how many days minutes are sent."""
_LINES = 12
_WEEKDAYS = ("man", "tis", "ons", "tors", "fre", "lor", "son")
# Read in plain text (extract.plain).
_DAY = re.compile(
    r"\b(?:(?P<today>idag|i dag|dagens)|(?P<yesterday>igar|i gar|gardagens)|(?P<before>i forrgar|forrgar)|"
    rf"(?:i |forra )?(?P<weekday>{'|'.join(_WEEKDAYS)})(?:dagens|dags|dagen))\b"
)
_MET = re.compile(r"\b(?:tack (?:alla )?for|mote|mot|traff|sammantrad|sags|samlad|anteckning|protokoll|referat)")
_I_WROTE = re.compile(
    r"\b(?:jag (?:själv )?(?:skrev|antecknade|förde (?:pennan|anteckningar\w*|protokoll\w*)|höll i pennan|"
    r"satt vid (?:pennan|tangenterna))|[Uu]ndertecknad (?:skrev|antecknade|förde)|mina (?:minnes|mötes)?anteckningar)\b"
)


@dataclass(frozen=True, slots=True)
class Letter:
    """What heads an e-mail."""

    lines: tuple[Span, ...] = ()
    """Its lines but for the subject's, which speaks of the meeting."""
    sender: Passage | None = None
    sent: DateMention | None = None
    addressee: Passage | None = None

    def heads(self, passage: Passage) -> bool:
        """Whether a passage is one of those lines, or the value of one."""
        return any(line.touches(passage.span()) for line in self.lines)

    def day(self, passages: Sequence[Passage]) -> Stated[datetime.date] | None:
        """The meeting's day as the letter tells it: without the year, or counted from its own ("i går", "tisdagens
        träff"). Failing that, its own.
        """
        sent = self.sent.date if self.sent else None
        if self.sent is None or sent is None:
            return None
        for passage in passages:
            for mention in find_dates(passage, sent):
                if mention.date and 0 <= (sent - mention.date).days < _DAYS_LATE:
                    return Stated(mention.date, (mention.span, self.sent.span))
        for sentence in (sentence for passage in passages for sentence in passage.sentences()):
            text = plain(sentence.text)
            for match in sorted(_DAY.finditer(text), key=_is_today)[:1] if _MET.search(text) else ():
                ago = datetime.timedelta(days=_days_ago(match, sent))
                return Stated(sent - ago, (sentence.at(match), self.sent.span))
        return Stated(sent, (self.sent.span,))

    def writer(self, passages: Iterable[Passage]) -> Stated[str] | None:
        """Who sent it, where it says "jag skrev" or "mina anteckningar"."""
        if self.sender is None:
            return None
        said = (passage.at(match) for passage in passages for match in _I_WROTE.finditer(passage.text))
        place = next(said, None)
        return Stated(self.sender.text, (self.sender.span(), place)) if place else None


def _is_today(match: re.Match[str]) -> bool:
    """ "I dag" may be when the letter was written, where it names another day as well."""
    return match["today"] is not None


def _days_ago(match: re.Match[str], sent: datetime.date) -> int:
    """How many days before the letter; a weekday is the last one, at most a week ago."""
    if match["today"]:
        return 0
    if weekday := match["weekday"]:
        return (sent.weekday() - _WEEKDAYS.index(weekday)) % 7
    return 2 if match["before"] else 1


def read_letter(draft: Draft) -> Letter:
    """What heads the draft: read once, for the meeting and for who was there."""
    if draft.letter is None:
        draft.letter = find_letter([line.passage for line in draft.head])
    return draft.letter


def find_letter(lines: Sequence[Passage]) -> Letter:
    """What heads the e-mail that these lines begin; nothing where they are no e-mail."""
    headings = [(match, line) for line in lines[:_LINES] if (match := _HEADING.match(line.text))]
    kinds = {match["what"].casefold() for match, _ in headings}
    if len(kinds) < _FEWEST or kinds.isdisjoint(_SENDER) or kinds.isdisjoint(_SUBJECT):
        return Letter()
    places = tuple(line.span() for match, line in headings if match["what"].casefold() not in _SUBJECT)
    sender: Passage | None = None
    addressee: Passage | None = None
    sent: DateMention | None = None
    for match, line in headings:
        what, value = match["what"].casefold(), line[match.start("value") :]
        if what in _SENDER and sender is None and (name := leading_name(value.text)):
            sender = value[name.start : name.end]
        elif what in _TO and addressee is None:
            addressee = value[: len(_ASIDE.sub("", value.text))]
        elif what in _SENT and sent is None:
            sent = next((mention for mention in find_dates(value) if mention.date), None)
    return Letter(places, sender, sent, addressee)
