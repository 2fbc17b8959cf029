"""The application: which routers it has, and what every answer passes through."""

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from graph_api.index import Index
from graph_api.pages import ROUTERS, STATIC
from graph_api.security import SecurityHeaders
from graph_api.settings import Settings
from graph_api.uploads import Uploads


def create_app(settings: Settings) -> FastAPI:
    """The service on the data folder that `settings` names."""
    app = FastAPI(title="Samgraf", docs_url=None, redoc_url=None)
    app.state.settings = settings
    app.state.index = Index(settings.data / "index.sqlite")
    app.state.uploads = Uploads(settings)
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(SecurityHeaders)
    return app
