"""What one clause comes to where it tells of several, of somebody twice, or of nobody plainly."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        # whoever has a part of their own is no mere participant, but who pays may join as well
        (
            "Habo kommun leder projektet tillsammans med Mullsjö kommun.",
            "Lead: Habo kommun; Participant: Mullsjö kommun",
        ),
        ("Habo kommun deltar i och finansierar projektet.", "Participant|Funder: Habo kommun"),
        # what is said of the first is said of the others
        ("Habo kommun deltar, liksom Mullsjö kommun.", "Participant: Habo kommun, Mullsjö kommun"),
        # several who are named where it is
        (
            "Projektet pågår med besök hos familjer i Habo, Mullsjö och Nässjö.",
            "Site: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
    ],
)
def test_who_has_which_part(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


def test_who_applies_for_money_is_not_paid_by_anybody_yet(read: Reader) -> None:
    assert "Vinnova" not in read_parts(read, "Habo kommun söker medel från Vinnova till projektet.")


def test_whoever_invites_others_leads_it_though_they_decline(read: Reader) -> None:
    check(read_parts(read, "Habo kommun har bjudit in Mullsjö kommun, som inte deltar."), "Lead: Habo kommun")
