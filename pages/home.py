"""Home: what is new, what runs, what is ready, and the next step."""

import streamlit as st

from components.catalog import ClipQuery
from components.widgets.home import filmstrip, first_shots, headline, invitation, next_step, summary, what_next
from components.widgets.ledger_wallet import wallet_of
from components.widgets.places import go
from components.widgets.services import services
from components.widgets.studio import studio
from components.widgets.tray import job_list
from components.widgets.upload import first_upload

NEWEST = 16
NOTHING_RUNS = "Nothing runs now. Takes and edits show their progress here."
room = studio()
catalog = room.catalog


def empty() -> None:
    """Invite to a first shot."""
    invitation(
        "Your takes will live here",
        "Build a shot and see it as a free animatic in seconds.",
        "No key, no account, nothing to pay.",
    )
    with st.container(horizontal=True, horizontal_alignment="center", key="first_steps"):
        new = st.button("New shot", icon=":material/add:", type="primary", shortcut="N", key="new_shot")
        first_upload(room.settings.limits)
    with st.container(key="first_shots_place"):
        started = first_shots()
    if new:
        go("prompt_builder", new="1")
    if started:
        go("prompt_builder", template=started)
    if room.jobs.active():
        running()


def running() -> None:
    """Show what runs, and lead to a clip that is done."""
    if clip := job_list(title="Running", empty=NOTHING_RUNS):
        go("library", clip=clip)


def full() -> None:
    """Show the newest clips, and below them what to do, what runs and what is ready."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="home_head"):
        with st.container(gap=None, key="home_title"):
            st.title(headline(clips), anchor=False)
            st.caption(summary(catalog, clips[0]))
        new = st.button("New shot", icon=":material/add:", type="primary", shortcut="N", key="new_shot")
    opened = filmstrip(clips)
    step = what_next(catalog, clips)
    with st.container(key="home_grid"):
        left, middle, right = st.columns([1.12, 1.2, 0.9], gap="large")
    with left:
        gone = next_step(step)
    with middle:
        running()
    with right:
        set_up = services(room.providers.registry.services, room.settings.environment, wallet_of(room))
    if new:
        go("prompt_builder", new="1")
    if opened:
        go("library", clip=opened)
    if gone:
        go(step.page, **step.query)
    if set_up:
        go("services")


clips = catalog.clips.find(ClipQuery(limit=NEWEST)).clips
if clips:
    full()
else:
    empty()
