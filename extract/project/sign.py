"""What stands before and after a proper name, as signs for or against its being a project's.

One takes part in a project, pays for it, starts, leads and ends it, calls it something; but people say things, and
organisations pay. Each rule gives points; of the rules that fit one place, the first counts.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from extract.glance import Cued, Glance, Shelf
from extract.people import is_title

NAMING, AT_A_PLACE = 3, -1
"""Points of what says that a name follows, and of what stands before places, and before undertakings too."""
_PART = (
    r"(?:\w*(?:[Pp]rojekt|[Ss]töd|[Bb]idrag|[Mm]edel|[Ff]inansiering|rapport|[Aa]vtal|ansökan|[Uu]tvärdering|"
    r"samordning|[Aa]vsiktsförklaring)|[Dd]elta|[Mm]edverka|[Ii]ngå|[Pp]art|[Mm]edlem|[Pp]ilot|[Ii]nsats|[Pp]lats|"
    r"[Rr]epresentant|[Ll]edam[oö]t|[Ee]ngagemang|[Ll]äge|[Nn]uläge|[Aa]nsl[uö]t|[Aa]nmäl|[Aa]nsök|[Ii]nbjud|[Pp]engar|"
    r"[Öö]verenskommelse|[Tt]idplan|[Ii]ntresse|[Bb]udget|[Ss]tyrgrupp|[Pp]rocessledare|[Ss]amordn|[Hh]uvudman|"
    r"[Ää]gare|[Vv]ärd|[Aa]nsvar|[Ss]lutredovisning|[Ff]örlängning|[Ff]ortsättning|[Ee]tapp \w+|[Ll]ansering|"
    r"[Aa]vslut|[Ss]tart|[Uu]ppstart|[Ll]everantör|[Ee]rfarenhet|[Ll]ärdom|[Kk]lartecken|[Gg]rönt ljus)\w*"
)
"""Nouns and verbs of taking part, agreeing, paying, steering and reporting, before a preposition."""
_NAMING = (
    r"(?:kallas|kallat|kallad|döp[st] till|som (?:heter|hette)|"
    r"(?:som|och) (?:tidigare|förut|förr|nu|numera|(?:sedan|från) [a-zåäö]+) (?:heter|hette|kallas|kallades)|"
    r"benämns|[Nn]amnet|vid namn|"
    r"med (?:arbets)?namnet|[Aa]rbetsnamn(?:et)?(?: (?:är|blir))?|[Ii] dagligt tal|[Ee]fterträdaren?|[Ff]öregångaren?|"
    r"[Uu]ppföljaren?|[Ee]fterföljaren?|[Ff]ortsättningen|[Nn]ästa steg (?:är|blir)|[Ss]amarbetet|"
    r"[Ii]nitiativet|[Kk]onceptet|"
    r"[Aa]rbetssättet|[Ss]amverkansmodellen|[Öö]verenskommelsen|[Aa]vtalet|[Ll]armet|[Jj]ouren|"
    r"[Ff]orskningsprogrammet|[Dd]elprojekt(?:et)?|"
    r"(?:[Ee]fterträdare|[Uu]ppföljare|[Ee]fterföljare|[Ff]öregångare|[Aa]rvtagare|[Aa]vlösare)n?(?: nu)? "
    r"(?:heter|hette|kallas|är|blir|får namnet))"
)
_ACT = (
    r"(?:prova|pröva|testa|driv|drev|(?:projekt)?led(?!am|ar)|samordn(?!are)|koordiner|finansier|medfinansier|bekosta|"
    r"start|utvärder(?!are)|förläng|avsluta|lanser|avveckl|permanent|bilda|inrätta|sjösätt|projektäg)\w*"
)
_OTHER = (
    r"(?:motion \w+|[Ss]ystemet|[Pp]lattformen|[Vv]erktyget|[Pp]rogramvaran|\w*(?:lagen|[Ff]öretaget|[Bb]olaget|"
    r"[Kk]onsulten|[Ll]everantören|"
    r"[Ss]kolan|[Oo]mrådet|\w*[Rr]eservatet|[Ss]tadsdelen|[Kk]ommundelen|[Tt]ätorten|[Ss]amhället|\w*(?:gatan|sjön|älven|kanalen|"
    r"stationen|badplatsen|hamnen)|[Vv]ägen|[Jj]ärnvägen|[Tt]orget|[Ss]träckan|[Ff]astigheten|[Kk]varteret|[Hh]otellet|hotell|[Bb]oken|[Ff]ilmen|[Rr]apporten|"
    r"[Bb]etänkandet|[Pp]romemorian|"
    r"[Pp]ropositionen|[Tt]idningen|motionären|[Ff]öreningen|[Kk]lubben|[Ss]tiftelsen|[Bb]oendet|hemmet|"
    r"[Rr]estaurangen|[Bb]utiken|[Bb]adet|"
    r"[Pp]arken|orten|byn))"
)
"""A place, a paper, a firm or a thing, before its name."""
_BEFORE = (
    (NAMING, rf"\b{_NAMING},? |\b[Pp]rojekt(?:ets |ets? ?)?(?:namn|titel): "),
    (-3, r"\b\w*(?:projekt|satsning|initiativ|insats)(?:et|en)? (?:inom|i|under|från|ur) (?:\w*program(?:met)?) "),
    (-2, r"\b(?:regionerna|kommunerna|kommuner|län|länen|orterna|delar|delen|skolor|skolorna) i "),
    (-2, r"\b(?:[Aa]nsökan|[Bb]idrag|[Mm]edel|[Pp]engar|[Ss]töd|[Ff]inansiering|[Mm]edfinansiering) från "),
    (2, r"\b(?:sök|anställ|rekryter)\w* (?:\w+ )?\w*ledare till |\bsin (?:del|medverkan|roll|plats) (?:av|i) "),
    (-3, r"\b(?:beställ|köp)\w* [^.]{0,30} av |\b\w*(?:[Aa]vtal|[Kk]ontrakt)\w* (?:\w+ )?med |"
        r"\b(?:motionen|betänkandet|cirkuläret|propositionen|medborgarförslaget) "),
    (-3, r"\b\w*(?:ledare|ledarskapet|samordnare|ansvaret|uppdraget) (?:till|från) "),
    (2, rf"\b{_PART}(?: (?:sig|också|även|nu|numera|sedan|inte|fullt ut))?(?: (?:till|hos) [A-ZÅÄÖ]\w+(?: \w+)?)?"
        r" (?:i|till|för|om|med|på|kring) "),
    (2, r"\b(?:(?:[Ss]lut|[Dd]el|[Ll]äges)?[Rr]apport(?!era)|[Ss]lutredovisning|[Mm]edfinansiering|"
        r"[Ff]inansiering|[Uu]tvärdering|[Ff]örlängning|[Ff]ortsättning|[Ee]tapp \w+|[Aa]vslut|[Ss]tart|"
        r"[Ll]everantör|[Ee]rfarenhet|[Ll]ärdom|[Ll]ägesbild|[Oo]mgång|[Ii]nförande|[Gg]enomförande|[Ll]edning|"
        r"[Dd]rift|[Ll]ansering|[Aa]vveckling|[Uu]tökning|[Uu]tbyggnad|[Ii]nitiativtagare)\w* (?:av|från|om|till) |"
        r"\b[Aa]nsökan |\b(?:fler|nya) kommuner (?:till|i|för) "),
    (2, r"\b(?:(?:första|andra|tredje|ny|nästa|sista|kommande) (?:etapp|omgång|fas)(?:en)?) (?:av|i|för) |"
        r"\b(?:bli|ingå|var)\w* (?:[A-ZÅÄÖ]\w+ )?(?:en )?del av |"
        r"\b[Bb]akom |\b(?:[Gg]å|[Gg]år|[Gg]ått|[Gg]ick) (?:\w+ ){0,2}(?:in|med) i |\b(?:[Mm]ed|kvar|ur|"
        r"i ?gång) (?:fortsatt |aktivt |också |även |nu )?(?:i|från) "),
    (2, r"\b(?:hoppa|drag|dra|dro|kliv|klev|lämna)\w* (?:sig )?(?:\w+ )?(?:av|ur|från)? ?"),
    (2, r"\bställ\w* sig (?:\w+ ){0,2}?(?:till|bakom) |\b(?:gå|går|gick|gått) (?:samman|ihop) i |\b[Tt]ack vare "),
    (2, r"\b(?:gå|går|gick|gått|fortsätter|fortsatte|arbetar) vidare (?:med|i|till) "),
    (2, r"\b(?:samarbeta|samverka)\w*\b[^.]{0,60}? i |\b(?:tillsammans|gemensamt) i |\b(?:förs|lever|tas|togs|tagits|"
        r"bärs) vidare i |\bfortsätter i "),
    (2, r"\b(?:kronor|kr|mnkr|mkr|tkr|euro)(?: per år)? (?:\w+ ){0,2}?(?:till|i|för) |\b(?:arbetar|arbetat|"
        r"arbete)\b[^.]{0,20} enligt "),
    (2, r"\b(?:[Ee]n|[Ee]tt|[Nn]ågot|[Nn]ågon|två|tre|gemensam\w*) (?:[\w-]+ ){0,3}"
        r"(?!\w*(?:are|ör|ant|ent|part|firma|bolag|konsult|myndighet|organisation|byrå|ort|by),)[\w-]+, |"
        r"\b(?:däribland|bland annat|bland andra) "),
    (2, r"\bavtal\w*\b[^.]{0,60} om |\bsl(?:år|ås|og|ogs|agits)\b[^.]{0,120} (?:ihop|samman) till |"
        r"\b(?:ombilda|omvandla|utveckla)\w* till |^[Ii]nom |\bramen för "),
    (2, r"\bbjud\w* in [^.]{3,60} till |\b(?:ersätt|ersatt|avlös|efterträd|följ)\w*\b[^.]{0,40} av "),
    (2, rf"\b{_ACT}(?: upp| in| nu| gemensamt| bara| också| även| dessutom| numera| sedan(?: i)? \w+)?(?: hela)? |"
        r"\b(?:an)?svarar (?:\w+ )?för "),
    (2, r"^(?:[Aa]nsökan|[Ss]lutrapport|[Dd]elrapport|[Ll]ägesrapport|[Rr]apport|[Mm]edfinansiering|"
        r"[Uu]ppföljning)[:,]? (?:från )?"),
    (2, r"\b(?:genomförs|bedrivs|pågår|inleds|startas|drivs|upphör|planeras|förbereds|utvecklas|föreslås|testas|"
        r"prövas) "),
    (2, r"\b(?:ja|nej|tummen upp|besked) till |\b(?:satsa|skissa|enats?|ihop|överens|dragning)\w* (?:på|om|av|kring) |"
        r"\b[Bb]land [^.]{3,60} (?:finns|märks|återfinns) |\bsom bär namnet "),
    (2, r"\b(?:exempl(?:et|en)|insatsen|satsningen|projektet|största|senaste|nyaste|första|andra|tredje) är "),
    (1, r"\b(?:[Ii]nom|[Gg]enom|via|enligt|stöder|stödjer|stöttar|äger|söker|sökt|beviljat?|beviljar|"
        r"infört|inför|införa|tagit in|ta in|ersätter|ersatte|efterträder|avlöser|för|åt) |"
        r"^(?:Beträffande|Angående|Gällande|Apropå) "),
    (2, r"\b(?:stanna|finnas|vara)\w* i |\b[Vv]älkom\w* (?:in )?(?:i|till) |"
        r"\b(?:[Mm]edsökande|[Ii]ntressent|[Tt]estbädd|[Oo]bservatör|[Mm]ottagare)\w* (?:i|för|till) |"
        r"\b(?:in|ut)träd\w* (?:som \w+ )?(?:i|ur) |\b(?:följ|gick|gå|flytta)\w* (?:med|över|in) (?:till|i) |"
        r"\bköp\w* in sig i |\b(?:är|var|vara|varit) med på |"
        r"\b(?:bygg|start|dra|sätt)\w* [^.,]{2,30} (?:upp|i ?gång) "),
    (2, r"\b(?:fortsätta|fortsätter|fortsatte|arbetar|jobbar|i ?gång|färdig\w*|klara?)(?: nu)? med |"
        r"\bställe(?:t)? (?:kommer|kom|startar) |\b(?:består|bestod) |"
        r"\b(?:piloter|coach|bedriv|genomför|återuppta|paus|utvidg)\w*(?: fram)? "),
    (2, r"\bmiljon(?:er)? (?:kronor )?(?:till|i|för|på) |"
        r"\b(?:pengar|medel|stöd|bidrag|anslag) (?:hos|av|från) [^.,]{3,40} (?:till|för|åt) "),
    (3, r"\b(?:fortsätter|fortsatte|tar vid|tog vid|tar över|tog över) där |"
        r"\b(?:\w+s|sin|sitt|vårt?|gemensam\w*) [\w-]*(?:projekt|satsning|tjänst|kampanj|initiativ|insats|pilot) "),
    (1, r"\b(?:[Bb]erätta|[Rr]apportera|[Vv]isa)\w*(?: \w+){0,2} från |"
        r"\b(?:[Bb]erätta|[Ii]nformera|[Hh]ör|[Tt]ala|[Dd]iskutera)\w* (?:\w+ )?(?:om|kring) |"
        r"\b(?:ta|tar|tog) del av |\b(?:arbeta|jobba|fortsätt)\w* [^.]{3,60} med |\b(?:tagit|tog|tar) fram |"
        r"\b(?:[Pp]resentera|[Rr]edovisa|[Bb]eskr[ei]v|[Ii]ntroducera)\w* "),
    (AT_A_PLACE, r"\b(?:[Ii]|[Pp]å|[Vv]id|[Ff]rån|[Hh]os|[Tt]ill) "),
    (-3, rf"\b(?:[Aa]v|{_OTHER}) "),
)  # fmt: skip
_BODY = r"(?:[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+| kommun| stad){0,3}|kommunen|regionen|vi)"
"""A municipality or another body, as it is named."""
_DONE = (
    r"(?:driv(?:s|as|its)|drevs|le(?:d|tt)[dt]?(?:s|as|es)|samordna[st]s?|finansiera[st]s?|medfinansiera[st]s?|"
    r"bekosta[st]s?|ägs|utvärdera[sdt]\w*|förläng(?:s|d|t|as|des|ts)|avsluta[sdt]\w*|inle(?:ds|das|ddes|tts)|"
    r"påbörja[sdt]\w*|bilda[sdt]\w*|slut(?:redovisa|rapportera)[sdt]\w*|permanent\w+|bredda[sdt]\w*|pausa[sdt]\w*|"
    r"lansera[sdt]\w*|genomför(?:s|des|ts)|bedriv(?:s|its)|ersätt(?:s|as|er)|ersattes?|ersatts|efterträd\w*|avlös\w*|startar?|"
    r"starta[dst]\w*|sköts|införs|införts|öppna[rdt]\w*(?! mötet| sammanträdet| möte| dagen| och)|"
    r"invig\w+|slog upp|upphör\w*|löp(?:er|te|t|a)|pågå\w*|pågick|rulla[rt]?\w*|övergå\w*|övergick|gå(?:r|"
    r"tt)? (?:över|in) i|gick (?:över|in) i|omfatta[rtd]\w*|syfta[rd]\w*|rikta[rd]e? sig|stäng(?:s|d|t|des)\w*|"
    r"läggs? ne[rd]|lades? ne[rd]|lagts ne[rd]|ta(?:r|git) slut|tog slut|ta(?:r|git) sin början|tog sin början|"
    r"tar vid|tog vid|kom(?:mer)? i ?gång|"
    r"kommit i ?gång|kom(?:mer)? till stånd|drog i ?gång|nu slut|"
    r"inte (?:kommer till stånd|blir av)|dra(?:r|git)? i ?gång|bygger (?:vidare )?på|hette|kallades|fick (?:avslag|nej|"
    r"ja|pengar|bifall)|har fått|gäller|är (?:\w+ )?inne (?:på|i) |ges |gavs |"
    r"erbjuds|(?:prov|pröv|test)as|blir inte av|gick inte igenom|avslogs)"
)
"""What happens to an undertaking."""
_KIND = (
    r"\w*(?:arbete|samarbetet|samverkan|projekt|satsning|initiativ|insats|försök|pilot|partnerskap|utbildning|"
    r"modell|metod|idé|koncept|nätverk|sätt|tjänst|kampanj|fortsättning|uppföljning|vidareutveckling|uppföljare|"
    r"efterföljare|efterträdare)"
)
_DOES = (
    r"(?:bidra(?:r|git|g)|bidrog|betala[rtd]\w*|finansierar|finansierade|medfinansierar|stöttar|stöder|beslutar|"
    r"beslutade|ansvarar|ansvarade|äger|driver|leder|står|samverkar|samarbetar|har bildat|anser|ansåg|deltar|"
    r"deltog|medverkar|levererar|är med|anslut\w*|anslöt|tackar?|avstår|informerade?|informerar|berätta[rd]e?|"
    r"redogör|redogjorde|före(?:drar|drog)|presenterar|presenterade|rapportera[rd]e?|undrar|undrade|lyfter|lyfte|"
    r"föreslår|föreslog|yrkar|svara[rd]e?|lovar|lovade|mejla[rt]?|konstaterar|tackade|säger|sa|menar|påpekar|"
    r"hälsa[rd]\w*|öppnar mötet|gick igenom|går igenom|återkommer|skickar|skickade|valdes|väljs|utses|utsågs|"
    r"reserverar|yrkade|röstar|röstade|granskar|har granskat)"
)
"""What people and organisations do."""
_AFTER = (
    (3, r" är (?:det (?:\w+ )?|ett \w+ )?namnet på |:? så (?:heter|kallas) | (?:fortsätter|tar vid|tog vid) där |"
        r",? (?:som (?:är|står för) )?(?:en |det )?(?:korta? )?(?:förkortning|kortform|namnet)(?:en)? (?:för|på|av) |"
        r", (?:uppföljare|efterträdare|arvtagare|fortsättning)(?:n|en)? (?:till|på|av) |"
        r",? (?:som )?(?:är|blev|blir) (?:sedan [^,.]{3,30} )?(?:(?:en|ett|den|det) )?gemensam(?:t|ma)? "
        r"[a-zåäö-]+ för [A-ZÅÄÖ]"),
    (3, r", som (?:nu |numera |sedan \w+ )?(?:drivs|leds|samordnas|koordineras|finansieras) av [A-ZÅÄÖ]"),
    (3, r" har [A-ZÅÄÖ][^,.]{3,60} som (?:projektägare|sökande|huvudman|samordnare|värd)\b"),
    (3, rf", som {_BODY} (?:(?:är|var|står som|blir) (?:\w+ )?(?:huvudman|värd|ägare|sökande|projektägare|samordnare)|"
        rf"(?:(?:ska|skall|vill|kan|kommer att) (?:äga|leda|driva|samordna|ansvara för|hålla i))|"
        rf"äger|leder|driver|samordnar|ansvarar för|håller i)\b"),
    (2, r" är (?:(?:sedan|från|nu|numera)(?: \w+){0,6} )?(?:en |ett )?gemensam\w* (?:[\w-]+ )?(?:för|mellan|av|i) |"
        r" är (?:länets|kommunernas|regionens|regionernas|vårt|vår|parternas) gemensamma [a-zåäö-]+"),
    (3, r",? (?:ett|en) (?:[\w-]+ )?(?:samarbete|samverkan|partnerskap) mellan "),
    (3, r" (?:rullar|flyter|tuffar|trampar) (?:på|vidare)\b(?! [A-ZÅÄÖ])"),
    (3, r", kort för |, som står för [A-ZÅÄÖ]\w+ \w|"
        r",? (?:uppföljaren|efterföljaren|efterträdaren|arvtagaren|föregångaren) till "),
    (3, rf", som {_BODY}(?:(?:, | och | samt ){_BODY}){{0,6}} "
        r"(?:gör|startade|startat|bildade|bildat|har|delar|driver|äger) "),
    (3, r",? (?:sökande|projektägare|huvudman|ägare):? [A-ZÅÄÖ]"),
    (-3, r" (?:älv|sjö|å|kanal|skärgård)\b|–[A-ZÅÄÖ][a-zåäö]"),
    (3, r",? (?:med|där) [A-ZÅÄÖ][^,.]{3,60} (?:som|är|varit|vara) (?:projektägare|sökande|huvudman|samordnare|"
        r"värd)\b"),
    (2, r" (?:ingår|ingick|deltar|deltog|medverkar|medverkade|samarbetar|samverkar) (?:även |också |nu |"
        r"bland andra )?[A-ZÅÄÖ]|(?:,? som)? (?:handlar om|går ut på|syftar|innebär)\b| (?:sprids|sprider sig|används|"
        r"tillämpas|utvecklades|provas)\b"),
    (3, r" (?:heter|kallas) (?:nu|numera|sedan)\b| (?:bytte|byter|har bytt) namn\b|"
        r" \((?:tidigare|f\.d\.|fd|före detta) | (?:består av|omfattar|har) \w+ delprojekt\b"),
    (-3, r",? (?:får|fick|ges|gavs|har fått|har) (?:i )?uppdrag|,? (?:får|fick) (?:ordet|frågan|svara)|"
         r" [a-zåäö]*(?:förening|föreningen|klubb|kår|församling|byalag|gård|bruk|sjukhus|bibliotek|museum|kyrka)\b|"
         r",? (?:AB|kommun|kommuner|universitet|högskola|gymnasi\w+|skola)\b| \([A-ZÅÄÖ]{1,3}\)"),
    (2, rf",? (?:(?:som|har|hade|är|var|blir|ska|skulle|kommer att|kan|bör|väntas|beräknas|planeras|"
        rf"nu) )*(?:\w+ )?{_DONE}\b"),
    (2, rf",? (?:som )?(?:är|var|blir|är tänkt att bli|ska bli) (?:nu )?(?:ett|en|länets|vårt|"
        rf"vår) (?:[\w-]+ ){{0,3}}?{_KIND}\b"),
    (2, r" (?:fortsatte|fortsätter(?! att [a-zåäö])|fortskrider|flyter på|"
        r"går (?:bra|som|enligt|vidare|framåt|trögt)|har kommit (?:i gång|igång|långt|halvvägs)|"
        r"är (?:i gång|igång|i hamn|på väg|halvvägs))\b"),
    (2, rf",? (?:(?:det|den|ett|en) )(?:[\w-]+ ){{0,3}}?{_KIND}\b"),
    (2, r"(?: och [A-ZÅÄÖ][\w -]{2,30})? är (?:två|tre|fyra|båda) (?:[\w-]+ ){0,2}(?:projekt|satsningar|"
        r"samarbeten|insatser)\b"),
    (2, r"(?: |-)(?:[Ee]tapp|[Dd]elprojekt|[Ff]as)\b|-(?:projektet|satsningen|piloten|samarbetet)\b| \((?:\w*projekt|"
        r"förstudie)"),
    (2, r" (?:tar |tog )?(?:över stafettpinnen|vid (?:där|när|efter))\b"),
    (2, r" är det (?:\w+ ){0,3}[A-ZÅÄÖ]|,? (?:där|i vilke[nt]) (?:vi|kommunen) (?:\w+ )?(?:är med|deltar|ingår|"
        r"medverkar)\b"),
    (2, r", (?:ett|en) gemensamt? [a-zåäö-]+ (?:av|för|mellan|kring|om|på) |"
        r",? som (?:\w+ )?(?:delas|delats|delades|används) av [A-ZÅÄÖ]|"
        rf",? (?:som )?är [A-ZÅÄÖ]\w+s (?:och [A-ZÅÄÖ]\w+s )?(?:[\w-]+ ){{0,2}}{_KIND}\b|"
        r", som [A-ZÅÄÖ][^,.]{2,50} (?:äger|leder|driver|startade|bildade|inledde|håller i|samordnar|betalar|"
        r"bekostar|finansierar|delar|prövar|provar|har gemensamt|drog i ?gång)\b"),
    (2, r" (?:nu |snart |redan )?(?:är )?(?:slut|avslutat|nedlagt|i hamn)\b|"
        r"(?: inte)? (?:kommer|kom|kommit)(?: inte)? till stånd|"
        r" (?:har|hade) haft (?:svårt|problem|det trögt|en trög start)|"
        r" av [A-ZÅÄÖ]\w+(?:, | och )[A-ZÅÄÖ]| (?:binder samman|förenar|samlar) [A-ZÅÄÖ]|"
        r" har [A-ZÅÄÖ][^,.]{2,40} som (?:ägare|huvudman|värd|samordnare|projektägare|testort|pilot)"),
    (2, r" (?:har|hade) (?:[A-ZÅÄÖ]|kommunerna|båda)[^.]{3,80}? (?:samarbetat|samverkat|deltagit|ingått|varit med)\b"),
    (2, r",? (?:där|med|i vilke[nt]) (?:även |också |bland andra |bara |endast |redan |nu |hittills )?"
        r"(?:[A-ZÅÄÖ]\w+(?:-[A-ZÅÄÖ]\w+)?(?: kommun)?(?:, | och | samt | deltar| medverkar| är med|"
        r" ingår)|samtliga |alla )|,? som (?:sedan|från) "
        rf"(?:\w+ )?\d{{4}}|, som {_BODY} (?:deltar|är med|ingår|medverkar) i\b"),
    (2, r" (?:får|fick|har(?: fått)?|söker|saknar) (?:nu )?(?:en )?(?:ny |tillförordnad |egen )?"
        r"(?:projekt|process|del)\w*ledare\b"),
    (2, rf" (?:svarar|ansvarar|står) {_BODY}(?=[.,]| och )|"
        r" har (?:två|tre|fyra|fem|sex|flera|många) (?:parter|deltagare)\b"),
    (-3, rf",? (?:(?:som|har|hade|kan|ska|vill|kommer att) )?{_DOES}\b"),
)  # fmt: skip
_AHEAD = Shelf(
    ((points, rule), Glance.of(rule)) for points, text in _BEFORE for rule in [re.compile(rf"(?:{text})[\"”“]?$")]
)
_BEHIND = Shelf(
    ((points, rule), Glance.of(rule)) for points, text in _AFTER for rule in [re.compile(f'["”“]?(?:{text})')]
)
_DEFINITE = re.compile(
    r"(?<![\w-])((?!kommun|region|myndighet|försäkring|folk|lands|stads|råds|bruks|by)[a-zåäö]{5,}(?:[eaåö]n|et|"
    r"[lr]n)) [\"”“]?$"
)
_NO_APPOSITION = frozenset({
    "universitet", "korthet", "modellen", "tidningen", "konferensen", "mässan", "staden", "gatan", "vägen", "gården",
    "kyrkan", "länet", "skriften", "artikeln", "dagen", "medan", "sedan", "mellan", "inget", "vilket", "mycket",
    "annan", "annat", "redan",
})  # fmt: skip
"""Words in -en, -et, -an with which no project is called."""
_IMPERSONAL = re.compile(
    r"\b(?:(?:[Dd]elta|[Mm]edverka|[Ii]ngå|[Pp]art|[Mm]edlem|[Mm]edsökande|[Ii]ntressent|[Pp]ilot)\w* i|"
    r"\w*(?:[Aa]vtal|[Öö]verenskommelse)\w* om|[Aa]vsiktsförklaring\w* (?:om|för|kring)|[Aa]nslut\w*(?: sig)? till|"
    r"[Tt]estbädd\w* (?:i|för)|[Ii]nom|[Ii]nom ramen för) [\"”“]?$"
)
_CALLS_OTHER = Cued(rf"\b{_OTHER} [\"”“]?$")
_ASIDE = re.compile(r" \([A-ZÅÄÖ][a-zåäö][^()]{1,60}\)(?= [a-zåäö])")
"""Whose it is, between a name and what is told of it: "Lyktan (Habo) rullar på"."""
_REACH = 80
"""Characters before a name that a rule may look at."""


def before(text: str, start: int) -> int:
    """Points for what stands before the name that begins at `start`."""
    ahead = text[max(0, start - _REACH) : start]
    for points, rule in _ahead(text):
        if rule.search(ahead):
            return points
    return _apposition(ahead)


def is_of_no_person(text: str, start: int) -> bool:
    """Whether what stands before the name that begins at `start` is said of no person: "deltar i", "avtalet om"."""
    return _IMPERSONAL.search(text, max(0, start - _REACH), start) is not None


def calls_other(text: str, start: int) -> bool:
    """Whether what stands before a name says that it is a place's, a paper's, a firm's or a thing's."""
    return _CALLS_OTHER.search(text, max(0, start - _REACH), start) is not None


def _apposition(ahead: str) -> int:
    """3 after a noun in the definite form that is no title, as in "övningen Höstregn"."""
    noun = _DEFINITE.search(ahead)
    return 0 if noun is None or noun[1] in _NO_APPOSITION or is_title(noun[1]) else 3


def after(text: str, end: int) -> int:
    """Points for what stands after the name that ends at `end`."""
    if aside := _ASIDE.match(text, end):
        end = aside.end()
    for points, rule in _behind(text):
        if rule.match(text, end):
            return points
    return 0


def can_be_behind(text: str) -> bool:
    """Whether `after` can give points of what counts by itself somewhere in a text."""
    return any(points > 1 for points, _ in _behind(text))


@lru_cache(maxsize=1 << 4)  # a line is asked of for each name in it
def _ahead(text: str) -> Sequence[tuple[int, re.Pattern[str]]]:
    """The rules for what stands before a name that can hold somewhere in a text."""
    return _AHEAD.within(text)


@lru_cache(maxsize=1 << 4)
def _behind(text: str) -> Sequence[tuple[int, re.Pattern[str]]]:
    """Those for what stands behind one."""
    return _BEHIND.within(text)
