"""The web app: Streamlit's own server with our routes beside it.

``streamlit run app.py`` and ``python app.py`` both serve it.
"""

from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Route

from components.web import lifespan, routes
from components.widgets.document import documents

ROOT = Path(__file__).parent
PAGES = sorted(page.stem for page in (ROOT / "pages").glob("*.py") if page.stem != "home")


def home(request: Request) -> RedirectResponse:
    """Send ``/home`` to ``/``: Streamlit serves its first page only there, and every page is to answer to its name."""
    return RedirectResponse(str(request.url.replace(path="/")))


app = st.App(
    ROOT / "components" / "widgets" / "shell.py",
    lifespan=lifespan(),
    routes=[Route("/home", home), *documents(PAGES), *routes],
)

if __name__ == "__main__":
    app.run()
