"""The style of the page itself: the only CSS that reaches outside an element; and whether the page is dark or light."""

from pathlib import Path

from components.widgets.element import element

FOLDER = Path(__file__).parent
SHEETS = ("shell.css", "home.css", "library.css")

_style = element("shell", css="".join((FOLDER / name).read_text() for name in SHEETS))


def page_style() -> None:
    """Carry the style into the page; it takes no room."""
    _style({}, key="shell_mount")
