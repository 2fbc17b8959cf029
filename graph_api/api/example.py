"""An invented instance of each resource, as the OpenAPI document shows it."""

from typing import Any

_ID = "https://w3id.org/samgraf/id/"
_TERM = "https://w3id.org/samgraf/ns#"
_MEETING = f"{_ID}meeting/kulturnamnden/2024-03-05"
_DOCUMENT = f"{_ID}document/0123456789abcdef"
_EVIDENCE = [{"id": f"{_DOCUMENT}/evidence/1024-1071"}]
_PROJECT = {"id": f"{_ID}project/oppna-nyckeln", "label": "Öppna nyckeln"}
_PLACE = {"id": f"{_ID}municipality/1286", "label": "Ystads kommun"}
_PERSON = {"id": f"{_ID}person/maj-ek", "label": "Maj Ek"}

EXAMPLES: dict[str, dict[str, Any]] = {
    "meetings": {
        "id": _MEETING,
        "type": "Meeting",
        "date": "2024-03-05",
        "dateStatus": {"id": f"{_TERM}Stated", "label": "uttalat"},
        "body": {"id": f"{_ID}body/kulturnamnden", "label": "Kulturnämnden"},
        "startTime": "09:00:00",
        "place": "Stadshuset",
        "chair": _PERSON,
        "recordedIn": [{"id": _DOCUMENT}],
    },
    "people": {**_PERSON, "type": "Person", "otherNames": ["Maj E."]},
    "organisations": {**_PLACE, "type": "Organisation", "otherNames": ["Ystad"], "municipalityCode": "1286"},
    "projects": {
        **_PROJECT,
        "type": "Project",
        "kind": {"id": f"{_TERM}Initiative", "label": "satsning"},
        "startDate": "2023-01",
        "involves": [_PLACE],
        "evidence": _EVIDENCE,
    },
    "decisions": {
        "id": f"{_MEETING}/item/4/decision/1",
        "type": "Decision",
        "description": "Rapporten godkänns.",
        "kind": {"id": f"{_TERM}Approval", "label": "godkännande"},
        "item": {"id": f"{_MEETING}/item/4", "label": "Öppna nyckeln"},
        "meeting": {"id": _MEETING},
        "date": "2024-03-05",
        "evidence": _EVIDENCE,
    },
    "commitments": {
        "id": f"{_MEETING}/item/4/commitment/1",
        "type": "Commitment",
        "description": "Maj Ek återkommer med en rapport.",
        "responsible": [_PERSON],
        "item": {"id": f"{_MEETING}/item/4", "label": "Öppna nyckeln"},
        "meeting": {"id": _MEETING},
        "date": "2024-03-05",
        "evidence": _EVIDENCE,
    },
    "participations": {
        "id": f"{_ID}participation/oppna-nyckeln/1286/participant",
        "type": "Participation",
        "project": _PROJECT,
        "organisation": _PLACE,
        "role": {"id": f"{_TERM}Participant", "label": "deltagare"},
        "statedIn": [{"id": f"{_MEETING}/item/4", "label": "Öppna nyckeln"}],
        "statedOn": ["2024-03-05"],
        "evidence": _EVIDENCE,
    },
    "evidence": {
        **_EVIDENCE[0],
        "type": "Evidence",
        "quote": "Ystads kommun deltar i projektet Öppna nyckeln.",
        "document": {"id": _DOCUMENT},
        "documentTitle": "Protokoll 2024-03-05",
        "page": 2,
        "start": 1024,
        "end": 1071,
    },
}
"""By the resource's name."""
