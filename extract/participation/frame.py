"""The frames in which Swedish says who does what in a project.

A frame is a pattern over a marked sentence (`extract.marked`): a verb with whoever does it before it, after it or
behind "av"; a noun for who somebody is ("projektägare"); or a noun for what somebody does ("projektledningen"). In a
pattern `o` is whom it is about, and `p` the project where the frame names it.
"""

from extract.dates import MONTHS
from extract.marked import ANY, ORGANISATION, PERSON, PROJECT
from extract.participation.verb import active, coming, infinitive, inverted, passive, supine

WHO = rf"(?P<o>{ORGANISATION})(?!s)"
WHAT = rf"(?P<p>{PROJECT})"
GAP = rf"[^.;{ANY}]"
_GOVERNED = "".join(rf"(?<!\b{word} .)" for word in ("från", "vid", "hos", "till", "med", "av", "för", "på", "om", "i"))
SUBJECT = rf"{WHO}(?:{_GOVERNED}|(?=,? som ))"
"""Whoever does it: nobody who stands after a preposition ("personal från"), unless the clause goes on about them."""
THOSE = r"(?: (?:de \w+ )?(?:kommunerna|regionerna|parterna))?"
_ELSEWHERE = r"(?!(?:att(?! de\b| man\b)|om|vem|vad|hur|när|bli[rv]\w*|blev|undra\w*|fråga\w*)\b)"
ALONGSIDE = (
    r",? (?:(?:tillsammans|ihop|i (?:nära )?(?:samarbete|samverkan)|i likhet) med|på uppdrag av|med stöd (?:av|från)) "
    rf"{ORGANISATION}(?!,? som )"
)
"""With whom somebody does it, thrown in before the verb or behind it."""
WORDS = rf"(?:{ALONGSIDE}|[),]* (?:– )?{_ELSEWHERE}[^\s.;{ANY}]+){{0,9}}?[),]* "
"""What may stand between whoever does it and the verb."""
ADVERBS = (
    r"(?: (?:nu|också|även|idag|i dag|själv|själva|ensam|fortsatt|gemensamt|tillsammans|redan|numera|fortfarande|"
    r"sedan|dessutom|därefter|bara|endast|enbart|än så länge|aktivt|fullt ut|bland annat|ihop|helt|alla|samtliga|bland "
    r"andra|i dagsläget|totalt|"
    r"just nu|hittills|gör|(?:lik|precis )?som (?:tidigare|förut|förr)|i arbetet|"
    r"sedan (?:i )?\w+(?: \d{4})?|i praktiken))*"
)
THING = (
    rf"(?:(?:det|den) [a-zåäö]+ som (?:kallas|heter|går under namnet) {PROJECT}|"
    rf"(?:(?:det|den|detta|hela|de|en|ett) )?(?:[a-zåäö]+(?:[ea]|am|t|al) |här )?"
    rf"(?:(?:[a-zåäö]+(?:en|et|an) )?{PROJECT}|(?:[\w-]*projekt(?:et|"
    r"en)?|arbetet|satsningen|samverkan|samarbetet|upphandling(?:en)?|programmet|initiativet|piloten|insatsen|"
    r"insatserna|delprojekt(?:et)?|samverkansavtalet|inköpet|nätverket|förstudien|kampanjen|försöket|övningen|"
    r"studien|avtalet|portalen|systemet|tjänsten|plattformen|utvecklingsarbetet|arbetsgruppen för)))"
)
NOTHING = (
    rf"(?=\s*(?:[.,;:()]|$|{ORGANISATION}|(?:och|samt|men|som|med|från|sedan|under|tillsammans|ihop|jämte|liksom|"
    r"i likhet|i samarbete|i samverkan|på uppdrag|via|genom|för att|i dag|idag|nu|redan|även|också|fullt ut|aktivt|"
    r"på lika villkor|hela tiden|i det|i den|denna gång|i båda|i höst|i år|vid sidan|i alla delar|inledningsvis|"
    r"till en början|efter|fram till|till och med|t\.o\.m|längre fram|precis|likadant|i stället|istället|just nu|"
    r"numera|fortsatt|framöver|först (?:i|från|under|den)|tills vidare|åt|medan|där|bara|endast|igen|"
    r"för (?:länet|regionen|kommunerna|parterna|alla)|"
    rf"i (?:{'|'.join(MONTHS)}|våras|somras|fjol|vår)|\d{{4}})\b))"
)
THAT = rf"(?:{THING}|(?:det|den|detta|båda|bägge)\b(?! [a-zåäö]+(?:et|en)\b))"
"""What somebody is in: the undertaking, or a pronoun for it."""
JOINED = (
    rf"{ADVERBS}(?: (?:i|på|vid|inom|kring|om) {THAT}|{NOTHING}| på (?:plats|tåget|banan|resan|vagnen|(?:samma|"
    rf"lika) villkor|ett hörn|samma sätt|prov|försök)\b|"
    r"(?= (?:genom|utan (?!att)|under (?!mötet|punkten|sammanträdet)|i \w+as)\b)|"
    r"(?! (?:\w+ ){0,2}?(?:i|på|vid|inom|kring|om|av|under|per|via|från)\b)(?! (?:digital|fysisk|som)\w*)"
    r"(?! (?:ett|en|två|tre|några|\d+|de första) (?:\w+ )?(?:halvår|år|termin|månad|veck|tid|gång|kväll|"
    r"dag)\w*)(?= [a-zåäö]))"
)
"""What may follow a verb for taking part: what one takes part in, when and how, but neither a meeting nor a talk."""
OBJECT = (
    rf"{ADVERBS}(?: (?:[\w-]+ (?:och|samt) )?"
    rf"(?:{THING}|(?:det|den|allt|alltihop|alltsammans)\b|det hela|helheten)|{NOTHING})"
)
_HEADS = rf"(?:{WHAT}|(?:projekt|satsning|insats|upphandling)(?:et|en)?)"
_IS = (
    r"(?:är|blir|blev|var|har (?:[\w-]+ ){0,2}?(?:varit|blivit|fått bli)|får bli|fick bli|utgör|står som|stod som|"
    r"(?:har )?stått som|fungerar som|agerar(?: som)?|(?:räknas|betraktas|ses) som|"
    r"(?:har|hade|haft|fått|fick|får|tar|tog|axlar) (?:\w+ )?(?:rollen|uppdraget|uppgiften) som|(?:går|gick|gått) in "
    r"som|(?:är|var|varit|finns|fanns) med som|(?:ingår|ingick) som|(?:tar|tog|tagit|träder|trädde)(?: (?:nu|då|också|"
    r"även|sedan|därefter|alltså|själv|i stället))? (?:över|vid|in)"
    rf"(?: efter {ORGANISATION}| efter {GAP}{{3,25}})? som|övertar som|"
    r"tillträder som|deltar som|medverkar som|förblir|förblev|inträd(?:er|de|a) som|"
    r"(?:har )?(?:antagits|antogs|utsågs|utses|utsetts|valdes|valts|anlitats|anlitades|anmält sig) (?:som|till)|"
    r"i egenskap av|kommer att (?:vara|bli)|ska (?:vara|bli)|åtagit sig att vara|åtar sig att vara)"
)
_ACTS = (
    r"(?:(?:an)?(?:söker|sökte|sökt)|deltar|deltog|medverkar|medverkade|ingår|ingick|hjälper|hjälpte|bidrar|bidrog|"
    r"stöttar|ställer upp|ställde upp|är med|var med|verkar|tillkommer|tillkom|knut(?:en|et|its)|knöts)"
)
_HAS = (
    r"(?:har(?! (?:lämnat|överl|avsagt|sagt|tappat|mist|begärt|diskuterat))|hade|haft|(?:st[åo]r|stod|stått|"
    r"(?:an)?svara(?:r|t|de))(?: (?!inte|ej)\w+)? för|"
    r"(?:tar|tog|tagit)(?: \w+)?(?: över| på sig)?|övertar|sköter|skött|skötte|(?:håller|höll)(?: (?!inte|ej)\w+)? i|"
    r"(?:bidrar|bidrog|bidragit) med|gör|gjort|gjorde|genomför|genomfört|bedriver|bedrivit|bär|utför|delar på|delar|"
    rf"leder|{coming('göra|sköta|stå för|svara för|ta|hålla i|leda|bära')})"
)
_FRONTED = (
    r"(?:^|(?<=[.;:,] )|\b(?:och|men|medan) )(?:I|På|Under|Efter|Enligt|Från|För|Sedan|Nu|Nyligen|Hittills|Idag|"
    r"Därefter|Dessutom|Därför|Numera|Vid|Med|Till|Inom|Av|Utöver|Förutom|Där|Här|Därmed|Också|Även|Samtidigt|Tidigare|Redan|"
    r"Just nu|i|på|från|sedan|nu|därefter|dessutom|numera|där|samtidigt)\b"
)
"""What a sentence begins with that has its verb before whoever does it."""
_BESIDE = (
    r"(?:(?:Tillsammans|Ihop|I (?:nära )?(?:samarbete|samverkan)|I likhet) med|Jämte|Utöver|Förutom|Liksom|"
    r"Precis som|Vid sidan av)"
)
"""What a sentence begins with that names others first: "Tillsammans med Mullsjö driver Habo det"."""
_TOPIC = rf"(?:^|(?<=[.;:,] )|\b(?:och|men|medan) )(?:[Dd]et|[Dd]en|[Dd]etta|{PROJECT}) "
"""What a sentence begins with that is done by whoever follows the verb: "Det äger Habo"."""


