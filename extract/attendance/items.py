"""For which items somebody was there, or stepped aside: "§§ 1–4", "fr.o.m. punkt 3", "ej § 5 på grund av jäv"."""

import re
from collections.abc import Sequence

from extract.attendance.attendee import Attendee
from extract.passage import Passage

CLOCK = r"kl(?:ockan)?\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?"
"""From when, also until when, in any case: "kl. 10.15"."""
HOURS = r"\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?(?!\d)"
_OUTSIDE_CLOCK = re.compile(rf",? ?\(?\b(?:{CLOCK}|{HOURS})\)?,?", re.IGNORECASE)
WHOSE = r"(?-i:\b(?!SD|KD|MP|AB|HB)(?:[A-ZÅÄÖ]{2,4}|[KR][fs]|Au|[A-ZÅÄÖ]n) )?"
"""A board's short name, ahead of its §: "Kf § 12"; parties have such names too, and companies end in such letters."""
_ITEM = rf"(?:{WHOSE}§+|paragraf(?:en|erna)?|punkt(?:en|erna)?|pkt\.?|ärende(?:t|na)?(?: nr\.?)?|\bp\.?)\s*"
_ITEMS = re.compile(
    rf"{_ITEM}(?P<until>[–-] ?)?(?P<first>\d{{1,4}})"
    r"(?:\s*(?:[-–—]|t\.?o\.?m\.?|till(?: och med)?)\s*(?:§+\s*)?(?P<last>\d{1,4})|"
    r"(?P<open> ?[–—-])(?=\s*(?:$|[,;.)])))?",
    re.IGNORECASE,
)
_REVERSED = re.compile(r"(?<![\d/§] )(?<![\d/§])(\d{1,4}(?: ?[-–] ?\d{1,4})?) ?§+(?![ §]*\d)")  # "24–27 §§"
_MORE = re.compile(r"\s*(?:,|och|samt|&)\s*(?:§+\s*)?(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?(?![\d.:])")
_FROM = re.compile(
    r"(?:\bfr?\.?\s?o\.?\s?m\.?|\bfr\b\.?|\bfrån(?: och med)?(?!\s(?-i:[A-ZÅÄÖ]))|\banländ(?:e|er)|\bansl[öou]t\w*|"
    r"\b(?:an)?kom(?:mer)?\b|\binträd(?:de|er)|\binställde sig|\btillkom(?:mer)?|\bdök upp)[^§\d,;]{0,20}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:\bt\.?\s?o\.?\s?m\.?|\btill(?: och med)?|\befter|\blämna(?:de|r|t)|\bgick|\bgår|\båk(?:te|er)|\bfick gå|"
    r"\bavvek|\bavviker)[^§\d,;]{0,25}$",
    re.IGNORECASE,
)
_TO_AND_WITH = re.compile(r"\b(?:t\.?\s?o\.?\s?m\.?|till och med)\s*$", re.IGNORECASE)
_FROM_AND_WITH = re.compile(r"\b(?:fr?\.?\s?o\.?\s?m\.?|från(?: och med)?)\s*$", re.IGNORECASE)
_ONWARD = re.compile(r",? och (?:framåt|därefter|följande)\b", re.IGNORECASE)
_BEFORE_ITEM = re.compile(r"\b(?:före|innan)\s*$", re.IGNORECASE)
_AFTER_ITEM = re.compile(r"\befter\s*$", re.IGNORECASE)
_OPEN_BEFORE = re.compile(r"(?:^|[\s(,])[–-]$")  # "–§ 25"
_NOT_BEFORE = re.compile(r"\b(?:ej|inte|frånvarande)\b[^§\d,;]{0,15}\b(?:före|innan|förrän)\s*$", re.IGNORECASE)
_DURING = re.compile(r"\b(?:under|vid|på|i|enbart|endast|bara)\s*$", re.IGNORECASE)
_GOES_ON = re.compile(r"[–—-]\s*(?:del av )?$")  # "§ 25 – del av § 27"
_LONGEST_AWAY = 20  # items that somebody stepped aside for, at most
_RECUSED = re.compile(
    r"(?:\bjäv\w*,?|\bfrånvarande|\b(?:för)?utom|\bundantag för|\bej\b|\bdeltar (?:ej|inte)|\bundantaget|\binte\b|"
    r"\b(?:utanför|ute ur|lämnade) (?:rummet|salen|lokalen))[^§\d,;]{0,25}$",
    re.IGNORECASE,
)
_FOR_RECUSAL = re.compile(r"[\s,(–-]*(?:på grund av |p\.?g\.?a\.? )?jäv", re.IGNORECASE)  # "vid punkt 5 (jäv)"


