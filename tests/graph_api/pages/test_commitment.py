"""The table of commitments as a file."""

import io

import httpx
import openpyxl


def test_a_row_of_commitments_leads_to_its_sentence(client: httpx.Client) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(client.get("/ataganden.xlsx").content)).worksheets[0]
    heads, row = list(sheet.iter_rows(max_row=2))
    cells = {head.value: cell for head, cell in zip(heads, row, strict=True)}
    assert cells["Åtagande"].value == "återkommer med en kostnadsberäkning"
    link = cells["Belägg"].hyperlink
    assert link is not None
    page = client.get(str(link.target)).text
    assert "<mark>Mona Lisser återkommer med en kostnadsberäkning.</mark>" in page