def does(verbs: str, thing: str = OBJECT, *, by: bool = True, but: str = "") -> list[str]:
    """Patterns for what an organisation does with a project; with `by`, also for what is done by it.

    `but` is what may not follow whoever it is done by.
    """
    verb, before = active(verbs), rf"{_FRONTED}{GAP}{{0,60}}?(?: {WHAT})?{GAP}{{0,20}}? "
    beside = rf"(?:^|[.;:] ){_BESIDE} {ORGANISATION},? "
    patterns = [
        rf"{SUBJECT}{WORDS}{verb}{thing}",
        rf"{SUBJECT}[^.;{ORGANISATION[1:-1]}{PERSON[1:-1]}]{{0,120}}? (?:och|samt) {verb}{thing}",
        *(
            rf"(?:{before}|{beside}){late}{thing}"
            for late in inverted(verbs, rf"(?: sig)?{ADVERBS}(?: i {PROJECT})?{THOSE} {WHO}")
        ),
        rf"{SUBJECT}{WORDS}(?:har|hade){ALONGSIDE}(?:(?:,| och| samt) {GAP}{{3,40}}?)?,? {supine(verbs)}{thing}",
        rf"\b(?:har|hade){ADVERBS} {WHO}{ADVERBS} {supine(verbs)}{thing}",
        rf"{_HEADS},? som {WHO}{ADVERBS} {verb}",
        rf"\b(?:där|i vilk(?:et|en|a)) {WHO}{ADVERBS} {verb}(?:{thing}|(?= (?:är|var|har|ska|blir)\b))",
        rf"(?:\b[Dd]et|{PROJECT}) (?:är|var|blir) {WHO} som {verb}{thing}",
        rf"\b(?:är|var|blir) det(?: \w+)? {WHO} som {verb}{thing}",
        rf"{SUBJECT}{WORDS}{verb}{ALONGSIDE}{thing}",
        rf"\b[Dd]en? (?:kommun |kommuner |part |parter )?som {verb}{thing} är{ADVERBS} {WHO}",
        rf"\b(?:dags för|gett|gav|ger|uppdragit åt|uppdrar åt) {WHO}(?: i uppdrag)? att {infinitive(verbs)}{thing}",
        rf"\b[Dd]et (?:är|var) {ORGANISATION} som [^.;]* (?:och|medan) {WHO} som {verb}{thing}",
    ]
    if by:
        patterns.append(rf"{passive(verbs)}(?:(?! av | med ),? (?:{PROJECT}|[\w–-]+)){{0,5}}?,? (?:av|från) {WHO}{but}")
        patterns.append(rf"{passive(verbs)}[^.;]* dels av {WHO}")
        patterns += (_TOPIC + late for late in inverted(verbs, f"{ADVERBS} {WHO}"))
    return patterns


