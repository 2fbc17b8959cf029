"""Files for Excel: real workbooks with links back to the evidence, and CSV that Swedish Excel opens right.

A text from the minutes is never a formula: in workbooks it is typed as text, in CSV an apostrophe is put before it
(OWASP, CSV injection).
"""

import csv
import datetime
import io
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import quote

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from graph_api import matrix
from graph_api.index.reader import Rows
from graph_api.language import Translate
from graph_api.words import ROLE_HELP, ROLES

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"

Address = Callable[[str], str]
"""From a page's path to its full address."""

_HEAD = PatternFill("solid", fgColor="FF0F4C5C")
_LINK = Font(name="Calibri", size=11, color="FF0B5A6E", underline="single")
_TITLE = Font(name="Calibri", size=11, color="FFFFFFFF", bold=True)
_THIN = Border(bottom=Side(style="thin", color="FFD5DAD7"))
_FORMULA = re.compile(r"^[=+\-@\t\r|%]")
MOST_ROWS = 10_000
"""Rows of a sheet: a workbook of more takes minutes to write, and to open. CSV has no such limit."""
_LINE_POINTS, _MOST_LINES = 15, 20
_CELL_CHARACTERS = 32_000
_LINK_CHARACTERS = 2_000


def attachment(name: str) -> dict[str, str]:
    """Headers of a file to save under `name`."""
    return {
        "content-disposition": f'attachment; filename="{name.encode("ascii", "replace").decode()}"; '
        f"filename*=UTF-8''{quote(name)}"
    }


def plain(value: object) -> str:
    """`value` for a CSV cell that no spreadsheet takes for a formula.

    >>> plain("=1+1"), plain("Kumla"), plain(None)
    ("'=1+1", 'Kumla', '')
    """
    text = "" if value is None else str(value).replace("\x00", "")
    return f"'{text}" if _FORMULA.match(text) else text


