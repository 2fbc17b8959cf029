"""What leaves open whether somebody has a part."""

import pytest

from extract.participation.prospect import is_hypothetical


@pytest.mark.parametrize(
    "clause",
    [
        "Habo har bjudits in",
        "Habo är intresserat av att delta",
        "tanken är att Habo går med",
        "Habo överväger att delta",
        "Habo avvaktar",
        "om Habo går med är oklart, kanske i maj",
        "Skulle Habo gå med blir det billigare",
        "Två har hört av sig, Habo och Eda",
        "Habo har lämnat anbud",
    ],
)
def test_it_is_open(clause: str) -> None:
    assert is_hypothetical(clause)


@pytest.mark.parametrize(
    "clause", ["Habo deltar", "Habo har gått med", "Om projektet berättade Maj att Habo är med", "Habo äger projektet"]
)
def test_it_is_settled(clause: str) -> None:
    assert not is_hypothetical(clause)
