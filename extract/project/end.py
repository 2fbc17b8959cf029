"""Where the name of a project ends in running text.

Swedish writes "projektet Hållbar besöksnäring i fjällen startar i mars": only the first word has a capital letter, so
a name goes on until a verb, a mark or a turn of phrase that no name holds.
"""

import re
from functools import lru_cache

from extract.words import frequencies
from ontology.register import load

_VERBS = """
är var blir blev vara varit har hade ha haft ska skall skulle kan kunde kommer kom får fick bör borde måste vill ville
går gick gäller gällde pågår pågick startar startade startat startas inleds inleddes påbörjas påbörjades börjar började
avslutas avslutades avslutats slutar slutade upphör upphörde löper löpte sker skedde genomförs genomfördes genomförts
görs gjordes drivs drevs leds leddes finansieras finansierades medfinansieras ägs ägdes syftar syftade handlar
handlade innebär innebar omfattar omfattade omfattas riktar vänder bygger byggde består bestod ligger låg finns fanns
innehåller innehöll ingår ingick deltar deltog medverkar samverkar samarbetar samlar bidrar bidrog stödjer stöder
stöttar ger gav ges gett tar tog tas tagit visar visade presenteras presenterades presenterar redovisas redovisades
redovisar informerar informerade berättar berättade beskriver beskrev utvärderas utvärderades förlängs förlängdes
förlängts beviljas beviljades beviljats fortsätter fortsatte fortskrider utökas utvecklas utvecklar utvecklades
planeras planerar planerades arbetar arbetade jobbar sprids skapar skapas skapade söker sökte söks köps fortlöper
rullar väntas beräknas bedöms föreslås diskuteras lyfts lyfter används användes heter hette kallas lanseras lanserades
införs infördes övergår övergick ersätter ersätts ersattes följer följs efterträds möjliggör stärker ökar minskar
vidareutvecklas avser avsåg leder ledde driver äger ägde samordnas samordnar koordineras berör rör fokuserar testas
testar prövar prövas implementeras rekryterar anställer anordnar erbjuder når nådde kräver behöver behövde
avrapporteras slutredovisas slutrapporteras avvecklas läggs lades pausas pausades förankras återkommer uppmärksammas
nominerats nomineras vann fungerar fungerade resulterar resulterade vanns vunnits avbröts avbrutits överklagades tänkt
bedrivs bedrevs hålls höll håller sköts förvaltas administreras utförs ordnas arrangeras erbjuds betalas bekostas
stöds bistår sprider breddas fördjupas byter bytte byts benämns permanentas permanentades invigs invigdes sjösätts
överlämnas överlämnades beskrivs bildar bildades visas ställs ställdes kör körs avbryts avbröt avslutar startats
skickas lämnas lämnade lämnar vinner vunnit nominerades godkändes godkänns antas antogs redogör redogjorde lockar
lockade engagerar samlade involverar skapat tilldelas tilldelades slår bjuder bjöd avlöser avlöste avlöstes avlöses
bekostar bekostade genomför genomförde låter lät reserverar yrkar mäter satsar köper sköter lade lagt växte blivit
banade bordläggs bordlades återremitteras utgår behandlas behandlades noteras anmäls bordlagts öppnar öppnade öppnats
delar delade hjälper hjälpte kartlägger kartlade står stod reglerar reglerade gynnar svarar svarade tackade tackar
drar drog dras stängs stängdes stängts stänger sätts sattes varar fortgår fortgick slog provar uttyds utläses
betyder förkortas gör återstår kvarstår utses utsågs väljs
"""
_NOUNS_TOO = frozenset({"rör", "får", "kör", "håll", "slår", "lån", "led", "bär"})
"""Verbs that are nouns as well: "Gröna rör"."""
_TURNS = """
som att om där när då vars vilket vilken vilka men eller samt ett en den det de dess dessa denna detta hur vad man vi ni
jag hon han inte ej nu även också redan fortfarande efter före innan sedan enligt genom hos inom under mellan
tillsammans via vid ur kring mot-att bland ca cirka tom from kl idag ifall både såväl dels därför alltså respektive
per ännu snart klar klart färdig färdigt igång just kort exempelvis
ihop oavsett utifrån angående gällande avseende avslutat vilkas tills
"""
_STOP = frozenset(f"{_VERBS} {_TURNS}".split())
_PASSED = re.compile(r"\w{3,}(?:ades?|[^a]des|(?<!pl)(?<!s)ats)$")
_KNOWN, _COMMON = 3e-7, 5e-6
"""Shares of running words: of a form that exists, and of one that is common."""
_LINKS = frozenset({"i", "på", "för", "mot", "av", "till", "med", "och", "utan", "från", "över", "&"})
_NOT_AFTER_LINK = re.compile(
    r"egen\b|nuläget\b|att\b|ett\b|en\b|den\b|det\b|de\b|nästa\b|dagens\b|mötet\b|grund\b|gång\b|form\b|syfte\b|"
    r"samband\b|samverkan\b|samarbete\b|enlighet\b|dag\b|höst|vår\b|våras|somras|vintras|start\b|stöd\b|hjälp\b|hela\b|länet\b|kommunen\b|"
    r"regionen\b|kommunerna\b|"
    r"januari|februari|mars\b|april|maj\b|juni|juli|augusti|september|oktober|november|december|årsskiftet|sista\b|"
    r"perioden\b|villkor\b|sikt\b|allvar\b|prov\b|distans\b|stafettpinnen\b|"
    r"början\b|praktiken\b|princip\b|synnerhet\b|huvudsak\b|förmån\b|stället\b|"
    r"sommaren\b|vintern\b|jul\b|påsk|medel\b|finansiering|följd\b|kommuner\b|länets\b|projekt|slut|\d"
)
_INVERTED = re.compile(
    r"[a-zåäö]{3,}(?:r|de|te) (?:vi|man|hon|han|nämnden|styrelsen|rådet|utskottet|förvaltningen|gruppen|ordföranden|"
    r"(?:kommun|region)(?:en|erna|styrelsen))\b"
)
"""A verb, and who does it, behind what stands in front of both: "I fråga om X hänvisar nämnden till"."""
_OPEN = frozenset({"gäller", "kommer", "kan", "vill", "får", "har"})
"""Verbs that want an object, so that nothing but a name ends with one: "Barnen gäller"."""
_MARK = re.compile(r"[:,.;)\"”]|$")
_UNTIL = ("till och med ", "fram till ", "ända till ", "fram tills ")
_TOKEN = re.compile(r"\d+\.\d+|&(?= )|[\w#&+/:’'-]*\w[+!]?")
AMOUNT = re.compile(
    r"[\d ,.]+(?:miljon|kronor|kr\b|mkr|mnkr|tkr|procent|%|år\b|månad|dag|kommun|deltagar|person|elev|\)|$|[-–/])"
)
"""A number with what it counts, which is no part of a name."""
_SUM = re.compile(r"[\d ,.]+(?:miljon|kronor|kr\b|mkr|mnkr|tkr|procent|%)")
_YEARS = re.compile(r"(?:19|20)\d\d ?[–-] ?(?:19|20)?\d\d\b")
_MOST_WORDS = 12


