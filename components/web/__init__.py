"""What the server offers besides pages: media, job events, uploads, stills and our own files, as ASGI routes.

``app.py`` hands ``lifespan`` and ``routes`` to Streamlit's app. Nothing here knows Streamlit.
"""

from components.web.lifespan import lifespan
from components.web.routes import routes

__all__ = ["lifespan", "routes"]