def csv_file(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Semicolons and a byte order mark: what Excel with Swedish settings expects."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([plain(cell) for cell in head])
    writer.writerows([plain(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def day(text: str | None) -> datetime.date | str | None:
    """A full date as a date, which a spreadsheet sorts and filters by; a month or a year as the text that it is.

    >>> day("2024-03-05"), day("2024-03")
    (datetime.date(2024, 3, 5), '2024-03')
    """
    return datetime.date.fromisoformat(text) if text and re.fullmatch(r"\d{4}-\d\d-\d\d", text) else text


def put(sheet: Worksheet, row: int, column: int, value: object, link: str | None = None) -> Cell:
    """Write `value` as text, number or date, never as a formula, with a link where there is one."""
    cell = sheet.cell(row, column)
    if isinstance(value, int | float):
        cell.value = value
    elif isinstance(value, datetime.date):
        cell.value = value
        cell.number_format = "yyyy-mm-dd"
    elif value is not None:
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", str(value))[:_CELL_CHARACTERS]
        cell.data_type = "s"
    if link and len(link) < _LINK_CHARACTERS:
        cell.hyperlink = link
        cell.font = _LINK
    assert isinstance(cell, Cell)  # noqa: S101 (only merged ranges hold other kinds)
    return cell


def sheet(workbook: Workbook, title: str, head: Sequence[str], widths: Sequence[int]) -> Worksheet:
    """A sheet with a header that can be filtered and stands on every printed page, which is as wide as the paper."""
    made: Worksheet = workbook.create_sheet(title)
    made.page_setup.orientation = "landscape"
    made.page_setup.paperSize = made.PAPERSIZE_A4
    made.page_setup.fitToHeight = 0
    made.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    made.print_title_rows = "1:1"
    for column, text in enumerate(head, 1):
        cell = put(made, 1, column, text)
        cell.fill, cell.font = _HEAD, _TITLE
        cell.alignment = Alignment(vertical="bottom", wrap_text=True)
        made.column_dimensions[get_column_letter(column)].width = widths[min(column, len(widths)) - 1]
    return made


def saved(workbook: Workbook) -> bytes:
    """The workbook as a file, each row as high as its longest text: not every program works that out when it opens."""
    for made in workbook.worksheets:
        widths = [made.column_dimensions[get_column_letter(column + 1)].width for column in range(made.max_column)]
        for number, row in enumerate(made.iter_rows(values_only=True), 1):
            lines = max(
                -(-len(str(value or "")) * 11 // (10 * width)) for value, width in zip(row, widths, strict=True)
            )
            made.row_dimensions[number].height = _LINE_POINTS * min(max(1, lines), _MOST_LINES)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def left_out(total: int, _: Translate) -> str:
    """What the last row of a sheet says where not all rows have their place; else nothing."""
    return _("{n} rader till får inte plats: avgränsa urvalet.", n=total - MOST_ROWS) if total > MOST_ROWS else ""


def rows_workbook(
    title: str, head: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[Any]], note: str = ""
) -> bytes:
    """One sheet of rows and, where there is one, a note under them; a cell that is a pair is a text and its link."""
    workbook = Workbook(write_only=False)
    workbook.remove(workbook.worksheets[0])
    made = sheet(workbook, title, head, widths)
    _write_rows(made, rows, note)
    return saved(workbook)


def _write_rows(made: Worksheet, rows: Iterable[Sequence[Any]], note: str) -> None:
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            text, link = value if isinstance(value, tuple) else (value, None)
            cell = put(made, number, column, text, link)
            cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
            cell.border = _THIN
    made.freeze_panes = "A2"
    made.auto_filter.ref = made.dimensions
    if note:
        put(made, made.max_row + 1, 1, note)


def matrix_workbook(found: "matrix.Matrix", rows: Rows, absolute: Address, source: str, _: Translate) -> bytes:
    """The matrix on one sheet, every sentence behind it on another, and on a third from which page it comes."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    head = [_("Projekt"), *(column["label"] for column in found.columns), _("Andra parter")]
    made = sheet(workbook, _("Matris"), head, [44, *[20] * len(found.columns), 40])
    for number, project in enumerate(found.projects, 2):
        put(made, number, 1, project["label"], absolute(project["path"])).alignment = Alignment(
            wrap_text=True, vertical="top"
        )
        for column, place in enumerate(found.columns, 2):
            cell = found.cells.get((project["id"], place["id"]))
            if cell:
                roles = ", ".join(_(ROLES[role]) for role in cell.roles)
                often = f", {cell.times}×" if cell.times > 1 else ""
                text = f"{roles} {cell.last[:7] if cell.last else _('odaterat')}{often}"
                link = f"/matris/cell?projekt={quote(project['path'])}&part={quote(place['path'] or '')}"
                put(made, number, column, text, absolute(link)).alignment = Alignment(wrap_text=True, vertical="top")
        others = ", ".join(other["label"] for other in found.others.get(project["id"], ()))
        put(made, number, len(head), others).alignment = Alignment(wrap_text=True, vertical="top")
    made.freeze_panes = "B2"
    made.print_title_cols = "A:A"
    made.auto_filter.ref = made.dimensions
    sentences = sheet(workbook, _("Meningar"), _statement_head(_), [36, 28, 16, 12, 40, 10, 8, 90, 10])
    _write_rows(sentences, (_statement_row(row, absolute, _) for row in rows[:MOST_ROWS]), left_out(len(rows), _))
    _write_about(workbook, source, _)
    return saved(workbook)


def _write_about(workbook: Workbook, source: str, _: Translate) -> None:
    """From which page and when the workbook was made, and what the roles mean."""
    made = sheet(workbook, _("Om filen"), [_("Om filen"), ""], [24, 90])
    rows: list[tuple[object, object, str | None]] = [
        (_("Hämtad"), datetime.date.today(), None),
        (_("Från"), source, source),
        (
            _("I en ruta står"),
            _("roll, månaden då det senast sades, och hur många möten som säger det om de är flera"),
            None,
        ),
        *((_(text), _(ROLE_HELP[role]), None) for role, text in ROLES.items()),
    ]
    for number, (name, value, link) in enumerate(rows, 2):
        put(made, number, 1, name).alignment = Alignment(vertical="top")
        put(made, number, 2, value, link).alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)


def statements_csv(rows: Rows, absolute: Address, _: Translate) -> bytes:
    """Every statement, one a line."""
    lines = (
        [cell[0] if isinstance(cell, tuple) else cell for cell in _statement_row(row, absolute, _)[:-1]] for row in rows
    )
    links = (absolute(row["path"]) if row["path"] else "" for row in rows)
    return csv_file(_statement_head(_), ([*line, link] for line, link in zip(lines, links, strict=True)))


def _statement_head(_: Translate) -> list[str]:
    return [
        _("Projekt"),
        _("Part"),
        _("Roll"),
        _("Datum"),
        _("Organ"),
        _("Punkt"),
        _("Sida"),
        _("Mening"),
        _("Belägg"),
    ]


def _statement_row(row: Any, absolute: Address, _: Translate) -> list[Any]:
    role = _(ROLES.get(row["role"], row["role"])) + (f" ({_('i grupp')})" if row["collective"] else "")
    return [
        (row["project"], absolute(row["project_path"])),
        (row["organisation"], absolute(row["organisation_path"]) if row["organisation_path"] else None),
        role,
        day(row["date"]),
        row["body"],
        row["number"],
        row["page"],
        row["quote"],
        (_("visa"), absolute(row["path"])) if row["path"] else None,  # on long texts, not every program wraps a link
    ]