def read_more_items(attendee: Attendee, text: str) -> bool:
    """Notes a number that goes on with the items told just before ("§§ 1", "4–6"); whether the text is one."""
    more = _MORE.fullmatch(f",{text.rstrip('.')}") if attendee.to_item or attendee.recused_from else None
    if more and attendee.to_item:
        attendee.to_item = more[2] or more[1]
    elif more:
        attendee.recused_from += map(str, range(int(more[1]), int(more[2] or more[1]) + 1)[:_LONGEST_AWAY])
    return more is not None


def as_items(cell: Passage) -> Passage:
    """Numbers that a column gives, as those of items."""
    return Passage.join((cell[:1].saying("punkt"), cell)) if cell.text[0].isdigit() else cell


def sign_first(text: str) -> str:
    """The text with the sign before the numbers: "24–27 §§" as "§ 24–27"."""
    return _REVERSED.sub(r"§ \1", text) if "§" in text else text


def read_items(attendee: Attendee, text: str) -> str:
    """Takes the items that somebody was there for, or stepped aside for, out of the text."""
    while match := _ITEMS.search(text):
        before, first, last = _OUTSIDE_CLOCK.sub(" ", text[: match.start()]), match["first"], match["last"]
        end = match.end()
        if before.rstrip().endswith(("ordförande", "ordf.", "ordf")) and "vice" not in before:
            while more := _MORE.match(text, end):  # the items that somebody chaired
                end = more.end()
        elif _NOT_BEFORE.search(before):
            attendee.from_item = first
        elif _RECUSED.search(before) or _FOR_RECUSAL.match(text, end):
            end = _read_away(attendee, before, match)
        elif _FROM.search(before) or match["open"]:
            attendee.from_item, attendee.to_item = first, last or attendee.to_item
        elif _UNTIL.search(before) or _OPEN_BEFORE.search(before) or match["until"]:
            attendee.to_item = str(int(first) - 1) if _BEFORE_ITEM.search(before) else last or first
        else:
            end = _read_stretch(attendee, match)
        for clue in (_NOT_BEFORE, _RECUSED, _FROM, _UNTIL, _OPEN_BEFORE, _DURING):
            before = clue.sub("", before)
        text = f"{before} {text[end:]}"
    return text


def _read_stretch(attendee: Attendee, items: re.Match[str]) -> int:
    """Items from one to another ("§§ 4–6 och 8"), and where what is said of them ends; "§§ 4 och 8" are no stretch."""
    before = int(attendee.to_item or items["first"])
    end, parted = items.end(), int(items["first"]) > before + 1 and not _GOES_ON.search(items.string, 0, items.start())
    attendee.from_item, attendee.to_item = attendee.from_item or items["first"], items["last"] or items["first"]
    while more := _MORE.match(items.string, end):
        parted = parted or not (items["last"] or more[2] or int(more[1]) <= int(attendee.to_item) + 1)
        attendee.to_item, end = more[2] or more[1], more.end()
    if parted:
        attendee.from_item = attendee.to_item = None
    return end


def _read_away(attendee: Attendee, before: str, items: re.Match[str]) -> int:
    """Items for which somebody was away: for jäv, or until they came ("ej t.o.m. § 3") or after they left; and where
    what is said of them ends.
    """
    text, end, first = items.string, items.end(), int(items["first"])
    numbers = [*range(first, int(items["last"] or first) + 1)]
    while more := _MORE.match(text, end):
        numbers += range(int(more[1]), int(more[2] or more[1]) + 1)
        end = more.end()
    if _TO_AND_WITH.search(before):
        attendee.from_item = str(first + 1)
    elif _AFTER_ITEM.search(before):
        attendee.to_item = str(first)
    elif _FROM_AND_WITH.search(before) or _ONWARD.match(text, end):
        attendee.to_item = str(first - 1)
    else:
        attendee.recused_from += map(str, numbers[:_LONGEST_AWAY])
    return end


def settle_away(attendee: Attendee, items: Sequence[str]) -> None:
    """Who was away from the first items came later, and who was away until the end left: "ej §§ 44–46" of 41 to 46.

    A single item is most often one of jäv, and stays; several in the midst do where jäv is told.
    """
    away, count = attendee.recused_from, len(attendee.recused_from)
    if not 1 < count < len(items):
        return
    if away == [*items[:count]]:
        attendee.from_item, attendee.recused_from = items[count], []
    elif away == [*items[-count:]]:
        attendee.to_item, attendee.recused_from = items[-count - 1], []
    elif int(away[-1]) - int(away[0]) == count - 1 and "jäv" not in attendee.entry.text.casefold():
        attendee.recused_from = []
