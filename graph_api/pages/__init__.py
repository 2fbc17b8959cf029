"""The pages for people: one module per noun, each with its router."""

from pathlib import Path

from graph_api.pages import evidence, matrix, network, overview, project

ROUTERS = (overview.router, matrix.router, project.router, evidence.router, network.router)
"""Every page, in the order in which paths are matched."""

STATIC = Path(__file__).parent.parent / "static"
"""Style sheets, scripts and pictures, served under `/static`."""
