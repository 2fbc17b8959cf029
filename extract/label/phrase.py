"""The phrases with which a form asks: "Plats och tid", "Utses att justera", "Sluttid".

They stand here as people write them; they are found in any case, and with å ä ö lost. Labels of attendance lists that
are made of their words in any order are read by `extract.label.presence`.
"""

from collections.abc import Iterable
from itertools import product

from extract.facts import Capacity, Status
from extract.label.meaning import Kind, Meaning
from extract.plain import plain

_WHO = ("", "vilka ", "vilka som ", "de som ", "vi som ", "dessa ", "följande ")
_NOTES = ("anteckningar", "anteckningarna", "minnesanteckningar", "minnesanteckningarna", "mötesanteckningar")
_CHECKS = ("kollar", "kollade", "granskar", "granskade", "kontrollerar", "läser igenom", "läste igenom")


def _each(pattern: str, *choices: Iterable[str]) -> str:
    """Phrases made from a pattern with every combination of choices in its places."""
    return ";".join(pattern.format(*chosen) for chosen in product(*choices))


# Phrases are parted by semicolons.
_MEANINGS: dict[Meaning, str] = {
    Meaning(
        Kind.ATTENDANCE, Status.PRESENT, Capacity.OFFICIAL
    ): "övriga;övrig;övriga personer;dessutom;därutöver;därtill",
    Meaning(Kind.ATTENDANCE, Status.PRESENT, Capacity.MEMBER): f"""deltagarlista;deltagarförteckning;på plats;digitalt;
        på distans;via teams;via zoom;via länk;via skype;med;med på mötet;del av mötet;del av sammanträdet;
        {_each("{}var här", _WHO)};vice ordförande;1:e vice ordförande;2:e vice ordförande;förste vice ordförande;
        andre vice ordförande""",
    Meaning(Kind.ATTENDANCE, None, Capacity.MEMBER): "kallade",
    Meaning(Kind.ATTENDANCE, Status.ABSENT): "tackat nej;tackade nej;hade tackat nej;avböjt;avböjde;hade avböjt",
    Meaning(
        Kind.ATTENDANCE
    ): "närvarolista;närvaro;närvaroförteckning;namn;upprop;runt bordet;kring bordet;samlade;där var",
    Meaning(Kind.TIME_AND_PLACE): """plats och tid;tid och plats;plats tid;tid plats;tid/plats;plats/tid;plats & tid;
        tid & plats;plats och datum;plats och sammanträdestid;sammanträdestid och plats;sammanträdets tid och plats;
        sammanträdets plats och tid""",
    Meaning(Kind.TIME): """tid;datum;dag;datum och tid;tid och datum;datum/tid;dag och tid;mötestid;mötesdatum;mötesdag;
        sammanträdesdatum;sammanträdesdag;sammanträdestid;när;tidpunkt;klockan;datum för mötet;tid för mötet;
        datum för sammanträdet;sammanträdesdatum och tid;sammanträdets datum""",
    Meaning(Kind.PLACE): "plats;lokal;ställe;var;möteslokal;mötesplats;sammanträdesplats;sammanträdeslokal",
    Meaning(Kind.BODY): """organ;organ och;nämnd;styrelse;nämnd/styrelse;beslutsinstans;instans;beslutande organ;
        myndighet;forum;grupp;möte;mötesgrupp;mötesnamn;nätverk;arbetsgrupp;avser;råd;sammanträde""",
    Meaning(Kind.CHAIR): """ordförande;ordföranden;ordf;mötesordförande;sammankallande och ordförande;
        ordförande och sammankallande;mötesledare;sammankallande;ordförande vid mötet;ordförande för dagen;
        dagens ordförande;mötets ordförande;samtalsledare;tjänstgörande ordförande;ordförande för mötet;mötet leddes av;
        mötet leds av;moderator;ordförande/mötesledare;leder mötet;ledde mötet;höll i mötet;höll i klubban;vid klubban;
        underskrift ordförande;ordförandens underskrift""",
    Meaning(
        Kind.SECRETARY
    ): f"""sekreterare;mötessekreterare;nämndsekreterare;protokollförare;vid protokollet;vid pennan;vid tangenterna;
        vid datorn;referent;vid anteckningarna;antecknare;antecknat av;anteckningar;nedtecknat av;protokollet fört av;
        protokoll av;förda av;sekr;skribent;noterat av;dokumenterat av;skrivet av;nedskrivet av;för protokollet;
        protokollsekreterare;anteckningar av;upprättat av;
        {_each("{} {} av", _NOTES, ("fördes", "skrevs", "gjordes", "förda", "skrivna", "gjorda"))};
        protokollet fördes av;protokoll fördes av;protokoll fört av;pennan fördes av;vid pennan satt;
        minnesanteckningar av;sekreterare/protokollförare;antecknar;antecknade;antecknat;dokumenterar;dokumenterade;
        {_each("{} {}", ("för", "förde", "skriver", "skrev"), (*_NOTES, "pennan", "protokoll", "protokollet"))};
        höll i pennan;höll pennan;skrev;skriver;underskrift sekreterare;sekreterarens underskrift""",
    Meaning(Kind.ADJUSTER): f"""justerare;justerande;justeras av;justerat av;justeringsperson;justeringspersoner;
        protokollsjusterare;utses att justera;utsedd att justera;utsedda att justera;utses till justerare;att justera;
        utses att;utsedd justerare;protokolljusterare;utses att justera protokollet;att justera protokollet;utses;
        val av justerare;justeringsman;justeringsmän;justerar;justerade;justerades av;justerar protokollet;
        justerar anteckningarna;att justera anteckningarna;utsedd till justerare;utsedda till justerare;
        underskrift justerare;justerarens underskrift;{_each("{} {}", _CHECKS, _NOTES)}""",
    Meaning(Kind.ADJUSTMENT): """justerat;justerat den;justeras;justeras den;justerades;justerades den;
        protokollet justerat;justering;protokollet justerat den;justeringsdag;justeringsdatum;
        justeringens plats och tid;justeringens tid och plats;plats och tid för justering;tid och plats för justering;
        justeringens tid;plats och tid för justeringen;tid för justering;tid och plats för justeringen;
        datum för justering;justering datum;justeringstid;justeringens datum;justeringens dag;justering plats och tid;
        justeringens plats;protokollet är justerat;anteckningarna justerade;anteckningarna är justerade;
        minnesanteckningarna justerade;digital justering;protokollet justeras;justeringsdag plats och tid;
        omedelbar justering;justeringsdag/plats och tid;justeringens plats tid;justeringens;justeringen äger rum;
        justering äger rum;justeringen sker;justering sker""",
    Meaning(Kind.START): "starttid;början;mötets början;mötet började;mötet öppnades;start;sammanträdets början;öppnat",
    Meaning(Kind.END): "sluttid;slut;mötets slut;mötet slutade;mötet avslutades;sammanträdets slut;avslutat;avslutades",
    Meaning(Kind.OTHER): f"""paragrafer;paragraf;underskrift;underskrifter;anslag;anslag/bevis;anslag och bevis;bevis;
        datum för anslags uppsättande;datum för anslagets uppsättande;datum då anslaget sätts upp;datum då anslag;
        datum för anslags nedtagande;datum för anslagets nedtagande;datum då anslaget tas ned;anslagsdatum;
        {_each("{} {}", ("ersättare", "reserv"), ("för justerare", "för justeraren", "till justerare"))};
        ersättande justerare;justerarersättare;förvaringsplats;förvaringsplats för protokollet;tjänsteställe;
        tjänsteställe/handläggare;handläggare;diarienummer;dnr;dagordning;ärendelista;ärenden;sida;kopia till;kopia;
        för kännedom;sändlista;kontaktperson;kontaktpersoner;kontakt;distribution;delges;expedieras;skickas till;
        sänds till;nästa möte;nästa sammanträde;nästa träff;bilaga;bilagor;innehåll;innehållsförteckning;protokoll;
        sammanträdesprotokoll;minnesanteckningar;mötesanteckningar;kallelse;ajournering;gruppmöten;gruppmöte;e-post;
        telefon;webbplats;adress;ämne;till;föredragningslista;anslaget uppsatt;anslaget nedtas;partigruppmöten;
        bevis om justering;bevis om anslag;protokollets förvaringsplats;överklagandetid;sammanträdets öppnande""",
}
PHRASES = {plain(phrase.strip()): meaning for meaning, phrases in _MEANINGS.items() for phrase in phrases.split(";")}
"""What each phrase asks for, in plain letters."""
