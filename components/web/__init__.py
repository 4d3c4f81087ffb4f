"""What the server offers besides pages: media, job events, uploads, stills and our own files, as ASGI routes.

``app.py`` hands ``lifespan()`` and ``routes`` to Streamlit's app. The routes look for the open studio when they are
called (``studio.current()``), because the app is put together before its lifespan opens one. Nothing here knows
Streamlit.
"""

from components.web import assets, boards, checks, health, jobs, loops, media, previews, stills, tints, uploads
from components.web.life import lifespan

routes = [
    *assets.routes,
    *media.routes,
    *previews.routes,
    *stills.routes,
    *loops.routes,
    *boards.routes,
    *tints.routes,
    *checks.routes,
    *jobs.routes,
    *uploads.routes,
    *health.routes,
]

__all__ = ["lifespan", "routes"]
