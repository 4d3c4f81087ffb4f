"""The script that Streamlit runs for every page: title, menu, page style, job tray, then the page itself.

It lives here and not beside ``pages/`` because Streamlit takes a folder of that name beside the script for its own old
page system, and the first deep link on a fresh server then goes wrong.
"""

from pathlib import Path

import streamlit as st

from components.widgets.page_style import page_style
from components.widgets.places import go
from components.widgets.tray import TrayWish, job_tray
from components.widgets.trouble import error_boundary

ROOT = Path(__file__).resolve().parents[2]
LOGOS = ROOT / "components" / "web" / "static"
PAGES = (
    ("home", "Home", "home"),
    ("prompt_builder", "Prompt", "edit_note"),
    ("generate", "Generate", "movie"),
    ("library", "Library", "grid_view"),
    ("edit", "Edit", "content_cut"),
    ("services", "Services", "key"),
    ("prompts", "My prompts", "manage_search"),
    ("storyboard", "Storyboard", "view_carousel"),
)
OFF_THE_MENU = ("services", "prompts", "storyboard")


def shell() -> None:
    """Draw the frame and hand over to the chosen page."""
    st.set_page_config(page_title="Dailies", page_icon=str(LOGOS / "logo-dark.svg"), layout="wide")
    st.logo(str(LOGOS / f"logo-{st.context.theme.type or 'dark'}.svg"))
    pages = [
        st.Page(
            ROOT / "pages" / f"{name}.py",
            title=title,
            icon=f":material/{icon}:",
            url_path=name,
            default=name == "home",
            visibility="hidden" if name in OFF_THE_MENU else "visible",
        )
        for name, title, icon in PAGES
    ]
    page = st.navigation(pages, position="top")
    with st.container(key="shell"):
        page_style()
        job_tray(follow)
    with error_boundary():
        page.run()


def follow(wish: TrayWish) -> None:
    """Go where the tray was asked to lead."""
    if wish.clip:
        go("library", clip=wish.clip)
    go(wish.page)


shell()
