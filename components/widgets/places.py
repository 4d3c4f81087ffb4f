"""The way from one page to another, with what the other page is to show in its address."""

from pathlib import Path
from typing import NoReturn

import streamlit as st

PAGES = Path(__file__).resolve().parents[2] / "pages"
GONE = "st.switch_page ended the run"


def go(page: str, **query: str) -> NoReturn:
    """Open a page by the name of its file; ends this run."""
    st.switch_page(PAGES / f"{page}.py", query_params=query)
    raise AssertionError(GONE)  # switch_page never returns, but is not typed so