@lru_cache(maxsize=1 << 8)  # one rule after another asks it of the same place
def name_end(text: str, start: int, *, capitals_end: bool = False) -> int:
    """Where the name that begins at `start` ends.

    With `capitals_end`, "och" followed by a capital letter begins another name, as after the plural "projekten".
    """
    end, at, words = start, start, 0
    while words < _MOST_WORDS and (token := _TOKEN.match(text, at)):
        word = token[0]
        lower = word.casefold()
        aside = words == 1 and text.startswith(", som ", token.end())
        noun = words == 1 and word in _NOUNS_TOO and _is_plural(text[start:end])
        if words and word in _OPEN and _MARK.match(text, token.end()):
            return token.end()
        if words and not aside and not noun and word[0].islower() and _ends_before(word):
            break
        if words and (text.startswith(_UNTIL, at) or _INVERTED.match(text, at)):
            break
        if words and word[0].isdigit() and _counts(text, at):
            break
        if words and lower in _LINKS:
            called_on = words == 1 and is_infinitive(text[start:end]) and _TOKEN.match(text, token.end() + 1)
            if not called_on and not _goes_on(text, token.end(), lower, capitals_end):
                break
        else:
            end = token.end()
        words += 1
        if not text.startswith(" ", token.end()):
            break
        at = token.end() + 1
    return end


