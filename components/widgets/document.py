"""The HTML document that a browser gets first: Streamlit's own, with our style and fonts in it.

Without it the page would be drawn in Streamlit's own measures until its first message has arrived, and then jump. The
style stands in the body, because Streamlit goes on adding its own to the head, and the later of two equals wins.
"""

from collections.abc import Iterable
from pathlib import Path

import streamlit
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from components.widgets.page_style import FOLDER, SHEETS

INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
FONTS = ("Geist", "InstrumentSans")
HEAD_END, BODY_END = "</head>", "</body>"


def document() -> str:
    """Return the document; Streamlit's own as it is, should it ever have nothing to add to."""
    fonts = (
        f'<link rel="preload" href="/app/static/fonts/{font}.ttf" as="font" type="font/ttf" crossorigin>'
        for font in FONTS
    )
    styles = (f"<style>{(FOLDER / sheet).read_text()}</style>" for sheet in SHEETS)
    text = INDEX.read_text(encoding="utf-8").replace(HEAD_END, "".join([*fonts, HEAD_END]), 1)
    return text.replace(BODY_END, "".join([*styles, BODY_END]), 1)


def documents(pages: Iterable[str]) -> list[Route]:
    """Return a route for the first page and for each other page's own address."""
    text = document()

    async def answer(_request: Request) -> HTMLResponse:
        return HTMLResponse(text, headers={"Cache-Control": "no-cache"})

    return [Route(path, answer) for path in ("/", *(f"/{page}" for page in pages))]
