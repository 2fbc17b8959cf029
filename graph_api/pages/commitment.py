"""`/ataganden`: who promised what, by when, and what no later minutes mention."""

import sqlite3

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from graph_api import tables
from graph_api.index.lookup import evidence, node
from graph_api.language import Translate, translator
from graph_api.listing import Filter, choices, commitments
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, language_of, render

router = APIRouter(include_in_schema=False)


@router.get("/ataganden")
def show(request: Request, sida: int = 1) -> HTMLResponse:
    """The commitments, the latest first."""
    index, chosen = index_of(request), Filter.of(request.query_params)
    rows, total = commitments(index, chosen, PAGE_ROWS, max(0, sida - 1) * PAGE_ROWS)
    return render(
        request,
        "commitments.html",
        rows=rows,
        slice=Slice(sida, total),
        chosen=chosen,
        person=node(index, chosen.person) if chosen.person else None,
        choices=index.once("commitments", lambda: choices(index, "commitment")),
        where=evidence(index, (row["id"] for row in rows)),
    )


@router.get("/ataganden.xlsx")
def excel(request: Request) -> Response:
    """The same as an Excel workbook."""
    index = index_of(request)
    _ = translator(language_of(request))
    base = str(request.base_url).rstrip("/")
    rows, total = commitments(index, Filter.of(request.query_params), tables.MOST_ROWS, 0)
    where = evidence(index, (row["id"] for row in rows))
    head = [_("Datum"), _("Organ"), _("Punkt"), _("Ärende"), _("Ansvarig"), _("Åtagande"), _("Klart senast")]
    head += [_("Senare protokoll"), _("Belägg")]
    lines = (
        (
            tables.day(row["date"]),
            row["body_label"],
            row["number"],
            (row["item_label"], base + row["item_path"] if row["item_path"] else None),
            (row["person"], base + row["person_path"] if row["person_path"] else None),
            row["description"],
            tables.day(row["due"]),
            (tables.day(row["later_date"]), base + row["later_path"]) if row["later_path"] else _silence(row, _),
            next(((_("visa"), base + each["path"]) for each in where[row["id"]]), None),
        )
        for row in rows
    )
    content = tables.rows_workbook(
        _("Åtaganden"), head, [12, 40, 8, 44, 28, 70, 14, 24, 10], lines, tables.left_out(total, _)
    )
    return Response(content, media_type=tables.XLSX, headers=tables.attachment("samgraf-ataganden.xlsx"))


def _silence(row: sqlite3.Row, _: Translate) -> str:
    """What is said where no later minutes come back to the matter."""
    later = row["later_minutes"]
    return _("nämns inte i {n} senare protokoll", n=later) if later else _("inget senare är inläst")