def goes_in(word: str) -> bool:
    """Whether a word in small letters can be a name's last."""
    return word not in _LINKS and not _ends_before(word)


def _ends_before(word: str) -> bool:
    """Whether a word in small letters is none of a name's: a verb, or a turn of phrase."""
    return word in _STOP or _PASSED.fullmatch(word) is not None or is_passive(word)


@lru_cache(maxsize=1 << 14)
def is_passive(word: str) -> bool:
    """Whether a word in -s is a verb in the passive, by the verb's other forms.

    >>> [word for word in ("samlas", "läggs", "slås", "framtidens", "ungas", "havs") if is_passive(word)]
    ['samlas', 'läggs', 'slås']
    """
    stem, share = word[:-1], frequencies().get
    if not word.endswith("s") or len(stem) < 3:
        return False
    if stem[-1] in "aå":
        forms = ("r",) if stem[-1] == "å" else ("r", "de", "t")
    elif stem[-1] == "r":
        forms = ("", "de", "t")
    elif min(share(stem + "er", 0.0), share(stem + "a", 0.0)) > _COMMON:
        return True
    else:
        forms = ("er", "a", "de" if share(stem + "de", 0.0) > _KNOWN else "te")
    return all(share(stem + form, 0.0) > _KNOWN for form in forms)


@lru_cache(maxsize=1 << 12)
def is_infinitive(word: str) -> bool:
    """Whether a word is an infinitive in -a, by the verb's other forms; names that bid begin with one: "Läsa högt".

    >>> [word for word in ("Räkna", "Läsa", "Gröna", "Lyftet") if is_infinitive(word)]
    ['Räkna', 'Läsa']
    """
    known, stem = frequencies(), word.casefold()[:-1]
    if not word.endswith("a") or len(word) < 4 or stem + "a" not in known:
        return False
    return all(stem + end in known for end in ("ar", "ade", "at")) or all(
        stem + end in known for end in ("er", "te", "t")
    )


def is_verb(word: str) -> bool:
    """Whether a word is a verb in the present or the infinitive, by its other forms: "Odlar", "Odla"."""
    return is_infinitive(word) or (word.endswith("ar") and is_infinitive(word[:-1]))


def _is_plural(word: str) -> bool:
    """Whether a word is an adjective in -a."""
    return word.endswith("a") and word[:-1].casefold() in frequencies()


def _counts(text: str, at: int) -> bool:
    """Whether a sum stands there ("400 000 kronor"), or from when to when; a year or "2.0" can end a name."""
    return _SUM.match(text, at, at + 30) is not None or _YEARS.match(text, at) is not None


def _goes_on(text: str, at: int, link: str, capitals_end: bool) -> bool:
    """Whether a name can go on after the preposition or conjunction that ends at `at`."""
    following = _TOKEN.match(text, at + 1) if text.startswith(" ", at) else None
    if following is None or _NOT_AFTER_LINK.match(text, at + 1) or following[0].casefold() in _STOP:
        return False
    capital = following[0][0].isupper() or following[0][0] == "#"
    if link in ("och", "&"):
        return not capital if capitals_end else not capital or link == "&"
    if capital and link == "i":
        return not _is_known_place(following[0])
    return not (capital and link in ("med", "från", "till", "av", "på", "för"))


def _is_known_place(word: str) -> bool:
    """Whether the register has a municipality, a region or a county of this name; "i Bergslagen" goes on a name."""
    register = load()
    return bool(
        register.find(word, short=True)
        or register.county(word)
        or word.startswith(("Region", "Sverige", "Länsstyrelsen"))
    )
