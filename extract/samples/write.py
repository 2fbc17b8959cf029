"""Write sample minutes as the files people have: `python -m extract.samples.write [SOURCE_FOLDER TARGET_FOLDER]`.

The same source gives the same bytes each time: dates, identifiers and noise are fixed. Needs the packages of the
`dev` group; `ocr` needs the program tesseract as well, whose English model loses å ä ö.
"""

import datetime
import io
import os
import random
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import fpdf
import numpy as np
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw

from extract.samples import FOLDER
from extract.samples.markup import Cell, Source, read
from extract.samples.page import HEIGHT, WIDTH, Piece, font, font_path, lay_out

WRITTEN = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
DPI = 200
SCALE = DPI / 72
TEXT_WIDTH = 78


def new_pdf() -> fpdf.FPDF:
    """An empty document that does not say when it was made."""
    pdf = fpdf.FPDF(unit="pt", format=(WIDTH, HEIGHT))
    pdf.set_creation_date(WRITTEN)
    pdf.set_producer("samgraf")
    pdf.set_auto_page_break(False)
    return pdf


def pdf(source: Source) -> bytes:
    """A PDF with a text layer; a struck name has a line drawn over it."""
    written = new_pdf()
    for page in lay_out(source):
        written.add_page()
        for piece in page:
            if piece.font.lower() not in written.fonts:
                written.add_font(piece.font, fname=font_path(piece.font))
            written.set_font(piece.font, size=piece.size)
            written.text(piece.x, piece.y, piece.text)
            if piece.struck:
                written.set_line_width(0.8)
                height = piece.y - piece.size * 0.3
                written.line(piece.x - 1, height, piece.x + piece.width + 1, height)
    return bytes(written.output())


def image(page: list[Piece], seed: int) -> Image.Image:
    """A page as a scanner sees it: slightly askew, with specks, black and white."""
    picture = Image.new("L", (round(WIDTH * SCALE), round(HEIGHT * SCALE)), 255)
    draw = ImageDraw.Draw(picture)
    for piece in page:
        x, y = piece.x * SCALE, piece.y * SCALE
        draw.text((x, y), piece.text, font=font(piece.font, piece.size * SCALE), fill=20, anchor="ls")
        if piece.struck:
            height = y - piece.size * SCALE * 0.3
            draw.line((x - 4, height + 2, x + piece.width * SCALE + 4, height - 2), fill=20, width=3)
    noise = random.Random(seed)  # noqa: S311 — specks on paper, the same each time
    picture = picture.rotate(noise.uniform(-0.3, 0.3), resample=Image.Resampling.BICUBIC, fillcolor=255)
    pixels = np.asarray(picture).copy()
    for _ in range(400):
        pixels[noise.randrange(pixels.shape[0]), noise.randrange(pixels.shape[1])] = 0
    return Image.fromarray(pixels).point(lambda value: 255 if value > 140 else 0).convert("1")


def scan(source: Source) -> bytes:
    """A PDF of images alone."""
    written = new_pdf()
    for number, page in enumerate(lay_out(source)):
        written.add_page()
        written.image(image(page, number), x=0, y=0, w=WIDTH, h=HEIGHT)
    return bytes(written.output())


def ocr(source: Source) -> bytes:
    """What the English model of tesseract reads from the scan."""
    texts = []
    for number, page in enumerate(lay_out(source)):
        buffer = io.BytesIO()
        image(page, number).save(buffer, "png", dpi=(DPI, DPI))
        command = ["tesseract", "-", "-", "-l", "eng", "--psm", "6"]
        # its threads wait for each other longer than they work
        alone = {**os.environ, "OMP_THREAD_LIMIT": "1"}
        answer = subprocess.run(command, input=buffer.getvalue(), capture_output=True, check=True, env=alone)
        texts.append(answer.stdout)
    return b"\n".join(texts).replace(b"\f", b"")


def word(source: Source) -> bytes:
    """A DOCX with headings, tables and struck runs."""
    written = docx.Document()
    written.core_properties.created = written.core_properties.modified = WRITTEN.replace(tzinfo=None)
    written.core_properties.author = written.core_properties.title = ""
    if head := source.settings.get("head"):
        written.sections[0].header.paragraphs[0].text = head
    for block in source.blocks:
        if block.kind == "page":
            written.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif block.kind == "table":
            add_table(written, block.rows)
        else:
            style = {"heading": f"Heading {block.level}", "bullets": "List Bullet"}.get(block.kind)
            for row in block.rows:
                add_runs(written.add_paragraph(style=style), row[0])
    buffer = io.BytesIO()
    written.save(buffer)
    return with_fixed_dates(buffer)


