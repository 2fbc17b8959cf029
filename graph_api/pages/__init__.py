"""The pages for people: one module per noun, each with its router."""

from pathlib import Path

from graph_api.pages import (
    about,
    body,
    commitment,
    decision,
    evidence,
    matrix,
    meeting,
    network,
    organisation,
    overview,
    person,
    project,
    quality,
    search,
    timeline,
    upload,
)

ROUTERS = tuple(
    noun.router
    for noun in (
        overview,
        search,
        matrix,
        project,
        organisation,
        person,
        meeting,
        body,
        decision,
        commitment,
        evidence,
        network,
        timeline,
        quality,
        upload,
        about,
    )
)
"""Every page. Paths do not overlap, so their order says nothing."""

STATIC = Path(__file__).parent.parent / "static"
"""Style sheets, scripts and pictures, served under `/static`."""
