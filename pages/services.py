"""The Services page: what needs a decision about money, which services are found, what was spent, what has ended."""

from functools import partial

import streamlit as st

from components.catalog import JobState
from components.jobs.purse import this_month, today
from components.widgets.ended_models import ended_models
from components.widgets.ledger_review import review_dialog, review_list
from components.widgets.ledger_spend import ledger_spend
from components.widgets.ledger_wallet import wallet_of
from components.widgets.services_check import check
from components.widgets.services_list import services_list
from components.widgets.session import heard
from components.widgets.studio import studio

JOBS = 200
SINCE = {"This month": this_month, "Today": today}
room = studio()
catalog, registry = room.catalog, room.providers.registry
jobs = catalog.jobs.recent(JOBS)

st.title("Services", anchor=False)
st.caption("Keys are read from the environment when Dailies starts. They are never stored, and never shown.")

doubtful = [job for job in jobs if job.state == JobState.needs_review]
if doubtful:
    with st.container(key="review_place"):
        st.subheader("Needs you", anchor=False)
        if wish := review_list(doubtful):
            job = catalog.jobs.get(wish.id)
            act = room.jobs.retry if wish.act == "again" else room.jobs.discard
            adopt = partial(room.jobs.adopt, job.id)
            review_dialog(wish, job, adopt, partial(act, job.id), room.jobs.again(job))

left, right = st.columns([876, 404], gap="large")
with left, st.container(key="services_place"):
    asked = heard("services_list", "test")
    tested = {asked: check(asked, room.settings.environment)} if asked in registry.services else {}
    for name, verdict in tested.items():
        if verdict.accepted is not None:
            room.jobs.key_answered(name, verdict.accepted)
    services_list(registry, room.settings, room.jobs.refused(), tested, st.query_params.get("service", ""))
with right, st.container(key="spend_place"):
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.subheader("Spent", anchor=False)
        chosen = st.segmented_control(
            "Since", list(SINCE), default="This month", required=True, label_visibility="collapsed", key="since"
        ) or "This month"  # fmt: skip
    ledger_spend(wallet_of(room), catalog.generations.spending(SINCE[chosen]()), chosen.lower())
    ended_models(registry)
