"""Pages of PDF files as images, the sentence marked on them.

A PDF comes from elsewhere, so it is opened in a process of its own, with limits of time and memory:
`python -m graph_api.pictures` reads one request as JSON and writes one PNG.
"""

import io
import json
import resource
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw

from graph_api.settings import Settings
from ontology.errors import UnreadableError

_SECONDS = 15
_MEGABYTES = 1500
_SCALE = 1.6
"""Pixels per PostScript point: an A4 page becomes 952 × 1347."""
_MOST_PIXELS = 6_000_000
_MARK = (255, 214, 64, 96)


def available(settings: Settings, sha256: str, media_type: str | None) -> bool:
    """Whether the original is here and has pages to show."""
    return media_type == "application/pdf" and _original(settings, sha256).is_file()


def page_image(settings: Settings, sha256: str, number: int, quote: str) -> bytes:
    """Page `number` (from 1) as PNG. Raises `UnreadableError` where the page cannot be drawn within its limits."""
    return _drawn(str(_original(settings, sha256)), number, quote)


def _original(settings: Settings, sha256: str) -> Path:
    return settings.data / "files" / sha256


@lru_cache(maxsize=64)
def _drawn(path: str, number: int, quote: str) -> bytes:
    request = json.dumps({"path": path, "number": number, "quote": quote})
    command = [sys.executable, "-m", "graph_api.pictures"]
    try:
        done = subprocess.run(command, input=request.encode(), capture_output=True, timeout=_SECONDS, check=True)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as problem:
        raise UnreadableError(
            sv=f"Sidan {number} går inte att visa som bild. Texten finns bredvid.",
            en=f"Page {number} cannot be shown as an image. Its text stands beside.",
        ) from problem
    return done.stdout


def draw(path: str, number: int, quote: str) -> bytes:
    """Page `number` of the PDF at `path` as PNG, with `quote` marked where its words are found."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        page = pdf[number - 1]
        width, height = page.get_size()
        scale = min(_SCALE, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
        image = page.render(scale=scale).to_pil().convert("RGBA")
        boxes = _boxes(page, quote)
    finally:
        pdf.close()
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    for left, bottom, right, top in boxes:
        pen.rectangle(
            (left * scale - 2, (height - top) * scale - 2, right * scale + 2, (height - bottom) * scale + 2), fill=_MARK
        )
    content = io.BytesIO()
    Image.alpha_composite(image, layer).convert("RGB").save(content, "PNG", optimize=True)
    return content.getvalue()


def _boxes(page: pypdfium2.PdfPage, quote: str) -> list[tuple[float, float, float, float]]:
    """Where the quote's letters stand: blanks, line ends, cell borders and hyphens are passed over."""
    wanted = "".join(letter for letter in quote if _counts(letter))
    text = page.get_textpage()
    count = text.count_chars()
    places = [(place, letter) for place, letter in enumerate(text.get_text_range(0, count)) if _counts(letter)]
    begin = "".join(letter for _, letter in places).find(wanted) if wanted else -1
    if begin < 0:
        return []
    chosen = (place for place, _ in places[begin : begin + len(wanted)] if place < count)
    return [text.get_charbox(place, loose=True) for place in chosen]


def _counts(letter: str) -> bool:
    """Whether a letter is compared. A hyphen at a line's end is read as one mark, and stands as another in the file."""
    return not letter.isspace() and letter not in "-\x02\u00ad\ufffe"


def _main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEGABYTES << 20, _MEGABYTES << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    request = json.load(sys.stdin)
    sys.stdout.buffer.write(draw(request["path"], request["number"], request["quote"]))


if __name__ == "__main__":
    _main()
