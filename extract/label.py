"""What the labels in the form that heads minutes ask for: "Plats och tid", "Beslutande", "Utses att justera".

The phrases stand here as people write them; they are found in any case, and with å ä ö lost.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import product

from extract.facts import Capacity, Status
from extract.people import leading_name
from extract.plain import plain


class Kind(Enum):
    """What a label asks for."""

    TIME = auto()
    PLACE = auto()
    TIME_AND_PLACE = auto()
    BODY = auto()
    CHAIR = auto()
    SECRETARY = auto()
    ADJUSTER = auto()
    ADJUSTMENT = auto()
    START = auto()
    END = auto()
    ATTENDANCE = auto()
    OTHER = auto()


OFFICERS = frozenset({Kind.CHAIR, Kind.SECRETARY, Kind.ADJUSTER})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase asks for; of an attendance list also who is in it."""

    kind: Kind
    status: Status | None = None
    """None where the phrase leaves it to the heading above ("Ersättare" below "Frånvarande")."""
    capacity: Capacity | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a cell."""

    meaning: Meaning
    text: str
    end: int
    """Where the value begins in the cell."""

    @property
    def kind(self) -> Kind:
        """What the label asks for."""
        return self.meaning.kind


_STAFF = (
    *("tjänstepersoner", "tjänstepersonerna", "tjänstemän", "tjänstemännen", "tjänstemannastöd", "personal"),
    *("förvaltningen", "tjänsteorganisationen", "tjänstemannaorganisationen", "tjänstemannasidan", "tjänstesidan"),
)
_WHO = ("vilka ", "vilka som ", "de som ", "vi som ", "dessa ", "följande ", "följande personer ")
_WERE = (
    *("var med", "var där", "var här", "var på plats", "var närvarande", "är med", "deltog", "deltar", "närvarade"),
    *("kom", "medverkade", "deltog i mötet", "deltog på mötet", "deltog vid mötet", "var med på mötet"),
)
_CAME = ("komma", "delta", "närvara", "vara med", "medverka", "vara på plats")
_STAYED_AWAY = (
    *(f"{could} {never} {come}" for could in ("kunde", "kan") for never in ("inte", "ej") for come in _CAME),
    *("inte kunde komma", "inte kunde delta", "inte kunde vara med", "inte kom", "inte var med", "inte deltog"),
    *("kom inte", "kom ej", "var inte med", "var ej med", "var inte på plats", "deltog inte", "deltog ej", "saknades"),
    *("saknas", "fattades", "uteblev", "hade förhinder", "har förhinder", "fick förhinder", "hade fått förhinder"),
    *(
        "deltog gjorde inte",
        "med var inte",
        "kom gjorde inte",
        "var frånvarande",
        "lämnade återbud",
        "hade lämnat återbud",
        "har lämnat återbud",
        "förhindrade att delta",
    ),
    *("hade anmält förhinder", "har anmält förhinder", "hade anmält frånvaro", "hade meddelat förhinder"),
)
_WHOM = ("", " ledamöter", " ledamot", " beslutande", " politiker", " förtroendevalda", " deltagare", " personer")
_AWAY = ("ej närvarande", "icke närvarande", "inte närvarande", "frånvarande")
_NOTES = ("anteckningar", "anteckningarna", "minnesanteckningar", "minnesanteckningarna", "mötesanteckningar")
_CHECKS = ("kollar", "kollade", "granskar", "granskade", "kontrollerar", "läser igenom", "läste igenom")
_EXCUSES = ("giltigt", "laga", "anmält")
_SERVING = (
    "tjänstgörande",
    "ej tjänstgörande",
    "icke tjänstgörande",
    "inte tjänstgörande",
    "ej-tjänstgörande",
    "beslutande",
    "ej beslutande",
    "icke beslutande",
    "inte beslutande",
)


def _each(pattern: str, *choices: Iterable[str]) -> str:
    """Phrases made from a pattern with every combination of choices in its places."""
    return ";".join(pattern.format(*chosen) for chosen in product(*choices))


# Phrases are parted by semicolons.
_MEANINGS: dict[Meaning, str] = {
    Meaning(
        Kind.ATTENDANCE, Status.ABSENT
    ): f"""{_each("{}{}", _AWAY, _WHOM)};förhinder;förhindrad;förhindrade;frånvaro;
        {_each("{}{}", ("", *_WHO), _STAYED_AWAY)};ej deltagande;ej representerade;inte representerade;
        förfall;laga förfall;inte med;ej med;borta;ej på plats;inte på plats;avanmäld;avanmälda;avanmält;
        icke representerade;anmält frånvaro;anmäld frånvaro;anmält förhinder;anmälda förhinder;
        anmält förhinder till mötet;
        meddelat förhinder;förhinder anmält;förhinder anmält av;förhinder har anmälts av;återbud;
        ej närvarande på mötet;lämnat återbud;återbud från;
        återbud av;anmälda återbud;saknades utan anmälan;
        {_each("{} med {} förfall", _AWAY, _EXCUSES)};anmält förfall;giltigt förfall;
        frånvarande utan anmälan;uteblivna""",
    Meaning(Kind.ATTENDANCE, Status.ABSENT, Capacity.SUBSTITUTE): "frånvarande ersättare;ej närvarande ersättare",
    Meaning(Kind.ATTENDANCE, None, Capacity.SUBSTITUTE): "ersättare;ersättarna;suppleanter;suppleant;ersättare namn",
    Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.SUBSTITUTE): f"""{_each("{} ersättare", _SERVING)};
        {_each("närvarande {} ersättare", _SERVING)};{_each("ersättare {}", _SERVING)};
        {_each("närvarande ersättare {}", _SERVING)};närvarande ersättare;ersättare närvarande;
        {_each("ersättare som {}{}", ("", "inte ", "ej "), ("tjänstgör", "tjänstgjort", "tjänstgjorde"))};
        övriga ersättare;ej tjänstgörande;icke tjänstgörande;närvarande ej tjänstgörande;tjänstgörande suppleanter""",
    Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.OFFICIAL): f"""
        {_each("{}{}", ("", "närvarande ", "övriga ", "deltagande ", "från ", "föredragande "), _STAFF)};övriga;övrig;
        {_each("{} {}", ("övriga som", "andra som", "även", "dessutom", "också"), _WERE)};
        övriga närvarande;övriga deltagare;dessutom;därutöver;därtill;sekretariatet;kansliet;
        övriga deltagande;övriga medverkande;övriga personer;även närvarande;
        dessutom närvarande;därutöver närvarande;närvarande övriga;från kansliet;föredragande;adjungerad;adjungerade;
        adjungerande;tjänsteperson;tjänsteman;deltar även""",
    Meaning(
        Kind.ATTENDANCE, Status.PRESENT, Capacity.GUEST
    ): """gäst;gäster;inbjuden;inbjuden gäst;inbjudna;inbjudna gäster;inbjudna deltagare;
        observatörer;åhörare;föreläsare;yttranderätt;närvarorätt;insynsplats;insynsplatser;externa deltagare""",
    Meaning(
        Kind.ATTENDANCE, None, Capacity.MEMBER
    ): """ledamöter;ledamöterna;ledamot;ordinarie ledamöter;ordinarie;kallade;representanter;medlemmar;delegater;
        representant;medlem""",
    Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.MEMBER): f"""{_each("närvarande{}", _WHOM)};beslutande;
        beslutande ledamöter;tjänstgörande;tjänstgörande ledamöter;närvarande ordinarie ledamöter;deltagare;deltagande;
        deltagande ledamöter;deltog;deltog i mötet;deltagarlista;deltagarförteckning;på plats;digitalt;på distans;
        via teams;via zoom;via länk;via skype;närvarade;närvarande var;deltog gjorde;{_each("{}{}", _WHO, _WERE)};
        medverkande;med;var med;var där;var här;
        med på mötet;med på mötet var;mötesdeltagare;i mötet deltog;deltar;medverkar;närvarande medlemmar;
        närvarande representanter;kommunrepresentanter;politiska representanter;ledamöter och ersättare;
        närvarande ledamöter och ersättare;tjänstgörande ledamöter och ersättare;på mötet deltog;med var;
        vice ordförande;1:e vice ordförande;2:e vice ordförande;
        förste vice ordförande;andre vice ordförande""",
    Meaning(
        Kind.ATTENDANCE
    ): """närvarolista;närvaro;närvaroförteckning;förtroendevalda;politiker;namn;upprop;runt bordet;kring bordet;
        samlade;där var""",
    Meaning(Kind.TIME_AND_PLACE): "plats och tid;tid och plats;plats tid;tid plats;tid/plats;plats/tid;plats och datum",
    Meaning(Kind.TIME): """tid;datum;dag;datum och tid;tid och datum;datum/tid;dag och tid;mötestid;mötesdatum;mötesdag;
        sammanträdesdatum;sammanträdesdag;sammanträdestid;när;tidpunkt;klockan;datum för mötet;tid för mötet;
        datum för sammanträdet;sammanträdesdatum och tid;sammanträdets datum""",
    Meaning(Kind.PLACE): "plats;lokal;ställe;var;möteslokal;mötesplats;sammanträdesplats;sammanträdeslokal",
    Meaning(Kind.BODY): """organ;nämnd;styrelse;nämnd/styrelse;beslutsinstans;instans;beslutande organ;forum;grupp;möte;
        mötesgrupp;mötesnamn;nätverk;arbetsgrupp;avser;råd;sammanträde""",
    Meaning(Kind.CHAIR): """ordförande;ordf;mötesordförande;sammankallande och ordförande;
        ordförande och sammankallande;mötesledare;sammankallande;ordförande vid mötet;
        ordförande för dagen;dagens ordförande;mötets ordförande;samtalsledare;
        tjänstgörande ordförande;ordförande för mötet;mötet leddes av;mötet leds av;moderator;ordförande/mötesledare;
        leder mötet;ledde mötet;höll i mötet;höll i klubban;vid klubban""",
    Meaning(
        Kind.SECRETARY
    ): f"""sekreterare;mötessekreterare;nämndsekreterare;protokollförare;vid protokollet;vid pennan;
        vid tangenterna;vid datorn;
        referent;vid anteckningarna;antecknare;antecknat av;anteckningar;nedtecknat av;protokollet fört av;protokoll av;
        förda av;sekr;skribent;
        noterat av;
        dokumenterat av;skrivet av;nedskrivet av;för protokollet;protokollsekreterare;anteckningar av;upprättat av;
        {_each("{} {} av", _NOTES, ("fördes", "skrevs", "gjordes", "förda", "skrivna", "gjorda"))};
        protokollet fördes av;protokoll fördes av;protokoll fört av;pennan fördes av;vid pennan satt;
        minnesanteckningar av;sekreterare/protokollförare;antecknar;antecknade;antecknat;dokumenterar;dokumenterade;
        {_each("{} {}", ("för", "förde", "skriver", "skrev"), (*_NOTES, "pennan", "protokoll", "protokollet"))};
        höll i pennan;höll pennan;skrev;skriver""",
    Meaning(Kind.ADJUSTER): f"""justerare;justerande;justeras av;justerat av;justeringsperson;justeringspersoner;
        protokollsjusterare;utses att justera;utsedd att justera;utsedda att justera;utses till justerare;att justera;
        utses att;utsedd justerare;protokolljusterare;utses att justera protokollet;att justera protokollet;utses;
        val av justerare;justeringsman;justeringsmän;justerar;justerade;justerades av;justerar protokollet;
        justerar anteckningarna;att justera anteckningarna;utsedd till justerare;utsedda till justerare;
        {_each("{} {}", _CHECKS, _NOTES)}""",
    Meaning(Kind.ADJUSTMENT): """justerat;justerat den;justeras;justeras den;justerades;justerades den;
        protokollet justerat;justering;protokollet justerat den;justeringsdag;justeringsdatum;
        justeringens plats och tid;
        justeringens tid och plats;plats och tid för justering;tid och plats för justering;justeringens tid;
        plats och tid för justeringen;tid för justering;tid och plats för justeringen;datum för justering;
        justering datum;justeringstid;justeringens datum;justeringens dag;justering plats och tid;justeringens plats;
        protokollet är justerat;digital justering;protokollet justeras;justeringsdag plats och tid;omedelbar justering;
        justeringsdag/plats och tid;justeringens plats tid;justeringens""",
    Meaning(Kind.START): "starttid;början;mötets början;mötet började;mötet öppnades;start;sammanträdets början;öppnat",
    Meaning(Kind.END): "sluttid;slut;mötets slut;mötet slutade;mötet avslutades;sammanträdets slut;avslutat;avslutades",
    Meaning(Kind.OTHER): f"""paragrafer;paragraf;underskrift;underskrifter;anslag;anslag/bevis;anslag och bevis;bevis;
        datum för anslags uppsättande;datum för anslagets uppsättande;datum då anslaget sätts upp;datum då anslag;
        datum för anslags nedtagande;datum för anslagets nedtagande;datum då anslaget tas ned;anslagsdatum;
        {_each("{} {}", ("ersättare", "reserv"), ("för justerare", "för justeraren", "till justerare"))};
        ersättande justerare;justerarersättare;förvaringsplats;
        förvaringsplats för protokollet;tjänsteställe;tjänsteställe/handläggare;handläggare;
        diarienummer;dnr;dagordning;ärendelista;ärenden;sida;kopia till;kopia;för kännedom;sändlista;
        kontaktperson;kontaktpersoner;kontakt;
        distribution;delges;expedieras;skickas till;sänds till;nästa möte;
        nästa sammanträde;nästa träff;bilaga;bilagor;innehåll;innehållsförteckning;protokoll;sammanträdesprotokoll;
        minnesanteckningar;mötesanteckningar;kallelse;ajournering;gruppmöten;gruppmöte;e-post;telefon;webbplats;
        adress;ämne;till;
        föredragningslista;anslaget uppsatt;anslaget nedtas;partigruppmöten;bevis om justering;bevis om anslag;
        protokollets förvaringsplats;överklagandetid;sammanträdets öppnande""",
}
_PHRASES = {plain(phrase.strip()): meaning for meaning, phrases in _MEANINGS.items() for phrase in phrases.split(";")}
_LONGEST = max(phrase.count(" ") for phrase in _PHRASES) + 1
_WORDS = re.compile(r"[\w/&:-]*[\w&]")
_FIRST = {phrase.split(" ")[0] for phrase in _PHRASES}
_WHOLE = {"tjg": "tjanstgorande", "tj": "tjanstgorande", "ers": "ersattare", "led": "ledamoter", "just": "justerare"}
"""Abbreviations in labels ("Ej tjg ers:")."""
_RECORD = re.compile(r"protokoll|minnesanteckningar|mötesanteckningar", re.IGNORECASE)
_MODE = r"\s+(?:på (?:plats|distans|länk)|via \w+|digitalt|på mötet|vid mötet)"
_WAY = re.compile(_MODE)
_AFTER = re.compile(
    rf"(?:{_MODE})?\s*(?:\([^)]{{0,40}}\)\s*)?[:：]+\s*|[ .…_]*[.…_]{{2,}}[ .…_]*|(?:{_MODE})?[\s.,?!|·']*$"
)


_GROUPS = tuple(
    (re.compile(pattern, re.IGNORECASE), Meaning(Kind.ATTENDANCE, status, capacity))
    for pattern, status, capacity in (
        (
            r"frånv|förhind|återbud|avanm|uteb|sakna|\bborta\b|"
            r"\b(?:inte|ej|icke|aldrig)\b(?! (?:tjänst|tjg|beslut|röst|ordinarie))|\btyvärr\b",
            Status.ABSENT,
            None,
        ),
        (r"ersätt|supple", None, Capacity.SUBSTITUTE),
        (r"tjänst|kansli|process|kontor|ledning|sekretariat|personal|stab|förvaltning", None, Capacity.OFFICIAL),
        (r"gäst|inbjud|besök|observat|föredrag", None, Capacity.GUEST),
    )
)


@lru_cache(maxsize=4096)  # the same line is asked about by several rules
def find_label(text: str) -> Label | None:
    """The label with which a cell begins, or None. Without a colon its value must begin as a value does.

    >>> find_label("Övriga deltagare: Stina Ahl").meaning.capacity, find_label("Ordförande frågar om budgeten")
    (<Capacity.OFFICIAL: 'Official'>, None)
    """
    words: list[re.Match[str]] = []
    for match in _WORDS.finditer(text[:90]):
        words.append(match)
        if len(words) == 1 and (first := plain(match[0])) not in _FIRST and first not in _WHOLE:
            return None
        if len(words) == _LONGEST:
            break
    folded = [_WHOLE.get(word, word) for word in (plain(word[0]) for word in words)]
    for count in range(len(words), 0, -1):
        meaning = _PHRASES.get(" ".join(folded[:count]))
        if meaning is None:
            continue
        end = words[count - 1].end()
        if meaning.kind is Kind.OTHER and _RECORD.fullmatch(text[:end]) and leading_name(text[end:].lstrip(" :")):
            meaning = Meaning(Kind.SECRETARY)  # "Anteckningar: Maj Ek"
        if after := _AFTER.match(text, end):
            return Label(meaning, text[:end], after.end())
        begin = way.end() if (way := _WAY.match(text, end)) else end
        if _value_follows(meaning.kind, text[begin:]):
            return Label(meaning, text[:end], begin + 1)
    return None


def group_label(text: str) -> Label:
    """What a heading above people means that is none of the known phrases ("Fackliga parter", "Projektkontoret").

    >>> group_label("Processledning").meaning.capacity
    <Capacity.OFFICIAL: 'Official'>
    """
    for pattern, meaning in _GROUPS:
        if pattern.search(text):
            return Label(meaning, text, len(text))
    return Label(Meaning(Kind.ATTENDANCE, None, Capacity.MEMBER), text, len(text))


def _value_follows(kind: Kind, rest: str) -> bool:
    """Whether what follows a label without a colon is its value rather than the rest of a sentence."""
    value = rest.strip()
    if not value or rest[0] != " ":
        return False
    if kind in OFFICERS or kind is Kind.ATTENDANCE:
        return leading_name(value) is not None
    if kind is Kind.TIME:  # "Dag" is a first name as well
        return bool(
            re.match(r"\d|(?i:(?:kl|den|m[åa]ndag|tisdag|onsdag|torsdag|fredag|l[öo]rdag|s[öo]ndag)\w*\b)", value)
        )
    if kind in {Kind.START, Kind.END}:
        return value[0].isdigit() or value.startswith("kl")
    if kind in {Kind.TIME_AND_PLACE, Kind.ADJUSTMENT}:
        return value[0].isdigit() or value[0].isupper() or bool(re.match(r"(?:kl|den)\b", value))
    return kind in {Kind.PLACE, Kind.OTHER} and value[0].isupper() and len(value) < 90
