"""What comes after an undertaking, where another sentence says that it ends."""

import pytest

from tests.extract.items import Reader
from tests.extract.project.two import follows


@pytest.mark.parametrize(
    "text",
    [
        "Projektet avslutades i maj. Det följdes direkt av Friska sjöar.",
        "Klara vatten är slut. Kommunerna går vidare på egen hand med Friska sjöar.",
        "Arbetet med Klara vatten upphörde i juni. Habo drev det. I stället har Habo startat Friska sjöar.",
        "Klara vatten är slut. Nästa steg är Friska sjöar.",
        "Klara vatten är historia. I dag heter det som görs Friska sjöar.",
        "Vi har nu avslutat Klara vatten. Samarbetet fortsätter i ett nytt projekt som heter Friska sjöar.",
        "Sedan Klara vatten tog slut har kommunerna gått vidare med Friska sjöar.",
        "Klara vatten är slut. Habo bidrar till Friska sjöar, som bygger vidare på erfarenheterna.",
        "En fortsättning är beviljad. Den heter Friska sjöar.",
        "Det blir en fortsättning på Klara vatten. Namnet är Friska sjöar.",
        "Klara vatten är ett minne blott. Numera är det Friska sjöar som gäller.",
        "Friska sjöar startade i maj som en följd av Klara vatten.",
        "Efter tre år med Klara vatten är det dags för Friska sjöar.",
        "Klara vatten slutade i maj. En andra etapp, Friska sjöar, är beviljad.",
        "Stafettpinnen har gått från Klara vatten till Friska sjöar.",
    ],
)
def test_what_is_told_behind_an_end(read: Reader, text: str) -> None:
    assert follows(read, text) == {"Friska sjöar": "Klara vatten"}


@pytest.mark.parametrize(
    "text",
    [
        "Klara vatten är slut. Friska sjöar startade för två år sedan.",
        "Klara vatten avslutas inte. Kommunerna fortsätter i Friska sjöar.",
        "Klara vatten är slut. Oklart om det ska fortsätta i Friska sjöar.",
        "Klara vatten är slut. Det fortsätter inte i Friska sjöar.",
        "Klara vatten är slut. I stället är Maj Ek projektledare för Friska sjöar.",
        "Klara vatten är slut.\n\nSamarbetet fortsätter också i Friska sjöar.",
    ],
)
def test_what_is_only_beside_an_end(read: Reader, text: str) -> None:
    assert follows(read, text) == {}
