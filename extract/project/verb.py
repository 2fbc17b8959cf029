"""Swedish verbs, told from other words by their forms and by a list of those that tell of undertakings."""

import re
from functools import lru_cache

from extract.words import frequencies

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
betyder förkortas vuxit träder trädde efterträder efterträdde föregicks gör återstår kvarstår utses utsågs väljs
finansierar medfinansierar förbereder förbereds ansvarar
bjöds valdes försvann övertar övertog övertogs togs gavs sågs hölls drogs skrevs beslöt beslöts
avslår avslås avslog avskrivs bifaller bifalls biföll tillstyrks avstyrks upphandlas
föreslår föreslog avstyrker tillstyrker
"""
_TELLING = frozenset(_VERBS.split())
_PASSED = re.compile(r"\w{3,}(?:ades?|[^a]des|[fkpst]tes|(?<!pl)(?<!s)ats)$")
_KNOWN, _COMMON = 3e-7, 5e-6
"""Shares of running words: of a form that exists, and of one that is common."""
_PARADIGMS = (("ar", ("a", "ade")), ("er", ("a", "te", "t")), ("er", ("a", "de", "t")))
"""Endings of a verb in the present, and of its other forms."""
_IN_USE = 1e-8
_NOUN_TOO = 100
"""How much rarer than the word its definite plural is, at most, where it is a noun as well: "hamnarna"."""


def tells(word: str) -> bool:
    """Whether a word in small letters is a verb that tells of undertakings, or is in the past or the passive."""
    told = word in _TELLING or word.removesuffix("s") in _TELLING  # "avslog", "avslogs"
    return told or _PASSED.fullmatch(word) is not None or is_passive(word)


def is_supine(word: str) -> bool:
    """Whether a verb has the form that follows "har": "startat"."""
    return word.endswith(("t", "ts"))


@lru_cache(maxsize=1 << 12)
def is_present(word: str) -> bool:
    """Whether a word is a verb in the present by its other forms, and no noun as well.

    >>> [word for word in ("tuffar", "väntar", "vägar", "kvällar", "bussar") if is_present(word)]
    ['tuffar', 'väntar']
    """
    share = frequencies().get
    if share(word + "na", 0.0) * _NOUN_TOO > share(word, 0.0):
        return False
    stem = word[:-2]
    return any(
        word.endswith(end) and len(stem) > 1 and all(share(stem + form, 0.0) > _IN_USE for form in forms)
        for end, forms in _PARADIGMS
    )


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
