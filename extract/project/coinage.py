"""Words that undertakings are called by and ordinary things seldom: "Skogslyftet", "Ängsbron", "Musiklots".

Swedish coins the name of an undertaking as a compound whose last part is a picture: a path, a tool, a leap.
"""

import re

from extract.words import frequencies

_PICTURES = (
    r"lyft(?:et)?|spår(?:et|en)?|steg(?:et|en)?|stig(?:en|ar)?|kliv(?:et)?|språng(?:et)?|skutt(?:et)?|hopp(?:et)?|"
    r"lots(?:en|ar|arna)?|koll(?:en)?|kompass(?:en)?|kart(?:an|or)|nyckel|nyckeln|nycklar|bro(?:n|ar)?|brygga(?:n)?|"
    r"länk(?:en)?|kedja|kedjan|tråd(?:en)?|stråk(?:et)?|led(?:en)?|rundan?|resan?|färden|etappen|banan|trappan?|"
    r"verkstan?|verkstaden|smedja|smedjan|fabrik(?:en)?|motor(?:n)?|maskin(?:en)?|hjul(?:et)?|kraft(?:en)?|"
    r"nav(?:et)?|nod(?:en)?|hubb?(?:en)?|labb?(?:et)?|moln(?:et)?|nät(?:et)?|kontakt(?:en)?|punkt(?:en)?|"
    r"karavan(?:en)?|patrull(?:en)?|båt(?:en)?|bilen|buss(?:en)?|cykel|cykeln|tåg(?:et)?|vagn(?:en)?|"
    r"skjuts(?:en)?|bank(?:en)?|pool(?:en)?|kort(?:et)?|box(?:en)?|väska|väskan|skrin(?:et)?|kista|kistan|lådan?|"
    r"skafferi(?:et)?|kass(?:en)?|famn(?:en)?|hand(?:en)?|hjälp(?:en)?|vän(?:nen|ner|nerna)?|kompis(?:en|ar)?|"
    r"fadder|faddrar|mentor(?:n|er)?|guide(?:n)?|vakt(?:en)?|uggla|ugglan|örn(?:en)?|svala|svalan|räv(?:en)?|"
    r"igelkott(?:en)?|humla|humlan|fågel|fågeln|blomma|blomman|frö(?:et|n)?|träd(?:et)?|gren(?:en)?|"
    r"pärla|pärlan|band(?:et)?|pussel|pusslet|mosaik(?:en)?|stjärna|stjärnan|solen|våg(?:en)?|ström(?:men)?|"
    r"källa|källan|fyr(?:en)?|ankare|ankaret|hamn(?:en)?|segel|seglet|kurva|kurvan|puls(?:en)?|hjärta|hjärtat|"
    r"porten|dörr(?:en)?|fönster|fönstret|tröskel|tröskeln|nyckelhål|rum(?:met)?|torg(?:et)?|scen(?:en)?|"
    r"arena|arenan|stafett(?:en)?|språk|frid|fokus|akademi(?:n)?|kraften|slinga|slingan|duk(?:en)?|"
    r"kollektiv(?:et)?|vänd(?:en)?|glänta|gläntan|gnista|gnistan|låga|lågan|eld(?:en)?|fackla|facklan|lykta|lyktan|"
    r"lins(?:en)?|radar(?:n)?|sköld(?:en)?|paraply(?:et)?|stege|stegen|hiss(?:en)?|vingar(?:na)?|bygget?|bygden?|"
    r"bok(?:en)?|strålen?|linjen?|röst(?:en|er)?|riket?|kust(?:en)?|paus(?:en)?|stugan?|doktor(?:n)?|löftet?|"
    r"kors(?:et)?|bädd(?:en)?|kollegan?|modellen|kören?|kraften|valvet?|spegeln?|loppet?|taket?"
)
_COMPOUND = re.compile(rf"[A-ZÅÄÖ][a-zåäö-]*?[a-zåäö]{{2}}-?(?:{_PICTURES})")

_RARE = 1e-6
"""Share of running words: "Matkort" is seldom met, "Transport" often."""


def is_coinage(word: str) -> bool:
    """Whether a word is a compound that ends as names of undertakings do.

    >>> [word for word in ("Ordbron", "Ugglebussen", "Bron", "Skolnämnden", "Elevhälsa") if is_coinage(word)]
    ['Ordbron', 'Ugglebussen']
    """
    return _COMPOUND.fullmatch(word) is not None and frequencies().get(word.casefold(), 0.0) < _RARE
