"""Who is named where the project is spoken of, though nothing plainer is said."""

import re

from extract.facts import Role
from extract.marked import PERSON, PROJECT
from extract.participation.frame import SUBJECT, WHO
from extract.participation.role.rule import rules

ELSEWHERE = re.compile(
    r"\b(?:fråga\w*|undra\w*|vill|velat|önska\w*|anse[r\w]*|ansåg|tyck\w*|mena\w*|meddela\w*|påpeka\w*|yrka\w*|"
    r"avvakta\w*|vänta\w*|behöv\w*|liknande|motsvarande|eg(?:en|et|na)(?! del\b)|i ?stället|tidigare|(?:[Ss]tudie|"
    r"[Rr]eferens)?[Bb]esök\w*|samma|när|svara\w*|konstatera\w*|tacka\w*|synpunkt\w*|framför\w*|planera\w*|"
    r"begär\w*|remiss\w*|yttra\w*|bedöm\w*|undantag|möte\w*|träff\w*|sammanträd\w*|kan|kunde|borde|skulle|sök\w*|"
    r"ansök\w*|fick|får|föreslå\w*|slut|slutat|valde|valt|beslut\w*|passar|så snart|så fort|"
    r"följer(?! med)|slipper|prioritera\w*|snegla\w*|titta\w*|lyssna\w*|(?:tar|ta|tog|tagit) del av|inspirera\w*|"
    r"jämför\w*|oro\w*|invänd\w*|motsätt\w*|reserver\w*|kritis\w*|rekryter\w*|behåll\w*|håller fast|klarar sig|"
    r"annan|andra|annat|nuvarande|hade|utanför|för (?:få|dyr\w*|liten|stor\w*|sent)|"
    rf"för sig|på egen hand|i egen regi|eget)\b|\?|^\W*{PERSON} \w+r [^{PROJECT[1:-1]}]*$"
)
"""Words of a clause that speaks of something beside the project."""
THERE, DOING, SHARING = (
    *rules(Role.SITE, rf"\b(?:[Ii]|[Gg]enom|[Ll]ängs|[Pp]å|[Ii]nom|[Vv]id) (?:[A-ZÅÄÖ]\w+(?:,| och) )*{WHO}"),
    *rules(Role.PARTICIPANT, SUBJECT),
    *rules(Role.PARTICIPANT, rf"\b(?:av|med|mellan|för|åt|till) {WHO}"),
)
