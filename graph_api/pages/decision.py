"""`/beslut`: every decision; `/beslut/…`: one, with its sentence."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from graph_api import tables
from graph_api.index.lookup import evidence
from graph_api.language import translator
from graph_api.listing import Filter, choices, decisions
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, language_of, missing, render
from graph_api.words import DECISIONS

router = APIRouter(include_in_schema=False)


@router.get("/beslut")
def show(request: Request, sida: int = 1) -> HTMLResponse:
    """The decisions, the latest first."""
    index, chosen = index_of(request), Filter.of(request.query_params)
    rows, total = decisions(index, chosen, PAGE_ROWS, max(0, sida - 1) * PAGE_ROWS)
    return render(
        request,
        "decisions.html",
        rows=rows,
        slice=Slice(sida, total),
        chosen=chosen,
        choices=index.once("decisions", lambda: choices(index, "decision")),
        where=evidence(index, (row["id"] for row in rows)),
    )


@router.get("/beslut.xlsx")
def excel(request: Request) -> Response:
    """The same as an Excel workbook."""
    index = index_of(request)
    _ = translator(language_of(request))
    base = str(request.base_url).rstrip("/")
    rows, total = decisions(index, Filter.of(request.query_params), tables.MOST_ROWS, 0)
    head = [_("Datum"), _("Organ"), _("Punkt"), _("Ärende"), _("Slag"), _("Beslut"), _("Belägg")]
    lines = (
        (
            tables.day(row["date"]),
            row["body_label"],
            row["number"],
            row["item_label"],
            _(DECISIONS.get(row["kind"], row["kind"] or "")),
            row["description"],
            (_("visa"), base + row["path"]) if row["path"] else None,
        )
        for row in rows
    )
    content = tables.rows_workbook(
        _("Beslut", "flera"), head, [12, 40, 8, 44, 18, 80, 10], lines, tables.left_out(total, _)
    )
    return Response(content, media_type=tables.XLSX, headers=tables.attachment("samgraf-beslut.xlsx"))


@router.get("/beslut/{body}/{date}/{item}/{count}")
def decision(request: Request, body: str, date: str, item: str, count: str) -> HTMLResponse:
    """One decision."""
    index = index_of(request)
    found = index.row(
        "SELECT d.*, i.number, i.label AS item_label, i.path AS item_path, i.case_number, b.label AS body_label, "
        "b.path AS body_path, m.path AS meeting_path, o.label AS decider, o.path AS decider_path FROM decision d "
        "LEFT JOIN item i ON i.id = d.item LEFT JOIN meeting m ON m.id = d.meeting LEFT JOIN node b ON b.id = d.body "
        "LEFT JOIN node o ON o.id = d.decided_by WHERE d.path = ?",
        f"/beslut/{body}/{date}/{item}/{count}",
    )
    if found is None:
        return missing(request, "Det beslutet finns inte i protokollen.")
    about = index.rows(
        "SELECT n.label, n.path FROM relation r JOIN node n ON n.id = r.object WHERE r.subject = ? AND "
        "r.property = 'about'",
        found["item"],
    )
    where = evidence(index, [found["id"]])[found["id"]]
    return render(request, "decision.html", decision=found, about=about, where=where)