def is_the(nouns: str, who: str = WHO) -> list[str]:
    """Patterns for an organisation that is something to a project: "projektägare", "pilotkommun"."""
    noun = rf"\b(?:{_either(nouns)})(?:s|n|en|na|er|erna|arna|ar|parter|part)?\b"
    subject = SUBJECT + WORDS if who is WHO else rf"{who}(?:,? som)? "
    return [
        rf"{subject}{_ACTS}(?:{GAP}|{PROJECT}){{0,50}}? som (?:\w+ )?{noun}",
        rf"\b(?:tar|tog|går|gick|kliver|klev|träder|trädde) {who} (?:över|in|vid) som (?:\w+ )?{noun}",
        rf"{subject}{_IS}(?:{ALONGSIDE})?(?: {PROJECT}s)?(?: (?!inte|ej|ingen|inget|inga)[\w-]+){{0,4}}? {noun}"
        rf"(?! (?:är|var|blir|blev|heter) {PERSON})",
        rf"{noun}(?: (?:kommun|region|part|organisation|myndighet)(?:en)?)?{ADVERBS}"
        rf"(?: (?:för|i|av|till|inom|utöver) (?:{WHAT}|{THING}|{ORGANISATION}|[a-zåäö]+)| från "
        r"[^.;,]{3,25}?)?(?: (?:är|blir|blev|var|heter|utgörs av|kommer att vara|ska vara|har varit|har utsetts|"
        rf"har(?= {ORGANISATION} varit\b))|:|,| –)?{ADVERBS}(?: (?:sedan|från|från och med) (?:i )?[\w-]+(?: \d{{4}})?|"
        rf" bland annat| bland andra| också| även| nu| alltjämt| fortsatt|"
        rf" fortfarande| numera| i dag| i ?stället| alltså| därmed| formellt| än så länge| tills vidare|"
        rf" efter {GAP}{{3,30}})? {who}",
        rf"(?<!{ORGANISATION} )\b(?:[Ss]om|[Tt]ill) (?:\w+ )?{noun}(?: (?:i|för|till) {THING})? (?:går|gick|har|utsågs|"
        rf"utses|antogs|antas|valdes|"
        rf"väljs|fungerar|står|är|anlitas|anlitades|kommer|deltar|medverkar|välkomnades|hälsades)(?: \w+)? {who}",
        rf"\b(?:är|blir|var|står) {who} (?:[\w-]+ )?{noun}",
        rf"\b(?:[Mm]ed|där|har|hade|får|fick|fått|valt|antagit|utsett|anlitat|valde|antog|utsåg) {who} "
        r"(?:(?:rollen |uppdraget )?som|till|"
        rf"är|var|blir) (?:[\w-]+ )?{noun}",
        rf"{who} \({noun}",
        rf"\b(?:och|samt|av) {who} som (?:[\w-]+ )?{noun}",
        rf"\b[Mm]ed {who} som [\w-]+ (?:och|samt) {ORGANISATION} som [\w-]+ {noun}",
        rf"\b{_IS} (?:tillsammans|ihop) med {who} (?:\w+ )?{noun}",
        rf"(?:^|[,;:] ){who} {noun}(?=[,.;]|\W*$)",
        rf"(?:^|[.;:] ){who}, {noun} (?:för|i|av) {THING},",
        *(
            [rf"{SUBJECT}{WORDS}[a-zåäö]+(?:r|de|te|t) [^.;,]{{0,160}}? (?:och|samt) {_IS}(?: {PROJECT}s)? {noun}"]
            if who is WHO
            else []
        ),
    ]