def add_table(written: WordDocument, rows: tuple[tuple[Cell, ...], ...]) -> None:
    """A table with one paragraph in each cell."""
    table = written.add_table(len(rows), max(len(row) for row in rows))
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, runs in zip(cells.cells, row, strict=False):
            add_runs(cell.paragraphs[0], runs)


def add_runs(paragraph: Paragraph, runs: Cell) -> None:
    """Runs with their looks."""
    for run in runs:
        added = paragraph.add_run(run.text)
        added.bold, added.italic, added.font.strike = run.bold or None, run.italic or None, run.struck or None


def with_fixed_dates(archive: io.BytesIO) -> bytes:
    """The same archive, each of its members dated alike."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, WRITTEN.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


def markdown(source: Source) -> bytes:
    """Markdown with tables, as converters write it."""
    parts = []
    for block in source.blocks:
        if block.kind == "table":
            width = max(len(row) for row in block.rows)
            head = ["|" + "   |" * width, "|" + "---|" * width]
            parts.append("\n".join(head + ["| " + " | ".join(map(marked, row)) + " |" for row in block.rows]))
        elif block.kind != "page":
            sign = {"heading": "#" * block.level + " ", "bullets": "- "}.get(block.kind, "")
            parts.append("\n".join(sign + marked(row[0], plain=block.kind == "heading") for row in block.rows))
    return ("\n\n".join(parts) + "\n").encode()


def marked(runs: Cell, *, plain: bool = False) -> str:
    """Runs with Markdown's notation around them."""
    signs = [("~~" if run.struck else "**" if run.bold and not plain else "*" if run.italic else "") for run in runs]
    text = "".join(sign + run.text + sign for sign, run in zip(signs, runs, strict=True))
    return text.replace("\n", "  \n")


def text(source: Source) -> bytes:
    """Plain text, wrapped; a table's cells stand in columns of blanks. Strikes are lost, as when text is copied."""
    parts = []
    for block in source.blocks:
        if block.kind == "table":
            parts.append("\n".join(columns(block.rows)))
        elif block.kind != "page":
            sign = "• " if block.kind == "bullets" else ""
            parts += ["\n".join(wrapped(sign + plain_text(row[0]))) for row in block.rows]
    return ("\n\n".join(parts) + "\n").encode()


def plain_text(runs: Cell) -> str:
    """The letters alone."""
    return "".join(run.text for run in runs)


def wrapped(paragraph: str) -> list[str]:
    """Lines of a paragraph; line breaks that were asked for stay."""
    return [line for part in paragraph.split("\n") for line in textwrap.wrap(part, TEXT_WIDTH)]


def columns(rows: tuple[tuple[Cell, ...], ...]) -> list[str]:
    """A table's lines, cells in columns as wide as their widest text."""
    cells = [[plain_text(cell) for cell in row] for row in rows]
    widths = [max((len(row[column]) for row in cells if column < len(row)), default=0) for column in range(9)]
    return ["   ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in cells]


WRITERS: dict[str, tuple[str, Callable[[Source], bytes]]] = {
    "pdf": (".pdf", pdf),
    "scan": ("_scan.pdf", scan),
    "ocr": (".txt", ocr),
    "docx": (".docx", word),
    "md": (".md", markdown),
    "txt": (".txt", text),
}


def write(source: Source, target: Path) -> list[Path]:
    """Write one sample in each of its formats into the folder `target`."""
    written = []
    for kind in source.formats:
        ending, writer = WRITERS[kind]
        path = target / (source.name + ending)
        path.write_bytes(writer(source))
        written.append(path)
    return written


def main(arguments: list[str]) -> None:
    """Write every source of a folder; without arguments, the program's own samples."""
    sources, target = map(Path, arguments) if arguments else (FOLDER / "source", FOLDER / "minutes")
    for path in sorted(sources.glob("*.md")):
        source = read(path)
        for written in write(source, target / source.settings.get("folder", "")):
            print(written.name)


if __name__ == "__main__":
    main(sys.argv[1:])
