"""Who studies a project."""

from extract.facts import Role
from extract.marked import ORGANISATION, PROJECT
from extract.participation.frame import GAP, OBJECT, SUBJECT, THING, WHO, WORDS, does, has_the, is_the
from extract.participation.role.rule import Only, rules

RESEARCHER = rules(
    Role.RESEARCHER,
    *does("utvärdera; följeforska; beforska; forska", rf"(?:{OBJECT}| (?:på|om|kring)\b| \w+(?:en|et|na)\b)"),
    rf"\b(?:kolleg[oe]r|forskar[en]|team|grupp)\w* (?:på|vid|från) {WHO} (?:följeforskar|utvärderar|följer)",
    rf"{WHO}{WORDS}(?:knutits|knuten|knutet|anlitats|kopplats)(?: till {THING})? för att (?:be)?(?:forska|följa|"
    rf"utvärdera|studera)",
    rf"{WHO} har anlitats för (?:att )?(?:följe|utvärd|forsk)\w+",
    *is_the("följeforskare; utvärderare; forskningspart; forskare(?! (?:från|vid|på|som|har))"),
    rf"{SUBJECT}{WORDS}(?:är|var|deltar|medverkar|ingår|finns|går|gick|bidrar)(?: \w+){{0,2}}? (?:med )?som "
    r"(?:\w+ )?(?:följe)?(?:forskning|utvärdering)(?=\W*$|[.,;]| (?:i|och|under)\b)",
    *has_the("följeforskning; följeforskningen; utvärdering; utvärderingen; forskning; forskningen"),
    r"\b(?:[Ff]öljeforsk\w*|[Ff]orskare|[Ff]orskarna|[Uu]tvärderare|[Ff]orskningsstöd|[Ff]orskarteam|"
    rf"[Ff]orskargrupp)\b{GAP}{{0,50}}? (?:från|vid|av|på) {WHO}",
    rf"(?:(?:\b[Uu]ppdraget|{PROJECT}) att (?:utvärdera|följeforska|beforska|forska)\b[^.;]{{0,30}}?|"
    rf"\b(?:[Uu]tvärderings|[Ff]orsknings|"
    rf"[Ff]öljeforsknings)uppdraget) (?:gick|går|har gått|har getts|gavs|ges) (?:till|åt) {WHO}",
    rf"\b(?:[Ff]öljs|följts) (?:\w+ )?(?:av|genom) (?:forskare (?:från|vid|på) )?{WHO}",
    rf"{WHO}{WORDS}följer(?: {THING})?(?: \w+){{0,2}} (?:med|genom|i) {GAP}{{0,30}}(?:forsk|doktorand|utvärder|"
    r"studier)",
    rf"{WHO}{WORDS}följ(?:er|a|de|t){GAP}{{0,30}} vetenskapligt\b",
    rf"{WHO}{WORDS}(?:har )?(?:knutit|bidrar med|bidrog med|bistår med|ställer upp med)(?: \w+){{0,2}} (?:doktorand|"
    r"forsk|följeforsk)\w*",
    rf"(?P<o>{ORGANISATION})s (?:följeforsk|forskare\b|utvärder)",
    town=False,
) + rules(
    Role.RESEARCHER,
    *has_the("undersökningen; studien; intervjuerna; analysen; mätningarna; kartläggningen; enkäten"),
    rf"{WHO}{WORDS}(?:(?:kommer att|ska) )?(?:följer|följa|studerar|studera)(?: {PROJECT}| projektet| införandet|"
    r" arbetet| utvecklingen|(?=[.,;]|$))",
    rf"\b(?:följer|studerar|utvärdera\w*|följeforska\w*|forskat?|"
    rf"beforska\w*)\b[^.;]* för (?P<o>{ORGANISATION})s? räkning",
    town=False,
    only=Only.SCHOLARS,
)
