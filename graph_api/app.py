"""The application: which routers it has, and what every answer passes through."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool
from starlette.middleware.cors import CORSMiddleware
from starlette_compress import CompressMiddleware, add_compress_type

from graph_api import check, dereference, monitor, pages, problem, vocabulary
from graph_api.api import about, routes
from graph_api.context import Kept
from graph_api.index import Index
from graph_api.ingest import settle
from graph_api.methods import Freshness, Head
from graph_api.negotiation import ROWS, TRIPLES, XLSX
from graph_api.security import SecurityHeaders
from graph_api.settings import Settings
from graph_api.sparql import catalog, editor, graph_store, protocol, void
from graph_api.store import Store, merging, open_store
from graph_api.uploads import Uploads

ROUTERS = (
    protocol.router,
    editor.router,
    graph_store.router,
    catalog.router,
    void.router,
    about.router,
    routes.router,
    dereference.router,
    vocabulary.router,
    monitor.router,
    *pages.ROUTERS,
)
"""Every route, in the order in which paths are matched."""


def create_app(settings: Settings, store: Store | None = None) -> FastAPI:
    """The service on the data folder that `settings` names.

    It opens the store when it starts and closes it when it ends, unless it is given one that is open already.
    """
    app = FastAPI(**about.information(settings), docs_url=None, redoc_url=None, lifespan=_lifespan(settings, store))
    app.state.settings = settings
    app.state.kept = Kept()
    app.state.metrics = monitor.Metrics(app.state)
    app.state.index = Index(settings.data / "index.sqlite")
    app.state.uploads = Uploads(settings)
    app.state.routes = [route for router in ROUTERS for route in router.routes]
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=pages.STATIC), name="static")
    problem.add_handlers(app)
    # The last one added is the first that a request meets.
    app.add_middleware(Freshness, settings=settings)
    app.add_middleware(SecurityHeaders)
    # Level 1 takes two thirds of the time of the usual 4, and makes answers to queries 2 % longer.
    app.add_middleware(CompressMiddleware, zstd_level=1)
    for form in (*ROWS, *TRIPLES):
        if form.media_type != XLSX:  # packed already
            add_compress_type(form.media_type)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "HEAD", "POST", "OPTIONS"],
            allow_headers=["Accept", "Accept-Language", "Content-Type"],
            expose_headers=["Content-Disposition", "ETag", "Link", "Location", "Retry-After"],
            max_age=86_400,
        )
    app.add_middleware(monitor.Monitor, metrics=app.state.metrics, writes=settings.log_requests)
    app.add_middleware(Head)
    return app


def _lifespan(settings: Settings, given: Store | None) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """The store, open while the application runs; a new data folder gets an empty one."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        store = given if given is not None else await run_in_threadpool(open_store, settings, create=True)
        watches = [check.watch(settings)]
        try:
            if not settings.endpoint:
                await run_in_threadpool(settle, settings, store)
                watches.append(merging.watch(settings.data))
            await run_in_threadpool(store.warm)
            app.state.store = store
            for watch in watches:
                watch.start()
            yield
        finally:
            for watch in watches:
                await run_in_threadpool(watch.stop)
            if given is None:
                await run_in_threadpool(store.close)

    return lifespan
