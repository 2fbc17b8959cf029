"""Taking minutes in: how long many take, how long one more takes, and the memory for it."""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

from graph_api.ingest import ingest
from graph_api.settings import Settings
from graph_api.store import open_store
from tests.bench import councils
from tests.bench.table import Row, Section


def measure(data: Path, count: int, *, start: int = 0) -> Section:
    """Bring a data folder of `start` generated minutes to `count`, for this and the measurements that follow."""
    new = count - start
    many, one = (_apart(data, begin, more) for begin, more in ((start, new), (count, 1)))
    beside = f" beside {start:,}" if start else ""
    rows = (
        Row(f"{new:,} documents{beside}", f"{many['seconds']:.0f} s, {many['seconds'] / new * 1000:.0f} ms a document"),
        Row("memory for it", f"{many['megabytes']:,} MB"),
        Row("one more", f"{one['seconds']:.1f} s"),
        Row("memory for it", f"{one['megabytes']:,} MB"),
        Row("quads", f"{one['quads']:,}"),
    )
    about = (
        f"Generated minutes of {councils.COUNCILS} councils: read, found, identities resolved over all, written to the "
        "store and laid out for pages. Who is who is decided anew over all documents when one more comes."
    )
    return Section(f"Taking minutes in: {count:,}", about, rows)


def _apart(data: Path, start: int, count: int) -> dict[str, float]:
    """In a process of its own, whose memory is its own."""
    command = [sys.executable, "-m", "tests.bench.ingest", str(data), str(start), str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main(data: Path, start: int, count: int) -> dict[str, float]:
    """Take `count` minutes in; what it took."""
    settings = Settings(data=data)
    paths = list(councils.write(data.with_name(f"{data.name}-files"), count, start=start))
    begun = time.perf_counter()
    ingest(paths, settings)
    seconds = time.perf_counter() - begun
    with open_store(settings) as store:
        quads = store.count()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    return {"seconds": seconds, "megabytes": megabytes, "quads": quads}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
