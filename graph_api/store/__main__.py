"""`python -m graph_api.store DATA`: tidies the store in a data folder, at the lowest priority."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from graph_api.store.merging import tidy
from ontology.errors import LockedError

if __name__ == "__main__":
    os.nice(19)
    with suppress(LockedError):  # whoever writes leaves another state to tidy
        tidy(Path(sys.argv[1]))
