"""The job tray in the header of every page, and the list of running jobs. Both are fed by the server's event stream."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from components.web.jobs import snapshot
from components.widgets.element import Mounted, element
from components.widgets.session import session

POLL = 2.0

_tray = element("job_tray", events=("watch", "go", "finished", "deaf"))
_list = element("job_list", events=("watch",), reserve="120px")


@dataclass(frozen=True)
class TrayWish:
    """What somebody asked of the tray: a clip to watch, or a page to go to."""

    clip: str = ""
    page: str = ""


def job_tray(act: Callable[[TrayWish], None]) -> None:
    """Draw the tray and call ``act`` with what was asked of it.

    When a job ends the tray says so once, which runs the page again: that is how a new clip appears. A browser without
    event streams gets the jobs with the page instead, every two seconds.
    """
    if session().deaf:
        st.fragment(run_every=POLL)(_tray_with_jobs)(act)
        return
    heard = _tray({"jobs": None}, key="job_tray")
    if heard["deaf"]:
        session().deaf = True
        st.rerun()
    _pass_on(heard, act)


def job_list(*, title: str, empty: str) -> str | None:
    """Draw the jobs that run now; return the id of a clip that somebody wants to watch."""
    watch: str | None = _list({"title": title, "empty": empty}, key="job_list")["watch"]
    return watch


def _tray_with_jobs(act: Callable[[TrayWish], None]) -> None:
    heard = _tray({"jobs": snapshot()}, key="job_tray")
    if heard["finished"]:
        st.rerun()
    _pass_on(heard, act)


def _pass_on(heard: Mounted, act: Callable[[TrayWish], None]) -> None:
    if heard["watch"] or heard["go"]:
        act(TrayWish(clip=heard["watch"] or "", page=heard["go"] or ""))