def has_the(nouns: str) -> list[str]:
    """Patterns for an organisation that has something to do: "projektledningen", "utvärderingen"."""
    noun = rf"\b(?:{_either(nouns)})\b"
    task = rf"{noun}(?: (?:för|i|av|till) (?:{WHAT}|{THING}|{GAP}{{1,30}}?))?(?: \w+)?,?"
    return [
        rf"{SUBJECT}{WORDS}{_HAS}{ADVERBS} (?:[\w-]+ ){{0,2}}?{noun}",
        rf"{WHO} \({noun}[),]",
        rf"\b(?:har|hade|tar|tog|får|fick) {WHO}{ADVERBS} {noun}",
        rf"\b(?:ligger|låg|vilar|finns) [^.;]*(?:,| och| medan) {noun} (?:hos|på|i|vid) {WHO}",
        rf"{task} (?:ligger|låg|finns|vilar|sker|hamnar|kommer|är (?:placerad|förlagd|lagd))(?: \w+)? "
        rf"(?:hos|på|i|vid|från) {WHO}",
        rf"{task} (?:ska|skall|har) {WHO}{ADVERBS} (?:göra|gjort|sköta|skött|stå för|stått för|genomföra|genomfört)\b",
        rf"{task} som {WHO}{ADVERBS} (?:(?:ska |kommer att )?(?:göra?|står? för|svarar? för|sköta|genomföra?)|"
        rf"gör|sköter|har gjort)(?=\W*$|[.,;]| (?:och|är|ska)\b)",
        rf"\b[Ff]ör {task} (?:står|stod|svarar|svarade|ansvarar|ansvarade) {WHO}",
        rf"{task} (?:har|hade|tar|tog|sköter|skötte|gör|gjorde|står|svarar|ansvarar|leder|bär) {WHO}"
        r"(?: (?:hand om|för|på sig|över))?(?=\W*$|[.,;]| (?:och|medan)\b)",
        rf"{task} (?:sköts|sköttes|görs|gjordes|utförs|utfördes|genomförs|genomfördes|bedrivs|hanteras|bärs|innehas|"
        rf"tas|tas över|täcks|betalas|leds|(?:delas|har delats)(?: lika)?)(?: \w+)? (?:av|mellan) {WHO}",
    ]


def _either(nouns: str) -> str:
    """The nouns of a list, each with a capital letter too."""
    return "|".join(f"[{noun[0].upper()}{noun[0]}]{noun[1:]}" for noun in nouns.split("; "))
