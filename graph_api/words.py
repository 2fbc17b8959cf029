"""What the vocabulary's concepts are called on pages, in Swedish; `languages/en.toml` has the English.

Keys are local names of concepts in `ontology/samgraf.ttl`.
"""

ROLES = {
    "Owner": "Äger",
    "Lead": "Leder",
    "Funder": "Finansierar",
    "Participant": "Deltar",
    "Site": "Delprojekt",
    "Partner": "Samverkar",
    "Supplier": "Levererar",
    "Researcher": "Följeforskar",
}
"""In the order in which a cell names them."""

ROLE_HELP = {
    "Owner": "Äger projektet eller är huvudman.",
    "Lead": "Leder eller samordnar projektet, eller håller i upphandlingen.",
    "Funder": "Finansierar projektet eller har beviljat medel.",
    "Participant": "Deltar: har anslutit sig eller skrivit på ett avtal.",
    "Site": "En del av projektet genomförs där: delprojekt, pilot eller mottagning.",
    "Partner": "Samarbetar med projektet utan att delta i det.",
    "Supplier": "Levererar till projektet.",
    "Researcher": "Forskar om projektet medan det pågår.",
}

KINDS = {
    "project": "Projekt",
    "municipality": "Kommun",
    "region": "Region",
    "county-board": "Länsstyrelse",
    "organisation": "Organisation",
    "body": "Organ",
    "person": "Person",
    "party": "Parti",
    "meeting": "Möte",
    "decision": "Beslut",
    "commitment": "Åtagande",
    "text": "Text i protokoll",
}

DECISIONS = {
    "Election": "Val",
    "Approval": "Godkännande",
    "Adoption": "Antagande",
    "Scheduling": "Mötestider",
    "Endorsement": "Ställningstagande",
    "Assignment": "Uppdrag",
    "Referral": "Återremiss",
    "Postponement": "Bordläggning",
    "Rejection": "Avslag",
    "Noting": "Till handlingarna",
    "Other": "Övrigt beslut",
}

PROJECTS = {
    "Initiative": "Satsning",
    "Procurement": "Upphandling",
    "Service": "Verksamhet",
    "Study": "Studie",
    "Mandate": "Uppdrag",
}

STATES = {"Planned": "Planerat", "Ongoing": "Pågår", "Completed": "Avslutat", "Cancelled": "Avbrutet"}

ATTENDANCE = {"Present": "Närvarande", "Absent": "Frånvarande"}

CAPACITIES = {"Member": "Ledamot", "Substitute": "Ersättare", "Official": "Tjänsteperson", "Guest": "Gäst"}

TIES = {
    "participation": "har en roll i",
    "represents": "företräder",
    "attends": "hör till",
    "discusses": "har behandlat",
    "presents": "har föredragit",
    "leads": "leder",
    "follows": "följer på",
    "partOf": "är del av",
}
"""How the first node of a tie is tied to the second."""

READERS = {
    "tesseract": "Inskannad sida, tydd av en dator",
    "pypdfium2": "Texten i PDF-filen",
    "python-docx": "Word-fil",
    "lxml": "Webbsida eller kontorsdokument",
    "markdown": "Text med märkning",
    "text": "Ren text",
}
"""How a document was read, by the program that read it; the first one that a document's reader names."""

LATER = {"case": "samma diarienummer", "project": "samma projekt", "heading": "samma rubrik"}
"""How later minutes come back to what a commitment was about."""

FACTS = {
    "meeting": "Mötets tid, plats och ordförande",
    "attendance": "Närvaro och frånvaro",
    "substitution": "Vem ersättaren tjänstgör för",
    "agenda": "Ärenden",
    "presenters": "Föredragande",
    "projects": "Projekt",
    "project dates": "När projekt börjar och slutar",
    "participations": "Vem som är med i vilket projekt",
    "decisions": "Beslut",
    "commitments": "Åtaganden",
    "scheduled": "Utlysta möten",
    "mentions": "Vilka ärenden som rör vilket projekt",
    "successors": "Vilket projekt som följer på vilket",
    "leaders": "Projektledare",
}
"""The kinds of fact whose accuracy is measured (`extract.accuracy`), and what they are called."""
